// Words on a page back into lines; heads and feet that come back on every page are left out.

import { rowOf } from './laid-out.ts';
import { type Piece, type PlacedText, tableAt } from './pdf-tables.ts';

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly height: number;
  readonly bold: boolean;
  /** More than one makes it a row of a table. */
  readonly cells: number;
}

/** The lines of one page, in the order in which the file gives them. */
export function pageLines(items: readonly PlacedText[]): PdfLine[] {
  const lines: PlacedText[][] = [];
  let current: PlacedText[] = [];
  for (const item of items) {
    if (item.str.trim() === '') {
      if (current.length > 0 && item.str !== '') current.push(item);
      continue;
    }
    const last = current[current.length - 1];
    const same = last !== undefined && Math.abs(last.y - item.y) < Math.max(2, item.fontSize * 0.45) && item.x >= last.x - 1;
    if (!same && current.length > 0) {
      lines.push(current);
      current = [];
    }
    current.push(item);
  }
  if (current.length > 0) lines.push(current);
  const out: PdfLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const table = tableAt(lines, i);
    if (!table) {
      out.push(lineOf(lines[i] as PlacedText[]));
      continue;
    }
    for (const cells of table.rows) out.push(lineOfRow(cells, table.last));
    i += table.lines - 1;
  }
  return out.filter((l) => l.text !== '');
}

/** A row of a table as a line. */
function lineOfRow(cells: readonly string[], { x, y, right, size }: Piece): PdfLine {
  return { text: rowOf(cells), x, y, right, height: size, bold: false, cells: cells.length };
}

function lineOf(items: readonly PlacedText[]): PdfLine {
  const solid = items.filter((i) => i.str.trim() !== '');
  const first = solid[0] as PlacedText;
  let text = '';
  let right = first.x;
  for (const item of items) {
    if (item.str.trim() === '') {
      if (!text.endsWith(' ')) text += ' ';
      continue;
    }
    const gap = item.x - right;
    const em = item.fontSize || 10;
    if (text !== '' && gap > em * 0.18 && !text.endsWith(' ')) text += ' ';
    text += item.str;
    right = Math.max(right, item.x + item.width);
  }
  const words = text.replace(/[ \t\u00a0]+/g, ' ').trim();
  return {
    text: words,
    x: first.x,
    y: first.y,
    right,
    height: Math.max(...solid.map((i) => i.fontSize || i.height)),
    bold: solid.every((i) => /bold|black|heavy|semib/i.test(i.fontFamily)),
    cells: 1,
  };
}

/** Without page numbers, and without first and last lines that most pages share. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const shared = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(edges(lines).map(bare))) shared.set(key, (shared.get(key) ?? 0) + 1);
  const often = pages.length < 2 ? Number.POSITIVE_INFINITY : Math.max(2, Math.ceil(pages.length * 0.6));
  return pages.map((lines) => {
    const outer = new Set(edges(lines));
    return lines.filter((l) => !(outer.has(l) && (isPageNumber(l.text) || (shared.get(bare(l)) ?? 0) >= often)));
  });
}

function edges(lines: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, 2), ...byHeight.slice(-3)])];
}

function bare(line: PdfLine): string {
  return line.text.toLowerCase().replace(/\d+/g, '#');
}

function isPageNumber(text: string): boolean {
  return /^\|?\s*(?:pagina|page|blz\.?|p\.)?\s*\d{1,3}\s*(?:(?:van|of|\/|-)\s*\d{1,3})?\s*\|?$/i.test(text);
}
