// One record whose time may be up: what is known of it, and which day its clock starts on.

import {
  birthdayAt,
  type Day,
  dayOf,
  isDay,
  nearest,
  partsOf,
  type Policy,
  type Regime,
  type Trigger,
  type Word,
  vocabulary,
} from '../../policy/index.ts';
import type { Unusable } from '../read-request.ts';

/** The dates that a term can run from, by trigger. */
export const DATE_OF = {
  created: 'createdOn',
  'document-date': 'documentDate',
  received: 'receivedOn',
  'file-last-change': 'fileLastChangeOn',
  'book-year-end': 'bookYearEnd',
  'care-ended': 'careEndedOn',
  'placement-ended': 'placementEndedOn',
  'contract-ended': 'contractEndedOn',
  'employment-ended': 'employmentEndedOn',
  'procedure-ended': 'procedureEndedOn',
  'measure-ended': 'measureEndedOn',
  born: 'birthDate',
  'came-of-age': 'cameOfAgeOn',
  died: 'diedOn',
  withdrawn: 'withdrawnOn',
  written: 'writtenOn',
  recorded: 'recordedOn',
  settled: 'settledOn',
  closed: 'closedOn',
} as const satisfies Readonly<Record<Exclude<Trigger, 'unstated'>, string>>;

/** Events that may still have to happen: without their date the thing goes on, and so does the keeping. The other dates always exist. */
const EVENTS: ReadonlySet<Trigger> = new Set([
  'care-ended',
  'placement-ended',
  'contract-ended',
  'employment-ended',
  'procedure-ended',
  'measure-ended',
  'died',
  'withdrawn',
  'settled',
  'closed',
]);

type DateMember = (typeof DATE_OF)[keyof typeof DATE_OF];

/** A request to destroy. `by`: who asks, the client when it is not said; `receivedOn`: when it came, today when it is not said. */
export interface DestructionRequest {
  readonly kind: 'destruction';
  readonly by?: 'client' | 'representative' | 'parent' | 'guardian' | 'curator' | 'mentor';
  readonly receivedOn?: Day;
  readonly written?: boolean;
}

/** A line of `retention due` (contracts.md). Days are calendar days in Amsterdam. */
export type RetentionItem = {
  /** Regime of the file part; absent: `avg`. */
  readonly regime?: Regime;
  /** Kind of record, in the words of contracts.md. */
  readonly kind: Word;
  /** A claim, a complaint, a procedure: kept until it is over. Without `until`: until it is lifted. */
  readonly hold?: { readonly until?: Day };
  readonly request?: DestructionRequest;
  readonly birthDate?: Day;
  readonly capable?: boolean;
} & { readonly [M in DateMember]?: Day };

/** Who reaches this age comes of age. */
const ADULT = 18;

/** The day a clock starts: its day; not yet, because the event has not happened; or unknown, because a date is missing. */
export type Start = { readonly on: Day } | 'not yet' | 'unknown';

/** The first of these triggers whose day is known. The end of a book year that is not stated is that of the calendar year. */
export function startOf(item: RetentionItem, triggers: readonly Trigger[]): Start {
  for (const trigger of triggers) {
    if (trigger === 'unstated') continue;
    const day = item[DATE_OF[trigger]];
    if (day !== undefined) return { on: day };
    if (trigger === 'came-of-age' && item.birthDate !== undefined) return { on: birthdayAt(item.birthDate, ADULT) };
    if (trigger === 'book-year-end') {
      const made = item.documentDate ?? item.createdOn ?? item.receivedOn;
      if (made !== undefined) return { on: dayOf(partsOf(made).year, 12, 31) };
    }
  }
  return triggers.some((trigger) => EVENTS.has(trigger)) ? 'not yet' : 'unknown';
}

/** Reads an item; unknown members and words are refused with the nearest known one. The error repeats no date. Never throws. */
export function readItem(json: unknown, policy: Policy): RetentionItem | Unusable {
  const wrong = wrongWith(json, policy);
  // Every member was checked below, against the members of the type.
  return wrong === undefined ? (json as RetentionItem) : { error: wrong };
}

function wrongWith(json: unknown, policy: Policy): string | undefined {
  if (!isObject(json)) return 'the item: expected an object';
  const dates: readonly string[] = [...Object.values(DATE_OF), 'birthDate'];
  const known = ['regime', 'kind', 'hold', 'request', 'capable', ...dates];
  const extra = Object.keys(json).find((name) => !known.includes(name));
  if (extra !== undefined) return `the item: has no member '${extra.slice(0, 40)}'${didYouMean(extra, known)}`;
  const kinds = new Set([...Object.keys(vocabulary.record), ...Object.values(policy.retention ?? {}).flatMap((r) => r.records)]);
  kinds.delete('all');
  if (typeof json['kind'] !== 'string') return 'kind: is missing';
  if (!kinds.has(json['kind']))
    return `kind: the word '${json['kind'].slice(0, 40)}' is not known here${didYouMean(json['kind'], kinds)}`;
  const regime = json['regime'];
  if (regime !== undefined && !(typeof regime === 'string' && Object.hasOwn(vocabulary.regime, regime))) {
    const near = typeof regime === 'string' ? didYouMean(regime, Object.keys(vocabulary.regime)) : '';
    return `regime: is not one of ${Object.keys(vocabulary.regime).join(', ')}${near}`;
  }
  const day = dates.find((name) => json[name] !== undefined && !isRealDay(json[name]));
  if (day !== undefined) return `${day}: is no calendar day; write for instance 2026-11-21`;
  if (json['capable'] !== undefined && typeof json['capable'] !== 'boolean') return 'capable: expected true or false';
  return wrongHold(json['hold']) ?? wrongRequest(json['request']);
}

function wrongHold(hold: unknown): string | undefined {
  if (hold === undefined) return undefined;
  if (!isObject(hold) || Object.keys(hold).some((name) => name !== 'until')) return 'hold: expected an object with only until';
  return hold['until'] === undefined || isRealDay(hold['until'])
    ? undefined
    : 'hold.until: is no calendar day; write for instance 2026-11-21';
}

function wrongRequest(request: unknown): string | undefined {
  if (request === undefined) return undefined;
  if (!isObject(request)) return 'request: expected an object';
  const known = ['kind', 'by', 'receivedOn', 'written'];
  const extra = Object.keys(request).find((name) => !known.includes(name));
  if (extra !== undefined) return `request: has no member '${extra.slice(0, 40)}'${didYouMean(extra, known)}`;
  if (request['kind'] !== 'destruction') return "request.kind: expected 'destruction'";
  const askers = ['client', 'representative', 'parent', 'guardian', 'curator', 'mentor'];
  if (request['by'] !== undefined && !askers.some((who) => who === request['by']))
    return `request.by: is not one of ${askers.join(', ')}`;
  if (request['receivedOn'] !== undefined && !isRealDay(request['receivedOn'])) {
    return 'request.receivedOn: is no calendar day; write for instance 2026-11-21';
  }
  return request['written'] === undefined || typeof request['written'] === 'boolean'
    ? undefined
    : 'request.written: expected true or false';
}

function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `; did you mean '${near}'?`;
}

function isRealDay(value: unknown): boolean {
  return typeof value === 'string' && isDay(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
