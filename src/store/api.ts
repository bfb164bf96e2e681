// What the store offers to the desks: facts to decide with, reads and writes that demand a Permit, and the log.

import type { Kysely } from 'kysely';
import type { AccessRequest, Actor, Decision, Permit, Scope as Within } from '../decide/index.ts';
import type { Action, Day, Instant } from '../policy/index.ts';
import type {
  Account,
  AccountKind,
  Authority,
  Client,
  ConsentAct,
  ConsentEntry,
  ConsentKind,
  Id,
  IntakeAnswer,
  Item,
  ItemContent,
  ItemVersion,
  LineReview,
  LogQuestion,
  Objection,
  Organisation,
  Part,
  Person,
  PersonContact,
  PersonName,
  PolicyVersion,
  Problem,
  Proof,
  Representation,
  RepresentationKind,
  RestrictionGround,
  RestrictionTarget,
  RetentionState,
  StoredFile,
  ReviewEntry,
  TeamMembership,
  Tie,
  Undertaking,
  Verdict,
} from '../record/index.ts';
import type { EventKind, TrailEvent } from '../trail/index.ts';
import type { StoreProblem } from './problem.ts';

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

export interface ListOptions {
  /** What the scope was asked for. */
  readonly question: { readonly category: string; readonly purpose: string };
  /** Default 50. */
  readonly limit?: number;
  /** File number of the last line of the page before. */
  readonly after?: string;
}

export interface OpenOptions {
  /** Kinds of item to read (`note`, `care-plan`); absent: all that the permits' categories allow. */
  readonly kinds?: readonly string[];
  /** Newest first; default 50. */
  readonly limit?: number;
  /** The last item of the page before, for the next page. */
  readonly after?: Id;
  /** On paper: the log says `print` instead of read or copy. */
  readonly printed?: boolean;
}

/** An item on which somebody has to do something on a day. */
export interface DueItem extends Item {
  readonly due: Day;
}

/** What an organisation changed in one template of the course of care; `body` is JSON. */
export interface TemplateRow {
  readonly template: string;
  readonly version: number;
  readonly body: string;
}

/** A file, opened for reading. Only what the permits cover is there. */
export interface OpenedFile {
  readonly client: Client;
  readonly person?: Person;
  readonly parts: readonly Part[];
  readonly items: readonly Item[];
  readonly answers: readonly IntakeAnswer[];
}

/** stale: the facts changed after the decision; ask again. gone: erased, or its key was destroyed. */
export type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: 'stale' | 'gone' };

export interface NewPerson {
  readonly name: PersonName;
  readonly birthDate?: Day;
  readonly gender?: string;
  readonly contact?: PersonContact;
}

export interface NewClient {
  readonly person: NewPerson & { readonly birthDate: Day };
  /** Absent: the next free number of the year. */
  readonly number?: string;
  readonly careFrom: Day;
  readonly parts: readonly { readonly service: string; readonly regime: Part['regime'] }[];
  readonly answers: readonly Omit<IntakeAnswer, 'client' | 'by' | 'on'>[];
  readonly bsn?: string;
  /** First members of the team; the creator is one of them. */
  readonly team: readonly { readonly account: Id; readonly task: string }[];
}

export interface NewItem {
  readonly part: Id;
  readonly kind: string;
  readonly category: string;
  readonly on: Day;
  readonly content: ItemContent;
  /** The day on which somebody has to do something with it. */
  readonly due?: Day;
}

/** A document: its words as any item, and its bytes beside them. What is known of the bytes follows from the bytes. */
export interface NewDocument extends NewItem {
  readonly file: Omit<StoredFile, 'blob' | 'size' | 'sha256'>;
  readonly bytes: Uint8Array;
}
/** The next version of a document; the bytes of the one before stay. */
export interface DocumentVersion extends Pick<NewDocument, 'content' | 'file' | 'bytes'> {
  readonly item: Id;
  readonly version: number;
  readonly reason: string;
}
/** Where an item stands: what a question about it needs. */
export interface ItemFact {
  readonly category: string;
  readonly part: Id;
  readonly kind: string;
}
/** A document, opened: whole, or the store says that it is broken. */
export interface OpenedDocument {
  readonly content: ItemContent;
  readonly file: StoredFile;
  readonly bytes: Uint8Array;
}

