// What a check says about a policy or a text. Here, because law, statement and decide all speak it.

import type { ClauseId, Text } from './shape.ts';

/** error: the law forbids or demands it. warning: doubtful, decide. advice: clearer or better. */
export type Severity = 'error' | 'warning' | 'advice';

/** One finding. `id` is a rule id of the law table (RET-01); `clause` the clause it is about (a section name when a clause is missing). */
export interface Finding {
  readonly id: string;
  readonly clause: ClauseId;
  /** Further clauses that take part, for contradictions between clauses. */
  readonly others?: readonly ClauseId[];
  readonly severity: Severity;
  readonly article: string;
  readonly message: Text;
  readonly advice: Text;
}
