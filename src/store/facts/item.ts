// Under which category and part does an item stand? Needed to ask whether it may be opened; says nothing of what is in it.

import type { Id } from '../../record/index.ts';
import type { AccessFacts, ItemFact } from '../api.ts';
import { type Context, transaction } from '../context.ts';
import { sql } from 'kysely';

/** undefined: not in this file. Whoever has no yes for its category must not be told the difference. */
export async function itemFact(ctx: Context, facts: AccessFacts, item: Id): Promise<ItemFact | undefined> {
  const { organisation, actor, role, purpose } = facts.scope;
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, ${actor}, ${role}, ${purpose})`.execute(trx);
    const row = await trx
      .selectFrom('item')
      .select(['category', 'part_id', 'kind'])
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', facts.client)
      .where('id', '=', item)
      .executeTakeFirst();
    return row && { category: row.category, part: row.part_id, kind: row.kind };
  });
}
