// Text with separators to rows: quoted cells with line ends in them, doubled quotes, and whichever separator the first line uses.

import type { ListRefusal } from '../../desk/ports.ts';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** More lines than any list of clients has. */
export const MOST_LINES = 50_000;
export const MOST_COLUMNS = 200;

/** Every row that is not empty, with the number of the line on which it begins. */
export function csvRows(text: string): readonly Row[] | { readonly why: ListRefusal; readonly at?: string } {
  const separator = separatorOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let at = 0;
  let begun = 1;
  const close = (): 'too-many-lines' | 'too-many-columns' | undefined => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: begun, cells });
    const wide = cells.length > MOST_COLUMNS;
    cells = [];
    begun = line;
    if (wide) return 'too-many-columns';
    return rows.length > MOST_LINES + 1 ? 'too-many-lines' : undefined;
  };
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closing(text, at + 1);
      if (end < 0) return { why: 'open-quote', at: String(line) };
      const quoted = text.slice(at + 1, end);
      cells.push(quoted.replaceAll('""', '"'));
      line += count(quoted);
      at = end + 1;
      // What stands behind the quote up to the separator belongs to the cell: some programs write `"12" A`.
      const rest = until(text, at, separator);
      if (rest > at) cells.push(`${cells.pop() ?? ''}${text.slice(at, rest)}`);
      at = rest;
    } else {
      const end = until(text, at, separator);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === separator) {
      at++;
      if (at === text.length || text[at] === '\n') cells.push('');
      if (at < text.length && text[at] !== '\n') continue;
    }
    if (at < text.length) line++;
    at++;
    const wrong = close();
    if (wrong !== undefined) return { why: wrong };
  }
  const wrong = close();
  return wrong === undefined ? rows : { why: wrong };
}

/** The quote that ends a cell: one that is not doubled. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function until(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === separator || sign === '\n') return at;
  }
  return text.length;
}

function count(text: string): number {
  let n = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) n++;
  return n;
}

/** What stands most often in the first line outside quotes. */
function separatorOf(text: string): string {
  const first = /^(?:\s*\n)*((?:"(?:[^"]|"")*"|[^"\n])*)/.exec(text.slice(0, 20_000))?.[1] ?? '';
  // `sep=;` on a line of its own is what some programs write for others.
  const bare = first.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = [';', '\t', ','].map((sign) => ({ sign, n: bare.split(sign).length }));
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).sign;
}
