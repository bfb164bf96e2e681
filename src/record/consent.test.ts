import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentsThatStand, type LastWord } from './consent.ts';

const TODAY = '2026-11-22';
const says = (act: LastWord['act'], by: string, more: Partial<LastWord> = {}): LastWord => ({
  word: 'photo',
  act,
  by,
  until: undefined,
  toClass: undefined,
  ...more,
});

describe('a consent stands', () => {
  it.each([
    ['when nobody was asked', [], false],
    ['when one said yes', [says('given', 'a')], true],
    ['while somebody else has not answered', [says('given', 'a'), says('asked', 'b')], false],
    ['when both said yes', [says('given', 'a'), says('given', 'b')], true],
    ['when one of them said no', [says('given', 'a'), says('refused', 'b')], false],
    ['when one of them took it back', [says('given', 'a'), says('withdrawn', 'b')], false],
    ['on its last day', [says('given', 'a', { until: TODAY })], true],
    ['the day after', [says('given', 'a', { until: '2026-11-21' })], false],
  ] as const)('%s', (_, words, expected) => expect(consentsThatStand(words, TODAY)['photo'] === true).toBe(expected));

  it('for one class of recipients without another; release from secrecy for its own class only', () => {
    const words = [
      says('given', 'a', { word: 'disclosure', toClass: 'school' }),
      says('refused', 'a', { word: 'disclosure', toClass: 'gp' }),
      says('given', 'a', { word: 'schoolTransfer', toClass: 'school' }),
    ];
    expect(consentsThatStand(words, TODAY)).toEqual({ schoolTransfer: true });
    expect(consentsThatStand(words, TODAY, 'school')).toEqual({ disclosure: true, schoolTransfer: true });
    expect(consentsThatStand(words, TODAY, 'gp')).toEqual({ disclosure: false, schoolTransfer: true });
  });

  it('never more by a no, a question or a withdrawal', () => {
    const act = fc.constantFrom<LastWord['act']>('asked', 'given', 'refused', 'withdrawn');
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 5 }),
        fc.constantFrom<LastWord['act']>('asked', 'refused', 'withdrawn'),
        (acts, more) => {
          const words = acts.map((a, i) => says(a, `p${i}`));
          expect(consentsThatStand([...words, says(more, 'other')], TODAY)['photo'] === true).toBe(false);
        },
      ),
    );
  });
});
