// From a word to its phrase and back, for one place in one kind of sentence. A phrase that stands for two words, or a word that
// has no phrase, is printed with the word itself between single quotation marks, so that reading is never a guess.

import type { Text, Word } from '../../policy/index.ts';
import { type Lang, type Own, type OwnWords, textIn } from './own.ts';

/** Words with the phrase for one place in a sentence. */
export type Phrases = Readonly<Record<Word, Text>>;

/** A phrase in both languages. */
export const p = (nl: string, en: string): Text => ({ nl, en });

/** How plainly a clause is printed: 0 as people say it, 1 with the own words marked, 2 with every word marked. */
export type Care = 0 | 1 | 2;

export interface Dictionary {
  /** The phrase as printed; marked when it would not read back by itself. */
  readonly write: (word: Word, care: Care) => string;
  /** Every way to read the start of `text` from `at`: the word and where its phrase ends, longest first. */
  readonly starts: (text: string, at: number) => readonly { readonly word: Word; readonly end: number }[];
  /** Where a word comes in a list: the order of the vocabulary, then the alphabet. */
  readonly rank: (word: Word) => number;
}

const MARKED = /^‘([^’]+)’/;
const APPENDED = /^ \(‘([^’]+)’\)/;

// Which tables hold the names that a policy may replace with labels of its own.
const HOMES = new WeakMap<Phrases, OwnWords | 'service'>();

/** Marks a table as the names of a section: labels of the policy's own clauses in that section go before them. */
export function home<T extends Phrases>(list: OwnWords | 'service', table: T): T {
  HOMES.set(table, list);
  return table;
}

/** All words with their phrase, first table first; true for a word of the policy's own. */
function gather(
  base: readonly Phrases[],
  lists: readonly (OwnWords | 'service')[],
  own: Own,
): ReadonlyMap<Word, readonly [Text, boolean]> {
  const all = new Map<Word, readonly [Text, boolean]>();
  const labels = (list: OwnWords | 'service' | 'words'): void => {
    for (const o of own.words) if (o.list === list && !all.has(o.word)) all.set(o.word, [o.label, true]);
  };
  for (const phrases of base) {
    const list = HOMES.get(phrases);
    const labelled = list && lists.includes(list) ? own.words.filter((o) => o.list === list) : [];
    for (const [word, text] of Object.entries(phrases)) {
      const label = labelled.find((o) => o.word === word)?.label;
      if (!all.has(word)) all.set(word, label ? [label, true] : [text, false]);
    }
  }
  lists.forEach(labels);
  labels('words');
  return all;
}

/** Builds the dictionary of base phrases and the policy's own words of some lists. Cached per policy, base and language. */
export function dictionary(base: readonly Phrases[], lists: readonly (OwnWords | 'service')[], own: Own, lang: Lang): Dictionary {
  const perBase = (own.cache.get(base) ?? new Map()) as Map<Lang, Dictionary>;
  own.cache.set(base, perBase);
  const known = perBase.get(lang);
  if (known) return known;

  const all = gather(base, lists, own);
  const words = new Map<string, Word[]>();
  const order = new Map<Word, number>();
  for (const [word, [text]] of all) {
    order.set(word, order.size);
    const phrase = textIn(text, lang);
    words.set(phrase, [...(words.get(phrase) ?? []), word]);
  }
  const phrases = [...words.keys()].sort((a, b) => b.length - a.length);
  const byStart = new Map<string, string[]>();
  for (const phrase of phrases) byStart.set(phrase[0] ?? '', [...(byStart.get(phrase[0] ?? '') ?? []), phrase]);

  const made: Dictionary = {
    write(word, care) {
      const entry = all.get(word);
      if (!entry) return `‘${word}’`;
      const phrase = textIn(entry[0], lang);
      const doubtful = words.get(phrase)?.length !== 1 || /[‘’“”]/.test(phrase);
      return doubtful || care === 2 || (care === 1 && entry[1]) ? `${phrase} (‘${word}’)` : phrase;
    },
    starts(text, at) {
      const found: { word: Word; end: number }[] = [];
      const marked = MARKED.exec(text.slice(at));
      if (marked) found.push({ word: marked[1] as string, end: at + marked[0].length });
      for (const phrase of byStart.get(text[at] ?? '') ?? []) {
        if (!text.startsWith(phrase, at)) continue;
        const end = at + phrase.length;
        const appended = APPENDED.exec(text.slice(end, end + 120));
        if (appended) found.push({ word: appended[1] as string, end: end + appended[0].length });
        else for (const word of words.get(phrase) ?? []) found.push({ word, end });
      }
      return found;
    },
    rank: (word) => order.get(word) ?? order.size,
  };
  perBase.set(lang, made);
  return made;
}
