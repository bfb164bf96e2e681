// How is a text cut up to be laid beside another? Sentences; rows of a table as a whole; long sentences in parts that say something by themselves.

import type { ReadSentence, Span } from '../../statement/index.ts';
import type { Reading } from './given.ts';

/** A part of the text that is shown by itself. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its subject was recognised; or it says nothing by itself. */
  readonly as: 'subject' | 'nothing' | 'unknown';
}

/** A sentence longer than this is shown in parts. */
const MOST = 280;
const SAYS = /\p{L}{2}/u;

/** Every sentence, item, line and row of the text, in its order. Headings and heads of columns say nothing. */
export function piecesOf(reading: Reading): readonly TextPiece[] {
  const { text, sentences } = reading.statement;
  const pieces: TextPiece[] = [];
  let row: { start: number; end: number; as: TextPiece['as'] } | undefined;
  const close = () => {
    if (row) pieces.push(pieceOf(text, row.start, row.end, row.as));
    row = undefined;
  };
  for (const s of sentences) {
    if (s.kind === 'heading' || s.kind === 'contents' || s.head) continue;
    const as = s.topics.length > 0 ? 'subject' : s.said === 'nothing' ? 'nothing' : 'unknown';
    if (s.kind === 'row') {
      if (row && !text.slice(row.end, s.span.start).includes('\n')) {
        row.end = s.span.end;
        if (row.as !== 'subject') row.as = as;
        continue;
      }
      close();
      row = { start: s.span.start, end: s.span.end, as };
      continue;
    }
    close();
    pieces.push(...partsOf(text, s, as));
  }
  close();
  return pieces.filter((p) => SAYS.test(p.text));
}

function partsOf(text: string, s: ReadSentence, as: TextPiece['as']): readonly TextPiece[] {
  const { start, end } = s.span;
  if (end - start <= MOST) return [pieceOf(text, start, end, as)];
  const parts: TextPiece[] = [];
  let from = start;
  while (end - from > MOST) {
    const to = cutIn(text, from, Math.min(end, from + MOST));
    parts.push(pieceOf(text, from, to, as));
    from = to;
  }
  return [...parts, pieceOf(text, from, end, as)];
}

/** Behind a semicolon, else behind a comma, else between two words. */
function cutIn(text: string, from: number, most: number): number {
  for (const sign of [';', ',', ' ']) {
    const first = text.indexOf(sign, from + 1);
    const at = sign === ';' && first > 0 && first < most ? first : text.lastIndexOf(sign, most - 1);
    if (at > from) return at + 1;
  }
  return most;
}

function pieceOf(text: string, start: number, end: number, as: TextPiece['as']): TextPiece {
  const said = text
    .slice(start, end)
    .replace(/^[\s|]+|[\s|]+$/g, '')
    .replace(/\s*\|\s*/g, ' – ')
    .replace(/\s+/g, ' ');
  return { start, end, text: said, as };
}

export const touches = (a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end;
