// Writes what people decided: consents in the ledger, restrictions, objections, judgements of capacity, break-glass. Reasons lie sealed.

import type { Permit } from '../../decide/index.ts';
import {
  isId,
  type ConsentAct,
  type ConsentEntry,
  type ConsentKind,
  checkDay,
  checkLifting,
  checkPeriod,
  checkReason,
  type Id,
  type Objection,
  problem,
  type RestrictionGround,
  type RestrictionTarget,
  targetId,
} from '../../record/index.ts';
import { addDays } from '../../policy/index.ts';
import type { AccessFacts, Leave, Office, Written } from '../api.ts';
import { newId, now } from '../context.ts';
import { type Place, seal } from '../seal.ts';
import { holdOffice } from './office.ts';
import { end } from './relation.ts';
import { destroyPhotos } from './document.ts';
import { done, gone, hold, holdFacts, holdLeave, keyOf, type Writing, wrong } from './writing.ts';

export type WithReason = 'capacity_judgement' | 'objection' | 'restriction' | 'consent_entry' | 'emergency_access';
export const sealedReason = (table: WithReason, organisation: Id, row: Id): Place => ({
  table,
  column: 'sealed',
  organisation,
  row,
});

export async function recordConsent(
  w: Writing,
  leave: Leave,
  input: {
    readonly kind: ConsentKind;
    readonly word: string;
    readonly clause: string;
    readonly clauseHash: string;
    readonly toPerson?: Id;
    readonly toClass?: string;
    readonly act: ConsentAct;
    readonly by: Id;
    readonly until?: string;
    readonly form: ConsentEntry['form'];
    readonly evidence?: string;
  },
): Promise<Written<Id>> {
  const held = await holdLeave(w, leave, input.by);
  if (!('client' in held)) return held;
  const problems = input.until === undefined ? [] : checkPeriod(w.on, input.until);
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const id = newId(w.ctx);
  await w.trx
    .insertInto('consent_entry')
    .values({
      organisation_id: organisation,
      id,
      client_id: held.client,
      kind: input.kind,
      word: input.word,
      clause: input.clause,
      clause_hash: input.clauseHash,
      to_person: input.toPerson ?? null,
      to_class: input.toClass ?? null,
      act: input.act,
      by_person: input.by,
      at: now(w.ctx),
      until_day: input.until ?? null,
      form: input.form,
      sealed: input.evidence === undefined ? null : seal(key, sealedReason('consent_entry', organisation, id), input.evidence),
    })
    .execute();
  await held.log('consent', { object: id, type: `${input.kind}.${input.word}.${input.act}` });
  if (input.word === 'photo' && (input.act === 'withdrawn' || input.act === 'refused')) await destroyPhotos(w, held);
  return { ok: true, value: id };
}

export async function restrict(
  w: Writing,
  permit: Permit,
  input: {
    readonly target: RestrictionTarget;
    readonly ground: RestrictionGround;
    readonly from: string;
    readonly reason: string;
  },
): Promise<Written<Id>> {
  const held = await hold(w, permit, { actions: ['write', 'delete'] });
  if (!('client' in held)) return held;
  const problems = [...checkDay('from', input.from), ...checkReason(input.reason)];
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const target = targetId(input.target);
  if (target !== undefined) {
    const row = await w.trx
      .selectFrom(input.target.kind === 'part' ? 'part' : 'item')
      .select('id')
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', held.client)
      .where('id', '=', target)
      .executeTakeFirst();
    if (!row) return gone;
  }
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const id = newId(w.ctx);
  await w.trx
    .insertInto('restriction')
    .values({
      organisation_id: organisation,
      id,
      client_id: held.client,
      target: input.target.kind,
      target_id: target ?? null,
      ground: input.ground,
      from_day: input.from,
      lifted_on: null,
      announced_on: null,
      by_account: isId(w.scope.actor) ? w.scope.actor : null,
      sealed: seal(key, sealedReason('restriction', organisation, id), input.reason),
    })
    .execute();
  await held.log('restrict', { object: id, type: `${input.target.kind}.${input.ground}` });
  return { ok: true, value: id };
}

export async function liftRestriction(
  w: Writing,
  leave: Permit | Office,
  input: { readonly restriction: Id; readonly on: string; readonly announcedOn?: string },
): Promise<Written<void>> {
  const held = await holdOffice(w, leave, { actions: ['write', 'delete'] });
  if (!('client' in held)) return held;
  const row = await w.trx
    .selectFrom('restriction')
    .select('announced_on')
    .where('organisation_id', '=', w.scope.organisation)
    .where('client_id', '=', held.client)
    .where('id', '=', input.restriction)
    .executeTakeFirst();
  if (!row) return gone;
  const announced = input.announcedOn ?? row.announced_on;
  // Never announced counts as announced too late.
  const problems = checkLifting(announced ?? addDays(input.on, 1), input.on);
  if (problems.length > 0 || announced === null) return wrong(problems);
  const lifted = await w.trx
    .updateTable('restriction')
    .set({ lifted_on: input.on, announced_on: announced })
    .where('organisation_id', '=', w.scope.organisation)
    .where('client_id', '=', held.client)
    .where('id', '=', input.restriction)
    .where('lifted_on', 'is', null)
    .executeTakeFirst();
  if (lifted.numUpdatedRows === 0n) return gone;
  await held.log('restrict', { object: input.restriction, type: 'lifted' });
  return done;
}

