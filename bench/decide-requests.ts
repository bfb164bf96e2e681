// Seeded questions on the basis policy: the same hundred thousand every time, most of them the questions of a working day.

import type { AccessRequest, Actor, ClientFacts } from '../src/decide/index.ts';
import type { Action, Regime } from '../src/policy/index.ts';

/** A small seeded generator (mulberry32): numbers in [0, 1). */
function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const REGIMES: readonly Regime[] = ['wgbo', 'jeugdwet', 'wmo', 'childcare', 'wvggz', 'wzd', 'avg'];
const CARE = ['care_plan', 'evaluation', 'notes', 'medical', 'correspondence', 'client_declaration'];
const CATEGORIES = [
  ...CARE,
  'identity',
  'contact',
  'authority',
  'bsn',
  'identity_document',
  'finance',
  'presence',
  'photo',
  'criminal',
  'religion',
  'id_copy',
];
const PURPOSES = [
  ...['care', 'inspection', 'important_facts', 'billing', 'exchange', 'emergency', 'quality', 'training', 'research', 'survey'],
  ...['newsletter', 'marketing', 'complaint', 'legal_claim', 'protection_of_others', 'public_interest', 'storage', 'oversight'],
  ...[
    'erasure_review',
    'benefit',
    'tax',
    'social_support',
    'contribution',
    'policy_information',
    'child_protection',
    'school_transfer',
  ],
];
const ACTIONS: readonly Action[] = ['read', 'copy', 'write', 'delete', 'disclose'];
const RELATIONS = [
  'spouse',
  'partner',
  'child',
  'sibling',
  'grandparent',
  'grandchild',
  'aunt',
  'neighbour',
  'ex-spouse',
  'carer',
];
const STATUTES = [
  ['municipality', 'social_support', 'statute:Wmo 5.2.2'],
  ['municipality', 'policy_information', 'statute:Jeugdwet 7.4.3'],
  ['cak', 'contribution', 'statute:Wmo 5.2.2'],
  ['gi', 'child_protection', 'statute:Jeugdwet 7.3.11 lid 4'],
  ['veilig-thuis', 'protection_of_others', 'statute:Wmo 5.2.6'],
  ['benefits-office', 'benefit', 'statute:Regeling Wko 11'],
  ['tax-office', 'tax', 'statute:AWR 52'],
] as const;
const GROUNDS = [
  'consent',
  'directly-involved',
  'vital',
  'legitimate-interest',
  'contract',
  'legal-obligation',
  'court-order',
  'police-request',
];
const CLASSES = ['gp', 'hospital', 'care-provider', 'school', 'police', 'insurer', 'employer', 'municipality'];
const DAYS = ['2026-11-21', '2026-11-30', '2026-12-01', '2028-02-29', '2027-03-01'];

