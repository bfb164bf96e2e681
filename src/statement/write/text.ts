// The statement as plain text, 78 columns wide: numbers in the margin, a blank line between paragraphs.

import { textIn } from '../words/own.ts';
import { markText, noteLine, numberRows, plain, rowAsText, versionLine, wordRows } from './around.ts';
import type { Block, Line, StatementDocument } from './document.ts';
import { AROUND } from './headings.ts';

const WIDTH = 78;
const MARGIN = 5;

/** Breaks text at blanks; the first line starts with `first`, the others with blanks of the same width. */
function wrap(text: string, first = ''): string {
  const indent = ' '.repeat(first.length);
  const lines: string[] = [];
  let now = first;
  for (const word of text.split(' ')) {
    const fits = now.length === first.length || now.trim() === '' || now.length + 1 + word.length <= WIDTH;
    if (!fits) {
      lines.push(now);
      now = indent;
    }
    now += now.length === indent.length ? word : ` ${word}`;
  }
  return [...lines, now].join('\n');
}

const margin = (number?: number): string => (number === undefined ? '' : String(number)).padEnd(MARGIN);

function line(l: Line): readonly string[] {
  const pieces = l.pieces.flatMap((piece, i) => {
    const first = margin(i === 0 ? l.number : undefined);
    return piece.is === 'text'
      ? [wrap(plain(piece.runs), first)]
      : [[wrap(plain(piece.lead), first), ...piece.items.map((item) => wrap(item, `${margin()}- `))].join('\n')];
  });
  return [...pieces, ...l.marks.map((m) => wrap(`${m.word}. ${markText(m)}`, `${margin()}! `))];
}

function block(b: Block, d: StatementDocument): readonly string[] {
  switch (b.is) {
    case 'heading':
      return [`${margin()}${b.text.toUpperCase()}`];
    case 'note':
      return [wrap(noteLine(b.text, d), margin())];
    case 'line':
      return line(b.line);
    case 'table':
      return b.rows.flatMap((r) => [
        wrap(rowAsText(b.kind, r, d), margin(r.number)),
        ...r.marks.map((m) => wrap(`${m.word}. ${markText(m)}`, `${margin()}! `)),
      ]);
  }
}

const title = (text: string): string => `${text}\n${'='.repeat(text.length)}`;

/** The statement as plain text. */
export function toText(d: StatementDocument): string {
  const parts = [
    title(d.title),
    wrap(versionLine(d)),
    ...d.notes.map((n) => wrap(noteLine(n, d))),
    [textIn(AROUND.contents, d.lang), ...d.contents.map((c) => `- ${c.title}`)].join('\n'),
    ...d.chapters.flatMap((c) => [title(c.title), ...c.blocks.flatMap((b) => block(b, d))]),
    ...(d.contact.length > 0
      ? [title(textIn(AROUND.contact, d.lang)), d.contact.map((c) => `${c.label}: ${c.value}`).join('\n')]
      : []),
    title(d.appendix.title),
    wrap(d.appendix.intro),
    numberRows(d)
      .map(([number = '', clause = '', was = '']) => `${number.padEnd(MARGIN)}${clause}${was === '' ? '' : ` (${was})`}`)
      .join('\n'),
    ...(d.appendix.own.length > 0
      ? [[d.appendix.words.caption, ...wordRows(d).map(([label, word, clause]) => `${label} = ${word} (${clause})`)].join('\n')]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
