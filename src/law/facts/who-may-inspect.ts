// Who may inspect a client's file: the matrix of domain/law.md 5.1 with the clarifications of part 13, as a table.
// Read as the general rule. Good care, the privacy of somebody else, an objecting child and a contrary interest are not
// in the cells but in `unless`: the norms that can still stop a yes, which only a human can weigh.

import { ageOn, type Day, type Regime } from '../../policy/index.ts';

export type AgeBand = 'under-12' | '12-15' | '16-17' | 'adult';

/**
 * Who asks, as a proven fact. `guardian`: parent with authority, or guardian (voogd). `parent`: a parent of an adult, where
 * authority has ended. `relative` takes a relation. Everybody else (staff, other controllers, processors) has no inspection right.
 */
export type Inspector =
  | 'client'
  | 'guardian'
  | 'parent-without-authority'
  | 'parent'
  | 'curator'
  | 'mentor'
  | 'administrator'
  | 'authorised'
  | 'relative';

/** An open norm that can stop an inspection that the table allows. */
export type OpenNorm = 'good-care' | 'third-party' | 'client-objects' | 'contrary-interest';

/**
 * What the law says. `consent`: only when the client has recorded a yes of the kind in `consent` (words of contracts.md).
 * `human`: the norm itself is open, a professional decides with reasons. `what`: `finance` opens invoices and payments only.
 */
export interface InspectionRight {
  readonly answer: 'allow' | 'deny' | 'consent' | 'human';
  readonly what: 'file' | 'finance';
  readonly consent?: 'parentAccess' | 'disclosure';
  readonly unless: readonly OpenNorm[];
  readonly rules: readonly string[];
  readonly articles: readonly string[];
}

/** The age band of a person on a day: the current age decides, also for older entries (AGE-07). */
export function ageBandOn(birth: Day, on: Day): AgeBand {
  const age = ageOn(birth, on);
  return age < 12 ? 'under-12' : age < 16 ? '12-15' : age < 18 ? '16-17' : 'adult';
}

type Cell = Omit<InspectionRight, 'what'>;
/** Four bands, each capable and incapable. Below twelve capacity makes no difference. */
type Column = Readonly<Record<AgeBand, readonly [capable: Cell, incapable: Cell]>>;
type Table = Readonly<Record<Inspector, Column>>;

const cell = (
  answer: InspectionRight['answer'],
  rules: string,
  articles: readonly string[],
  unless: readonly OpenNorm[] = [],
  consent?: 'parentAccess' | 'disclosure',
): Cell => ({ answer, rules: rules.split(' '), articles, unless, ...(consent ? { consent } : {}) });
const both = (c: Cell): readonly [Cell, Cell] => [c, c];
const always = (c: Cell): Column => ({ 'under-12': both(c), '12-15': both(c), '16-17': both(c), adult: both(c) });

const ABOUT_SELF: readonly OpenNorm[] = ['third-party'];
const FOR_ANOTHER: readonly OpenNorm[] = ['good-care', 'third-party'];
const PARENT_OF_TEENAGER: readonly OpenNorm[] = ['good-care', 'third-party', 'client-objects'];

