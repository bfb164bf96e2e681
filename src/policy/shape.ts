// The typed policy: 23 sections, each a map of clauses, each clause a map of members (docs/policy-language.md).
// This is the form AFTER parsing: every set is a sorted list without doubles, a single word has become a list of one,
// and nothing has been filled in: an absent member was not mentioned, `unstated` was mentioned without its value.

import type { Day } from './day.ts';
import type { Action, Basis, ControllerClass, Measure, Obligation, Regime, Special, Trigger, Unless } from './kinds.ts';

/** The policy's own words, in the languages of the statement. */
export interface Text {
  readonly nl: string;
  readonly en?: string;
}
/** A word of the vocabulary or of this policy (`care_plan`, `care-file`). */
export type Word = string;
/** A clause id: section, dot, key (`access.file.guardian.12-15`). */
export type ClauseId = string;
/** `20 years`, `48 hours`. */
export type SpanText = string;
/** A length of time, `at once` or `unstated`. */
export type Clock = string;
/** A length of time, `at once`, `needed` (open norm: a human judges) or `unstated`. */
export type Term = string;
/** Two-letter country, or `EU`, `EEA`, `adequate`. */
export type Place = string;
type Set<T extends string = Word> = readonly T[];

export type * from './kinds.ts';

/** Which client a rule is about. Ages in whole years; `under` excludes. */
export interface PersonOf {
  readonly from?: number;
  readonly under?: number;
  /** An exact age; examples only. */
  readonly age?: number;
  readonly capable?: boolean;
  readonly measure?: Set<Measure>;
}

/** The members every clause may have. */
export interface Clause {
  /** What is not written here follows the law of the day. */
  readonly as?: 'law';
  /** The articles it rests on; beside a value of its own: the claim that the value is the statute's (`unnamed`: 'the law says'). */
  readonly law?: Set<string>;
  readonly why?: Text;
  readonly label?: Text;
  /** Words that this clause invents (a field, a group of people, a kind of record), with the way people read them. */
  readonly words?: Readonly<Record<Word, Text>>;
  /** The id it had before. */
  readonly was?: ClauseId;
}