/** `count` questions in five blocks, each of one day; every fact of the client is stated. */
export function requests(count: number, seed: number): AccessRequest[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (p: number) => random() < p;

  const client = (): ClientFacts => ({
    organisation: chance(0.97) ? 'o1' : 'o2',
    birthDate: `${pick([1950, 1980, 2002, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2018, 2020])}-${pick(['02-28', '03-01', '11-21', '11-30', '12-01', '06-15'])}`,
    capable: chance(0.7),
    regime: pick(REGIMES),
    restricted: chance(0.1),
    retention: chance(0.85) ? 'active' : pick(['retained', 'due', 'erased'] as const),
    consents: {
      photo: chance(0.6),
      parentAccess: chance(0.4),
      disclosure: chance(0.5),
      schoolTransfer: chance(0.5),
      restrictedUse: chance(0.3),
      newsletter: chance(0.5),
    },
    objectsToParent: chance(0.15),
    contraryInterest: chance(0.1),
  });
  const staff = (roles: readonly string[]): Actor => ({
    kind: 'employee',
    roles,
    careRelation: chance(0.7),
    confidentiality: chance(0.9),
    breakGlass: chance(0.3),
    organisation: 'o1',
  });

  const make = (_: unknown, i: number): AccessRequest => {
    const on = DAYS[Math.floor((i * DAYS.length) / count)] ?? '2026-11-21';
    const at = random();
    const of = (actor: Actor, category: string, purpose: string, action: Action, ground?: string): AccessRequest => ({
      on,
      actor,
      client: client(),
      // One in eight asks something that does not fit.
      category: chance(0.06) ? pick(CATEGORIES) : category,
      purpose: chance(0.06) ? pick(PURPOSES) : purpose,
      action: chance(0.04) ? pick(ACTIONS) : action,
      ...(ground === undefined ? {} : { ground }),
    });
    if (at < 0.32) {
      return of(
        staff([pick(['caregiver', 'coordinator'])]),
        pick([...CARE, 'identity', 'contact', 'photo', 'bsn']),
        'care',
        pick(['read', 'read', 'write']),
      );
    }
    if (at < 0.36) return of(staff(['caregiver']), pick(['identity', 'contact', 'medical']), 'emergency', 'read');
    if (at < 0.43) {
      return of(
        staff(['finance']),
        pick(['identity', 'bsn', 'finance', 'presence']),
        pick(['billing', 'billing', 'tax', 'benefit']),
        pick(['read', 'write']),
      );
    }
    if (at < 0.47)
      return of(
        staff([pick(['reception', 'quality', 'it', 'hr', 'management'])]),
        pick(['identity', 'contact', 'notes']),
        pick(['care', 'quality']),
        'read',
      );
    if (at < 0.49)
      return of(
        staff(pick([['caregiver', 'reception'], ['finance', 'privacy_officer'], []])),
        pick(CATEGORIES),
        pick(['care', 'billing', 'inspection']),
        'read',
      );
    if (at < 0.53) {
      return of(
        staff(['privacy_officer']),
        pick(CATEGORIES),
        pick(['inspection', 'erasure_review', 'complaint']),
        pick(['read', 'copy', 'delete']),
      );
    }
    if (at < 0.55)
      return of(
        { kind: 'dpo', confidentiality: chance(0.9), organisation: chance(0.9) ? 'o1' : 'o2' },
        pick(CATEGORIES),
        'oversight',
        'read',
      );
    if (at < 0.63) return of({ kind: 'client', organisation: 'o1' }, pick(CATEGORIES), 'inspection', pick(['read', 'copy']));
    if (at < 0.75) {
      const actor: Actor = chance(0.15)
        ? { kind: 'guardian', organisation: 'o1' }
        : { kind: 'parent', authority: chance(0.8), organisation: 'o1' };
      return of(actor, pick([...CARE, 'identity', 'finance']), 'inspection', pick(['read', 'copy']));
    }
    if (at < 0.78)
      return of(
        { kind: 'parent', authority: chance(0.3), organisation: 'o1' },
        pick(['care_plan', 'evaluation', 'notes']),
        'important_facts',
        'read',
      );
    if (at < 0.85) {
      const kind = pick(['curator', 'mentor', 'administrator', 'authorised'] as const);
      return of(
        { kind, organisation: 'o1' },
        pick([...CARE, 'finance', 'identity']),
        kind === 'administrator' ? pick(['inspection', 'billing']) : 'inspection',
        'read',
      );
    }
    if (at < 0.88)
      return of({ kind: 'relative', relation: pick(RELATIONS), organisation: 'o1' }, pick(CARE), 'inspection', 'read');
    if (at < 0.92) {
      const service = pick(['hosting', 'exchange', 'survey']);
      return of(
        { kind: 'processor', agreement: chance(0.85), country: pick(['NL', 'DE', 'NL', 'US', 'IN']), service },
        pick(CATEGORIES),
        service === 'hosting' ? 'storage' : pick(['exchange', 'billing', 'survey']),
        'disclose',
      );
    }
    if (at < 0.97) {
      const [klass, purpose, ground] = pick(STATUTES);
      return of(
        { kind: 'controller', organisation: klass },
        pick(['identity', 'bsn', 'care_plan', 'finance', 'presence', 'notes']),
        purpose,
        'disclose',
        ground,
      );
    }
    const klass = pick(CLASSES);
    const purpose =
      klass === 'school'
        ? 'school_transfer'
        : klass === 'insurer'
          ? 'billing'
          : klass === 'police'
            ? 'police_investigation'
            : 'care';
    return of(
      { kind: 'controller', organisation: klass },
      pick(['identity', 'notes', 'evaluation', 'finance', 'photo']),
      purpose,
      'disclose',
      pick(GROUNDS),
    );
  };
  return Array.from({ length: count }, make);
}
