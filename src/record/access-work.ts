// Work around access: what a person judged where the law leaves it to a person, what was thought of a line of the log, what a client asked about one.

import { addDays, type Day, type Instant, toEpochDay, weekday } from '../policy/index.ts';
import type { Id } from './id.ts';

/** As what somebody works here. Secrecy binds them all (UAVG 30(4)). */
export const TIES = ['employee', 'temp', 'contractor', 'trainee'] as const;
export type Tie = (typeof TIES)[number];

/** Where `decide` answers `human`: what that person decided. Always by somebody, with a reason and a period. */
export interface AccessJudgement {
  readonly id: Id;
  /** The person who asked for the file. */
  readonly person: Id;
  /** A category of data; absent: everything. */
  readonly category?: string;
  readonly answer: 'allow' | 'deny';
  /** Account of the one who judged. */
  readonly by: Id;
  readonly from: Day;
  readonly until?: Day;
  readonly reason: string;
}

export const VERDICTS = ['right', 'wrong', 'ask-first'] as const;
/** What was thought of a line of the log. `ask-first`: not settled yet, the week cannot be signed. */
export type Verdict = (typeof VERDICTS)[number];

/** A judged line of the log. */
export interface LineReview {
  readonly event: Id;
  readonly verdict: Verdict;
  readonly by: Id;
  readonly at: Instant;
  readonly note: string;
  /** How many lines stood there when it was judged; absent: before that was kept. */
  readonly lines?: number;
}

/** A question about a line of the log, with its two clocks: the law's and, where the statement promises one, the promise. */
export interface LogQuestion {
  readonly id: Id;
  readonly client: Id;
  readonly event: Id;
  /** Person who asked. */
  readonly askedBy: Id;
  readonly askedAt: Instant;
  readonly lawDay: Day;
  readonly promiseDay?: Day;
  readonly question: string;
  readonly answer?: { readonly by: Id; readonly at: Instant; readonly text: string };
}

/** The Monday of the week that a day is in: weeks of the log are named by it. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** Number of a week by ISO 8601: week 1 has the first Thursday of the year. */
export function weekNumber(monday: Day): number {
  const thursday = addDays(monday, 3);
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`);
  return Math.round((toEpochDay(monday) - toEpochDay(first)) / 7) + 1;
}
