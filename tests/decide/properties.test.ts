// What must hold for every question under every policy that ships. Theorem names are test names.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccessRequest,
  type Actor,
  type ClientFacts,
  inScope,
  isPermit,
  isUnusable,
  readRequest,
} from '../../src/decide/index.ts';
import { deciderFrom, deciderOf, HEAD } from './asking.ts';
import { worldsOf } from './worlds.ts';

const POLICIES = ['basis', 'ggz-thuiszorg', 'fg-stichting', 'begeleiding', 'jeugdhulp', 'kinderopvang'];
const RUNS = { numRuns: 1500 };
const RANK = { deny: 0, human: 1, allow: 2 } as const;

describe.each(POLICIES)('under %s', (name) => {
  const decider = deciderOf(`${name}.yaml`);
  const worlds = worldsOf(decider);

  it('every question has a whole answer', () => {
    fc.assert(
      fc.property(worlds.loose, (request) => {
        const d = decider.decide(request);
        expect(d.reason.nl.length).toBeGreaterThan(20);
        expect(d.reason.en?.length ?? 0).toBeGreaterThan(20);
        expect(d.obligations).toContain('log');
        expect(d.articles.length).toBeGreaterThan(0);
        expect(d.fields.length > 0).toBe(d.outcome === 'allow');
        expect(d.askOf !== undefined && d.askOf.length > 0).toBe(d.outcome === 'human');
        expect(d.before !== undefined && d.before > request.on).toBe(d.outcome === 'human');
        expect(Object.isFrozen(d)).toBe(true);
      }),
      RUNS,
    );
  });

  it('a question read back from JSON is the same question', () => {
    fc.assert(
      fc.property(worlds.loose, (request) => {
        const read = readRequest(JSON.parse(JSON.stringify(request)), decider.words);
        if (isUnusable(read)) {
          expect(read.error).toContain('birthDate');
          return;
        }
        expect(decider.decide(read)).toEqual(decider.decide(request));
      }),
      RUNS,
    );
  });

  it('taking away a consent, authority, a tie, secrecy or an agreement never opens anything', () => {
    fc.assert(
      fc.property(worlds.full, (request) => {
        if (decider.decide(request).outcome === 'allow') return;
        for (const less of withLess(request)) expect(decider.decide(less).outcome).not.toBe('allow');
      }),
      RUNS,
    );
  });

  it('leaving a fact out never permits more than saying it', () => {
    fc.assert(
      fc.property(worlds.full, (request) => {
        const said = RANK[decider.decide(request).outcome];
        for (const less of withoutFacts(request)) expect(RANK[decider.decide(less).outcome]).toBeLessThanOrEqual(said);
      }),
      RUNS,
    );
  });

  it('a list holds exactly the clients whose file would open', () => {
    fc.assert(
      fc.property(
        worlds.full,
        fc.array(worlds.client, { minLength: 4, maxLength: 12 }),
        fc.boolean(),
        (request, clients, tie) => {
          const { actor, action, category, purpose, on, ground } = request;
          const scope = decider.scope(actor, { action, category, purpose, on, ...(ground === undefined ? {} : { ground }) });
          for (const client of [request.client as Required<ClientFacts>, ...clients]) {
            const careRelation = actor.kind === 'employee' && tie;
            const asked = { ...request, client, actor: actor.kind === 'employee' ? { ...actor, careRelation } : actor };
            expect(inScope(scope, { ...client, careRelation })).toBe(decider.decide(asked).outcome === 'allow');
          }
        },
      ),
      RUNS,
    );
  });

  it('a permit is made for an allow and for nothing else, and no copy of it is one', () => {
    fc.assert(
      fc.property(worlds.loose, (request) => {
        const answer = decider.permit(request);
        expect(isPermit(answer)).toBe(decider.decide(request).outcome === 'allow');
        expect(isPermit({ ...answer })).toBe(false);
      }),
      RUNS,
    );
  });

  it('what has been erased, or is another organisation’s, opens for nobody', () => {
    fc.assert(
      fc.property(worlds.full, (request) => {
        const erased = { ...request, client: { ...request.client, retention: 'erased' as const } };
        expect(decider.decide(erased).outcome).toBe('deny');
        if (request.actor.kind === 'controller') return;
        const elsewhere = { ...request, actor: { ...request.actor, organisation: 'o9' } };
        expect(decider.decide(elsewhere)).toMatchObject({ outcome: 'deny', clauses: [] });
      }),
      RUNS,
    );
  });
});

describe('a prohibition beats a permission', () => {
  const decider = deciderFrom(`${HEAD}
data:
  identity: { items: [name] }
  notes: { special: health }
purpose:
  care: { what: all, as: law }
  storage: { what: all, as: law }
  social_support: { what: all, as: law }
access:
  team: { who: [caregiver, coordinator], may: [read, write, disclose], what: all, for: [care, social_support] }
recipient:
  software: { is: processor, service: hosting, gets: all, for: storage, agreement: required }
  colleague: { is: controller, class: [gp, hospital, municipality], gets: all, for: [care, social_support], ground: [consent, directly-involved, vital, "statute:Wmo 5.2.2"] }
never:
  disclose: { act: disclose, what: all }
`);
  it('nothing is given to anybody, unless the law demands it', () => {
    fc.assert(
      fc.property(worldsOf(decider).full, (request) => {
        const asked = { ...request, action: 'disclose' as const };
        const d = decider.decide(asked);
        if (d.outcome === 'allow') expect(asked.ground).toBe('statute:Wmo 5.2.2');
      }),
      { numRuns: 8000 },
    );
  });
});

/** The same question with one thing less. */
function withLess(request: AccessRequest): readonly AccessRequest[] {
  const { actor, client } = request;
  const ties = ['careRelation', 'confidentiality', 'breakGlass', 'authority', 'agreement'] as const;
  const less: AccessRequest[] = ties
    .filter((tie) => actor[tie] === true)
    .map((tie) => ({ ...request, actor: { ...actor, [tie]: false } }));
  for (const [name, given] of Object.entries(client.consents ?? {})) {
    if (given) less.push({ ...request, client: { ...client, consents: { ...client.consents, [name]: false } } });
  }
  if (actor.roles !== undefined && actor.roles.length > 0)
    less.push({ ...request, actor: { ...actor, roles: actor.roles.slice(1) } });
  return less;
}

/** The same question with one fact unsaid. An outsider's own organisation is no fact about the client: it is only asked when named. */
function withoutFacts(request: AccessRequest): readonly AccessRequest[] {
  const { actor, client } = request;
  const staff = actor.kind === 'employee' || actor.kind === 'dpo';
  const clientMembers = ['capable', 'restricted', 'retention', 'consents', 'objectsToParent', 'contraryInterest'] as const;
  const actorMembers = [
    'roles',
    'careRelation',
    'confidentiality',
    'breakGlass',
    'authority',
    'relation',
    'agreement',
    'country',
  ] as const;
  return [
    ...clientMembers.map((m) => ({ ...request, client: without(client, m) })),
    ...actorMembers.map((m) => ({ ...request, actor: without(actor, m) })),
    ...(staff
      ? [
          { ...request, actor: without(actor, 'organisation') },
          { ...request, client: without(client, 'organisation') },
        ]
      : []),
  ];
}

function without<T extends Actor | ClientFacts>(value: T, member: keyof T): T {
  const copy = { ...value };
  delete copy[member];
  return copy;
}
