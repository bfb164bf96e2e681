// Lists at the edge: the day before, on and after a birthday, also on 29 February; and how few cases a list needs.

import { describe, expect, it } from 'vitest';
import { type Actor, inScope } from '../../src/decide/index.ts';
import { addDays, birthdayAt, isDay, type Regime } from '../../src/policy/index.ts';
import { CAREGIVER, CLIENT, deciderOf, MOTHER, question } from './asking.ts';

const REGIMES: readonly Regime[] = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg'];
const DAYS = ['2026-11-21', '2028-02-29', '2027-02-28', '2027-03-01', '2028-03-01'];
const ACTORS: readonly Actor[] = [
  MOTHER,
  { kind: 'client', organisation: 'o1' },
  { kind: 'mentor', organisation: 'o1' },
  { kind: 'parent', organisation: 'o1' },
];
const bare = { careRelation: false };

describe.each(['basis', 'jeugdhulp'])('a list under %s', (name) => {
  const decider = deciderOf(`${name}.yaml`);
  it('changes on the birthday itself', () => {
    let edges = 0;
    for (const on of DAYS) {
      for (const actor of ACTORS) {
        const scope = decider.scope(actor, { action: 'read', category: 'notes', purpose: 'inspection', on });
        for (const age of [12, 16, 18]) {
          const born = `${Number(on.slice(0, 4)) - age}${on.slice(4)}`;
          const exists: boolean = isDay(born);
          const around = exists ? born : `${born.slice(0, 8)}28`;
          for (const shift of [-2, -1, 0, 1, 2]) {
            for (const regime of REGIMES) {
              for (const capable of [true, false]) {
                const client = { ...CLIENT, birthDate: addDays(around, shift), regime, capable };
                const opens = decider.decide(question({ on, actor, client, purpose: 'inspection' })).outcome === 'allow';
                expect(
                  inScope(scope, { ...client, ...bare }),
                  `${actor.kind} ${on} ${client.birthDate} ${regime} ${capable}`,
                ).toBe(opens);
                if (birthdayAt(client.birthDate, age) === on) edges++;
              }
            }
          }
        }
      }
    }
    expect(edges).toBeGreaterThan(0);
  });
});

describe('a scope', () => {
  const decider = deciderOf('basis.yaml');
  it('of the care team is two cases: not frozen, or frozen with a yes', () => {
    const scope = decider.scope(CAREGIVER, { action: 'read', category: 'notes', purpose: 'care', on: '2026-11-21' });
    expect(scope.any).toHaveLength(2);
    expect(scope.any[0]).toMatchObject({
      regimes: expect.arrayContaining(['wgbo', 'avg']),
      organisation: 'o1',
      retention: ['active'],
      careRelation: true,
    });
  });
  it('is empty where nobody may be seen', () => {
    expect(decider.scope(CAREGIVER, { action: 'read', category: 'notes', purpose: 'newsletter', on: '2026-11-21' }).any).toEqual(
      [],
    );
    expect(
      decider.scope(
        { ...CAREGIVER, confidentiality: false },
        { action: 'read', category: 'notes', purpose: 'care', on: '2026-11-21' },
      ).any,
    ).toEqual([]);
  });
  it('names days that exist, also on 29 February', () => {
    const { any } = decider.scope(MOTHER, { action: 'read', category: 'notes', purpose: 'inspection', on: '2028-02-29' });
    const days = any.flatMap((c) => [c.bornFrom, c.bornUntil]).filter((d) => d !== undefined);
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(isDay(day), day).toBe(true);
  });
});
