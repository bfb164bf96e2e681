// Writes persons: their name, gender and contact sealed under a key of their own, their birth date in clear (ADR 3).

import type { KeyObject } from 'node:crypto';
import type { Permit } from '../../decide/index.ts';
import { checkBirthDate, checkName, type Id, type Problem } from '../../record/index.ts';
import type { NewPerson, Written } from '../api.ts';
import { newId, now } from '../context.ts';
import { type Place, seal, unsealText } from '../seal.ts';
import { indexName } from './search.ts';
import { done, gone, hold, keyOf, stale, type Writing, wrong } from './writing.ts';

/** What lies sealed of a person. */
export type SealedPerson = Pick<NewPerson, 'name' | 'gender' | 'contact'>;

const personPlace = (organisation: Id, id: Id): Place => ({ table: 'person', column: 'sealed', organisation, row: id });

function sealPerson(key: KeyObject, organisation: Id, id: Id, p: NewPerson): Buffer {
  const body: SealedPerson = {
    name: p.name,
    ...(p.gender ? { gender: p.gender } : {}),
    ...(p.contact ? { contact: p.contact } : {}),
  };
  return seal(key, personPlace(organisation, id), JSON.stringify(body));
}

export function unsealPerson(key: KeyObject, organisation: Id, id: Id, sealed: Uint8Array): SealedPerson {
  return JSON.parse(unsealText(key, personPlace(organisation, id), sealed)) as SealedPerson;
}

export function checkPerson(p: NewPerson, today: string): readonly Problem[] {
  return [...checkName(p.name), ...(p.birthDate === undefined ? [] : checkBirthDate(p.birthDate, today))];
}

/** Makes a person with a key of its own. Logs nothing: the caller's event tells what it was for. */
export async function makePerson(w: Writing, p: NewPerson): Promise<Id> {
  const organisation = w.scope.organisation;
  const id = newId(w.ctx);
  const { key, wrapped } = w.ctx.keys.make(organisation, id);
  await w.trx
    .insertInto('sealing_key')
    .values({ organisation_id: organisation, id, holder: 'person', wrapped, made_at: now(w.ctx), destroyed_at: null })
    .execute();
  await w.trx
    .insertInto('person')
    .values({ organisation_id: organisation, id, sealed: sealPerson(key, organisation, id, p), birth_date: p.birthDate ?? null })
    .execute();
  return id;
}

/** Somebody beside the client who was not known yet. */
export async function addPerson(w: Writing, permit: Permit, input: NewPerson): Promise<Written<Id>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const problems = checkPerson(input, w.on);
  if (problems.length > 0) return wrong(problems);
  const id = await makePerson(w, input);
  await held.log('create', { object: id, type: 'person' });
  return { ok: true, value: id };
}

/** The client, or somebody who stands beside this client. Others are not there for this permit. */
export async function changePerson(
  w: Writing,
  permit: Permit,
  input: NewPerson & { readonly person: Id; readonly version: number },
): Promise<Written<void>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const problems = checkPerson(input, w.on);
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  if (!(await belongsTo(w, held.client, input.person))) return gone;
  const key = await keyOf(w, input.person);
  if (!key) return gone;
  const changed = await w.trx
    .updateTable('person')
    .set({
      sealed: sealPerson(key, organisation, input.person, input),
      birth_date: input.birthDate ?? null,
      version: input.version + 1,
    })
    .where('organisation_id', '=', organisation)
    .where('id', '=', input.person)
    .where('version', '=', input.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return stale;
  await indexName(w, input.person, input.name);
  await held.log('update', { object: input.person, type: 'person' });
  return done;
}

async function belongsTo(w: Writing, client: Id, person: Id): Promise<boolean> {
  const organisation = w.scope.organisation;
  for (const [table, column] of [
    ['client', 'id'],
    ['authority', 'client_id'],
    ['representation', 'client_id'],
  ] as const) {
    const row = await w.trx
      .selectFrom(table)
      .select('person_id')
      .where('organisation_id', '=', organisation)
      .where(column as 'id', '=', client)
      .where('person_id', '=', person)
      .executeTakeFirst();
    if (row) return true;
  }
  return false;
}