/**
 * Leave to write: a permit, or the person's own act. Nobody needs leave to give or withdraw a consent of one's own, to object, or to have one's own words
 * added to the file; the input then names that very person.
 */
export type Leave = Permit | { readonly own: AccessFacts };

/** The task of the privacy officer about the file of this client: no text of it is read. The store looks whether the actor has that role. */
export interface Office {
  readonly office: Id;
}

/** What a person decided about one asker and one client where the rules leave it open. */
export interface JudgedFact {
  readonly category?: string;
  readonly answer: 'allow' | 'deny';
}

/** Emergency access that runs now. */
export interface RunningEmergency {
  readonly id: Id;
  readonly from: Instant;
  readonly until: Instant;
  readonly reason: string;
}

interface Said {
  readonly id: Id;
  /** Account of the one who said so. */
  readonly by: Id;
  readonly byName?: PersonName;
  readonly until?: Day;
  readonly reason: string;
}
/** What stands around access to one file, newest first; ended ones too. */
export interface Standing {
  readonly restrictions: readonly {
    readonly id: Id;
    readonly target: RestrictionTarget['kind'];
    readonly targetId?: Id;
    readonly ground: RestrictionGround;
    readonly from: Day;
    readonly liftedOn?: Day;
    readonly announcedOn?: Day;
    readonly reason: string;
  }[];
  readonly capacity: readonly (Said & { readonly matter: string; readonly capable: boolean; readonly on: Day })[];
  readonly objections: readonly (Said & {
    readonly kind: Objection['kind'];
    readonly against?: Id;
    readonly category?: string;
    readonly on: Day;
  })[];
  readonly judged: readonly (Said & {
    readonly person: Id;
    readonly category?: string;
    readonly answer: 'allow' | 'deny';
    readonly from: Day;
  })[];
}

/** What belongs to lines of a client's log: emergencies with their reason, what was judged, what was asked. */
export interface BesideLog {
  readonly emergencies: readonly (RunningEmergency & { readonly account: Id })[];
  /** The last judgement of each line, by event. */
  readonly reviews: ReadonlyMap<Id, LineReview>;
  readonly questions: readonly LogQuestion[];
}

/** A week of the log, as the privacy officer judges it. Files by their number. */
export interface ReviewWeek {
  readonly monday: Day;
  readonly entries: readonly (ReviewEntry & {
    readonly name?: PersonName;
    readonly roles: readonly string[];
    readonly number: string;
    readonly review?: LineReview;
  })[];
  readonly signed?: { readonly by: Id; readonly at: Instant; readonly judged: number };
}

/** Which weeks of the log were signed for, and since which week there is a log. */
export interface LogWeeks {
  readonly since?: Day;
  readonly signed: readonly { readonly monday: Day; readonly at: Instant }[];
}

/** A restriction that runs, by the number of the file. */
export interface RunningRestriction {
  readonly id: Id;
  readonly client: Id;
  readonly number: string;
  readonly target: RestrictionTarget['kind'];
  readonly ground: RestrictionGround;
  readonly from: Day;
  readonly announcedOn?: Day;
}
export interface OfficeCase {
  readonly questions: readonly (LogQuestion & { readonly number: string })[];
  readonly restrictions: readonly RunningRestriction[];
}

/** Somebody who works or worked here. */
export interface StaffMember {
  readonly account: Id;
  readonly signIn: string;
  readonly name: PersonName;
  readonly email?: string;
  readonly roles: readonly string[];
  readonly tie: Tie;
  readonly from: Day;
  readonly until?: Day;
  readonly closedAt?: Instant;
  /** The day secrecy was promised; absent: not yet, so no file opens. */
  readonly signedOn?: Day;
}

/** The writes, inside one transaction. Each demands a permit for `write` on its category and writes its event in that transaction. */
export interface Tx {
  /** One permit per category that is filled in: `identity` always, `contact`, `bsn`, and those of the answers. All from one {@link Store.intakeFacts}. */
  createClient(
    permits: readonly Permit[],
    input: NewClient,
  ): Promise<Written<{ readonly client: Id; readonly parts: readonly Id[] }>>;
  openPart(
    permit: Permit,
    input: { readonly service: string; readonly regime: Part['regime']; readonly from: Day },
  ): Promise<Written<Id>>;
  endCare(permit: Permit, input: { readonly careUntil: Day; readonly version: number }): Promise<Written<void>>;
  changePerson(permit: Permit, input: NewPerson & { readonly person: Id; readonly version: number }): Promise<Written<void>>;
  answerIntake(permit: Permit, answers: readonly Omit<IntakeAnswer, 'client' | 'by' | 'on'>[]): Promise<Written<void>>;
  setBsn(permit: Permit, input: { readonly bsn: string }): Promise<Written<void>>;

