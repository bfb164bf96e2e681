// What did we ask, and who said yes? The consents of the policy in the portal, and the answer of who may give one.

import { type ConsentAct, consentsFirst, type Id } from '../../record/index.ts';
import { type ConsentSay, type ConsentState, consentLines } from '../consent/lines.ts';
import { type Asked, ask } from '../file/ask.ts';
import { type CircleView, openCircle } from '../file/circle.ts';
import { type Acting, type House, scopeOf } from '../house.ts';

export interface ConsentsView extends Asked {
  readonly consents: readonly ConsentState[];
  /** The reader is the client. */
  readonly own: boolean;
}

/** Those that can be about this client. undefined: not there, or nothing about it is open to the asker. */
export async function consentsOf(house: House, acting: Acting, client: Id): Promise<ConsentsView | undefined> {
  const open = await openCircle(house, acting, client);
  const view = open ?? (await besideClosed(house, acting, client));
  if (!view) return undefined;
  return {
    facts: view.facts,
    ruling: view.ruling,
    consents: consentLines(view).filter((line) => (open ? line.applies : line.history.length > 0)),
    own: view.facts.capacities.some((actor) => actor.kind === 'client'),
  };
}

/** Who gave the consent that a file begins with, and to whom the file itself stays closed (who manages the money), sees that consent alone. */
async function besideClosed(house: House, acting: Acting, client: Id): Promise<CircleView | undefined> {
  const asked = await ask(house, acting, client, 'consent');
  const words = asked ? saysFirst(asked) : [];
  if (!asked || words.length === 0) return undefined;
  const consents = await house.store.saidFor(asked.facts, words);
  if (consents.length === 0) return undefined;
  const nobody = { team: [], authority: [], representation: [], objections: [], judged: [] };
  return { ...asked, circle: { client: { person: '', name: undefined }, ...nobody, consents }, maySee: [], columns: [] };
}

/** The consents without which no file begins, of those that this reader may give. */
export function saysFirst(asked: Asked): readonly string[] {
  const kinds = asked.facts.capacities.map((actor) => actor.kind);
  return consentsFirst(asked.ruling.policy)
    .filter((clause) => kinds.some((kind) => clause.by.includes(kind)))
    .map((clause) => clause.key);
}

export type ConsentAnswer = 'done' | 'changed' | 'absent';

const SAYS: Readonly<Record<string, ConsentSay>> = { given: 'give', refused: 'refuse', withdrawn: 'withdraw' };

/**
 * Says yes, no, or takes a yes back. `changed`: the clause was changed after it was shown, so nothing was recorded.
 * Nobody needs leave for an act of their own.
 */
export async function answerConsent(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly word: string; readonly act: Exclude<ConsentAct, 'asked' | 'not-needed'>; readonly shown: string },
): Promise<ConsentAnswer> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const view = await consentsOf(house, acting, client);
    const line = view?.consents.find((one) => one.id === input.word);
    if (!view || !line) return 'absent';
    if (line.shown !== input.shown) return 'changed';
    // What this reader said already is not written again.
    if (line.history.find((row) => row.by === view.facts.person)?.act === input.act) return 'done';
    if (!line.may.includes(SAYS[input.act] as ConsentSay)) return 'absent';
    const entry = {
      kind: line.kind,
      word: line.word,
      clause: line.clause,
      clauseHash: line.shown,
      ...(line.toClass === undefined ? {} : { toClass: line.toClass }),
      act: input.act,
      by: view.facts.person,
      form: 'portal',
    } as const;
    const written = await house.store.withScope(scopeOf(acting, 'consent'), (tx) => tx.recordConsent({ own: view.facts }, entry));
    if (written.ok) return 'done';
    if (written.why !== 'stale') return 'absent';
  }
  return 'absent';
}
