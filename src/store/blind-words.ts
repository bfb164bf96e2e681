// By which keyed hashes is a text found again? Words as people type them, hashed under a key of the organisation (ADR 6).

import type { Id, ItemContent, PersonName } from '../record/index.ts';
import type { Keyring } from './keyring.ts';

/** Half of the hash tells words apart well enough, and half is less to give away and to keep. */
const BYTES = 16;
/** Beginnings of a name: from this many letters, and no longer than this. */
const SHORTEST = 2;
const LONGEST = 20;
/** A word of a note; a note of more words is found by its first. */
const TEXT_WORD = 3;
const TEXT_MOST = 5000;

/** Letters and digits in lower case without accents: `Geheimnaam-Ünal` gives `geheimnaam` and `unal`. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

const hashed = (keys: Keyring, organisation: Id, what: string, words: readonly string[]): readonly Buffer[] =>
  words.map((word) => keys.blindIndex(organisation, what, word).subarray(0, BYTES));

const letters = (word: string): readonly string[] => [...word].slice(0, LONGEST);

/** Every beginning of every word of a name, so that `gehe` finds it. */
export function nameBeginnings(keys: Keyring, organisation: Id, name: PersonName): readonly Buffer[] {
  const words = wordsOf(Object.values(name).filter(Boolean).join(' '));
  const beginnings = words.flatMap((word) => {
    const all = letters(word);
    return all.length <= SHORTEST ? [word] : all.slice(SHORTEST - 1).map((_, i) => all.slice(0, i + SHORTEST).join(''));
  });
  return hashed(keys, organisation, 'search-name', [...new Set(beginnings)]);
}

/** The words of an item, whole. */
export function textWords(keys: Keyring, organisation: Id, content: ItemContent): readonly Buffer[] {
  const words = wordsOf(`${content.title ?? ''} ${content.text}`).filter((word) => word.length >= TEXT_WORD);
  return hashed(keys, organisation, 'search-text', words.slice(0, TEXT_MOST));
}

/** What somebody typed, to look for in names and in texts. Texts are looked at only when every word is long enough. */
export function wanted(
  keys: Keyring,
  organisation: Id,
  typed: string,
): { readonly names: readonly Buffer[]; readonly texts: readonly Buffer[] } {
  const words = wordsOf(typed);
  const longEnough = words.every((word) => word.length >= TEXT_WORD);
  return {
    names: hashed(keys, organisation, 'search-name', [...new Set(words.map((word) => letters(word).join('')))]),
    texts: longEnough ? hashed(keys, organisation, 'search-text', words) : [],
  };
}
