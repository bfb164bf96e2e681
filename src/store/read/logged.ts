// Reads beside the file page: each holds the facts, writes its line and reads, in one transaction.

import { sql } from 'kysely';
import type { Permit } from '../../decide/index.ts';
import type { Id, ItemVersion } from '../../record/index.ts';
import type { EventKind, TrailEvent } from '../../trail/index.ts';
import type { Opened } from '../api.ts';
import { type Bound, boundOf } from '../binding.ts';
import { type Context, today, transaction } from '../context.ts';
import { decidedLine } from '../event.ts';
import { append } from '../log/append.ts';
import { unsealText } from '../seal.ts';
import { bsnPlace } from '../write/client.ts';
import { reasonPlace, unsealContent } from '../write/item.ts';
import { keyOf, type Writing } from '../write/writing.ts';

/** Runs a read inside its own transaction: facts first, line second, rows last. */
export async function logged<T>(
  ctx: Context,
  permit: Permit,
  line: { readonly kind: EventKind; readonly what: TrailEvent['what'] },
  read: (w: Writing, client: Id, bound: Bound) => Promise<Opened<T>>,
): Promise<Opened<T>> {
  const bound = boundOf(ctx.bindings, permit);
  if (permit.request.action !== 'read' && permit.request.action !== 'copy') throw new TypeError('this permit is not for reading');
  const { client, scope, on } = bound;
  if (client === undefined) throw new TypeError('there is no file yet');
  if (on !== today(ctx)) return { ok: false, why: 'stale' };
  return transaction(ctx, async (trx): Promise<Opened<T>> => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    const facts = await sql<{ holds: boolean }>`select zv_facts_hold(
        ${scope.organisation}::uuid, ${scope.actor}::uuid, ${client}::uuid, ${bound.version}::bigint, ${on}::date) as holds`.execute(
      trx,
    );
    if (facts.rows[0]?.holds !== true) return { ok: false, why: 'stale' };
    await append(trx, [decidedLine(ctx, bound, permit, line)]);
    return read({ ctx, trx, scope, on, held: new Map(), taken: undefined }, client, bound);
  });
}

/** The bsn, for a purpose that a statute allows it for; undefined when there is none on record. */
export function readBsn(ctx: Context, permit: Permit): Promise<Opened<string | undefined>> {
  if (permit.request.category !== 'bsn') throw new TypeError('this permit is not for the bsn');
  return logged(ctx, permit, { kind: 'read', what: { type: 'bsn' } }, async (w, client) => {
    const row = await w.trx
      .selectFrom('client')
      .select('bsn_sealed')
      .where('organisation_id', '=', w.scope.organisation)
      .where('id', '=', client)
      .executeTakeFirst();
    const key = await keyOf(w, client);
    if (!row || !key) return { ok: false, why: 'gone' };
    const bsn = row.bsn_sealed ? unsealText(key, bsnPlace(w.scope.organisation, client), row.bsn_sealed) : undefined;
    return { ok: true, value: bsn };
  });
}

/** What an item said before, newest first. The text of now is in the file itself. */
export function itemVersions(ctx: Context, permit: Permit, item: Id): Promise<Opened<readonly ItemVersion[]>> {
  return logged(ctx, permit, { kind: 'read', what: { object: item, type: 'versions' } }, async (w, client, bound) => {
    const organisation = w.scope.organisation;
    const locked = await w.trx
      .selectFrom('restriction')
      .select('id')
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', client)
      .where('target_id', '=', item)
      .where('from_day', '<=', w.on)
      .where((e) => e.or([e('lifted_on', 'is', null), e('lifted_on', '>', w.on)]))
      .executeTakeFirst();
    if (locked && !bound.restrictedItems) return { ok: true, value: [] };
    const rows = await w.trx
      .selectFrom('item_version as v')
      .innerJoin('item as i', (j) => j.onRef('i.organisation_id', '=', 'v.organisation_id').onRef('i.id', '=', 'v.item_id'))
      .select(['v.version', 'v.author', 'v.at', 'v.sealed', 'v.reason_sealed'])
      .where('v.organisation_id', '=', organisation)
      .where('v.item_id', '=', item)
      .where('i.client_id', '=', client)
      .where('i.category', '=', permit.request.category)
      .where('i.part_id', '=', bound.part ?? item)
      .orderBy('v.version', 'desc')
      .execute();
    const key = await keyOf(w, client);
    if (!key) return { ok: false, why: 'gone' };
    const value = rows.map(
      (r): ItemVersion => ({
        item,
        version: r.version,
        author: r.author,
        at: r.at,
        ...(r.reason_sealed ? { reason: unsealText(key, reasonPlace(organisation, item, r.version), r.reason_sealed) } : {}),
        content: unsealContent(key, organisation, item, r.version, r.sealed),
      }),
    );
    return { ok: true, value };
  });
}
