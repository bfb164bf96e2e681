// Tables on a page, by how their cells stand: cells of a column begin at one place, and nothing runs across. A PDF gives the
// cells one by one, with the lines of each together, or line by line across the table; both come out as rows.

/** A word or part of one, as the PDF places it. The origin is the lower left corner. */
export interface PlacedText {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly fontFamily: string;
}

/** Words of one line that stand together, with nothing wide between them. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** The rows of a table, and how many lines of the page they were. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  readonly lines: number;
  readonly last: Piece;
}

/** How far the beginnings of two cells of a column may be apart. */
const ALIGNED = 2;
/** A gap this wide, in the height of the letters, parts two cells; words of justified text can stand as far apart. */
const GAP = 1;
const WIDE = 2.2;
/** More lines below the first column than this are text beside nothing. */
const MOST_ALONE = 8;

interface Placed {
  readonly column: number;
  readonly piece: Piece;
}
interface Row {
  readonly cells: Placed[];
  readonly from: number;
}

/** The table that begins at a line of a page, when one does. */
export function tableAt(lines: readonly (readonly PlacedText[])[], from: number): FoundTable | undefined {
  const first = firstRow(lines, from);
  if (!first || first.starts.length < 2) return undefined;
  const { starts } = first;
  const rows: Row[] = [first.row];
  let at = first.next;
  let alone = 0;
  for (; at < lines.length; at++) {
    const pieces = cut(lines[at] as readonly PlacedText[], starts);
    const placed = pieces.map((piece) => ({ column: columnOf(piece, starts), piece }));
    if (!placed.every((p) => fits(p, starts))) break;
    const row = rows[rows.length - 1] as Row;
    const top = first.row.cells[0] as Placed;
    const begins = placed[0] as Placed;
    if (begins.piece.y > top.piece.y + top.piece.size || begins.piece.size > top.piece.size * 1.2) break;
    alone = placed.every((p) => p.column === 0) ? alone + 1 : 0;
    if (alone > MOST_ALONE) break;
    if (carriesOn(row, placed, starts.length)) row.cells.push(...placed);
    else rows.push({ cells: placed, from: at });
  }
  // a heading or a line of text below the table looks like a row with one cell
  while (rows.length > 1 && (rows[rows.length - 1] as Row).cells.every((c) => c.column === 0)) at = (rows.pop() as Row).from;
  if (!isTable(rows, starts, lines)) return undefined;
  return {
    rows: rows.map((row) => starts.map((_, column) => textOf(row.cells.filter((c) => c.column === column)))),
    lines: at - from,
    last: ((rows[rows.length - 1] as Row).cells.at(-1) as Placed).piece,
  };
}

/** The cells of the first row: beside each other in one line, or each with its own lines, to the right of the one before. */
function firstRow(
  lines: readonly (readonly PlacedText[])[],
  from: number,
): { readonly starts: number[]; readonly row: Row; readonly next: number } | undefined {
  const starts: number[] = [];
  const cells: Placed[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const pieces = cut(lines[at] as readonly PlacedText[], []);
    const begins = pieces[0];
    const before = cells[cells.length - 1]?.piece;
    if (!begins) return undefined;
    if (before) {
      const drop = before.y - begins.y;
      const below = Math.abs(begins.x - before.x) <= ALIGNED && drop > 0 && drop < begins.size * 1.5 && pieces.length === 1;
      const beside = begins.x > before.right + begins.size * 0.4 && Math.abs(drop) < begins.size * 4;
      if (!below && !beside) break;
      if (below) {
        cells.push({ column: starts.length - 1, piece: begins });
        continue;
      }
    }
    for (const piece of pieces) {
      starts.push(piece.x);
      cells.push({ column: starts.length - 1, piece });
    }
    if (starts.length > 12) return undefined;
  }
  return { starts, row: { cells, from }, next: at };
}

