// Who stands around a client? Team, parents and guardians, representatives, and what everybody said yes or no to; with names. Logged like any read.

import { sql } from 'kysely';
import type { Permit } from '../../decide/index.ts';
import type { Account, Id, PersonContact, PersonName } from '../../record/index.ts';
import type { Circle, Opened } from '../api.ts';
import { type Context, transaction } from '../context.ts';
import { ensureOrganisation } from '../organisation.ts';
import { unsealText } from '../seal.ts';
import { sealedReason } from '../write/judgement.ts';
import { unsealPerson } from '../write/person.ts';
import { keyOf, type Writing } from '../write/writing.ts';
import { logged } from './logged.ts';
import { namesOf } from './who-looked.ts';

/** Demands a permit to read `identity`: who stands around somebody tells about that person. */
export function circle(ctx: Context, permit: Permit): Promise<Opened<Circle>> {
  if (permit.request.category !== 'identity') throw new TypeError('this permit is not for identity');
  return logged(ctx, permit, { kind: 'read', what: { type: 'circle' } }, async (w, client) => {
    const of = { organisation: w.scope.organisation, client };
    const team = await w.trx
      .selectFrom('team_member as m')
      .innerJoin('account as a', (j) => j.onRef('a.organisation_id', '=', 'm.organisation_id').onRef('a.id', '=', 'm.account_id'))
      .select(['m.id', 'm.account_id', 'm.task', 'm.from_day', 'm.until_day', 'a.until_day as last_day'])
      .where('m.organisation_id', '=', of.organisation)
      .where('m.client_id', '=', of.client)
      .orderBy('m.from_day')
      .orderBy('m.id')
      .execute();
    const authority = await w.trx
      .selectFrom('authority')
      .select(['id', 'person_id', 'kind', 'held', 'proof', 'proof_seen_on', 'check_again_on', 'from_day', 'until_day'])
      .where('organisation_id', '=', of.organisation)
      .where('client_id', '=', of.client)
      .orderBy('from_day')
      .orderBy('id')
      .execute();
    const representation = await w.trx
      .selectFrom('representation')
      .select([
        'id',
        'person_id',
        'kind',
        'relation',
        'place',
        'proof',
        'proof_seen_on',
        'check_again_on',
        'from_day',
        'until_day',
      ])
      .where('organisation_id', '=', of.organisation)
      .where('client_id', '=', of.client)
      .orderBy('place')
      .orderBy('id')
      .execute();
    const consents = await w.trx
      .selectFrom('consent_entry')
      .select([
        'id',
        'kind',
        'word',
        'clause',
        'clause_hash',
        'to_person',
        'to_class',
        'act',
        'by_person',
        'at',
        'until_day',
        'form',
        'sealed',
      ])
      .where('organisation_id', '=', of.organisation)
      .where('client_id', '=', of.client)
      .orderBy('place', 'desc')
      .execute();
    const objections = await w.trx
      .selectFrom('objection')
      .select(['kind', 'against', 'category', 'on_day as from_day', 'until_day'])
      .where('organisation_id', '=', of.organisation)
      .where('client_id', '=', of.client)
      .execute();
    const judged = await w.trx
      .selectFrom('access_judgement')
      .select(['person_id', 'category', 'answer', 'from_day', 'until_day'])
      .where('organisation_id', '=', of.organisation)
      .where('client_id', '=', of.client)
      .execute();
    const key = await keyOf(w, client);
    const { person_id: self } = await w.trx
      .selectFrom('client')
      .select('person_id')
      .where('organisation_id', '=', of.organisation)
      .where('id', '=', client)
      .executeTakeFirstOrThrow();
    const staff = await namesOf(w, [...new Set(team.map((t) => t.account_id))]);
    const people = await personsOf(w, [
      ...new Set([
        self,
        ...authority.map((a) => a.person_id),
        ...representation.map((r) => r.person_id),
        ...consents.map((c) => c.by_person),
      ]),
    ]);
    const dates = (row: { readonly from_day: string; readonly until_day: string | null }) => ({
      from: row.from_day,
      ...(row.until_day === null ? {} : { until: row.until_day }),
    });
    const proof = (row: (typeof authority)[number] | (typeof representation)[number]) => ({
      kind: row.proof,
      ...(row.proof_seen_on === null ? {} : { seenOn: row.proof_seen_on }),
      ...(row.check_again_on === null ? {} : { checkAgainOn: row.check_again_on }),
    });
    const value: Circle = {
      client: { person: self, name: people.get(self)?.name },
      team: team.map((t) => ({
        id: t.id,
        account: t.account_id,
        name: staff.get(t.account_id),
        task: t.task,
        ...dates(whileHere(t)),
      })),
      authority: authority.map((a) => ({
        id: a.id,
        person: a.person_id,
        ...known(people, a.person_id),
        kind: a.kind,
        held: a.held,
        proof: proof(a),
        ...dates(a),
      })),
      representation: representation.map((r) => ({
        id: r.id,
        person: r.person_id,
        ...known(people, r.person_id),
        kind: r.kind,
        ...(r.relation === null ? {} : { relation: r.relation }),
        ...(r.place === null ? {} : { order: r.place }),
        proof: proof(r),
        ...dates(r),
      })),
      consents: consents.map((c) => ({
        id: c.id,
        client,
        kind: c.kind,
        word: c.word,
        clause: c.clause,
        clauseHash: c.clause_hash,
        ...(c.to_person === null ? {} : { toPerson: c.to_person }),
        ...(c.to_class === null ? {} : { toClass: c.to_class }),
        act: c.act,
        by: c.by_person,
        at: c.at,
        ...(c.until_day === null ? {} : { until: c.until_day }),
        form: c.form,
        ...(c.sealed === null || key === undefined
          ? {}
          : { evidence: unsealText(key, sealedReason('consent_entry', of.organisation, c.id), c.sealed) }),
        name: people.get(c.by_person)?.name,
      })),
      objections: objections.map((o) => ({
        kind: o.kind,
        ...(o.against === null ? {} : { against: o.against }),
        ...(o.category === null ? {} : { category: o.category }),
        ...dates(o),
      })),
      judged: judged.map((j) => ({
        person: j.person_id,
        answer: j.answer,
        ...(j.category === null ? {} : { category: j.category }),
        ...dates(j),
      })),
    };
    return { ok: true, value };
  });
}

