// What the law itself gives as ground for a purpose, per regime of the file part: what `as: law` on a purpose means.
// From the default basis map of domain/law.md 1.1. A purpose without an entry has no ground of the law's own: training, quality,
// survey, research, marketing and the like need a ground that the organisation names and can defend.

import type { Basis, Regime } from '../../policy/index.ts';

/** The ground of a purpose word under one regime. Articles in the form a person reads. */
export interface LawfulPurpose {
  readonly basis: Basis;
  readonly articles: readonly string[];
  /** The AVG 9 exception for health data met under this purpose; absent: health data have no place in it. */
  readonly special?: string;
  /** The exception is explicit consent: the word of the consent that must be there (contracts.md). */
  readonly specialConsent?: string;
  /** The ground itself is consent: the word of the consent. */
  readonly consent?: string;
  /** The statutes that allow the bsn; absent: the number is not shown under this purpose. */
  readonly bsn?: readonly string[];
  readonly rules: readonly string[];
  /** True when the row rests on memory of medium confidence or lower (house rule: never a block on its own). */
  readonly verify?: true;
}

type PerRegime = Readonly<Partial<Record<Regime, LawfulPurpose>>>;

const CARE = 'UAVG 30 lid 3 onder a';
const CLAIMS = 'AVG 9 lid 2 onder f';
const VITAL = 'AVG 9 lid 2 onder c';
const WABVPZ = ['Wabvpz 8', 'Wabvpz 9'];
const YOUTH_BSN = ['Jeugdwet 7.2.1'];
const WMO_BSN = ['Wmo 5.2.9'];
const WKO_BSN = ['Regeling Wko 11'];

const ground = (
  basis: Basis,
  articles: readonly string[],
  more: Omit<LawfulPurpose, 'basis' | 'articles' | 'rules'> & { readonly rules?: readonly string[] } = {},
): LawfulPurpose => ({ basis, articles, rules: ['LB-01'], ...more });

const every = (p: LawfulPurpose): PerRegime => ({
  wgbo: p,
  jeugdwet: p,
  wmo: p,
  wvggz: p,
  wzd: p,
  childcare: p,
  avg: p,
});
/** The same in every kind of care, with the articles of each. */
const perCare = (of: (r: CareLaw) => LawfulPurpose): PerRegime =>
  Object.fromEntries(CARE_LAWS.map((r) => [r.regime, of(r)])) as PerRegime;

interface CareLaw {
  readonly regime: Regime;
  readonly record: LawfulPurpose;
  readonly bsn?: readonly string[];
  readonly inspection: readonly string[];
  readonly destruction: readonly string[];
  readonly complaint: readonly string[];
  readonly secrecy: string;
  readonly special?: string;
}

const careBy = (article: string, bsn: readonly string[]): LawfulPurpose =>
  ground('legal-obligation', [article], { special: CARE, bsn, rules: ['LB-01', 'SP-11', 'BSN-01'] });

