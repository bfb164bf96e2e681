// What the state of the file allows: the storage term (AVG 5(1)(e)) and a restriction (AVG 18).

import type { Action } from '../../policy/index.ts';
import * as say from '../reasons/shared.ts';
import { deny, type Verdict } from '../verdict.ts';
import { type Case, labels, nearestRows, rightClauses } from './case.ts';

/** While the term runs after the care: rights, claims, money, duties towards others, an emergency. No longer the care itself. */
const RETAINED_ALLOWS = new Set([
  'storage',
  'inspection',
  'important_facts',
  'complaint',
  'legal_claim',
  'erasure_review',
  'oversight',
  'emergency',
  'research',
  'billing',
  'payment',
  'exchange',
  'insurance',
  'tax',
  'benefit',
  'contribution',
  'social_support',
  'policy_information',
  'child_protection',
  'protection_of_others',
  'public_interest',
  'police_investigation',
]);
/** Once the term is over: what must happen before or about the destruction, and nothing else. */
const DUE_ALLOWS = new Set(['storage', 'inspection', 'complaint', 'legal_claim', 'erasure_review', 'oversight']);
/** AVG 18(2) besides the client's consent; and the client's own inspection, which somebody must prepare (part 13). */
const RESTRICTED_ALLOWS = new Set(['storage', 'legal_claim', 'protection_of_others', 'public_interest', 'inspection']);

/** The storage term stands in the way; undefined when it does not. */
export function stoppedByRetention(c: Case): Verdict | undefined {
  const state = c.facts.retention();
  if (state === 'active' || state === 'erased') return undefined;
  if ((state === 'retained' ? RETAINED_ALLOWS : DUE_ALLOWS).has(c.matter.purpose)) return undefined;
  return deny({
    clauses: nearestRows(c),
    rules: ['LB-06'],
    articles: ['AVG 5 lid 1 onder b', 'AVG 5 lid 1 onder e'],
    reason: say.retention(state, labels(c).purpose),
  });
}

/** Is this use among the four that a restriction leaves, without the client's consent? */
function restrictionLeaves(purpose: string, action: Action): boolean {
  return action !== 'delete' && RESTRICTED_ALLOWS.has(purpose);
}

/** A restriction stands in the way; undefined when there is none, or this use is left, or the client said yes to it. */
export function stoppedByRestriction(c: Case): Verdict | undefined {
  if (restrictionLeaves(c.matter.purpose, c.matter.action)) return undefined;
  if (c.matter.asker.kind === 'dpo' && c.matter.purpose === 'oversight' && c.matter.action === 'read') return undefined;
  if (!c.facts.restricted()) return undefined;
  if (c.matter.action !== 'delete' && c.facts.consent('restrictedUse')) return undefined;
  return frozen(c);
}

function frozen(c: Case): Verdict {
  return deny({
    clauses: [...rightClauses(c, 'restriction'), ...nearestRows(c)],
    rules: ['RT-14'],
    articles: ['AVG 18 lid 2'],
    reason: say.restricted(),
    checks: { authorisation: true },
  });
}
