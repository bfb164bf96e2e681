// How do days and times read? Dutch and English, in words; a point in Dutch times and a colon in English ones.

import {
  amsterdamDay,
  amsterdamOffset,
  type Day,
  longDay,
  MONTH_NAMES,
  partsOf,
  SHORT_MONTH_NAMES,
  sayDay,
  toEpochDay,
  WEEKDAY_NAMES,
  weekday,
} from '../policy/index.ts';
import type { Lang } from './language.ts';

export { longDay };

function at(list: readonly string[], index: number): string {
  return list[index] ?? '';
}
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
const two = (n: number): string => String(n).padStart(2, '0');

/** `maandag 23 november 2026`; with a capital at the start of a line. */
export function weekDay(day: Day, lang: Lang, start: 'start' | 'within' = 'within'): string {
  const text = sayDay(day, lang);
  return start === 'start' ? capital(text) : text;
}

/** `16 tot en met 22 november 2026`; month and year are said once when they are the same. */
export function dayRange(from: Day, until: Day, lang: Lang): string {
  const a = partsOf(from);
  const b = partsOf(until);
  const to = lang === 'nl' ? 'tot en met' : 'to';
  if (a.year !== b.year) return `${longDay(from, lang)} ${to} ${longDay(until, lang)}`;
  const month = a.month === b.month ? '' : ` ${at(MONTH_NAMES[lang], a.month - 1)}`;
  return `${a.day}${month} ${to} ${longDay(until, lang)}`;
}

/** `zondag 22 november`, without the year, as a heading. */
export function dayHeading(day: Day, lang: Lang): string {
  const p = partsOf(day);
  return capital(`${at(WEEKDAY_NAMES[lang], weekday(day) - 1)} ${p.day} ${at(MONTH_NAMES[lang], p.month - 1)}`);
}

/** `di 24 nov`, `Tue 24 Nov`; the year only when it is another than that of `today`. */
export function shortDay(day: Day, lang: Lang, today?: Day): string {
  const p = partsOf(day);
  const name = at(WEEKDAY_NAMES[lang], weekday(day) - 1).slice(0, lang === 'nl' ? 2 : 3);
  const year = today !== undefined && partsOf(today).year === p.year ? '' : ` ${p.year}`;
  return `${name} ${p.day} ${at(SHORT_MONTH_NAMES[lang], p.month - 1)}${year}`;
}

/** `24 nov 2026`. */
export function briefDay(day: Day, lang: Lang): string {
  const p = partsOf(day);
  return `${p.day} ${at(SHORT_MONTH_NAMES[lang], p.month - 1)} ${p.year}`;
}

/** `November 2026`, from a month `2026-11`; in Dutch without the capital within a sentence. */
export function monthName(month: string, lang: Lang, start: 'start' | 'within' = 'start'): string {
  const text = `${at(MONTH_NAMES[lang], Number(month.slice(5, 7)) - 1)} ${month.slice(0, 4)}`;
  return start === 'start' ? capital(text) : text;
}

/** `23-11-2026`, as people type it. */
export function typedDay(day: Day): string {
  const p = partsOf(day);
  return `${two(p.day)}-${two(p.month)}-${p.year}`;
}

function clock(second: number): { readonly h: string; readonly m: string } {
  const local = second + amsterdamOffset(second);
  const rest = local - Math.floor(local / 86400) * 86400;
  return { h: two(Math.floor(rest / 3600)), m: two(Math.floor((rest % 3600) / 60)) };
}

/** `16.40`, `16:40`: the Amsterdam time of an instant (epoch seconds). */
export function bareTime(second: number, lang: Lang): string {
  const c = clock(second);
  return lang === 'nl' ? `${c.h}.${c.m}` : `${c.h}:${c.m}`;
}

/** `16.40 uur`, `16:40`. */
export function time(second: number, lang: Lang): string {
  return lang === 'nl' ? `${bareTime(second, lang)} uur` : bareTime(second, lang);
}

/** `23 november 2026 om 09.14 uur`. */
export function moment(second: number, lang: Lang): string {
  return `${longDay(amsterdamDay(second), lang)} ${lang === 'nl' ? 'om' : 'at'} ${time(second, lang)}`;
}

/** The value of a `datetime` attribute: `2026-11-22T16:05+01:00`. */
export function machineTime(second: number): string {
  const c = clock(second);
  return `${amsterdamDay(second)}T${c.h}:${c.m}+0${amsterdamOffset(second) / 3600}:00`;
}

/** Whole days from one day to another; negative when it has passed. */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDay(to) - toEpochDay(from);
}
