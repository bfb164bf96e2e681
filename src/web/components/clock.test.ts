import { describe, expect, test } from 'vitest';
import { leftInWords } from './clock.tsx';

/** 2026-11-23 09:12 in Amsterdam. */
const NOW = Date.UTC(2026, 10, 23, 8, 12) / 1000;
const HOUR = 3600;

describe('how long is there left', () => {
  test('the promise counts before the law, because it is stricter', () => {
    const running = { from: NOW - HOUR, promise: NOW + 31 * HOUR + 60, law: NOW + 55 * HOUR, unit: 'hours' } as const;
    expect(leftInWords(running, NOW, 'nl')).toEqual({ words: 'Nog 31 uur', late: false });
  });
  test('days are calendar days in Amsterdam, whatever the hour', () => {
    const end = Date.UTC(2026, 11, 2, 22, 59) / 1000;
    expect(leftInWords({ from: NOW, law: end, unit: 'days' }, NOW, 'nl').words).toBe('Nog 9 dagen');
    expect(leftInWords({ from: NOW, law: NOW + 3 * HOUR, unit: 'days' }, NOW, 'en').words).toBe('Today');
  });
  test('a term that has passed says how late', () => {
    expect(leftInWords({ from: NOW - 9 * HOUR, law: NOW - 5 * HOUR, unit: 'hours' }, NOW, 'nl')).toEqual({
      words: '5 uur te laat',
      late: true,
    });
    expect(leftInWords({ from: NOW - 90 * HOUR, law: NOW - 30 * HOUR, unit: 'days' }, NOW, 'en').words).toBe('1 day late');
  });
});
