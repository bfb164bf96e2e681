// Which cell of a table row stands under which heading? A row says more things at once, and each belongs to its own column.
// A table with three columns or more comes in as cells (text/tables.ts); of a smaller one a row is one segment.

import type { Column, Segment } from '../kinds.ts';
import { rowOf } from '../text/tables.ts';
import type { DraftBook, Source } from './draft.ts';
import { DATA_WORDS } from './items.ts';

/** A cell with its place in the folded text. */
export interface Cell {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

function cellsOf(row: Segment): readonly Cell[] {
  const cells: Cell[] = [];
  let at = row.folded.startsWith('|') ? 1 : 0;
  for (const part of row.folded.slice(at).split('|')) {
    const folded = part.trim();
    const from = row.from + at + (part.length - part.trimStart().length);
    cells.push({ folded, from, to: from + folded.length });
    at += part.length + 1;
  }
  return cells;
}

/** What a segment of a table says in a column: the cell itself, or that part of the row. Undefined for what is no row, or has no such column, or an empty cell. */
export function cellUnder(s: Source, row: Segment, column: keyof typeof HEADS): Cell | undefined {
  if (row.column !== undefined) return row.column === column && /[a-z]/.test(row.folded) ? row : undefined;
  const header = s.segments[row.lead];
  if (row.kind !== 'row' || header?.kind !== 'row' || header.column !== undefined) return undefined;
  const at = cellsOf(header).findIndex((cell) => HEADS[column].test(cell.folded));
  const cell = at < 0 ? undefined : cellsOf(row)[at];
  return cell !== undefined && /[a-z]/.test(cell.folded) ? cell : undefined;
}

/** The cell of another column in the same row. */
export function cellBeside(s: Source, row: Segment, n: number, column: keyof typeof HEADS): Cell | undefined {
  return row.column === undefined ? cellUnder(s, row, column) : rowOf(s.found.reading, n)[column];
}

/** The kinds of data that the row of a cell is about, among those of the draft. */
export function categoriesBeside(s: Source, book: DraftBook, n: number): readonly string[] {
  const cell = (s.segments[n] as Segment).column === undefined ? undefined : rowOf(s.found.reading, n).data;
  if (!cell) return [];
  return [...new Set(DATA_WORDS.filter((w) => w.pattern.in(cell)).map((w) => w.category))].filter((c) => book.has('data', c));
}

const HEADS = {
  data: /gegevens|\bwat\b|welke data|soort/,
  purpose: /\bdoel|waarvoor|waartoe|waarom(?! mag)|verwerking|gebruik|activiteit/,
  basis: /grondslag|rechtsgrond|\bgrond\b|wettelijke basis|waarom mag/,
  recipient: /ontvanger|\bwie\b|delen|gedeeld|partij|leverancier|verstrek/,
} as const satisfies Partial<Record<Column, RegExp>>;
