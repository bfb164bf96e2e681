// What would the law have instead? For each error of a draft, the smallest change that takes it away, tried out against the law check itself.
// A change never makes the statement say something else than what happens: who gets data, which cookies there are, what is kept and
// for how long is not taken out because it breaks the law. What no such change mends, the organisation decides (choose.ts).

import { check, lawfulPurpose, retentionTerms } from '../../law/index.ts';
import { type Day, type Finding, parsePolicy, type Policy, printPolicy, type Retention } from '../../policy/index.ts';
import type { Reading } from './given.ts';

/** A change that takes a finding away. */
export interface Mend {
  /** The same for the same draft on the same day. */
  readonly id: string;
  readonly finding: Finding;
  /** `replace` another clause in its place, `drop` a promise goes that cannot be true, `add` what was missing comes, `stop` the organisation says that it stops. */
  readonly kind: 'replace' | 'drop' | 'add' | 'stop';
  /** Sections with the clauses that change; null drops a clause. */
  readonly patch: Patch;
}
export type Patch = Readonly<Record<string, Readonly<Record<string, object | null>>>>;

/** Members that say a value of one's own where the law has one. */
const OWN_VALUES = new Set(
  'at-least at-most exactly after then law within threshold effort upto unless needs by of when bases ground weighs refuses cost'.split(
    ' ',
  ),
);
const MOST_TRIES = 400;
/** Duties that a statement only has to tell. Everything else that is missing is a fact of the organisation, and nobody else's to fill in. */
const TOLD_BY_LAW: ReadonlySet<string> = new Set(['right', 'request', 'breach']);
/** Promises about what never happens: one that the rest of the statement denies was never true. */
const PROMISES: ReadonlySet<string> = new Set(['never', 'territory']);

/**
 * The changes for the errors of a policy. `basis` is what the law asks of a care practice: which rights and duties a statement tells.
 * Every change is tried: the draft still parses, its finding is gone, and no new error came in its place.
 */
export function mendsOf(policy: Policy, basis: Policy, on: Day): readonly Mend[] {
  let now = policy;
  let tries = 0;
  const mends: Mend[] = [];
  let before = check(policy, on);
  for (const finding of errors(before)) {
    if (!before.some((f) => sameFinding(f, finding))) continue;
    for (const { kind, patch } of waysOut(now, basis, finding, on)) {
      if (++tries > MOST_TRIES) return mends;
      const next = mending(now, before, finding, patch, on);
      if (!next) continue;
      mends.push({ id: `${finding.id}:${finding.clause}`, finding, kind, patch });
      now = next.policy;
      before = next.findings;
      break;
    }
  }
  return mends;
}

/** Promises about what never happens, that another sentence of the text denies. */
export function deniedPromises(reading: Reading, policy: Policy): readonly Mend[] {
  const { contradictions, sources } = reading.statement;
  return [...PROMISES].flatMap((section) =>
    Object.keys(clauses(policy, section)).flatMap((key): Mend[] => {
      const clause = `${section}.${key}`;
      const said = [...sources].filter(([member]) => member.startsWith(`${clause}.`)).flatMap(([, spans]) => spans);
      const against = contradictions.find(
        (c) => c.spans.length > 1 && c.spans.some((a) => said.some((b) => a.start < b.end && b.start < a.end)),
      );
      if (!against) return [];
      const advice = { nl: 'Schrijf wat er echt gebeurt.', en: 'Write what really happens.' };
      const finding: Finding = { id: against.id, clause, severity: 'error', article: '', message: against.message, advice };
      return [{ id: `${against.id}:${clause}`, finding, kind: 'drop', patch: { [section]: { [key]: null } } }];
    }),
  );
}

/** The policy after this change with what the law still has against it; undefined when the finding stays, or an error comes in its place. */
export function mending(
  now: Policy,
  before: readonly Finding[],
  finding: Finding,
  patch: Patch,
  on: Day,
): { readonly policy: Policy; readonly findings: readonly Finding[] } | undefined {
  const next = normal(patched(now, patch));
  if (!next) return undefined;
  const findings = check(next, on);
  const known = (f: Finding): boolean => before.some((b) => sameFinding(b, f));
  const after = errors(findings);
  return after.some((f) => sameFinding(f, finding) || !known(f)) ? undefined : { policy: next, findings };
}

/** The policy with these changes, in normal form; a change that cannot stand without another is left out. */
export function mended(policy: Policy, mends: readonly Mend[]): Policy {
  return consentAsNeeded(onceByLaw(mends.reduce((now, mend) => normal(patched(now, mend.patch)) ?? now, policy)));
}

/** Where no rule of access asks a child's consent any more, the consent says no more than the law does. */
function consentAsNeeded(policy: Policy): Policy {
  const own = policy.consent?.['parent-access'];
  const needed = Object.values(policy.access ?? {}).some((row) => row.needs?.includes('consent.parent-access'));
  if (!own || needed || own.as === 'law') return policy;
  const { by: _by, of: _of, ...rest } = own;
  return normal(patched(policy, { consent: { 'parent-access': { ...rest, as: 'law' } } })) ?? policy;
}

