// In whose name something is asked, and what is known to decide it with.

import type { AccessRequest, Actor, Permit } from '../../decide/index.ts';
import type { Action, Day } from '../../policy/index.ts';
import type {
  AccountKind,
  DraftPlace,
  Id,
  Part,
  Problem,
  RestrictionGround,
  RestrictionTarget,
  RetentionState,
} from '../../record/index.ts';

/** In whose name something is done. Ids and words only. */
export interface Scope {
  readonly organisation: Id;
  /** Account of the actor; `system` for the program itself. */
  readonly actor: Id;
  /** The role or kind it acts in, as the log shows it (`caregiver`, `parent`). */
  readonly role: string;
  readonly purpose: string;
  /** The door: `web` (default), `api`, `cli`, `schedule`. */
  readonly via?: 'web' | 'api' | 'cli' | 'schedule';
  /** Pseudonymous id of session or device (NEN 7513 access point). */
  readonly point?: Id;
  /** The form that this was typed in: its draft goes in the transaction that saves it. */
  readonly draft?: DraftPlace;
}

/** An answer about a write: done, or what stands in the way. `stale`: somebody changed it meanwhile; read again. `gone`: not there, or not yours. */
export type Written<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'stale' | 'gone' }
  | { readonly ok: false; readonly why: 'problems'; readonly problems: readonly Problem[] };

/** What is asked about one client. */
export interface Question {
  readonly category: string;
  readonly purpose: string;
  readonly action: Action;
  /** Absent: the part that is running, the oldest first. Its regime is the regime of the question. */
  readonly part?: Id;
  /** Ask for what lies under a restriction of one item too (the four uses of AVG 18(2), or the person's own inspection). */
  readonly restrictedItems?: boolean;
  /** One of {@link AccessFacts.capacities}; absent: the first. */
  readonly capacity?: Actor;
  readonly ground?: string;
}

/** A restriction as a fact; its reason stays sealed. */
export interface RestrictionFact {
  readonly id: Id;
  readonly target: RestrictionTarget;
  readonly ground: RestrictionGround;
  readonly from: Day;
}

/** Everything `decide` needs about one account and one client, from one query. */
export interface AccessFacts {
  readonly on: Day;
  readonly scope: Scope;
  /** The person behind the account. */
  readonly person: Id;
  readonly client: Id;
  /** Goes up whenever one of these facts changes; a permit made on an older version opens nothing. */
  readonly version: number;
  readonly birthDate: Day;
  readonly retention: RetentionState;
  readonly parts: readonly Part[];
  readonly restrictions: readonly RestrictionFact[];
  /** As what this account may speak about this client, strongest first. Never empty: who has no tie is a relative without a relation. */
  readonly capacities: readonly Actor[];
  /** Hash of the policy in force, when one was adopted. */
  readonly policy: string | undefined;
  /** The request to put to `decide`. The store knows it again in the permit, so a permit never opens another file. */
  ask(question: Question): AccessRequest;
}

/** What is known of an account alone. */
export interface AccountFacts {
  readonly scope: Scope;
  readonly on: Day;
  readonly person: Id;
  readonly kind: AccountKind;
  readonly roles: readonly string[];
  /** Staff and FG: the actor to ask `decide` a scope for. Others are something else for each client. */
  readonly actor?: Actor;
  readonly policy: string | undefined;
}

/** What somebody looks for; everything that is given must fit. */
export interface SearchWish {
  /** Beginnings of words of a name, or whole words of a text. */
  readonly words?: string;
  readonly birthDate?: Day;
  /** The whole file number. */
  readonly number?: string;
}

/** A client who may be meant, with the facts to decide. */
export interface Candidate {
  readonly facts: AccessFacts;
  /** By name, file number or date of birth. */
  readonly byName: boolean;
  /** Where a text was found; each is asked for by itself. */
  readonly texts: readonly { readonly part: Id; readonly category: string }[];
}

export interface ListOptions {
  /** What the scope was asked for. */
  readonly question: { readonly category: string; readonly purpose: string };
  /** Default 50. */
  readonly limit?: number;
  /** File number of the last line of the page before. */
  readonly after?: string;
}

/** stale: the facts changed after the decision; ask again. gone: erased, or its key was destroyed. */
export type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: 'stale' | 'gone' };

/** Where an item stands: what a question about it needs. */
export interface ItemFact {
  readonly category: string;
  readonly part: Id;
  readonly kind: string;
}

/**
 * Leave to write: a permit, or the person's own act. Nobody needs leave to give or withdraw a consent of one's own, to object, or to have one's own words
 * added to the file; the input then names that very person.
 */
export type Leave = Permit | { readonly own: AccessFacts };
