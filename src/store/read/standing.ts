// What stands around access to one file: restrictions, capacity, objections, what was judged; each with who said so and why. Logged like any read.

import type { Permit } from '../../decide/index.ts';
import { sql } from 'kysely';
import type { Id } from '../../record/index.ts';
import type { AccessFacts, JudgedFact, Opened, RunningEmergency, Standing } from '../api.ts';
import { type Context, now, transaction } from '../context.ts';
import { unsealText } from '../seal.ts';
import { sealedReason, type WithReason } from '../write/judgement.ts';
import { officePlace } from '../write/office.ts';
import { keyOf, type Writing } from '../write/writing.ts';
import { logged } from './logged.ts';
import { namesOf } from './who-looked.ts';

/** Demands a permit to read `identity`, like who stands around the client. */
export function standing(ctx: Context, permit: Permit): Promise<Opened<Standing>> {
  if (permit.request.category !== 'identity') throw new TypeError('this permit is not for identity');
  return logged(ctx, permit, { kind: 'read', what: { type: 'standing' } }, async (w, client) => {
    const organisation = w.scope.organisation;
    const key = await keyOf(w, client);
    if (!key) return { ok: false, why: 'gone' };
    const of = <T extends 'restriction' | 'capacity_judgement' | 'objection' | 'access_judgement'>(table: T) =>
      w.trx
        .selectFrom(table as 'restriction')
        .where('organisation_id', '=', organisation)
        .where('client_id', '=', client);
    const reason = (table: WithReason, id: Id, sealed: Buffer) => unsealText(key, sealedReason(table, organisation, id), sealed);
    const restrictions = await of('restriction')
      .select(['id', 'target', 'target_id', 'ground', 'from_day', 'lifted_on', 'announced_on', 'by_account', 'sealed'])
      .orderBy('from_day', 'desc')
      .execute();
    const capacity = await w.trx
      .selectFrom('capacity_judgement')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', client)
      .orderBy('on_day', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const objections = await w.trx
      .selectFrom('objection')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', client)
      .orderBy('on_day', 'desc')
      .execute();
    const judged = await w.trx
      .selectFrom('access_judgement')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', client)
      .orderBy('from_day', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const names = await namesOf(w, [
      ...new Set([...restrictions, ...capacity, ...objections, ...judged].flatMap((r) => r.by_account ?? [])),
    ]);
    const by = (account: Id) => {
      const name = names.get(account);
      return { by: account, ...(name ? { byName: name } : {}) };
    };
    const until = (day: string | null) => (day === null ? {} : { until: day });
    return {
      ok: true,
      value: {
        restrictions: restrictions.map((r) => ({
          id: r.id,
          target: r.target,
          ...(r.target_id === null ? {} : { targetId: r.target_id }),
          ground: r.ground,
          from: r.from_day,
          ...(r.lifted_on === null ? {} : { liftedOn: r.lifted_on }),
          ...(r.announced_on === null ? {} : { announcedOn: r.announced_on }),
          ...(r.by_account === null ? {} : by(r.by_account)),
          reason: reason('restriction', r.id, r.sealed),
        })),
        capacity: capacity.map((r) => ({
          id: r.id,
          matter: r.matter,
          capable: r.capable,
          on: r.on_day,
          ...until(r.until_day),
          ...by(r.by_account),
          reason: reason('capacity_judgement', r.id, r.sealed),
        })),
        objections: objections.map((r) => ({
          id: r.id,
          kind: r.kind,
          ...(r.against === null ? {} : { against: r.against }),
          ...(r.category === null ? {} : { category: r.category }),
          on: r.on_day,
          ...until(r.until_day),
          ...by(r.by_account),
          reason: reason('objection', r.id, r.sealed),
        })),
        judged: judged.map((r) => ({
          id: r.id,
          person: r.person_id,
          ...(r.category === null ? {} : { category: r.category }),
          answer: r.answer,
          from: r.from_day,
          ...until(r.until_day),
          ...by(r.by_account),
          reason: unsealText(key, officePlace('access_judgement', organisation, r.id), r.sealed),
        })),
      },
    };
  });
}

async function plainly<T>(ctx: Context, facts: AccessFacts, read: (w: Writing) => Promise<T>): Promise<T> {
  const { scope } = facts;
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    return read({ ctx, trx, scope, on: facts.on, held: new Map(), taken: undefined });
  });
}

/** What a person decided about this asker and this client, today: facts for a decision, no words. */
export function judgedFacts(ctx: Context, facts: AccessFacts): Promise<readonly JudgedFact[]> {
  return plainly(ctx, facts, async (w) => {
    const rows = await w.trx
      .selectFrom('access_judgement')
      .select(['category', 'answer'])
      .where('organisation_id', '=', w.scope.organisation)
      .where('client_id', '=', facts.client)
      .where('person_id', '=', facts.person)
      .where('from_day', '<=', facts.on)
      .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', facts.on)]))
      .execute();
    return rows.map((r) => ({ answer: r.answer, ...(r.category === null ? {} : { category: r.category }) }));
  });
}

/** The emergency access of this asker to this file that runs now, with the reason that the asker gave. */
export function runningEmergency(ctx: Context, facts: AccessFacts): Promise<RunningEmergency | undefined> {
  return plainly(ctx, facts, async (w) => {
    const at = now(ctx);
    const row = await w.trx
      .selectFrom('emergency_access')
      .select(['id', 'from_at', 'until_at', 'sealed'])
      .where('organisation_id', '=', w.scope.organisation)
      .where('client_id', '=', facts.client)
      .where('account_id', '=', w.scope.actor)
      .where('from_at', '<=', at)
      .where('until_at', '>', at)
      .orderBy('until_at', 'desc')
      .executeTakeFirst();
    const key = row && (await keyOf(w, facts.client));
    if (!row || !key) return undefined;
    const reason = unsealText(key, sealedReason('emergency_access', w.scope.organisation, row.id), row.sealed);
    return { id: row.id, from: row.from_at, until: row.until_at, reason };
  });
}
