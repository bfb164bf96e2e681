// Tasks about a file that are no care: lifting a restriction, judging an open norm, the log and questions about it. No text of the file is read for them.

import type { Permit } from '../../decide/index.ts';
import { addDays, type Day } from '../../policy/index.ts';
import {
  checkDay,
  checkPeriod,
  checkReason,
  checkRoles,
  checkText,
  type Id,
  isId,
  type Verdict,
  WATCHES,
} from '../../record/index.ts';
import { parseEvent, type TrailEvent } from '../../trail/index.ts';
import type { AccessFacts, Office, Written } from '../api.ts';
import { newId, now } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { type Place, seal } from '../seal.ts';
import { done, gone, type Held, hold, holdFacts, keyOf, type Refused, type Writing, wrong } from './writing.ts';

type Table = 'access_judgement' | 'log_review' | 'log_question';
export const officePlace = (table: Table, organisation: Id, row: Id, column = 'sealed'): Place => ({
  table,
  column,
  organisation,
  row,
});

/** Is the actor of this scope a privacy officer who may sign in today? */
export async function isOfficer(w: Pick<Writing, 'trx' | 'scope' | 'on'>): Promise<boolean> {
  const row = await w.trx
    .selectFrom('account')
    .select('roles')
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', w.scope.actor)
    .where('kind', '=', 'staff')
    .where('closed_at', 'is', null)
    .where('from_day', '<=', w.on)
    .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', w.on)]))
    .executeTakeFirst();
  return row?.roles.includes(WATCHES) === true;
}

/** Leave by permit, or the task of the privacy officer; the log then says so without a decision. */
export async function holdOffice(w: Writing, leave: Permit | Office, need?: Parameters<typeof hold>[2]): Promise<Held | Refused> {
  if (!('office' in leave)) return hold(w, leave, need);
  const client = leave.office;
  if (!(await isOfficer(w))) return gone;
  const row = await w.trx
    .selectFrom('client')
    .select('id')
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', client)
    .where('retention', '<>', 'erased')
    .executeTakeFirst();
  if (!row) return gone;
  return {
    client,
    log: async (kind, what = {}) => void (await append(w.trx, [plainLine(w.ctx, w.scope, { kind, what: { client, ...what } })])),
  };
}

/** AVG 18(3): the client is told that a restriction will be lifted. From that day it may be. */
export async function announceLifting(
  w: Writing,
  leave: Permit | Office,
  input: { readonly restriction: Id; readonly on: Day },
): Promise<Written<void>> {
  const held = await holdOffice(w, leave, { actions: ['write', 'delete'] });
  if (!('client' in held)) return held;
  const problems = checkDay('on', input.on);
  if (problems.length > 0) return wrong(problems);
  const told = await w.trx
    .updateTable('restriction')
    .set({ announced_on: input.on })
    .where('organisation_id', '=', w.scope.organisation)
    .where('client_id', '=', held.client)
    .where('id', '=', input.restriction)
    .where('lifted_on', 'is', null)
    .executeTakeFirst();
  if (told.numUpdatedRows === 0n) return gone;
  await held.log('restrict', { object: input.restriction, type: 'announced' });
  return done;
}

/** The answer of a person where the rules ask for one. A newer one about the same person and data takes the place of the older. */
export async function judgeAccess(
  w: Writing,
  permit: Permit,
  input: {
    readonly person: Id;
    readonly category?: string;
    readonly answer: 'allow' | 'deny';
    readonly from: Day;
    readonly until?: Day;
    readonly reason: string;
  },
): Promise<Written<Id>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const problems = [...checkPeriod(input.from, input.until), ...checkReason(input.reason)];
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const known = await w.trx
    .selectFrom('person')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('id', '=', input.person)
    .executeTakeFirst();
  if (!known) return gone;
  await w.trx
    .updateTable('access_judgement')
    .set({ until_day: addDays(input.from, -1) })
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', held.client)
    .where('person_id', '=', input.person)
    .where('category', input.category === undefined ? 'is' : '=', input.category ?? null)
    .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>=', input.from)]))
    .execute();
  const id = newId(w.ctx);
  await w.trx
    .insertInto('access_judgement')
    .values({
      organisation_id: organisation,
      id,
      client_id: held.client,
      person_id: input.person,
      category: input.category ?? null,
      answer: input.answer,
      by_account: w.scope.actor,
      from_day: input.from,
      until_day: input.until ?? null,
      sealed: seal(key, officePlace('access_judgement', organisation, id), input.reason),
    })
    .execute();
  await held.log('judge', { object: id, type: `access.${input.answer}` });
  return { ok: true, value: id };
}

/** What the privacy officer thinks of a line of the log, with the number of lines that were seen. Nobody judges an own line. */
export async function reviewLine(
  w: Writing,
  office: Office,
  input: { readonly event: Id; readonly verdict: Verdict; readonly note: string; readonly lines: number },
): Promise<Written<void>> {
  const held = await holdOffice(w, office);
  if (!('client' in held)) return held;
  const problems = checkReason(input.note);
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  const line = await lineOf(w, held.client, input.event);
  if (!key || !line || line.who.id === w.scope.actor) return gone;
  await w.trx
    .insertInto('log_review')
    .values({
      organisation_id: organisation,
      event: input.event,
      client_id: held.client,
      verdict: input.verdict,
      by_account: w.scope.actor,
      at: now(w.ctx),
      sealed: seal(key, officePlace('log_review', organisation, input.event), input.note),
      lines: input.lines,
    })
    .execute();
  await held.log('log-check', { object: input.event, type: input.verdict });
  return done;
}

