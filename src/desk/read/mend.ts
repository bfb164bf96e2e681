// What would the law have instead? For each error of a draft, the smallest change that takes it away, tried out against the law check itself.

import { check } from '../../law/index.ts';
import { type Day, type Finding, parsePolicy, type Policy, printPolicy } from '../../policy/index.ts';

/** A change that takes a finding away. */
export interface Mend {
  /** The same for the same draft on the same day. */
  readonly id: string;
  readonly finding: Finding;
  /** `replace` another clause in its place, `drop` the clause goes, `add` what was missing comes. */
  readonly kind: 'replace' | 'drop' | 'add';
  /** Sections with the clauses that change; null drops a clause. */
  readonly patch: Patch;
}
type Patch = Readonly<Record<string, Readonly<Record<string, object | null>>>>;

/** Members that say a value of one's own where the law has one. */
const OWN_VALUES = new Set(
  'at-least at-most exactly after then law within threshold effort upto unless needs by of when bases ground weighs refuses cost'.split(
    ' ',
  ),
);
const MOST_TRIES = 400;

/**
 * The changes for the errors of a policy. `basis` is what the law asks of a care practice, clause by clause; what is missing is taken from it.
 * Every change is tried: the draft still parses, its finding is gone, and no new error came in its place.
 */
export function mendsOf(policy: Policy, basis: Policy, on: Day): readonly Mend[] {
  let now = policy;
  let tries = 0;
  const mends: Mend[] = [];
  for (const finding of check(policy, on)) {
    if (finding.severity !== 'error') continue;
    const before = check(now, on);
    if (!before.some((f) => sameFinding(f, finding))) continue;
    for (const { kind, patch } of waysOut(now, basis, finding)) {
      if (++tries > MOST_TRIES) return mends;
      const next = normal(patched(now, patch));
      if (!next) continue;
      const after = check(next, on);
      const gone = !after.some((f) => sameFinding(f, finding));
      if (!gone || errors(after) >= errors(before)) continue;
      mends.push({ id: `${finding.id}:${finding.clause}`, finding, kind, patch });
      now = next;
      break;
    }
  }
  return mends;
}

/** The policy with these changes, in normal form; a change that cannot stand without another is left out. */
export function mended(policy: Policy, mends: readonly Mend[]): Policy {
  return mends.reduce((now, mend) => normal(patched(now, mend.patch)) ?? now, policy);
}

const errors = (findings: readonly Finding[]): number => findings.filter((f) => f.severity === 'error').length;
const sameFinding = (a: Finding, b: Finding): boolean => a.id === b.id && a.clause === b.clause && a.message.nl === b.message.nl;

/** The policy in its normal form; undefined when the policy language does not take it. */
export function normal(policy: Policy): Policy | undefined {
  const parsed = parsePolicy(printPolicy(policy), 'draft.yaml');
  return parsed.ok ? parsed.policy : undefined;
}

function* waysOut(policy: Policy, basis: Policy, finding: Finding): Generator<Pick<Mend, 'kind' | 'patch'>> {
  const dot = finding.clause.indexOf('.');
  if (dot < 0) {
    const there = clauses(policy, finding.clause);
    for (const [key, clause] of Object.entries(clauses(basis, finding.clause)))
      if (!Object.hasOwn(there, key)) yield { kind: 'add', patch: { [finding.clause]: { [key]: clause } } };
    return;
  }
  const section = finding.clause.slice(0, dot);
  const key = finding.clause.slice(dot + 1);
  const clause = clauses(policy, section)[key];
  if (section === 'statement' || section === 'organisation' || clause === undefined) return;
  const lawful = Object.fromEntries(Object.entries(clause).filter(([member]) => !OWN_VALUES.has(member)));
  if (section !== 'never') yield { kind: 'replace', patch: { [section]: { [key]: { ...lawful, as: 'law' } } } };
  const own = clauses(basis, section)[key];
  if (own) yield { kind: 'replace', patch: { [section]: { [key]: own } } };
  if (section === 'purpose') {
    const { as: _law, ...bare } = clause as { readonly as?: unknown };
    for (const basis of ['contract', 'legal-obligation', 'consent'])
      yield { kind: 'replace', patch: { [section]: { [key]: { ...bare, basis } } } };
  }
  // Who gets data is told as it is; an agreement can be made, a party that is there cannot be wished away.
  if (section === 'recipient') yield { kind: 'replace', patch: { [section]: { [key]: { ...clause, agreement: 'required' } } } };
  yield { kind: 'drop', patch: { [section]: { [key]: null } } };
}

function clauses(policy: Policy, section: string): Readonly<Record<string, object>> {
  const found: unknown = Reflect.get(policy, section);
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, object] => typeof entry[1] === 'object' && entry[1] !== null),
  );
}

/** The policy with other clauses in some places. What it says elsewhere stays; the parser judges the whole. */
export function patched(policy: Policy, patch: Patch): Policy {
  const sections: Record<string, unknown> = { ...policy };
  for (const [section, changes] of Object.entries(patch)) {
    const next: Record<string, object> = { ...clauses(policy, section) };
    for (const [key, clause] of Object.entries(changes)) {
      if (clause === null) delete next[key];
      else next[key] = clause;
    }
    if (Object.keys(next).length === 0) delete sections[section];
    else sections[section] = next;
  }
  return sections as unknown as Policy;
}

/** The policy that says what the law asks, and nothing more. */
export type LawfulPolicy = Policy;

/** What the law of a day still has against a policy. */
export function policyErrors(policy: Policy, on: Day): readonly Finding[] {
  return check(policy, on).filter((f) => f.severity === 'error');
}
