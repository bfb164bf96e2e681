// Which file does somebody mean who has no time? An id, and only when there can be no mistake.

import { sql } from 'kysely';
import type { Day } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import type { Scope } from '../api.ts';
import { type Context, transaction } from '../context.ts';
import { ensureOrganisation } from '../organisation.ts';
import { unsealPerson } from '../write/person.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

export async function emergencyTarget(
  ctx: Context,
  scope: Scope,
  target: { readonly number?: string; readonly last?: string; readonly birthDate?: Day },
): Promise<Id | undefined> {
  const { organisation } = scope;
  await ensureOrganisation(ctx, organisation);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    const clients = trx
      .selectFrom('client as c')
      .innerJoin('person as p', (j) => j.onRef('p.organisation_id', '=', 'c.organisation_id').onRef('p.id', '=', 'c.person_id'))
      .innerJoin('sealing_key as k', (j) => j.onRef('k.organisation_id', '=', 'p.organisation_id').onRef('k.id', '=', 'p.id'))
      .select(['c.id', 'p.id as person', 'p.sealed', 'k.wrapped'])
      .where('c.organisation_id', '=', organisation)
      .where('c.retention', '<>', 'erased');
    if (target.number !== undefined && target.number.trim() !== '') {
      return (await clients.where('c.number', '=', target.number.trim()).executeTakeFirst())?.id;
    }
    if (target.birthDate === undefined || target.last === undefined) return undefined;
    const last = plain(target.last);
    const rows = await clients.where('p.birth_date', '=', target.birthDate).execute();
    const fits = rows.filter((r) => {
      const key = ctx.keys.open(organisation, r.person, r.wrapped);
      return key !== undefined && plain(unsealPerson(key, organisation, r.person, r.sealed).name.last) === last;
    });
    return fits.length === 1 ? fits[0]?.id : undefined;
  });
}
