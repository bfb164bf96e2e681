// What can be written, inside one transaction; each write demands leave and is logged.

import type { Permit } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import type {
  AccountKind,
  Asked,
  ConsentAct,
  ConsentEntry,
  ConsentKind,
  CorrectionAbout,
  DraftPlace,
  DraftText,
  Id,
  IntakeAnswer,
  ItemContent,
  Objection,
  Part,
  PersonContact,
  PersonName,
  Proof,
  RepresentationKind,
  RestrictionGround,
  RestrictionTarget,
  StoredFile,
  Tie,
  Undertaking,
  Verdict,
} from '../../record/index.ts';
import type { EventKind, TrailEvent } from '../../trail/index.ts';
import type { DraftLeave } from './drafts.ts';
import type { AccessFacts, Leave, Written } from './facts.ts';
import type { JobKind, JobLine } from './jobs.ts';
import type { Office } from './reads.ts';

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
  /** Last day of the creator in the team; absent: no end. */
  readonly creatorUntil?: Day;
}

/** Who does a piece of work holds it, and keeps it for so many seconds with each step. */
export interface Working {
  readonly job: Id;
  readonly by: Id;
  readonly seconds: number;
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

/** What was done with a question of a visitor. */
export interface Handling {
  readonly question: Id;
  readonly state: 'answered' | 'closed' | 'registered';
  readonly answer?: string;
  /** First day on which it is gone. */
  readonly goneOn: Day;
  readonly clauses: readonly string[];
}

/** What somebody says is wrong. */
export interface NewCorrection {
  readonly about: CorrectionAbout;
  readonly was: string;
  readonly text: string;
  readonly lawDay: Day;
  readonly promiseDay?: Day;
}

/** A signature for a clause that no machine can see, or taking one back (`seen` then says why). */
export interface AttestationInput {
  readonly clause: string;
  readonly clauseHash: string;
  readonly act: 'given' | 'withdrawn';
  readonly on: Day;
  readonly until: Day;
  readonly seen: string;
  /** Where the evidence lies. */
  readonly evidence?: string;
}

/** The writes, inside one transaction. Each demands a permit for `write` on its category and writes its event in that transaction. */
export interface Tx {
  /** One permit per category that is filled in: `identity` always, `contact`, `bsn`, and those of the answers. All from one {@link Store.intakeFacts}. */
  createClient(
    permits: readonly Permit[],
    input: NewClient,
  ): Promise<Written<{ readonly client: Id; readonly person: Id; readonly parts: readonly Id[] }>>;
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
      /** The day it is about, when that changes. */
      readonly on?: Day;
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
    input: { readonly event: Id; readonly verdict: Verdict; readonly note: string; readonly lines: number },
  ): Promise<Written<void>>;
  /** By a visitor without an account: sealed under a key of its own. */
  askQuestion(asked: Asked): Promise<Written<Id>>;
  handleQuestion(input: Handling): Promise<Written<void>>;
  /** What nobody asked for goes out for good. */
  redactQuestion(input: {
    readonly question: Id;
    readonly asked: Asked;
    readonly clauses: readonly string[];
  }): Promise<Written<void>>;
  /** Every question whose term is over; gives how many. */
  eraseQuestions(on: Day): Promise<Written<number>>;
  /** An own act of whoever sees what is said to be wrong. */
  askCorrection(own: AccessFacts, input: NewCorrection): Promise<Written<Id>>;
  /** Once. A refusal puts the asker's words beside what stays; the correction itself is a write of its own. */
  decideCorrection(
    permit: Permit,
    input: {
      readonly request: Id;
      readonly how: 'corrected' | 'refused';
      readonly reason: string;
      /** What stands there now, when it was corrected. */
      readonly now?: string;
      /** Where the words stand when what is wrong is no item. */
      readonly part: Id;
    },
  ): Promise<Written<void>>;
  /** The watch looked; each signal is a line in the log. */
  watchLooked(input: { readonly signals: readonly string[]; readonly chain: boolean }): Promise<Written<void>>;
  /** Only by the privacy officer. */
  attest(input: AttestationInput): Promise<Written<Id>>;
  signWeek(input: { readonly monday: Day; readonly judged: number }): Promise<Written<void>>;
  /** A question about a line of the log of one's own, or of whom one speaks for. */
  askAboutLine(
    own: AccessFacts,
    input: { readonly event: Id; readonly question: string; readonly lawDay: Day; readonly promiseDay?: Day },
  ): Promise<Written<{ readonly question: Id; readonly again: boolean }>>;
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
  /** The client takes back an objection of his own, from now. */
  withdrawObjection(own: AccessFacts, input: { readonly objection: Id }): Promise<Written<void>>;
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

  /**
   * Keeps what is being typed, in the place of what was kept before. `after`: the keeping that was on the screen (0: none), so that a form that is
   * open twice never takes the other's words away; absent: whoever presses a button means it.
   */
  keepDraft(
    leave: DraftLeave,
    input: { readonly place: DraftPlace; readonly text: DraftText; readonly after?: number },
  ): Promise<Written<{ readonly kept: number }>>;
  /** Throws the actor's own draft away; there need not be one. */
  dropDraft(place: DraftPlace): Promise<Written<void>>;

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
  /** Somebody for a file that was left. */
  takeOverLeft(input: {
    readonly client: Id;
    readonly account: Id;
    readonly task: 'coordinator' | 'caregiver';
  }): Promise<Written<void>>;
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

  /** Prepares long work of the actor: what it works on lies sealed under a key of its own. `begin`: there is nothing to choose any more. */
  openJob(input: {
    readonly kind: JobKind;
    readonly total: number;
    readonly setting: string;
    readonly pieces: readonly Uint8Array[];
    readonly begin?: boolean;
  }): Promise<Written<Id>>;
  /** Another choice, before it is begun. */
  setJob(input: { readonly job: Id; readonly setting: string }): Promise<Written<void>>;
  /** Begins it, or goes on after a stop; `whole`: all or nothing. */
  beginJob(input: { readonly job: Id; readonly whole?: boolean }): Promise<Written<void>>;
  stopJob(input: { readonly job: Id }): Promise<Written<void>>;
  undoJob(input: { readonly job: Id }): Promise<Written<void>>;
  /** Throws it away with everything in it; what it did to files stays. */
  dropJob(input: { readonly job: Id }): Promise<Written<void>>;
  /** For the process that holds the work. Stale: it does not any more, or the line was done already; then everything in this transaction is undone. */
  lineDone(at: Working, lines: readonly JobLine[]): Promise<Written<void>>;
  /** Undoes the client of a line, file and keys, unless somebody worked in it since. `keep`: only says that it stays. */
  takeBack(at: Working, line: number, keep?: 'keep'): Promise<Written<void>>;
  /** Says how far it is and keeps the work. Stale: this process does not hold it any more. */
  goneOn(at: Working, progress: { readonly done: number; readonly total: number }): Promise<Written<void>>;
  /** Leaves the work to another process. */
  giveBack(at: Working): Promise<void>;
  /** `pieces`: what came of it, kept for an hour; absent: everything in it is destroyed. */
  endJob(
    at: Working,
    input: { readonly state: 'done' | 'failed' | 'undoing' | 'undone'; readonly pieces?: readonly Uint8Array[] },
  ): Promise<Written<void>>;
}
