// The examples that the shipped policies carry are true, and one that is false is caught.

import { describe, expect, it } from 'vitest';
import { compilePolicy, runExamples } from '../../src/decide/index.ts';
import { shippedPolicy } from '../tables/basis.ts';
import { deciderOf, ON } from './asking.ts';

const POLICIES = ['basis', 'ggz-thuiszorg', 'fg-stichting', 'begeleiding', 'jeugdhulp', 'kinderopvang'];

describe.each(POLICIES)('%s', (name) => {
  const results = runExamples(deciderOf(`${name}.yaml`), ON);
  it('carries examples', () => expect(results.length).toBeGreaterThan(0));
  it.each(results)('$id: $expected', ({ ok, found, expected }) => {
    expect(ok, `expected ${expected}, found ${found}`).toBe(true);
  });
});

describe('an example that is not true', () => {
  const { policy, hash } = shippedPolicy('basis.yaml');
  const example = policy.example?.['mother-of-fourteen'];
  const run = (change: object) => {
    if (!example) throw new Error('the example is gone');
    const changed = { ...policy, example: { changed: { ...example, ...change } } };
    return runExamples(compilePolicy(changed, { hash, lawVersion: 'test', on: ON }), ON)[0];
  };
  it('holds as it stands', () => expect(run({})?.ok).toBe(true));
  it('fails on the outcome', () =>
    expect(run({ expect: 'deny' })).toMatchObject({ ok: false, found: 'allow access.file.guardian' }));
  it('fails on the clause', () => expect(run({ by: 'access.file.client' })?.ok).toBe(false));
  it('fails when the child objects', () =>
    expect(run({ objected: true })).toMatchObject({ ok: false, found: 'human access.file.guardian' }));
  it('fails at another age', () => expect(run({ of: { age: 16 } })?.ok).toBe(false));
});
