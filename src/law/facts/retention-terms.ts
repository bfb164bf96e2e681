// How long the law makes us keep a kind of record, and how long it lets us (domain/law.md part 6).
// A term is a pair of bounds with a trigger. Terms carry the days on which they were law: the term of the day of asking decides.

import type { Day, Regime, SpanText, Trigger } from '../../policy/index.ts';

/**
 * `statute`: a law or ministerial decision. `guideline`: a norm of the regulator, or of law that is gone: good practice, never an
 * error. `own`: the law has no term, the number is a proposal for the organisation to adopt.
 */
export type TermForce = 'statute' | 'guideline' | 'own';

export interface RetentionTerm {
  readonly rule: string;
  readonly records: readonly string[];
  readonly regimes: readonly Regime[] | 'all';
  /** Never earlier than this after the trigger. */
  readonly min?: SpanText;
  /** Must be gone this long after the trigger, unless an override is on record. `at once` is a term too. */
  readonly max?: SpanText | 'at once';
  /** The event the term counts from; several: the first that is known (received before created, for a letter). */
  readonly after: readonly Trigger[];
  /** The term runs from the last day of the calendar year of the trigger. */
  readonly fromYearEnd?: true;
  /** Per item (each document its own clock) or per file (one clock, the last change). */
  readonly per: 'item' | 'file';
  /** What the law itself lets lengthen it. */
  readonly longer: readonly ('good-care' | 'other-interest' | 'legal-claim')[];
  readonly article: string;
  readonly force: TermForce;
  /** First and last day on which this was the law. */
  readonly from: Day;
  readonly until?: Day;
}

/** Kinds of record that are the care file, whatever a policy calls the heap. */
export const CARE_FILE_RECORDS: readonly string[] = [
  'care-file',
  'note',
  'evaluation',
  'intake',
  'care-plan',
  'client-supplied-document',
];
const FISCAL_RECORDS: readonly string[] = ['invoice', 'payment', 'contract', 'presence'];
const CARE_REGIMES: readonly Regime[] = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd'];

const file = (
  rule: string,
  regime: Regime,
  years: string,
  after: readonly Trigger[],
  per: 'item' | 'file',
  article: string,
  from: Day,
  until?: Day,
): RetentionTerm => ({
  rule,
  records: [...CARE_FILE_RECORDS, 'id-document-number'],
  regimes: [regime],
  min: years,
  max: years,
  after,
  per,
  longer: ['good-care', 'other-interest', 'legal-claim'],
  article,
  force: 'statute',
  from,
  ...(until ? { until } : {}),
});

