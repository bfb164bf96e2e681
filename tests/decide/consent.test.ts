// Whose yes is needed (AGE-01, AGE-02, AGE-05, LB-07): three consents, three answers at one age.

import { describe, expect, it } from 'vitest';
import { type ConsentQuestion, isConsented, whoConsents } from '../../src/decide/index.ts';
import { ON } from './asking.ts';

const born = { eleven: '2015-01-01', fourteen: '2012-05-01', sixteen: '2010-01-01', adult: '1980-01-01' };
const who = (q: Omit<ConsentQuestion, 'on'>) => whoConsents({ ...q, on: ON }).needs;

describe('consent', () => {
  it('to care: under 12 the parents, 12 to 15 both, from 16 the youth alone', () => {
    const care = { kind: 'care', regime: 'jeugdwet', capable: true } as const;
    expect(who({ ...care, birthDate: born.eleven })).toEqual(['guardian']);
    expect(who({ ...care, birthDate: born.fourteen })).toEqual(['client', 'guardian']);
    expect(who({ ...care, birthDate: born.sixteen })).toEqual(['client']);
  });
  it('to disclosure in a Wmo file: from 12 the child alone (AGE-05)', () => {
    expect(who({ kind: 'disclosure', regime: 'wmo', birthDate: born.fourteen, capable: true })).toEqual(['client']);
    expect(who({ kind: 'disclosure', regime: 'wmo', birthDate: born.eleven, capable: true })).toEqual(['guardian']);
  });
  it('as a ground: under 16 the parents (LB-07)', () => {
    expect(who({ kind: 'avg', regime: 'childcare', birthDate: born.fourteen, capable: true })).toEqual(['guardian']);
    expect(who({ kind: 'avg', regime: 'childcare', birthDate: born.sixteen, capable: true })).toEqual(['client']);
  });
  it('an adult who cannot decide: the representative; not judged: both are asked', () => {
    expect(who({ kind: 'care', regime: 'wgbo', birthDate: born.adult, capable: false })).toEqual(['representative']);
    expect(who({ kind: 'care', regime: 'wgbo', birthDate: born.adult })).toEqual(['client', 'representative']);
  });
  it('is there only when everybody said yes', () => {
    const asked: ConsentQuestion = { kind: 'care', regime: 'jeugdwet', birthDate: born.fourteen, capable: true, on: ON };
    expect(isConsented(asked, ['client'])).toBe(false);
    expect(isConsented(asked, ['client', 'guardian'])).toBe(true);
    expect(whoConsents(asked).reason.nl).toContain('allebei');
  });
});
