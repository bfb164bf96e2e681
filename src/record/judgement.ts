// What people decided or objected to: capacity, objections, refusals, restrictions. Never inferred, always by somebody, with dates.

import type { Day } from '../policy/index.ts';
import type { Id } from './id.ts';

/** Can the client weigh the interests in this matter? Judged per matter, by somebody, until a day. */
export interface CapacityJudgement {
  readonly id: Id;
  readonly client: Id;
  /** `all`, or a purpose of the vocabulary (`inspection`, `care`). */
  readonly matter: string;
  readonly capable: boolean;
  /** Account of the one who judged. */
  readonly by: Id;
  readonly on: Day;
  readonly until?: Day;
  readonly reason: string;
}

/**
 * Something stands between a person and the file. client-objects: the child or client said so. contrary-interest: the child's interest opposes (Wmo 5.3.2(3)).
 * good-care: a professional refuses with reasons (Jeugdwet 7.3.15(4), BW 7:457(3)).
 */
export interface Objection {
  readonly id: Id;
  readonly client: Id;
  readonly kind: 'client-objects' | 'contrary-interest' | 'good-care';
  /** The person it is against; absent: against every parent and representative. */
  readonly against?: Id;
  /** A category of data; absent: everything. */
  readonly category?: string;
  readonly on: Day;
  readonly until?: Day;
  readonly by: Id;
  readonly reason: string;
}

/** The four grounds of AVG 18(1), a to d. */
export type RestrictionGround = 'accuracy-contested' | 'unlawful' | 'needed-for-claim' | 'objection-pending';

export type RestrictionTarget =
  | { readonly kind: 'file' }
  | { readonly kind: 'part'; readonly part: Id }
  | { readonly kind: 'item'; readonly item: Id };

/** A file, a part or one item is only kept (AVG 18). */
export interface Restriction {
  readonly id: Id;
  readonly client: Id;
  readonly target: RestrictionTarget;
  readonly ground: RestrictionGround;
  readonly from: Day;
  readonly liftedOn?: Day;
  /** The person was told before lifting (AVG 18(3)). */
  readonly announcedOn?: Day;
  readonly reason: string;
}
