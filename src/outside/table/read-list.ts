// Bytes to a list with headings: by content and not by name. Nothing in the file is executed, fetched or kept.

import type { ListPort, ListRefusal } from '../../desk/ports.ts';
import { decodeText } from '../document/decode.ts';
import { kindOf } from '../document/kind.ts';
import { csvRows, MOST_COLUMNS, MOST_LINES } from './csv.ts';
import { xlsxRows } from './xlsx.ts';

/** 10 MB: more than any list of clients has. */
const LARGEST = 10 * 1024 * 1024;

type Read = Awaited<ReturnType<ListPort['read']>>;
const no = (why: ListRefusal, at?: string): Read => ({ ok: false, why, ...(at === undefined ? {} : { at }) });

/** Reads a list of clients out of a file. */
export function lists(): ListPort {
  return {
    read: async (bytes) => {
      if (bytes.length > LARGEST) return no('too-large');
      const kind = kindOf(bytes, '');
      if (kind === 'empty' || kind === 'broken') return no(kind);
      if (kind === 'docx') {
        const sheet = xlsxRows(bytes);
        return 'why' in sheet ? no(sheet.why, sheet.at) : listOf(sheet);
      }
      if (kind !== 'text' && kind !== 'markdown') return no('other-format');
      const rows = csvRows(withoutSeparatorLine(decodeText(bytes)));
      return 'why' in rows ? no(rows.why, rows.at) : listOf(rows);
    },
  };
}

/** The first row holds the headings. */
function listOf(rows: readonly { readonly line: number; readonly cells: readonly string[] }[]): Read {
  const [head, ...lines] = rows;
  if (!head) return no('empty');
  if (lines.length === 0) return no('only-headings');
  if (lines.length > MOST_LINES) return no('too-many-lines');
  if (head.cells.length > MOST_COLUMNS) return no('too-many-columns');
  // Empty headings at the end are separators that were left over.
  const last = head.cells.findLastIndex((cell) => cell.trim() !== '');
  const headings = head.cells.slice(0, last + 1).map((cell) => cell.trim().slice(0, 100));
  return { ok: true, list: { headings, rows: lines } };
}

function withoutSeparatorLine(text: string): string {
  return text.replace(/^sep=.(?=\n)/i, '');
}
