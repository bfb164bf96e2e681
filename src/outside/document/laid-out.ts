// Blocks to plain text: one blank line around headings and paragraphs, a hyphen before items, bars between cells;
// and every block knows where it stands in that text.

import type { DocumentBlock, DocumentKind, ExtractedDocument } from './document.ts';

/** A block before it has a place. */
export interface LooseBlock {
  readonly kind: DocumentBlock['kind'];
  readonly text: string;
  readonly page?: number;
}

/** Lays blocks out as plain text. Empty ones vanish. */
export function layOut(kind: DocumentKind, loose: readonly LooseBlock[]): ExtractedDocument {
  const parts: string[] = [];
  const blocks: DocumentBlock[] = [];
  let at = 0;
  let before: DocumentBlock['kind'] | undefined;
  for (const block of loose) {
    const text = block.text
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text === '') continue;
    const tight = before !== undefined && before === block.kind && (block.kind === 'item' || block.kind === 'row');
    const gap = before === undefined ? '' : tight ? '\n' : '\n\n';
    const mark = block.kind === 'item' ? '- ' : '';
    const start = at + gap.length + mark.length;
    parts.push(gap, mark, text);
    at = start + text.length;
    blocks.push({ kind: block.kind, start, end: at, ...(block.page === undefined ? {} : { page: block.page }) });
    before = block.kind;
  }
  return { kind, text: parts.join(''), blocks };
}

/** A row of a table on one line. An empty cell keeps its place, so that the cells behind it stay below their heads. */
export function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((c) => c.replaceAll('|', '/')).join(' | ')} |`;
}
