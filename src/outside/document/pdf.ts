// A PDF to blocks: the words with their places on the page, put back into lines, paragraphs, headings and lists.

import { extractTextItems, getDocumentProxy } from 'unpdf';
import type { RefusalReason } from './document.ts';
import type { LooseBlock } from './laid-out.ts';
import { type PdfLine, pageLines, withoutRunningHeads } from './pdf-lines.ts';

/** No statement has more pages; more would only cost time. */
const MOST_PAGES = 200;

/** The blocks of a PDF, or why not. Scripts, attachments and forms in it are never looked at. */
export async function pdfBlocks(bytes: Uint8Array): Promise<readonly LooseBlock[] | RefusalReason> {
  let pages: PdfLine[][];
  try {
    // pdf.js takes the bytes over: it gets a copy
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: false, verbosity: 0 });
    if (pdf.numPages > MOST_PAGES) return 'too-long';
    const { items } = await extractTextItems(pdf);
    pages = items.map(pageLines);
    await pdf.loadingTask.destroy();
  } catch (error) {
    return /password|encrypt/i.test(`${(error as Error).name} ${(error as Error).message}`) ? 'encrypted' : 'broken';
  }
  const lines = withoutRunningHeads(pages);
  const letters = lines.flat().reduce((n, l) => n + l.text.length, 0);
  if (letters < 40) return 'no-text';
  return blocksOf(lines);
}

const BULLET = /^(?:[-\u2013\u2014\u2022\u00b7\u25aa\u25cf\u25cb\u25e6\u2713\uf0b7\u2043*])\s+|^o\s+(?=\S)/;
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-z][.)])\s+/;

function blocksOf(pages: readonly (readonly PdfLine[])[]): LooseBlock[] {
  const all = pages.flat();
  const body = commonHeight(all);
  const full = widest(all);
  const blocks: LooseBlock[] = [];
  let text = '';
  let kind: LooseBlock['kind'] = 'paragraph';
  let page = 1;
  const flush = () => {
    if (text.trim() !== '') blocks.push({ kind, text, page });
    text = '';
  };
  let before: PdfLine | undefined;
  for (const [p, lines] of pages.entries()) {
    for (const line of lines) {
      const starts = startOf(line, before, body, full);
      if (starts !== undefined) {
        flush();
        kind = starts;
        page = p + 1;
        text = kind === 'item' ? line.text.replace(BULLET, '') : line.text;
      } else text = joined(text, line.text);
      before = line;
    }
  }
  flush();
  return blocks;
}

/** The kind of block that a line begins, or undefined when it carries the block before it on. */
function startOf(line: PdfLine, before: PdfLine | undefined, body: number, full: number): LooseBlock['kind'] | undefined {
  const large = line.height > body * 1.12;
  const bold = line.bold && line.text.length < 90 && !/[.;,]$/.test(line.text);
  if (line.cells > 1) return 'row';
  if (BULLET.test(line.text)) return 'item';
  if (large)
    return before !== undefined &&
      before.height > body * 1.12 &&
      Math.abs(before.height - line.height) < 0.5 &&
      near(line, before)
      ? undefined
      : 'heading';
  if (bold && (before === undefined || !before.bold)) return 'heading';
  if (
    before === undefined ||
    before.height > body * 1.12 ||
    (before.bold && !line.bold && before.text.length < 90) ||
    before.cells > 1
  )
    return 'paragraph';
  if (!near(line, before)) return continues(line, before, full) ? undefined : 'paragraph';
  if (NUMBER.test(line.text) && /[.;:]$|^.{0,60}$/.test(before.text)) return 'paragraph';
  return continues(line, before, full) ? undefined : 'paragraph';
}

/** The line before was full, or broke off in the middle of a sentence. */
function continues(line: PdfLine, before: PdfLine, full: number): boolean {
  if (/^[a-z\u00e0-\u00ff(]/.test(line.text) && !/[.!?:]$/.test(before.text)) return true;
  if (!near(line, before)) return false;
  return before.right > full * 0.8 && !/:$/.test(before.text);
}

/** Next line of the same column: at most one and a half line lower. */
function near(line: PdfLine, before: PdfLine): boolean {
  const drop = before.y - line.y;
  return drop > 0 && drop < Math.max(line.height, before.height) * 1.75;
}

/** Joins lines; a hyphen at the end of a line goes when the word goes on in small letters. */
function joined(text: string, next: string): string {
  if (/[a-z\u00e0-\u00ff]-$/.test(text) && /^[a-z\u00e0-\u00ff]/.test(next) && !/^(?:en|of)\s/.test(next))
    return text.slice(0, -1) + next;
  return `${text} ${next}`;
}

/** The height of most letters: that of the body text. */
function commonHeight(lines: readonly PdfLine[]): number {
  const weight = new Map<number, number>();
  for (const l of lines)
    weight.set(Math.round(l.height * 2) / 2, (weight.get(Math.round(l.height * 2) / 2) ?? 0) + l.text.length);
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function widest(lines: readonly PdfLine[]): number {
  const rights = lines.map((l) => l.right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.9)] ?? 0;
}
