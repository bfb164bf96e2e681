// Long work as the desks see it: what it is, how far it is, what came of each line.

import type { Day, Instant } from '../../policy/index.ts';
import type { Id, PersonName } from '../../record/index.ts';
import type { Scope } from './facts.ts';

export type JobKind = 'take-over' | 'print';
/** draft: not begun. running, undoing: a process does it, or will soon. The others: nobody does anything. */
export type JobState = 'draft' | 'running' | 'undoing' | 'stopped' | 'done' | 'undone' | 'failed';

/** A piece of work that takes longer than a page, of one account. */
export interface Job {
  readonly id: Id;
  readonly kind: JobKind;
  readonly state: JobState;
  /** One thing wrong and all of it is undone. */
  readonly whole: boolean;
  readonly total: number;
  /** How many of `total` are done. While undoing: how many are undone. */
  readonly done: number;
  readonly counts: Readonly<Record<JobLine['outcome'], number>>;
  readonly madeAt: Instant;
  readonly endedAt?: Instant;
  readonly expiresAt: Instant;
  /** What it works on is still there. */
  readonly hasContents: boolean;
}

/** What came of one line. */
export interface JobLine {
  readonly line: number;
  /** kept: was to be undone, but somebody had worked in the file since. */
  readonly outcome: 'taken' | 'wrong' | 'undone' | 'kept';
  /** `place:code`, words of the program. */
  readonly problems: readonly string[];
  readonly client?: Id;
}

/** Work that a process holds: its organisation and the account it is done for. */
export interface ClaimedJob {
  readonly organisation: Id;
  readonly id: Id;
  readonly account: Id;
  readonly kind: JobKind;
  readonly state: 'running' | 'undoing';
}

/** Only the account that asked for the work sees it; the store looks at `scope.actor`. */
export interface Jobs {
  /** Newest first. */
  own(scope: Scope): Promise<readonly Job[]>;
  one(scope: Scope, job: Id): Promise<Job | undefined>;
  /** What was chosen, opened; undefined when it is gone. */
  setting(scope: Scope, job: Id): Promise<string | undefined>;
  /** One piece of what it works on, opened; undefined when there is no such piece or it is gone. */
  piece(scope: Scope, job: Id, n: number): Promise<Uint8Array | undefined>;
  lines(
    scope: Scope,
    job: Id,
    page: { readonly after?: number; readonly limit: number; readonly outcomes?: readonly JobLine['outcome'][] },
  ): Promise<readonly JobLine[]>;
  /** The last line of which the outcome is known; 0 when none is. */
  lastLine(scope: Scope, job: Id): Promise<number>;
  /** Which of these numbers are in the record already. It says nothing about whose they are. */
  bsnsKnown(scope: Scope, bsns: readonly string[]): Promise<ReadonlySet<string>>;
  /** The same for numbers of files. */
  numbersKnown(scope: Scope, numbers: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Clients with the birth date and every word of the name of one of these people. A fact to ask with, not an answer to show: each is decided
   * before anything is said.
   */
  alike(scope: Scope, people: readonly { readonly name: PersonName; readonly birthDate: Day }[]): Promise<readonly Id[]>;
  /** The next work that nobody does, for this process; it keeps it while it goes on, and loses it `seconds` after it stops doing so. */
  claim(by: Id, seconds: number): Promise<ClaimedJob | undefined>;
  /** Destroys what is older than it may be. */
  sweep(): Promise<void>;
}
