// A statement that we wrote ourselves, pasted or uploaded as Markdown: its numbers and its appendix give the policy back,
// clause for clause. Anything else is none of ours and is read like any other text.

import type { ClauseId, Policy } from '../../policy/index.ts';
import { type FoundParagraph, hearStatement } from '../words/hear-statement.ts';
import type { Lang, OwnWord } from '../words/own.ts';
import type { Marker } from '../words/sentences.ts';
import type { Span } from './kinds.ts';

/** The policy that a statement of ours tells, with the paragraph of each clause. */
export interface OwnStatement {
  readonly policy: Policy;
  readonly lang: Lang;
  readonly sources: ReadonlyMap<ClauseId, Span>;
}

const APPENDIX: readonly (readonly [Lang, RegExp])[] = [
  ['nl', /^#{1,6} Nummers en vaste namen$/m],
  ['en', /^#{1,6} Numbers and fixed names$/m],
];
const OPENS = /^\*\*(\d+)\*\* ([\s\S]*)$/;
const SECTIONS_OF_WORDS = new Set(['data', 'purpose', 'recipient', 'consent', 'service']);

/** Reads a statement of ours; undefined when the text is not one, or when a numbered paragraph was changed by hand. */
export function ownStatement(text: string): OwnStatement | undefined {
  const lang = APPENDIX.find(([, heading]) => heading.test(text))?.[0];
  if (lang === undefined || !/^\*\*1\*\* /m.test(text)) return undefined;
  const found = cut(text, lang);
  if (found.markers.length === 0) return undefined;
  const heard = hearStatement({ lang, paragraphs: found.paragraphs, markers: found.markers, own: found.own });
  const { organisation, statement } = heard.policy as Partial<Policy>;
  if (heard.unread.length > 0 || organisation?.name === undefined || statement?.version === undefined) return undefined;
  const sources = new Map<ClauseId, Span>();
  for (const { number, clause } of found.markers) {
    const span = found.places.get(number);
    if (span) sources.set(clause, span);
  }
  // Every paragraph was read by the table that wrote it, and name and version are there: this is the policy that was written.
  return { policy: heard.policy as unknown as Policy, lang, sources };
}

interface Cut {
  readonly paragraphs: readonly FoundParagraph[];
  readonly markers: readonly Marker[];
  readonly own: readonly OwnWord[];
  readonly places: ReadonlyMap<number, Span>;
}

/** Cuts Markdown into numbered paragraphs and the rows of the appendix. */
function cut(text: string, lang: Lang): Cut {
  const paragraphs: { number: number; pieces: { text: string; items?: string[] }[] }[] = [];
  const numbers: string[][] = [];
  const words: string[][] = [];
  const places = new Map<number, Span>();
  let at = 0;
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n\n')) {
    const block = raw.replace(/^\n+|\n+$/g, '');
    const start = at + raw.indexOf(block);
    at += raw.length + 2;
    const opened = OPENS.exec(block);
    const last = paragraphs[paragraphs.length - 1];
    const place = (n: number, s: string) =>
      places.set(n, {
        start: text.indexOf(s, Math.max(0, start - 2)),
        end: text.indexOf(s, Math.max(0, start - 2)) + s.length,
        text: s,
      });
    if (/^(?:#|>|\*(?!\*))/.test(block)) {
      if (block.startsWith('#')) paragraphs.push({ number: -1, pieces: [] });
    } else if (opened) {
      place(Number(opened[1]), block);
      paragraphs.push({ number: Number(opened[1]), pieces: [{ text: bare(opened[2] as string) }] });
    } else if (block.startsWith('| ')) {
      const lines = block.split('\n').slice(2);
      const cells = lines.map(cellsOf);
      if (cells[0]?.length === 4)
        cells.forEach(([n = '', ...rest], i) => {
          place(Number(n), lines[i] as string);
          paragraphs.push({ number: Number(n), pieces: [{ text: rowSentence(rest, lang) }] });
        });
      else (/^\| Num(?:mer|ber) \|/.test(block) ? numbers : words).push(...cells);
    } else if (block.startsWith('- ')) {
      const piece = last?.pieces[last.pieces.length - 1];
      if (piece) piece.items = block.split('\n').map((l) => bare(l.slice(2)));
    } else last?.pieces.push({ text: bare(block) });
  }
  return {
    paragraphs: paragraphs.filter((p) => p.number > 0),
    markers: numbers.map(([n, clause = '', was = '']) => ({ number: Number(n), clause, ...(was ? { was } : {}) })),
    own: words.map(([label = '', word = '', clause = '']) => ownWord(label, word, clause)),
    places,
  };
}

function bare(text: string): string {
  return text.replace(/(?<!\\)\*\*/g, '').replace(/\\([\\`*<[\]|])/g, '$1');
}

function cellsOf(line: string): string[] {
  return line
    .slice(2, -2)
    .split(/(?<!\\) \| /)
    .map((c) => bare(c));
}

function rowSentence(cells: readonly string[], lang: Lang): string {
  const [what = '', how = '', rest = ''] = cells;
  const first = what.endsWith('?') ? `${what} ${how}` : `${lang === 'nl' ? 'Wij bewaren' : 'We keep'} ${what} ${how}.`;
  return rest === '' ? first : `${first} ${rest}`;
}

function ownWord(label: string, word: string, clause: ClauseId): OwnWord {
  const section = clause.slice(0, clause.indexOf('.'));
  const list = SECTIONS_OF_WORDS.has(section) && clause === `${section}.${word}` ? section : 'words';
  return { list: list as OwnWord['list'], word, label: { nl: label, en: label }, clause };
}
