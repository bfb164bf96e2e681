// What a team may know of a file that is wholly locked: that it is there, by its number, and who leads the team. Nothing of the client.

import { sql } from 'kysely';
import type { Day } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import type { AccessFacts, LockedFile, Scope, TeamPlace } from '../api.ts';
import { type Context, transaction } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';

/** The files of this account's teams that are locked as a whole on this day. A line in the log when there are any. */
export function lockedFiles(ctx: Context, scope: Scope, on: Day): Promise<readonly LockedFile[]> {
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    const rows = await trx
      .selectFrom('client as c')
      .select(['c.id', 'c.number'])
      .distinct()
      .innerJoin('restriction as r', (j) =>
        j.onRef('r.organisation_id', '=', 'c.organisation_id').onRef('r.client_id', '=', 'c.id'),
      )
      .innerJoin('team_member as t', (j) =>
        j.onRef('t.organisation_id', '=', 'c.organisation_id').onRef('t.client_id', '=', 'c.id'),
      )
      .where('c.organisation_id', '=', scope.organisation)
      .where('c.retention', '<>', 'erased')
      .where('r.target', '=', 'file')
      .where('r.from_day', '<=', on)
      .where((e) => e.or([e('r.lifted_on', 'is', null), e('r.lifted_on', '>', on)]))
      .where('t.account_id', '=', scope.actor)
      .where('t.from_day', '<=', on)
      .where((e) => e.or([e('t.until_day', 'is', null), e('t.until_day', '>=', on)]))
      .orderBy('c.number')
      .execute();
    if (rows.length > 0)
      await append(trx, [plainLine(ctx, scope, { kind: 'list', what: { type: 'locked', count: rows.length } })]);
    return rows.map((r) => ({ client: r.id, number: r.number }));
  });
}

/** The tasks of this account in the team of today, and whether somebody leads it. A fact to ask with. */
export function teamPlace(ctx: Context, facts: AccessFacts): Promise<TeamPlace> {
  const { scope, on, client } = facts;
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    const rows = await trx
      .selectFrom('team_member')
      .select(['account_id', 'task'])
      .where('organisation_id', '=', scope.organisation)
      .where('client_id', '=', client)
      .where('from_day', '<=', on)
      .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', on)]))
      .execute();
    const mine = (account: Id): boolean => account === scope.actor;
    return {
      tasks: rows.filter((r) => mine(r.account_id)).map((r) => r.task),
      led: rows.some((r) => r.task === 'coordinator'),
    };
  });
}