/** WGBO and Jeugdwet have one pattern; only the articles and the last link of the family chain differ. */
function treatmentTable(a: {
  readonly inspect: string;
  readonly under12: string;
  readonly consent12to15: readonly string[];
  readonly sixteen: string;
  readonly representative: string;
  readonly chain: string;
  readonly others: string;
  readonly rule: 'MED-01' | 'MED-02';
}): Table {
  const r = a.rule;
  const no = (rules: string, ...articles: string[]) => cell('deny', rules, articles);
  const representedAdult = cell('allow', `REP-02 REP-04 ${r}`, [a.representative, a.inspect], FOR_ANOTHER);
  const representative: Column = {
    'under-12': both(no('REP-02', 'BW 1:381')),
    '12-15': both(no('REP-02', 'BW 1:381')),
    '16-17': both(no('REP-02', 'BW 1:381')),
    adult: [no('REP-04 REP-08', a.representative), representedAdult],
  };
  const chain: Column = {
    'under-12': both(no('REP-07', a.under12)),
    '12-15': both(no('REP-07', a.under12)),
    '16-17': both(no('REP-07', a.sixteen)),
    adult: [no('REP-07 MED-10', a.others), cell('allow', `REP-08 ${r}`, [a.chain, a.inspect], FOR_ANOTHER)],
  };
  return {
    client: {
      'under-12': both(no(r, a.under12)),
      '12-15': [cell('allow', `${r} AGE-01`, [a.inspect], ABOUT_SELF), no('AGE-01', a.representative)],
      '16-17': [cell('allow', `${r} AGE-02`, [a.inspect, a.sixteen], ABOUT_SELF), no('AGE-02', a.representative)],
      adult: [cell('allow', r, [a.inspect], ABOUT_SELF), no('REP-08', a.representative)],
    },
    guardian: {
      'under-12': both(cell('allow', `REP-01 ${r} AGE-06`, [a.under12, a.inspect], FOR_ANOTHER)),
      '12-15': [
        cell('allow', `AGE-01 REP-01 ${r} AGE-06`, [...a.consent12to15, a.inspect], PARENT_OF_TEENAGER),
        cell('allow', `REP-01 ${r} AGE-06`, [a.representative, a.inspect], FOR_ANOTHER),
      ],
      '16-17': [
        cell('consent', 'AGE-02 MED-10', [a.sixteen, a.others], FOR_ANOTHER, 'parentAccess'),
        cell('allow', `REP-01 ${r} AGE-06`, [a.representative, a.inspect], FOR_ANOTHER),
      ],
      adult: both(no('REP-01 AGE-07', 'BW 1:245')),
    },
    'parent-without-authority': {
      'under-12': both(no('REP-05', 'BW 1:377c')),
      '12-15': both(no('REP-05', 'BW 1:377c')),
      '16-17': both(no('REP-05', 'BW 1:377c')),
      adult: both(no('REP-07', a.others)),
    },
    parent: {
      ...chain,
      adult: [
        cell('consent', 'MED-10', [a.others], FOR_ANOTHER, 'parentAccess'),
        cell('allow', `REP-08 ${r}`, [a.chain, a.inspect], FOR_ANOTHER),
      ],
    },
    curator: representative,
    mentor: representative,
    administrator: always(cell('deny', 'REP-03', ['BW 1:441'])),
    authorised: {
      'under-12': both(no('REP-07', a.under12)),
      '12-15': both(no('REP-07', a.under12)),
      '16-17': [cell('consent', 'AGE-02 MED-10', [a.others], ['third-party'], 'disclosure'), no('REP-01', a.representative)],
      adult: [
        cell('consent', 'MED-10', [a.others], ['third-party'], 'disclosure'),
        cell('allow', `REP-08 ${r}`, [a.chain, a.inspect], FOR_ANOTHER),
      ],
    },
    relative: chain,
  };
}

const WGBO: Table = treatmentTable({
  inspect: 'BW 7:456',
  under12: 'BW 7:465 lid 1',
  consent12to15: ['BW 7:450 lid 2', 'BW 7:457 lid 3'],
  sixteen: 'BW 7:447',
  representative: 'BW 7:465 lid 2',
  chain: 'BW 7:465 lid 3',
  others: 'BW 7:457',
  rule: 'MED-01',
});

const JEUGDWET: Table = treatmentTable({
  inspect: 'Jeugdwet 7.3.10',
  under12: 'Jeugdwet 7.3.15 lid 1',
  consent12to15: ['Jeugdwet 7.3.4 lid 2', 'Jeugdwet 7.3.11 lid 2'],
  sixteen: 'Jeugdwet 7.3.5',
  representative: 'Jeugdwet 7.3.15 lid 2',
  chain: 'Jeugdwet 7.3.15 lid 3',
  others: 'Jeugdwet 7.3.11',
  rule: 'MED-02',
});

