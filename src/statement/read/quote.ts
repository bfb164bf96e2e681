// Which words of the text show where something stands? The sentence; of a long one the part around the place; of a cell its whole row.

import type { Span } from './kinds.ts';
import type { ReadSentence } from './statement.ts';

const MOST = 220;

interface Quotable {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
}

/** The sentence in which a place stands, on one line. */
export function quoteAt({ text, sentences }: Quotable, place: Span): string {
  const own = sentences.find((s) => s.span.start <= place.start && s.span.end >= place.end);
  if (own?.kind === 'row') {
    const from = text.lastIndexOf('\n', own.span.start) + 1;
    const end = text.indexOf('\n', own.span.end);
    const row = text
      .slice(from, end < 0 ? text.length : end)
      .replace(/^[\s|]+|[\s|]+$/g, '')
      .replace(/\s*[|\t]\s*/g, ' – ');
    return around(oneLine(row), oneLine(place.text));
  }
  return around(oneLine(own?.span.text ?? place.text), oneLine(place.text));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A sentence, or the part of a long one in which some words stand. */
function around(sentence: string, words: string): string {
  if (sentence.length <= MOST) return sentence;
  const at = Math.max(0, sentence.indexOf(words));
  const from = at + words.length <= MOST ? 0 : sentence.indexOf(' ', Math.max(0, at - 80)) + 1;
  const to = sentence.length - from <= MOST ? sentence.length : sentence.lastIndexOf(' ', from + MOST);
  return `${from > 0 ? '... ' : ''}${sentence.slice(from, to > from ? to : from + MOST)}${to < sentence.length ? ' ...' : ''}`;
}
