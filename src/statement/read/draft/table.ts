// Which cell of a table row stands under which heading? A row says more things at once, and each belongs to its own column.

import type { Segment } from '../kinds.ts';
import type { Source } from './draft.ts';

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

/** The cell of a row whose column has such a heading; undefined for what is no row, or has no such column, or an empty cell. */
export function cellUnder(s: Source, row: Segment, heading: RegExp): Cell | undefined {
  const header = s.segments[row.lead];
  if (row.kind !== 'row' || header?.kind !== 'row') return undefined;
  const column = cellsOf(header).findIndex((cell) => heading.test(cell.folded));
  const cell = column < 0 ? undefined : cellsOf(row)[column];
  return cell !== undefined && /[a-z]/.test(cell.folded) ? cell : undefined;
}

export const DATA_COLUMN = /gegevens|\bwat\b|welke data|soort/;
export const PURPOSE_COLUMN = /\bdoel|waarvoor|waartoe|waarom(?! mag)|verwerking|gebruik|activiteit/;
export const BASIS_COLUMN = /grondslag|rechtsgrond|\bgrond\b|wettelijke basis|waarom mag/;
