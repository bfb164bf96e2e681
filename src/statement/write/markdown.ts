// The statement as Markdown: readable as it is, and readable back. docs/statement-grammar.md describes the form.

import { textIn } from '../words/own.ts';
import { markText, noteLine, numberRows, versionLine, wordRows } from './around.ts';
import type { Block, Line, Mark, Row, Run, StatementDocument } from './document.ts';
import { AROUND } from './headings.ts';

const escape = (text: string): string => text.replace(/[\\`*<[\]|]/g, '\\$&');
const inline = (runs: readonly Run[]): string => runs.map((r) => (r.bold ? `**${escape(r.text)}**` : escape(r.text))).join('');

function line(l: Line): readonly string[] {
  const pieces = l.pieces.flatMap((piece, i) => {
    const number = i === 0 ? `**${l.number}** ` : '';
    return piece.is === 'text'
      ? [`${number}${inline(piece.runs)}`]
      : [`${number}${inline(piece.lead)}`, piece.items.map((item) => `- ${escape(item)}`).join('\n')];
  });
  return [...pieces, ...l.marks.map(mark)];
}

const mark = (m: Mark): string => `> **${m.word}.** ${escape(markText(m))}`;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
}

const cells = (r: Row): readonly string[] => [`**${r.number}**`, ...r.cells.map(inline)];

function block(b: Block, d: StatementDocument): readonly string[] {
  switch (b.is) {
    case 'heading':
      return [`### ${escape(b.text)}`];
    case 'note':
      return [`*${escape(noteLine(b.text, d))}*`];
    case 'line':
      return line(b.line);
    case 'table':
      return [
        table(b.columns, b.rows.map(cells)),
        ...b.rows.flatMap((r) => r.marks.map((m) => `> **${r.number}. ${m.word}.** ${escape(markText(m))}`)),
      ];
  }
}

/** The statement as Markdown (CommonMark with tables). */
export function toMarkdown(d: StatementDocument): string {
  const contact = d.contact.map((c) => `- ${c.label}: ${escape(c.value)}`).join('\n');
  const parts = [
    `# ${escape(d.title)}`,
    escape(versionLine(d)),
    ...d.notes.map((n) => `*${escape(noteLine(n, d))}*`),
    `## ${textIn(AROUND.contents, d.lang)}`,
    d.contents.map((c) => `- [${escape(c.title)}](#${c.id})`).join('\n'),
    ...d.chapters.flatMap((c) => [`## ${escape(c.title)}`, ...c.blocks.flatMap((b) => block(b, d))]),
    ...(contact === '' ? [] : [`## ${textIn(AROUND.contact, d.lang)}`, contact]),
    `## ${escape(d.appendix.title)}`,
    escape(d.appendix.intro),
    table(
      d.appendix.numbers.columns,
      numberRows(d).map((r) => r.map(escape)),
    ),
    ...(d.appendix.own.length > 0
      ? [
          `### ${escape(d.appendix.words.caption)}`,
          table(
            d.appendix.words.columns,
            wordRows(d).map((r) => r.map(escape)),
          ),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