  addItem(permit: Permit, input: NewItem): Promise<Written<Id>>;
  /** An item with bytes, sealed in pieces with the file's key. */
  addDocument(permit: Permit, input: NewDocument): Promise<Written<Id>>;
  addDocumentVersion(permit: Permit, input: DocumentVersion): Promise<Written<{ readonly version: number }>>;
  /** Makes the next version and keeps the old text. Passages about somebody else that the input does not name are carried along. `version` is the one that was on the screen. */
  correctItem(
    permit: Permit,
    input: {
      readonly item: Id;
      readonly version: number;
      readonly content: ItemContent;
      readonly reason: string;
      /** Absent: stays as it was; null: nothing has to be done any more. */
      readonly due?: Day | null;
    },
  ): Promise<Written<{ readonly version: number }>>;
  /** The client's own words beside an item or a part. */
  addDeclaration(
    leave: Leave,
    input: { readonly part: Id; readonly about?: Id; readonly by: Id; readonly text: string },
  ): Promise<Written<Id>>;

  /** A parent, representative or relative who is not known yet. */
  addPerson(permit: Permit, input: NewPerson): Promise<Written<Id>>;
  joinTeam(
    permit: Permit,
    input: { readonly account: Id; readonly task: string; readonly from: Day; readonly until?: Day },
  ): Promise<Written<Id>>;
  leaveTeam(permit: Permit, input: { readonly membership: Id; readonly until: Day }): Promise<Written<void>>;
  recordAuthority(
    permit: Permit,
    input: {
      readonly person: Id;
      readonly kind: 'parent' | 'guardian';
      readonly held: boolean;
      readonly proof: Proof;
      readonly from: Day;
      readonly until?: Day;
    },
  ): Promise<Written<Id>>;
  endAuthority(permit: Permit, input: { readonly authority: Id; readonly until: Day }): Promise<Written<void>>;
  recordRepresentation(
    permit: Permit,
    input: {
      readonly person: Id;
      readonly kind: RepresentationKind;
      readonly relation?: string;
      readonly order?: number;
      readonly proof: Proof;
      readonly from: Day;
      readonly until?: Day;
    },
  ): Promise<Written<Id>>;
  endRepresentation(permit: Permit, input: { readonly representation: Id; readonly until: Day }): Promise<Written<void>>;
  recordConsent(
    leave: Leave,
    input: {
      readonly kind: ConsentKind;
      readonly word: string;
      readonly clause: string;
      readonly clauseHash: string;
      readonly toPerson?: Id;
      readonly toClass?: string;
      readonly act: ConsentAct;
      readonly by: Id;
      readonly until?: Day;
      readonly form: ConsentEntry['form'];
      readonly evidence?: string;
    },
  ): Promise<Written<Id>>;
  restrict(
    permit: Permit,
    input: {
      readonly target: RestrictionTarget;
      readonly ground: RestrictionGround;
      readonly from: Day;
      readonly reason: string;
    },
  ): Promise<Written<Id>>;
  /** AVG 18(3): the client is told first. */
  announceLifting(leave: Permit | Office, input: { readonly restriction: Id; readonly on: Day }): Promise<Written<void>>;
  /** `announcedOn` absent: the day that was recorded; without one it is not lifted. */
  liftRestriction(
    leave: Permit | Office,
    input: { readonly restriction: Id; readonly on: Day; readonly announcedOn?: Day },
  ): Promise<Written<void>>;
  /** Where `decide` says `human`: what this person decided about one asker. It takes the place of an earlier one. */
  judgeAccess(
    permit: Permit,
    input: {
      readonly person: Id;
      readonly category?: string;
      readonly answer: 'allow' | 'deny';
      readonly from: Day;
      readonly until?: Day;
      readonly reason: string;
    },
  ): Promise<Written<Id>>;
  reviewLine(
    office: Office,
    input: { readonly event: Id; readonly verdict: Verdict; readonly note: string },
  ): Promise<Written<void>>;
  signWeek(input: { readonly monday: Day; readonly judged: number }): Promise<Written<void>>;
  /** A question about a line of the log of one's own, or of whom one speaks for. */
  askAboutLine(
    own: AccessFacts,
    input: { readonly event: Id; readonly question: string; readonly lawDay: Day; readonly promiseDay?: Day },
  ): Promise<Written<Id>>;
  answerQuestion(office: Office, input: { readonly question: Id; readonly answer: string }): Promise<Written<void>>;
  /** Ends the emergency access of the actor before its time. */
  endEmergency(own: AccessFacts): Promise<Written<void>>;
  recordObjection(
    leave: Leave,
    input: {
      readonly kind: Objection['kind'];
      readonly against?: Id;
      readonly category?: string;
      readonly on: Day;
      readonly until?: Day;
      readonly reason: string;
    },
  ): Promise<Written<Id>>;
  endObjection(permit: Permit, input: { readonly objection: Id; readonly until: Day }): Promise<Written<void>>;
  judgeCapacity(
    permit: Permit,
    input: {
      readonly matter: string;
      readonly capable: boolean;
      readonly on: Day;
      readonly until?: Day;
      readonly reason: string;
    },
  ): Promise<Written<Id>>;

