// Who may sign in, as what, and what they promised before they saw a file.

import type { Day, Instant } from '../policy/index.ts';
import type { Id } from './id.ts';

/** staff: works here (employee, temp, contractor, trainee). private: signs in for itself or for somebody else: client, parent, representative. */
export type AccountKind = 'staff' | 'private' | 'dpo';

/** One sign-in of one person at one organisation. A mother who also works here has two. */
export interface Account {
  readonly id: Id;
  readonly organisation: Id;
  readonly person: Id;
  readonly kind: AccountKind;
  /** The subject that the sign-in library knows. */
  readonly signIn: string;
  /** Roles of the policy's vocabulary; empty for private accounts. */
  readonly roles: readonly string[];
  readonly from: Day;
  readonly until?: Day;
  /** Closed at this moment, for good: end of employment, wrong person. */
  readonly closedAt?: Instant;
}

/** A signed promise of secrecy (policy section `undertaking`). Without a standing one to secrecy no staff account reads a file (SP-12). */
export interface Undertaking {
  readonly id: Id;
  readonly account: Id;
  readonly clause: string;
  readonly to: 'secrecy' | 'careful-handling';
  readonly by: 'employment-contract' | 'signed-statement' | 'profession' | 'statute';
  readonly signedOn: Day;
  readonly until?: Day;
}
