// All sentences of a policy, numbered as the published statement numbers them. A number belongs to a clause; its sentences are
// the parts of that number. The same sentence explains a refusal, stands on the evidence page and is compared between versions.

import type { ClauseId, Day, Policy, Text, Word } from '../../policy/index.ts';
import { inOrder } from './order.ts';
import { ownOf } from './own.ts';
import { sayClause, type Spoken, type Voice } from './say.ts';
import { type SaidSection } from './table.ts';
import { lawToday } from './today/today.ts';

/** One sentence of the statement. */
export interface Sentence extends Spoken {
  /** The number of its clause in this statement. `organisation` and `statement` have one number each. */
  readonly number: number;
  /** Which sentence of that number: 1, 2, ... */
  readonly part: number;
  readonly section: SaidSection;
  /** The clauses it says: one, or in `organisation` and `statement` one for each member. */
  readonly clauses: readonly ClauseId[];
}

/** What stands beside the sentences of a number so that they can be read back: the id, and what no sentence tells. */
export interface Marker {
  readonly number: number;
  readonly clause: ClauseId;
  readonly was?: ClauseId;
  readonly words?: Readonly<Record<Word, Text>>;
}

/** The sections in the order in which a statement tells them: the document itself comes last. */
const TOLD: readonly SaidSection[] = [
  'organisation',
  'contact',
  'service',
  'oversight',
  'data',
  'purpose',
  'consent',
  'access',
  'recipient',
  'territory',
  'never',
  'retention',
  'right',
  'request',
  'measure',
  'undertaking',
  'pledge',
  'breach',
  'cookie',
  'form',
  'message',
  'statement',
];

interface Told {
  readonly id: ClauseId;
  readonly section: SaidSection;
  readonly key: string;
  readonly clause: object;
}

function toldOf(policy: Policy): readonly Told[] {
  return TOLD.flatMap((section): readonly Told[] =>
    section === 'organisation' || section === 'statement'
      ? [{ id: section, section, key: '', clause: policy[section] }]
      : inOrder(section, policy).map(([key, clause]) => ({ id: `${section}.${key}`, section, key, clause })),
  );
}

/** The voice of a statement: the policy's own words, and the number of each clause. */
export function voiceOf(policy: Policy): Voice {
  const ids = toldOf(policy).map((t) => t.id);
  const numbers = new Map(ids.map((id, i) => [id, i + 1]));
  return { own: ownOf(policy), numberOf: (id) => numbers.get(id), idOf: (number) => ids[number - 1] };
}

// Saying a policy and reading it back takes some 60 ms, and pages ask for it often: kept as long as the policy itself is.
const known = new WeakMap<Policy, Map<Day, readonly Sentence[]>>();

/**
 * Every sentence of the policy as it stands on a day, in the order of the statement. Each clause has at least one sentence, each
 * member of it is in one of them, and no sentence is without a clause. Examples are not said. A clause that follows the law
 * prints what the law says on that day.
 */
export function sentencesOf(policy: Policy, on: Day): readonly Sentence[] {
  const perDay = known.get(policy) ?? new Map<Day, readonly Sentence[]>();
  known.set(policy, perDay);
  const before = perDay.get(on);
  if (before) return before;
  const voice = voiceOf(policy);
  const all = toldOf(policy).flatMap(({ id, section, key, clause }, i) =>
    sayClause(section, key, clause, voice, lawToday(section, key, clause, policy, on)).map(
      (spoken, part): Sentence => ({
        ...spoken,
        number: i + 1,
        part: part + 1,
        section,
        clauses: key === '' ? spoken.members.map((member) => `${section}.${member}`) : [id],
      }),
    ),
  );
  perDay.set(on, all);
  return all;
}

/** The sentences that say a clause, in order; a family (`access.file.guardian`) gives those of all its clauses. */
export function sentencesFor(policy: Policy, on: Day, clause: ClauseId): readonly Sentence[] {
  return sentencesOf(policy, on).filter((s) => s.clauses.some((id) => id === clause || id.startsWith(`${clause}.`)));
}

/** The markers of a statement, one for each number. */
export function markersOf(policy: Policy): readonly Marker[] {
  return toldOf(policy).map(({ id, key, clause }, i) => {
    const { was, words } = key === '' ? {} : (clause as { readonly was?: ClauseId; readonly words?: Marker['words'] });
    return { number: i + 1, clause: id, ...(was ? { was } : {}), ...(words ? { words } : {}) };
  });
}

/** All sentences of one number, as they stand together in the statement. */
export interface Paragraph {
  readonly number: number;
  readonly section: SaidSection;
  readonly clauses: readonly ClauseId[];
  readonly sentences: readonly Sentence[];
  readonly nl: string;
  readonly en: string;
}

/** The numbered paragraphs of a statement: one for each clause, and one each for the organisation and the document. */
export function paragraphsOf(policy: Policy, on: Day): readonly Paragraph[] {
  const perNumber = new Map<number, Sentence[]>();
  for (const s of sentencesOf(policy, on)) perNumber.set(s.number, [...(perNumber.get(s.number) ?? []), s]);
  return [...perNumber.entries()].map(([number, sentences]) => ({
    number,
    section: (sentences[0] as Sentence).section,
    clauses: [...new Set(sentences.flatMap((s) => s.clauses))],
    sentences,
    nl: sentences.map((s) => s.nl).join(' '),
    en: sentences.map((s) => s.en).join(' '),
  }));
}
