// A refusal to somebody who works here: the answer, the reason, the sentence, the article, and what can be done now.

import type { Day } from '../../../policy/index.ts';
import { type ArticleRef, Articles, type ClauseRef, Notice, PromiseQuote, Say } from '../../components/answers.tsx';
import { longDay, moment } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { filesWords } from '../../words/files.ts';
import { refusalWords } from '../../words/refusal.ts';

export interface StaffRefusalProps {
  readonly frame: StaffFrame;
  /** What was asked (`Notities`); absent: a file, of which nothing is said. */
  readonly what?: Said;
  readonly reason: Said;
  readonly clause?: ClauseRef;
  readonly articles: readonly ArticleRef[];
  /** The reader knows the file: it is theirs, and does not open. */
  readonly known?: true;
  /** It is under lock: since when, and whom to ask. */
  readonly lock?: { readonly since: Day; readonly ask: string };
  /** A person must still judge. */
  readonly human?: { readonly who: Said; readonly before?: Day };
  /** Id of the file, for somebody who may use emergency access. */
  readonly emergency?: string;
  /** When it was written in the log (epoch seconds). */
  readonly at: number;
}

/** The 403 page of the staff house, for a file or part that the reader may know of. */
export function staffRefusalPage(props: StaffRefusalProps): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = refusalWords[lang];
  const human = props.human;
  return staffPage({
    frame,
    place: 'files',
    meta: { title: props.lock === undefined ? w.title : w.locked },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'files'), label: filesWords[lang].all }}
          title={
            props.lock !== undefined ? w.locked : props.what === undefined ? w.title : `${said(props.what, lang)}: ${w.closed}`
          }
          lead={
            props.lock !== undefined
              ? w.lockedSince(longDay(props.lock.since, lang), props.lock.ask)
              : props.what === undefined && props.known !== true
                ? w.staffFile
                : undefined
          }
        />
        <h2>{w.why}</h2>
        <p>
          <Say words={props.reason} lang={lang} />
        </p>
        {props.clause === undefined ? null : <PromiseQuote clause={props.clause} lang={lang} />}
        {props.articles.length === 0 ? null : (
          <p>
            {props.clause === undefined ? w.lawFirst : w.law} <Articles articles={props.articles} lang={lang} />.
          </p>
        )}
        {human === undefined ? null : (
          <Notice heading={w.human} look="warning">
            <p>
              {human.before === undefined
                ? w.staffHumanSoon(said(human.who, lang))
                : w.staffHuman(said(human.who, lang), longDay(human.before, lang))}
            </p>
          </Notice>
        )}
        {props.emergency === undefined ? null : (
          <Notice heading={w.inEmergency}>
            <p>{w.inEmergencyNote}</p>
            <p>
              <a class="button danger" href={to(lang, 'breakGlass', { file: props.emergency })}>
                {w.emergencyLink}
              </a>
            </p>
          </Notice>
        )}
        <p class="soft">{w.staffNoted(moment(props.at, lang))}</p>
      </>
    ),
  });
}