const WMO_UNLESS: readonly OpenNorm[] = ['contrary-interest', 'third-party'];
const wmoNo = (rules: string, ...articles: string[]) => cell('deny', rules, articles.length ? articles : ['Wmo 5.3.2']);
const wmoYes = cell('allow', 'MED-03', ['Wmo 5.3.2 lid 3'], WMO_UNLESS);
const wmoRepresentative: Column = {
  'under-12': both(wmoNo('REP-02', 'BW 1:381')),
  '12-15': both(wmoNo('REP-02', 'BW 1:381')),
  '16-17': both(wmoNo('REP-02', 'BW 1:381')),
  adult: [wmoNo('MED-03 REP-04'), wmoYes],
};
/** Wmo 5.3.2 names the client and the legal representative, and nobody else. */
const WMO: Table = {
  client: {
    'under-12': both(wmoNo('MED-03', 'Wmo 5.3.2 lid 2')),
    '12-15': [cell('allow', 'MED-03', ['Wmo 5.3.2 lid 1'], ABOUT_SELF), wmoNo('MED-03', 'Wmo 5.3.2 lid 2')],
    '16-17': [cell('allow', 'MED-03', ['Wmo 5.3.2 lid 1'], ABOUT_SELF), wmoNo('MED-03', 'Wmo 5.3.2 lid 2')],
    adult: [cell('allow', 'MED-03', ['Wmo 5.3.2 lid 1'], ABOUT_SELF), wmoNo('MED-03', 'Wmo 5.3.2 lid 3')],
  },
  guardian: {
    'under-12': both(cell('allow', 'MED-03 REP-01', ['Wmo 5.3.2 lid 3'], WMO_UNLESS)),
    '12-15': [
      cell('allow', 'MED-03 REP-01', ['Wmo 5.3.2 lid 3'], [...WMO_UNLESS, 'client-objects']),
      cell('allow', 'MED-03 REP-01', ['Wmo 5.3.2 lid 3'], WMO_UNLESS),
    ],
    '16-17': [
      cell('consent', 'MED-03 AGE-05 MED-10', ['Wmo 5.3.3'], WMO_UNLESS, 'parentAccess'),
      cell('allow', 'MED-03 REP-01', ['Wmo 5.3.2 lid 3'], WMO_UNLESS),
    ],
    adult: both(wmoNo('REP-01 AGE-07', 'BW 1:245')),
  },
  'parent-without-authority': always(wmoNo('REP-05', 'BW 1:377c')),
  parent: {
    ...always(wmoNo('MED-03')),
    adult: [cell('consent', 'MED-10', ['Wmo 5.3.3'], ['third-party'], 'parentAccess'), wmoNo('MED-03')],
  },
  curator: wmoRepresentative,
  mentor: wmoRepresentative,
  administrator: always(cell('deny', 'REP-03', ['BW 1:441'])),
  authorised: {
    'under-12': both(wmoNo('MED-03')),
    '12-15': both(wmoNo('MED-03')),
    '16-17': [cell('consent', 'AGE-05 MED-10', ['Wmo 5.3.3'], ['third-party'], 'disclosure'), wmoNo('MED-03')],
    adult: [cell('consent', 'MED-10', ['Wmo 5.3.3'], ['third-party'], 'disclosure'), wmoNo('MED-03')],
  },
  relative: always(wmoNo('MED-03 REP-07')),
};

const avgNo = (rules: string, ...articles: string[]) =>
  cell('deny', rules, articles.length ? articles : ['AVG 15', 'UAVG 5 lid 4']);
const avgYes = (rules: string) => cell('allow', rules, ['AVG 15', 'UAVG 5 lid 4'], ['third-party']);
const avgRepresentative: Column = {
  'under-12': both(avgNo('REP-02', 'BW 1:381')),
  '12-15': both(avgNo('REP-02', 'BW 1:381')),
  '16-17': both(avgNo('REP-02', 'BW 1:381')),
  // UAVG 5(4): only 'for matters in which he is incapable or incompetent'. Which matters those are is for a human to say.
  adult: [cell('human', 'REP-09', ['UAVG 5 lid 4'], ['third-party']), avgYes('REP-09 RT-11')],
};
/** No sector law: AVG 15, exercised by the representative as UAVG 5(4) says. Below sixteen the child has no own request (AP). */
const AVG: Table = {
  client: {
    'under-12': both(avgNo('REP-09')),
    '12-15': both(avgNo('REP-09')),
    '16-17': [cell('allow', 'RT-11', ['AVG 15'], ABOUT_SELF), avgNo('REP-09')],
    adult: [cell('allow', 'RT-11', ['AVG 15'], ABOUT_SELF), avgNo('REP-09')],
  },
  guardian: {
    'under-12': both(avgYes('REP-09 REP-01 RT-11')),
    '12-15': [
      cell('allow', 'REP-09 REP-01 RT-11', ['AVG 15', 'UAVG 5 lid 4'], ['third-party', 'client-objects']),
      avgYes('REP-09 REP-01 RT-11'),
    ],
    '16-17': [
      cell('consent', 'RT-11', ['AVG 15', 'AVG 6 lid 1'], ['third-party'], 'parentAccess'),
      cell('allow', 'REP-01', ['BW 1:245', 'BW 1:247'], ['third-party']),
    ],
    adult: both(avgNo('REP-01 AGE-07', 'BW 1:245')),
  },
  'parent-without-authority': always(avgNo('REP-05', 'BW 1:377c')),
  parent: {
    ...always(avgNo('REP-07')),
    adult: [cell('consent', 'RT-11', ['AVG 6 lid 1'], ['third-party'], 'parentAccess'), avgNo('REP-07')],
  },
  curator: avgRepresentative,
  mentor: avgRepresentative,
  administrator: always(cell('deny', 'REP-03', ['BW 1:441'])),
  authorised: {
    'under-12': both(avgNo('REP-07')),
    '12-15': both(avgNo('REP-07')),
    '16-17': [cell('consent', 'RT-11', ['AVG 15'], ['third-party'], 'disclosure'), avgNo('REP-07')],
    adult: [cell('consent', 'RT-11', ['AVG 15'], ['third-party'], 'disclosure'), avgYes('REP-09 RT-11')],
  },
  relative: always(avgNo('REP-07')),
};

