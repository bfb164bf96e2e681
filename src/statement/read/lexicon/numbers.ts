// Dutch numbers and lengths of time: '15 jaar', 'vijftien (15) jaar', 'anderhalf jaar', 'een maand', '4 weken'.

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** A length of time found in a folded text. */
export interface Length {
  readonly n: number;
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

const WORDS = numberWords();
const UNITS: Readonly<Record<string, Unit>> = {
  jaar: 'year',
  jaren: 'year',
  jr: 'year',
  maand: 'month',
  maanden: 'month',
  mnd: 'month',
  mnden: 'month',
  week: 'week',
  wk: 'week',
  wkn: 'week',
  weken: 'week',
  dag: 'day',
  dagen: 'day',
  dgn: 'day',
  werkdagen: 'day',
  werkdag: 'day',
  kalenderdagen: 'day',
  uur: 'hour',
  uren: 'hour',
  kwartaal: 'month',
  decennium: 'year',
};

// A number, perhaps said twice ('zeven (7) jaar') or as a range ('5 tot 7 jaar', of which the last counts), and a unit.
const LENGTH =
  /(?<![a-z0-9.,:/-])(\d{1,3}(?:[.,]5)?|[a-z]{3,22}|half|n)(?: ?\( ?(?:\d{1,3}|[a-z]{3,20}) ?\))?(?: (?:tot|a|of|tot en met) (\d{1,3}))?(?: ?- ?(\d{1,3}))?[ -]?(?:volle |hele |kalender|achtereenvolgende |opeenvolgende )?(jaar|jaren|jr|maanden|maand|mnden|mnd|weken|week|wkn|wk|werkdagen|werkdag|kalenderdagen|dagen|dgn|dag|uren|uur|kwartaal|decennium)(?![a-z])/g;

/** All lengths of time in a folded text, in order. */
export function lengthsIn(folded: string): Length[] {
  const out: Length[] = [];
  LENGTH.lastIndex = 0;
  for (let m = LENGTH.exec(folded); m; m = LENGTH.exec(folded)) {
    const first = numberOf(m[1] as string);
    // 'kinderen tot 16 jaar' begins with a word, not with a number.
    const n = first === undefined ? undefined : m[3] !== undefined ? Number(m[3]) : m[2] !== undefined ? Number(m[2]) : first;
    const unit = UNITS[m[4] as string];
    if (n === undefined || unit === undefined) {
      LENGTH.lastIndex = m.index + (m[1] as string).length;
      continue;
    }
    const times = m[4] === 'kwartaal' ? 3 : m[4] === 'decennium' ? 10 : 1;
    out.push({ n: n * times, unit, from: m.index, to: m.index + m[0].length });
  }
  return out;
}

/** The number that a folded word or numeral stands for. */
export function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replace(',', '.'));
  return WORDS.get(word);
}

/** Whole months of a length of time, as the annotation guide rounds them. */
export function monthsOf(length: { readonly n: number; readonly unit: Unit }): number {
  if (length.unit === 'year') return Math.round(length.n * 12);
  if (length.unit === 'month') return Math.round(length.n);
  return Math.round(daysOf(length) / 30.44);
}

/** Days of a length in hours, days or weeks. */
export function daysOf(length: { readonly n: number; readonly unit: Unit }): number {
  if (length.unit === 'hour') return length.n / 24;
  return length.unit === 'week' ? length.n * 7 : length.n;
}

function numberWords(): Map<string, number> {
  const small =
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
      ' ',
    );
  const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
  const map = new Map<string, number>(small.map((word, n) => [word, n]));
  tens.forEach((ten, t) => {
    map.set(ten, (t + 2) * 10);
    for (let n = 1; n < 10; n++) {
      map.set(`${small[n]}en${ten}`, (t + 2) * 10 + n);
      map.set(`${small[n]}-en-${ten}`, (t + 2) * 10 + n);
    }
  });
  map.set('half', 0.5);
  map.set('anderhalf', 1.5);
  map.set('honderd', 100);
  return map;
}
