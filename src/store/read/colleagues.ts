// Who works here? Colleagues may know each other's names, so this is no client data and not logged.

import { sql } from 'kysely';
import type { Day } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import type { Colleague } from '../api.ts';
import { type Context, transaction } from '../context.ts';
import { ensureOrganisation } from '../organisation.ts';
import { staffNames } from './circle.ts';

/** Accounts of staff that are open on that day, in the order of their names. */
export async function colleagues(ctx: Context, organisation: Id, on: Day): Promise<readonly Colleague[]> {
  await ensureOrganisation(ctx, organisation);
  const rows = await transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'names')`.execute(trx);
    return trx
      .selectFrom('account')
      .select(['id', 'roles'])
      .where('organisation_id', '=', organisation)
      .where('kind', '=', 'staff')
      .where('closed_at', 'is', null)
      .where('from_day', '<=', on)
      .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', on)]))
      .execute();
  });
  const names = await staffNames(
    ctx,
    organisation,
    rows.map((r) => r.id),
  );
  return rows
    .flatMap((r): Colleague[] => {
      const name = names.get(r.id);
      return name ? [{ account: r.id, name, roles: r.roles }] : [];
    })
    .sort((a, b) => a.name.last.localeCompare(b.name.last, 'nl') || a.name.first.localeCompare(b.name.first, 'nl'));
}
