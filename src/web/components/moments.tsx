// Who looked? A line per moment: who, what, why, and a way to ask about it. No codes, no addresses of machines, nobody merged.

import { amsterdamDay } from '../../policy/index.ts';
import { bareTime, dayHeading, machineTime } from '../dates.ts';
import { type Lang, listed, type Said, said } from '../language.ts';
import { spoken } from '../spoken.ts';
import { momentVerbs, momentWords } from '../words/moments.ts';
import { Say } from './answers.tsx';

/** What somebody did. `search` found the file in a list; `receive` is another organisation that was given something. */
export type Deed =
  | 'read'
  | 'write'
  | 'copy'
  | 'print'
  | 'delete'
  | 'receive'
  | 'search'
  | 'sign'
  | 'export'
  | 'lock'
  | 'announce'
  | 'unlock'
  | 'emergency'
  | 'emergency-ended';

/** One line of the log, in words. */
export interface Moment {
  /** Id of the event, for the address of a question. */
  readonly id: string;
  /** Epoch seconds. */
  readonly at: number;
  /** Name of the person or organisation. */
  readonly who: string;
  readonly role?: Said;
  /** The reader of the page. */
  readonly you?: boolean;
  readonly deed: Deed;
  /** What it was about: names of categories or documents (`het plan`, `2 notities`). */
  readonly things: readonly Said[];
  readonly outcome: 'done' | 'refused' | 'emergency';
  readonly why?: Said;
  /** What came of looking at it afterwards. */
  readonly review?: Said;
  /** Address to ask a question about this line; absent where there is nothing to ask. */
  readonly ask?: string;
  /** A question about it runs already. */
  readonly asked?: Said;
}

const REFUSED: Readonly<Partial<Record<Deed, 'refusedWrite' | 'refusedCopy' | 'refusedReceive'>>> = {
  write: 'refusedWrite',
  lock: 'refusedWrite',
  announce: 'refusedWrite',
  unlock: 'refusedWrite',
  sign: 'refusedWrite',
  delete: 'refusedWrite',
  copy: 'refusedCopy',
  print: 'refusedCopy',
  export: 'refusedCopy',
  receive: 'refusedReceive',
};

function Line(props: { moment: Moment; lang: Lang; young?: boolean | undefined }) {
  const { moment, lang } = props;
  const w = spoken(momentWords, props.young === true ? { lang, young: true } : { lang });
  const verbs = momentVerbs[lang];
  const who = moment.you === true ? w.you : moment.who;
  const role = moment.you === true || moment.role === undefined ? '' : `, ${said(moment.role, lang)}`;
  const things = listed(
    moment.things.map((thing) => said(thing, lang)),
    lang,
  );
  const deed =
    moment.outcome === 'refused'
      ? verbs[REFUSED[moment.deed] ?? 'refused'](things)
      : moment.outcome === 'emergency' && moment.deed === 'read'
        ? verbs.readInEmergency(things)
        : verbs[moment.deed](things);
  const look = moment.outcome === 'refused' ? 'warning' : moment.outcome === 'emergency' ? 'error' : undefined;
  return (
    <li class={look}>
      <time datetime={machineTime(moment.at)}>{bareTime(moment.at, lang)}</time>
      <div>
        <p>
          <strong>
            {who}
            {role === '' ? '' : `${role},`}
          </strong>{' '}
          {deed}
        </p>
        {moment.why === undefined ? null : (
          <p class="soft">
            {w.why} <Say words={moment.why} lang={lang} />
          </p>
        )}
        {look === undefined ? null : (
          <p>
            <span class={`state ${look}`}>{moment.outcome === 'refused' ? w.refused : w.emergency}</span>
          </p>
        )}
        {moment.review === undefined ? null : (
          <p class="soft">
            <Say words={moment.review} lang={lang} />
          </p>
        )}
        {moment.asked === undefined ? null : (
          <p class="soft">
            <Say words={moment.asked} lang={lang} />
          </p>
        )}
        {moment.ask === undefined ? null : (
          <p>
            <a class="ask" href={moment.ask}>
              {w.ask}
              <span class="unseen">
                : {moment.who}, {bareTime(moment.at, lang)}
              </span>
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

/** Moments under the heading of their day, newest first; the caller gives them in that order. */
export function Moments(props: { moments: readonly Moment[]; lang: Lang; young?: boolean | undefined }) {
  const days: { day: string; moments: Moment[] }[] = [];
  for (const moment of props.moments) {
    const day = amsterdamDay(moment.at);
    const last = days[days.length - 1];
    if (last?.day === day) last.moments.push(moment);
    else days.push({ day, moments: [moment] });
  }
  return (
    <div class="days">
      {days.map((day) => (
        <>
          <h3>{dayHeading(day.day, props.lang)}</h3>
          <ol class="moments">
            {day.moments.map((moment) => (
              <Line moment={moment} lang={props.lang} young={props.young} />
            ))}
          </ol>
        </>
      ))}
    </div>
  );
}
