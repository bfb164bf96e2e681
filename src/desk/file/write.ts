// May this be written? The same three steps for every write in a file: ask, decide, write in one transaction that logs it.

import { isPermit, type Permit, type Refusal } from '../../decide/index.ts';
import type { Id, Problem } from '../../record/index.ts';
import type { Scope, Tx, Written } from '../../store/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { type Asked, ask, firstYes, purposesOf } from './ask.ts';
import { knowsTheClient, recordRefusal } from './open.ts';

/** What came of a write. `stale`: somebody else changed it meanwhile; show both. `absent`: not there, or not yours. */
export type WriteAnswer<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly decision: Refusal; readonly asked: Asked; readonly category: string }
  | { readonly kind: 'absent' };

/** Does some writes under a permit on one category, in one transaction. */
export function writeUnder<T>(
  house: House,
  acting: Acting,
  client: Id,
  category: string,
  work: (tx: Tx, permit: Permit, asked: Asked) => Promise<Written<T>>,
): Promise<WriteAnswer<T>> {
  return writeBy(house, acting, client, category, (scope, permit, asked) =>
    house.store.withScope(scope, (tx) => work(tx, permit, asked)),
  );
}

/** The same for a write that is a transaction by itself. */
export async function writeBy<T>(
  house: House,
  acting: Acting,
  client: Id,
  category: string,
  work: (scope: Scope, permit: Permit, asked: Asked) => Promise<Written<T>>,
): Promise<WriteAnswer<T>> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const asked = await ask(house, acting, client, 'write');
    if (!asked || !asked.ruling.decider.words.category.has(category)) return { kind: 'absent' };
    const answer = firstYes(asked, { category, action: 'write' }, purposesOf(asked));
    if (!isPermit(answer)) {
      await recordRefusal(house, asked, category, answer);
      return knowsTheClient(asked) || answer.outcome === 'human'
        ? { kind: 'refused', decision: answer, asked, category }
        : { kind: 'absent' };
    }
    const written = await work(scopeOf(acting, answer.request.purpose), answer, asked);
    if (written.ok) return { kind: 'done', value: written.value };
    if (written.why === 'problems') return { kind: 'problems', problems: written.problems };
    if (written.why === 'gone') return { kind: 'absent' };
    // Stale facts or a stale text: only the first can be asked again.
    const again = await ask(house, acting, client, 'write');
    if (again?.facts.version === asked.facts.version) return { kind: 'stale' };
  }
  return { kind: 'stale' };
}
