// When did the watch last look, and how many questions were refused in the last hour? Numbers and moments: evidence for everybody.

import { sql } from 'kysely';
import type { Id } from '../../record/index.ts';
import type { Watched } from '../api.ts';
import { type Context, transaction } from '../context.ts';
import { ensureOrganisation } from '../organisation.ts';

const HOUR_MS = 3_600_000;

export async function watched(ctx: Context, organisation: Id): Promise<Watched | undefined> {
  await ensureOrganisation(ctx, organisation);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'evidence')`.execute(trx);
    const row = await trx
      .selectFrom('watch')
      .select(['looked_at', 'told_at', 'chain_at'])
      .where('organisation_id', '=', organisation)
      .executeTakeFirst();
    if (!row) return undefined;
    const { n } = await trx
      .selectFrom('trail_event')
      .select((e) => e.fn.countAll<string>().as('n'))
      .where('organisation_id', '=', organisation)
      .where('at', '>', new Date(ctx.clock() - HOUR_MS).toISOString())
      .where('body', 'like', '%"outcome":"refused"%')
      .executeTakeFirstOrThrow();
    return {
      lookedAt: row.looked_at,
      refusals: Number(n),
      ...(row.told_at === null ? {} : { toldAt: row.told_at }),
      ...(row.chain_at === null ? {} : { chainAt: row.chain_at }),
    };
  });
}
