import { describe, expect, test } from 'vitest';
import type { Regime } from '../../policy/index.ts';
import { CONSENT_ONLY, dutiesTowards, OTHER_GROUNDS, STATUTORY_GROUNDS, statutoryGround } from './controller-grounds.ts';
import { EEA, EU, inEea, isAdequate, isWithin } from './countries.ts';
import { easterSunday, holidayOn, isNonWorkingDay, kingsDay, nextWorkingDay } from './days.ts';
import { DESTRUCTION } from './destruction.ts';
import { LAWFUL_PURPOSES, lawfulPurpose } from './lawful-purposes.ts';
import { OVERRIDE_ORDER, RETENTION_TERMS, retentionTerms, yieldsToDestruction } from './retention-terms.ts';
import { consentGivers } from './who-consents.ts';
import { ruleOf } from '../rules/all.ts';

const REGIMES: readonly Regime[] = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg'];

describe('who consents', () => {
  const who = (kind: 'care' | 'disclosure' | 'avg', regime: Regime, band: 'under-12' | '12-15' | '16-17' | 'adult', can = true) =>
    consentGivers(kind, regime, band, can).needs.join('+');

  test('to care: parents, then child and parents, then the young person alone', () => {
    for (const regime of ['wgbo', 'jeugdwet'] as const) {
      expect(who('care', regime, 'under-12')).toBe('guardian');
      expect(who('care', regime, '12-15')).toBe('client+guardian');
      expect(who('care', regime, '12-15', false)).toBe('guardian');
      expect(who('care', regime, '16-17')).toBe('client');
      expect(who('care', regime, 'adult', false)).toBe('representative');
    }
  });

  test('to disclosure: under the Wmo a capable child of twelve decides alone (AGE-05, TV-15)', () => {
    expect(who('disclosure', 'wmo', '12-15')).toBe('client');
    expect(consentGivers('disclosure', 'wmo', '12-15', true).rules).toEqual(['AGE-05']);
    expect(who('disclosure', 'wmo', 'under-12')).toBe('guardian');
    expect(who('disclosure', 'wmo', '12-15', false)).toBe('guardian');
  });

  test('as AVG ground: below sixteen the representative', () => {
    expect(who('avg', 'jeugdwet', '12-15')).toBe('guardian');
    expect(who('avg', 'childcare', '16-17')).toBe('client');
    expect(who('avg', 'avg', 'adult', false)).toBe('representative');
  });
});

describe('lawful purposes', () => {
  test('the file rests on the record duty where there is one, else on the agreement', () => {
    expect(lawfulPurpose('care', 'wgbo')).toMatchObject({
      basis: 'legal-obligation',
      articles: ['BW 7:454'],
      bsn: ['Wabvpz 8', 'Wabvpz 9'],
    });
    expect(lawfulPurpose('care', 'jeugdwet')).toMatchObject({
      basis: 'legal-obligation',
      articles: ['Jeugdwet 7.3.8'],
      bsn: ['Jeugdwet 7.2.1'],
    });
    expect(lawfulPurpose('care', 'wmo')).toMatchObject({ basis: 'contract', bsn: ['Wmo 5.2.9'] });
    expect(lawfulPurpose('care', 'childcare')).toMatchObject({ basis: 'contract', specialConsent: 'medical', verify: true });
    expect(lawfulPurpose('care', 'childcare')?.bsn).toBeUndefined();
    expect(lawfulPurpose('care', 'avg')?.special).toBeUndefined();
  });

  test('training, quality, survey, research and marketing have no ground of the law', () => {
    for (const purpose of [
      'training',
      'quality',
      'survey',
      'research',
      'newsletter',
      'marketing',
      'product_improvement',
      'publication',
    ]) {
      for (const regime of REGIMES) expect(lawfulPurpose(purpose, regime), purpose).toBeUndefined();
    }
    expect(lawfulPurpose('toString', 'wgbo')).toBeUndefined();
    expect(lawfulPurpose('no-such-purpose', 'wgbo')).toBeUndefined();
  });

  test('the BSN goes to the benefits office in childcare, and not with the taxes', () => {
    expect(lawfulPurpose('benefit', 'childcare')?.bsn).toEqual(['Regeling Wko 11']);
    expect(lawfulPurpose('benefit', 'wgbo')).toBeUndefined();
    for (const regime of REGIMES) {
      expect(lawfulPurpose('tax', regime)?.bsn).toBeUndefined();
      expect(lawfulPurpose('tax', regime)?.special).toBeUndefined();
    }
  });

  test('every row names an article and rules that exist', () => {
    for (const [purpose, rows] of Object.entries(LAWFUL_PURPOSES)) {
      for (const row of Object.values(rows)) {
        expect(row.articles.length, purpose).toBeGreaterThan(0);
        for (const id of row.rules) expect(ruleOf(id), `${purpose} ${id}`).toBeDefined();
      }
    }
  });
});