  /**
   * Crypto-shred: destroys the key of the file, and of the client's person when nothing else needs it. From then on nothing sealed in the file can
   * be read, here or in a copy without its keys. The rows themselves are the retention run's to delete. Demands a permit for `delete`.
   */
  shredFile(permit: Permit): Promise<Written<void>>;

  /** Break-glass: opens one file to one account for a short time, with a reason. The event is of kind `emergency`. */
  openEmergency(facts: AccessFacts, input: { readonly reason: string; readonly minutes: number }): Promise<Written<Id>>;

  /** Staff and sign-ins are no client data: no permit, but an event of kind `access-rule`. */
  addStaff(input: {
    readonly person: NewPerson;
    readonly kind: AccountKind;
    readonly signIn: string;
    readonly roles: readonly string[];
    /** Absent: an employee. */
    readonly tie?: Tie;
    readonly from: Day;
    readonly until?: Day;
  }): Promise<Written<{ readonly account: Id; readonly person: Id }>>;
  /** Roles and last day of somebody who works here. */
  changeStaff(input: { readonly account: Id; readonly roles: readonly string[]; readonly until?: Day }): Promise<Written<void>>;
  /** A sign-in for a person who is known already: a client, a parent, a representative. */
  addAccount(input: { readonly person: Id; readonly signIn: string; readonly from: Day }): Promise<Written<Id>>;
  closeAccount(input: { readonly account: Id }): Promise<Written<void>>;
  signUndertaking(input: Omit<Undertaking, 'id'>): Promise<Written<Id>>;
  adoptPolicy(input: {
    readonly hash: string;
    readonly version: string;
    readonly source: string;
    readonly effective: Day;
    /** It was read from a statement and still has errors: it runs, marked so on every page. */
    readonly imported?: boolean;
  }): Promise<Written<void>>;
  /** Changes a template of the course of care; `version` is the one that was on the screen, 0 when there was none. */
  adjustTemplate(input: { readonly template: string; readonly version: number; readonly body: string }): Promise<Written<void>>;
  /** An event that no other verb writes (sign-in, search, print, copy). */
  log(input: {
    readonly kind: EventKind;
    readonly what?: TrailEvent['what'];
    readonly outcome?: TrailEvent['outcome'];
  }): Promise<void>;
}

export interface ClientLine {
  readonly client: Id;
  readonly number: string;
  readonly name: PersonName;
  readonly birthDate: Day;
  readonly careUntil?: Day;
  readonly retention: RetentionState;
  readonly restricted: boolean;
}

/** One line of the log as the client sees it (NEN 7513 ch. 9): ids resolved by the reader. */
export interface LogLineView {
  readonly n: number;
  readonly event: TrailEvent;
  /** Name of the person behind the account, where the reader may know it. */
  readonly name?: PersonName;
}

