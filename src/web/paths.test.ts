import { describe, expect, test } from 'vitest';
import { inLang, PATHS, to } from './paths.ts';

describe('addresses', () => {
  test('every address has an English mirror', () => {
    expect(to('nl', 'start')).toBe('/');
    expect(to('en', 'start')).toBe('/en');
    expect(to('en', 'file', { file: 'kQ3v9' })).toBe('/en/dossiers/kQ3v9');
    expect(inLang('en', '/vandaag')).toBe('/en/vandaag');
  });
  test('a part cannot break out of its place', () => {
    expect(to('nl', 'sentence', { organisation: 'de-linde', clause: 'access.file/../x?y' })).toBe(
      '/verklaring/de-linde/zin/access.file%2F..%2Fx%3Fy',
    );
  });
  test('no two pages have the same address, and no fixed part hides behind a variable one that stands before it', () => {
    const all = Object.values(PATHS);
    expect(new Set(all).size).toBe(all.length);
    all.forEach((path, i) => {
      const shape = new RegExp(`^${path.replace(/:[a-z]+/g, '[^/:]+')}$`);
      for (const later of all.slice(i + 1)) expect(shape.test(later), `${path} hides ${later}`).toBe(false);
    });
  });
});
