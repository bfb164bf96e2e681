// Which data does a set of words stand for?

import type { Policy, Word } from './shape.ts';

/**
 * The single categories that these words stand for, sorted: groups are opened, `all` is every category of the policy that
 * is no group. A known word without a clause stands for itself. Groups in a circle (no parsed policy has them) end quietly.
 */
export function expandWhat(policy: Policy, words: readonly Word[]): readonly Word[] {
  const data = policy.data ?? {};
  const found = new Set<Word>();
  const seen = new Set<Word>();
  const open = (word: Word): void => {
    if (seen.has(word)) return;
    seen.add(word);
    if (word === 'all') {
      for (const key of Object.keys(data)) open(key);
      return;
    }
    const group = Object.hasOwn(data, word) ? data[word]?.group : undefined;
    if (group) for (const inner of group) open(inner);
    else found.add(word);
  };
  for (const word of words) open(word);
  return [...found].sort();
}

/** The groups that hold a category, itself first, then outward: the words under which a clause may speak of it. */
export function wordsFor(policy: Policy, category: Word): readonly Word[] {
  const groups = Object.keys(policy.data ?? {}).filter((key) => key !== category && expandWhat(policy, [key]).includes(category));
  return [category, ...groups.sort(), 'all'];
}
