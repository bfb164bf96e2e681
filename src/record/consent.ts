// The consent ledger: rows are added, never changed. What stands follows from the rows.

import type { ClauseId, Day, Instant } from '../policy/index.ts';
import type { Id } from './id.ts';

/** To being helped, to disclosure (release from secrecy), or as a ground of the AVG. They never share a row. */
export type ConsentKind = 'care' | 'disclosure' | 'avg';

/** asked: this person must answer. given, refused, withdrawn: this person spoke. */
export type ConsentAct = 'asked' | 'given' | 'refused' | 'withdrawn';

export interface ConsentEntry {
  readonly id: Id;
  readonly client: Id;
  readonly kind: ConsentKind;
  /** A word of the consents list (`photo`, `parentAccess`, `disclosure`), or `care`. */
  readonly word: string;
  readonly clause: ClauseId;
  /** Hash of the clause as it was shown: consent to another text is another consent. */
  readonly clauseHash: string;
  /** To whom, when the consent is about one person (parentAccess) ... */
  readonly toPerson?: Id;
  /** ... or about a class of recipients (`school`). */
  readonly toClass?: string;
  readonly act: ConsentAct;
  /** The person who must answer or who spoke. */
  readonly by: Id;
  readonly at: Instant;
  /** Last day it holds. */
  readonly until?: Day;
  readonly form: 'written' | 'spoken' | 'portal';
  readonly evidence?: string;
}
