// Which clients may be in this list? The condition of `decide` picks them, and each comes with its facts, so that each is decided again.

import type { ScopeCase, Scope as Within } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import { type Id, isId } from '../../record/index.ts';
import type { AccessFacts, AccountFacts, ListOptions, Scope } from '../api.ts';
import { type Context, now, rowsOf } from '../context.ts';
import { ensureOrganisation } from '../organisation.ts';
import { factsFrom, type RawFacts, type RawPart } from './access.ts';
import { capacitiesOf } from './capacities.ts';
import { intakeRow } from './intake.ts';

const PAGE = 50;
const LIST = { name: 'zv_list_facts', text: 'select zv_list_facts($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) as facts' };

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
/** The answer of `zv_facts_of`. */
export interface RawSet extends Pick<RawFacts, 'kind' | 'person' | 'roles' | 'undertaking' | 'policy'> {
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
  const cases = account.kind === 'private' ? undefined : casesFor(within, scope.organisation);
  if (cases?.length === 0) return [];
  await ensureOrganisation(ctx, scope.organisation);
  const [row] = await rowsOf<{ facts: RawSet | null }>(ctx, LIST, [
    scope.organisation,
    scope.actor,
    account.person,
    cases ? JSON.stringify(cases) : null,
    cases?.every((c) => c.careRelation === true) ?? false,
    options.question.category,
    options.question.purpose,
    on,
    now(ctx),
    options.after ?? null,
    options.limit ?? PAGE,
  ]);
  return row?.facts ? spread(ctx, scope, on, row.facts) : [];
}

/** The cases that can hold in this organisation. */
export function casesFor(within: Within | undefined, organisation: Id): readonly ScopeCase[] {
  return (within?.any ?? []).filter((c) => c.organisation === undefined || c.organisation === organisation);
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

/** One by one what the database gave of many. */
export function spread(ctx: Context, scope: Scope, on: Day, raw: RawSet): AccessFacts[] {
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
