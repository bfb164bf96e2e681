// Who gives which consent (law.md: three consents are three things; AGE-01..05, LB-07..09, MED-10).

import type { Regime } from '../../policy/index.ts';
import type { AgeBand } from './who-may-inspect.ts';

export type ConsentKind = 'care' | 'disclosure' | 'avg';

/** All of `needs` must say yes. `representative`: curator or mentor; without one the written proxy, then the family chain. */
export interface ConsentGivers {
  readonly needs: readonly ('client' | 'guardian' | 'representative')[];
  readonly rules: readonly string[];
  readonly articles: readonly string[];
}

const givers = (needs: ConsentGivers['needs'], rules: string, ...articles: string[]): ConsentGivers => ({
  needs,
  rules: rules.split(' '),
  articles,
});

function care(regime: Regime, band: AgeBand, capable: boolean): ConsentGivers {
  const youth = regime === 'jeugdwet';
  const medical = regime === 'wgbo' || regime === 'wvggz' || regime === 'wzd';
  if (!youth && !medical) {
    // Wmo, childcare and plain services rest on an agreement: the general rule on legal capacity (BW 1:234, 1:245).
    if (band === 'adult')
      return capable ? givers(['client'], 'LB-08', 'BW 6:217') : givers(['representative'], 'LB-08', 'BW 1:381');
    return givers(['guardian'], 'REP-01', 'BW 1:234', 'BW 1:245');
  }
  const representative = youth ? 'Jeugdwet 7.3.15' : 'BW 7:465';
  switch (band) {
    case 'under-12':
      return givers(['guardian'], 'AGE-01 REP-01', representative);
    case '12-15':
      return capable
        ? givers(['client', 'guardian'], 'AGE-01', youth ? 'Jeugdwet 7.3.4 lid 2' : 'BW 7:450 lid 2')
        : givers(['guardian'], 'AGE-01 REP-01', representative);
    case '16-17':
      return capable
        ? givers(['client'], 'AGE-02', youth ? 'Jeugdwet 7.3.5' : 'BW 7:447')
        : givers(['guardian'], 'REP-01', representative);
    case 'adult':
      return capable
        ? givers(['client'], 'AGE-02', youth ? 'Jeugdwet 7.3.4' : 'BW 7:450')
        : givers(['representative'], 'REP-04 REP-08', representative);
  }
}

function disclosure(regime: Regime, band: AgeBand, capable: boolean): ConsentGivers {
  const article =
    regime === 'jeugdwet'
      ? 'Jeugdwet 7.3.11'
      : regime === 'wmo'
        ? 'Wmo 5.3.3'
        : regime === 'childcare' || regime === 'avg'
          ? 'UAVG 5'
          : 'BW 7:457';
  const rule = regime === 'wmo' ? 'AGE-05' : 'MED-10';
  if (regime === 'childcare' || regime === 'avg') return avg(band, capable);
  if (band === 'under-12') return givers(['guardian'], rule, article);
  if (capable) return givers(['client'], rule, article);
  return givers([band === 'adult' ? 'representative' : 'guardian'], rule, article);
}

function avg(band: AgeBand, capable: boolean): ConsentGivers {
  if (band === 'under-12' || band === '12-15') return givers(['guardian'], 'LB-07', 'AVG 8', 'UAVG 5 lid 1');
  if (capable) return givers(['client'], 'LB-04', 'AVG 7');
  return band === '16-17' ? givers(['guardian'], 'REP-01', 'BW 1:245') : givers(['representative'], 'LB-08', 'UAVG 5 lid 2');
}

/** Whose yes the law asks for this kind of consent. Exceptions (serious harm, closed care) are open norms for a human: AGE-01, AGE-03. */
export function consentGivers(kind: ConsentKind, regime: Regime, band: AgeBand, capable: boolean): ConsentGivers {
  if (kind === 'care') return care(regime, band, capable);
  return kind === 'disclosure' ? disclosure(regime, band, capable) : avg(band, capable);
}
