// Why is the answer what it is? The reason, the sentence of the published statement that it rests on, and the articles with their official text.

import type { Decision } from '../../decide/index.ts';
import { officialText } from '../../law/index.ts';
import { type ClauseId, clauseOf, type Day, type Policy, type Text } from '../../policy/index.ts';
import { type Own, ownOf, type SaidSection, sayClause } from '../../statement/index.ts';
import type { Ruling } from '../policy/rulings.ts';

export interface ShownClause {
  readonly id: ClauseId;
  readonly sentence: Text;
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

/** The reason of a decision, ready to show. */
export function shownReason(ruling: Ruling, decision: Decision): ShownReason {
  const clause = mainClause(ruling, decision);
  return {
    why: decision.reason,
    ...(clause ? { clause } : {}),
    articles: decision.articles.map((name) => ({ name, url: officialText(name) })),
  };
}

/** The clause that says most about the answer, with its sentence; undefined when the law alone decided. */
export function mainClause(ruling: Ruling, decision: Decision): ShownClause | undefined {
  const ids = [...decision.clauses].sort((a, b) => rank(a) - rank(b));
  for (const id of ids) {
    const sentence = sentenceOf(ruling.policy, id);
    if (sentence) return { id, sentence, version: ruling.version, since: ruling.effective };
  }
  return undefined;
}

function rank(id: ClauseId): number {
  const at = ORDER.indexOf(id.slice(0, id.indexOf('.')));
  return at < 0 ? ORDER.length : at;
}

interface Voices {
  readonly own: Own;
  readonly said: Map<ClauseId, Text | undefined>;
}
const voices = new WeakMap<Policy, Voices>();

/** The sentences of a clause as one text, in both languages. */
export function sentenceOf(policy: Policy, id: ClauseId): Text | undefined {
  let voice = voices.get(policy);
  if (!voice) {
    voice = { own: ownOf(policy), said: new Map() };
    voices.set(policy, voice);
  }
  if (voice.said.has(id)) return voice.said.get(id);
  const text = say(policy, id, voice.own);
  voice.said.set(id, text);
  return text;
}

function say(policy: Policy, id: ClauseId, own: Own): Text | undefined {
  const entry = clauseOf(policy, id);
  const dot = id.indexOf('.');
  if (!entry || dot < 0 || id.startsWith('example.')) return undefined;
  const voice = { own, numberOf: () => undefined, idOf: () => undefined };
  const spoken = sayClause(id.slice(0, dot) as SaidSection, id.slice(dot + 1), entry.clause, voice);
  if (spoken.length === 0) return undefined;
  return { nl: spoken.map((s) => s.nl).join(' '), en: spoken.map((s) => s.en).join(' ') };
}
