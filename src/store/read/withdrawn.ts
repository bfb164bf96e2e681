// Which clients, or who speaks for them, took back a consent without which no file begins, and wait for somebody to say what follows?

import { sql } from 'kysely';
import type { Permit } from '../../decide/index.ts';
import type { WithdrawnConsent } from '../api.ts';
import { type Context, transaction } from '../context.ts';
import { decidedLine } from '../event.ts';
import { append } from '../log/append.ts';
import { permittedList } from './list-permits.ts';

/** For the coordinator of the client; for the whole team where nobody coordinates today. */
export async function withdrawnConsents(
  ctx: Context,
  permits: readonly Permit[],
  words: readonly string[],
): Promise<readonly WithdrawnConsent[]> {
  const permitted = words.length === 0 ? undefined : permittedList(ctx, permits, 'identity');
  if (!permitted) return [];
  const { scope, on, bounds, list, first } = permitted;
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    await append(trx, [decidedLine(ctx, list, first, { kind: 'list', what: { type: 'consents', count: permits.length } })]);
    // What was written down after it is the answer to it.
    const rows = await sql<{ client: string; word: string }>`
      select distinct e.client_id as client, e.word
        from unnest(${bounds.map((b) => b.client)}::uuid[], ${bounds.map((b) => b.version)}::bigint[]) w (client, version)
        join client c on c.organisation_id = ${scope.organisation}::uuid and c.id = w.client and c.retention <> 'erased'
        join account me on me.organisation_id = c.organisation_id and me.id = ${scope.actor}::uuid
                       and c.facts_version + me.facts_version = w.version
        join consent_entry e on e.organisation_id = c.organisation_id and e.client_id = c.id and e.word = any(${words}::text[])
                            and e.act = 'withdrawn' and e.form = 'portal'
       where not exists (select 1 from consent_entry n where n.organisation_id = e.organisation_id and n.client_id = e.client_id
                            and n.word = e.word and n.place > e.place)
         and exists (select 1 from team_member t where t.organisation_id = c.organisation_id and t.client_id = c.id
                        and t.account_id = me.id and t.from_day <= ${on}::date and (t.until_day is null or t.until_day >= ${on}::date)
                        and (t.task = 'coordinator' or not exists (
                              select 1 from team_member o where o.organisation_id = t.organisation_id and o.client_id = t.client_id
                                 and o.task = 'coordinator' and o.from_day <= ${on}::date
                                 and (o.until_day is null or o.until_day >= ${on}::date))))`.execute(trx);
    return rows.rows;
  });
}