/** The words of a line in pieces: at wide gaps, and where a column begins. */
function cut(items: readonly PlacedText[], starts: readonly number[]): Piece[] {
  const pieces: { text: string; x: number; y: number; right: number; size: number }[] = [];
  for (const item of items) {
    const last = pieces[pieces.length - 1];
    if (item.str.trim() === '') {
      if (last && !last.text.endsWith(' ')) last.text += ' ';
      continue;
    }
    const em = item.fontSize || 10;
    const gap = last ? item.x - last.right : 0;
    const mark = last !== undefined && /^(?:[-\u2022\u00b7\u25aa\uf0b7o]|\d{1,2}[.)]?)\s*$/.test(last.text);
    const begins = starts.some((x) => Math.abs(item.x - x) <= ALIGNED) && gap > em * 0.3;
    if (!last || begins || (!mark && gap > em * GAP))
      pieces.push({ text: item.str, x: item.x, y: item.y, right: item.x + item.width, size: em });
    else {
      last.text += gap > em * 0.18 && !last.text.endsWith(' ') ? ` ${item.str}` : item.str;
      last.right = Math.max(last.right, item.x + item.width);
    }
  }
  return pieces;
}

/** The last column that begins at or before a piece. */
function columnOf(piece: Piece, starts: readonly number[]): number {
  let column = 0;
  for (const [i, x] of starts.entries()) if (piece.x >= x - ALIGNED) column = i;
  return column;
}

/** A piece begins where its column does and ends before the next one. */
function fits({ column, piece }: Placed, starts: readonly number[]): boolean {
  const next = starts[column + 1];
  return Math.abs(piece.x - (starts[column] as number)) <= ALIGNED && (next === undefined || piece.right < next);
}

/** A line belongs to the row above it: the next lines of its last cell, a cell to the right of it, or a line across that goes on. */
function carriesOn(row: Row, placed: readonly Placed[], columns: number): boolean {
  const begins = placed[0] as Placed;
  const last = row.cells[row.cells.length - 1] as Placed;
  const { size, y } = begins.piece;
  const ys = row.cells.map((c) => c.piece.y);
  const low = Math.min(...ys);
  const drop = last.piece.y - y;
  if (begins.column === last.column) return drop > 0 && drop < size * 1.5;
  if (begins.column > last.column) return y > low - size * 1.6 && y < Math.max(...ys) + size * 3;
  if (y >= low) return true;
  if (low - y >= size * 1.4) return false;
  return begins.column > 0 || (placed.length < columns && /^[a-z\u00e0-\u00ff(]/.test(begins.piece.text));
}

/** Enough cells stand below each other for this not to be chance. */
function isTable(rows: readonly Row[], starts: readonly number[], lines: readonly (readonly PlacedText[])[]): boolean {
  if (rows.length < 2) return false;
  const right = starts.length - 1;
  if (rows.slice(1).every((r) => r.cells.every((c) => c.column < right || /^\d{1,3}$/.test(c.piece.text.trim())))) return false;
  const below = rows.slice(1).flatMap((r) => r.cells.filter((c) => c.column > 0)).length;
  if (starts.length > 2) return below >= 2;
  return below >= 3 || (below >= 1 && rows.every((r) => isWide(lines[r.from] as readonly PlacedText[])));
}

/** The cells of a line stand far apart. */
function isWide(items: readonly PlacedText[]): boolean {
  const pieces = cut(items, []);
  return pieces.length > 1 && pieces.every((p, i) => i === 0 || p.x - (pieces[i - 1] as Piece).right > p.size * WIDE);
}

function textOf(cells: readonly Placed[]): string {
  let text = '';
  for (const { piece } of cells) {
    const words = piece.text.replace(/[ \t\u00a0]+/g, ' ').trim();
    text =
      text === ''
        ? words
        : /[a-z\u00e0-\u00ff]-$/.test(text) && /^[a-z\u00e0-\u00ff]/.test(words)
          ? text.slice(0, -1) + words
          : `${text} ${words}`;
  }
  return text;
}