/** Terms that have become the same words of the law are said once. */
function onceByLaw(policy: Policy): Policy {
  const terms = Object.entries(policy.retention ?? {});
  const said = new Set<string>();
  const twice = terms.flatMap(([key, clause]): [string, null][] => {
    const same = JSON.stringify([clause.records, clause.regime ?? []]);
    if (clause.as !== 'law' || !said.has(same)) {
      if (clause.as === 'law') said.add(same);
      return [];
    }
    return [[key, null]];
  });
  return twice.length === 0 ? policy : (normal(patched(policy, { retention: Object.fromEntries(twice) })) ?? policy);
}

const errors = (findings: readonly Finding[]): readonly Finding[] => findings.filter((f) => f.severity === 'error');
const sameFinding = (a: Finding, b: Finding): boolean => a.id === b.id && a.clause === b.clause && a.message.nl === b.message.nl;

/** The policy in its normal form; undefined when the policy language does not take it. */
export function normal(policy: Policy): Policy | undefined {
  const parsed = parsePolicy(printPolicy(policy), 'draft.yaml');
  return parsed.ok ? parsed.policy : undefined;
}

function* waysOut(policy: Policy, basis: Policy, finding: Finding, on: Day): Generator<Pick<Mend, 'kind' | 'patch'>> {
  const dot = finding.clause.indexOf('.');
  if (dot < 0) {
    if (!TOLD_BY_LAW.has(finding.clause)) return;
    const there = clauses(policy, finding.clause);
    for (const [key, clause] of Object.entries(clauses(basis, finding.clause)))
      if (!Object.hasOwn(there, key) && Reflect.get(clause, 'as') === 'law')
        yield { kind: 'add', patch: { [finding.clause]: { [key]: { as: 'law' } } } };
    return;
  }
  const section = finding.clause.slice(0, dot);
  const key = finding.clause.slice(dot + 1);
  const clause = clauses(policy, section)[key];
  if (section === 'statement' || section === 'organisation') return;
  if (clause === undefined) {
    if (TOLD_BY_LAW.has(section)) yield { kind: 'add', patch: { [section]: { [key]: { as: 'law' } } } };
    return;
  }
  const lawful = Object.fromEntries(Object.entries(clause).filter(([member]) => !OWN_VALUES.has(member)));
  const lawSays =
    section === 'retention' ? lawHasTerm(policy, clause as Retention, on) : section !== 'never' && section !== 'purpose';
  if (lawSays) yield { kind: 'replace', patch: { [section]: { [key]: { ...lawful, as: 'law' } } } };
  if (section === 'purpose' && groundIsLaws(policy, key, Reflect.get(clause, 'basis')))
    yield { kind: 'replace', patch: { [section]: { [key]: byLawOf(clause) } } };
  if (TOLD_BY_LAW.has(section))
    for (const [other, told] of Object.entries(clauses(basis, section)))
      if (!Object.hasOwn(clauses(policy, section), other) && Reflect.get(told, 'as') === 'law')
        yield { kind: 'add', patch: { [section]: { [other]: { as: 'law' } } } };
  // An agreement can be made; a party that is there cannot be wished away.
  if (section === 'recipient') yield { kind: 'replace', patch: { [section]: { [key]: { ...clause, agreement: 'required' } } } };
  if (PROMISES.has(section)) yield { kind: 'drop', patch: { [section]: { [key]: null } } };
}

/** The law says how long these records are kept; 'as the law says' would say nothing of others. */
export function lawHasTerm(policy: Policy, term: Retention, on: Day): boolean {
  const served = Object.values(policy.service ?? {}).flatMap((s) => s.regime ?? []);
  const regimes = term.regime ?? (served.length > 0 ? served : (['avg'] as const));
  return term.records.every((record) => regimes.some((regime) => retentionTerms(record, regime, on).length > 0));
}

/** The law gives a ground for the purpose, and the text names no other: following it only adds the article. */
function groundIsLaws(policy: Policy, purpose: string, basis: unknown): boolean {
  const regimes = Object.values(policy.service ?? {}).flatMap((s) => s.regime ?? []);
  return [...regimes, 'avg' as const].some((regime) => {
    const lawful = lawfulPurpose(purpose, regime)?.basis;
    return lawful !== undefined && (basis === undefined || basis === 'unstated' || basis === lawful);
  });
}

/** A purpose with the ground that the law gives it. */
export function byLawOf(purpose: object): object {
  const own = new Set(['basis', 'law', 'interest', 'interest-of', 'balance']);
  return { ...Object.fromEntries(Object.entries(purpose).filter(([member]) => !own.has(member))), as: 'law' };
}

export function clauses(policy: Policy, section: string): Readonly<Record<string, object>> {
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
  return errors(check(policy, on));
}
