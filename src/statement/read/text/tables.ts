// A table whose first row names its columns: every cell is read below the head of its column, and belongs to its row.

import type { Column, Reading, Section, Segment } from '../kinds.ts';

/** A cell of a line, in the text; an empty one has no length. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['term', /bewaa?r|termijn|hoe ?lang|\bduur\b|periode/],
  ['basis', /grondslag|rechtsgrond|\bgrond\b|\bbasis\b|mag (?:dat|dit)|mogen (?:wij|we)/],
  ['recipient', /ontvang|derden|gedeeld|\bdelen\b|verstrek|(?:met|aan|voor) wie|wie (?:krijg|zie|leest)|verwerker/],
  ['purpose', /\bdoel|waarvoor|waartoe|waarom|gebruik|reden/],
  ['data', /gegevens?\b|categorie|soort|\bwelke\b|\bwat\b|document|onderdeel|informatie|\bnaam\b/],
];
const SECTIONS: Readonly<Record<Column, readonly Section[]>> = {
  head: [],
  data: ['data'],
  purpose: ['purposes'],
  basis: ['bases'],
  recipient: ['recipients', 'sharing'],
  term: ['retention'],
  other: [],
};
/** What a heading above the table announces that holds for every column. */
const AROUND: ReadonlySet<Section> = new Set([
  'cookies',
  'camera',
  'newsletter',
  'staff',
  'links',
  'definition',
  'breach',
  'contents',
]);

/** The cells of a line of a table, between its bars, its tabs or its signs for what follows. */
export function cellsIn(text: string, start: number, end: number): Cell[] {
  const line = text.slice(start, end);
  const sign = line.includes('|') ? '|' : line.includes('\t') ? '\t' : '>';
  const cells: Cell[] = [];
  let from = text.charAt(start) === sign && sign === '|' ? start + 1 : start;
  const stop = sign === '|' && text.charAt(end - 1) === '|' && end - 1 > start ? end - 1 : end;
  while (from <= stop) {
    let to = text.indexOf(sign, from);
    if (to < 0 || to > stop) to = stop;
    let a = from;
    let b = to;
    while (a < b && text.charCodeAt(a) <= 0x20) a++;
    while (b > a && text.charCodeAt(b - 1) <= 0x20) b--;
    cells.push({ start: a, end: b });
    from = to + 1;
  }
  return cells;
}

/** What the columns hold by their folded heads; undefined when this is no head of a table of three columns or more. */
export function columnsOf(heads: readonly string[]): readonly Column[] | undefined {
  if (heads.length < 3 || heads.some((h) => h.length > 60)) return undefined;
  const taken = new Set<Column>();
  const columns = heads.map((head): Column => {
    const found = COLUMNS.find(([column, pattern]) => !taken.has(column) && pattern.test(head))?.[0] ?? 'other';
    if (found !== 'other') taken.add(found);
    return found;
  });
  if (taken.size < 2) return undefined;
  // what a row is about stands in its first column, whatever that is called
  return taken.has('data') || columns[0] !== 'other' ? columns : ['data', ...columns.slice(1)];
}

/** The column of a cell by its place; a row with fewer cells than heads ends in the last column. */
export function columnAt(at: number, cells: number, columns: readonly Column[]): number {
  return cells < columns.length && at === cells - 1 && at > 0 ? columns.length - 1 : Math.min(at, columns.length - 1);
}

/** What a cell is read as: the subject of its column, and of the heading where that holds for the whole table. */
export function sectionsBelow(column: Column, heading: readonly Section[]): readonly Section[] {
  const own = SECTIONS[column];
  return column === 'other' || column === 'head'
    ? heading
    : [...own, ...heading.filter((s) => AROUND.has(s) && !own.includes(s))];
}

/** The cells of the row that a cell stands in, by column. An empty cell of data takes after the row above it. */
export function rowOf(reading: Reading, n: number): Partial<Record<Column, Segment>> {
  const { segments } = reading;
  const { block } = segments[n] as Segment;
  const row: Partial<Record<Column, Segment>> = {};
  let first = n;
  while (first > 0 && segments[first - 1]?.block === block) first--;
  for (let i = first; segments[i]?.block === block; i++) {
    const cell = segments[i] as Segment;
    if (cell.column !== undefined) row[cell.column] ??= cell;
  }
  for (let i = first - 1; row.data === undefined && segments[i]?.column !== undefined; i--)
    if (segments[i]?.column === 'data') row.data = segments[i] as Segment;
  return row;
}
