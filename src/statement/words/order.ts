// In what order the clauses of a section are told. Order has no meaning in a policy, so the statement has one of its own:
// the order of the vocabulary, and within that the alphabet of the keys.

import { type Policy, vocabulary } from '../../policy/index.ts';
import { MANY } from './people.ts';
import { LISTS } from './phrases.ts';
import type { SaidSection } from './table.ts';

type Rank = (key: string, clause: Readonly<Record<string, unknown>>) => number;

const at = (words: object, word: unknown): number => {
  const index = typeof word === 'string' ? Object.keys(words).indexOf(word) : -1;
  return index < 0 ? 999 : index;
};
const first = (set: unknown): unknown => (Array.isArray(set) ? set[0] : set);
const lowest = (words: object, set: unknown): number =>
  Math.min(999, ...(Array.isArray(set) ? set.map((w) => at(words, w)) : []));
const byKey =
  (words: object): Rank =>
  (key) =>
    at(words, key);

const OBJECTING: readonly string[] = ['objection', 'marketing-objection'];

const RANKS: Readonly<Partial<Record<SaidSection, Rank>>> = {
  contact: (key) => (key === 'general' ? 0 : 1),
  service: byKey(vocabulary.service),
  oversight: (_, c) => at(vocabulary.oversight, c.is),
  // Groups come after the kinds of data that they hold.
  data: (key, c) => at(vocabulary.category, key) + (c.group === undefined ? 0 : 1000),
  purpose: byKey(vocabulary.purpose),
  consent: (_, c) => at(vocabulary['consent-kind'], c.kind),
  // Clients and their people first, by age; then staff.
  access: (_, c) => lowest(MANY, c.who) * 1000 + ((c.of as { from?: number } | undefined)?.from ?? 0),
  recipient: (key, c) =>
    at({ processor: 0, 'own-staff': 1, joint: 2, controller: 3 }, c.is) * 1000 + at(vocabulary.recipient, key),
  territory: byKey(vocabulary.bound),
  never: (_, c) => at(vocabulary.act, c.act),
  retention: (_, c) => lowest({ ...vocabulary.record, ...LISTS.rest }, c.records),
  // The right to object stands apart and first (AVG 21 lid 4).
  right: (key) => (OBJECTING.includes(key) ? 0 : 1) * 1000 + at(vocabulary.right, key),
  request: byKey(vocabulary.request),
  measure: byKey(vocabulary.measure),
  pledge: byKey(vocabulary.measure),
  breach: byKey(vocabulary.breach),
  cookie: (_, c) => at(vocabulary['cookie-class'], c.class),
  message: (_, c) => at(vocabulary.sends, first(c.sends)),
};

/** The clauses of a section in the order in which a statement tells them. */
export function inOrder(
  section: Exclude<SaidSection, 'organisation' | 'statement'>,
  policy: Policy,
): readonly (readonly [string, object])[] {
  const rank = RANKS[section] ?? (() => 0);
  return Object.entries(policy[section] ?? {})
    .map(([key, clause]) => ({ key, clause, rank: rank(key, clause as Readonly<Record<string, unknown>>) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ key, clause }) => [key, clause] as const);
}
