// Who signs in: accounts are found by their sign-in before the organisation is known; and which policy is in force.

import { sql } from 'kysely';
import type { Day } from '../policy/index.ts';
import type { Account, Id, PolicyVersion } from '../record/index.ts';
import { type Context, today, transaction } from './context.ts';

/** Row-level security shows the rows of this sign-in and no others. */
export async function accountsOf(ctx: Context, signIn: string, on: Day): Promise<readonly Account[]> {
  return transaction(ctx, async (trx) => {
    await sql`select set_config('app.sign_in', ${signIn}, true)`.execute(trx);
    const rows = await trx
      .selectFrom('account')
      .selectAll()
      .where('sign_in', '=', signIn)
      .where('closed_at', 'is', null)
      .where('from_day', '<=', on)
      .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', on)]))
      .orderBy('organisation_id')
      .execute();
    return rows.map(
      (r): Account => ({
        id: r.id,
        organisation: r.organisation_id,
        person: r.person_id,
        kind: r.kind,
        signIn: r.sign_in,
        roles: r.roles,
        from: r.from_day,
        ...(r.until_day === null ? {} : { until: r.until_day }),
      }),
    );
  });
}

/** The adopted policy of a hash, or (without one) the policy in force today. */
export async function policyOf(ctx: Context, organisation: Id, hash?: string): Promise<PolicyVersion | undefined> {
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'policy')`.execute(trx);
    const all = trx.selectFrom('policy_version').selectAll().where('organisation_id', '=', organisation);
    const some = hash === undefined ? all.where('effective', '<=', today(ctx)) : all.where('hash', '=', hash);
    const row = await some.orderBy('effective', 'desc').orderBy('adopted_at', 'desc').limit(1).executeTakeFirst();
    return row
      ? {
          organisation,
          hash: row.hash,
          version: row.version,
          source: row.source,
          adoptedAt: row.adopted_at,
          effective: row.effective,
          ...(row.imported ? { imported: true } : {}),
        }
      : undefined;
  });
}
