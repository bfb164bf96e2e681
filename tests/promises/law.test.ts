// What a statement says about the law, or promises against its own rules: the check finds it at that clause, and is silent when it is right.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/law/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { changed, ON, policyOf, without } from './policies.ts';

type Changes = Readonly<Record<string, Readonly<Record<string, unknown>> | string | null>>;
interface Row {
  readonly id: string;
  readonly at: string;
  readonly rule: string;
  readonly wrong?: Changes;
  readonly right?: Changes;
}
const ROWS = parse(readFileSync(new URL('law.yaml', import.meta.url), 'utf8')) as readonly Row[];

/** A clause or member set to null is taken out; another value takes its place. */
function after(policy: Policy, changes: Changes = {}): Policy {
  return Object.entries(changes).reduce((p, [clause, members]) => {
    if (members === null) return without(p, clause);
    if (typeof members === 'string') return { ...p, statement: { ...p.statement, [clause.split('.')[1] ?? '']: members } };
    const gone = Object.entries(members).filter(([, value]) => value === null);
    const kept = Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
    return gone.reduce((q, [member]) => without(q, clause, member), changed(p, clause, kept));
  }, policy);
}
const found = (policy: Policy, at: string): readonly string[] =>
  check(policy, ON)
    .filter((f) => f.clause === at)
    .map((f) => f.id);

describe('what a statement says about the law', () => {
  it.each(ROWS)('$id is found where it is wrong, and only there ($rule)', ({ id, at, rule, wrong, right }) => {
    const policy = policyOf(id);
    expect(found(after(policy, wrong), at)).toContain(rule);
    expect(found(after(policy, right), at)).not.toContain(rule);
  });
});
