// A day in words, for the steps of a computation: people check weekdays, not numbers.

import { type Day, partsOf, weekday } from '../../policy/index.ts';

const WEEKDAYS = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const MONTHS = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** `maandag 21 december 2026` or `Monday 21 December 2026`. */
export function sayDay(day: Day, language: 'nl' | 'en'): string {
  const p = partsOf(day);
  return `${WEEKDAYS[language][weekday(day) - 1]} ${p.day} ${MONTHS[language][p.month - 1]} ${p.year}`;
}
