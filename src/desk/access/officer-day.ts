// What waits for the privacy officer today? Questions with their clocks, the log to review, what stands under a lock.

import type { Day } from '../../policy/index.ts';
import type { Acting, House } from '../house.ts';
import { type CasesView, casesOf } from './question.ts';
import { isSettled, reviewOf, type WeekView } from './review.ts';

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
  readonly locks: number;
}

/** undefined for everybody who is no privacy officer. */
export async function officerDay(house: House, acting: Acting): Promise<OfficerDay | undefined> {
  const cases = await casesOf(house, acting);
  const review = cases && (await reviewOf(house, acting, acting.on));
  if (!review) return undefined;
  const end = (q: CasesView['questions'][number]) => q.running.promise ?? q.running.law;
  const days = review.earlier.flatMap((week) => (week.signed ? [week.signed.on] : [])).sort();
  const last = days.at(-1);
  return {
    questions: cases.questions.filter((q) => q.answer === undefined).sort((a, b) => end(a) - end(b)),
    openLines: review.entries.filter((e) => !isSettled(e)).length,
    thisWeek: review.week,
    unsigned: review.earlier.filter((week) => week.signed === undefined),
    ...(last === undefined ? {} : { lastSigned: last }),
    locks: cases.restrictions.length,
  };
}
