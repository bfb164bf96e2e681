// A refusal, explained: the answer, the reason in plain words, the sentence, the article, and what you can do next.
// Only for a file that the reader knew of; whether anything else exists is never shown.

import type { Day } from '../../../policy/index.ts';
import { type ArticleRef, Articles, type ClauseRef, Notice, PromiseQuote, Say } from '../../components/answers.tsx';
import { PostForm } from '../../components/form.tsx';
import { type Row, Rows } from '../../components/lists.tsx';
import { longDay, moment } from '../../dates.ts';
import type { PortalFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import { spoken } from '../../spoken.ts';
import type { Page } from '../../shells/document.tsx';
import { portalPage } from '../../shells/portal.tsx';
import { refusalWords, wayWords } from '../../words/refusal.ts';

/** Something the reader can do now. */
export type Way =
  /** The client decides: send a question. */
  | { readonly kind: 'ask'; readonly name: string; readonly file: string }
  | { readonly kind: 'talk'; readonly name: string; readonly phone?: string; readonly email?: string }
  /** Ask for a new decision by a person; complaint and court are named. */
  | { readonly kind: 'disagree'; readonly href: string }
  | { readonly kind: 'proof' }
  | { readonly kind: 'information' }
  | { readonly kind: 'paper'; readonly name: string };

export interface RefusalProps {
  readonly frame: PortalFrame;
  /** The answer, in one sentence (`U kunt het dossier van Daan niet openen`). */
  readonly answer: Said;
  /** The reason, in plain words (`Daan is op 12 november 16 jaar geworden. ...`). */
  readonly reason: Said;
  readonly clause?: ClauseRef;
  readonly articles: readonly ArticleRef[];
  /** A person must still judge. */
  readonly human?: { readonly who: Said; readonly before?: Day };
  readonly ways: readonly Way[];
  readonly still: readonly { readonly label: Said; readonly href: string }[];
  /** When it was written in the log (epoch seconds). */
  readonly at: number;
  /** Who can see that line. */
  readonly seenBy?: string;
}

function wayRow(way: Way, frame: PortalFrame): Row {
  const { lang } = frame;
  const w = spoken(wayWords, frame);
  switch (way.kind) {
    case 'ask':
      return {
        heading: w.ask(way.name),
        lines: (
          <>
            <p>{w.askNote(way.name)}</p>
            <PostForm action={to(lang, 'askAccess', { file: way.file })} token={frame.token}>
              <button class="button after" type="submit">
                {w.askButton(way.name)}
              </button>
            </PostForm>
          </>
        ),
      };
    case 'talk':
      return {
        heading: w.talk,
        lines: (
          <p>
            {w.talkNote(way.name)} {way.phone === undefined ? null : <span class="nowrap">{w.call(way.phone)}</span>}{' '}
            {way.email === undefined ? null : <a href={`mailto:${way.email}`}>{w.mail}</a>}
          </p>
        ),
      };
    case 'disagree':
      return {
        heading: w.disagree,
        lines: (
          <p>
            <a href={way.href}>{w.disagreeLink}</a> {w.disagreeNote}
          </p>
        ),
      };
    case 'proof':
      return { heading: w.proof, lines: <p>{w.proofNote}</p> };
    case 'information':
      return { heading: w.information, lines: <p>{w.informationNote}</p> };
    case 'paper':
      return { heading: w.paper, lines: <p>{w.paperNote(way.name)}</p> };
  }
}

/** The 403 page of the portal for a file that the reader knew of. */
export function refusalPage(props: RefusalProps): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = spoken(refusalWords, frame);
  return portalPage({
    frame,
    place: 'none',
    meta: { title: w.title },
    children: (
      <div class="cols cols-wide-narrow">
        <div>
          <h1>
            <Say words={props.answer} lang={lang} />
          </h1>
          <p class="lead">
            <Say words={props.reason} lang={lang} />
          </p>
          {props.human === undefined ? null : (
            <Notice heading={w.human} look="warning">
              <p>
                {props.human.before === undefined
                  ? w.humanSoon(said(props.human.who, lang))
                  : w.humanBy(said(props.human.who, lang), longDay(props.human.before, lang))}
              </p>
            </Notice>
          )}
          <h2>{w.why}</h2>
          {props.clause === undefined ? null : <PromiseQuote clause={props.clause} lang={lang} />}
          {props.articles.length === 0 ? null : (
            <p>
              {props.clause === undefined ? w.lawFirst : w.law} <Articles articles={props.articles} lang={lang} />. {w.notYou}
            </p>
          )}
          <h2>{w.what}</h2>
          <Rows rows={props.ways.map((way) => wayRow(way, frame))} />
        </div>
        <aside class="stay" aria-label={w.still}>
          {props.still.length === 0 ? null : (
            <div class="sheet">
              <h2>{w.still}</h2>
              <ul class="plain">
                {props.still.map((link) => (
                  <li>
                    <a class="alone" href={link.href}>
                      <Say words={link.label} lang={lang} />
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <p class="soft after">
            {w.noted(moment(props.at, lang))} {props.seenBy === undefined ? null : w.seen(props.seenBy)}
          </p>
        </aside>
      </div>
    ),
  });
}
