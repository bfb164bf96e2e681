// Random questions for one policy, in its own words: fast-check arbitraries.

import fc from 'fast-check';
import type { AccessRequest, Actor, ClientFacts, Decider } from '../../src/decide/index.ts';
import { addDays, type Regime } from '../../src/policy/index.ts';
import type { Action } from '../../src/policy/index.ts';

const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 12 });
const day = (from: string, span: number) => fc.integer({ min: 0, max: span }).map((n) => addDays(from, n));
/** Days on which somebody of these questions has a birthday, and days on which nobody has. */
const ON = fc.oneof(
  fc.constantFrom('2026-11-21', '2028-02-29', '2027-03-01', '2027-02-28', '2026-12-01'),
  day('2026-01-01', 1200),
);
const BIRTH = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '2014-11-21',
      '2014-11-22',
      '2010-12-01',
      '2008-02-29',
      '2012-02-29',
      '2016-02-29',
      '2008-11-21',
      '1980-05-05',
    ),
  },
  { weight: 2, arbitrary: day('2004-01-01', 8000) },
);

/** Without undefined members: a member that is missing is not there. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

export interface Worlds {
  readonly actor: fc.Arbitrary<Actor>;
  /** Every fact stated. */
  readonly client: fc.Arbitrary<Required<ClientFacts>>;
  /** Every fact stated. */
  readonly full: fc.Arbitrary<AccessRequest>;
  /** Facts may be missing. */
  readonly loose: fc.Arbitrary<AccessRequest>;
}

export function worldsOf(decider: Decider): Worlds {
  const { words } = decider;
  const word = (list: ReadonlySet<string>) => fc.constantFrom(...list);
  const own = (section: object | undefined) => Object.keys(section ?? {});
  // Mostly what the policy speaks about: else nearly every question is about nothing.
  const category = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...own(decider.policy.data)) },
    { weight: 1, arbitrary: word(words.category) },
  );
  const purpose = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'inspection',
        'care',
        'important_facts',
        'emergency',
        'oversight',
        ...own(decider.policy.purpose),
      ),
    },
    { weight: 1, arbitrary: word(words.purpose) },
  );
  const action = word(words.action) as fc.Arbitrary<Action>;
  const flag = fc.boolean();
  const organisation = fc.constantFrom('o1', 'o1', 'o1', 'o2');
  const consentNames = [
    'photo',
    'parentAccess',
    'disclosure',
    'schoolTransfer',
    'restrictedUse',
    'newsletter',
    'quality',
    'training',
    'research',
    'survey',
  ];
  const consents = fc.record(Object.fromEntries(consentNames.map((name) => [name, flag])), { requiredKeys: [] });

  const person = fc.record({
    kind: fc.constantFrom(
      'client',
      'parent',
      'parent',
      'guardian',
      'curator',
      'mentor',
      'administrator',
      'authorised',
      'relative',
    ),
    authority: optional(flag),
    relation: optional(word(words.relation)),
    organisation: optional(organisation),
  });
  const staff = fc.record({
    kind: fc.constantFrom('employee', 'employee', 'dpo'),
    roles: optional(fc.uniqueArray(word(words.role), { maxLength: 2 })),
    careRelation: optional(flag),
    confidentiality: optional(flag),
    breakGlass: optional(flag),
    organisation: optional(organisation),
  });
  const processor = fc.record({
    kind: fc.constant('processor'),
    service: optional(word(words.service)),
    country: optional(fc.constantFrom('NL', 'DE', 'NO', 'US', 'GB', 'IN')),
    agreement: optional(flag),
  });
  const controller = fc.record({ kind: fc.constant('controller'), organisation: optional(word(words.class)) });
  const actor = fc
    .oneof({ weight: 4, arbitrary: person }, { weight: 4, arbitrary: staff }, processor, { weight: 2, arbitrary: controller })
    .map((a) => compact(a) as Actor);

  const facts = {
    organisation,
    birthDate: BIRTH,
    capable: flag,
    regime: word(words.regime) as fc.Arbitrary<Regime>,
    restricted: flag,
    retention: fc.constantFrom('active', 'active', 'active', 'retained', 'due', 'erased') as fc.Arbitrary<
      NonNullable<ClientFacts['retention']>
    >,
    consents: consents as fc.Arbitrary<Record<string, boolean>>,
    objectsToParent: flag,
    contraryInterest: flag,
  };
  const client = fc.record(facts);
  const looseClient = fc.record(facts, { requiredKeys: ['birthDate', 'regime'] }) as fc.Arbitrary<ClientFacts>;
  const request = (clients: fc.Arbitrary<ClientFacts>) =>
    fc
      .record({ on: ON, actor, client: clients, category, purpose, action, ground: optional(word(words.ground)) })
      .map((r) => compact(r) as AccessRequest);
  return { actor, client, full: request(client), loose: request(looseClient) };
}
