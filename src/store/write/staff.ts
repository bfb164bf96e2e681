// Writes who may sign in and what they promised, and the policy that the organisation adopted. No client data, but every change is logged.

import {
  type AccountKind,
  checkDay,
  checkPeriod,
  checkRoles,
  type Id,
  problem,
  type Tie,
  type Undertaking,
} from '../../record/index.ts';
import type { EventKind, TrailEvent } from '../../trail/index.ts';
import type { NewPerson, Written } from '../api.ts';
import { newId, now } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { checkPerson, makePerson } from './person.ts';
import { done, gone, type Writing, wrong } from './writing.ts';

export async function log(
  w: Writing,
  input: { readonly kind: EventKind; readonly what?: TrailEvent['what']; readonly outcome?: TrailEvent['outcome'] },
): Promise<void> {
  await append(w.trx, [plainLine(w.ctx, w.scope, input)]);
}

export async function addStaff(
  w: Writing,
  input: {
    readonly person: NewPerson;
    readonly kind: AccountKind;
    readonly signIn: string;
    readonly roles: readonly string[];
    readonly tie?: Tie;
    readonly from: string;
    readonly until?: string;
  },
): Promise<Written<{ readonly account: Id; readonly person: Id }>> {
  const problems = [
    ...checkPerson(input.person, w.on),
    ...checkPeriod(input.from, input.until),
    ...(input.kind === 'staff' ? checkRoles(input.roles) : []),
  ];
  if (problems.length > 0) return wrong(problems);
  const person = await makePerson(w, input.person);
  const account = await insertAccount(w, { ...input, person });
  if (account === undefined) return wrong([signInTaken]);
  await log(w, { kind: 'access-rule', what: { object: account, type: 'account' } });
  return { ok: true, value: { account, person } };
}

const signInTaken = problem(
  'signIn',
  'sign-in-taken',
  'Deze persoon heeft al een aanmelding.',
  'This person has a sign-in already.',
);

export async function addAccount(
  w: Writing,
  input: { readonly person: Id; readonly signIn: string; readonly from: string },
): Promise<Written<Id>> {
  const problems = checkDay('from', input.from);
  if (problems.length > 0) return wrong(problems);
  const known = await w.trx
    .selectFrom('person')
    .select('id')
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', input.person)
    .executeTakeFirst();
  if (!known) return gone;
  const account = await insertAccount(w, { ...input, kind: 'private', roles: [] });
  if (account === undefined) return wrong([signInTaken]);
  await log(w, { kind: 'access-rule', what: { object: account, type: 'account' } });
  return { ok: true, value: account };
}

async function insertAccount(
  w: Writing,
  a: {
    readonly person: Id;
    readonly kind: AccountKind;
    readonly signIn: string;
    readonly roles: readonly string[];
    readonly tie?: Tie;
    readonly from: string;
    readonly until?: string;
  },
): Promise<Id | undefined> {
  const organisation = w.scope.organisation;
  const taken = await w.trx
    .selectFrom('account')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('sign_in', '=', a.signIn)
    .where('kind', '=', a.kind)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (taken) return undefined;
  const id = newId(w.ctx);
  await w.trx
    .insertInto('account')
    .values({
      organisation_id: organisation,
      id,
      person_id: a.person,
      kind: a.kind,
      sign_in: a.signIn,
      roles: [...a.roles],
      ...(a.tie === undefined ? {} : { tie: a.tie }),
      from_day: a.from,
      until_day: a.until ?? null,
      closed_at: null,
    })
    .execute();
  return id;
}

/** From this moment on nothing opens for this account, whatever permit it holds; and whoever left stands in no team any more. */
export async function closeAccount(w: Writing, input: { readonly account: Id }): Promise<Written<void>> {
  const closed = await w.trx
    .updateTable('account')
    .set({ closed_at: now(w.ctx) })
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', input.account)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (closed.numUpdatedRows === 0n) return gone;
  await log(w, { kind: 'access-rule', what: { object: input.account, type: 'account-closed' } });
  const left = await w.trx
    .updateTable('team_member')
    // What would begin later never begins: it ends on its first day, for an account that opens nothing.
    .set((e) => ({ until_day: e.fn<string>('greatest', [e.val(w.on), e.ref('from_day')]) }))
    .where('organisation_id', '=', w.scope.organisation)
    .where('account_id', '=', input.account)
    .where((e) => e.or([e('until_day', 'is', null), e('until_day', '>', w.on)]))
    .returning('client_id')
    .execute();
  for (const client of new Set(left.map((row) => row.client_id)))
    await log(w, { kind: 'access-rule', what: { client, object: input.account, type: 'team' } });
  return done;
}

export async function signUndertaking(w: Writing, input: Omit<Undertaking, 'id'>): Promise<Written<Id>> {
  const problems = checkPeriod(input.signedOn, input.until);
  if (problems.length > 0) return wrong(problems);
  const id = newId(w.ctx);
  await w.trx
    .insertInto('undertaking')
    .values({
      organisation_id: w.scope.organisation,
      id,
      account_id: input.account,
      clause: input.clause,
      to_what: input.to,
      by_what: input.by,
      signed_on: input.signedOn,
      until_day: input.until ?? null,
    })
    .execute();
  await log(w, { kind: 'access-rule', what: { object: input.account, type: `undertaking.${input.to}` } });
  return { ok: true, value: id };
}

export async function adoptPolicy(
  w: Writing,
  input: {
    readonly hash: string;
    readonly version: string;
    readonly source: string;
    readonly effective: string;
    readonly imported?: boolean;
  },
): Promise<Written<void>> {
  const problems = checkDay('effective', input.effective);
  if (problems.length > 0) return wrong(problems);
  await w.trx
    .insertInto('policy_version')
    .values({ organisation_id: w.scope.organisation, adopted_at: now(w.ctx), ...input })
    .execute();
  await log(w, { kind: 'policy', what: { type: input.imported === true ? 'imported' : 'adopted' } });
  return done;
}
