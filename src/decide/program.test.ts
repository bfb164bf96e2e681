import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTable, NONE } from './program.ts';

describe('the table of keys', () => {
  it('finds what was put in, and nothing else, also after growing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(5000), fc.nat(5000), fc.integer({ min: -100_000, max: 100_000 })), {
          selector: ([a, b]) => `${a} ${b}`,
          minLength: 400,
          maxLength: 900,
        }),
        (rows) => {
          const table = new KeyTable();
          const [extra, ...kept] = rows;
          for (const [a, b, entry] of kept) table.set(a, b, entry);
          for (const [a, b, entry] of kept) expect(table.get(a, b)).toBe(entry);
          if (extra) expect(table.get(extra[0], extra[1])).toBe(NONE);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps keys apart that differ in one number', () => {
    const table = new KeyTable();
    table.set(1, 2, 7);
    expect([table.get(1, 2), table.get(2, 1), table.get(1, 3), table.get(0, 2)]).toEqual([7, NONE, NONE, NONE]);
  });
});
