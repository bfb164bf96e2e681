// Text with separators to rows, whichever separator the first line uses. The library reads quotes; here stand the limits and the numbers of lines.

import { CsvError, parse } from 'csv-parse/sync';
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
  const rows: Row[] = [];
  // The line on which the next row begins: behind the last line of the one before.
  let next = 1;
  let wide = false;
  try {
    parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells: string[], { lines }) => {
        if (rows.length <= MOST_LINES + 1 && cells.some((cell) => cell.trim() !== '')) rows.push({ line: next, cells });
        wide ||= cells.length > MOST_COLUMNS;
        next = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return { why: 'open-quote', at: String(next) };
    throw error;
  }
  if (wide) return { why: 'too-many-columns' };
  return rows.length > MOST_LINES + 1 ? { why: 'too-many-lines' } : rows;
}

/** What stands most often in the first line outside quotes. */
function separatorOf(text: string): string {
  const first = /^(?:\s*\n)*((?:"(?:[^"]|"")*"|[^"\n])*)/.exec(text.slice(0, 20_000))?.[1] ?? '';
  // `sep=;` on a line of its own is what some programs write for others.
  const bare = first.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = [';', '\t', ','].map((sign) => ({ sign, n: bare.split(sign).length }));
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).sign;
}
