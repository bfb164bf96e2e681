// Destroys keys, so that what was sealed under them can never be read again.

import type { Permit } from '../../decide/index.ts';
import type { Id } from '../../record/index.ts';
import type { Written } from '../api.ts';
import { now } from '../context.ts';
import { clearDraftsOf } from './draft.ts';
import { forgetFile } from './search.ts';
import { done, gone, hold, type Writing } from './writing.ts';

export async function shredFile(w: Writing, permit: Permit): Promise<Written<void>> {
  const held = await hold(w, permit, { actions: ['delete'] });
  if (!('client' in held)) return held;
  const organisation = w.scope.organisation;
  const file = await w.trx
    .updateTable('client')
    .set({ retention: 'erased', bsn_sealed: null, bsn_index: null })
    .where('organisation_id', '=', organisation)
    .where('id', '=', held.client)
    .returning('person_id')
    .executeTakeFirst();
  if (!file) return gone;
  await forgetFile(w, held.client);
  await clearDraftsOf(w, held.client);
  await destroyKey(w, held.client);
  // Whoever is known here only because of this file is not known any more either.
  for (const person of new Set([file.person_id, ...(await peopleBeside(w, held.client))])) {
    if (await neededElsewhere(w, person, held.client)) continue;
    await destroyKey(w, person);
    await w.trx
      .updateTable('person')
      .set({ birth_date: null })
      .where('organisation_id', '=', organisation)
      .where('id', '=', person)
      .execute();
  }
  await held.log('delete', { type: 'file-key' });
  return done;
}

/** From here on nothing under this key can be read. */
export async function destroyKey(w: Writing, id: Id): Promise<void> {
  const organisation = w.scope.organisation;
  await w.trx
    .updateTable('sealing_key')
    .set({ wrapped: null, destroyed_at: now(w.ctx) })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .where('wrapped', 'is not', null)
    .execute();
  w.ctx.keys.open(organisation, id, null);
}

/** Who stands beside the client of a file: parents, guardians, representatives, and whoever spoke about a consent. */
async function peopleBeside(w: Writing, client: Id): Promise<readonly Id[]> {
  const organisation = w.scope.organisation;
  const ids: Id[] = [];
  for (const table of ['authority', 'representation'] as const) {
    const rows = await w.trx
      .selectFrom(table)
      .select('person_id')
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', client)
      .execute();
    ids.push(...rows.map((row) => row.person_id));
  }
  const spoke = await w.trx
    .selectFrom('consent_entry')
    .select('by_person')
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', client)
    .execute();
  return [...ids, ...spoke.map((row) => row.by_person)];
}

/** A person who also works here, is somebody's parent, spoke about somebody else, or is a client elsewhere in the organisation stays known. */
export async function neededElsewhere(w: Writing, person: Id, client: Id): Promise<boolean> {
  const organisation = w.scope.organisation;
  const here = await w.trx
    .selectFrom('client')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .where('id', '!=', client)
    .where('retention', '!=', 'erased')
    .executeTakeFirst();
  if (here) return true;
  const staff = await w.trx
    .selectFrom('account')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('person_id', '=', person)
    .where('kind', '!=', 'private')
    .executeTakeFirst();
  if (staff) return true;
  for (const table of ['authority', 'representation'] as const) {
    const row = await w.trx
      .selectFrom(table)
      .select('id')
      .where('organisation_id', '=', organisation)
      .where('person_id', '=', person)
      .where('client_id', '!=', client)
      .executeTakeFirst();
    if (row) return true;
  }
  const spoke = await w.trx
    .selectFrom('consent_entry')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('by_person', '=', person)
    .where('client_id', '!=', client)
    .executeTakeFirst();
  return spoke !== undefined;
}
