// Where data may stay, and where a transfer needs more (AVG 44-49; TR-01..03).

import type { Day, Place } from '../../policy/index.ts';

/** The European Union. These lists were last looked at on 2026-11-21, from memory (mem-H for EU and EEA, mem-M for the decisions). */
export const EU: readonly Place[] = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
/** The EEA is the EU with Iceland, Liechtenstein and Norway. */
export const EEA: readonly Place[] = [...EU, 'IS', 'LI', 'NO'];

/** Adequacy decisions of the Commission (AVG 45). The United States only for firms certified under the Data Privacy Framework. */
export interface Adequacy {
  readonly country: Place;
  readonly from: Day;
  /** Last day of a decision that ends by itself. */
  readonly until?: Day;
  readonly limit?: { readonly nl: string; readonly en: string };
  readonly atRisk?: boolean;
}

export const ADEQUACY: readonly Adequacy[] = [
  { country: 'AD', from: '2010-10-19' },
  { country: 'AR', from: '2003-06-30' },
  { country: 'CA', from: '2001-12-20', limit: { nl: 'alleen commerciële organisaties', en: 'commercial organisations only' } },
  { country: 'CH', from: '2000-07-26' },
  { country: 'FO', from: '2010-03-05' },
  { country: 'GB', from: '2021-06-28', until: '2031-12-27' },
  { country: 'GG', from: '2003-11-21' },
  { country: 'IL', from: '2011-01-31' },
  { country: 'IM', from: '2004-04-28' },
  { country: 'JE', from: '2008-05-08' },
  { country: 'JP', from: '2019-01-23' },
  { country: 'KR', from: '2021-12-17' },
  { country: 'NZ', from: '2012-12-19' },
  { country: 'UY', from: '2012-08-21' },
  {
    country: 'US',
    from: '2023-07-10',
    limit: {
      nl: 'alleen bedrijven met een certificaat (Data Privacy Framework)',
      en: 'certified firms only (Data Privacy Framework)',
    },
    atRisk: true,
  },
];

/** Adequate for everybody there: no certificate or sector condition. */
export function isAdequate(country: Place, on: Day): boolean {
  return ADEQUACY.some((a) => a.country === country && !a.limit && a.from <= on && (a.until === undefined || on <= a.until));
}

/** Is this place inside the EEA? A word (`EU`, `EEA`) is; `adequate` is not: it is outside, with a decision. Unknown is outside. */
export function inEea(place: Place): boolean {
  return place === 'EU' || place === 'EEA' || EEA.includes(place);
}

/** Does `place` lie wholly inside one of the places of a territory? `undefined` (unknown) never does. */
export function isWithin(place: Place | undefined, within: readonly Place[], on: Day): boolean {
  if (place === undefined) return false;
  return within.some((w) => {
    if (w === place) return true;
    if (w === 'EU') return EU.includes(place);
    if (w === 'EEA') return inEea(place);
    if (w === 'adequate') return inEea(place) || isAdequate(place, on);
    return false;
  });
}
