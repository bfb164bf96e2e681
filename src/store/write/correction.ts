// Asking for a correction is an own act; deciding about it is a write in the category of what is wrong.

import type { Permit } from '../../decide/index.ts';
import { checkReason, checkText, type Id } from '../../record/index.ts';
import type { AccessFacts, NewCorrection, Written } from '../api.ts';
import { newId, now } from '../context.ts';
import { type Place, seal } from '../seal.ts';
import { besideItem } from './item.ts';
import { done, gone, hold, holdFacts, keyOf, type Writing, wrong } from './writing.ts';

export const correctionPlace = (organisation: Id, row: Id, column = 'sealed'): Place => ({
  table: 'correction_request',
  column,
  organisation,
  row,
});

/** That the asker may see what is said to be wrong is the desk's to see to: it was on the screen. */
export async function askCorrection(w: Writing, own: AccessFacts, input: NewCorrection): Promise<Written<Id>> {
  const held = await holdFacts(w, own);
  if (!('client' in held)) return held;
  const problems = checkText(input.text);
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const id = newId(w.ctx);
  const { about } = input;
  await w.trx
    .insertInto('correction_request')
    .values({
      organisation_id: organisation,
      id,
      client_id: held.client,
      item_id: 'item' in about ? about.item : null,
      field: 'field' in about ? about.field : null,
      category: about.category,
      asked_by: own.person,
      asked_at: now(w.ctx),
      law_day: input.lawDay,
      promise_day: input.promiseDay ?? null,
      sealed: seal(key, correctionPlace(organisation, id), JSON.stringify({ was: input.was, text: input.text })),
      decision: null,
      decided_by: null,
      decided_at: null,
      decision_sealed: null,
    })
    .execute();
  await held.log('request', { object: id, type: 'correction', category: about.category });
  return { ok: true, value: id };
}

/**
 * What came of it, once. A refusal puts the words of who asked beside what stays as it is, in the same transaction (Jeugdwet 7.3.8(2),
 * BW 7:454(2)): nobody has to ask for that again.
 */
export async function decideCorrection(
  w: Writing,
  permit: Permit,
  input: {
    readonly request: Id;
    readonly how: 'corrected' | 'refused';
    readonly reason: string;
    readonly now?: string;
    readonly part: Id;
  },
): Promise<Written<void>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const problems = checkReason(input.reason);
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const words = JSON.stringify({ reason: input.reason, ...(input.now === undefined ? {} : { now: input.now }) });
  const [row] = await w.trx
    .updateTable('correction_request')
    .set({
      decision: input.how,
      decided_by: w.scope.actor,
      decided_at: now(w.ctx),
      decision_sealed: seal(key, correctionPlace(organisation, input.request, 'decision_sealed'), words),
    })
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', held.client)
    .where('id', '=', input.request)
    .where('category', '=', permit.request.category)
    .where('decision', 'is', null)
    .returning(['item_id', 'asked_by', 'sealed'])
    .execute();
  if (!row) return { ok: false, why: 'stale' };
  await held.log('request', { object: input.request, type: `correction.${input.how}` });
  if (input.how === 'corrected') return done;
  const placed = await besideItem(w, held, key, {
    part: input.part,
    category: permit.request.category,
    about: row.item_id,
    by: row.asked_by,
    sealed: { place: correctionPlace(organisation, input.request), bytes: row.sealed },
  });
  return placed ? done : gone;
}