/** Who stands around a client. Names are absent where the key of the person was destroyed. */
export interface Circle {
  readonly team: readonly (Omit<TeamMembership, 'client'> & { readonly name: PersonName | undefined })[];
  readonly authority: readonly (Omit<Authority, 'client'> & {
    readonly name: PersonName | undefined;
    readonly contact?: PersonContact;
  })[];
  readonly representation: readonly (Omit<Representation, 'client'> & {
    readonly name: PersonName | undefined;
    readonly contact?: PersonContact;
  })[];
  /** The ledger, newest first. */
  readonly consents: readonly (Omit<ConsentEntry, 'evidence'> & { readonly name: PersonName | undefined })[];
  /** Objections and judgements with their periods, without the reasons: enough to say who may see what. */
  readonly objections: readonly {
    readonly kind: Objection['kind'];
    readonly against?: Id;
    readonly category?: string;
    readonly from: Day;
    readonly until?: Day;
  }[];
  readonly judged: readonly (JudgedFact & { readonly person: Id; readonly from: Day; readonly until?: Day })[];
}

/** Somebody who works here. */
export interface Colleague {
  readonly account: Id;
  readonly name: PersonName;
  readonly roles: readonly string[];
}

export interface Store {
  /** embedded: PGlite inside this process. server: PostgreSQL. */
  readonly kind: 'embedded' | 'server';

  organisations(): Promise<readonly Organisation[]>;
  createOrganisation(input: { readonly name: string; readonly slug: string }): Promise<Written<Organisation>>;
  /** Accounts of one sign-in, in every organisation, that are open on that day. */
  accountsOf(signIn: string, on: Day): Promise<readonly Account[]>;
  policyInForce(organisation: Id): Promise<PolicyVersion | undefined>;
  policyByHash(organisation: Id, hash: string): Promise<PolicyVersion | undefined>;

  /** One query. undefined: the client or the account is not there, not open, or not yours. */
  accessFacts(scope: Scope, client: Id, on: Day): Promise<AccessFacts | undefined>;
  /** Facts for a client who is not there yet; the care relation begins with the intake. */
  intakeFacts(
    scope: Scope,
    input: { readonly birthDate: Day; readonly regime: Part['regime'] },
    on: Day,
  ): Promise<AccessFacts | undefined>;

  /** What is known of an account alone; undefined when it is not open. */
  accountFacts(scope: Scope, on: Day): Promise<AccountFacts | undefined>;
  /**
   * The clients of a list, each with its facts. `within` is `decider.scope(account.actor, question)`: staff and FG see those it holds. A private account
   * gets every client it has a tie with. Ask `decide` for each, and open the lines with the permits.
   */
  listFacts(account: AccountFacts, within: Within | undefined, options: ListOptions): Promise<readonly AccessFacts[]>;
  /** Name and number of each client whose permit (category `identity`, same account) still holds. One round trip, one log line for the list. */
  openLines(permits: readonly Permit[]): Promise<readonly ClientLine[]>;

  /**
   * What is due in a period for these clients, oldest first: appointments, evaluations, indications that run out. Permits to read, each for one part
   * and category, all of one account on one day; what is restricted is left out. One round trip, one log line.
   */
  due(
    permits: readonly Permit[],
    period: { readonly from: Day; readonly until: Day; readonly kinds?: readonly string[] },
  ): Promise<readonly DueItem[]>;
  /** What an organisation changed in its templates. No client data. */
  templates(organisation: Id): Promise<readonly TemplateRow[]>;

