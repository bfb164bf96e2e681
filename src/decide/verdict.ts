// What the rules say before the day is filled in: a decision without its last day.

import type { ClauseId } from '../policy/index.ts';
import type { Checks, Decision } from './decision.ts';
import type { Spoken } from './reasons/spoken.ts';

/** How long a human may take. right: the month of AVG 12(3). own: a week, our own norm where the law names no term. */
export type Term = 'right' | 'own';

export interface Verdict extends Omit<Decision, 'before'> {
  readonly term?: Term;
}

/** The parts of a verdict that its maker must think about; the rest has one sensible value. */
export interface Grounds {
  readonly clauses: readonly (ClauseId | undefined)[];
  readonly rules: readonly string[];
  readonly articles: readonly string[];
  readonly reason: Spoken;
  readonly checks?: Partial<Checks>;
}

export function deny(grounds: Grounds): Verdict {
  return verdict('deny', grounds, { obligations: ['log'], fields: [] });
}

/** `obligations` besides the log, which is always kept. */
export function allow(grounds: Grounds, fields: readonly string[], obligations: readonly string[] = []): Verdict {
  return verdict('allow', grounds, { obligations: unique(['log', ...obligations]), fields });
}

export function human(grounds: Grounds, askOf: readonly string[], term: Term): Verdict {
  return verdict('human', grounds, { obligations: ['log'], fields: [], askOf: unique(askOf), term });
}

function verdict(
  outcome: Decision['outcome'],
  grounds: Grounds,
  rest: Pick<Verdict, 'obligations' | 'fields' | 'askOf' | 'term'>,
): Verdict {
  const { aboutAsker, ...reason } = grounds.reason;
  return {
    outcome,
    clauses: unique(grounds.clauses.filter((c) => c !== undefined)),
    rules: unique(grounds.rules),
    articles: unique(grounds.articles),
    reason,
    ...(aboutAsker === undefined ? {} : { aboutAsker }),
    checks: { authorisation: false, careRelation: false, consent: false, emergency: false, ...grounds.checks },
    ...rest,
  };
}

export function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
