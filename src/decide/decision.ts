// The answer. It names the clauses and the rules that determined it, so that the page, the log and the proof can point at the same sentence.

import type { ClauseId, Day, Text } from '../policy/index.ts';

export type Outcome = 'allow' | 'deny' | 'human';

/** The four checks of NEN 7513: authorisation, treatment relation, consent of the client, emergency button. */
export interface Checks {
  readonly authorisation: boolean;
  readonly careRelation: boolean;
  readonly consent: boolean;
  readonly emergency: boolean;
}

export interface Decision {
  readonly outcome: Outcome;
  readonly clauses: readonly ClauseId[];
  readonly rules: readonly string[];
  /** The article that carries the answer most, in the form a person reads: `Jeugdwet 7.3.15`. */
  readonly articles: readonly string[];
  /** Said to who asks. */
  readonly reason: Text;
  /** The same, said about the asker to who works here; absent: `reason` reads well to both. */
  readonly aboutAsker?: Text;
  readonly obligations: readonly string[];
  readonly checks: Checks;
  /** Fields the answer opens: keys of the data category's `items`; `*` when the category is free text. Empty unless allowed. */
  readonly fields: readonly string[];
  /** outcome human: the roles that must judge, and the last day to do it. */
  readonly askOf?: readonly string[];
  readonly before?: Day;
}
