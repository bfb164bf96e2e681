// 'I do not want my father or mother to read this': a child says whom and what, and reads what came of it.

import type { Day } from '../../../policy/index.ts';
import { State } from '../../components/answers.tsx';
import { type Draft, DraftFound, DraftLine } from '../../components/draft.tsx';
import { type Answers, Choices, type Option, PostForm, TextField } from '../../components/form.tsx';
import { longDay } from '../../dates.ts';
import type { PortalFrame } from '../../frame.ts';
import { type Lang, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { portalPage } from '../../shells/portal.tsx';
import { objectionWords } from '../../words/objection.ts';

/** What the child said, and what a person decided about it. */
export interface ShownObjection {
  readonly id: string;
  readonly name: string;
  /** Absent: everything. */
  readonly what?: Said;
  readonly on: Day;
  readonly reason: string;
  readonly judged?: { readonly answer: 'allow' | 'deny'; readonly by: string; readonly on: Day; readonly reason: string };
}
export interface ObjectionProps {
  readonly frame: PortalFrame;
  readonly file: string;
  /** Fields `wie`, `wat` (`alles` or a category), `waarom`. */
  readonly answers: Answers;
  /** Parents and guardians; empty when there is nobody to object against any more. */
  readonly who: readonly Option[];
  readonly what: readonly Option[];
  readonly mine: readonly ShownObjection[];
  readonly draft?: Draft | undefined;
}

/** `GET` and `POST /mijn/dossier/:file/bezwaar`. */
export function objectionPage(props: ObjectionProps): Page {
  const { frame, answers, file } = props;
  const { lang } = frame;
  const w = objectionWords[lang];
  return portalPage({
    frame,
    place: 'file',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'myFile', { file }), label: w.back }}
          mistakes={answers.mistakes}
          title={w.title}
          lead={w.lead}
        />
        {props.mine.length === 0 ? null : (
          <section aria-labelledby="mijn">
            <h2 id="mijn">{w.mine}</h2>
            <ul class="rows two">
              {props.mine.map((one) => (
                <Mine one={one} file={file} lang={lang} token={frame.token} />
              ))}
            </ul>
          </section>
        )}
        {props.who.length === 0 ? null : (
          <>
            {props.mine.length === 0 ? null : <h2>{w.more}</h2>}
            <DraftFound draft={props.draft} frame={frame} />
            <div class="cols cols-half top-align">
              <PostForm class="sheet" action={to(lang, 'myObjection', { file })} token={frame.token}>
                <Choices name="wie" label={w.who} answers={answers} lang={lang} several options={props.who} small />
                <Choices
                  name="wat"
                  label={w.what}
                  answers={answers}
                  lang={lang}
                  several
                  options={[{ value: 'alles', label: w.everything }, ...props.what]}
                  small
                />
                <TextField name="waarom" label={w.why} hint={w.whyHint} answers={answers} lang={lang} rows={4} />
                <button class="button" type="submit">
                  {w.send}
                </button>
                <DraftLine draft={props.draft} lang={lang} young={frame.young} />
              </PostForm>
              <section aria-labelledby="zo">
                <h2 id="zo">{w.happens}</h2>
                <ul>
                  {[w.step1, w.step2, w.step3, w.step4, w.step5].map((step) => (
                    <li>{step}</li>
                  ))}
                </ul>
              </section>
            </div>
          </>
        )}
      </>
    ),
  });
}

function Mine(props: { one: ShownObjection; file: string; lang: Lang; token: string | undefined }) {
  const { one, lang } = props;
  const w = objectionWords[lang];
  const { judged } = one;
  const what = w.of(one.name, one.what === undefined ? w.all : said(one.what, lang));
  return (
    <li>
      <div>
        <h3>{what}</h3>
        <p>
          {judged === undefined
            ? w.since(longDay(one.on, lang))
            : (judged.answer === 'deny' ? w.keptShut : w.opened)(judged.by, longDay(judged.on, lang))}
        </p>
        {judged === undefined ? null : (
          <>
            <p>
              {w.because} <span lang="nl">{judged.reason}</span>
            </p>
            {judged.answer === 'allow' ? <p class="soft">{w.disagree}</p> : null}
          </>
        )}
        {one.reason === '' ? null : (
          <p class="soft">
            {w.yours} <span lang="nl">{one.reason}</span>
          </p>
        )}
      </div>
      <div class="end">
        <p>
          <State look={judged?.answer === 'allow' ? 'yes' : 'no-access'}>{judged?.answer === 'allow' ? w.open : w.shut}</State>
        </p>
        <PostForm action={to(lang, 'withdrawObjection', { file: props.file, objection: one.id })} token={props.token}>
          <button class="button second slim after" type="submit">
            {w.takeBack}
            <span class="unseen">{w.takeBackOf(what)}</span>
          </button>
        </PostForm>
      </div>
    </li>
  );
}
