// The store itself: what the desks and the program ask of it.

import type { AccessRequest, Decision, Permit, Scope as Within } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import type {
  Account,
  AttestationFact,
  CorrectionRequest,
  Id,
  ItemVersion,
  Organisation,
  Part,
  PersonName,
  PolicyVersion,
  VisitorQuestion,
} from '../../record/index.ts';
import type { DraftStore, LostTexts } from './drafts.ts';
import type { StoreProblem } from '../problem.ts';
import type { AccessFacts, AccountFacts, Candidate, ItemFact, ListOptions, Opened, Scope, SearchWish, Written } from './facts.ts';
import type {
  AttestationView,
  BesideLog,
  Circle,
  ClientLine,
  FilePiece,
  LockedFile,
  TeamPlace,
  Colleague,
  DueItem,
  JudgedFact,
  LogLineView,
  LogWeeks,
  OfficeCase,
  OpenCorrection,
  OpenOptions,
  OpenedDocument,
  OpenedFile,
  LeftFile,
  ReviewWeek,
  RunningEmergency,
  StaffMember,
  Standing,
  Watched,
  TemplateRow,
  UnjudgedObjection,
  WithdrawnConsent,
} from './reads.ts';
import type { Jobs } from './jobs.ts';
import type { NewItem, Tx } from './writes.ts';
import type { Kysely } from 'kysely';

export interface Store {
  /** embedded: PGlite inside this process. server: PostgreSQL. */
  readonly kind: 'embedded' | 'server';

  organisations(): Promise<readonly Organisation[]>;
  createOrganisation(input: { readonly name: string; readonly slug: string }): Promise<Written<Organisation>>;
  /** Accounts of one sign-in, in every organisation, that are open on that day. */
  accountsOf(signIn: string, on: Day): Promise<readonly Account[]>;
  policyInForce(organisation: Id): Promise<PolicyVersion | undefined>;
  policyByHash(organisation: Id, hash: string): Promise<PolicyVersion | undefined>;

  /** Long work: a list that is taken over, a whole file that is printed. */
  readonly jobs: Jobs;

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
  /**
   * Who may be meant by what somebody of the staff looks for, with the facts to decide each (and each text by itself) before anything is shown.
   * `within` as for a list. The words go no further than a keyed hash.
   */
  search(account: AccountFacts, within: Within | undefined, wish: SearchWish): Promise<readonly Candidate[]>;
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
  /** What the holder of this account is called: for their own eyes, above their own pages. */
  ownName(account: Account): Promise<PersonName | undefined>;
  /** The client's log, newest first (purpose: the right `who-looked`). */
  whoLooked(permit: Permit, period: { readonly from: Day; readonly until: Day }): Promise<Opened<readonly LogLineView[]>>;
  /** Which pieces there are, newest first: the first permit reads `identity`, the others say of what. One log line. */
  pieces(permits: readonly Permit[]): Promise<Opened<readonly FilePiece[]>>;
  /** What stands around access to one file. Demands a permit to read `identity`. */
  standing(permit: Permit): Promise<Opened<Standing>>;
  /**
   * Objections of clients themselves that nobody has judged since, of these clients: permits to read `identity`, all of one account on one day. One
   * round trip, one log line; without the reasons.
   */
  unjudgedObjections(permits: readonly Permit[]): Promise<readonly UnjudgedObjection[]>;
  /** Which of these consents were withdrawn in the portal and wait for the coordinator, or the team where there is none. */
  withdrawnConsents(permits: readonly Permit[], words: readonly string[]): Promise<readonly WithdrawnConsent[]>;
  /** What was said about these consents in the client's place, for who decides for a client whose file stays closed to him. */
  saidFor(facts: AccessFacts, words: readonly string[]): Promise<Circle['consents']>;
  /** Facts for an answer that would be `human`: what was judged about this asker. */
  judgedFacts(facts: AccessFacts): Promise<readonly JudgedFact[]>;
  /** The files of this account's teams that are wholly locked, by number. */
  lockedFiles(scope: Scope, on: Day): Promise<readonly LockedFile[]>;
  /** A fact to ask with: the tasks of the asker in the team of this file. */
  teamPlace(facts: AccessFacts): Promise<TeamPlace>;
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
  /** For who looks after accounts; undefined for everybody else. Logged. */
  leftFiles(scope: Scope): Promise<readonly LeftFile[] | undefined>;
  /** For the privacy officer; undefined for everybody else. Each read is logged. */
  readonly office: {
    reviewWeek(scope: Scope, monday: Day): Promise<ReviewWeek | undefined>;
    /** The day of a line that can be judged. */
    lineDay(scope: Scope, event: Id): Promise<Day | undefined>;
    besideLog(scope: Scope, client: Id): Promise<BesideLog | undefined>;
    cases(scope: Scope): Promise<OfficeCase | undefined>;
    /** Every signature with its words, oldest first; for a DPO of the organisation too. */
    attestations(scope: Scope): Promise<readonly AttestationView[] | undefined>;
  };
  /** Questions of visitors; the desk asked `decide` whether this account handles them, and names the clauses. */
  visitorQuestions(
    scope: Scope,
    input: { readonly clauses: readonly string[]; readonly only?: Id },
  ): Promise<readonly VisitorQuestion[]>;
  /** What was asked to be corrected in the categories of these permits, newest first; `askedBy`: only what that person asked. */
  corrections(permits: readonly Permit[], askedBy?: Id): Promise<Opened<readonly CorrectionRequest[]>>;
  /** Which of these clients wait for an answer. One log line for the list. */
  openCorrections(permits: readonly Permit[]): Promise<readonly OpenCorrection[]>;
  /** Evidence for everybody: when the watch last looked; undefined when it never did. */
  watched(organisation: Id): Promise<Watched | undefined>;
  /** Evidence for everybody: the last signature of each clause that a person must vouch for. */
  attestations(organisation: Id): Promise<ReadonlyMap<string, AttestationFact>>;
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

  /** One item and nothing else, in one round trip: what `tx.addItem` does in a transaction of its own, and the draft of the form goes along. */
  saveItem(scope: Scope, permit: Permit, input: NewItem): Promise<Written<Id>>;
  /** One transaction with the organisation set for row-level security. An answer with `ok: false` rolls everything back. */
  withScope<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;

  readonly drafts: DraftStore;
  readonly lostTexts: LostTexts;
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
