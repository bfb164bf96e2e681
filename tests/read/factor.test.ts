// Common beginnings are written once, and what a pattern matches stays the same, to the letter.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factored } from '../../src/statement/read/match/factor.ts';

describe('common beginnings', () => {
  it.each([
    ['kunt|kan ik|kun', 'k(?:un(?:t|)|an ik)'],
    ['mag ik|kan ik|mag u', 'mag(?: ik| u)|kan ik'],
    ['versleuteld|versleutelen', 'versleutel(?:d|en)'],
    ['a?b|ab|[x]a|ac|b', 'a?b|ab|[x]a|ac|b'],
    ['(?:in|inzage) x', '(?:in(?:|zage)) x'],
    ['x{2}|xy|xz', 'x{2}|x(?:y|z)'],
    ['(?<![a-z])ab|ac|ad', '(?<![a-z])ab|a(?:c|d)'],
  ])('of %s', (source, short) => {
    expect(factored(source)).toBe(short);
  });

  const letters = fc.constantFrom('a', 'b', 'c', ' ');
  const word = fc.array(fc.oneof(letters, fc.constantFrom('a?', '[ab]', '(?:a|ab)', '(?:ab|a|b)')), {
    minLength: 1,
    maxLength: 4,
  });
  const source = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.map((w) => w.join('')).join('|'));

  it('matches the same stretch of any text', () => {
    fc.assert(
      fc.property(source, fc.string({ unit: letters, maxLength: 12 }), (pattern, text) => {
        const match = (p: string) => {
          const m = new RegExp(`(?:${p})c?`).exec(text);
          return m && [m.index, m[0]];
        };
        expect(match(factored(pattern))).toEqual(match(pattern));
      }),
      { numRuns: 2000 },
    );
  });
});