/** A line of the log of this client; undefined when there is none with that id. */
async function lineOf(w: Writing, client: Id, event: Id): Promise<TrailEvent | undefined> {
  if (!isId(event)) return undefined;
  const rows = await w.trx
    .selectFrom('trail_event')
    .select('body')
    .where('organisation_id', '=', w.scope.organisation)
    .where('client_id', '=', client)
    .where('body', 'like', `%"id":"${event}"%`)
    .execute();
  return rows.map((row) => parseEvent(row.body)).find((line) => line?.id === event);
}

/** Signs for a week. That everything in it was judged is the desk's to see to; how many lines that were stands beside the name. */
export async function signWeek(w: Writing, input: { readonly monday: Day; readonly judged: number }): Promise<Written<void>> {
  if (!(await isOfficer(w))) return gone;
  const organisation = w.scope.organisation;
  const signed = await w.trx
    .insertInto('log_week')
    .values({
      organisation_id: organisation,
      monday: input.monday,
      judged: input.judged,
      by_account: w.scope.actor,
      at: now(w.ctx),
    })
    .onConflict((c) => c.columns(['organisation_id', 'monday']).doNothing())
    .executeTakeFirst();
  if (signed.numInsertedOrUpdatedRows === 0n) return { ok: false, why: 'stale' };
  await append(w.trx, [plainLine(w.ctx, w.scope, { kind: 'log-check', what: { type: 'week-signed', count: input.judged } })]);
  return done;
}

/** A question about a line of the log: an own act of whoever may see that line. Who asks again is answered with the first: one case, one clock. */
export async function askAboutLine(
  w: Writing,
  own: AccessFacts,
  input: { readonly event: Id; readonly question: string; readonly lawDay: Day; readonly promiseDay?: Day },
): Promise<Written<{ readonly question: Id; readonly again: boolean }>> {
  const held = await holdFacts(w, own);
  if (!('client' in held)) return held;
  const problems = checkText(input.question, 'question');
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const line = await lineOf(w, held.client, input.event);
  const key = await keyOf(w, held.client);
  if (!key || !line) return gone;
  const first = await w.trx
    .selectFrom('log_question')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', held.client)
    .where('event', '=', line.id)
    .where('asked_by', '=', own.person)
    .executeTakeFirst();
  if (first) return { ok: true, value: { question: first.id, again: true } };
  const id = newId(w.ctx);
  await w.trx
    .insertInto('log_question')
    .values({
      organisation_id: organisation,
      id,
      client_id: held.client,
      event: input.event,
      asked_by: own.person,
      asked_at: now(w.ctx),
      law_day: input.lawDay,
      promise_day: input.promiseDay ?? null,
      sealed: seal(key, officePlace('log_question', organisation, id), input.question),
      answered_by: null,
      answered_at: null,
      answer_sealed: null,
    })
    .execute();
  await held.log('request', { object: id, type: 'log-question' });
  return { ok: true, value: { question: id, again: false } };
}

/** The answer of the privacy officer. Once: what was said stays. */
export async function answerQuestion(
  w: Writing,
  office: Office,
  input: { readonly question: Id; readonly answer: string },
): Promise<Written<void>> {
  const held = await holdOffice(w, office);
  if (!('client' in held)) return held;
  const problems = checkText(input.answer, 'answer');
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const said = await w.trx
    .updateTable('log_question')
    .set({
      answered_by: w.scope.actor,
      answered_at: now(w.ctx),
      answer_sealed: seal(key, officePlace('log_question', organisation, input.question, 'answer_sealed'), input.answer),
    })
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', held.client)
    .where('id', '=', input.question)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  if (said.numUpdatedRows === 0n) return { ok: false, why: 'stale' };
  await held.log('request', { object: input.question, type: 'log-question.answered' });
  return done;
}

/** Ends the emergency access of the actor to one file now. */
export async function endEmergency(w: Writing, own: AccessFacts): Promise<Written<void>> {
  const held = await holdFacts(w, own);
  if (!('client' in held)) return held;
  const at = now(w.ctx);
  const ended = await w.trx
    .updateTable('emergency_access')
    .set({ until_at: at })
    .where('organisation_id', '=', w.scope.organisation)
    .where('client_id', '=', held.client)
    .where('account_id', '=', w.scope.actor)
    .where('until_at', '>', at)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) return gone;
  await held.log('emergency', { type: 'ended' });
  return done;
}

/** Another set of roles, or a last day, for somebody who works here. */
export async function changeStaff(
  w: Writing,
  input: { readonly account: Id; readonly roles: readonly string[]; readonly until?: Day },
): Promise<Written<void>> {
  const problems = [...(input.until === undefined ? [] : checkDay('until', input.until)), ...checkRoles(input.roles)];
  if (problems.length > 0) return wrong(problems);
  const changed = await w.trx
    .updateTable('account')
    .set({ roles: [...input.roles], until_day: input.until ?? null })
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', input.account)
    .where('kind', '=', 'staff')
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return gone;
  await append(w.trx, [plainLine(w.ctx, w.scope, { kind: 'access-rule', what: { object: input.account, type: 'roles' } })]);
  return done;
}
