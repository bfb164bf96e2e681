// A statement as plain data for a printer: every word that is printed, nothing to work out.

import { canonicalJson, partsOf } from '../../policy/index.ts';
import { textIn } from '../words/own.ts';
import { markText, noteLine, numberRows, versionLine, wordRows } from './around.ts';
import type { Block, Mark, Run, StatementDocument } from './document.ts';
import { AROUND } from './headings.ts';

/** A stretch of text; `to` is the label of a paragraph (`z12`) or an address. */
interface PrintRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly label?: string;
  readonly address?: string;
}
interface PrintMark {
  readonly word: string;
  readonly text: string;
}
type PrintBlock =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'note'; readonly text: string }
  | {
      readonly is: 'line';
      readonly number: string;
      readonly label: string;
      readonly pieces: readonly { readonly runs: readonly PrintRun[]; readonly items: readonly string[] }[];
      readonly marks: readonly PrintMark[];
    }
  | {
      readonly is: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly {
        readonly number: string;
        readonly label: string;
        readonly cells: readonly (readonly PrintRun[])[];
        readonly marks: readonly PrintMark[];
      }[];
    };
/** A table of the appendix: words only. */
interface PrintTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
/** What a printer gets. `attachment` is the policy in its canonical form. */
export interface PrintableStatement {
  readonly lang: 'nl' | 'en';
  readonly title: string;
  readonly organisation: string;
  readonly version: string;
  /** Year, month and day of the law that the statement follows: the date of the document. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly notes: readonly string[];
  readonly contents: string;
  readonly chapters: readonly { readonly title: string; readonly blocks: readonly PrintBlock[] }[];
  readonly contact: {
    readonly title: string;
    readonly lines: readonly { readonly label: string; readonly value: string; readonly address: string }[];
  };
  readonly appendix: { readonly title: string; readonly intro: string; readonly tables: readonly PrintTable[] };
  readonly attachment: string;
}

const runs = (all: readonly Run[]): readonly PrintRun[] =>
  all.map((r) => ({
    text: r.text,
    ...(r.bold ? { bold: true } : {}),
    ...(r.to ? ('number' in r.to ? { label: `z${r.to.number}` } : { address: r.to.address }) : {}),
  }));
const marks = (all: readonly Mark[]): readonly PrintMark[] => all.map((m) => ({ word: m.word, text: markText(m) }));

function block(b: Block, d: StatementDocument): PrintBlock {
  switch (b.is) {
    case 'heading':
      return { is: 'heading', text: b.text };
    case 'note':
      return { is: 'note', text: noteLine(b.text, d) };
    case 'line':
      return {
        is: 'line',
        number: String(b.line.number),
        label: `z${b.line.number}`,
        pieces: b.line.pieces.map((piece) =>
          piece.is === 'text' ? { runs: runs(piece.runs), items: [] } : { runs: runs(piece.lead), items: piece.items },
        ),
        marks: marks(b.line.marks),
      };
    case 'table':
      return {
        is: 'table',
        caption: b.caption,
        columns: b.columns,
        rows: b.rows.map((r) => ({
          number: String(r.number),
          label: `z${r.number}`,
          cells: r.cells.map(runs),
          marks: marks(r.marks),
        })),
      };
  }
}

/** The statement for a printer. */
export function toPrintable(d: StatementDocument): PrintableStatement {
  return {
    lang: d.lang,
    title: d.title,
    organisation: d.organisation,
    version: versionLine(d),
    date: partsOf(d.on),
    notes: d.notes.map((n) => noteLine(n, d)),
    contents: textIn(AROUND.contents, d.lang),
    chapters: d.chapters.map((c) => ({ title: c.title, blocks: c.blocks.map((b) => block(b, d)) })),
    contact: {
      title: textIn(AROUND.contact, d.lang),
      lines: d.contact.map((c) => ({ label: c.label, value: c.value, address: c.address ?? '' })),
    },
    appendix: {
      title: d.appendix.title,
      intro: d.appendix.intro,
      tables: [
        { ...d.appendix.numbers, rows: numberRows(d) },
        ...(d.appendix.own.length > 0 ? [{ ...d.appendix.words, rows: wordRows(d) }] : []),
      ],
    },
    attachment: canonicalJson(d.policy),
  };
}
