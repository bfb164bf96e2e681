// Who looked? The client's own overview of the log (NEN 7513 ch. 9, Wabvpz 15e). Reading it is logged too.

import type { Permit } from '../../decide/index.ts';
import { addDays, type Day, endOfDay } from '../../policy/index.ts';
import type { Id, PersonName } from '../../record/index.ts';
import { parseEvent } from '../../trail/index.ts';
import type { LogLineView, Opened } from '../api.ts';
import type { Context } from '../context.ts';
import { unsealPerson } from '../write/person.ts';
import type { Writing } from '../write/writing.ts';
import { logged } from './logged.ts';

const MOST = 1000;

export function whoLooked(
  ctx: Context,
  permit: Permit,
  period: { readonly from: Day; readonly until: Day },
): Promise<Opened<readonly LogLineView[]>> {
  return logged(ctx, permit, { kind: 'log-read', what: { type: 'who-looked' } }, async (w, client) => {
    const organisation = w.scope.organisation;
    const first = new Date((endOfDay(addDays(period.from, -1)) + 1) * 1000).toISOString();
    const last = new Date(endOfDay(period.until) * 1000 + 999).toISOString();
    const rows = await w.trx
      .selectFrom('trail_event')
      .select(['n', 'body'])
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', client)
      .where('at', '>=', first)
      .where('at', '<=', last)
      .orderBy('n', 'desc')
      .limit(MOST)
      .execute();
    const lines = rows.flatMap((r) => {
      const event = parseEvent(r.body);
      return event ? [{ n: r.n, event }] : [];
    });
    const names = await namesOf(w, [...new Set(lines.map((l) => l.event.who.id))]);
    const value = lines.map((l): LogLineView => {
      const name = names.get(l.event.who.id);
      return name ? { ...l, name } : l;
    });
    return { ok: true, value };
  });
}

/** Names of the persons behind accounts. */
export async function namesOf(w: Writing, accounts: readonly Id[]): Promise<ReadonlyMap<Id, PersonName>> {
  const out = new Map<Id, PersonName>();
  const ids = accounts.filter((a) => a !== 'system');
  if (ids.length === 0) return out;
  const organisation = w.scope.organisation;
  const rows = await w.trx
    .selectFrom('account as a')
    .innerJoin('person as p', (j) => j.onRef('p.organisation_id', '=', 'a.organisation_id').onRef('p.id', '=', 'a.person_id'))
    .innerJoin('sealing_key as k', (j) => j.onRef('k.organisation_id', '=', 'p.organisation_id').onRef('k.id', '=', 'p.id'))
    .select(['a.id', 'p.id as person', 'p.sealed', 'k.wrapped'])
    .where('a.organisation_id', '=', organisation)
    .where('a.id', 'in', ids)
    .execute();
  for (const r of rows) {
    const key = w.ctx.keys.open(organisation, r.person, r.wrapped);
    if (key) out.set(r.id, unsealPerson(key, organisation, r.person, r.sealed).name);
  }
  return out;
}
