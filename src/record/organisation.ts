// Who keeps the files: the organisation, and the policy versions it adopted.

import type { Day, Instant } from '../policy/index.ts';
import type { Id } from './id.ts';

export interface Organisation {
  readonly id: Id;
  /** Name as people know it. Not personal data. */
  readonly name: string;
  /** Short name in addresses: lower-case letters, digits and hyphens. */
  readonly slug: string;
}

/** A policy as it was adopted. `hash` is the canonical hash that trail events, consents and evidence carry. */
export interface PolicyVersion {
  readonly organisation: Id;
  readonly hash: string;
  readonly version: string;
  /** The YAML exactly as adopted. */
  readonly source: string;
  readonly adoptedAt: Instant;
  readonly effective: Day;
  /** It was read from a statement and still has errors: it runs, and every page says so. */
  readonly imported?: boolean;
}
