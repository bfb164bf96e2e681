// How is a day said? Names of months and weekdays, and a day in words, in Dutch and English. Every room says days with these.

import { type Day, partsOf, weekday } from './day.ts';

type Said = Readonly<Record<'nl' | 'en', readonly string[]>>;

/** From January; lower case where the language writes them so. */
export const MONTH_NAMES: Said = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
/** `mrt`, `Mar`. */
export const SHORT_MONTH_NAMES: Said = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
/** From Monday. */
export const WEEKDAY_NAMES: Said = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/** `23 november 2026`, `23 November 2026`. */
export function longDay(day: Day, lang: 'nl' | 'en'): string {
  const p = partsOf(day);
  return `${p.day} ${MONTH_NAMES[lang][p.month - 1] ?? ''} ${p.year}`;
}

/** `maandag 21 december 2026`, `Monday 21 December 2026`: people check weekdays, not numbers. */
export function sayDay(day: Day, lang: 'nl' | 'en'): string {
  return `${WEEKDAY_NAMES[lang][weekday(day) - 1] ?? ''} ${longDay(day, lang)}`;
}
