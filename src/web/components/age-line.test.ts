import { describe, expect, test } from 'vitest';
import { wrapWords } from './age-line.tsx';

describe('breaking words into lines', () => {
  test('no line is longer than asked and no word is lost', () => {
    const text = '12 tot en met 15: Maria-Fernanda zelf, en ook de ouders met gezag of de voogd';
    const lines = wrapWords(text, 20);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
    expect(lines.join(' ')).toBe(text);
  });
  test('a word that is longer than a line is cut', () => {
    expect(wrapWords('verwerkersverantwoordelijkheid', 10)).toEqual(['verwerkers', 'verantwoor', 'delijkheid']);
    expect(wrapWords('', 10)).toEqual([]);
  });
});
