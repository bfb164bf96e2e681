// What was posted when the session had ended: kept for an hour under a key that only that browser has, and given back once.

import { createSecretKey } from 'node:crypto';
import { isId } from '../record/index.ts';
import { type Context, newId, now, transaction } from './context.ts';
import { newKey, type Place, SealBroken, seal, unsealText } from './seal.ts';

/** Longer than it takes to sign in again. */
const KEPT_MS = 3_600_000;
const LONGEST = 500_000;
/** When there are more at once, the oldest go: nobody fills the disk this way. */
const MOST = 500;
const TICKET = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

const lostPlace = (row: string): Place => ({ table: 'sign_in_lost_text', column: 'sealed', organisation: '', row });

export async function keepLost(ctx: Context, text: string): Promise<string | undefined> {
  const id = newId(ctx);
  const key = newKey();
  const sealed = seal(key, lostPlace(id), text);
  if (sealed.length > LONGEST) return undefined;
  await transaction(ctx, async (trx) => {
    await clear(ctx, trx);
    const kept = await trx
      .selectFrom('sign_in_lost_text')
      .select('id')
      .orderBy('kept_at', 'desc')
      .offset(MOST - 1)
      .execute();
    if (kept.length > 0)
      await trx
        .deleteFrom('sign_in_lost_text')
        .where(
          'id',
          'in',
          kept.map((row) => row.id),
        )
        .execute();
    await trx
      .insertInto('sign_in_lost_text')
      .values({ id, kept_at: now(ctx), sealed })
      .execute();
  });
  return `${id}.${key.export().toString('base64url')}`;
}

export async function takeLost(ctx: Context, ticket: string): Promise<string | undefined> {
  const [, id, secret] = TICKET.exec(ticket) ?? [];
  if (id === undefined || secret === undefined || !isId(id)) return undefined;
  const row = await transaction(ctx, async (trx) => {
    await clear(ctx, trx);
    return trx.deleteFrom('sign_in_lost_text').where('id', '=', id).returning('sealed').executeTakeFirst();
  });
  if (!row) return undefined;
  try {
    return unsealText(createSecretKey(Buffer.from(secret, 'base64url')), lostPlace(id), row.sealed);
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}

async function clear(ctx: Context, trx: Parameters<Parameters<typeof transaction>[1]>[0]): Promise<void> {
  await trx
    .deleteFrom('sign_in_lost_text')
    .where('kept_at', '<', new Date(ctx.clock() - KEPT_MS).toISOString())
    .execute();
}
