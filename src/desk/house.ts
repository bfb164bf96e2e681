// What does every desk work with, and in whose name?

import type { Day } from '../policy/index.ts';
import type { Account, DraftPlace, Id } from '../record/index.ts';
import type { Scope, Store } from '../store/index.ts';
import type { Rulings } from './policy/rulings.ts';
import type { ClockPort, IdPort, ListPort, MailPort, PrinterPort, ReaderPort, ScannerPort, WorkPort } from './ports.ts';

/** Everything a desk may use. `main` makes one. */
export interface House {
  readonly store: Store;
  readonly rulings: Rulings;
  readonly clock: ClockPort;
  readonly ids: IdPort;
  readonly mail: MailPort;
  readonly printer: PrinterPort;
  /** Absent: documents are not scanned, and the page says so. */
  readonly scanner?: ScannerPort;
  /** Absent: no words are read from documents. */
  readonly reader?: ReaderPort;
  /** Absent: no list of clients can be taken over. */
  readonly lists?: ListPort;
  /** Absent: long work waits until somebody looks for it. */
  readonly work?: WorkPort;
}

/** Somebody who does something, now. */
export interface Acting {
  readonly account: Account;
  /** Today in Amsterdam. */
  readonly on: Day;
  /** Epoch seconds. */
  readonly now: number;
  readonly via: 'web' | 'api' | 'cli' | 'schedule';
  /** Pseudonymous id of session or device, for the log. */
  readonly point?: Id;
  /** The form that it is done with: a draft of it goes with the deed. */
  readonly draft?: DraftPlace;
}

/** In whose name the store is asked. */
export function scopeOf(acting: Acting, purpose: string): Scope {
  const { account } = acting;
  return {
    organisation: account.organisation,
    actor: account.id,
    role: account.kind === 'staff' ? (account.roles[0] ?? 'employee') : account.kind,
    purpose,
    via: acting.via,
    ...(acting.point === undefined ? {} : { point: acting.point }),
    ...(acting.draft === undefined ? {} : { draft: acting.draft }),
  };
}