describe('grounds of other controllers', () => {
  test('the Wmo duty is for Wmo files, towards municipality, CAK and SVB', () => {
    expect(statutoryGround('statute:Wmo 5.2.2', 'municipality', 'wmo')?.force).toBe('must');
    expect(statutoryGround('statute:Wmo 5.2.2', 'cak', 'wmo')?.force).toBe('must');
    expect(statutoryGround('statute:Wmo 5.2.2', 'municipality', 'wgbo')).toBeUndefined();
    expect(statutoryGround('statute:Wmo 5.2.2', 'police', 'wmo')).toBeUndefined();
  });

  test('Veilig Thuis may be told, the GI must be answered, also from a medical part', () => {
    expect(statutoryGround('statute:Wmo 5.2.6', 'veilig-thuis', 'jeugdwet')?.force).toBe('may');
    expect(statutoryGround('statute:Jeugdwet 7.3.11 lid 4', 'gi', 'wgbo')?.force).toBe('must');
  });

  test('the tax office gets no care content', () => {
    expect(statutoryGround('statute:AWR 52', 'tax-office', 'wgbo')?.categories).toEqual(['identity', 'contact', 'finance']);
  });

  test('what a policy cannot close', () => {
    expect(dutiesTowards('municipality', ['wmo', 'jeugdwet']).map((d) => d.article)).toEqual(['Wmo 5.2.2', 'Jeugdwet 7.4.3']);
    expect(dutiesTowards('veilig-thuis', ['wmo'])).toEqual([]);
    expect(dutiesTowards('school', REGIMES)).toEqual([]);
  });

  test('a police request never opens a file by itself', () => {
    expect(OTHER_GROUNDS['police-request']?.answer).toBe('human');
    expect(OTHER_GROUNDS['legitimate-interest']?.answer).toBe('no');
    expect(CONSENT_ONLY).toContain('school');
    for (const g of [...STATUTORY_GROUNDS, ...Object.values(OTHER_GROUNDS)]) {
      for (const id of g.rules) expect(ruleOf(id), id).toBeDefined();
    }
  });
});

