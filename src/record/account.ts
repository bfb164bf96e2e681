// Who may sign in, as what, and what they promised before they saw a file.

import type { Day, Instant } from '../policy/index.ts';
import type { Id } from './id.ts';
import { type Problem, problem } from './problem.ts';

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

/** The role that watches: reads the log and judges it. */
export const WATCHES = 'privacy_officer';
/** Roles that hand out keys: invite people, give roles, close access. */
export const HANDS_OUT_KEYS: readonly string[] = ['management', 'hr', 'it'];

/** Who works here has a role; and who watches does not hand out keys, or nobody would see what that person gave away. */
export function checkRoles(roles: readonly string[]): readonly Problem[] {
  if (roles.length === 0) return [problem('roles', 'role-missing', 'Kies minstens één rol.', 'Choose at least one role.')];
  return roles.includes(WATCHES) && roles.some((role) => HANDS_OUT_KEYS.includes(role)) ? [WATCHES_AND_HANDS_OUT] : [];
}
const WATCHES_AND_HANDS_OUT = problem(
  'roles',
  'watches-and-hands-out',
  'Wie meekijkt, deelt geen sleutels uit. Geef de rol die op privacy let en de rol die accounts beheert aan twee mensen.',
  'Who watches does not hand out keys. Give the role that looks after privacy and the role that looks after accounts to two people.',
);

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
