// Birthdays at 12, 16 and 18 change rights by themselves, and announce it a month before on the page of today.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../src/decide/index.ts';
import { type Asked, birthdayAhead, birthdaySoon, nextAge } from '../../src/desk/index.ts';
import type { Regime } from '../../src/policy/index.ts';
import { CLIENT, deciderOf } from '../decide/asking.ts';
import { TODAY } from '../store/fixtures.ts';
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
    // Born on 29 February: on that day in a leap year, on 1 March in another.
    ['2012-02-29', '2028-02-28', [{ on: '2028-02-29', age: 16 }]],
    ['2012-02-29', '2028-02-29', []],
    ['2012-02-29', '2030-02-01', [{ on: '2030-03-01', age: 18 }]],
    ['2012-02-29', '2030-01-31', []],
    ['2012-02-29', '2030-02-28', [{ on: '2030-03-01', age: 18 }]],
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

  it('the next age of a file is a day that exists', () => {
    expect(nextAge('2012-02-29', [12, 16, 18], '2026-11-22')).toEqual({ age: 16, on: '2028-02-29' });
    expect(nextAge('2012-02-29', [12, 16, 18], '2028-02-29')).toEqual({ age: 18, on: '2030-03-01' });
    expect(nextAge('2000-01-01', [12, 16, 18], '2026-11-22')).toBeUndefined();
  });

  describe('told to the child and the parents', () => {
    const ahead = (policy: string, regime: Regime, birth: string, on: string, consents = {}) => {
      const client = { ...CLIENT, regime, birthDate: birth, consents };
      const ask = (q: { category: string; purpose: string; action: 'read'; capacity: Actor }) => ({
        on,
        actor: q.capacity,
        client,
        category: q.category,
        purpose: q.purpose,
        action: q.action,
      });
      const decider = deciderOf(policy);
      return birthdayAhead({
        facts: { on, birthDate: birth, scope: { organisation: 'o1' }, parts: [{ regime }], ask },
        ruling: { policy: decider.policy, decider },
      } as unknown as Asked);
    };

    it.each([
      ['jeugdhulp.yaml', 'jeugdwet', '2014-12-22', '2026-11-22', { age: 12, child: 'opens', parents: 'stay', decides: true }],
      ['jeugdhulp.yaml', 'jeugdwet', '2010-12-22', '2026-11-22', { age: 16, child: 'stays', parents: 'close', decides: true }],
      ['jeugdhulp.yaml', 'jeugdwet', '2008-12-22', '2026-11-22', { age: 18, child: 'stays', parents: 'shut', decides: false }],
      ['basis.yaml', 'wgbo', '2010-12-22', '2026-11-22', { age: 16, child: 'stays', parents: 'close', decides: true }],
      ['jeugdhulp.yaml', 'jeugdwet', '2012-02-29', '2030-02-01', { on: '2030-03-01', age: 18 }],
    ] as const)('%s, %s, born %s, on %s', (policy, regime, birth, on, expected) => {
      expect(ahead(policy, regime, birth, on)).toMatchObject(expected);
    });

    it('nothing on the day itself, nothing two months before', () => {
      expect(ahead('jeugdhulp.yaml', 'jeugdwet', '2014-12-22', '2026-12-22')).toBeUndefined();
      expect(ahead('jeugdhulp.yaml', 'jeugdwet', '2014-12-22', '2026-10-22')).toBeUndefined();
      expect(ahead('jeugdhulp.yaml', 'jeugdwet', '2014-12-22', '2026-11-21')).toBeUndefined();
    });

    it('a yes that stands keeps a parent reading at 16', () => {
      expect(ahead('jeugdhulp.yaml', 'jeugdwet', '2010-12-22', '2026-11-22', { parentAccess: true })).toMatchObject({
        parents: 'stay',
      });
    });

    describe('on their own page', () => {
      let p: TestPractice;
      beforeAll(async () => {
        p = await openPractice('de-linde');
      }, 60_000);
      afterAll(() => p.close());

      it('a mother is told a month before what changes and what stays, and afterwards it is so', async () => {
        const [saskia, amira] = [await p.as('saskia.verhage@post.example'), await p.as('amira@delinde.example')];
        const START = p.t.clock.now;
        const fenna = await p.clientOf(amira, 'Fenna Verhage');
        const home = async (days: number) => {
          p.t.clock.now = START + days * 86_400_000;
          return (await saskia.get(`/mijn?dossier=${fenna}`)).text;
        };
        expect(await home(180)).not.toContain('Wat verandert er als Fenna 12 wordt?');
        const before = await home(220);
        expect(before).toContain('Wat verandert er als Fenna 12 wordt?');
        expect(before).toContain('Fenna beslist mee over de hulp.');
        expect(before).toContain('U mag het dossier blijven lezen.');
        const after = await home(250);
        expect(after).not.toContain('Wat verandert er als Fenna 12 wordt?');
        expect(after).toContain('De gegevens van Fenna');
      });

      it('a child of 14 is told at 16 minus a month, and its mother stands outside from that day', async () => {
        const [noor, saskia, amira] = [
          await p.as('noor.verhage@post.example'),
          await p.as('saskia.verhage@post.example'),
          await p.as('amira@delinde.example'),
        ];
        p.t.clock.now = Date.parse(`${TODAY}T12:00:00Z`);
        const file = await p.clientOf(amira, 'Noor Verhage');
        const sixteen = /geboren op (\d+ \w+ \d{4})/.exec((await amira.get(`/dossiers/${file}`)).text)?.[1] ?? '';
        const [day, month, year] = sixteen.split(' ') as [string, string, string];
        const birthday = Date.parse(`${Number(year) + 16}-${MONTHS.indexOf(month) + 1}-${day} 12:00 UTC`);
        p.t.clock.now = birthday - 20 * 86_400_000;
        expect((await noor.get('/mijn')).text).toContain('Wat verandert er als je 16 wordt?');
        expect((await noor.get('/mijn')).text).toContain('Je ouders mogen niet meer meelezen.');
        expect((await saskia.get(`/mijn?dossier=${file}`)).text).toContain('als Noor daar ja op zegt');
        expect((await saskia.get(`/mijn/dossier/${file}`)).status).toBe(200);
        p.t.clock.now = birthday - 86_400_000;
        expect((await saskia.get(`/mijn/dossier/${file}`)).status).toBe(200);
        p.t.clock.now = birthday;
        expect((await saskia.get(`/mijn/dossier/${file}`)).status).toBe(403);
        expect((await noor.get(`/mijn/dossier/${file}`)).status).toBe(200);
      });
    });
  });
});

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
