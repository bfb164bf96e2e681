// Permits for tests of the store alone: whatever is asked is allowed. What may really happen is decide's to test.

import type { AccessRequest, Decision, Permit } from '../../src/decide/index.ts';
import { Permit as Sealed } from '../../src/decide/permit.ts';
import type { AccessFacts, Question } from '../../src/store/index.ts';

export const VERSIONS = { policyHash: 'test-policy', lawVersion: 'test-law' };

export function decision(outcome: Decision['outcome'], fields: readonly string[] = ['*']): Decision {
  return {
    outcome,
    clauses: ['access.file.team'],
    rules: ['SEC-04'],
    articles: ['AVG 32'],
    reason: { nl: 'een test', en: 'a test' },
    obligations: ['log'],
    checks: { authorisation: outcome === 'allow', careRelation: true, consent: false, emergency: false },
    fields: outcome === 'allow' ? fields : [],
  };
}

export function allow(request: AccessRequest, fields?: readonly string[]): Permit {
  const d = decision('allow', fields);
  return new Sealed(request, { ...d, outcome: 'allow' }, VERSIONS.policyHash, VERSIONS.lawVersion);
}

export function ask(facts: AccessFacts, category: string, action: Question['action'], more: Partial<Question> = {}): Permit {
  return allow(facts.ask({ category, purpose: 'care', action, ...more }));
}
