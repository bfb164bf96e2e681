// Any policy at all gets an answer: no crash, no rule that does not exist, no clause that is not there.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, ruleOf } from '../../src/law/index.ts';
import { clauseOf, SECTIONS } from '../../src/policy/index.ts';
import { anyPolicy } from '../policies.arbitrary.ts';

const days = fc.constantFrom('2018-05-24', '2019-12-31', '2026-11-21', '2031-01-01');

test('every policy is checked, twice the same, naming only rules and clauses that exist', () => {
  fc.assert(
    fc.property(anyPolicy(), days, (policy, on) => {
      const found = check(policy, on);
      expect(check(policy, on)).toEqual(found);
      for (const f of found) {
        const rule = ruleOf(f.id);
        expect(rule, f.id).toBeDefined();
        expect(rule !== undefined && rule.from <= on && rule.pending === undefined, `${f.id} on ${on}`).toBe(true);
        if (rule?.verify) expect(f.severity).not.toBe('error');
        for (const id of [f.clause, ...(f.others ?? [])]) {
          expect(SECTIONS.some((s) => s === id) || clauseOf(policy, id) !== undefined, `${f.id}: ${id}`).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('the smallest policy gets what is missing, and nothing about what it does not speak of', () => {
  const found = check({ zorgvuldig: 1, organisation: { name: 'Praktijk Voorbeeld' }, statement: { version: '1' } }, '2026-11-21');
  expect(found.map((f) => `${f.id} ${f.clause}`)).toEqual([
    'INF-02 contact',
    'INF-05 purpose',
    'INF-08 recipient',
    'INF-10 retention',
    'INF-11 right',
    'INF-12 right',
    'INF-13 right',
    'INF-14 right',
    'INF-15 right',
    'INF-16 right',
    'INF-18 right',
    'INF-30 request',
  ]);
});
