// One line in, one line out: the command line and the API ask through this.

import type { ClauseId, Day, Text } from '../policy/index.ts';
import type { Decider } from './decider.ts';
import type { Checks, Outcome } from './decision.ts';
import { isUnusable, readRequest } from './read-request.ts';

export type Language = 'nl' | 'en';

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
export function decideLine(decider: Decider, json: unknown, language: Language = 'nl'): DecisionLine | ErrorLine {
  const { named, rest } = apart(json);
  if ('error' in named) return named;
  const request = readRequest(rest, decider.words);
  if (isUnusable(request)) return { ...named, error: request.error };
  const { reason, aboutAsker: _, ...decision } = decider.decide(request);
  return { ...named, ...decision, reason: said(reason, language) };
}

/** The id of a line apart from its question, so that an answer can carry it. */
export function apart(json: unknown): { readonly named: { readonly id?: string } | ErrorLine; readonly rest: unknown } {
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !('id' in json)) return { named: {}, rest: json };
  const { id, ...rest }: { readonly id: unknown } = json;
  return { named: typeof id === 'string' ? { id } : { error: 'id: expected a text' }, rest };
}

export function said(text: Text, language: Language): string {
  return language === 'en' ? (text.en ?? text.nl) : text.nl;
}
