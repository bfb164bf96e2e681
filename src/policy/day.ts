// Days and lengths of time. Everything legal counts in calendar days in Amsterdam; only clocks in hours need instants.
// No Date object: the arithmetic is civil-calendar arithmetic, so that it is pure, total and the same everywhere.

/** A calendar day in Amsterdam, `YYYY-MM-DD`. */
export type Day = string;

/** An instant in UTC, ISO 8601 to the second or millisecond, ending in `Z`. */
export type Instant = string;

/** A length of time as a policy writes it: `20 years`, `48 hours`. */
export interface Span {
  readonly n: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const SPANS = new Map<string, Span>();
const SPAN = /^([1-9]\d*) (hour|day|week|month|year)s?$/;

/** Number of days in a month (1-12) of a Gregorian year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** True for a `YYYY-MM-DD` that exists in the calendar (2023-02-29 does not). */
export function isDay(text: string): text is Day {
  const m = DAY.exec(text);
  if (!m) return false;
  const month = Number(m[2]);
  const day = Number(m[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(m[1]), month);
}

/** Year, month (1-12) and day of month of an existing day. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Builds a day; the caller guarantees that it exists. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01, for arithmetic and ordering (Howard Hinnant's civil-calendar algorithm). */
export function toEpochDay(day: Day): number {
  const p = partsOf(day);
  const y = p.month <= 2 ? p.year - 1 : p.year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (p.month + (p.month > 2 ? -3 : 9)) + 2) / 5) + p.day - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146097 + doe - 719468;
}

/** The inverse of {@link toEpochDay}. */
export function fromEpochDay(epoch: number): Day {
  const z = epoch + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp + (mp < 10 ? 3 : -9);
  return dayOf(yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1);
}

/** The day `n` days later (or earlier, when negative). */
export function addDays(day: Day, n: number): Day {
  return fromEpochDay(toEpochDay(day) + n);
}

/** `n` months later; where that date does not exist, the last day of that month (31 January + 1 month = 28 or 29 February; Regulation 1182/71 art. 3(2)(c)). */
export function addMonths(day: Day, n: number): Day {
  const p = partsOf(day);
  const total = p.year * 12 + (p.month - 1) + n;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return dayOf(year, month, Math.min(p.day, daysInMonth(year, month)));
}

/** Adds a span of days or more; spans in hours belong to instants and throw here, because a day has no hours. */
export function addSpan(day: Day, span: Span): Day {
  switch (span.unit) {
    case 'day':
      return addDays(day, span.n);
    case 'week':
      return addDays(day, span.n * 7);
    case 'month':
      return addMonths(day, span.n);
    case 'year':
      return addMonths(day, span.n * 12);
    case 'hour':
      throw new RangeError('a span in hours cannot be added to a calendar day');
  }
}

/** Parses `20 years`; undefined for anything else. */
export function parseSpan(text: string): Span | undefined {
  const known = SPANS.get(text);
  if (known) return known;
  const m = SPAN.exec(text);
  if (!m) return undefined;
  const span: Span = { n: Number(m[1]), unit: m[2] as Span['unit'] };
  // A policy says few different lengths, and a check asks for each of them many times.
  if (SPANS.size < 500) SPANS.set(text, span);
  return span;
}

/** A span in months, for comparing terms; undefined for hours, days and weeks. */
export function spanInMonths(span: Span): number | undefined {
  return span.unit === 'month' ? span.n : span.unit === 'year' ? span.n * 12 : undefined;
}

/** 1 = Monday ... 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((toEpochDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** Age in whole years on a day. Born on 29 February: a year older on 1 March in a common year (law.md part 13). */
export function ageOn(birth: Day, on: Day): number {
  const b = partsOf(birth);
  const o = partsOf(on);
  return o.year - b.year - (o.month < b.month || (o.month === b.month && o.day < b.day) ? 1 : 0);
}

/** The day on which somebody reaches an age. Born on 29 February: 1 March in a common year. */
export function birthdayAt(birth: Day, age: number): Day {
  const b = partsOf(birth);
  const year = b.year + age;
  return b.month === 2 && b.day === 29 && !isLeap(year) ? dayOf(year, 3, 1) : dayOf(year, b.month, b.day);
}

/** Seconds since 1970 in UTC of an ISO instant with `Z` or a numeric offset; undefined when it is not one. */
export function toEpochSecond(text: string): number | undefined {
  const m = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!m || !isDay(m[1] as string)) return undefined;
  const [h, min, s] = [Number(m[2]), Number(m[3]), Number(m[4] ?? 0)];
  if (h > 23 || min > 59 || s > 59) return undefined;
  const zone = m[5] as string;
  const offset =
    zone === 'Z' ? 0 : (zone[0] === '-' ? -1 : 1) * (Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(4, 6)) * 60);
  return toEpochDay(m[1] as string) * 86400 + h * 3600 + min * 60 + s - offset;
}

/** The instant, to the second, in UTC with `Z`. */
export function fromEpochSecond(second: number): Instant {
  const day = Math.floor(second / 86400);
  const rest = second - day * 86400;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${fromEpochDay(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor((rest % 3600) / 60))}:${two(rest % 60)}Z`;
}

function lastSunday(year: number, month: number): number {
  const last = dayOf(year, month, daysInMonth(year, month));
  return toEpochDay(last) - (weekday(last) % 7);
}

/** Offset of Amsterdam from UTC in seconds at an instant: 3600, or 7200 in summer time (Directive 2000/84/EC: last Sundays of March and October, 01:00 UTC). */
export function amsterdamOffset(second: number): number {
  const year = partsOf(fromEpochDay(Math.floor(second / 86400))).year;
  const start = lastSunday(year, 3) * 86400 + 3600;
  const end = lastSunday(year, 10) * 86400 + 3600;
  return second >= start && second < end ? 7200 : 3600;
}

/** The Amsterdam calendar day of an instant (epoch seconds). */
export function amsterdamDay(second: number): Day {
  return fromEpochDay(Math.floor((second + amsterdamOffset(second)) / 86400));
}

/** The instant (epoch seconds) of the last second of a day in Amsterdam. */
export function endOfDay(day: Day): number {
  const naive = (toEpochDay(day) + 1) * 86400 - 1;
  return naive - amsterdamOffset(naive - 3600);
}
