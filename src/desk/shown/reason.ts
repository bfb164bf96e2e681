// Why is the answer what it is? The reason, the sentence of the published statement that it rests on, and the articles with their official text.

import type { Decision } from '../../decide/index.ts';
import { officialText } from '../../law/index.ts';
import type { ClauseId, Day, Policy, Text } from '../../policy/index.ts';
import { sentencesFor } from '../../statement/index.ts';
import type { Ruling } from '../policy/rulings.ts';

export interface ShownClause {
  readonly id: ClauseId;
  readonly sentence: Text;
  readonly number: number;
  readonly version: string;
  readonly since: Day;
}
export interface ShownReason {
  readonly why: Text;
  readonly clause?: ShownClause;
  readonly articles: readonly { readonly name: string; readonly url: string }[];
}

// What a person looks for in a reason: who may see it goes before what it is used for.
const ORDER = ['access', 'never', 'consent', 'right', 'recipient', 'undertaking', 'purpose', 'data'];

/** Who hears the reason: the one who asks ('u mag dit zien'), or somebody who works here and reads what another would hear. */
export type Audience = 'asker' | 'staff';

/** The reason of a decision, ready to show. */
export function shownReason(ruling: Ruling, decision: Decision, on: Day, audience: Audience): ShownReason {
  const clause = mainClause(ruling, decision, on);
  return {
    why: audience === 'staff' ? (decision.aboutAsker ?? decision.reason) : decision.reason,
    ...(clause ? { clause } : {}),
    articles: decision.articles.map((name) => ({ name, url: officialText(name) })),
  };
}

/** The clause that says most about the answer, with its sentence; undefined when the law alone decided. */
export function mainClause(ruling: Ruling, decision: Decision, on: Day): ShownClause | undefined {
  const ids = [...decision.clauses].sort((a, b) => rank(a) - rank(b));
  for (const id of ids) {
    const sentence = sentenceOf(ruling.policy, id, on);
    if (sentence)
      return { id, sentence: sentence.text, number: sentence.number, version: ruling.version, since: ruling.effective };
  }
  return undefined;
}

function rank(id: ClauseId): number {
  const at = ORDER.indexOf(id.slice(0, id.indexOf('.')));
  return at < 0 ? ORDER.length : at;
}

/** The sentences of a clause as one text, in both languages, with their number in the statement; undefined when it has none. */
export function sentenceOf(policy: Policy, id: ClauseId, on: Day): { readonly number: number; readonly text: Text } | undefined {
  const [first, ...rest] = sentencesFor(policy, on, id);
  if (!first) return undefined;
  // A family (`access.file.guardian`) has several numbers: the first speaks for it.
  const all = [first, ...rest.filter((s) => s.number === first.number)];
  return { number: first.number, text: { nl: all.map((s) => s.nl).join(' '), en: all.map((s) => s.en).join(' ') } };
}
