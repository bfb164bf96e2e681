// Log review as work: a week with its sample and what stands out, each line judged with a note, the week signed for.

import { addDays, amsterdamDay, type Day, isDay, toEpochSecond } from '../../policy/index.ts';
import {
  checkReason,
  fullName,
  type Id,
  mondayOf,
  type Problem,
  type ReviewReason,
  type Verdict,
  weekNumber,
} from '../../record/index.ts';
import type { BesideLog, LogWeeks, ReviewWeek } from '../../store/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { staffNames } from '../staff-names.ts';
import { isOfficer } from './office.ts';

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
  readonly at: number;
  readonly client: Id;
  readonly who: string;
  readonly role?: string;
  readonly number: string;
  readonly lines: number;
  readonly outcome: ReviewWeek['entries'][number]['outcome'];
  readonly why: readonly ReviewReason[];
  readonly verdict?: Verdict;
  readonly note?: string;
}
export interface ReviewView {
  readonly week: WeekView;
  readonly entries: readonly EntryView[];
  /** Every entry has a judgement that settles it. */
  readonly ready: boolean;
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
      at: e.at,
      client: e.client,
      who: e.name ? fullName(e.name) : '?',
      ...(e.roles[0] === undefined ? {} : { role: e.roles[0] }),
      number: e.number,
      lines: e.lines,
      outcome: e.outcome,
      why: e.why,
      ...(e.review ? { verdict: e.review.verdict, note: e.review.note } : {}),
    }),
  );
  const week = weekOf(monday, acting.on, weeks);
  const by = read.signed ? ((await staffNames(house, organisation, [read.signed.by])).get(read.signed.by) ?? '') : undefined;
  const last = addDays(mondayOf(acting.on), -7);
  const earlier: WeekView[] = [];
  for (let m = last; weeks.since !== undefined && m >= weeks.since && earlier.length < WEEKS_SHOWN; m = addDays(m, -7)) {
    if (m !== monday) earlier.push(weekOf(m, acting.on, weeks));
  }
  return {
    week: by === undefined || !week.signed ? week : { ...week, signed: { ...week.signed, by } },
    entries,
    ready: entries.every((e) => e.verdict !== undefined && e.verdict !== 'ask-first'),
    earlier,
  };
}

export interface EntryDetail {
  readonly entry: EntryView;
  readonly week: WeekView;
  readonly beside: BesideLog;
}

/** One line to judge, with what the system knows. Ids carry their moment (UUID version 7), so the week follows from the id. */
export async function entryOf(house: House, acting: Acting, event: Id): Promise<EntryDetail | undefined> {
  const at = Number.parseInt(event.replaceAll('-', '').slice(0, 12), 16);
  if (!Number.isSafeInteger(at) || at > acting.now * 1000 + 60_000) return undefined;
  const view = await reviewOf(house, acting, amsterdamDay(Math.floor(at / 1000)));
  const entry = view?.entries.find((e) => e.event === event);
  const beside = entry && (await house.store.office.besideLog(scopeOf(acting, 'log-review'), entry.client));
  return view && entry && beside ? { entry, week: view.week, beside } : undefined;
}

export type Judged =
  | { readonly kind: 'done'; readonly monday: Day }
  | { readonly kind: 'absent' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Judges a line. It stays possible until the week is signed. */
export async function judgeEntry(
  house: House,
  acting: Acting,
  event: Id,
  input: { readonly verdict: Verdict; readonly note: string },
): Promise<Judged> {
  const found = await entryOf(house, acting, event);
  if (!found || found.week.signed) return { kind: 'absent' };
  const problems = checkReason(input.note);
  if (problems.length > 0) return { kind: 'problems', problems };
  const written = await house.store.withScope(scopeOf(acting, 'log-review'), (tx) =>
    tx.reviewLine({ office: found.entry.client }, { event, ...input }),
  );
  if (written.ok) return { kind: 'done', monday: found.week.monday };
  return written.why === 'problems' ? { kind: 'problems', problems: written.problems } : { kind: 'absent' };
}

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
