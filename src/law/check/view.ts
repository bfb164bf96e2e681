// A policy as the checks look at it: clauses with their ids, groups opened, regimes and special categories worked out once.

import {
  type ClauseId,
  type ClauseSection,
  type ClauseSections,
  type Day,
  expandWhat,
  labelOf,
  type Policy,
  type Purpose,
  type Regime,
  type Special,
  type Word,
  type WordList,
} from '../../policy/index.ts';
import type { Pair } from './pair.ts';

/** Regimes under which there is a care file with secrecy. Childcare and plain AVG have none. */
export const CARE: readonly Regime[] = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd'];

export interface Entry<S extends ClauseSection> {
  readonly id: ClauseId;
  readonly key: string;
  readonly clause: ClauseSections[S];
}

export interface View {
  readonly policy: Policy;
  readonly on: Day;
  /** Regimes of the files that we keep ourselves, as controller or joint controller. */
  readonly regimes: readonly Regime[];
  /** Those among them with a care file. */
  readonly care: readonly Regime[];
  /** The clauses of a section, in the order of the policy. */
  readonly clauses: <S extends ClauseSection>(section: S) => readonly Entry<S>[];
  /** The single categories that words stand for. */
  readonly categories: (words: readonly Word[] | undefined) => readonly Word[];
  /** The kinds of special data in a category. A word without a clause of its own: what it means in contracts.md. */
  readonly specialsOf: (category: Word) => readonly Special[];
  /** Categories of a purpose that are named, alone or in a group; what only `all` reaches is not in it. */
  readonly namedIn: (purpose: Purpose) => readonly Word[];
  /** Categories with the bsn in them. */
  readonly bsn: readonly Word[];
  /** How people read a word: the policy's label, the vocabulary's, else the word itself. */
  readonly say: (word: Word, ...lists: WordList[]) => Pair;
  /** Several words as a list in a sentence. */
  readonly sayAll: (words: readonly Word[], ...lists: WordList[]) => Pair;
}

/** Special data that known categories hold by their name. */
const BY_NAME: Readonly<Record<Word, readonly Special[]>> = {
  care_plan: ['health'],
  evaluation: ['health'],
  notes: ['health'],
  medical: ['health'],
  correspondence: ['health'],
  client_declaration: ['health'],
  criminal: ['criminal'],
  religion: ['religion'],
};

const NONE: readonly never[] = [];

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1]}`;
}

/** Works a policy out for the checks of one day. */
export function viewOf(policy: Policy, on: Day): View {
  const cache = new Map<string, readonly unknown[]>();
  const clauses = <S extends ClauseSection>(section: S): readonly Entry<S>[] => {
    const known = cache.get(section);
    // The cache holds per section exactly the entries built below for that section.
    if (known) return known as readonly Entry<S>[];
    const entries = Object.entries(policy[section] ?? {}).map(([key, clause]) => ({
      id: `${section}.${key}`,
      key,
      clause: clause as ClauseSections[S],
    }));
    cache.set(section, entries);
    return entries;
  };

  const opened = new Map<string, readonly Word[]>();
  const categories = (words: readonly Word[] | undefined): readonly Word[] => {
    if (!words || words.length === 0) return NONE;
    const key = words.join(' ');
    const known = opened.get(key);
    if (known) return known;
    const found = expandWhat(policy, words);
    opened.set(key, found);
    return found;
  };

  const specialsOf = (category: Word): readonly Special[] => {
    const data = policy.data;
    if (data && Object.hasOwn(data, category)) return data[category]?.special ?? NONE;
    return Object.hasOwn(BY_NAME, category) ? (BY_NAME[category] ?? NONE) : NONE;
  };

  const own = clauses('service').filter((s) => s.clause.role === 'controller' || s.clause.role === 'joint');
  const regimes = [...new Set(own.flatMap((s) => s.clause.regime ?? (['avg'] as const)))];

  const say = (word: Word, ...lists: WordList[]): Pair => {
    const label = labelOf(policy, word, ...lists);
    return [label?.nl ?? word, label?.en ?? label?.nl ?? word];
  };

  return {
    policy,
    on,
    regimes,
    care: regimes.filter((r) => CARE.includes(r)),
    clauses,
    categories,
    specialsOf,
    namedIn: (purpose) => categories(purpose.what.filter((w) => w !== 'all')),
    bsn: [
      ...new Set([
        'bsn',
        ...clauses('data')
          .filter((d) => d.clause.items?.includes('bsn'))
          .map((d) => d.key),
      ]),
    ],
    say,
    sayAll: (words, ...lists) => {
      const said = words.map((w) => say(w, ...lists));
      return [
        listed(
          said.map((s) => s[0]),
          'en',
        ),
        listed(
          said.map((s) => s[1]),
          'and',
        ),
      ];
    },
  };
}

/** Remembers what a look at a policy found, so that several rules can share it. */
export function onceFor<T>(look: (view: View) => T): (view: View) => T {
  const seen = new WeakMap<View, { readonly value: T }>();
  return (view) => {
    const known = seen.get(view);
    if (known) return known.value;
    const value = look(view);
    seen.set(view, { value });
    return value;
  };
}

/** Do two lists share a word? */
export function meet<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.some((x) => b.includes(x));
}