export const RETENTION_TERMS: readonly RetentionTerm[] = [
  file('RET-01', 'wgbo', '20 years', ['file-last-change'], 'file', 'BW 7:454 lid 3', '2020-01-01'),
  file('RET-01a', 'wgbo', '15 years', ['created', 'document-date'], 'item', 'BW 7:454 lid 3 (oud)', '2006-01-01', '2019-12-31'),
  file('RET-02', 'jeugdwet', '20 years', ['file-last-change'], 'file', 'Jeugdwet 7.3.8 lid 3', '2020-01-01'),
  file(
    'RET-02a',
    'jeugdwet',
    '15 years',
    ['received', 'created', 'document-date'],
    'item',
    'Jeugdwet 7.3.8 lid 3 (oud)',
    '2015-01-01',
    '2019-12-31',
  ),
  file('RET-03', 'wmo', '15 years', ['received', 'created', 'document-date'], 'item', 'Wmo 5.3.4 lid 1', '2015-01-01'),
  file('RET-05', 'wvggz', '20 years', ['measure-ended'], 'file', 'Wvggz 8:32', '2020-01-01'),
  file('RET-06', 'wzd', '20 years', ['measure-ended'], 'file', 'Wzd 18a', '2020-01-01'),
  {
    rule: 'RET-08',
    records: FISCAL_RECORDS,
    regimes: 'all',
    min: '7 years',
    after: ['book-year-end'],
    per: 'item',
    longer: ['legal-claim'],
    article: 'AWR 52 lid 4',
    force: 'statute',
    from: '2018-05-25',
  },
  {
    rule: 'RET-11',
    records: ['salary-administration'],
    regimes: 'all',
    min: '7 years',
    after: ['book-year-end'],
    per: 'item',
    longer: ['legal-claim'],
    article: 'AWR 52 lid 4',
    force: 'statute',
    from: '2018-05-25',
  },
  {
    rule: 'RET-10',
    records: ['payroll-declaration', 'employee-id-copy'],
    regimes: 'all',
    min: '5 years',
    max: '5 years',
    after: ['employment-ended'],
    fromYearEnd: true,
    per: 'item',
    longer: ['legal-claim'],
    article: 'URLB 66 lid 4',
    force: 'statute',
    from: '2018-05-25',
  },
  {
    rule: 'RET-16',
    records: ['access-log'],
    regimes: 'all',
    min: '5 years',
    after: ['written'],
    per: 'item',
    longer: ['legal-claim'],
    article: 'BEGZ 5 lid 2 (Stcrt. 2019, 38007)',
    force: 'statute',
    from: '2019-07-01',
  },
  {
    rule: 'RET-18',
    records: ['child-file', ...CARE_FILE_RECORDS],
    regimes: ['childcare'],
    max: '2 years',
    after: ['placement-ended'],
    per: 'file',
    longer: ['legal-claim'],
    article: 'AVG 5 lid 1 onder e',
    force: 'guideline',
    from: '2018-05-25',
  },
  {
    rule: 'RET-12',
    records: ['personnel-file'],
    regimes: 'all',
    max: '2 years',
    after: ['employment-ended'],
    per: 'file',
    longer: ['legal-claim'],
    article: 'AVG 5 lid 1 onder e',
    force: 'guideline',
    from: '2018-05-25',
  },
  {
    rule: 'RET-13',
    records: ['applicant'],
    regimes: 'all',
    max: '4 weeks',
    after: ['procedure-ended'],
    per: 'file',
    longer: ['legal-claim'],
    article: 'AVG 5 lid 1 onder e',
    force: 'guideline',
    from: '2018-05-25',
  },
  {
    rule: 'RET-14',
    records: ['camera'],
    regimes: 'all',
    max: '4 weeks',
    after: ['recorded'],
    per: 'item',
    longer: ['legal-claim'],
    article: 'AVG 5 lid 1 onder e',
    force: 'guideline',
    from: '2018-05-25',
  },
  {
    rule: 'RET-19',
    records: ['client-id-copy'],
    regimes: 'all',
    max: 'at once',
    after: ['received', 'created'],
    per: 'item',
    longer: [],
    article: 'AVG 5 lid 1 onder c',
    force: 'statute',
    from: '2018-05-25',
  },
  {
    rule: 'RET-20',
    records: ['complaint'],
    regimes: 'all',
    max: '2 years',
    after: ['settled'],
    per: 'file',
    longer: ['legal-claim'],
    article: 'AVG 5 lid 1 onder e',
    force: 'own',
    from: '2018-05-25',
  },
  {
    rule: 'RET-21',
    records: ['breach'],
    regimes: 'all',
    min: '5 years',
    after: ['closed'],
    per: 'file',
    longer: ['legal-claim'],
    article: 'AVG 33 lid 5',
    force: 'own',
    from: '2018-05-25',
  },
  {
    rule: 'RET-22',
    records: ['consent-evidence'],
    regimes: 'all',
    min: '5 years',
    after: ['withdrawn'],
    per: 'item',
    longer: ['legal-claim'],
    article: 'AVG 7 lid 1',
    force: 'own',
    from: '2018-05-25',
  },
  {
    rule: 'RET-23',
    records: ['newsletter-address'],
    regimes: 'all',
    max: 'at once',
    after: ['withdrawn'],
    per: 'item',
    longer: [],
    article: 'AVG 21 lid 3',
    force: 'statute',
    from: '2018-05-25',
  },
];

/**
 * When several rules hit one item, in this order: a hold, a statutory minimum, a destruction request that was granted, the
 * statutory care term, the organisation's own norm. Deletion: the latest minimum; never after the earliest maximum without an
 * override on record (law.md part 6, RET-24, MED-08).
 */
export const OVERRIDE_ORDER = ['hold', 'statutory-minimum', 'destruction-request', 'care-term', 'own-norm'] as const;

/** Does this statutory term give way to a client's destruction request? The care-file terms do (MED-08), the others do not. */
export function yieldsToDestruction(term: RetentionTerm): boolean {
  return term.regimes !== 'all' && term.regimes.some((r) => CARE_REGIMES.includes(r));
}

/** The terms of each kind of record: policies are held against them one record at a time. */
const BY_RECORD: ReadonlyMap<string, readonly RetentionTerm[]> = new Map(
  [...new Set(RETENTION_TERMS.flatMap((t) => t.records))].map((record) => [
    record,
    RETENTION_TERMS.filter((t) => t.records.includes(record)),
  ]),
);

/** The law's terms for a kind of record in a file part of this regime, as they are on a day; several can bind at once. */
export function retentionTerms(record: string, regime: Regime, on: Day): readonly RetentionTerm[] {
  return (BY_RECORD.get(record) ?? []).filter(
    (t) => (t.regimes === 'all' || t.regimes.includes(regime)) && t.from <= on && (t.until === undefined || on <= t.until),
  );
}
