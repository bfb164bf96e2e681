// With which words of the text is a clause shown?

import type { Reading } from './given.ts';

/** The sentence of the text that a clause or member comes from. */
export function quoteOf(reading: Reading, about: string): string | undefined {
  const { sources, sentences } = reading.statement;
  const clause = about.replace(/\.(?:basis|after)$/, '');
  const [place] = sources.get(about) ?? [...sources].find(([id]) => id.startsWith(`${clause}.`))?.[1] ?? [];
  if (!place) return undefined;
  const whole = sentences.find((s) => s.span.start <= place.start && s.span.end >= place.end)?.span ?? place;
  const text = whole.text.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : around(text, place.text.replace(/\s+/g, ' ').trim());
}

const MOST = 220;

/** A sentence, or the part of a long one in which some words stand. */
export function around(sentence: string, words: string): string {
  if (sentence.length <= MOST) return sentence;
  const at = Math.max(0, sentence.indexOf(words));
  const from = at + words.length <= MOST ? 0 : sentence.indexOf(' ', Math.max(0, at - 80)) + 1;
  const to = sentence.length - from <= MOST ? sentence.length : sentence.lastIndexOf(' ', from + MOST);
  return `${from > 0 ? '... ' : ''}${sentence.slice(from, to)}${to < sentence.length ? ' ...' : ''}`;
}
