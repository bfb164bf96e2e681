// Log review as work: a week with its sample and what stands out, each line judged with a note, the week signed for.

import { addDays, amsterdamDay, type Day, isDay, toEpochSecond } from '../../policy/index.ts';
import {
  checkReason,
  covers,
  fullName,
  type Id,
  mondayOf,
  type Problem,
  problem,
  type ReviewReason,
  type Verdict,
  weekNumber,
} from '../../record/index.ts';
import type { BesideLog, LogWeeks, ReviewWeek } from '../../store/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { staffNames } from '../staff-names.ts';
import { isOfficer, otherOfficers } from './office.ts';

export interface WeekView {
  readonly monday: Day;
  readonly sunday: Day;
  readonly number: number;
  /** Over: a week that still runs is not signed. */
  readonly over: boolean;
  readonly signed?: { readonly by: string; readonly on: Day };
}
export interface EntryView {
  readonly event: Id;
  readonly events: readonly Id[];
  readonly at: number;
  /** Epoch seconds of the last line. */
  readonly last: number;
  readonly account: Id;
  readonly client: Id;
  readonly who: string;
  readonly role?: string;
  readonly number: string;
  readonly lines: number;
  readonly deeds: ReviewWeek['entries'][number]['deeds'];
  readonly outcome: ReviewWeek['entries'][number]['outcome'];
  readonly why: readonly ReviewReason[];
  /** Lines of whoever looks: somebody else judges them. */
  readonly own: boolean;
  readonly verdict?: Verdict;
  readonly note?: string;
  /** It was judged, and then more was done. */
  readonly reopened?: { readonly verdict: Verdict; readonly more: number };
}
export interface ReviewView {
  readonly week: WeekView;
  readonly entries: readonly EntryView[];
  /** Every entry has a judgement that settles it. */
  readonly ready: boolean;
  /** How many lines of the reader wait for somebody else, and who that can be: the names of the other privacy officers. */
  readonly own: { readonly open: number; readonly others?: string };
  /** The weeks before this one since there is a log, newest first. */
  readonly earlier: readonly WeekView[];
}

const WEEKS_SHOWN = 12;

function weekOf(monday: Day, on: Day, weeks: LogWeeks): WeekView {
  const signed = weeks.signed.find((w) => w.monday === monday);
  const sunday = addDays(monday, 6);
  return {
    monday,
    sunday,
    number: weekNumber(monday),
    over: sunday < on,
    ...(signed ? { signed: { by: '', on: amsterdamDay(toEpochSecond(signed.at) ?? 0) } } : {}),
  };
}

/** The week of a day, or of today when it is none; undefined for who is no privacy officer. */
export async function reviewOf(house: House, acting: Acting, wanted: string): Promise<ReviewView | undefined> {
  if (!isOfficer(acting)) return undefined;
  const day = isDay(wanted) ? wanted : acting.on;
  const { organisation } = acting.account;
  const monday = mondayOf(day > acting.on ? acting.on : day);
  const read = await house.store.office.reviewWeek(scopeOf(acting, 'log-review'), monday);
  if (!read) return undefined;
  const weeks = await house.store.logWeeks(organisation);
  const entries = read.entries.map(
    (e): EntryView => ({
      event: e.event,
      events: e.events,
      at: e.at,
      last: e.last,
      account: e.account,
      client: e.client,
      who: e.name ? fullName(e.name) : '?',
      ...(e.roles[0] === undefined ? {} : { role: e.roles[0] }),
      number: e.number,
      lines: e.lines,
      deeds: e.deeds,
      outcome: e.outcome,
      why: e.why,
      own: e.own,
      ...judgedOf(e),
    }),
  );
  const week = weekOf(monday, acting.on, weeks);
  const by = read.signed ? ((await staffNames(house, organisation, [read.signed.by])).get(read.signed.by) ?? '') : undefined;
  const last = addDays(mondayOf(acting.on), -7);
  const others = await otherOfficers(house, acting);
  const earlier: WeekView[] = [];
  for (let m = last; weeks.since !== undefined && m >= weeks.since && earlier.length < WEEKS_SHOWN; m = addDays(m, -7)) {
    if (m !== monday) earlier.push(weekOf(m, acting.on, weeks));
  }
  return {
    week: by === undefined || !week.signed ? week : { ...week, signed: { ...week.signed, by } },
    entries,
    ready: entries.every(isSettled),
    own: { open: entries.filter((e) => e.own && !isSettled(e)).length, ...(others === undefined ? {} : { others }) },
    earlier,
  };
}

/** Nothing is left to say about it. */
export function isSettled(entry: EntryView): boolean {
  return entry.verdict !== undefined && entry.verdict !== 'ask-first';
}

