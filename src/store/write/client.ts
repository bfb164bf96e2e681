// Takes a client in: person, file with its key, parts, answers, bsn and first team, in one transaction.

import { sql } from 'kysely';
import type { Permit } from '../../decide/index.ts';
import {
  checkBsn,
  checkCareFrom,
  checkDay,
  checkPeriod,
  type Id,
  type IntakeAnswer,
  normalBsn,
  type Part,
  type Problem,
  problem,
} from '../../record/index.ts';
import type { NewClient, Written } from '../api.ts';
import { boundTogether } from '../binding.ts';
import { newId, now } from '../context.ts';
import { decidedLine } from '../event.ts';
import { append } from '../log/append.ts';
import { type Place, seal } from '../seal.ts';
import { checkPerson, makePerson } from './person.ts';
import { indexName } from './search.ts';
import { done, gone, hold, keyOf, stale, type Writing, wrong } from './writing.ts';

export const bsnPlace = (organisation: Id, client: Id): Place => ({
  table: 'client',
  column: 'bsn_sealed',
  organisation,
  row: client,
});
export const answerPlace = (organisation: Id, client: Id, category: string, field: string): Place => ({
  table: 'intake_answer',
  column: `${category}.${field}`,
  organisation,
  row: client,
});

const taken: Problem = problem(
  'bsn',
  'bsn-taken',
  'Dit burgerservicenummer staat al bij een andere cliënt. Kijk of deze cliënt er al is.',
  'Another client already has this citizen service number. See whether this client is there already.',
);

function checkNew(w: Writing, input: NewClient): readonly Problem[] {
  return [
    ...checkPerson(input.person, w.on),
    ...checkCareFrom(input.careFrom, input.person.birthDate, w.on),
    ...(input.bsn === undefined ? [] : checkBsn(normalBsn(input.bsn))),
    ...(input.parts.length > 0
      ? []
      : [problem('parts', 'part-missing', 'Kies minstens één soort hulp.', 'Choose at least one kind of help.')]),
  ];
}

/** Every category that is filled in has its permit. */
function demand(permits: readonly Permit[], input: NewClient): void {
  const needed = new Set(['identity', ...input.answers.map((a) => a.category)]);
  if (input.person.contact) needed.add('contact');
  if (input.bsn !== undefined) needed.add('bsn');
  for (const category of needed) {
    if (!permits.some((p) => p.request.category === category && p.request.action === 'write'))
      throw new TypeError(`a permit to write the category ${category} is missing`);
  }
}

export async function createClient(
  w: Writing,
  permits: readonly Permit[],
  input: NewClient,
): Promise<Written<{ readonly client: Id; readonly person: Id; readonly parts: readonly Id[] }>> {
  const bound = boundTogether(w.ctx.bindings, permits);
  if (bound.client !== undefined) throw new TypeError('a client is taken in on the facts of an intake');
  if (bound.scope.organisation !== w.scope.organisation || bound.scope.actor !== w.scope.actor)
    throw new TypeError('a permit of another scope');
  if (bound.on !== w.on) return stale;
  demand(permits, input);
  const problems = checkNew(w, input);
  if (problems.length > 0) return wrong(problems);

  const organisation = w.scope.organisation;
  const client = newId(w.ctx);
  const at = now(w.ctx);
  const person = await makePerson(w, input.person);
  const { key, wrapped } = w.ctx.keys.make(organisation, client);
  await w.trx
    .insertInto('sealing_key')
    .values({ organisation_id: organisation, id: client, holder: 'file', wrapped, made_at: at, destroyed_at: null })
    .execute();
  const bsn = input.bsn === undefined ? undefined : normalBsn(input.bsn);
  const number = input.number ?? (await nextNumber(w));
  const row = {
    organisation_id: organisation,
    id: client,
    person_id: person,
    number,
    care_from: input.careFrom,
    care_until: null,
    bsn_sealed: bsn === undefined ? null : seal(key, bsnPlace(organisation, client), bsn),
    bsn_index: bsn === undefined ? null : w.ctx.keys.blindIndex(organisation, 'bsn', bsn),
  };
  const made = await w.trx
    .insertInto('client')
    .values(row)
    .onConflict((c) => c.doNothing())
    .returning('id')
    .execute();
  if (made.length === 0) return wrong([bsn !== undefined && (await bsnIsTaken(w, bsn)) ? taken : numberTaken]);

  await indexName(w, person, input.person.name);
  const parts = input.parts.map((p) => ({ ...p, id: newId(w.ctx) }));
  await w.trx
    .insertInto('part')
    .values(
      parts.map((p) => ({
        organisation_id: organisation,
        id: p.id,
        client_id: client,
        service: p.service,
        regime: p.regime,
        from_day: input.careFrom,
        until_day: null,
        last_change_on: w.on,
      })),
    )
    .execute();
  await writeAnswers(w, client, input.answers, key);
  const team = new Map<Id, string>([[w.scope.actor, 'coordinator'], ...input.team.map((m): [Id, string] => [m.account, m.task])]);
  await w.trx
    .insertInto('team_member')
    .values(
      [...team].map(([account, task]) => ({
        organisation_id: organisation,
        id: newId(w.ctx),
        client_id: client,
        account_id: account,
        task,
        from_day: w.on,
        until_day: account === w.scope.actor ? (input.creatorUntil ?? null) : null,
      })),
    )
    .execute();
  w.taken = client;
  const lines = permits.map((permit) =>
    decidedLine(w.ctx, { ...bound, client }, permit, { kind: permit.request.category === 'identity' ? 'create-file' : 'create' }),
  );
  await append(w.trx, lines);
  return { ok: true, value: { client, person, parts: parts.map((p) => p.id) } };
}