  /** One round trip: reads what the permits cover and writes their events. All permits come from one {@link AccessFacts}. */
  openFile(permits: readonly Permit[], options?: OpenOptions): Promise<Opened<OpenedFile>>;
  itemVersions(permit: Permit, item: Id): Promise<Opened<readonly ItemVersion[]>>;
  readBsn(permit: Permit): Promise<Opened<string | undefined>>;
  /** Where an item of this file stands; undefined when it is not in it. A fact to ask with, not an answer to show. */
  itemFact(facts: AccessFacts, item: Id): Promise<ItemFact | undefined>;
  /** The bytes of a document, of now or of an earlier version. `copy`: it is handed out, and the log says so. */
  openDocument(
    permit: Permit,
    input: { readonly item: Id; readonly version?: number; readonly copy?: boolean },
  ): Promise<Opened<OpenedDocument>>;
  /** Team, authority, representation and the consent ledger of one client. Demands a permit to read `identity`. */
  circle(permit: Permit): Promise<Opened<Circle>>;
  /** Everybody who works here and may sign in on that day, by name. */
  colleagues(organisation: Id, on: Day): Promise<readonly Colleague[]>;
  /** Names of members of staff by account. */
  staffNames(organisation: Id, accounts: readonly Id[]): Promise<ReadonlyMap<Id, PersonName>>;
  /** The client's log, newest first (purpose: the right `who-looked`). */
  whoLooked(permit: Permit, period: { readonly from: Day; readonly until: Day }): Promise<Opened<readonly LogLineView[]>>;
  /** What stands around access to one file. Demands a permit to read `identity`. */
  standing(permit: Permit): Promise<Opened<Standing>>;
  /** Facts for an answer that would be `human`: what was judged about this asker. */
  judgedFacts(facts: AccessFacts): Promise<readonly JudgedFact[]>;
  /** The emergency access that runs now for this asker and file. */
  runningEmergency(facts: AccessFacts): Promise<RunningEmergency | undefined>;
  /**
   * Which file is meant in an emergency: by number, or by last name and date of birth; undefined unless exactly one fits. Gives an id and nothing
   * else: what follows is the emergency itself, with its line.
   */
  emergencyTarget(
    scope: Scope,
    target: { readonly number?: string; readonly last?: string; readonly birthDate?: Day },
  ): Promise<Id | undefined>;
  /** Emergencies, judgements and questions beside the client's log. */
  besideLog(permit: Permit): Promise<Opened<BesideLog>>;
  /** For the privacy officer; undefined for everybody else. Each read is logged. */
  readonly office: {
    reviewWeek(scope: Scope, monday: Day): Promise<ReviewWeek | undefined>;
    besideLog(scope: Scope, client: Id): Promise<BesideLog | undefined>;
    cases(scope: Scope): Promise<OfficeCase | undefined>;
  };
  /** Evidence for everybody: which weeks of the log somebody signed for. */
  logWeeks(organisation: Id): Promise<LogWeeks>;
  /** Everybody who works or worked here. */
  staffList(organisation: Id): Promise<readonly StaffMember[]>;
  /** A question that was not allowed (deny or human) is logged too. */
  recordRefusal(
    request: AccessRequest,
    decision: Decision,
    versions: { readonly policyHash: string; readonly lawVersion: string },
  ): Promise<void>;

  /** One transaction with the organisation set for row-level security. An answer with `ok: false` rolls everything back. */
  withScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;

  /**
   * For the sign-in library only: the same pool, no organisation set, its own tables with the prefix `sign_in_`
   * (sign_in_user, sign_in_session, sign_in_account, sign_in_verification; hidden while an organisation is set, never joined with the record).
   */
  readonly signInDatabase: Kysely<unknown>;
  readonly trail: TrailStore;
  close(): Promise<void>;
}

/** What the check of a stored log found: whole, or the first line that is broken. */
export type TrailVerdict =
  | { readonly ok: true; readonly size: number; readonly checkpoints: number; readonly root: string }
  | { readonly ok: false; readonly n: number; readonly breach: 'changed' | 'removed' | 'forged-checkpoint' | 'truncated' };

/** The log of one organisation. */
export interface TrailStore {
  /** Signs a checkpoint over all lines so far; the note in C2SP form. */
  checkpoint(organisation: Id): Promise<string>;
  /** The published key that checks it. */
  verifierKey(organisation: Id): Promise<string>;
  /** The export that `trail verify` reads, line by line. Logs that it was made and begins with a fresh checkpoint. */
  export(scope: Scope): AsyncIterable<string>;
  /** Reads the whole log back and hashes it again. */
  verify(organisation: Id): Promise<TrailVerdict>;
}

export interface StoreOptions {
  /** `postgres://...`; absent: the embedded database in `folder`. */
  readonly url?: string;
  /** The data folder: embedded database, root key, lock. Made when it is not there. */
  readonly folder: string;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** Root key, 32 bytes as 64 hex digits or base64 (`ZORGVULDIG_KEY`). Absent: the file `root.key` in the folder, made on the first start. */
  readonly key?: string;
  /** Name and version of the program, for the log (`zorgvuldig@0.1.0`). */
  readonly source?: string;
}

export type OpenedStore = { readonly ok: true; readonly store: Store } | { readonly ok: false; readonly problem: StoreProblem };
