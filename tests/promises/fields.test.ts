// No more data than needed: on the policy of the foundation, a field lives as long as some purpose uses its category.

import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/index.ts';
import { checkAnswers, fieldCatalogue } from '../../src/record/index.ts';
import { compilePolicy } from '../../src/decide/index.ts';
import { ask } from '../decide/asking.ts';
import { ON, policyOf, without } from './policies.ts';

/** The policy in which no purpose uses this category any more; `all` would, so those purposes go too. */
function unused(policy: Policy, category: string): Policy {
  return Object.entries(policy.purpose ?? {}).reduce((p, [key, purpose]) => {
    if (purpose.what.every((word) => word === 'all' || word === category)) return without(p, `purpose.${key}`);
    return purpose.what.includes(category) ? without(p, `purpose.${key}`, category) : p;
  }, policy);
}

describe('no more data than needed', () => {
  it.each([
    ['ST-13', 'contact', 'phone'],
    ['ST-52', 'agreement', 'rate'],
  ])('%s: a field is there for a purpose, and refused without one (%s %s)', (id, category, field) => {
    const policy = policyOf(id);
    const broken = unused(policy, category);
    const answer = { category, field, value: field === 'phone' ? '06 0000 0999' : 'een antwoord' };
    const has = (p: Policy): boolean => fieldCatalogue(p).some((f) => f.category === category && f.field === field);
    expect(has(policy)).toBe(true);
    expect(checkAnswers(fieldCatalogue(policy), [answer])).toEqual([]);
    expect(has(broken)).toBe(false);
    expect(checkAnswers(fieldCatalogue(broken), [answer])).toMatchObject([{ code: 'field-without-purpose' }]);
  });
});

describe('PB-12: health data of people who get guidance', () => {
  it('are written because the policy names them, and nowhere without it', () => {
    const policy = policyOf('PB-12');
    const broken = without(without(policy, 'data.medical'), 'data.care-file', 'medical');
    const writes = (p: Policy) =>
      ask(compilePolicy(p, { hash: 'test', lawVersion: 'test', on: ON }), {
        category: 'medical',
        action: 'write',
        client: { birthDate: '1980-05-01', regime: 'wmo' },
      });
    expect(writes(policy)).toMatchObject({ outcome: 'allow', clauses: ['access.file.team'] });
    expect(writes(broken)).toMatchObject({ outcome: 'deny' });
  });
});
