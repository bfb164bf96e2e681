// Which clients said that somebody may not read along, and still wait for a person to judge it?

import { sql } from 'kysely';
import type { Permit } from '../../decide/index.ts';
import type { UnjudgedObjection } from '../api.ts';
import { type Context, transaction } from '../context.ts';
import { decidedLine } from '../event.ts';
import { append } from '../log/append.ts';
import { permittedList } from './list-permits.ts';

/** One line per client; a client whose facts changed since is left out: the page is read again anyway. */
export async function unjudgedObjections(ctx: Context, permits: readonly Permit[]): Promise<readonly UnjudgedObjection[]> {
  const permitted = permittedList(ctx, permits, 'identity');
  if (!permitted) return [];
  const { scope, on, bounds, list, first } = permitted;
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    await append(trx, [decidedLine(ctx, list, first, { kind: 'list', what: { type: 'objections', count: permits.length } })]);
    // Ids go up with time: a judgement that is younger than the objection is about it.
    const rows = await sql<{ client: string; on_day: string }>`
      select o.client_id as client, min(o.on_day) as on_day
        from unnest(${bounds.map((b) => b.client)}::uuid[], ${bounds.map((b) => b.version)}::bigint[]) w (client, version)
        join client c on c.organisation_id = ${scope.organisation}::uuid and c.id = w.client and c.retention <> 'erased'
        join account me on me.organisation_id = c.organisation_id and me.id = ${scope.actor}::uuid
                       and c.facts_version + me.facts_version = w.version
        join objection o on o.organisation_id = c.organisation_id and o.client_id = c.id and o.kind = 'client-objects'
                        and o.on_day <= ${on}::date and (o.until_day is null or o.until_day >= ${on}::date)
        join account a on a.organisation_id = o.organisation_id and a.id = o.by_account and a.kind = 'private'
       where not exists (select 1 from access_judgement j
                          where j.organisation_id = o.organisation_id and j.client_id = o.client_id and j.person_id = o.against
                            and (j.category is null or j.category = o.category) and j.id > o.id)
       group by o.client_id`.execute(trx);
    return rows.rows.map((r) => ({ client: r.client, on: r.on_day }));
  });
}
