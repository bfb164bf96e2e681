// Which lines of the log must a person look at? A sample, and what stands out. Pure: the same week gives the same list, whoever asks.

import { amsterdamDay, amsterdamOffset, toEpochSecond } from '../policy/index.ts';
import type { LineReview } from './access-work.ts';
import type { Id } from './id.ts';

/** What somebody does with a file that is looked at afterwards: kinds of events of the log. */
export const LOOKED_AT = [
  'read',
  'copy',
  'print',
  'export',
  'emergency',
  'update',
  'correct',
  'create',
  'delete',
  'transfer',
] as const;
export type LookedAt = (typeof LOOKED_AT)[number];

/** One line of the log about a client, by somebody who works here. */
export interface ReviewLine {
  readonly event: Id;
  /** Epoch seconds. */
  readonly at: number;
  readonly account: Id;
  readonly client: Id;
  readonly kind: LookedAt;
  readonly outcome: 'done' | 'refused';
  readonly careRelation: boolean | undefined;
  readonly emergency: boolean;
}

/** What is known of one member of staff and one client, without saying what. */
export interface ReviewTies {
  /** The client is this person, or somebody this person is parent or representative of. */
  readonly relative: boolean;
  /** The client works here too. */
  readonly colleague: boolean;
  readonly surname: boolean;
  readonly address: boolean;
}

const REVIEW_REASONS = [
  'break-glass',
  'no-care-relation',
  'relative',
  'colleague',
  'surname',
  'address',
  // What leaves the screen can go anywhere.
  'print',
  'copy',
  'export',
  'many-files',
  'night',
  'refused-series',
  'sample',
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** What one person did with one file on one day, to be judged as one. */
export interface ReviewEntry {
  /** The first line: the entry is named by it. */
  readonly event: Id;
  readonly at: number;
  readonly account: Id;
  readonly client: Id;
  readonly outcome: 'done' | 'refused' | 'emergency';
  /** Every line of it, the first first. */
  readonly events: readonly Id[];
  readonly lines: number;
  /** Epoch seconds of the last line. */
  readonly last: number;
  /** What was done, and in how many lines, in order of the first of each. */
  readonly deeds: readonly { readonly deed: LookedAt; readonly lines: number }[];
  readonly why: readonly ReviewReason[];
}

/** So many files of different clients on one day are many. */
export const MANY_FILES = 20;
/** So many refusals for one person on one day are a series. */
const SERIES = 3;
/** Entries of a week that are looked at without any reason. */
export const SAMPLE = 5;

/** The entries of a week, in order of time. */
export function entriesToReview(
  lines: readonly ReviewLine[],
  tiesOf: (account: Id, client: Id) => ReviewTies,
): readonly ReviewEntry[] {
  const groups = new Map<string, ReviewLine[]>();
  const files = new Map<string, Set<Id>>();
  const refusals = new Map<string, number>();
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const day = `${line.account} ${amsterdamDay(line.at)}`;
    const key = `${day} ${line.client} ${outcomeOf(line)}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
    if (line.outcome === 'refused') {
      refusals.set(day, (refusals.get(day) ?? 0) + 1);
    } else {
      const seen = files.get(day) ?? new Set();
      files.set(day, seen.add(line.client));
    }
  }
  const entries = [...groups.values()].map((group): ReviewEntry => {
    const first = group[0] as ReviewLine;
    const day = `${first.account} ${amsterdamDay(first.at)}`;
    const many = (files.get(day)?.size ?? 0) >= MANY_FILES && first.outcome === 'done';
    const series = (refusals.get(day) ?? 0) >= SERIES && first.outcome === 'refused';
    const why = reasonsOf(group, tiesOf(first.account, first.client), many, series);
    const { event, at, account, client } = first;
    return {
      event,
      at,
      account,
      client,
      outcome: outcomeOf(first),
      events: group.map((line) => line.event),
      lines: group.length,
      last: group.at(-1)?.at ?? at,
      deeds: deedsOf(group),
      why,
    };
  });
  const sampled = new Set(
    entries
      .filter((entry) => entry.why.length === 0)
      .map((entry) => entry.event)
      .sort((a, b) => scatter(a) - scatter(b) || (a < b ? -1 : 1))
      .slice(0, SAMPLE),
  );
  return entries.flatMap((entry): readonly ReviewEntry[] => {
    if (entry.why.length > 0) return [entry];
    return sampled.has(entry.event) ? [{ ...entry, why: ['sample'] }] : [];
  });
}

function deedsOf(group: readonly ReviewLine[]): ReviewEntry['deeds'] {
  return [...new Set(group.map((line) => line.kind))].map((deed) => ({
    deed,
    lines: group.filter((line) => line.kind === deed).length,
  }));
}

/** A judgement covers the lines that were seen and no more: what is done afterwards opens the entry again. */
export function covers(review: Pick<LineReview, 'lines' | 'at'>, entry: Pick<ReviewEntry, 'lines' | 'last'>): boolean {
  // Judgements of before the number was kept cover what had been done when they were given.
  return review.lines === undefined ? entry.last <= (toEpochSecond(review.at) ?? 0) : entry.lines <= review.lines;
}

function outcomeOf(line: ReviewLine): ReviewEntry['outcome'] {
  return line.emergency ? 'emergency' : line.outcome;
}

function reasonsOf(group: readonly ReviewLine[], ties: ReviewTies, many: boolean, series: boolean): readonly ReviewReason[] {
  const done = group.filter((line) => line.outcome === 'done');
  const emergency = group.some((line) => line.emergency);
  const did = (kind: LookedAt) => done.some((line) => line.kind === kind);
  const found: Readonly<Record<ReviewReason, boolean>> = {
    'break-glass': emergency,
    'no-care-relation': !emergency && done.some((line) => line.careRelation === false),
    relative: ties.relative,
    colleague: ties.colleague,
    surname: ties.surname,
    address: ties.address,
    print: did('print'),
    copy: did('copy'),
    export: did('export'),
    'many-files': many,
    night: done.some((line) => hourOf(line.at) < 6),
    'refused-series': series,
    sample: false,
  };
  return REVIEW_REASONS.filter((reason) => found[reason]);
}

/** Hour of the day in Amsterdam. */
function hourOf(at: number): number {
  return Math.floor((((at + amsterdamOffset(at)) % 86_400) + 86_400) / 3600) % 24;
}

/** A number that says nothing about the id it is made from: who is in the sample cannot be foreseen by who writes the lines. */
function scatter(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}
