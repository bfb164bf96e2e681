// An answer of a diagram: everything is decided but the last day, which for `human` depends on the day of the question.

import { deadline, nextWorkingDay } from '../law/index.ts';
import { addDays, type Day, type Policy } from '../policy/index.ts';
import type { Decision, Outcome } from './decision.ts';
import type { Term, Verdict } from './verdict.ts';

/** One frozen decision, shared by every question that ends here. */
export class Answer {
  readonly verdict: Verdict;
  readonly decision: Decision;
  readonly outcome: Outcome;
  private readonly dated = new Map<Day, Decision>();

  constructor(verdict: Verdict) {
    this.verdict = verdict;
    this.outcome = verdict.outcome;
    const { term: _, ...decision } = verdict;
    this.decision = deepFreeze(decision);
  }

  /** The decision for a question of this day. */
  on(day: Day, policy: Policy): Decision {
    const { term } = this.verdict;
    if (term === undefined) return this.decision;
    let decision = this.dated.get(day);
    if (!decision) {
      decision = deepFreeze({ ...this.decision, before: lastDay(term, day, policy) });
      if (this.dated.size >= MAX_DAYS) this.dated.clear();
      this.dated.set(day, decision);
    }
    return decision;
  }
}

/** Days that are kept: questions are about today, replays about a few days more. */
const MAX_DAYS = 366;

/** The last day for a human: the month of AVG 12(3) or the sooner promise, or a week where no law names a term. */
function lastDay(term: Term, on: Day, policy: Policy): Day {
  if (term === 'own') return nextWorkingDay(addDays(on, 7), 'regulation');
  const answer = deadline('request', on, { policy });
  return answer.ok ? (answer.deadline.promised ?? answer.deadline.due) : on;
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}
