// Which clients may be in this list? The condition of `decide` picks them, and each comes with its facts, so that each is decided again.

import { sql } from 'kysely';
import type { Scope as Within } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import { type Id, isId } from '../../record/index.ts';
import type { AccessFacts, AccountFacts, ListOptions, Scope } from '../api.ts';
import { type Context, now, transaction } from '../context.ts';
import { ensureOrganisation } from '../organisation.ts';
import { factsFrom, type RawFacts, type RawPart } from './access.ts';
import { capacitiesOf } from './capacities.ts';
import { intakeRow } from './intake.ts';
import { inScopeSql } from './scope-sql.ts';

const PAGE = 50;

/** What is known of an account alone: the actor to ask a scope for. undefined when it is not open. */
export async function accountFacts(ctx: Context, scope: Scope, on: Day): Promise<AccountFacts | undefined> {
  await ensureOrganisation(ctx, scope.organisation);
  const row = await intakeRow(ctx, scope, on);
  if (!row) return undefined;
  const ties = { ...row, team: false, emergency: false, clientPerson: '', authority: [], representation: [] };
  const [actor] = capacitiesOf(ties, scope.organisation);
  return {
    scope,
    on,
    person: row.person,
    kind: row.kind,
    roles: row.roles,
    ...(row.kind !== 'private' && actor ? { actor } : {}),
    policy: row.policy ?? undefined,
  };
}

type Of<T extends readonly unknown[]> = readonly [client: Id, ...T];
interface RawSet extends Pick<RawFacts, 'kind' | 'person' | 'roles' | 'undertaking' | 'policy'> {
  readonly clients:
    | readonly (readonly [id: Id, person: Id, birthDate: Day, retention: RawFacts['retention'], version: number])[]
    | null;
  readonly parts: readonly Of<RawPart>[] | null;
  readonly team: readonly Id[] | null;
  readonly emergency: readonly Id[] | null;
  readonly authority: readonly Of<RawFacts['authority'][number]>[] | null;
  readonly representation: readonly Of<RawFacts['representation'][number]>[] | null;
  readonly capacity: readonly Of<RawFacts['capacity'][number]>[] | null;
  readonly objections: readonly Of<RawFacts['objections'][number]>[] | null;
  readonly restrictions: readonly Of<RawFacts['restrictions'][number]>[] | null;
  readonly consents: readonly Of<RawFacts['consents'][number]>[] | null;
}

/**
 * Facts of the clients in a list, in the order of their file numbers. Staff and the FG see those that `within` holds (absent: nobody);
 * others those they have a tie with, whatever the answer will be: the desk decides each.
 */
export async function listFacts(
  ctx: Context,
  account: AccountFacts,
  within: Within | undefined,
  options: ListOptions,
): Promise<readonly AccessFacts[]> {
  const { scope, on } = account;
  if (!isId(scope.actor)) return [];
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    const condition =
      account.kind === 'private'
        ? tied(scope.organisation, account.person, on)
        : within
          ? inScopeSql(within, {
              organisation: scope.organisation,
              account: scope.actor,
              person: account.person,
              ...options.question,
            })
          : sql`false`;
    const found = await sql<{ facts: RawSet | null }>`
        select zv_facts_of(${scope.actor}::uuid, array(
          select c.id from client c
            join person p on p.organisation_id = c.organisation_id and p.id = c.person_id
            left join lateral (select x.id, x.regime from part x where x.organisation_id = c.organisation_id and x.client_id = c.id
                                order by x.until_day is null or x.until_day >= ${on}::date desc, x.from_day, x.id limit 1) t on true
           where c.organisation_id = ${scope.organisation}::uuid and c.retention <> 'erased'
             and (${options.after ?? null}::text is null or c.number > ${options.after ?? null})
             and ${condition}
           order by c.number limit ${options.limit ?? PAGE}), ${on}::date, ${now(ctx)}::timestamptz) as facts`.execute(trx);
    const raw = found.rows[0]?.facts;
    return raw ? spread(ctx, scope, on, raw) : [];
  });
}

/** The clients whom a person is, stands beside, or represents. */
function tied(organisation: Id, person: Id, on: Day) {
  return sql`(c.person_id = ${person}::uuid
    or exists (select 1 from authority a where a.organisation_id = ${organisation}::uuid and a.client_id = c.id and a.person_id = ${person}::uuid
                and a.from_day <= ${on}::date and (a.until_day is null or a.until_day >= ${on}::date))
    or exists (select 1 from representation r where r.organisation_id = ${organisation}::uuid and r.client_id = c.id and r.person_id = ${person}::uuid
                and r.from_day <= ${on}::date and (r.until_day is null or r.until_day >= ${on}::date)))`;
}

function byClient<T extends readonly unknown[]>(rows: readonly Of<T>[] | null): (client: Id) => T[] {
  const map = new Map<Id, T[]>();
  for (const [client, ...rest] of rows ?? []) {
    const list = map.get(client);
    if (list) list.push(rest as unknown as T);
    else map.set(client, [rest as unknown as T]);
  }
  return (client) => map.get(client) ?? [];
}

function spread(ctx: Context, scope: Scope, on: Day, raw: RawSet): AccessFacts[] {
  const team = new Set(raw.team ?? []);
  const emergency = new Set(raw.emergency ?? []);
  const parts = byClient(raw.parts);
  const authority = byClient(raw.authority);
  const representation = byClient(raw.representation);
  const capacity = byClient(raw.capacity);
  const objections = byClient(raw.objections);
  const restrictions = byClient(raw.restrictions);
  const consents = byClient(raw.consents);
  return (raw.clients ?? []).map(([client, clientPerson, birthDate, retention, version]) =>
    factsFrom(ctx, scope, client, on, {
      kind: raw.kind,
      person: raw.person,
      roles: raw.roles,
      undertaking: raw.undertaking,
      policy: raw.policy,
      team: team.has(client),
      emergency: emergency.has(client),
      clientPerson,
      birthDate,
      retention,
      version,
      parts: parts(client),
      authority: authority(client),
      representation: representation(client),
      capacity: capacity(client),
      objections: objections(client),
      restrictions: restrictions(client),
      consents: consents(client),
    }),
  );
}
