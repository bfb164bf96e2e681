// A print that is made beside: how far it is, stopping it, and taking it while what it shows may still be seen.

import type { Id } from '../../record/index.ts';
import type { Job } from '../../store/index.ts';
import { ask } from '../file/ask.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { type LongPrint, seenNow } from './print.ts';

/** The work and the file it is of; undefined: not there, or somebody else's. */
export async function longPrint(
  house: House,
  acting: Acting,
  client: Id,
  id: Id,
): Promise<{ readonly job: Job; readonly ready: boolean } | undefined> {
  const found = await find(house, acting, client, id);
  return found && { job: found.job, ready: found.job.state === 'done' && found.wish !== undefined };
}

async function find(house: House, acting: Acting, client: Id, id: Id) {
  const scope = scopeOf(acting, 'care');
  const job = await house.store.jobs.one(scope, id);
  // Whoever has no business with the file any more has none with its print.
  if (job?.kind !== 'print' || !(await ask(house, acting, client, 'read'))) return undefined;
  const text = await house.store.jobs.setting(scope, id);
  const wish = text === undefined ? undefined : (JSON.parse(text) as LongPrint);
  return wish !== undefined && wish.client !== client ? undefined : { job, wish };
}

export type TakenPrint =
  | { readonly kind: 'taken'; readonly pdf: Uint8Array; readonly name: string }
  /** What may be seen of this file changed since: it must be made again. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'absent' };

/** Hands the print out, once it is written in the log that it was taken. */
export async function takePrint(house: House, acting: Acting, client: Id, id: Id): Promise<TakenPrint> {
  const scope = scopeOf(acting, 'care');
  const found = await find(house, acting, client, id);
  if (found?.job.state !== 'done' || !found.wish) return { kind: 'absent' };
  const asked = await ask(house, acting, client, 'read');
  if (!asked || seenNow(asked) !== found.wish.seen) {
    await house.store.withScope(scope, (tx) => tx.dropJob({ job: id }));
    return { kind: 'stale' };
  }
  await house.store.withScope(scope, async (tx) => {
    await tx.log({ kind: 'print', what: { client, object: id, type: 'print-taken' } });
    return { ok: true };
  });
  const pieces: Uint8Array[] = [];
  for (let n = 0; ; n++) {
    const piece = await house.store.jobs.piece(scope, id, n);
    if (!piece) break;
    pieces.push(piece);
  }
  return pieces.length === 0 ? { kind: 'absent' } : { kind: 'taken', pdf: Buffer.concat(pieces), name: found.wish.name };
}

/** Stops it, or throws it away. */
export async function endPrint(house: House, acting: Acting, client: Id, id: Id, how: 'stop' | 'drop'): Promise<boolean> {
  if (!(await find(house, acting, client, id))) return false;
  const written = await house.store.withScope(scopeOf(acting, 'care'), (tx) =>
    how === 'stop' ? tx.stopJob({ job: id }) : tx.dropJob({ job: id }),
  );
  return written.ok || written.why === 'stale';
}
