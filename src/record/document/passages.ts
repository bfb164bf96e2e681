// Passages about somebody else (BW 7:456, Jeugdwet 7.3.10): where they stand, how they follow a text that is corrected, and a text without them.

import type { ItemContent, Passage } from '../content.ts';

/** What stands where a passage was. In the language of the file. */
export const LEFT_OUT = '[Weggelaten: dit stuk gaat over iemand anders.]';

/** A piece of a text that can be marked: a sentence. Offsets in the text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sentences of a text, in order; blanks between them belong to none. */
export function sentencesIn(text: string): readonly Sentence[] {
  const out: Sentence[] = [];
  for (const match of text.matchAll(/[^\n]+?(?:[.!?…]+["'”’)]*(?=\s|$)|(?=\n|$))/g)) {
    const trimmed = match[0].trimStart();
    const start = match.index + match[0].length - trimmed.length;
    const words = trimmed.trimEnd();
    if (words !== '') out.push({ start, end: start + words.length, text: words });
  }
  return out;
}

/** In order, without overlap, and neighbours with only blanks between them as one. */
export function joined(text: string, passages: readonly Passage[]): readonly Passage[] {
  const out: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && (passage.start <= last.end || text.slice(last.end, passage.start).trim() === '')) {
      out[out.length - 1] = { ...last, end: Math.max(last.end, passage.end) };
    } else out.push(passage);
  }
  return out;
}

/**
 * The passages of one text in another version of it. A passage that stands there once, word for word, is found again. Else it covers at
 * least what was changed: rather too much is withheld than a word too little.
 */
export function carriedTo(from: string, passages: readonly Passage[], to: string): readonly Passage[] {
  if (from === to) return passages;
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail])
    tail++;
  const moved = to.length - from.length;
  return joined(
    to,
    passages.flatMap((passage): Passage[] => {
      const { start, end } = passage;
      if (end <= head) return [passage];
      if (start >= from.length - tail) return [{ ...passage, start: start + moved, end: end + moved }];
      const words = from.slice(start, end);
      const at = to.indexOf(words);
      if (at >= 0 && to.indexOf(words, at + 1) < 0) return [{ ...passage, start: at, end: at + words.length }];
      const wide = {
        ...passage,
        start: Math.min(start, head),
        end: end > from.length - tail ? end + moved : to.length - tail,
      };
      return wide.end > wide.start ? [wide] : [];
    }),
  );
}

/**
 * The content without its passages about somebody else: replaced, not covered. Fields of a form that hold such a passage lose it too.
 * A document that is about somebody else as a whole, or of which nobody marked the words yet, loses all of them.
 */
export function withoutOthers(content: ItemContent): ItemContent {
  const { concerns = [], fields, ...rest } = content;
  if (content.aboutOthers === true)
    // Of a document the fields say what it is; those of a form are its words.
    return { ...rest, ...(fields === undefined || content.file === undefined ? {} : { fields }), text: LEFT_OUT, leftOut: true };
  if (concerns.length === 0) return content;
  const passages = joined(content.text, concerns);
  const words = passages.map((p) => content.text.slice(p.start, p.end)).filter((w) => w.trim() !== '');
  let text = '';
  let at = 0;
  for (const passage of passages) {
    text += `${content.text.slice(at, passage.start)}${LEFT_OUT}`;
    at = passage.end;
  }
  text += content.text.slice(at);
  const clean = (value: string): string => words.reduce((all, word) => all.replaceAll(word, LEFT_OUT), value);
  return {
    ...rest,
    text,
    leftOut: true,
    ...(rest.title === undefined ? {} : { title: clean(rest.title) }),
    ...(fields === undefined
      ? {}
      : { fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, clean(value)])) }),
  };
}
