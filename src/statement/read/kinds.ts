// The shapes that the reader works with and hands out.

import type { Severity, Text } from '../../policy/index.ts';

/** A stretch of the extracted plain text, in UTF-16 units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The 27 things that a statement can say, as the annotation guide names them. */
export const ELEMENTS = [
  'controller-identity',
  'controller-contact',
  'dpo-contact',
  'purposes',
  'legal-bases',
  'legitimate-interests-named',
  'recipients',
  'third-country-transfer',
  'retention',
  'right-access',
  'right-rectification',
  'right-erasure',
  'right-restriction',
  'right-portability',
  'right-objection',
  'right-withdraw-consent',
  'right-complaint-ap',
  'obligation-to-provide',
  'automated-decisions',
  'source-of-data',
  'data-categories',
  'special-categories',
  'security-measures',
  'cookies',
  'processor-agreements',
  'statement-changes',
  'minors-or-representatives',
] as const;
export type Element = (typeof ELEMENTS)[number];

/** What a sentence can further be understood as: promises and facts that are no element of the law's list. */
type Remark =
  | 'pledge'
  | 'lawful'
  | 'no-sale'
  | 'no-other-use'
  | 'minimal-data'
  | 'secrecy'
  | 'own-complaint'
  | 'external-links'
  | 'breach'
  | 'answer-term'
  | 'cost'
  | 'identity-check'
  | 'request-channel'
  | 'refusal'
  | 'court'
  | 'scope'
  | 'definition'
  | 'version'
  | 'dpo-denied'
  | 'privacy-officer'
  | 'newsletter'
  | 'visitor-log'
  | 'anonymous'
  | 'camera'
  | 'age-access'
  | 'invitation'
  | 'tool';

/** What a sentence claims beside that, so that it can be held against another sentence of the same text. */
export type Claim =
  | 'denies-sharing'
  | 'denies-sharing-unless-law'
  | 'engages-others'
  | 'only-inside'
  | 'never-without-agreement'
  | 'discloses-otherwise'
  | 'same-terms'
  | 'no-influence'
  | 'eea-principle'
  | 'eea-never'
  | 'cookies-not-personal'
  | 'ip-not-sent'
  | 'visit-leaves-nothing'
  | 'visit-leaves-data'
  | 'no-consent-cookies'
  | 'placed-without-consent'
  | 'cookies-none'
  | 'cookies-some'
  | 'cookies-only-functional'
  | 'cookies-that-follow'
  | 'no-tracking'
  | 'cookies-needed'
  | 'cookies-improve'
  | 'form-only-identity'
  | 'answers-questions'
  | 'use-only-this'
  | 'uses-for-marketing'
  | 'access-only-involved'
  | 'access-all-staff'
  | 'erases'
  | 'archives'
  | 'one-database'
  | 'second-database'
  | 'staff-by-contract'
  | 'hired-staff'
  | 'anonymises-care'
  | 'consent-for-all'
  | 'consent-where-needed'
  | 'minors-only-with-consent'
  | 'basis-is-indication'
  | 'shares-only-for-care'
  | 'hands-over-elsewhere'
  | 'shares-when-needed'
  | 'others-only-with-consent'
  | 'no-special-data'
  | 'only-from-you'
  | 'from-others'
  | 'access-only-own'
  | 'access-all-files'
  | 'machine-decides'
  | 'decides-by-machine'
  | 'no-machine-decisions';
/** A right of which the text says that people do not have it. */
export type DeniedRight = `no-${Extract<Element, `right-${string}`>}`;
/** What a text says it does and the law forbids, or the law asks otherwise (forbidden.ts says how). */
export type Practice =
  | 'keeps-id-copy'
  | 'charges-for-copy'
  | 'charges-for-request'
  | 'sells-data'
  | 'file-to-administrator'
  | 'file-to-other-parent'
  | 'parents-of-16-always'
  | 'parents-shut-out'
  | 'child-decides-alone'
  | 'parents-decide-alone'
  | 'child-consents'
  | 'police-on-request'
  | 'consent-by-visiting'
  | 'consent-by-signing'
  | 'special-by-form'
  | 'cookies-by-visiting'
  | 'file-on-consent'
  | 'erasure-after-term'
  | 'erasure-in-months';
export type Topic = Element | Remark | Claim | DeniedRight | Practice;

/** What a heading announces; sentences below it are read in that light. */
export type Section =
  | 'contents'
  | 'identity'
  | 'contact'
  | 'dpo'
  | 'purposes'
  | 'bases'
  | 'recipients'
  | 'sharing'
  | 'processors'
  | 'transfer'
  | 'retention'
  | 'rights'
  | 'provide'
  | 'automated'
  | 'source'
  | 'data'
  | 'special'
  | 'security'
  | 'cookies'
  | 'links'
  | 'changes'
  | 'minors'
  | 'complaint'
  | 'breach'
  | 'newsletter'
  | 'camera'
  | 'definition'
  | 'staff'
  | 'access';

export type SegmentKind = 'heading' | 'item' | 'sentence' | 'line' | 'row' | 'contents';

/** What a column of a table holds, by its head; `head` is the head itself. */
export type Column = 'head' | 'data' | 'purpose' | 'basis' | 'recipient' | 'term' | 'other';

/** One heading, list item, sentence, contact line, table row, or cell of a table with heads. */
export interface Segment {
  readonly kind: SegmentKind;
  /** Where it stands in the extracted text. */
  readonly start: number;
  readonly end: number;
  /** Where it stands in the folded text. */
  readonly from: number;
  readonly to: number;
  /** The folded text: lower case, no accents, one blank between words. */
  readonly folded: string;
  /** Index of the sentence, item or heading that leads in this item or row, -1 when none does. */
  readonly lead: number;
  /** Index of the heading above it, -1 at the top. */
  readonly heading: number;
  /** What the headings above it announce. */
  readonly sections: readonly Section[];
  /** Number of its paragraph or list: sentences of one paragraph share it. */
  readonly block: number;
  /** The column that a cell stands in; its head is its lead, and cells of one row share a block. */
  readonly column?: Column | undefined;
  /** Which awaited words stand in it (match/words.ts): bits shared by all segments of the text, and where its own begin. */
  readonly bits: Uint32Array;
  readonly row: number;
}

/** The text cut up, with a way back to the source. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  /** Folded position to position in the text. One entry more than the folded text has characters. */
  readonly at: Uint32Array;
  /** Length of a row of bits. */
  readonly width: number;
  readonly segments: readonly Segment[];
}

/** A place that was understood as something. Positions are in the folded text. */
export interface Mark {
  readonly topic: Topic;
  readonly segment: number;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A finding about places of the text. */
export interface TextFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly article: string;
  readonly clause: string;
  readonly message: Text;
  readonly advice: Text;
  readonly segments: readonly number[];
  /** Rule and clause with which the law's check would say less of the same thing: 'INF-11 right'. */
  readonly instead?: string;
}