export async function recordObjection(
  w: Writing,
  leave: Leave,
  input: {
    readonly kind: Objection['kind'];
    readonly against?: Id;
    readonly category?: string;
    readonly on: string;
    readonly until?: string;
    readonly reason: string;
  },
): Promise<Written<Id>> {
  // Somebody who speaks for himself may object as the client; the interest of the child and good care are a professional's to judge.
  if ('own' in leave && (input.kind !== 'client-objects' || !leave.own.capacities.some((c) => c.kind === 'client')))
    throw new TypeError('only the client objects for himself; the other grounds need a permit');
  const held = 'own' in leave ? await holdFacts(w, leave.own) : await hold(w, leave);
  if (!('client' in held)) return held;
  // A child that objects need not say why.
  const reason = 'own' in leave && input.reason === '' ? [] : checkReason(input.reason);
  const problems = [...checkPeriod(input.on, input.until), ...reason];
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  if ('own' in leave) await askAgain(w, held.client, input);
  const id = newId(w.ctx);
  await w.trx
    .insertInto('objection')
    .values({
      organisation_id: organisation,
      id,
      client_id: held.client,
      kind: input.kind,
      against: input.against ?? null,
      category: input.category ?? null,
      on_day: input.on,
      until_day: input.until ?? null,
      by_account: w.scope.actor,
      sealed: seal(key, sealedReason('objection', organisation, id), input.reason),
    })
    .execute();
  await held.log('judge', { object: id, type: input.kind });
  return { ok: true, value: id };
}

/** What was judged in favour of this person before the client objected counts no longer: somebody weighs it anew. */
async function askAgain(w: Writing, client: Id, input: { readonly against?: Id; readonly category?: string }): Promise<void> {
  if (input.against === undefined) return;
  const yes = w.trx
    .updateTable('access_judgement')
    .set({ until_day: addDays(w.on, -1) })
    .where('organisation_id', '=', w.scope.organisation)
    .where('client_id', '=', client)
    .where('person_id', '=', input.against)
    .where('answer', '=', 'allow')
    .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', w.on)]));
  const { category } = input;
  await (category === undefined
    ? yes
    : yes.where((e) => e.or([e('category', 'is', null), e('category', '=', category)]))
  ).execute();
}

/** The client takes back an objection of his own; it counts from now. */
export async function withdrawObjection(w: Writing, own: AccessFacts, input: { readonly objection: Id }): Promise<Written<void>> {
  const held = await holdFacts(w, own);
  if (!('client' in held)) return held;
  const ended = await w.trx
    .updateTable('objection')
    .set({ until_day: addDays(w.on, -1) })
    .where('organisation_id', '=', w.scope.organisation)
    .where('client_id', '=', held.client)
    .where('id', '=', input.objection)
    .where('by_account', '=', w.scope.actor)
    .where('kind', '=', 'client-objects')
    .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', w.on)]))
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) return gone;
  await held.log('judge', { object: input.objection, type: 'objection-withdrawn' });
  return done;
}

export async function endObjection(
  w: Writing,
  permit: Permit,
  input: { readonly objection: Id; readonly until: string },
): Promise<Written<void>> {
  const held = await hold(w, permit);
  return 'client' in held ? end(w, held, 'objection', input.objection, input.until, 'objection') : held;
}

export async function judgeCapacity(
  w: Writing,
  permit: Permit,
  input: {
    readonly matter: string;
    readonly capable: boolean;
    readonly on: string;
    readonly until?: string;
    readonly reason: string;
  },
): Promise<Written<Id>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const problems = [...checkPeriod(input.on, input.until), ...checkReason(input.reason)];
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const id = newId(w.ctx);
  await w.trx
    .insertInto('capacity_judgement')
    .values({
      organisation_id: organisation,
      id,
      client_id: held.client,
      matter: input.matter,
      capable: input.capable,
      by_account: w.scope.actor,
      on_day: input.on,
      until_day: input.until ?? null,
      sealed: seal(key, sealedReason('capacity_judgement', organisation, id), input.reason),
    })
    .execute();
  await held.log('judge', { object: id, type: 'capacity' });
  return { ok: true, value: id };
}

/** Twelve hours: one shift. Who needs longer belongs in the team. */
const LONGEST_EMERGENCY = 12 * 60;

export async function openEmergency(
  w: Writing,
  facts: AccessFacts,
  input: { readonly reason: string; readonly minutes: number },
): Promise<Written<Id>> {
  if (!facts.capacities.some((c) => c.kind === 'employee' && c.confidentiality === true)) return gone;
  const held = await holdFacts(w, facts);
  if (!('client' in held)) return held;
  const problems = [
    ...checkReason(input.reason),
    ...(Number.isInteger(input.minutes) && input.minutes >= 1 && input.minutes <= LONGEST_EMERGENCY
      ? []
      : [problem('minutes', 'emergency-too-long', 'Kies een tijd tot 12 uur.', 'Choose a time of up to 12 hours.')]),
  ];
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const id = newId(w.ctx);
  await w.trx
    .insertInto('emergency_access')
    .values({
      organisation_id: organisation,
      id,
      client_id: held.client,
      account_id: w.scope.actor,
      from_at: now(w.ctx),
      until_at: new Date(w.ctx.clock() + input.minutes * 60_000).toISOString(),
      sealed: seal(key, sealedReason('emergency_access', organisation, id), input.reason),
    })
    .execute();
  await held.log('emergency', { object: id, type: 'break-glass' });
  return { ok: true, value: id };
}
