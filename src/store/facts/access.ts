// What is known when somebody asks for something of a client: one query, everything that `decide` can need.

import type { AccessRequest, Actor, ClientFacts } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import type { ConsentAct, Id, Objection, Part, RestrictionTarget, RetentionState } from '../../record/index.ts';
import { consentsThatStand } from '../../record/index.ts';
import type { AccessFacts, Question, RestrictionFact, Scope } from '../api.ts';
import type { Bound } from '../binding.ts';
import { type Context, now, outside, rowsOf } from '../context.ts';
import { Gatherer } from '../gather.ts';
import { ensureOrganisation } from '../organisation.ts';
import { capacitiesOf, type Ties } from './capacities.ts';

/** The answer of `zv_access_facts`, as the database writes it. */
export interface RawFacts extends Ties {
  readonly person: Id;
  readonly version: number;
  readonly clientPerson: Id;
  readonly birthDate: Day;
  readonly retention: RetentionState;
  readonly policy: string | null;
  readonly parts: readonly RawPart[];
  readonly capacity: readonly (readonly [matter: string, capable: boolean])[];
  readonly objections: readonly (readonly [kind: Objection['kind'], category: string | null])[];
  readonly restrictions: readonly (readonly [
    id: Id,
    target: RestrictionTarget['kind'],
    targetId: Id | null,
    ground: RestrictionFact['ground'],
    from: Day,
  ])[];
  readonly consents: readonly (readonly [word: string, act: ConsentAct, by: Id, until: Day | null, toClass: string | null])[];
}
export type RawPart = readonly [id: Id, service: string, regime: Part['regime'], from: Day, until: Day | null, lastChangeOn: Day];

const FACTS = {
  name: 'zv_access_facts',
  text: `select zv_access_facts(w.org, w.account, w.client, w.day, $5) as facts
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[]) with ordinality as w (org, account, client, day, place) order by w.place`,
};
const LIMITS = { most: 16, atOnce: 2 };

interface Wanted {
  readonly organisation: Id;
  readonly account: Id;
  readonly client: Id;
  readonly on: Day;
}
const desks = new WeakMap<Context, Gatherer<Wanted, RawFacts>>();

async function factsOf(ctx: Context, group: readonly Wanted[]): Promise<readonly (RawFacts | undefined)[]> {
  const rows = await rowsOf<{ facts: RawFacts | null }>(ctx, FACTS, [
    group.map((w) => w.organisation),
    group.map((w) => w.account),
    group.map((w) => w.client),
    group.map((w) => w.on),
    now(ctx),
  ]);
  return rows.map((row) => row.facts ?? undefined);
}

/** One query. undefined when the account or the client is not there, not open, or of another organisation: outside these look the same. */
export async function accessFacts(ctx: Context, scope: Scope, client: Id, on: Day): Promise<AccessFacts | undefined> {
  outside();
  await ensureOrganisation(ctx, scope.organisation);
  const desk = desks.get(ctx) ?? new Gatherer((group: readonly Wanted[]) => factsOf(ctx, group), LIMITS);
  desks.set(ctx, desk);
  const raw = await desk.ask({ organisation: scope.organisation, account: scope.actor, client, on });
  // Of an erased client nothing is left to decide about.
  return raw && raw.retention !== 'erased' ? factsFrom(ctx, scope, client, on, raw) : undefined;
}

export function partOf(client: Id, raw: RawPart): Part {
  const [id, service, regime, from, until, lastChangeOn] = raw;
  return { id, client, service, regime, from, ...(until === null ? {} : { until }), lastChangeOn };
}

export function factsFrom(ctx: Context, scope: Scope, client: Id | undefined, on: Day, raw: RawFacts): AccessFacts {
  const parts = raw.parts.map((p) => partOf(client ?? '', p));
  const restrictions = raw.restrictions.map(
    ([id, kind, target, ground, from]): RestrictionFact => ({ id, target: targetOf(kind, target), ground, from }),
  );
  const capacities = capacitiesOf(raw, scope.organisation);
  const consents = consentsThatStand(
    raw.consents.map(([word, act, by, until, toClass]) => ({
      word,
      act,
      by,
      until: until ?? undefined,
      toClass: toClass ?? undefined,
    })),
    on,
  );
  const running = parts.find((p) => p.until === undefined || p.until >= on) ?? parts[0];

  const ask = (q: Question): AccessRequest => {
    const part = q.part === undefined ? running : parts.find((p) => p.id === q.part);
    const actor: Actor = q.capacity ?? (capacities[0] as Actor);
    const about: ClientFacts = {
      organisation: scope.organisation,
      birthDate: raw.birthDate,
      capable: capableIn(raw, q.purpose),
      regime: part?.regime ?? 'avg',
      restricted: isRestricted(restrictions, part?.id, q.restrictedItems === true),
      retention: raw.retention,
      consents,
      objectsToParent: raw.objections.some(
        ([kind, category]) => kind === 'client-objects' && (category ?? q.category) === q.category,
      ),
      contraryInterest: raw.objections.some(
        ([kind, category]) => kind !== 'client-objects' && (category ?? q.category) === q.category,
      ),
    };
    const request: AccessRequest = {
      on,
      actor,
      client: about,
      category: q.category,
      purpose: q.purpose,
      action: q.action,
      ...(q.ground === undefined ? {} : { ground: q.ground }),
    };
    const bound: Bound = {
      scope,
      on,
      client,
      person: raw.person,
      part: part === undefined || part.id === '' ? undefined : part.id,
      version: raw.version,
      restrictedItems: q.restrictedItems === true,
    };
    ctx.bindings.set(request, bound);
    return request;
  };

  const facts: AccessFacts = {
    on,
    scope,
    person: raw.person,
    client: client ?? '',
    version: raw.version,
    birthDate: raw.birthDate,
    retention: raw.retention,
    parts,
    restrictions,
    capacities,
    policy: raw.policy ?? undefined,
    ask,
  };
  return facts;
}

/** Everybody is taken to be able to weigh his interests until somebody judged otherwise; a judgement on this matter goes before one on all. */
function capableIn(raw: RawFacts, purpose: string): boolean {
  const find = (matter: string) => raw.capacity.find(([m]) => m === matter)?.[1];
  return find(purpose) ?? find('all') ?? true;
}

function isRestricted(restrictions: readonly RestrictionFact[], part: Id | undefined, items: boolean): boolean {
  return restrictions.some(({ target }) => {
    if (target.kind === 'file') return true;
    if (target.kind === 'part') return target.part === part;
    return items;
  });
}

function targetOf(kind: RestrictionTarget['kind'], id: Id | null): RestrictionTarget {
  if (kind === 'file' || id === null) return { kind: 'file' };
  return kind === 'part' ? { kind, part: id } : { kind, item: id };
}
