// Where the rules leave it to a person, and that person has decided: the page follows the decision, and says that somebody made it.

import { expandWhat, type Policy, type Text } from '../policy/index.ts';
import type { Decision } from './decision.ts';
import type { Decider } from './decider.ts';
import { type Allowed, isPermit, Permit, type Refusal } from './permit.ts';
import type { AccessRequest } from './request.ts';

/** What a person decided about one asker and one client. */
export type Judged = 'allow' | 'deny';

const ALLOWED: Text = {
  nl: 'Een mens heeft dit beoordeeld en zegt ja.',
  en: 'A person has judged this and says yes.',
};
const DENIED: Text = {
  nl: 'Een mens heeft dit beoordeeld en zegt nee.',
  en: 'A person has judged this and says no.',
};

/**
 * The answer, with what was judged: only an answer that would be `human` changes. Nobody can judge a prohibition away, and a yes of
 * the rules needs no judge.
 */
export function permitJudged(decider: Decider, request: AccessRequest, judged: Judged | undefined): Permit | Refusal {
  const answer = decider.permit(request);
  if (judged === undefined || isPermit(answer) || answer.outcome !== 'human') return answer;
  const decision = decidedBy(decider, request, answer, judged);
  return isAllowed(decision)
    ? new Permit(request, decision, decider.policyHash, decider.lawVersion)
    : { ...decision, outcome: 'deny' };
}

/** The same for an answer that opens nothing: what somebody else would hear. */
export function decisionJudged(decider: Decider, request: AccessRequest, judged: Judged | undefined): Decision {
  const answer = decider.decide(request);
  return judged === undefined || answer.outcome !== 'human' ? answer : decidedBy(decider, request, answer, judged);
}

function decidedBy(decider: Decider, request: AccessRequest, answer: Decision, judged: Judged): Decision {
  // Who had to judge and by when is settled now.
  const { askOf: _, before: __, aboutAsker: ___, ...rest } = answer;
  if (judged === 'deny') return { ...rest, outcome: 'deny', reason: DENIED, fields: [] };
  return {
    ...rest,
    outcome: 'allow',
    reason: ALLOWED,
    obligations: [...new Set([...rest.obligations, 'redact-third-party'])],
    checks: { ...rest.checks, authorisation: true, careRelation: true, consent: true },
    fields: fieldsOf(decider.policy, request.category),
  };
}

/** The fields of a category, or `*` where it is free text. */
function fieldsOf(policy: Policy, category: string): readonly string[] {
  return [...new Set(expandWhat(policy, [category]).flatMap((leaf) => policy.data?.[leaf]?.items ?? ['*']))].sort();
}

function isAllowed(decision: Decision): decision is Allowed {
  return decision.outcome === 'allow';
}
