// A file that was left gets somebody again. Nothing of the file is read for it.

import { sql } from 'kysely';
import { HANDS_OUT_KEYS, type Id } from '../../record/index.ts';
import type { LeftFile, Written } from '../api.ts';
import { newId } from '../context.ts';
import { log } from './staff.ts';
import { gone, type Writing } from './writing.ts';

/** May the actor of this scope look after accounts today? */
export async function handsOutKeys(w: Pick<Writing, 'trx' | 'scope' | 'on'>): Promise<boolean> {
  const row = await staffOf(w, w.scope.actor);
  return row?.roles.some((role) => HANDS_OUT_KEYS.includes(role)) === true;
}

function staffOf(
  w: Pick<Writing, 'trx' | 'scope' | 'on'>,
  account: Id,
): Promise<{ readonly roles: readonly string[] } | undefined> {
  return w.trx
    .selectFrom('account')
    .select('roles')
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', account)
    .where('kind', '=', 'staff')
    .where('closed_at', 'is', null)
    .where('from_day', '<=', w.on)
    .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', w.on)]))
    .executeTakeFirst();
}

/** All of them, or the one that is asked for. */
export async function leftOf(w: Pick<Writing, 'trx' | 'scope' | 'on'>, only?: Id): Promise<readonly LeftFile[]> {
  const rows = await sql<{ client: Id; number: string }>`
    select c.id as client, c.number
      from client c
     where c.organisation_id = ${w.scope.organisation}::uuid and c.retention = 'active'
       and (c.care_until is null or c.care_until >= ${w.on}::date)
       and (${only ?? null}::uuid is null or c.id = ${only ?? null}::uuid)
       and not exists (
         select 1 from team_member m
           join account a on a.organisation_id = m.organisation_id and a.id = m.account_id and a.closed_at is null
                         and (a.until_day is null or a.until_day >= ${w.on}::date)
          where m.organisation_id = c.organisation_id and m.client_id = c.id and m.task in ('coordinator', 'caregiver')
            and (m.until_day is null or m.until_day >= ${w.on}::date))
     order by c.number`.execute(w.trx);
  return rows.rows;
}

/** Only of a file that was left, only by who looks after accounts, and only a colleague who gives care. Never oneself. */
export async function takeOverLeft(
  w: Writing,
  input: { readonly client: Id; readonly account: Id; readonly task: 'coordinator' | 'caregiver' },
): Promise<Written<void>> {
  if (input.account === w.scope.actor || !(await handsOutKeys(w))) return gone;
  const colleague = await staffOf(w, input.account);
  const [left] = await leftOf(w, input.client);
  if (!left || colleague?.roles.includes('caregiver') !== true) return gone;
  await w.trx
    .insertInto('team_member')
    .values({
      organisation_id: w.scope.organisation,
      id: newId(w.ctx),
      client_id: input.client,
      account_id: input.account,
      task: input.task,
      from_day: w.on,
      until_day: null,
    })
    .execute();
  await log(w, { kind: 'access-rule', what: { client: input.client, object: input.account, type: 'team' } });
  return { ok: true, value: undefined };
}
