import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newKey, type Place, SealBroken, seal, unseal, unsealText } from './seal.ts';

const PLACE: Place = { table: 'item', column: 'sealed', organisation: 'o1', row: 'r1', version: 3 };

describe('a seal', () => {
  it('gives back what was sealed, text or bytes, and never the same bytes twice', () => {
    const key = newKey();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const [one, two] = [seal(key, PLACE, text), seal(key, PLACE, text)];
        expect(unsealText(key, PLACE, one)).toBe(text);
        expect(one.equals(two)).toBe(false);
      }),
    );
    const bytes = Buffer.from([0, 255, 1]);
    expect(unseal(key, PLACE, seal(key, PLACE, bytes)).equals(bytes)).toBe(true);
  });

  it('breaks when it lies in any other place', () => {
    const key = newKey();
    const sealed = seal(key, PLACE, 'geheim');
    const others: Place[] = [
      { ...PLACE, table: 'item_version' },
      { ...PLACE, column: 'reason_sealed' },
      { ...PLACE, organisation: 'o2' },
      { ...PLACE, row: 'r2' },
      { ...PLACE, version: 2 },
    ];
    for (const other of others) expect(() => unseal(key, other, sealed)).toThrow(SealBroken);
    expect(() => unseal(newKey(), PLACE, sealed)).toThrow(SealBroken);
  });

  it('breaks when any byte is changed, added or cut off', () => {
    const key = newKey();
    const sealed = seal(key, PLACE, 'geheim');
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i] = (changed[i] as number) ^ 1;
      expect(() => unseal(key, PLACE, changed)).toThrow(SealBroken);
      expect(() => unseal(key, PLACE, sealed.subarray(0, i))).toThrow(SealBroken);
    }
    expect(() => unseal(key, PLACE, Buffer.concat([sealed, Buffer.from([0])]))).toThrow(SealBroken);
  });

  it('tells nothing of the text in its error', () => {
    const key = newKey();
    const broken = seal(key, PLACE, 'geheim').fill(0, 1);
    expect(() => unseal(key, PLACE, broken)).toThrow(/^a sealed value does not fit its place: item\.sealed, row r1$/);
  });
});