const CARE_LAWS: readonly CareLaw[] = [
  {
    regime: 'wgbo',
    record: careBy('BW 7:454', WABVPZ),
    bsn: WABVPZ,
    inspection: ['AVG 15', 'BW 7:456'],
    destruction: ['AVG 17', 'BW 7:455'],
    complaint: ['Wkkgz 13'],
    secrecy: 'BW 7:457',
    special: CARE,
  },
  {
    regime: 'wvggz',
    record: careBy('Wvggz 8:32', WABVPZ),
    bsn: WABVPZ,
    inspection: ['AVG 15', 'BW 7:456'],
    destruction: ['AVG 17', 'Wvggz 8:33'],
    complaint: ['Wvggz 10:1'],
    secrecy: 'BW 7:457',
    special: CARE,
  },
  {
    regime: 'wzd',
    record: careBy('Wzd 18a', WABVPZ),
    bsn: WABVPZ,
    inspection: ['AVG 15', 'BW 7:456'],
    destruction: ['AVG 17', 'Wzd 18a'],
    complaint: ['Wzd 55'],
    secrecy: 'BW 7:457',
    special: CARE,
  },
  {
    regime: 'jeugdwet',
    record: careBy('Jeugdwet 7.3.8', YOUTH_BSN),
    bsn: YOUTH_BSN,
    inspection: ['AVG 15', 'Jeugdwet 7.3.10'],
    destruction: ['AVG 17', 'Jeugdwet 7.3.9'],
    complaint: ['Jeugdwet 4.2.1'],
    secrecy: 'Jeugdwet 7.3.11',
    special: CARE,
  },
  {
    regime: 'wmo',
    // The Wmo gives the provider no record duty of its own: the agreement with the client carries it (map: 'else 6(1)(b)').
    record: ground('contract', ['AVG 6 lid 1 onder b'], { special: CARE, bsn: WMO_BSN, rules: ['LB-01', 'SP-11', 'BSN-06'] }),
    bsn: WMO_BSN,
    inspection: ['AVG 15', 'Wmo 5.3.2'],
    destruction: ['AVG 17', 'Wmo 5.3.5'],
    complaint: ['Wmo 3.2'],
    secrecy: 'Wmo 5.3.3',
    special: CARE,
  },
  {
    regime: 'childcare',
    // UAVG 30(3)(a) names health care and social services; childcare is not obviously one: explicit consent is the safe exception.
    record: ground('contract', ['AVG 6 lid 1 onder b'], {
      special: 'AVG 9 lid 2 onder a',
      specialConsent: 'medical',
      rules: ['LB-01', 'SP-02'],
      verify: true,
    }),
    inspection: ['AVG 15'],
    destruction: ['AVG 17'],
    complaint: ['Wko 1.57b'],
    secrecy: 'AVG 5 lid 1 onder f',
    special: 'AVG 9 lid 2 onder a',
  },
  {
    regime: 'avg',
    record: ground('contract', ['AVG 6 lid 1 onder b']),
    inspection: ['AVG 15'],
    destruction: ['AVG 17'],
    complaint: ['AVG 6 lid 1 onder f'],
    secrecy: 'AVG 5 lid 1 onder f',
  },
];

/** Rights of the person reach all data, special ones too: they stay under the exception under which the file is kept. */
const rights = (r: CareLaw, articles: readonly string[], rules: readonly string[]): LawfulPurpose => {
  const bsn = r.regime === 'childcare' ? WKO_BSN : r.bsn;
  return ground('legal-obligation', articles, { rules, ...(bsn ? { bsn } : {}), ...(r.special ? { special: r.special } : {}) });
};

const ZVW = ground('legal-obligation', ['Zvw 87'], { special: CARE, bsn: WABVPZ, rules: ['LB-02', 'BSN-02'], verify: true });
const WMO_DUTY = ground('legal-obligation', ['Wmo 5.2.2'], { special: CARE, bsn: WMO_BSN, rules: ['LB-02', 'PR-08', 'BSN-06'] });
const YOUTH_CLAIM = ground('legal-obligation', ['Jeugdwet 7.4.0'], {
  special: CARE,
  bsn: YOUTH_BSN,
  rules: ['LB-02', 'BSN-05'],
  verify: true,
});

