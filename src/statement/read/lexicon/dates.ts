// Dates as statements write them: '12 januari 2026', '27-03-2025', 'mei 2025', and those that cannot be.

import { type Day, isDay, MONTH_NAMES, SHORT_MONTH_NAMES } from '../../../policy/index.ts';
import type { Reading } from '../kinds.ts';
import { Watched } from '../match/words.ts';

/** A date said somewhere. */
export interface Dated {
  /** The day, when a whole and possible one is said. */
  readonly day: Day | undefined;
  /** `2025-05` or `2025` when no day is said. */
  readonly part: string | undefined;
  /** The words name a day that is in no calendar. */
  readonly impossible: boolean;
  /** What it is the date of. */
  readonly of: 'adopted' | 'changed' | 'effective' | 'version' | 'other';
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

const MONTHS = MONTH_NAMES.nl;
const SHORT = SHORT_MONTH_NAMES.nl;
/** How months are misspelt most. */
const MISSPELT: Readonly<Record<string, number>> = { januarie: 0, februarie: 1, febuari: 1, augstus: 7, septembr: 8, oktobr: 9 };
const LONG = new RegExp(
  `(?<![a-z0-9])(\\d{1,3})?(?:e|ste|de)? ?(${Object.keys(MISSPELT).join('|')}|${MONTHS.join('|')}|${SHORT.join('|')}|sept)\\.? (\\d{4})(?!\\d)`,
  'g',
);
const DIGITS = /(?<![\d.-])(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2})(?![\d-])/g;
const ISO = /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g;

const YEAR = new Watched(/(?:19|20)\d\d/);

/** Every date in the text. */
export function datesIn(reading: Reading): Dated[] {
  const out: Dated[] = [];
  reading.segments.forEach((segment, n) => {
    const said = segment.folded;
    if (segment.kind === 'contents' || !YEAR.in(segment)) return;
    const add = (from: number, length: number, year: number, month: number, day: number | undefined) => {
      const of = roleOf(said.slice(Math.max(0, from - 60), from), said.slice(from + length, from + length + 40));
      const iso = `${year}-${String(month).padStart(2, '0')}`;
      const whole = day === undefined ? undefined : `${iso}-${String(day).padStart(2, '0')}`;
      const possible = whole === undefined ? month >= 1 && month <= 12 : isDay(whole);
      out.push({
        day: possible ? whole : undefined,
        part: whole === undefined ? iso : undefined,
        impossible: !possible,
        of,
        segment: n,
        from: segment.from + from,
        to: segment.from + from + length,
      });
    };
    for (const m of said.matchAll(LONG))
      add(m.index, m[0].length, Number(m[3]), monthOf(m[2] as string), m[1] === undefined ? undefined : Number(m[1]));
    for (const m of said.matchAll(DIGITS)) add(m.index, m[0].length, Number(m[3]), Number(m[2]), Number(m[1]));
    for (const m of said.matchAll(ISO)) add(m.index, m[0].length, Number(m[1]), Number(m[2]), Number(m[3]));
  });
  return out;
}

function monthOf(word: string): number {
  const long = MISSPELT[word] ?? MONTHS.indexOf(word);
  return (long >= 0 ? long : word === 'sept' ? 8 : SHORT.indexOf(word)) + 1;
}

function roleOf(before: string, after: string): Dated['of'] {
  if (
    /(?:gewijzigd|bijgewerkt|aangepast|herzien|geactualiseerd|update|wijziging|bewerkt|(?<!ingangs)datum)[^.]{0,30}$/.test(before)
  )
    return 'changed';
  if (/vastgesteld[^.]{0,30}$/.test(before)) return 'adopted';
  if (/(?:ingang|in werking|geldig|geldt|treedt|ingangsdatum)[^.]{0,40}$/.test(before)) return 'effective';
  if (/^[^.]{0,12}vastgesteld/.test(after)) return 'adopted';
  if (/^[^.]{0,12}(?:in werking|ingegaan)/.test(after)) return 'effective';
  if (/(?:deze|dit) [a-z]+ (?:is|dateert|komt) (?:van|uit) $/.test(before)) return 'version';
  return /(?:versie|d\.d\.|datum|opgesteld|geschreven|privacy)[^.]{0,40}$/.test(before) ? 'version' : 'other';
}
