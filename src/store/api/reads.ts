// What can be read: the shapes in which a file, a list, a document and the log are given.

import type { Day, Instant } from '../../policy/index.ts';
import type {
  AttestationFact,
  Authority,
  Client,
  ConsentEntry,
  Id,
  IntakeAnswer,
  Item,
  ItemContent,
  LineReview,
  LogQuestion,
  Objection,
  Part,
  Person,
  PersonContact,
  PersonName,
  Representation,
  RestrictionGround,
  RestrictionTarget,
  RetentionState,
  ReviewEntry,
  StoredFile,
  TeamMembership,
  Tie,
} from '../../record/index.ts';
import type { TrailEvent } from '../../trail/index.ts';

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
export interface DueItem extends Omit<Item, 'changedAt'> {
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

/** A document, opened: whole, or the store says that it is broken. */
export interface OpenedDocument {
  readonly content: ItemContent;
  readonly file: StoredFile;
  readonly bytes: Uint8Array;
}

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

/** A client said that somebody may not read along, and nobody has judged it yet. */
export interface UnjudgedObjection {
  readonly client: Id;
  readonly on: Day;
}

/** A consent without which no file begins was withdrawn in the portal, and nobody has written down what follows. */
export interface WithdrawnConsent {
  readonly client: Id;
  readonly word: string;
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
    /** Account of who set it; of an old one only the log knows. */
    readonly by?: Id;
    readonly byName?: PersonName;
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
    /** Lines of whoever reads the week: somebody else judges them. */
    readonly own: boolean;
    readonly review?: LineReview;
  })[];
  readonly signed?: { readonly by: Id; readonly at: Instant; readonly judged: number };
}

/** A file that goes on and has nobody who coordinates it or gives the care. */
export interface LeftFile {
  readonly client: Id;
  readonly number: string;
}

/** Which weeks of the log were signed for, and since which week there is a log. */
export interface LogWeeks {
  readonly since?: Day;
  readonly signed: readonly { readonly monday: Day; readonly at: Instant }[];
}

/** A piece of a file by its kind, day and author; nothing of what is in it. */
export interface FilePiece {
  readonly id: Id;
  readonly part: Id;
  readonly kind: string;
  readonly category: string;
  readonly author: Id;
  readonly on: Day;
  /** When the text of now was written, by that author. */
  readonly changedAt: Instant;
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
  readonly byName?: PersonName;
  readonly reason: string;
}

/** A file of one's own team that is wholly locked: its number and no more. */
export interface LockedFile {
  readonly client: Id;
  readonly number: string;
}

/** What somebody does in a team, and whether anybody leads it. */
export interface TeamPlace {
  readonly tasks: readonly string[];
  readonly led: boolean;
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
  /** The client: who speaks in a consent that the client gave. */
  readonly client: { readonly person: Id; readonly name: PersonName | undefined };
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
  readonly consents: readonly (ConsentEntry & { readonly name: PersonName | undefined })[];
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

/** The watch of one organisation. */
export interface Watched {
  readonly lookedAt: Instant;
  readonly toldAt?: Instant;
  readonly chainAt?: Instant;
  /** Refused questions of the last hour. */
  readonly refusals: number;
}

/** A request for a correction that waits: no words. */
export interface OpenCorrection {
  readonly id: Id;
  readonly client: Id;
  readonly askedAt: Instant;
  readonly lawDay: Day;
  readonly promiseDay?: Day;
}

/** A signature with its words. */
export interface AttestationView extends AttestationFact {
  readonly seen: string;
  readonly evidence: string;
}
