// What a recipient gets: the data that its clause names, and no other, also where every other wall is taken down.

import { describe, expect, it } from 'vitest';
import { type Actor, compilePolicy, type Decision } from '../../src/decide/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { ask } from '../decide/asking.ts';
import { changed, ON, policyOf, without } from './policies.ts';

/** claim and the recipient that it speaks of. */
const ROWS = [
  ['ST-36', 'third-party'],
  ['ST-85', 'partner'],
  ['ST-88', 'third-party'],
  ['ST-88', 'supplier'],
] as const;

/**
 * The policy with this recipient alone, a ground for the purpose, and without its promises to give nothing to anybody. As it stands it refuses every
 * disclosure, so that nothing could be seen of what this one recipient may have.
 */
function only(policy: Policy, recipient: string): Policy {
  const others = Object.keys(policy.recipient ?? {}).filter((key) => key !== recipient);
  const nevers = Object.entries(policy.never ?? {}).filter(([, never]) => never.act === 'disclose');
  const alone = [...others.map((key) => `recipient.${key}`), ...nevers.map(([key]) => `never.${key}`)].reduce(
    (p, clause) => without(p, clause),
    policy,
  );
  return changed(alone, 'purpose.assignment', { basis: ['contract'], what: ['identity', 'contact', 'profile', 'agreement'] });
}

function given(policy: Policy, service: string | undefined, category: string): Decision {
  const decider = compilePolicy(policy, { hash: 'test', lawVersion: 'test', on: ON });
  const actor: Actor = { kind: 'processor', service: service ?? 'other', agreement: true, country: 'NL' };
  const client = { birthDate: '1980-05-01', regime: 'avg' } as const;
  return ask(decider, { actor, action: 'disclose', category, purpose: 'assignment', client });
}

describe('what is given', () => {
  it.each(ROWS)('%s: to the %s goes what its clause names, and nothing else', (id, key) => {
    const policy = only(policyOf(id), key);
    const clause = policy.recipient?.[key];
    const to = (p: Policy, category: string): Decision => given(p, clause?.service, category);
    expect(to(policy, 'contact')).toMatchObject({ outcome: 'allow', fields: ['address', 'email', 'phone'] });
    expect(to(policy, 'contact').obligations).toContain('ask-reason');
    for (const category of ['agreement', 'profile']) {
      expect(to(policy, category)).toMatchObject({ outcome: 'deny', clauses: [`recipient.${key}`] });
      const wider = changed(policy, `recipient.${key}`, { gets: ['identity', 'contact', category] });
      expect(to(wider, category).outcome).toBe('allow');
    }
    expect(to(policy, 'patient_data').outcome).toBe('deny');
    // And as the foundation stands, its promise to give nothing goes before.
    expect(given(policyOf(id), clause?.service, 'contact').outcome).toBe('deny');
  });
});
