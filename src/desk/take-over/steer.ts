// Begin, stop, go on, undo, throw away: what somebody does with a list that is taken over. The work itself is done elsewhere.

import { type Id, type Problem, problem } from '../../record/index.ts';
import type { Job, JobLine, Tx, Written } from '../../store/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { checkList } from './check.ts';
import { openList } from './list.ts';
import { mayTakeOver } from './may.ts';

export type Steered =
  | { readonly kind: 'done' }
  | { readonly kind: 'absent' }
  /** It is not where it was on the screen: it ended, or somebody pressed twice. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Begins. All or nothing begins only when every line is good. */
export async function beginTakeOver(house: House, acting: Acting, id: Id, input: { readonly whole: boolean }): Promise<Steered> {
  const list = await openList(house, acting, id);
  if (list?.job.state !== 'draft') return list ? { kind: 'stale' } : { kind: 'absent' };
  const { good, bad } = await checkList(house, acting, list);
  if (good === 0)
    return {
      kind: 'problems',
      problems: [
        problem(
          'alles',
          'no-good-line',
          'Er is geen regel die kan worden overgenomen. Verbeter uw bestand en kies het opnieuw.',
          'There is no line that can be taken over. Mend your file and choose it again.',
        ),
      ],
    };
  if (input.whole && bad > 0)
    return {
      kind: 'problems',
      problems: [
        problem(
          'alles',
          'not-all-good',
          'Alles of niets begint pas als elke regel goed is. Verbeter uw bestand, of haal het vinkje weg.',
          'All or nothing begins only when every line is good. Mend your file, or take the tick away.',
        ),
      ],
    };
  return steer(house, acting, (tx) => tx.beginJob({ job: id, whole: input.whole }));
}

export async function stopWork(house: House, acting: Acting, id: Id): Promise<Steered> {
  return steer(house, acting, (tx) => tx.stopJob({ job: id }));
}

/** Goes on after a stop, while the list is still there. */
export async function goOn(house: House, acting: Acting, id: Id): Promise<Steered> {
  return (await mayTakeOver(house, acting)) ? steer(house, acting, (tx) => tx.beginJob({ job: id })) : { kind: 'absent' };
}

/** Undoes what was taken over, as far as nobody worked in it. */
export async function undoTakeOver(house: House, acting: Acting, id: Id): Promise<Steered> {
  return (await mayTakeOver(house, acting)) ? steer(house, acting, (tx) => tx.undoJob({ job: id })) : { kind: 'absent' };
}

/** Throws the list or the report away. */
export async function dropWork(house: House, acting: Acting, id: Id): Promise<Steered> {
  return steer(house, acting, (tx) => tx.dropJob({ job: id }));
}

async function steer(house: House, acting: Acting, work: (tx: Tx) => Promise<Written<void>>): Promise<Steered> {
  const written = await house.store.withScope(scopeOf(acting, 'care'), work);
  if (written.ok) {
    house.work?.wake();
    return { kind: 'done' };
  }
  return { kind: written.why === 'stale' ? 'stale' : 'absent' };
}

/** Lists of this account: being prepared, running, and done in the last month. */
export async function ownTakeOvers(house: House, acting: Acting): Promise<readonly Job[] | undefined> {
  if (!(await mayTakeOver(house, acting))) return undefined;
  return (await house.store.jobs.own(scopeOf(acting, 'care'))).filter((job) => job.kind === 'take-over');
}

/** How far it is, or what came of it. */
export async function takeOverOf(house: House, acting: Acting, id: Id): Promise<Job | undefined> {
  if (!(await mayTakeOver(house, acting))) return undefined;
  const job = await house.store.jobs.one(scopeOf(acting, 'care'), id);
  return job?.kind === 'take-over' ? job : undefined;
}

/** What came of the lines, from one line on. */
export async function reportLines(
  house: House,
  acting: Acting,
  id: Id,
  page: { readonly after?: number; readonly limit: number; readonly outcomes?: readonly JobLine['outcome'][] },
): Promise<readonly JobLine[]> {
  return house.store.jobs.lines(scopeOf(acting, 'care'), id, page);
}
