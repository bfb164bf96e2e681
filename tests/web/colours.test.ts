// Can everything be read? The contrast of every pair that the pages use, worked out from the tokens, light and dark (WCAG 2.2: 1.4.3, 1.4.11).

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/web/assets/tokens.css', import.meta.url), 'utf8');
const [lightPart = '', darkPart = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokens(part: string): ReadonlyMap<string, string> {
  return new Map([...part.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}
const LIGHT = tokens(lightPart);
const DARK = new Map([...LIGHT, ...tokens(darkPart)]);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'surface', 'sunken', 'brand-wash', 'kept-wash', 'vouched-wash', 'unproven-wash', 'broken-wash']],
  ['ink-soft', ['paper', 'surface', 'sunken', 'brand-wash']],
  ['link', ['paper', 'surface', 'brand-wash', 'unproven-wash', 'broken-wash']],
  ['brand', ['paper', 'surface']],
  ['on-brand', ['brand', 'brand-hover']],
  ['rail-ink', ['rail', 'rail-line']],
  ['rail-soft', ['rail']],
  ['on-linden', ['linden']],
  ['kept', ['paper', 'surface', 'kept-wash']],
  ['vouched', ['paper', 'surface', 'vouched-wash']],
  ['unproven', ['paper', 'surface', 'unproven-wash']],
  ['broken', ['paper', 'surface', 'broken-wash', 'unproven-wash']],
  ['surface', ['kept', 'vouched', 'unproven', 'broken', 'brand']],
];
const CONTROLS: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['paper', 'surface']],
  ['focus-line', ['paper', 'surface', 'sunken']],
];
const FIXED: readonly (readonly [string, string, string])[] = [
  ['the text of the red header', '#ffffff', '#9d1f22'],
  ['the button in the red header', '#7a1216', '#ffffff'],
  ['the red rail', '#f6ecf4', '#5c0f12'],
  ['the soft text of the red rail', '#cfb9cd', '#5c0f12'],
  ['the soft text of the red rail in the dark', '#c4b0c3', '#5c0f12'],
  ['the current place of the red rail', '#f6ecf4', '#7a1a1d'],
  ['the sign of the trial environment', '#261a28', '#dbe56b'],
];

for (const [name, set] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const) {
  const value = (token: string): string => {
    const hex = set.get(token);
    if (hex === undefined) throw new Error(`no token ${token}`);
    return hex;
  };
  describe(`contrast, ${name}`, () => {
    for (const [ink, grounds] of TEXT) {
      for (const ground of grounds) {
        test(`${ink} on ${ground} is at least 4.5`, () =>
          expect(contrast(value(ink), value(ground))).toBeGreaterThanOrEqual(4.5));
      }
    }
    for (const [line, grounds] of CONTROLS) {
      for (const ground of grounds) {
        test(`${line} on ${ground} is at least 3`, () => expect(contrast(value(line), value(ground))).toBeGreaterThanOrEqual(3));
      }
    }
  });
}
describe('contrast, fixed colours', () => {
  for (const [name, ink, ground] of FIXED) test(name, () => expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5));
});
describe('the style sheets', () => {
  for (const file of ['tokens.css', 'base.css']) {
    test(`${file} has at most 600 lines`, () => {
      const text = readFileSync(new URL(`../../src/web/assets/${file}`, import.meta.url), 'utf8');
      expect(text.split('\n').length).toBeLessThanOrEqual(600);
    });
  }
});