export interface Organisation {
  readonly name: string;
  readonly form?: string;
  readonly number?: string;
  readonly seat?: string;
  readonly sector?: Set;
  readonly clients?: number;
  readonly staff?: number;
}
export interface Contact extends Clause {
  readonly email?: string;
  readonly phone?: string;
  readonly post?: string;
  readonly web?: string;
  readonly for?: Set;
}
export interface ServiceClause extends Clause {
  readonly role: 'controller' | 'joint' | 'processor' | 'fg' | 'intermediary';
  readonly regime?: Set<Regime>;
  readonly for?: Set;
  readonly with?: Set;
  readonly what?: Set;
  readonly agreement?: 'required' | 'signed' | 'none' | 'unstated';
}
export interface Oversight extends Clause {
  readonly is: 'fg' | 'privacy-officer' | 'department' | 'internal' | 'knowledge' | 'document';
  readonly appointed?: boolean;
  readonly who?: Set;
  readonly tasks?: Set;
  readonly contact?: ClauseId;
  readonly 'shared-with'?: Set;
  readonly from?: Set;
  readonly 'attested-by'?: Set;
  readonly decided?: Day | 'unstated';
  readonly review?: SpanText;
}
export interface DataCategory extends Clause {
  readonly items?: Set;
  readonly group?: Set;
  readonly special?: Set<Special>;
  readonly about?: Set;
  readonly from?: Set;
  readonly needs?: Set;
  readonly identifying?: boolean;
  readonly system?: Set;
  readonly 'made-with'?: Set;
}
export interface Purpose extends Clause {
  readonly what: Set;
  readonly about?: Set;
  readonly basis?: Basis;
  readonly interest?: Text | 'unstated';
  readonly 'interest-of'?: 'us' | 'third-party' | 'both';
  readonly balance?: Day | 'unstated';
  /** Per special category (or group) the exception of AVG 9 or 10. */
  readonly special?: Readonly<Record<Word, string>>;
  /** The statutes that allow the bsn under this purpose. */
  readonly bsn?: Set<string>;
  readonly provide?: 'required' | 'optional';
  readonly without?: 'no-care' | 'no-service' | 'no-answer' | 'nothing';
  readonly from?: Set;
  readonly by?: Set;
  readonly automated?: { readonly logic: Text; readonly effect: Text; readonly human: Set };
}
export interface Consent extends Clause {
  readonly kind: 'care' | 'disclosure' | 'avg';
  readonly for?: Set;
  readonly to?: Set;
  readonly what?: Set;
  readonly by?: Set;
  readonly of?: PersonOf;
  readonly form?: 'explicit' | 'written' | 'spoken' | 'by-sharing' | 'by-visiting';
  readonly asked?: 'intake' | 'before-use' | 'every-time';
  readonly refusal?: 'no-effect' | 'no-care' | 'no-service';
  readonly checked?: boolean;
}
export interface Access extends Clause {
  readonly who: Set;
  readonly of?: PersonOf;
  readonly regime?: Set<Regime>;
  readonly may: Set<Action>;
  readonly what: Set;
  readonly for: Set;
  readonly needs?: Set;
  readonly unless?: Set<Unless>;
  readonly judge?: Set;
  readonly then?: Set<Obligation>;
}
export interface Recipient extends Clause {
  readonly is: 'processor' | 'controller' | 'joint' | 'own-staff';
  readonly class?: Set<ControllerClass>;
  readonly service?: 'hosting' | 'billing' | 'exchange' | 'newsletter' | 'survey' | 'analytics';
  readonly gets: Set;
  readonly for?: Set;
  readonly ground?: Set<string>;
  readonly needs?: Set;
  readonly judge?: Set;
  readonly must?: boolean;
  readonly seat?: Place;
  readonly stores?: Set<Place>;
  readonly support?: Set<Place>;
  readonly agreement?: 'required' | 'signed' | 'none' | 'unstated';
  readonly terms?: Set;
  readonly sub?: 'none' | 'on-notice' | 'on-approval';
  readonly safeguard?: 'adequacy' | 'dpf' | 'scc' | 'bcr' | 'derogation';
  readonly instructed?: boolean;
  readonly 'passes-on'?: Set;
  readonly listed?: 'website' | 'on-request';
}
export interface Territory extends Clause {
  readonly within: Set<Place>;
  readonly strength?: 'absolute' | 'principle';
}
export interface Never extends Clause {
  readonly act:
    | 'disclose'
    | 'sell'
    | 'use-otherwise'
    | 'collect'
    | 'profile'
    | 'decide-automatically'
    | 'place-cookie'
    | 'keep-id-copy'
    | 'stay-signed-in';
  readonly what?: Set;
  readonly about?: Set;
  readonly to?: Set;
  readonly from?: Set;
  readonly by?: Set;
  readonly when?: 'considerable-effect';
  readonly class?: 'marketing' | 'needs-consent';
  readonly unless?: Set;
}
export interface Retention extends Clause {
  readonly records: Set;
  readonly regime?: Set<Regime>;
  readonly 'at-least'?: Term;
  readonly 'at-most'?: Term;
  readonly after?: Trigger;
  readonly then?: Set<'erase' | 'anonymise' | 'return' | 'archive'>;
  readonly longer?: Set;
  readonly for?: Set;
  readonly except?: Set<ClauseId>;
  readonly effort?: 'best';
}
export interface Right extends Clause {
  readonly covers?: 'all' | 'received' | 'provided' | 'all-or-part';
  readonly when?: Set;
  readonly needs?: Set;
  readonly unless?: Set;
  readonly tells?: Set;
  readonly format?: 'usual' | 'machine-readable';
  readonly to?: Set<'self' | 'other' | 'direct'>;
  readonly within?: Clock;
  readonly retroactive?: boolean;
  readonly effort?: 'best';
  readonly first?: Set;
  readonly at?: ClauseId;
  readonly then?: 'weigh' | 'stop';
}
export interface RequestClause extends Clause {
  readonly by?: Set<'email' | 'phone' | 'post' | 'portal' | 'desk'>;
  readonly at?: ClauseId;
  readonly within?: Clock;
  readonly extended?: Clock;
  readonly notice?: Clock;
  readonly effort?: 'best';
  readonly when?: Set<'complex' | 'many'>;
  readonly free?: boolean;
  readonly unless?: Set<'abuse'>;
  readonly ask?: 'in-doubt' | 'may' | 'every-request';
  readonly reasons?: boolean;
  readonly weighs?: 'each-request';
  readonly grounds?: Set<'legal-obligation'>;
  readonly names?: Set<'authority' | 'court' | 'mediation'>;
}
/** A promise kept by a mechanism with live evidence, or attested by a person: exactly one of the two. */
export interface Promise_ extends Clause {
  readonly 'kept-by'?: Word;
  readonly 'attested-by'?: Set;
  readonly every?: SpanText | 'unstated';
  readonly what?: Set;
  readonly for?: Set;
  readonly when?: Set;
  readonly detail?: Set;
}
export interface Undertaking extends Clause {
  readonly binds: Set;
  readonly to: 'secrecy' | 'careful-handling';
  readonly by?: 'employment-contract' | 'signed-statement' | 'profession' | 'statute';
  readonly before?: 'access';
}
export interface BreachClause extends Clause {
  readonly within?: Clock;
  readonly when?: 'risk' | 'high-risk' | 'large' | 'every-incident';
  readonly tells?: Set;
  readonly at?: ClauseId;
  readonly asks?: 'immediate-report' | 'report-weak-spots' | 'signs-of-misuse';
  readonly 'attested-by'?: Set;
}
export interface Cookie extends Clause {
  readonly class: 'functional' | 'required' | 'analytics-light' | 'analytics' | 'marketing';
  readonly ask: 'not-needed' | 'first' | 'browser-settings' | 'by-visiting' | 'unstated';
  readonly tool?: Set<string>;
  readonly recipient?: Word;
  readonly collects?: Set;
  readonly for?: Set;
  readonly lasts?: SpanText | 'session';
  readonly stores?: Set<Place>;
  readonly removable?: 'browser' | 'settings-page';
  readonly ip?: 'full' | 'shortened' | 'not-sent';
  readonly personal?: boolean;
  readonly anonymised?: 'fully' | 'as-far-as-possible';
  readonly used?: boolean;
}
export interface Form extends Clause {
  readonly asks?: Set;
  readonly for?: Set;
  readonly volunteered?: boolean;
}
export interface Message extends Clause {
  readonly sends: 'newsletter' | 'offers' | 'survey' | 'marketing' | 'service-notice';
  readonly to?: Set;
  readonly by?: Set<'email' | 'phone' | 'sms' | 'app' | 'post'>;
  readonly needs?: 'consent' | 'existing-customer' | 'nothing' | 'unstated';
  readonly through?: ClauseId;
  readonly 'from-partners'?: boolean;
  readonly 'opt-out'?: boolean;
}
export interface StatementSection {
  /** The organisation's version, or `unstated`. */
  readonly version: string;
  readonly adopted?: Day | 'unstated';
  readonly changed?: Day | 'unstated';
  readonly effective?: Day | 'unstated';
  readonly by?: Set;
  readonly review?: SpanText;
  readonly languages?: Set<'nl' | 'en'>;
  readonly for?: Set;
  readonly bases?: Set<Basis>;
  readonly provide?: 'required' | 'optional';
  readonly without?: 'no-care' | 'no-service' | 'no-answer' | 'nothing';
  readonly contents?: boolean;
  readonly principles?: number;
  readonly categories?: number;
  readonly 'may-change'?: boolean;
  readonly announced?: Set<'website' | 'email' | 'post' | 'portal'>;
  readonly notices?: Set;
}
export interface Example extends Clause {
  readonly say: Text;
  readonly expect: 'allow' | 'deny' | 'human' | 'keep' | 'due' | 'erase-on' | 'blocked';
  readonly by: ClauseId;
  readonly who?: Set;
  readonly of?: PersonOf;
  readonly regime?: Set<Regime>;
  readonly may?: Word;
  readonly what?: Set;
  readonly for?: Word;
  readonly class?: Word;
  readonly ground?: string;
  readonly consents?: Readonly<Record<string, boolean>>;
  readonly lacks?: Set;
  readonly objected?: boolean;
  readonly records?: Word;
  readonly dates?: Readonly<Record<string, Day>>;
  readonly on?: Day;
  readonly clock?: ClauseId;
  readonly from?: string;
  readonly until?: string;
}