export const LAWFUL_PURPOSES: Readonly<Record<string, PerRegime>> = {
  care: Object.fromEntries(CARE_LAWS.map((r) => [r.regime, r.record])) as PerRegime,
  emergency: perCare((r) =>
    ground('vital', ['AVG 6 lid 1 onder d'], { special: r.special === CARE ? CARE : VITAL, rules: ['LB-01', 'SP-03'] }),
  ),
  inspection: perCare((r) => rights(r, r.inspection, ['RT-11'])),
  erasure_review: perCare((r) => rights(r, r.destruction, ['RT-13', 'MED-08'])),
  important_facts: perCare((r) =>
    ground('legal-obligation', ['BW 1:377c'], { rules: ['REP-05'], ...(r.special ? { special: CARE } : {}) }),
  ),
  complaint: perCare((r) =>
    r.regime === 'avg'
      ? ground('legitimate-interest', ['AVG 6 lid 1 onder f'], { special: CLAIMS, rules: ['LB-03'] })
      : ground('legal-obligation', r.complaint, { special: CLAIMS, rules: ['CPL-01'], verify: true }),
  ),
  billing: {
    wgbo: ZVW,
    wvggz: ZVW,
    wzd: ZVW,
    jeugdwet: YOUTH_CLAIM,
    wmo: WMO_DUTY,
    childcare: ground('contract', ['AVG 6 lid 1 onder b']),
    avg: ground('contract', ['AVG 6 lid 1 onder b']),
  },
  exchange: {
    wgbo: ground('legal-obligation', ['BW 7:457', 'Wabvpz 9'], {
      special: CARE,
      bsn: WABVPZ,
      rules: ['LB-01', 'MED-10', 'BSN-02'],
    }),
    wvggz: ground('legal-obligation', ['BW 7:457', 'Wabvpz 9'], {
      special: CARE,
      bsn: WABVPZ,
      rules: ['LB-01', 'MED-10', 'BSN-02'],
    }),
    wzd: ground('legal-obligation', ['BW 7:457', 'Wabvpz 9'], {
      special: CARE,
      bsn: WABVPZ,
      rules: ['LB-01', 'MED-10', 'BSN-02'],
    }),
    jeugdwet: YOUTH_CLAIM,
    wmo: WMO_DUTY,
  },
  social_support: { wmo: WMO_DUTY },
  contribution: { wmo: WMO_DUTY },
  payment: {
    wmo: WMO_DUTY,
    jeugdwet: ground('legal-obligation', ['Jeugdwet 8.1.8'], { bsn: YOUTH_BSN, rules: ['LB-02'], verify: true }),
  },
  policy_information: {
    jeugdwet: ground('legal-obligation', ['Jeugdwet 7.4.3'], {
      special: 'Jeugdwet 7.4.4',
      bsn: ['Jeugdwet 7.4.4'],
      rules: ['LB-02', 'PR-09'],
    }),
  },
  child_protection: {
    ...perCare((r) =>
      ground('legal-obligation', ['Jeugdwet 7.3.11 lid 4'], {
        rules: ['LB-02', 'MED-10'],
        ...(r.special ? { special: CARE } : {}),
        ...(r.regime === 'jeugdwet' ? { bsn: YOUTH_BSN } : {}),
      }),
    ),
  },
  protection_of_others: every(
    ground('vital', ['AVG 6 lid 1 onder d', 'Wmo 5.2.6'], { special: CARE, rules: ['LB-01', 'MED-10'] }),
  ),
  legal_claim: every(ground('legitimate-interest', ['AVG 6 lid 1 onder f'], { special: CLAIMS, rules: ['LB-03', 'SP-03'] })),
  benefit: { childcare: ground('legal-obligation', ['Regeling Wko 11'], { bsn: WKO_BSN, rules: ['LB-02', 'BSN-07'] }) },
  tax: every(ground('legal-obligation', ['AWR 52'], { rules: ['LB-02', 'RET-08'] })),
  school_transfer: every(
    ground('consent', ['AVG 6 lid 1 onder a'], {
      special: 'AVG 9 lid 2 onder a',
      specialConsent: 'schoolTransfer',
      consent: 'schoolTransfer',
      rules: ['LB-04', 'SP-02'],
    }),
  ),
  insurance: { wgbo: ZVW, wvggz: ZVW, wzd: ZVW },
  // Keeping the file by a host, and oversight by the FG, lean on the ground of the file itself.
  storage: perCare((r) => ({
    ...r.record,
    ...(r.regime === 'childcare' ? { bsn: WKO_BSN } : {}),
    rules: [...r.record.rules, 'PR-01'],
  })),
  oversight: perCare((r) =>
    ground('legal-obligation', ['AVG 38 lid 2', 'AVG 39'], { rules: ['DPO-05'], ...(r.special ? { special: CARE } : {}) }),
  ),
};

/**
 * The ground the law gives for a purpose in a file part of this regime; undefined when it gives none (then only a ground that
 * the policy names can carry the purpose). Unknown words have none.
 */
export function lawfulPurpose(purpose: string, regime: Regime): LawfulPurpose | undefined {
  return Object.hasOwn(LAWFUL_PURPOSES, purpose) ? LAWFUL_PURPOSES[purpose]?.[regime] : undefined;
}