/** Nobody stands in a team after the last working day. */
function whileHere<T extends { readonly until_day: string | null; readonly last_day: string | null }>(row: T): T {
  const { until_day: until, last_day: last } = row;
  return last !== null && (until === null || last < until) ? { ...row, until_day: last } : row;
}

interface Known {
  readonly name: PersonName;
  readonly contact: PersonContact | undefined;
}

function known(
  people: ReadonlyMap<Id, Known>,
  person: Id,
): { readonly name: PersonName | undefined; readonly contact?: PersonContact } {
  const found = people.get(person);
  return { name: found?.name, ...(found?.contact ? { contact: found.contact } : {}) };
}

async function personsOf(w: Writing, persons: readonly Id[]): Promise<ReadonlyMap<Id, Known>> {
  const out = new Map<Id, Known>();
  if (persons.length === 0) return out;
  const organisation = w.scope.organisation;
  const rows = await w.trx
    .selectFrom('person as p')
    .innerJoin('sealing_key as k', (j) => j.onRef('k.organisation_id', '=', 'p.organisation_id').onRef('k.id', '=', 'p.id'))
    .select(['p.id', 'p.sealed', 'k.wrapped'])
    .where('p.organisation_id', '=', organisation)
    .where('p.id', 'in', persons)
    .execute();
  for (const r of rows) {
    const key = w.ctx.keys.open(organisation, r.id, r.wrapped);
    if (!key) continue;
    const { name, contact } = unsealPerson(key, organisation, r.id, r.sealed);
    out.set(r.id, { name, contact });
  }
  return out;
}

/** The holder's own name. Not logged: nobody sees anything of somebody else. */
export async function ownName(ctx: Context, account: Account): Promise<PersonName | undefined> {
  await ensureOrganisation(ctx, account.organisation);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${account.organisation}::uuid, 'system', 'system', 'names')`.execute(trx);
    const scope = { organisation: account.organisation, actor: 'system', role: 'system', purpose: 'names' };
    const found = await personsOf({ ctx, trx, scope, on: '', held: new Map(), taken: undefined }, [account.person]);
    return found.get(account.person)?.name;
  });
}

/** Names of the people behind accounts of staff: colleagues may know each other's names. Not client data, so not logged. */
export async function staffNames(ctx: Context, organisation: Id, accounts: readonly Id[]): Promise<ReadonlyMap<Id, PersonName>> {
  if (accounts.length === 0) return new Map();
  await ensureOrganisation(ctx, organisation);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'names')`.execute(trx);
    const staff = await trx
      .selectFrom('account')
      .select('id')
      .where('organisation_id', '=', organisation)
      .where('kind', 'in', ['staff', 'dpo'])
      .where('id', 'in', accounts)
      .execute();
    const scope = { organisation, actor: 'system', role: 'system', purpose: 'names' };
    return namesOf(
      { ctx, trx, scope, on: '', held: new Map(), taken: undefined },
      staff.map((s) => s.id),
    );
  });
}
