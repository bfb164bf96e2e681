// Sundays and public holidays, for terms that end on one (TERM-03, TERM-07).

import { addDays, type Day, dayOf, partsOf, weekday } from '../../policy/index.ts';

/** Easter Sunday in the Gregorian calendar (anonymous algorithm, Meeus/Jones/Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** 27 April; on a Sunday, the 26th (since 2014). */
export function kingsDay(year: number): Day {
  const day = dayOf(year, 4, 27);
  return weekday(day) === 7 ? addDays(day, -1) : day;
}

export interface Holiday {
  readonly name: { readonly nl: string; readonly en: string };
  /**
   * `certain`: a public holiday for Regulation 1182/71 and for Dutch statutes alike. `dutch`: holiday under the Algemene termijnenwet,
   * doubtful for the Regulation, which names no list (part 13). `decree`: put on a level with a holiday by royal decree.
   */
  readonly kind: 'certain' | 'dutch' | 'decree';
}

/**
 * Days that royal decrees put on a level with holidays (Algemene termijnenwet 3(3)). Source: domain/law.md part 13, state of
 * 2026-11-21 (mem-M). Years after 2028 are not known yet: extend this list when a decree appears in the Staatsblad.
 */
export const DECREE_DAYS: readonly Day[] = ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'];
/** The last year for which DECREE_DAYS is known to be complete. */
export const DECREE_DAYS_KNOWN_UNTIL = 2028;

/** The public holiday that falls on a day (Algemene termijnenwet 3), if any. Saturdays and Sundays are not in it. */
export function holidayOn(day: Day): Holiday | undefined {
  const { year, month, day: d } = partsOf(day);
  const easter = easterSunday(year);
  if (month === 1 && d === 1) return { name: { nl: 'Nieuwjaarsdag', en: "New Year's Day" }, kind: 'certain' };
  if (month === 12 && d === 25) return { name: { nl: 'Eerste Kerstdag', en: 'Christmas Day' }, kind: 'certain' };
  if (month === 12 && d === 26) return { name: { nl: 'Tweede Kerstdag', en: 'Boxing Day' }, kind: 'certain' };
  if (day === kingsDay(year)) return { name: { nl: 'Koningsdag', en: "King's Day" }, kind: 'certain' };
  if (month === 5 && d === 5) return { name: { nl: 'Bevrijdingsdag', en: 'Liberation Day' }, kind: 'dutch' };
  if (day === addDays(easter, -2)) return { name: { nl: 'Goede Vrijdag', en: 'Good Friday' }, kind: 'dutch' };
  if (day === addDays(easter, 1)) return { name: { nl: 'Tweede Paasdag', en: 'Easter Monday' }, kind: 'certain' };
  if (day === addDays(easter, 39)) return { name: { nl: 'Hemelvaartsdag', en: 'Ascension Day' }, kind: 'certain' };
  if (day === addDays(easter, 50)) return { name: { nl: 'Tweede Pinksterdag', en: 'Whit Monday' }, kind: 'certain' };
  if (DECREE_DAYS.includes(day)) {
    return { name: { nl: 'bij koninklijk besluit gelijkgestelde dag', en: 'day equated by royal decree' }, kind: 'decree' };
  }
  return undefined;
}

/** Which days make a term end later: those of the European Regulation, or those of the Algemene termijnenwet. */
export type Calendar = 'regulation' | 'dutch';

/**
 * True when a term may not end on this day. `regulation` counts only certain holidays: 5 May, Good Friday and decree days stay
 * working days, so that we plan on the day itself. `latest` counts the doubtful ones too: the latest arguable day (TV-06).
 */
export function isNonWorkingDay(day: Day, calendar: Calendar | 'latest'): boolean {
  if (weekday(day) >= 6) return true;
  const holiday = holidayOn(day);
  if (!holiday) return false;
  return calendar === 'dutch' ? true : calendar === 'latest' ? holiday.kind !== 'decree' : holiday.kind === 'certain';
}

/** The first working day on or after a day. */
export function nextWorkingDay(day: Day, calendar: Calendar | 'latest'): Day {
  let d = day;
  while (isNonWorkingDay(d, calendar)) d = addDays(d, 1);
  return d;
}
