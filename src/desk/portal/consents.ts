// What did we ask, and who said yes? The consents of the policy that this client can speak about, with what stands today.

import { type ClauseId, clauseHash, consentKey, type Day, type Text } from '../../policy/index.ts';
import { type ConsentAct, type ConsentEntry, fullName, type Id } from '../../record/index.ts';
import { openCircle } from '../file/circle.ts';
import { type Asked, ask } from '../file/ask.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { dayOfInstant } from '../shown/day.ts';
import { sentenceOf } from '../shown/reason.ts';
import { wordOf } from '../shown/words.ts';

export interface ConsentState {
  /** The key in addresses: the word of the consent. */
  readonly word: string;
  readonly kind: ConsentEntry['kind'];
  readonly clause: ClauseId;
  /** What was shown: the answer counts for this text only. */
  readonly shown: string;
  readonly label: Text;
  readonly sentence?: Text;
  readonly number?: number;
  readonly state: 'yes' | 'no' | 'asked' | 'withdrawn';
  readonly since?: Day;
  readonly history: readonly { readonly who: string; readonly act: ConsentAct; readonly on: Day }[];
}
export interface ConsentsView extends Asked {
  readonly consents: readonly ConsentState[];
  /** The reader is the client, and may answer. */
  readonly own: boolean;
}

/** Words that requests know, by the key of a clause (`parent-access` -> `parentAccess`). */
const WORDS = [
  'parentAccess',
  'photo',
  'publication',
  'schoolTransfer',
  'quality',
  'research',
  'survey',
  'newsletter',
  'medical',
];

/** undefined: not there, or nothing about it is open to the asker. */
export async function consentsOf(house: House, acting: Acting, client: Id): Promise<ConsentsView | undefined> {
  const view = await openCircle(house, acting, client);
  if (!view) return undefined;
  const { policy } = view.ruling;
  const own = view.facts.capacities.some((actor) => actor.kind === 'client');
  const consents = WORDS.flatMap((word): readonly ConsentState[] => {
    const key = consentKey(word);
    const clause = policy.consent?.[key];
    if (!clause) return [];
    const id = `consent.${key}`;
    const rows = view.circle.consents.filter((row) => row.word === word);
    const last = rows[0];
    const sentence = sentenceOf(policy, id, acting.on);
    return [
      {
        word,
        kind: clause.kind,
        clause: id,
        shown: clauseHash(policy, id) ?? '',
        label: wordOf(policy, key, 'consent'),
        ...(sentence ? { sentence: sentence.text, number: sentence.number } : {}),
        state: last === undefined ? 'asked' : STATE[last.act],
        ...(last === undefined ? {} : { since: dayOfInstant(last.at) }),
        history: rows.map((row) => ({ who: row.name ? fullName(row.name) : '', act: row.act, on: dayOfInstant(row.at) })),
      },
    ];
  });
  return { facts: view.facts, ruling: view.ruling, consents, own };
}
const STATE = { asked: 'asked', given: 'yes', refused: 'no', withdrawn: 'withdrawn', 'not-needed': 'yes' } as const;

export type ConsentAnswer = 'done' | 'changed' | 'absent';

/**
 * The client says yes, no, or takes a yes back. `changed`: the clause was changed after it was shown, so nothing was recorded.
 * Nobody needs leave for an act of their own.
 */
export async function answerConsent(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly word: string; readonly act: Exclude<ConsentAct, 'asked' | 'not-needed'>; readonly shown: string },
): Promise<ConsentAnswer> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const asked = await ask(house, acting, client, 'consent');
    if (!asked || !WORDS.includes(input.word)) return 'absent';
    if (!asked.facts.capacities.some((actor) => actor.kind === 'client')) return 'absent';
    const id = `consent.${consentKey(input.word)}`;
    const clause = asked.ruling.policy.consent?.[consentKey(input.word)];
    const hash = clauseHash(asked.ruling.policy, id);
    if (!clause || hash === undefined) return 'absent';
    if (hash !== input.shown) return 'changed';
    const entry = {
      kind: clause.kind,
      word: input.word,
      clause: id,
      clauseHash: hash,
      act: input.act,
      by: asked.facts.person,
      form: 'portal',
    } as const;
    const written = await house.store.withScope(scopeOf(acting, 'consent'), (tx) =>
      tx.recordConsent({ own: asked.facts }, entry),
    );
    if (written.ok) return 'done';
    if (written.why !== 'stale') return 'absent';
  }
  return 'absent';
}
