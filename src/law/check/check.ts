// A policy against the law of a day, and against itself.

import { type Day, type Finding, type Policy, SECTIONS, type Severity } from '../../policy/index.ts';
import { inForce, type RuleId, ruleOf } from '../rules/all.ts';
import { BASES_CHECKS } from './bases.ts';
import { BSN_CHECKS } from './bsn.ts';
import type { Check, CheckTable } from './found.ts';
import { INFORMATION_CHECKS } from './information.ts';
import { OVERSIGHT_CHECKS } from './oversight.ts';
import { RECIPIENT_CHECKS } from './recipients.ts';
import { REPRESENTATION_CHECKS } from './representation.ts';
import { RETENTION_CHECKS } from './retention.ts';
import { RIGHTS_CHECKS } from './rights.ts';
import { SECURITY_CHECKS } from './security.ts';
import { SPECIAL_CHECKS } from './special.ts';
import { TERRITORY_CHECKS } from './territory.ts';
import { SENSITIVE_CHECKS } from './sensitive.ts';
import { DOCUMENT_CHECKS } from './document.ts';
import { DISCLOSURE_CHECKS } from './disclosure.ts';
import { TERMS_SAID_CHECKS } from './terms-said.ts';
import { REQUEST_CHECKS } from './requests.ts';
import { CONSENT_CHECKS } from './consents.ts';
import { viewOf } from './view.ts';
import { WEBSITE_CHECKS } from './website.ts';

const TABLES: readonly CheckTable[] = [
  BASES_CHECKS,
  CONSENT_CHECKS,
  SPECIAL_CHECKS,
  SENSITIVE_CHECKS,
  BSN_CHECKS,
  INFORMATION_CHECKS,
  DOCUMENT_CHECKS,
  RIGHTS_CHECKS,
  REQUEST_CHECKS,
  REPRESENTATION_CHECKS,
  RETENTION_CHECKS,
  TERMS_SAID_CHECKS,
  RECIPIENT_CHECKS,
  DISCLOSURE_CHECKS,
  OVERSIGHT_CHECKS,
  TERRITORY_CHECKS,
  WEBSITE_CHECKS,
  SECURITY_CHECKS,
];

/** Every rule that is applied to policies, with its checks. A rule may be asked from two topics. */
export const CHECKS: readonly (readonly [RuleId, Check])[] = TABLES.flatMap(
  (t) => Object.entries(t) as (readonly [RuleId, Check])[],
);

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };
const PLACE = new Map<string, number>(SECTIONS.map((s, i) => [s, i]));
const placeOf = (clause: string): number => PLACE.get(clause.split('.')[0] ?? '') ?? SECTIONS.length;

/**
 * What the law of a day says about a policy, and where the policy contradicts itself. Pure; a few milliseconds.
 * Each finding names the rule (an id of domain/law.md), the clause (a section when a clause is missing), further clauses that
 * take part, the article, what is wrong and what to do, in Dutch (B1) and English. Rules that are not in force on the day, and
 * pending law, give nothing; a rule that rests on memory of medium or low confidence never gives an error.
 * `as: law` gives no finding by itself; the absence of security measures never does (NOT-1).
 * In the order of a statement; within a clause the heaviest first. `only`: the rules that are asked about, all when absent.
 */
export function check(policy: Policy, on: Day, only?: ReadonlySet<string>): readonly Finding[] {
  const view = viewOf(policy, on);
  const findings: Finding[] = [];
  for (const [id, run] of CHECKS) {
    const rule = ruleOf(id);
    if (!rule || only?.has(id) === false || !inForce(rule, on)) continue;
    for (const f of run(view)) {
      findings.push({
        id,
        clause: f.clause,
        ...(f.others.length > 0 ? { others: f.others } : {}),
        severity: rule.verify && f.severity === 'error' ? 'warning' : f.severity,
        article: f.article ?? rule.article,
        message: { nl: f.message[0], en: f.message[1] },
        advice: { nl: f.advice[0], en: f.advice[1] },
      });
    }
  }
  const places = new Map<string, number>();
  for (const { clause } of findings) if (!places.has(clause)) places.set(clause, placeOf(clause));
  return findings.sort(
    (a, b) =>
      (places.get(a.clause) as number) - (places.get(b.clause) as number) ||
      (a.clause < b.clause ? -1 : a.clause > b.clause ? 1 : 0) ||
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
