// On what statute another controller may get client data, for what, and whether we must or may (PR-06, PR-08, PR-09, MED-10).

import type { ControllerClass, Regime } from '../../policy/index.ts';

/**
 * One statutory ground as a request names it (`statute:Wmo 5.2.2`). `must`: on request we have to give what is necessary, and a
 * policy cannot close it. `may`: the statute allows it, a human decides. `purposes` are the words under which it runs;
 * `categories` bounds what the statute can reach (`all`: what is necessary for the purpose).
 */
export interface StatutoryGround {
  readonly ground: string;
  readonly article: string;
  readonly force: 'must' | 'may';
  readonly classes: readonly ControllerClass[];
  readonly regimes: readonly Regime[];
  readonly purposes: readonly string[];
  readonly categories: readonly string[] | 'all';
  readonly rules: readonly string[];
  /** The request must be on record; some statutes also let us give it on our own motion. */
  readonly ownMotion: boolean;
}

const EVERY_REGIME: readonly Regime[] = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg'];

export const STATUTORY_GROUNDS: readonly StatutoryGround[] = [
  {
    ground: 'statute:Wmo 5.2.2',
    article: 'Wmo 5.2.2',
    force: 'must',
    classes: ['municipality', 'cak', 'svb'],
    // Part 13: the duty is for Wmo files; a Zvw provider may tell the municipality only with explicit consent (Wmo 5.2.5(1)).
    regimes: ['wmo'],
    purposes: ['social_support', 'contribution', 'payment', 'billing'],
    categories: 'all',
    rules: ['PR-08'],
    ownMotion: true,
  },
  {
    ground: 'statute:Jeugdwet 7.4.3',
    article: 'Jeugdwet 7.4.3',
    force: 'must',
    classes: ['municipality'],
    regimes: ['jeugdwet'],
    purposes: ['policy_information'],
    categories: 'all',
    rules: ['PR-09'],
    ownMotion: false,
  },
  {
    ground: 'statute:Jeugdwet 7.3.11 lid 4',
    article: 'Jeugdwet 7.3.11 lid 4',
    force: 'must',
    classes: ['gi'],
    // JW 7.3.1(3): medical treatment inside youth help is WGBO, but this duty keeps applying; it binds every professional.
    regimes: ['jeugdwet', 'wgbo', 'wmo', 'wvggz', 'wzd', 'childcare'],
    purposes: ['child_protection'],
    categories: 'all',
    rules: ['MED-10'],
    ownMotion: true,
  },
  {
    ground: 'statute:Wmo 5.2.6',
    article: 'Wmo 5.2.6',
    force: 'may',
    classes: ['veilig-thuis'],
    regimes: EVERY_REGIME,
    purposes: ['protection_of_others', 'child_protection'],
    categories: 'all',
    rules: ['MED-10'],
    ownMotion: true,
  },
  {
    ground: 'statute:Regeling Wko 11',
    article: 'Regeling Wko 11',
    force: 'must',
    classes: ['benefits-office'],
    regimes: ['childcare'],
    purposes: ['benefit'],
    categories: ['identity', 'bsn', 'presence', 'finance'],
    rules: ['BSN-07'],
    ownMotion: true,
  },
  {
    ground: 'statute:AWR 52',
    article: 'AWR 52',
    force: 'must',
    classes: ['tax-office'],
    regimes: EVERY_REGIME,
    purposes: ['tax'],
    // The fiscal administration is kept free of care content: an invoice carries no diagnosis.
    categories: ['identity', 'contact', 'finance'],
    rules: ['RET-08', 'MED-09'],
    ownMotion: false,
  },
];

/** The statutory ground that a request names, for this class of controller and this regime; undefined when there is none. */
export function statutoryGround(ground: string, klass: string, regime: Regime): StatutoryGround | undefined {
  return STATUTORY_GROUNDS.find(
    (g) => g.ground === ground && g.regimes.includes(regime) && (g.classes as readonly string[]).includes(klass),
  );
}

/** Every statutory duty towards a class of controller under the regimes of a policy: what a policy cannot close. */
export function dutiesTowards(klass: string, regimes: readonly Regime[]): readonly StatutoryGround[] {
  return STATUTORY_GROUNDS.filter(
    (g) => g.force === 'must' && (g.classes as readonly string[]).includes(klass) && g.regimes.some((r) => regimes.includes(r)),
  );
}

/**
 * Grounds that are no statute (contracts.md `ground`): may this class of controller get client data on it at all?
 * `yes` when the fact behind the ground is on record, `human` when somebody must weigh it, `no` when it never suffices.
 */
export const OTHER_GROUNDS: Readonly<
  Record<string, { readonly answer: 'yes' | 'human' | 'no'; readonly rules: readonly string[] }>
> = {
  consent: { answer: 'yes', rules: ['MED-10', 'PR-06'] },
  'directly-involved': { answer: 'yes', rules: ['MED-10', 'PR-06'] },
  vital: { answer: 'yes', rules: ['PR-06', 'SP-03'] },
  'court-order': { answer: 'human', rules: ['PR-10'] },
  'police-request': { answer: 'human', rules: ['PR-10'] },
  'legal-obligation': { answer: 'human', rules: ['PR-06', 'LB-02'] },
  'legitimate-interest': { answer: 'no', rules: ['MED-10', 'PR-06'] },
  contract: { answer: 'no', rules: ['MED-10', 'PR-06'] },
};

/** Classes of controller that receive data in practice although only the client's consent, never a statute, opens it. */
export const CONSENT_ONLY: readonly ControllerClass[] = ['employer', 'company', 'school', 'university', 'lawyer', 'other'];
