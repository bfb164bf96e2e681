// What is asked at the door: only fields that a purpose of the policy needs, each with that reason.

import type { ClauseId, Day } from '../policy/index.ts';
import type { Id } from './id.ts';

/** One answer of the intake form. `field` is an item of the policy's data category `category`. */
export interface IntakeAnswer {
  readonly client: Id;
  readonly field: string;
  readonly category: string;
  readonly value: string;
  /** Where it came from: a word of `data.*.from`. */
  readonly source?: string;
  readonly on: Day;
  readonly by: Id;
  /** Why it matters for this client; demanded where the category needs `relevant-for-care`. */
  readonly relevance?: string;
}

/** A field that may exist, with the purposes that need it. */
export interface CatalogueField {
  readonly field: string;
  readonly category: string;
  readonly clause: ClauseId;
  /** The purposes (clause ids) that use it; never empty. */
  readonly purposes: readonly ClauseId[];
  /** A person must give it for at least one of those purposes. */
  readonly required: boolean;
  /** Opens only after a recorded relevance for this client. */
  readonly needsRelevance: boolean;
  readonly special: boolean;
}
