import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Keyring } from './keyring.ts';
import { rootKeyOf } from './root-key.ts';
import { SealBroken, seal, unsealText } from './seal.ts';

const root = () => rootKeyOf(randomBytes(32), 'test');
const PLACE = { table: 'item', column: 'sealed', organisation: 'o1', row: 'r1' };

describe('a keyring', () => {
  it('opens what another ring with the same root key wrapped, and with another root key nothing', () => {
    const key = root();
    const [one, two] = [new Keyring(key), new Keyring(key)];
    const organisation = one.makeOrganisation('o1');
    const file = one.make('o1', 'f1');
    const sealed = seal(file.key, PLACE, 'geheim');
    two.openOrganisation('o1', organisation);
    const again = two.open('o1', 'f1', file.wrapped);
    expect(again && unsealText(again, PLACE, sealed)).toBe('geheim');
    expect(() => new Keyring(root()).openOrganisation('o1', organisation)).toThrow(SealBroken);
    expect(() => two.open('o1', 'f2', file.wrapped)).toThrow(SealBroken);
  });

  it('forgets a destroyed key, although it was in memory', () => {
    const ring = new Keyring(root());
    ring.makeOrganisation('o1');
    const { wrapped } = ring.make('o1', 'f1');
    expect(ring.open('o1', 'f1', wrapped)).toBeDefined();
    expect(ring.open('o1', 'f1', null)).toBeUndefined();
  });

  it('finds a number again within an organisation, and not from another', () => {
    const ring = new Keyring(root());
    ring.makeOrganisation('o1');
    ring.makeOrganisation('o2');
    const find = (organisation: string, what = 'bsn') => ring.blindIndex(organisation, what, '111222333').toString('hex');
    expect(find('o1')).toBe(find('o1'));
    expect(find('o1')).not.toBe(find('o2'));
    expect(find('o1')).not.toBe(find('o1', 'phone'));
  });

  it('is a bug to ask before the organisation was opened', () => {
    expect(() => new Keyring(root()).make('o1', 'f1')).toThrow(/was not opened/);
  });
});