describe('days', () => {
  test('Easter, checked against the calendar', () => {
    expect([2019, 2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
  });

  test("King's Day moves to Saturday when the 27th is a Sunday", () => {
    expect(kingsDay(2026)).toBe('2026-04-27');
    expect(kingsDay(2025)).toBe('2025-04-26');
  });

  test('certain, Dutch and decreed holidays differ in effect', () => {
    expect(holidayOn('2026-05-14')?.name.nl).toBe('Hemelvaartsdag');
    expect(holidayOn('2026-05-15')?.kind).toBe('decree');
    expect(holidayOn('2026-05-25')?.name.nl).toBe('Tweede Pinksterdag');
    expect(holidayOn('2026-11-20')).toBeUndefined();
    expect(isNonWorkingDay('2026-05-05', 'regulation')).toBe(false);
    expect(isNonWorkingDay('2026-05-05', 'latest')).toBe(true);
    expect(isNonWorkingDay('2026-05-15', 'latest')).toBe(false);
    expect(isNonWorkingDay('2026-05-15', 'dutch')).toBe(true);
    expect(nextWorkingDay('2026-12-25', 'regulation')).toBe('2026-12-28');
    expect(nextWorkingDay('2026-11-20', 'dutch')).toBe('2026-11-20');
  });
});

describe('countries', () => {
  test('Norway is in the EEA, not in the EU; Switzerland in neither, but adequate', () => {
    expect(EU).toHaveLength(27);
    expect(EEA).toHaveLength(30);
    expect(isWithin('NO', ['EU'], '2026-11-21')).toBe(false);
    expect(isWithin('NO', ['EEA'], '2026-11-21')).toBe(true);
    expect(isWithin('CH', ['EEA'], '2026-11-21')).toBe(false);
    expect(isWithin('CH', ['EEA', 'adequate'], '2026-11-21')).toBe(true);
    expect(isWithin('EU', ['EEA'], '2026-11-21')).toBe(true);
    expect(isWithin('EEA', ['EU'], '2026-11-21')).toBe(false);
  });

  test('unknown is outside', () => {
    expect(isWithin(undefined, ['EEA', 'adequate'], '2026-11-21')).toBe(false);
    expect(inEea('XX')).toBe(false);
  });

  test('the United States is not adequate as a whole; a decision holds from its day', () => {
    expect(isAdequate('US', '2026-11-21')).toBe(false);
    expect(isAdequate('JP', '2019-01-22')).toBe(false);
    expect(isAdequate('JP', '2019-01-23')).toBe(true);
    expect(isAdequate('GB', '2032-01-01')).toBe(false);
  });
});

describe('retention terms', () => {
  const terms = (record: string, regime: Regime, on = '2026-11-21') =>
    retentionTerms(record, regime, on).map((t) => `${t.rule} ${t.min ?? '-'}/${t.max ?? '-'} ${t.after[0]}`);

  test('the file, by regime', () => {
    expect(terms('care-file', 'wgbo')).toEqual(['RET-01 20 years/20 years file-last-change']);
    expect(terms('note', 'jeugdwet')).toEqual(['RET-02 20 years/20 years file-last-change']);
    expect(terms('care-file', 'wmo')).toEqual(['RET-03 15 years/15 years received']);
    expect(terms('care-file', 'wvggz')).toEqual(['RET-05 20 years/20 years measure-ended']);
    expect(terms('child-file', 'childcare')).toEqual(['RET-18 -/2 years placement-ended']);
    expect(terms('care-file', 'avg')).toEqual([]);
  });

  test('the term of the day decides: fifteen years until the end of 2019', () => {
    expect(terms('care-file', 'wgbo', '2019-12-31')).toEqual(['RET-01a 15 years/15 years created']);
    expect(terms('care-file', 'wgbo', '2020-01-01')).toEqual(['RET-01 20 years/20 years file-last-change']);
    expect(terms('care-file', 'jeugdwet', '2019-12-31')).toEqual(['RET-02a 15 years/15 years received']);
  });

  test('money stays seven years after the book year in every regime; log lines five', () => {
    for (const regime of REGIMES) {
      expect(terms('invoice', regime)).toEqual(['RET-08 7 years/- book-year-end']);
      expect(terms('access-log', regime)).toEqual(['RET-16 5 years/- written']);
      expect(terms('client-id-copy', regime)).toEqual(['RET-19 -/at once received']);
    }
    expect(retentionTerms('payroll-declaration', 'avg', '2026-11-21')[0]?.fromYearEnd).toBe(true);
  });

  test('the care term yields to a request for destruction, the fiscal one does not (MED-08, MED-09)', () => {
    expect(OVERRIDE_ORDER.indexOf('destruction-request')).toBeLessThan(OVERRIDE_ORDER.indexOf('care-term'));
    for (const t of RETENTION_TERMS) {
      expect(ruleOf(t.rule), t.rule).toBeDefined();
      expect(yieldsToDestruction(t)).toBe(
        ['RET-01', 'RET-01a', 'RET-02', 'RET-02a', 'RET-03', 'RET-05', 'RET-06'].includes(t.rule),
      );
    }
  });

  test('destruction: a month, three months under the Wmo in writing, five years after compulsory care', () => {
    expect(DESTRUCTION.wgbo).toMatchObject({ within: '1 month', written: false });
    expect(DESTRUCTION.wmo).toMatchObject({ within: '3 months', written: true });
    expect(DESTRUCTION.wzd.notBefore).toEqual({ span: '5 years', after: 'measure-ended' });
    expect(DESTRUCTION.wmo.asks['under-12'].capable).toBe('representative');
    expect(DESTRUCTION.jeugdwet.asks['12-15'].capable).toBe('human');
    expect(DESTRUCTION.jeugdwet.asks['16-17'].capable).toBe('client');
  });
});
