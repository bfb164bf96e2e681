// Restriction (AVG 18): only kept, visible for four uses and no other; lifted after the client was told.

import type { Day } from '../../policy/index.ts';
import { checkReason, type Id, type Problem, type RestrictionGround, type RestrictionTarget } from '../../record/index.ts';
import type { Office, Standing, Tx, Written } from '../../store/index.ts';
import { isPermit, type Permit } from '../../decide/index.ts';
import { ask, firstYes, purposesOf } from '../file/ask.ts';
import { writeUnder, type WriteAnswer } from '../file/write.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { isOfficer } from './office.ts';

/** Locks a file, a part or one item. Demands leave to write in the file, or the task of the privacy officer is to do it at a request. */
export function restrict(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly target: RestrictionTarget; readonly ground: RestrictionGround; readonly reason: string },
): Promise<WriteAnswer<Id>> {
  const problems = checkReason(input.reason);
  if (problems.length > 0) return Promise.resolve({ kind: 'problems', problems });
  return writeUnder(house, acting, client, 'identity', (tx, permit) => tx.restrict(permit, { ...input, from: acting.on }));
}

export type Lifted = { readonly kind: 'done' | 'absent' } | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Tells the client that the lock will be taken off; the client sees it where the restriction stands. */
export function announceLifting(house: House, acting: Acting, client: Id, restriction: Id): Promise<Lifted> {
  return handle(house, acting, client, (tx, leave) => tx.announceLifting(leave, { restriction, on: acting.on }));
}

/** Takes the lock off, when the client was told. */
export function liftRestriction(house: House, acting: Acting, client: Id, restriction: Id): Promise<Lifted> {
  return handle(house, acting, client, (tx, leave) => tx.liftRestriction(leave, { restriction, on: acting.on }));
}

/** A file that is wholly closed opens for nobody's care, so the privacy officer handles its lock without opening it. */
async function handle(
  house: House,
  acting: Acting,
  client: Id,
  work: (tx: Tx, leave: Permit | Office) => Promise<Written<void>>,
): Promise<Lifted> {
  const purpose = isOfficer(acting) ? 'inspection' : 'care';
  const leave: Permit | Office | undefined = isOfficer(acting) ? { office: client } : await permitOf(house, acting, client);
  if (!leave) return { kind: 'absent' };
  const written = await house.store.withScope(scopeOf(acting, purpose), (tx) => work(tx, leave));
  if (written.ok) return { kind: 'done' };
  return written.why === 'problems' ? { kind: 'problems', problems: written.problems } : { kind: 'absent' };
}

async function permitOf(house: House, acting: Acting, client: Id): Promise<Permit | undefined> {
  const asked = await ask(house, acting, client, 'write');
  if (!asked) return undefined;
  const answer = firstYes(asked, { category: 'identity', action: 'write' }, purposesOf(asked));
  return isPermit(answer) ? answer : undefined;
}

/** Those that run on a day, oldest first. */
export function running(standing: Standing, on: Day): Standing['restrictions'] {
  return standing.restrictions.filter((r) => r.from <= on && (r.liftedOn === undefined || r.liftedOn > on)).toReversed();
}
