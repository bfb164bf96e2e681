// Who stands beside the client: parents and guardians, legal representatives, relatives, and the care team. Always with dates.

import type { Day } from '../policy/index.ts';
import type { Id } from './id.ts';

/** What showed it. A proof names its kind and the day it was seen; the document itself is an item of the file. */
export interface Proof {
  readonly kind: 'register-extract' | 'court-order' | 'written-proxy' | 'statement' | 'none';
  readonly seenOn?: Day;
  /** To be looked at again on this day. */
  readonly checkAgainOn?: Day;
}

/** A parent or guardian (voogd) of a client. Gezag is recorded per parent (REP-01); a parent without it has a row too. */
export interface Authority {
  readonly id: Id;
  readonly client: Id;
  readonly person: Id;
  readonly kind: 'parent' | 'guardian';
  readonly held: boolean;
  readonly proof: Proof;
  readonly from: Day;
  readonly until?: Day;
}

export type RepresentationKind = 'curator' | 'mentor' | 'administrator' | 'authorised' | 'relative';

/** A legal representative, a person with a written proxy, or a relative who may stand in (Jeugdwet 7.3.15(3), BW 7:465(3)). */
export interface Representation {
  readonly id: Id;
  readonly client: Id;
  readonly person: Id;
  /** administrator = bewindvoerder: money matters only (REP-03). */
  readonly kind: RepresentationKind;
  /** kind relative: a word of the `relation` list (`spouse`, `sibling`, ...). */
  readonly relation?: string;
  /** Who comes first where the law has an order; 1 is first. */
  readonly order?: number;
  readonly proof: Proof;
  readonly from: Day;
  readonly until?: Day;
}

/** A member of staff works with this client in these days: the care relation of NEN 7513. */
export interface TeamMembership {
  readonly id: Id;
  readonly client: Id;
  readonly account: Id;
  /** What this person does for this client (`coordinator`, `caregiver`, `replacement`). */
  readonly task: string;
  readonly from: Day;
  readonly until?: Day;
}