const numberTaken = problem('number', 'number-taken', 'Dit dossiernummer bestaat al.', 'This file number exists already.');

/** The next number of the year, `2026-014`: counted under a lock, so that two intakes never get the same. */
async function nextNumber(w: Writing): Promise<string> {
  const organisation = w.scope.organisation;
  const year = w.on.slice(0, 4);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`file number ${organisation}`}, 0))`.execute(w.trx);
  const last = await w.trx
    .selectFrom('client')
    .select('number')
    .where('organisation_id', '=', organisation)
    .where('number', 'like', `${year}-%`)
    .orderBy((e) => e.fn('length', ['number']), 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const n = /^\d{4}-(\d+)$/.exec(last?.number ?? '')?.[1] ?? '0';
  return `${year}-${String(Number(n) + 1).padStart(4, '0')}`;
}

async function bsnIsTaken(w: Writing, bsn: string): Promise<boolean> {
  const organisation = w.scope.organisation;
  const index = w.ctx.keys.blindIndex(organisation, 'bsn', bsn);
  const row = await w.trx
    .selectFrom('client')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('bsn_index', '=', index)
    .executeTakeFirst();
  return row !== undefined;
}

async function writeAnswers(
  w: Writing,
  client: Id,
  answers: readonly Omit<IntakeAnswer, 'client' | 'by' | 'on'>[],
  key: Parameters<typeof seal>[0],
): Promise<void> {
  if (answers.length === 0) return;
  const organisation = w.scope.organisation;
  await w.trx
    .insertInto('intake_answer')
    .values(
      answers.map((a) => ({
        organisation_id: organisation,
        client_id: client,
        category: a.category,
        field: a.field,
        source: a.source ?? null,
        on_day: w.on,
        by_account: w.scope.actor,
        sealed: seal(
          key,
          answerPlace(organisation, client, a.category, a.field),
          JSON.stringify({ value: a.value, ...(a.relevance === undefined ? {} : { relevance: a.relevance }) }),
        ),
      })),
    )
    .onConflict((c) =>
      c.columns(['organisation_id', 'client_id', 'category', 'field']).doUpdateSet((e) => ({
        source: e.ref('excluded.source'),
        on_day: e.ref('excluded.on_day'),
        by_account: e.ref('excluded.by_account'),
        sealed: e.ref('excluded.sealed'),
      })),
    )
    .execute();
}

/** Answers of one category: the permit's. */
export async function answerIntake(
  w: Writing,
  permit: Permit,
  answers: readonly Omit<IntakeAnswer, 'client' | 'by' | 'on'>[],
): Promise<Written<void>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  if (answers.some((a) => a.category !== permit.request.category))
    throw new TypeError('answers of another category than the permit');
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  await writeAnswers(w, held.client, answers, key);
  await held.log('update', { type: 'intake', count: answers.length });
  return done;
}

export async function setBsn(w: Writing, permit: Permit, input: { readonly bsn: string }): Promise<Written<void>> {
  const held = await hold(w, permit, { category: 'bsn' });
  if (!('client' in held)) return held;
  const bsn = normalBsn(input.bsn);
  const problems = checkBsn(bsn);
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const index = w.ctx.keys.blindIndex(organisation, 'bsn', bsn);
  const other = await w.trx
    .selectFrom('client')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('bsn_index', '=', index)
    .where('id', '!=', held.client)
    .executeTakeFirst();
  if (other) return wrong([taken]);
  await w.trx
    .updateTable('client')
    .set({ bsn_sealed: seal(key, bsnPlace(organisation, held.client), bsn), bsn_index: index })
    .where('organisation_id', '=', organisation)
    .where('id', '=', held.client)
    .execute();
  await held.log('assign', { type: 'bsn' });
  return done;
}

export async function openPart(
  w: Writing,
  permit: Permit,
  input: { readonly service: string; readonly regime: Part['regime']; readonly from: string },
): Promise<Written<Id>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const problems = checkDay('from', input.from);
  if (problems.length > 0) return wrong(problems);
  const id = newId(w.ctx);
  await w.trx
    .insertInto('part')
    .values({
      organisation_id: w.scope.organisation,
      id,
      client_id: held.client,
      service: input.service,
      regime: input.regime,
      from_day: input.from,
      until_day: null,
      last_change_on: w.on,
    })
    .execute();
  await held.log('create', { part: id, regime: input.regime, type: 'part' });
  return { ok: true, value: id };
}

/** Care ends on a day: the parts end with it, the team too; the retention term begins to run. */
export async function endCare(
  w: Writing,
  permit: Permit,
  input: { readonly careUntil: string; readonly version: number },
): Promise<Written<void>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const organisation = w.scope.organisation;
  const now = await w.trx
    .selectFrom('client')
    .select(['care_from', 'version'])
    .where('organisation_id', '=', organisation)
    .where('id', '=', held.client)
    .executeTakeFirst();
  if (!now) return gone;
  const problems = checkPeriod(now.care_from, input.careUntil, 'careUntil');
  if (problems.length > 0) return wrong(problems);
  if (now.version !== input.version) return stale;
  await w.trx
    .updateTable('client')
    .set({ care_until: input.careUntil, version: input.version + 1 })
    .where('organisation_id', '=', organisation)
    .where('id', '=', held.client)
    .execute();
  for (const table of ['part', 'team_member'] as const) {
    await w.trx
      .updateTable(table)
      .set({ until_day: input.careUntil })
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', held.client)
      .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>', input.careUntil)]))
      .execute();
  }
  await held.log('update', { type: 'care-ended' });
  return done;
}
