// Who works here, as the one who looks after accounts sees it. No client data, so not logged.

import { sql } from 'kysely';
import type { Id } from '../../record/index.ts';
import type { StaffMember } from '../api.ts';
import { type Context, transaction } from '../context.ts';
import { ensureOrganisation } from '../organisation.ts';
import { unsealPerson } from '../write/person.ts';

/** Every staff account of the organisation, the closed ones too, by name. */
export async function staffList(ctx: Context, organisation: Id): Promise<readonly StaffMember[]> {
  await ensureOrganisation(ctx, organisation);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'staff')`.execute(trx);
    const rows = await trx
      .selectFrom('account as a')
      .innerJoin('person as p', (j) => j.onRef('p.organisation_id', '=', 'a.organisation_id').onRef('p.id', '=', 'a.person_id'))
      .innerJoin('sealing_key as k', (j) => j.onRef('k.organisation_id', '=', 'p.organisation_id').onRef('k.id', '=', 'p.id'))
      .select([
        'a.id',
        'a.sign_in',
        'a.roles',
        'a.tie',
        'a.from_day',
        'a.until_day',
        'a.closed_at',
        'p.id as person',
        'p.sealed',
        'k.wrapped',
      ])
      .where('a.organisation_id', '=', organisation)
      .where('a.kind', '=', 'staff')
      .execute();
    const signed = await trx
      .selectFrom('undertaking')
      .select(['account_id', 'signed_on'])
      .where('organisation_id', '=', organisation)
      .where('to_what', '=', 'secrecy')
      .orderBy('signed_on')
      .execute();
    const since = new Map(signed.map((s) => [s.account_id, s.signed_on]));
    return rows
      .flatMap((r): StaffMember[] => {
        const key = ctx.keys.open(organisation, r.person, r.wrapped);
        if (!key) return [];
        const { name, contact } = unsealPerson(key, organisation, r.person, r.sealed);
        const signedOn = since.get(r.id);
        return [
          {
            account: r.id,
            signIn: r.sign_in,
            name,
            ...(contact?.email === undefined ? {} : { email: contact.email }),
            roles: r.roles,
            tie: r.tie,
            from: r.from_day,
            ...(r.until_day === null ? {} : { until: r.until_day }),
            ...(r.closed_at === null ? {} : { closedAt: r.closed_at }),
            ...(signedOn === undefined ? {} : { signedOn }),
          },
        ];
      })
      .sort((a, b) => a.name.last.localeCompare(b.name.last, 'nl') || a.name.first.localeCompare(b.name.first, 'nl'));
  });
}