function judgedOf(entry: ReviewWeek['entries'][number]): Pick<EntryView, 'verdict' | 'note' | 'reopened'> {
  const { review } = entry;
  if (!review) return {};
  const { verdict, note, lines } = review;
  if (covers(review, entry)) return { verdict, note };
  return { note, reopened: { verdict, more: entry.lines - (lines ?? 0) } };
}

export interface EntryDetail {
  readonly entry: EntryView;
  readonly week: WeekView;
  readonly beside: BesideLog;
  /** The names of the other privacy officers. */
  readonly others?: string;
}

/**
 * One line to judge, with what the system knows. Ids carry their moment (UUID version 7), so the week follows from the id; where a clock was set back
 * the log itself says when the line was written.
 */
export async function entryOf(house: House, acting: Acting, event: Id): Promise<EntryDetail | undefined> {
  const at = Number.parseInt(event.replaceAll('-', '').slice(0, 12), 16);
  if (!isOfficer(acting) || !Number.isSafeInteger(at)) return undefined;
  const named = await entryOn(house, acting, event, amsterdamDay(Math.floor(at / 1000)));
  const written = named ? undefined : await house.store.office.lineDay(scopeOf(acting, 'log-review'), event);
  const { view, entry } = named ?? (written === undefined ? undefined : await entryOn(house, acting, event, written)) ?? {};
  const beside = entry && (await house.store.office.besideLog(scopeOf(acting, 'log-review'), entry.client));
  if (!view || !entry || !beside) return undefined;
  const { others } = view.own;
  return { entry, week: view.week, beside, ...(others === undefined ? {} : { others }) };
}

async function entryOn(house: House, acting: Acting, event: Id, day: Day) {
  const view = await reviewOf(house, acting, day);
  const entry = view?.entries.find((e) => e.events.includes(event));
  return view && entry ? { view, entry } : undefined;
}

export type Judged =
  | { readonly kind: 'done'; readonly monday: Day }
  | { readonly kind: 'absent' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Judges the lines that were seen, of somebody else. It stays possible until the week is signed. */
export async function judgeEntry(
  house: House,
  acting: Acting,
  event: Id,
  input: { readonly verdict: Verdict; readonly note: string; readonly seen: number },
): Promise<Judged> {
  const found = await entryOf(house, acting, event);
  if (!found || found.week.signed) return { kind: 'absent' };
  const { entry } = found;
  const { verdict, note, seen } = input;
  const problems = [...(entry.own ? [OWN_LINES] : entry.lines === seen ? [] : [MORE_LINES]), ...checkReason(note)];
  if (problems.length > 0) return { kind: 'problems', problems };
  const written = await house.store.withScope(scopeOf(acting, 'log-review'), (tx) =>
    tx.reviewLine({ office: entry.client }, { event: entry.event, verdict, note, lines: seen }),
  );
  if (written.ok) return { kind: 'done', monday: found.week.monday };
  return written.why === 'problems' ? { kind: 'problems', problems: written.problems } : { kind: 'absent' };
}

const OWN_LINES = problem(
  'verdict',
  'own-lines',
  'Een ander moet een eigen regel beoordelen.',
  'Somebody else must judge a line of your own.',
);
const MORE_LINES = problem(
  'verdict',
  'more-lines',
  'Er kwamen intussen regels bij. Kijk nog eens, en beoordeel ze samen.',
  'Lines were added meanwhile. Look again, and judge them together.',
);

/** Signs a week that is over and wholly judged. */
export async function signWeek(house: House, acting: Acting, monday: string): Promise<boolean> {
  const view = await reviewOf(house, acting, monday);
  if (!view || view.week.monday !== monday || !view.week.over || view.week.signed || !view.ready) return false;
  const written = await house.store.withScope(scopeOf(acting, 'log-review'), (tx) =>
    tx.signWeek({ monday, judged: view.entries.length }),
  );
  return written.ok;
}

/** Weeks that count as evidence. */
const COUNTED = 13;

/** Is the promise to look at the log kept? Every whole week since the log began, of the last quarter, must have been signed. */
export async function reviewEvidence(
  house: House,
  organisation: Id,
  on: Day,
): Promise<{ readonly kept: boolean; readonly missing: readonly number[]; readonly signed: number }> {
  const weeks = await house.store.logWeeks(organisation);
  const signed = new Set(weeks.signed.map((w) => w.monday));
  const missing: number[] = [];
  let count = 0;
  let m = addDays(mondayOf(on), -7);
  for (let i = 0; i < COUNTED && weeks.since !== undefined && m >= weeks.since; i++, m = addDays(m, -7)) {
    if (signed.has(m)) count++;
    else missing.unshift(weekNumber(m));
  }
  // Without one whole week nothing has been shown yet.
  return { kept: missing.length === 0 && count > 0, missing, signed: count };
}
