// One line in, one line out: the command line and the API ask through this.

import type { ClauseId, Day } from '../policy/index.ts';
import type { Decider } from './decider.ts';
import type { Checks, Outcome } from './decision.ts';
import { isUnusable, readRequest } from './read-request.ts';

/** A decision as contracts.md `decide` writes it. */
export interface DecisionLine {
  readonly id?: string;
  readonly outcome: Outcome;
  readonly clauses: readonly ClauseId[];
  readonly rules: readonly string[];
  readonly articles: readonly string[];
  readonly reason: string;
  readonly obligations: readonly string[];
  readonly checks: Checks;
  readonly fields: readonly string[];
  readonly askOf?: readonly string[];
  readonly before?: Day;
}

export interface ErrorLine {
  readonly id?: string;
  readonly error: string;
}

/** Answers one parsed line `{ id, on, actor, client, ... }`. A line that cannot be used gives an error line; nothing throws. */
export function decideLine(decider: Decider, json: unknown, language: 'nl' | 'en' = 'nl'): DecisionLine | ErrorLine {
  const whole = typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : undefined;
  const id: unknown = whole && 'id' in whole ? whole.id : undefined;
  if (id !== undefined && typeof id !== 'string') return { error: 'id: expected a text' };
  const named = id === undefined ? {} : { id };
  if (whole && 'id' in whole) delete whole.id;
  const request = readRequest(whole ?? json, decider.words);
  if (isUnusable(request)) return { ...named, error: request.error };
  const { outcome, clauses, rules, articles, reason, obligations, checks, fields, askOf, before } = decider.decide(request);
  return {
    ...named,
    outcome,
    clauses,
    rules,
    reason: language === 'en' ? (reason.en ?? reason.nl) : reason.nl,
    articles,
    obligations,
    checks,
    fields,
    ...(askOf === undefined ? {} : { askOf }),
    ...(before === undefined ? {} : { before }),
  };
}
