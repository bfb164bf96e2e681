// The five demo policies have exactly the findings that their statements deserve (tests/tables/findings.yaml).

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check, ruleOf } from '../../src/law/index.ts';
import { type Finding, parsePolicy } from '../../src/policy/index.ts';

interface Row {
  readonly regel: string;
  readonly bepaling: string;
  readonly ernst: Finding['severity'];
  readonly conflict: readonly string[];
}
const table: {
  readonly op: string;
  readonly beleid: Record<string, readonly Row[]>;
  readonly niet_op_beleidsniveau: readonly { readonly conflict: string; readonly waar: string; readonly waarom: string }[];
} = parse(readFileSync(new URL('../tables/findings.yaml', import.meta.url), 'utf8'));

/** How many conflicts domain/claims.md has, per kind of statement. */
const CONFLICTS: Record<string, number> = { SS: 33, ST: 44, PB: 28, OP: 31, SM: 31 };

function findingsOf(name: string): readonly Finding[] {
  const parsed = parsePolicy(readFileSync(new URL(`../../policies/${name}.yaml`, import.meta.url), 'utf8'), `${name}.yaml`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return check(parsed.policy, table.op);
}

describe.each(Object.entries(table.beleid))('%s', (name, rows) => {
  test('has these findings and no other', () => {
    const found = findingsOf(name).map((f) => `${f.id} ${f.clause} ${f.severity}`);
    expect([...found].sort()).toEqual(rows.map((r) => `${r.regel} ${r.bepaling} ${r.ernst}`).sort());
  });

  test('each finding says what, why and what to do, in two languages, under a rule that is law', () => {
    for (const f of findingsOf(name)) {
      const rule = ruleOf(f.id);
      expect(rule?.pending, f.id).toBeUndefined();
      if (rule?.verify) expect(f.severity, f.id).not.toBe('error');
      for (const text of [f.message, f.advice]) {
        expect(text.nl, f.id).not.toMatch(/^$|undefined|\[object|  /);
        expect(text.en, f.id).not.toMatch(/^$|undefined|\[object|  /);
      }
      expect(f.article, f.id).not.toBe('');
      expect(f.others ?? [], f.id).not.toContain(f.clause);
    }
  });
});

describe('the conflicts of the five statements', () => {
  const held = Object.values(table.beleid).flatMap((rows) => rows.flatMap((r) => r.conflict));
  const elsewhere = table.niet_op_beleidsniveau.map((r) => r.conflict);

  test('every conflict is a finding, or says why a policy cannot show it', () => {
    const all = Object.entries(CONFLICTS).flatMap(([org, n]) => Array.from({ length: n }, (_, i) => `${org}-X${i + 1}`));
    expect(all.filter((id) => !held.includes(id) && !elsewhere.includes(id))).toEqual([]);
    expect([...held, ...elsewhere].filter((id) => !all.includes(id))).toEqual([]);
  });

  test('no conflict is both', () => {
    expect(elsewhere.filter((id) => held.includes(id))).toEqual([]);
    expect(new Set(elsewhere).size).toBe(elsewhere.length);
    for (const r of table.niet_op_beleidsniveau) expect(r.waarom.length, r.conflict).toBeGreaterThan(15);
  });
});

test('on the day before the AVG applied, none of its rules is applied', () => {
  const parsed = parsePolicy(readFileSync(new URL('../../policies/jeugdhulp.yaml', import.meta.url), 'utf8'), 'jeugdhulp.yaml');
  if (!parsed.ok) throw new Error('unreadable');
  const ids = check(parsed.policy, '2018-05-24').map((f) => f.id);
  expect(ids).not.toContain('LB-02');
  expect(ids).not.toContain('RET-02');
});

test('fifteen years was right for a youth file until the end of 2019', () => {
  const parsed = parsePolicy(readFileSync(new URL('../../policies/jeugdhulp.yaml', import.meta.url), 'utf8'), 'jeugdhulp.yaml');
  if (!parsed.ok) throw new Error('unreadable');
  const ids = (on: string) => check(parsed.policy, on).map((f) => f.id);
  expect(ids('2019-12-31')).not.toContain('RET-02');
  expect(ids('2020-01-01')).toContain('RET-02');
});

test('a check takes a few milliseconds at most', () => {
  const parsed = parsePolicy(readFileSync(new URL('../../policies/ggz-thuiszorg.yaml', import.meta.url), 'utf8'), 'x.yaml');
  if (!parsed.ok) throw new Error('unreadable');
  for (let i = 0; i < 20; i++) check(parsed.policy, table.op);
  const start = performance.now();
  for (let i = 0; i < 50; i++) check(parsed.policy, table.op);
  expect((performance.now() - start) / 50).toBeLessThan(20);
});
