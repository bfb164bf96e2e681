// How do people read a word in this policy? The policy's own label goes before the vocabulary's.

import type { ClauseSection, Policy, Text, Word } from './shape.ts';
import { vocabularyLabel, type WordList } from './vocabulary.ts';

// Lists to which a policy adds by having a clause with that key.
const OWN: { readonly [L in WordList]?: readonly ClauseSection[] } = {
  category: ['data'],
  purpose: ['purpose'],
  recipient: ['recipient'],
  service: ['service'],
  measure: ['measure', 'pledge'],
  consent: ['consent'],
};

/** True when the policy knows the word in this list: from the vocabulary, as a key of its own, or invented under `words`. */
export function knowsWord(policy: Policy, list: WordList, word: Word): boolean {
  if (vocabularyLabel(list, word)) return true;
  return (
    (OWN[list] ?? []).some((section) => Object.hasOwn(policy[section] ?? {}, word)) || inventedLabel(policy, word) !== undefined
  );
}

/**
 * The label of a word, from the first of these lists that has one; a word invented under `words` comes last.
 * Undefined only for a word that no parsed policy could hold.
 */
export function labelOf(policy: Policy, word: Word, ...lists: readonly WordList[]): Text | undefined {
  for (const list of lists) {
    const own = (OWN[list] ?? []).map((section) => ownLabel(policy, section, word)).find((label) => label !== undefined);
    const label = own ?? vocabularyLabel(list, word);
    if (label) return label;
  }
  return inventedLabel(policy, word);
}

function ownLabel(policy: Policy, section: ClauseSection, key: string): Text | undefined {
  const clauses = policy[section] ?? {};
  return Object.hasOwn(clauses, key) ? clauses[key]?.label : undefined;
}

function inventedLabel(policy: Policy, word: Word): Text | undefined {
  for (const section of Object.values(policy)) {
    if (typeof section !== 'object') continue;
    for (const clause of Object.values(section)) {
      const words: unknown = typeof clause === 'object' && clause !== null && 'words' in clause ? clause.words : undefined;
      if (typeof words === 'object' && words !== null && Object.hasOwn(words, word))
        return (words as Readonly<Record<Word, Text>>)[word];
    }
  }
  return undefined;
}

/**
 * The key of the clause that a consent of a request belongs to: requests write `parentAccess`, clauses `parent-access`.
 * The clause need not exist.
 */
export function consentKey(word: Word): string {
  return word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
