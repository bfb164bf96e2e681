import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBsn, normalBsn, passesElevenTest } from './bsn.ts';

describe('the 11-test', () => {
  it.each(['111222333', '123456782', '999900006', '999900018'])('passes %s', (bsn) => expect(passesElevenTest(bsn)).toBe(true));
  it.each(['123456789', '000000000', '11122233', '1112223333', '11122233a', '', '１１１２２２３３３'])(
    'does not pass "%s"',
    (bsn) => expect(passesElevenTest(bsn)).toBe(false),
  );

  it('sees every single wrong digit and every two neighbours that changed places', () => {
    const digits = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(digits, fc.nat(8), fc.integer({ min: 1, max: 9 }), (eight, place, shift) => {
        const check = eight.reduce((sum, d, i) => sum + d * (9 - i), 0) % 11;
        fc.pre(check < 10 && eight.some((d) => d > 0));
        const bsn = [...eight, check];
        expect(passesElevenTest(bsn.join(''))).toBe(true);
        const wrong = bsn.map((d, i) => (i === place ? (d + shift) % 10 : d));
        expect(passesElevenTest(wrong.join(''))).toBe(false);
        const next = Math.min(place, 7);
        fc.pre(bsn[next] !== bsn[next + 1]);
        const swapped = bsn.map((d, i) => (i === next ? (bsn[next + 1] as number) : i === next + 1 ? (bsn[next] as number) : d));
        // The last two digits weigh 2 and -1: exchanging them changes the sum by three times their difference, never by eleven.
        expect(passesElevenTest(swapped.join(''))).toBe(false);
      }),
    );
  });

  it('takes points, spaces and a missing zero as people type them', () => {
    expect(normalBsn('1112.22.333')).toBe('111222333');
    expect(normalBsn('12 34 56 782')).toBe('123456782');
    expect(normalBsn('10000008')).toBe('010000008');
    expect(checkBsn(normalBsn('10000008')).map((p) => p.code)).toEqual(passesElevenTest('010000008') ? [] : ['bsn-eleven-test']);
  });
});
