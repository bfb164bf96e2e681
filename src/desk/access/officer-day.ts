// What waits for the privacy officer today? Questions with their clocks, the log to review, what stands under a lock.

import type { Day } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import type { Acting, House } from '../house.ts';
import { type CasesView, casesOf } from './question.ts';
import { isSettled, reviewOf, type WeekView } from './review.ts';

/** One use of the emergency button. */
export interface Emergency {
  readonly event: Id;
  readonly at: number;
  readonly who: string;
  readonly number: string;
  /** The reader's own: somebody else judges it. */
  readonly own: boolean;
}

export interface OfficerDay {
  /** Not answered yet, the one with the nearest end first. */
  readonly questions: CasesView['questions'];
  /** Lines of the running week that still want a judgement. */
  readonly openLines: number;
  readonly thisWeek: WeekView;
  /** Weeks that are over and that nobody signed for, newest first. */
  readonly unsigned: readonly WeekView[];
  /** The day on which a week was last signed for. */
  readonly lastSigned?: Day;
  readonly locks: CasesView['restrictions'];
  /** Uses of the emergency button that nobody judged yet, newest first: this week, and the last week that nobody signed for. */
  readonly emergencies: readonly Emergency[];
}

/** undefined for everybody who is no privacy officer. */
export async function officerDay(house: House, acting: Acting): Promise<OfficerDay | undefined> {
  const cases = await casesOf(house, acting);
  const review = cases && (await reviewOf(house, acting, acting.on));
  if (!review) return undefined;
  const unsigned = review.earlier.filter((week) => week.signed === undefined);
  const before = unsigned[0] && (await reviewOf(house, acting, unsigned[0].monday));
  const glass = [...review.entries, ...(before?.entries ?? [])].filter((e) => e.outcome === 'emergency' && !isSettled(e));
  const end = (q: CasesView['questions'][number]) => q.running.promise ?? q.running.law;
  const days = review.earlier.flatMap((week) => (week.signed ? [week.signed.on] : [])).sort();
  const last = days.at(-1);
  return {
    questions: cases.questions.filter((q) => q.answer === undefined).sort((a, b) => end(a) - end(b)),
    openLines: review.entries.filter((e) => !isSettled(e)).length,
    thisWeek: review.week,
    unsigned,
    ...(last === undefined ? {} : { lastSigned: last }),
    locks: cases.restrictions,
    emergencies: glass.map(({ event, at, who, number, own }) => ({ event, at, who, number, own })).sort((a, b) => b.at - a.at),
  };
}
