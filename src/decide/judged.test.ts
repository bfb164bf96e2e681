// A judgement answers an open question and nothing else.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lawVersion } from '../law/index.ts';
import { parsePolicy } from '../policy/index.ts';
import { type AccessRequest, compilePolicy, decisionJudged, isPermit, permitJudged } from './index.ts';

const parsed = parsePolicy(readFileSync(new URL('../../policies/basis.yaml', import.meta.url), 'utf8'), 'basis.yaml');
if (!parsed.ok) throw new Error('basis.yaml cannot be read');
const decider = compilePolicy(parsed.policy, { hash: parsed.hash, lawVersion, on: '2026-11-22' });
const mother = (over: Partial<AccessRequest['client']> = {}): AccessRequest => ({
  on: '2026-11-22',
  actor: { kind: 'parent', authority: true, organisation: 'o' },
  client: {
    organisation: 'o',
    birthDate: '2012-05-03',
    capable: true,
    regime: 'jeugdwet',
    restricted: false,
    retention: 'active',
    objectsToParent: true,
    contraryInterest: false,
    ...over,
  },
  category: 'notes',
  purpose: 'inspection',
  action: 'read',
});

describe('a judgement', () => {
  it('answers what was left to a person: yes opens with a permit, no is a refusal', () => {
    expect(decider.decide(mother()).outcome).toBe('human');
    expect(permitJudged(decider, mother(), undefined)).toMatchObject({ outcome: 'human' });
    const yes = permitJudged(decider, mother(), 'allow');
    expect(isPermit(yes)).toBe(true);
    expect(isPermit(yes) && yes.decision.fields).toEqual(['*']);
    expect(isPermit(yes) && yes.decision.obligations).toContain('redact-third-party');
    expect(permitJudged(decider, mother(), 'deny')).toMatchObject({ outcome: 'deny' });
    expect(decisionJudged(decider, mother(), 'deny')).not.toHaveProperty('askOf');
  });

  it('never opens what the law or a lock closes, and never closes what the law opens', () => {
    const sixteen = mother({ birthDate: '2010-05-03' });
    expect(permitJudged(decider, sixteen, 'allow')).toMatchObject({ outcome: 'deny' });
    expect(permitJudged(decider, mother({ restricted: true }), 'allow')).toMatchObject({ outcome: 'deny' });
    const willing = mother({ objectsToParent: false });
    expect(isPermit(permitJudged(decider, willing, 'deny'))).toBe(true);
    expect(decisionJudged(decider, willing, 'deny').outcome).toBe('allow');
  });
});