/** Sections that are a map of clauses, with the type of their clauses. */
export interface ClauseSections {
  readonly contact: Contact;
  readonly service: ServiceClause;
  readonly oversight: Oversight;
  readonly data: DataCategory;
  readonly purpose: Purpose;
  readonly consent: Consent;
  readonly access: Access;
  readonly recipient: Recipient;
  readonly territory: Territory;
  readonly never: Never;
  readonly retention: Retention;
  readonly right: Right;
  readonly request: RequestClause;
  readonly measure: Promise_;
  readonly undertaking: Undertaking;
  readonly pledge: Promise_;
  readonly breach: BreachClause;
  readonly cookie: Cookie;
  readonly form: Form;
  readonly message: Message;
  readonly example: Example;
}
export type ClauseSection = keyof ClauseSections;
export type Section = ClauseSection | 'organisation' | 'statement';

/** One organisation's policy, parsed. */
export type Policy = {
  readonly zorgvuldig: 1;
  readonly organisation: Organisation;
  readonly statement: StatementSection;
} & { readonly [S in ClauseSection]?: Readonly<Record<string, ClauseSections[S]>> };

/** Sections in the order of a privacy statement: the order in which the language is written, printed and spoken. */
export const SECTIONS = [
  'organisation',
  'contact',
  'service',
  'oversight',
  'data',
  'purpose',
  'consent',
  'access',
  'recipient',
  'territory',
  'never',
  'retention',
  'right',
  'request',
  'measure',
  'undertaking',
  'pledge',
  'breach',
  'cookie',
  'form',
  'message',
  'statement',
  'example',
] as const satisfies readonly Section[];
