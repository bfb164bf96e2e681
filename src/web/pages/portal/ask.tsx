// A question about one line of the log: opens a case with a clock, answered by a person.

import { type Draft, DraftFound, DraftLine } from '../../components/draft.tsx';
import { type Answers, PostForm, TextField } from '../../components/form.tsx';
import { type Moment, Moments } from '../../components/moments.tsx';
import type { PortalFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import { spoken } from '../../spoken.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { portalPage } from '../../shells/portal.tsx';
import { askWords } from '../../words/portal.ts';

export interface AskProps {
  readonly frame: PortalFrame;
  readonly file: string;
  readonly moment: Moment;
  /** Field `vraag`. */
  readonly answers: Answers;
  readonly by: string;
  readonly within?: Said;
  readonly draft?: Draft | undefined;
}

/** `GET` and `POST /mijn/wie-keek/:file/vraag/:event`. */
export function askPage(props: AskProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = spoken(askWords, frame);
  const { ask: _, ...line } = props.moment;
  return portalPage({
    frame,
    place: 'looked',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'whoLooked', { file: props.file }), label: w.back }}
          mistakes={answers.mistakes}
          title={w.title}
          lead={w.lead}
        />
        <DraftFound draft={props.draft} frame={frame} />
        <div class="cols cols-half top-align">
          <section aria-labelledby="om">
            <h2 id="om">{w.about}</h2>
            <Moments moments={[line]} lang={lang} young={frame.young} />
          </section>
          <PostForm class="sheet" action={to(lang, 'ask', { file: props.file, event: line.id })} token={frame.token}>
            <TextField name="vraag" label={w.question} hint={w.hint} answers={answers} lang={lang} rows={5} />
            <button class="button" type="submit">
              {w.send}
            </button>
            <p class="soft small after">
              {props.within === undefined ? w.by(props.by) : w.term(props.by, said(props.within, lang))}
            </p>
            <DraftLine draft={props.draft} lang={lang} young={frame.young} />
          </PostForm>
        </div>
      </>
    ),
  });
}
