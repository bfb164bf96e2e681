// When a client may have the care file destroyed, and who asks for it (domain/law.md MED-04..08, part 13).

import type { Regime, SpanText, Trigger } from '../../policy/index.ts';

/** Who may ask that a care file is destroyed, how, from when, and how soon it must be done. */
export interface DestructionRight {
  readonly article: string;
  readonly rules: readonly string[];
  /** The clock of the answer: AVG 12(3), or the statute's own months. */
  readonly within: SpanText;
  /** The statute asks for a request in writing. */
  readonly written: boolean;
  /** Earliest moment, counted from the end of the compulsory care. */
  readonly notBefore?: { readonly span: SpanText; readonly after: Trigger };
  /** Grounds on which it is refused. */
  readonly unless: readonly ('other-interest' | 'statute')[];
  /** Who asks for a client of this band and capacity: the client, the representative, or a human must say. */
  readonly asks: Readonly<
    Record<'under-12' | '12-15' | '16-17' | 'adult', { readonly capable: Asker; readonly incapable: Asker }>
  >;
}
type Asker = 'client' | 'representative' | 'human';

const treatmentAskers: DestructionRight['asks'] = {
  // Part 13: the statutes do not say who asks for a minor below sixteen.
  'under-12': { capable: 'human', incapable: 'human' },
  '12-15': { capable: 'human', incapable: 'human' },
  '16-17': { capable: 'client', incapable: 'representative' },
  adult: { capable: 'client', incapable: 'representative' },
};
const wmoAskers: DestructionRight['asks'] = {
  'under-12': { capable: 'representative', incapable: 'representative' },
  '12-15': { capable: 'client', incapable: 'representative' },
  '16-17': { capable: 'client', incapable: 'representative' },
  adult: { capable: 'client', incapable: 'representative' },
};
const avgAskers: DestructionRight['asks'] = {
  'under-12': { capable: 'representative', incapable: 'representative' },
  '12-15': { capable: 'representative', incapable: 'representative' },
  '16-17': { capable: 'client', incapable: 'representative' },
  adult: { capable: 'client', incapable: 'representative' },
};
const compulsory = (article: string): DestructionRight => ({
  article,
  rules: ['MED-07'],
  within: '3 months',
  written: false,
  notBefore: { span: '5 years', after: 'measure-ended' },
  unless: ['other-interest', 'statute'],
  asks: treatmentAskers,
});

export const DESTRUCTION: Readonly<Record<Regime, DestructionRight>> = {
  wgbo: {
    article: 'BW 7:455',
    rules: ['MED-04', 'MED-08'],
    within: '1 month',
    written: false,
    unless: ['other-interest', 'statute'],
    asks: treatmentAskers,
  },
  jeugdwet: {
    article: 'Jeugdwet 7.3.9',
    rules: ['MED-05', 'MED-08'],
    within: '1 month',
    written: false,
    unless: ['other-interest', 'statute'],
    asks: treatmentAskers,
  },
  wmo: {
    article: 'Wmo 5.3.5',
    rules: ['MED-06', 'MED-08'],
    within: '3 months',
    written: true,
    unless: ['other-interest', 'statute'],
    asks: wmoAskers,
  },
  wvggz: compulsory('Wvggz 8:33 lid 2'),
  wzd: compulsory('Wzd 18a lid 5'),
  childcare: { article: 'AVG 17', rules: ['RT-13'], within: '1 month', written: false, unless: ['statute'], asks: avgAskers },
  avg: { article: 'AVG 17', rules: ['RT-13'], within: '1 month', written: false, unless: ['statute'], asks: avgAskers },
};
