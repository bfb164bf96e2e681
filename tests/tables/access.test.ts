// The matrix of the law on `decide`: every row, for every regime, on the day before, on and after each birthday.

import { describe, expect, it } from 'vitest';
import { accessCases } from './access-rows.ts';
import { basisDecider } from './basis.ts';

describe('access.yaml on decide', () => {
  const decider = basisDecider();
  const byRow = Map.groupBy(accessCases(), (c) => c.row);

  it.each([...byRow])('%s', (_row, cases) => {
    const answers = cases.map((c) => ({ name: c.name, outcome: decider.decide(c.request).outcome }));
    expect(answers).toEqual(cases.map((c) => ({ name: c.name, outcome: c.expected })));
  });

  it('gives a reason, a rule and an article with each answer, and logs it', () => {
    const bare = accessCases().filter((c) => {
      const d = decider.decide(c.request);
      return d.reason.nl.length < 10 || (d.articles.length === 0 && d.clauses.length === 0) || !d.obligations.includes('log');
    });
    expect(bare.map((c) => c.name)).toEqual([]);
  });

  it('has every regime, every birthday and a birth on 29 February', () => {
    const cases = accessCases();
    for (const regime of ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg']) {
      const mine = cases.filter((c) => c.request.client.regime === regime);
      for (const day of [
        '2022-11-30',
        '2022-12-01',
        '2022-12-02',
        '2026-11-30',
        '2026-12-01',
        '2026-12-02',
        '2028-11-30',
        '2028-12-01',
        '2028-12-02',
      ]) {
        expect(
          mine.some((c) => c.request.on === day),
          `${regime} ${day}`,
        ).toBe(true);
      }
      expect(mine.some((c) => c.request.client.birthDate === '2008-02-29' && c.request.on === '2026-03-01')).toBe(true);
    }
    expect(cases.length).toBeGreaterThan(1200);
  });
});
