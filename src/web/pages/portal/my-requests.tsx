// A person asks: what do you have of me, and this is not right. What became of it stands here too.

import type { Day } from '../../../policy/index.ts';
import { Empty, Notice, Say, State } from '../../components/answers.tsx';
import { type Answers, PostForm, TextField } from '../../components/form.tsx';
import { Rows, Table } from '../../components/lists.tsx';
import { Paragraphs } from '../../components/notes.tsx';
import { longDay } from '../../dates.ts';
import type { PortalFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import { spoken } from '../../spoken.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { portalPage } from '../../shells/portal.tsx';
import { askCorrectionWords, myOverviewWords, requestWords } from '../../words/requests.ts';

/** A request for a correction, as who asked reads it. */
export interface MyCorrection {
  readonly what: Said;
  readonly asked: Day;
  /** Last day of the answer. */
  readonly before: Day;
  readonly text: string;
  readonly outcome?: { readonly how: 'corrected' | 'refused'; readonly reason: string; readonly now?: string };
}
export interface MyRequestsProps {
  readonly frame: PortalFrame;
  readonly file: string;
  readonly corrections: readonly MyCorrection[];
}
const LOOK = { open: 'warning', corrected: 'yes', refused: 'no-access' } as const;

/** `GET /mijn/verzoeken/:file`. */
export function myRequestsPage(props: MyRequestsProps): Page {
  const { frame, file } = props;
  const { lang } = frame;
  const w = spoken(requestWords, frame);
  return portalPage({
    frame,
    place: 'requests',
    meta: { title: w.title },
    children: (
      <>
        <Head frame={frame} title={w.title} lead={w.lead} />
        <Rows
          level={0}
          rows={[
            { heading: w.overview, href: to(lang, 'myOverview', { file }), lines: <p class="soft">{w.overviewNote}</p> },
            { heading: w.wrong, href: to(lang, 'myFile', { file }), lines: <p class="soft">{w.wrongNote}</p> },
          ]}
        />
        <section class="section" aria-labelledby="gevraagd">
          <h2 id="gevraagd">{w.asked}</h2>
          {props.corrections.length === 0 ? <Empty strong={w.none} /> : null}
          <Rows
            rows={props.corrections.map((one) => ({
              heading: <Say words={one.what} lang={lang} />,
              lines: (
                <>
                  <p lang="nl">{one.text}</p>
                  <p class="soft small">
                    {w.on(longDay(one.asked, lang))}
                    {one.outcome === undefined ? `. ${w.before(longDay(one.before, lang))}.` : '.'}
                  </p>
                  {one.outcome === undefined ? null : (
                    <>
                      <p>{w.because(one.outcome.reason)}</p>
                      {one.outcome.now === undefined ? null : <p class="soft">{w.now(one.outcome.now)}</p>}
                      {one.outcome.how === 'refused' ? (
                        <>
                          <p class="soft">{w.beside}</p>
                          <p class="soft">{w.complain}</p>
                        </>
                      ) : null}
                    </>
                  )}
                </>
              ),
              end: <State look={LOOK[one.outcome?.how ?? 'open']}>{w[one.outcome?.how ?? 'open']}</State>,
            }))}
          />
        </section>
      </>
    ),
  });
}

export interface AskCorrectionProps {
  readonly frame: PortalFrame;
  readonly file: string;
  /** Key of the datum in the address. */
  readonly what: string;
  readonly label: Said;
  readonly now: string;
  /** Why the statement says that we ask who somebody is. */
  readonly identity?: Said;
  /** Field `text`. */
  readonly answers: Answers;
}

/** `GET` and `POST /mijn/verzoeken/:file/verbeteren/:what`. */
export function askCorrectionPage(props: AskCorrectionProps): Page {
  const { frame, file, what, answers } = props;
  const { lang } = frame;
  const w = spoken(askCorrectionWords, frame);
  return portalPage({
    frame,
    place: 'requests',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'myRequests', { file }), label: w.back }}
          mistakes={answers.mistakes}
          title={w.title}
        />
        <div class="cols cols-half top-align">
          <div>
            <section aria-labelledby="nu">
              <h2 id="nu">{w.about}</h2>
              <p>
                <strong>
                  <Say words={props.label} lang={lang} />
                </strong>
              </p>
              <div lang="nl">
                <Paragraphs text={props.now} />
              </div>
            </section>
            {props.identity === undefined ? null : (
              <Notice heading={w.identity}>
                <p>{w.identityKnown(said(props.identity, lang))}</p>
              </Notice>
            )}
          </div>
          <PostForm class="sheet" action={to(lang, 'askCorrection', { file, what })} token={frame.token}>
            <TextField name="text" label={w.text} hint={w.hint} rows={6} lines="nl" answers={answers} lang={lang} />
            <button class="button" type="submit">
              {w.save}
            </button>
          </PostForm>
        </div>
      </>
    ),
  });
}

export interface MyOverviewProps {
  readonly frame: PortalFrame;
  readonly file: string;
  /** Absent: it is about the reader. */
  readonly callName?: string;
  readonly on: Day;
  readonly kinds: readonly { readonly what: Said; readonly held: Said; readonly purposes: readonly Said[] }[];
  /** Something does not open for this reader. */
  readonly shut: boolean;
}

/** `GET /mijn/verzoeken/:file/inzage`. */
export function myOverviewPage(props: MyOverviewProps): Page {
  const { frame, file, callName } = props;
  const { lang, practice } = frame;
  const w = spoken(myOverviewWords, frame);
  return portalPage({
    frame,
    place: 'requests',
    meta: { title: w.title },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'myRequests', { file }), label: w.back }}
          title={callName === undefined ? w.title : w.titleOf(callName)}
          lead={props.kinds.length === 0 ? w.no : `${w.yes} ${w.lead(longDay(props.on, lang))}`}
        />
        {props.kinds.length === 0 ? null : (
          <Table
            caption={w.caption}
            corner={w.corner}
            columns={[{ label: w.what }, { label: w.purposes }]}
            rows={props.kinds.map((kind) => ({
              head: said(kind.what, lang),
              cells: [
                said(kind.held, lang),
                kind.purposes.length === 0 ? (
                  w.noPurpose
                ) : (
                  <ul class="plain">
                    {kind.purposes.map((purpose) => (
                      <li>{said(purpose, lang)}</li>
                    ))}
                  </ul>
                ),
              ],
            }))}
          />
        )}
        {props.shut ? <p>{w.shut}</p> : null}
        <p class="section">
          {w.more}{' '}
          <a class="alone" href={to(lang, 'statement', { organisation: practice.key })}>
            {w.statement}
          </a>
        </p>
      </>
    ),
  });
}
