// What was asked to be corrected, and what came of it: of the categories that open, and for a private person only what that person asked.

import type { Permit } from '../../decide/index.ts';
import type { CorrectionRequest, Id } from '../../record/index.ts';
import type { Opened, OpenCorrection } from '../api.ts';
import { boundOf } from '../binding.ts';
import { type Context, transaction } from '../context.ts';
import { decidedLine } from '../event.ts';
import { append } from '../log/append.ts';
import { unsealText } from '../seal.ts';
import { correctionPlace } from '../write/correction.ts';
import { keyOf } from '../write/writing.ts';
import { logged } from './logged.ts';
import { sql } from 'kysely';
import { permittedList } from './list-permits.ts';

/** All permits come from one AccessFacts; the first writes the line. */
export function corrections(
  ctx: Context,
  permits: readonly Permit[],
  askedBy?: Id,
): Promise<Opened<readonly CorrectionRequest[]>> {
  const [first] = permits;
  if (!first) return Promise.resolve({ ok: true, value: [] });
  const clients = new Set(permits.map((p) => boundOf(ctx.bindings, p).client));
  if (clients.size !== 1) throw new TypeError('permits of one file');
  return logged(ctx, first, { kind: 'read', what: { type: 'corrections' } }, async (w, client) => {
    const organisation = w.scope.organisation;
    const key = await keyOf(w, client);
    if (!key) return { ok: false, why: 'gone' };
    const all = w.trx
      .selectFrom('correction_request')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', client)
      .where(
        'category',
        'in',
        permits.map((p) => p.request.category),
      );
    const rows = await (askedBy === undefined ? all : all.where('asked_by', '=', askedBy))
      .orderBy('asked_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return {
      ok: true,
      value: rows.map((r): CorrectionRequest => {
        const asked = JSON.parse(unsealText(key, correctionPlace(organisation, r.id), r.sealed)) as { was: string; text: string };
        const said = r.decision_sealed
          ? (JSON.parse(unsealText(key, correctionPlace(organisation, r.id, 'decision_sealed'), r.decision_sealed)) as {
              reason: string;
              now?: string;
            })
          : undefined;
        return {
          id: r.id,
          client,
          about: r.item_id === null ? { field: r.field ?? '', category: r.category } : { item: r.item_id, category: r.category },
          askedBy: r.asked_by,
          askedAt: r.asked_at,
          lawDay: r.law_day,
          ...(r.promise_day === null ? {} : { promiseDay: r.promise_day }),
          ...asked,
          ...(said && r.decision && r.decided_by && r.decided_at
            ? { decided: { how: r.decision, by: r.decided_by, at: r.decided_at, ...said } }
            : {}),
        };
      }),
    };
  });
}

/** Which of these clients wait for an answer, oldest first: ids and days, no words. Permits to read `identity`, one per client, of one account. */
export async function openCorrections(ctx: Context, permits: readonly Permit[]): Promise<readonly OpenCorrection[]> {
  const permitted = permittedList(ctx, permits, 'identity');
  if (!permitted) return [];
  const { scope, bounds, list, first } = permitted;
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    await append(trx, [decidedLine(ctx, list, first, { kind: 'list', what: { type: 'corrections', count: permits.length } })]);
    const rows = await trx
      .selectFrom('correction_request')
      .select(['id', 'client_id', 'asked_at', 'law_day', 'promise_day'])
      .where('organisation_id', '=', scope.organisation)
      .where('decision', 'is', null)
      .where(
        'client_id',
        'in',
        bounds.flatMap((b) => (b.client === undefined ? [] : [b.client])),
      )
      .orderBy('law_day')
      .execute();
    return rows.map((r) => ({
      id: r.id,
      client: r.client_id,
      askedAt: r.asked_at,
      lawDay: r.law_day,
      ...(r.promise_day === null ? {} : { promiseDay: r.promise_day }),
    }));
  });
}
