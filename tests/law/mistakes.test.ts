// Every rule that is applied has a policy that breaks it, made from a good one by one mistake (tests/law/mistakes.yaml).

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKS, check } from '../../src/law/index.ts';
import { type Finding, type Policy, parsePolicy } from '../../src/policy/index.ts';

const ON = '2026-11-21';
type Clauses = Record<string, Record<string, unknown>>;
interface Change {
  readonly wat: string;
  readonly zet?: Record<string, unknown>;
  readonly wijzig?: Record<string, Record<string, unknown>>;
  readonly weg?: readonly string[];
  readonly woorden?: Record<string, unknown>;
}
interface Row extends Change {
  readonly start?: string;
  readonly regel: string;
  readonly bepaling: string;
  readonly ernst: Finding['severity'];
  readonly ook?: readonly string[];
  readonly erbij?: readonly string[];
  readonly leeg?: 'naam';
}
const table: {
  readonly start: Record<string, Change>;
  readonly rijen: readonly Row[];
  readonly geen_bevinding: readonly Change[];
} = parse(readFileSync(new URL('./mistakes.yaml', import.meta.url), 'utf8'));
const template: Clauses = parse(readFileSync(new URL('../../policies/basis.yaml', import.meta.url), 'utf8'));
// Examples speak of clauses that a mistake may take away; they have no law rule.
delete template['example'];

function place(doc: Clauses, id: string): readonly [Record<string, unknown>, string] {
  const dot = id.indexOf('.');
  const section = id.slice(0, dot);
  doc[section] ??= {};
  return [doc[section], id.slice(dot + 1)];
}

function apply(doc: Clauses, change: Change): void {
  for (const id of change.weg ?? []) {
    if (!id.includes('.')) {
      delete doc[id];
      continue;
    }
    const [clause = '', member] = id.split('#');
    const [section, key] = place(doc, clause);
    if (!Object.hasOwn(section, key)) throw new Error(`${clause} is not there to be taken away`);
    if (member === undefined) delete section[key];
    else delete (section[key] as Record<string, unknown>)[member];
    if (Object.keys(section).length === 0) delete doc[clause.slice(0, clause.indexOf('.'))];
  }
  for (const [id, value] of Object.entries(change.zet ?? {})) {
    const [section, key] = place(doc, id);
    section[key] = value;
  }
  for (const [id, members] of Object.entries(change.wijzig ?? {})) {
    const [section, key] = place(doc, id);
    if (!Object.hasOwn(section, key)) throw new Error(`${id} is not there to be changed`);
    section[key] = { ...(section[key] as Record<string, unknown>), ...members };
  }
  if (change.woorden) {
    const [section] = place(doc, 'contact.general');
    section['general'] = { ...(section['general'] as Record<string, unknown>), words: change.woorden };
  }
}

function policyWith(...changes: readonly (Change | undefined)[]): Policy {
  const doc = structuredClone(template);
  for (const c of changes) {
    if (!c) continue;
    const weg = c.weg?.filter((id) => !id.startsWith('example.'));
    apply(doc, weg ? { ...c, weg } : c);
  }
  const parsed = parsePolicy(JSON.stringify(doc), 'mistake.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors, null, 1));
  return parsed.policy;
}

const name = (f: { id: string; clause: string }): string => `${f.id} ${f.clause}`;
const key = (f: Finding): string => JSON.stringify([f.id, f.clause, f.severity, f.others]);

const starts = new Map<string, ReadonlySet<string>>();
/** What is found in the policy in which the mistake is made. */
function findingsBefore(start: string): ReadonlySet<string> {
  const known = starts.get(start);
  if (known) return known;
  const change = table.start[start];
  if (start !== 'basis' && !change) throw new Error(`no start ${start}`);
  const found = new Set(check(policyWith(change), ON).map(key));
  starts.set(start, found);
  return found;
}

function newFindings(start: string, after: Policy): readonly Finding[] {
  const old = findingsBefore(start);
  return check(after, ON).filter((f) => !old.has(key(f)));
}

describe('one mistake, one finding', () => {
  test.each(table.rijen.map((r) => [`${r.regel} ${r.wat}`, r] as const))('%s', (_, row) => {
    const start = row.start ?? 'basis';
    let after = policyWith(table.start[start], row);
    if (row.leeg === 'naam') after = { ...after, organisation: { ...after.organisation, name: ' ' } };
    const found = newFindings(start, after);
    expect(found.map(name).sort()).toEqual([`${row.regel} ${row.bepaling}`, ...(row.ook ?? [])].sort());
    const main = found.find((f) => name(f) === `${row.regel} ${row.bepaling}`);
    expect(main?.severity).toBe(row.ernst);
    if (row.erbij) expect([...(main?.others ?? [])].sort()).toEqual([...row.erbij].sort());
    for (const f of found) {
      for (const text of [f.message.nl, f.message.en ?? '', f.advice.nl, f.advice.en ?? '', f.article]) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/undefined|\[object/);
      }
    }
  });
});

describe('what is no finding', () => {
  test.each(table.geen_bevinding.map((c) => [c.wat, c] as const))('%s', (_, change) => {
    expect(newFindings('basis', policyWith(change)).map(name)).toEqual([]);
  });
});

test('every rule that is applied has a mistake that breaks it', () => {
  const tried = new Set(table.rijen.map((r) => r.regel));
  expect([...new Set(CHECKS.map(([id]) => id))].filter((id) => !tried.has(id))).toEqual([]);
});

test('the template itself has no finding at all', () => {
  expect(check(policyWith(), ON)).toEqual([]);
});
