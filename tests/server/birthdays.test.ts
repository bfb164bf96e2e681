// Birthdays at 12, 16 and 18 change rights by themselves, and announce it a month before on the page of today.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { birthdaySoon } from '../../src/desk/index.ts';
import { openPractice, type TestPractice } from './practice.ts';

describe('birthdays that change who decides', () => {
  it.each([
    ['2014-12-22', '2026-11-22', [{ on: '2026-12-22', age: 12 }]],
    ['2014-12-23', '2026-11-22', []],
    ['2014-11-22', '2026-11-22', []],
    ['2010-11-23', '2026-11-22', [{ on: '2026-11-23', age: 16 }]],
    ['2008-12-01', '2026-11-22', [{ on: '2026-12-01', age: 18 }]],
    ['2009-12-01', '2026-11-22', []],
    ['2015-02-28', '2027-01-31', [{ on: '2027-02-28', age: 12 }]],
  ] as const)('born %s, on %s', (birth, on, expected) => {
    expect(birthdaySoon(birth, on)).toEqual(expected);
  });

  describe('on the page of today', () => {
    let p: TestPractice;
    beforeAll(async () => {
      p = await openPractice('de-linde');
    }, 60_000);
    afterAll(() => p.close());

    it('nobody is announced two months before, the team is told a month before, a colleague outside the team never', async () => {
      const amira = await p.as('amira@delinde.example');
      const joris = await p.as('joris@delinde.example');
      const elin = await p.as('elin@delinde.example');
      const line = 'Fenna Verhage wordt 12';
      const move = (days: number) => {
        p.t.clock.now = START + days * 86_400_000;
      };
      // Fenna is 11 and her birthday was 120 days ago: she turns 12 in 245 days.
      const START = p.t.clock.now;
      move(180);
      expect((await amira.get('/vandaag')).text).not.toContain(line);
      move(220);
      for (const who of [amira, joris]) expect((await who.get('/vandaag')).text).toContain(line);
      expect((await elin.get('/vandaag')).text).not.toContain('Fenna');
      move(250);
      expect((await amira.get('/vandaag')).text).not.toContain(line);
    });
  });
});
