// Writes who stands beside the client: the team, parents and guardians, representatives. Rows end by a date; none is taken away.

import type { Permit } from '../../decide/index.ts';
import {
  checkDay,
  checkParent,
  checkPeriod,
  type Id,
  type Problem,
  type Proof,
  problem,
  type RepresentationKind,
} from '../../record/index.ts';
import type { Written } from '../api.ts';
import { newId } from '../context.ts';
import { done, gone, type Held, hold, type Writing, wrong } from './writing.ts';

function proofColumns(proof: Proof) {
  return { proof: proof.kind, proof_seen_on: proof.seenOn ?? null, check_again_on: proof.checkAgainOn ?? null };
}

function checkProof(proof: Proof): readonly Problem[] {
  return [
    ...(proof.seenOn === undefined ? [] : checkDay('proof.seenOn', proof.seenOn)),
    ...(proof.checkAgainOn === undefined ? [] : checkDay('proof.checkAgainOn', proof.checkAgainOn)),
    ...(proof.kind !== 'none' && proof.seenOn === undefined
      ? [problem('proof.seenOn', 'proof-undated', 'Vul in wanneer u het bewijs zag.', 'Fill in when you saw the proof.')]
      : []),
  ];
}

export async function joinTeam(
  w: Writing,
  permit: Permit,
  input: { readonly account: Id; readonly task: string; readonly from: string; readonly until?: string },
): Promise<Written<Id>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const problems = checkPeriod(input.from, input.until);
  if (problems.length > 0) return wrong(problems);
  const staff = await w.trx
    .selectFrom('account')
    .select('kind')
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', input.account)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (staff?.kind !== 'staff') return gone;
  const id = newId(w.ctx);
  await w.trx
    .insertInto('team_member')
    .values({
      organisation_id: w.scope.organisation,
      id,
      client_id: held.client,
      account_id: input.account,
      task: input.task,
      from_day: input.from,
      until_day: input.until ?? null,
    })
    .execute();
  await held.log('access-rule', { object: input.account, type: 'team' });
  return { ok: true, value: id };
}

type Ending = 'team_member' | 'authority' | 'representation' | 'objection';

/** Gives a row its last day. The row must belong to the client of the permit. */
export async function end(w: Writing, held: Held, table: Ending, id: Id, until: string, type: string): Promise<Written<void>> {
  const start = table === 'objection' ? 'on_day' : 'from_day';
  const row = await w.trx
    .selectFrom(table)
    .select(start as 'from_day')
    .where('organisation_id', '=', w.scope.organisation)
    .where('client_id', '=', held.client)
    .where('id', '=', id)
    .executeTakeFirst();
  const from = (row as Record<string, string> | undefined)?.[start];
  if (from === undefined) return gone;
  const problems = checkPeriod(from, until);
  if (problems.length > 0) return wrong(problems);
  await w.trx
    .updateTable(table)
    .set({ until_day: until })
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', id)
    .execute();
  await held.log('access-rule', { object: id, type });
  return done;
}

export async function leaveTeam(
  w: Writing,
  permit: Permit,
  input: { readonly membership: Id; readonly until: string },
): Promise<Written<void>> {
  const held = await hold(w, permit);
  return 'client' in held ? end(w, held, 'team_member', input.membership, input.until, 'team') : held;
}

export async function recordAuthority(
  w: Writing,
  permit: Permit,
  input: {
    readonly person: Id;
    readonly kind: 'parent' | 'guardian';
    readonly held: boolean;
    readonly proof: Proof;
    readonly from: string;
    readonly until?: string;
  },
): Promise<Written<Id>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const births = await birthDates(w, held.client, input.person);
  if (!births) return gone;
  const problems = [
    ...checkPeriod(input.from, input.until),
    ...checkProof(input.proof),
    ...(input.kind === 'parent' && births.client !== null ? checkParent(births.other ?? undefined, births.client) : []),
    ...(input.held && input.proof.kind === 'none'
      ? [
          problem(
            'proof',
            'authority-unproven',
            'Gezag vraagt een bewijs. Vul in wat u zag.',
            'Authority needs a proof. Fill in what you saw.',
          ),
        ]
      : []),
  ];
  if (problems.length > 0) return wrong(problems);
  const id = newId(w.ctx);
  await w.trx
    .insertInto('authority')
    .values({
      organisation_id: w.scope.organisation,
      id,
      client_id: held.client,
      person_id: input.person,
      kind: input.kind,
      held: input.held,
      ...proofColumns(input.proof),
      from_day: input.from,
      until_day: input.until ?? null,
    })
    .execute();
  await held.log('access-rule', { object: id, type: 'authority' });
  return { ok: true, value: id };
}

export async function endAuthority(
  w: Writing,
  permit: Permit,
  input: { readonly authority: Id; readonly until: string },
): Promise<Written<void>> {
  const held = await hold(w, permit);
  return 'client' in held ? end(w, held, 'authority', input.authority, input.until, 'authority') : held;
}

export async function recordRepresentation(
  w: Writing,
  permit: Permit,
  input: {
    readonly person: Id;
    readonly kind: RepresentationKind;
    readonly relation?: string;
    readonly order?: number;
    readonly proof: Proof;
    readonly from: string;
    readonly until?: string;
  },
): Promise<Written<Id>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  if (!(await birthDates(w, held.client, input.person))) return gone;
  const problems = [
    ...checkPeriod(input.from, input.until),
    ...checkProof(input.proof),
    ...(input.kind !== 'relative' && input.proof.kind === 'none'
      ? [problem('proof', 'representation-unproven', 'Vul in waaruit dit blijkt.', 'Fill in what shows this.')]
      : []),
    ...(input.kind === 'relative' && !input.relation
      ? [
          problem(
            'relation',
            'relation-missing',
            'Kies wat deze persoon van de cliënt is.',
            'Choose what this person is to the client.',
          ),
        ]
      : []),
  ];
  if (problems.length > 0) return wrong(problems);
  const id = newId(w.ctx);
  await w.trx
    .insertInto('representation')
    .values({
      organisation_id: w.scope.organisation,
      id,
      client_id: held.client,
      person_id: input.person,
      kind: input.kind,
      relation: input.relation ?? null,
      place: input.order ?? null,
      ...proofColumns(input.proof),
      from_day: input.from,
      until_day: input.until ?? null,
    })
    .execute();
  await held.log('access-rule', { object: id, type: 'representation' });
  return { ok: true, value: id };
}

export async function endRepresentation(
  w: Writing,
  permit: Permit,
  input: { readonly representation: Id; readonly until: string },
): Promise<Written<void>> {
  const held = await hold(w, permit);
  return 'client' in held ? end(w, held, 'representation', input.representation, input.until, 'representation') : held;
}

async function birthDates(
  w: Writing,
  client: Id,
  person: Id,
): Promise<{ client: string | null; other: string | null } | undefined> {
  const organisation = w.scope.organisation;
  const about = await w.trx
    .selectFrom('client')
    .innerJoin('person', (j) =>
      j.onRef('person.id', '=', 'client.person_id').onRef('person.organisation_id', '=', 'client.organisation_id'),
    )
    .select('person.birth_date')
    .where('client.organisation_id', '=', organisation)
    .where('client.id', '=', client)
    .executeTakeFirst();
  const other = await w.trx
    .selectFrom('person')
    .select('birth_date')
    .where('organisation_id', '=', organisation)
    .where('id', '=', person)
    .executeTakeFirst();
  return about && other ? { client: about.birth_date, other: other.birth_date } : undefined;
}
