// The words that one policy adds: labels of its own keys, and words that a clause invents. Everything a sentence of this
// policy may hold beside the vocabulary. A statement prints them once more in its appendix, so that it can be read back.

import type { ClauseId, Kind, Policy, Text, Word } from '../../policy/index.ts';

/** Sections whose keys are words that other clauses may use. */
export type OwnWords = Extract<Kind, { readonly is: 'words' }>['own'][number];

/** The two languages of a statement. */
export type Lang = 'nl' | 'en';

/** One word of the policy's own, how people read it, and the clause that says so. */
export interface OwnWord {
  /** `words`: invented by the member `words` of a clause; else the section whose key it is. */
  readonly list: OwnWords | 'service' | 'words';
  readonly word: Word;
  readonly label: Text;
  readonly clause: ClauseId;
}

/** All words of a policy's own. The cache belongs to the dictionaries made from it. */
export interface Own {
  readonly words: readonly OwnWord[];
  readonly cache: Map<unknown, unknown>;
}

const KEYED_BY_WORD = ['data', 'purpose', 'recipient', 'consent', 'service'] as const;

/** Wraps a list of own words, as the reader finds them in the appendix of a statement. */
export function ownFrom(words: readonly OwnWord[]): Own {
  return { words, cache: new Map() };
}

/** The own words of a policy, in the order of sections and keys. */
export function ownOf(policy: Policy): Own {
  const found: OwnWord[] = [];
  for (const section of KEYED_BY_WORD) {
    for (const [key, clause] of Object.entries(policy[section] ?? {})) {
      if (clause.label) found.push({ list: section, word: key, label: clause.label, clause: `${section}.${key}` });
    }
  }
  for (const [section, clauses] of Object.entries(policy)) {
    if (section === 'zorgvuldig' || section === 'organisation' || section === 'statement' || section === 'example') continue;
    for (const [key, clause] of Object.entries(clauses as Record<string, { words?: Record<Word, Text> }>)) {
      for (const [word, label] of Object.entries(clause.words ?? {})) {
        found.push({ list: 'words', word, label, clause: `${section}.${key}` });
      }
    }
  }
  return ownFrom(found);
}

/** What a person reads, in a language; a policy without English shows its Dutch. */
export function textIn(text: Text, lang: Lang): string {
  return lang === 'en' ? (text.en ?? text.nl) : text.nl;
}