/**
 * The matrix. Wvggz and Wzd follow the WGBO: compulsory care is care in the sense of the WGBO, both statutes borrow its term
 * for the file (8:32 Wvggz, 18a Wzd) and neither has a rule of its own on inspection that we have read (mem-M: verify).
 * Childcare follows the plain AVG: the Wet kinderopvang has no inspection rule.
 */
export const INSPECTION: Readonly<Record<Regime, Table>> = {
  wgbo: WGBO,
  wvggz: WGBO,
  wzd: WGBO,
  jeugdwet: JEUGDWET,
  wmo: WMO,
  childcare: AVG,
  avg: AVG,
};

/** Relations that may stand in for an adult who cannot decide and has no curator, mentor or written proxy. */
export const FAMILY_CHAIN: Readonly<Record<Regime, readonly string[]>> = {
  wgbo: ['spouse', 'partner', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
  wvggz: ['spouse', 'partner', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
  wzd: ['spouse', 'partner', 'parent', 'child', 'sibling', 'grandparent', 'grandchild'],
  jeugdwet: ['spouse', 'partner', 'parent', 'child', 'sibling', 'grandparent'],
  wmo: [],
  childcare: [],
  avg: [],
};

/**
 * May this person inspect (read, copy) this part of the file? Source: domain/law.md 5.1 and part 13.
 * `what: 'finance'` asks about invoices and payments: the administrator (bewindvoerder) may see those in every regime
 * (TV-16), and nothing else. `relation` is needed for a relative; without one, or outside the chain, the answer is deny.
 */
export function inspectionRight(
  regime: Regime,
  band: AgeBand,
  capable: boolean,
  who: Inspector,
  options: { readonly what?: 'file' | 'finance'; readonly relation?: string } = {},
): InspectionRight {
  const what = options.what ?? 'file';
  if (who === 'administrator' && what === 'finance') {
    return { answer: 'allow', what, unless: [], rules: ['REP-03'], articles: ['BW 1:441'] };
  }
  const found = INSPECTION[regime][who][band][capable ? 0 : 1];
  if (who === 'relative' && found.answer === 'allow' && !FAMILY_CHAIN[regime].includes(options.relation ?? '')) {
    return { answer: 'deny', what, unless: [], rules: ['REP-07'], articles: found.articles };
  }
  return { ...found, what };
}

/**
 * What a parent without authority may hear (BW 1:377c): important facts about the child and its upbringing, on request, and
 * never more than the parent with authority could get. Purpose `important_facts`, never a file.
 */
export function importantFactsRight(regime: Regime, band: AgeBand, capable: boolean): InspectionRight {
  const other = inspectionRight(regime, band, capable, 'guardian');
  if (band === 'adult') return { ...other, answer: 'deny', rules: ['REP-05'], articles: ['BW 1:377c'] };
  return {
    ...other,
    rules: ['REP-05', ...other.rules],
    articles: ['BW 1:377c', ...other.articles],
    unless: [
      'good-care',
      'third-party',
      'contrary-interest',
      ...(other.unless.includes('client-objects') ? ['client-objects' as const] : []),
    ],
  };
}
