// What changed between two versions of a policy, by clause.

import { canonicalJson, meaningOf, policyHash } from './canonical.ts';
import { type ClauseEntry, clausesOf, commonOf } from './clauses.ts';
import type { ClauseId, Policy } from './shape.ts';

/** One member of a clause, before and after; absent means that it was not there. */
export interface MemberChange {
  readonly member: string;
  readonly old?: unknown;
  readonly new?: unknown;
}
export interface ClauseChange {
  readonly id: ClauseId;
  readonly members: readonly MemberChange[];
  /** False when only wording changed (label, why, words, was): nobody's rights and no consent change. */
  readonly meaning: boolean;
}
export interface ClauseRename extends ClauseChange {
  readonly from: ClauseId;
}
/** Clauses in the order of the new policy; removed ones in the order of the old. */
export interface PolicyDiff {
  readonly from: string;
  readonly to: string;
  readonly added: readonly ClauseId[];
  readonly removed: readonly ClauseId[];
  readonly changed: readonly ClauseChange[];
  readonly renamed: readonly ClauseRename[];
}

/** Compares two policies. A clause counts as renamed when its `was` names a clause that only the old policy has. */
export function diffPolicies(old: Policy, now: Policy): PolicyDiff {
  const before = new Map([...clausesOf(old)].map((entry) => [entry.id, entry]));
  const after = new Map([...clausesOf(now)].map((entry) => [entry.id, entry]));
  const gone = new Map([...before].filter(([id]) => !after.has(id)));
  const added: ClauseId[] = [];
  const changed: ClauseChange[] = [];
  const renamed: ClauseRename[] = [];
  for (const [id, entry] of after) {
    const same = before.get(id);
    const was = commonOf(entry).was;
    const former = same || was === undefined ? undefined : gone.get(was);
    if (same) {
      const change = compare(id, same, entry);
      if (change.members.length > 0) changed.push(change);
    } else if (former) {
      gone.delete(former.id);
      renamed.push({ ...compare(id, former, entry), from: former.id });
    } else added.push(id);
  }
  return { from: policyHash(old), to: policyHash(now), added, removed: [...gone.keys()], changed, renamed };
}

function compare(id: ClauseId, old: ClauseEntry, now: ClauseEntry): ClauseChange {
  const [a, b] = [membersOf(old), membersOf(now)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const members = names
    .filter((member) => canonicalJson(a[member] ?? null) !== canonicalJson(b[member] ?? null))
    .map((member) => ({
      member,
      ...(a[member] === undefined ? {} : { old: a[member] }),
      ...(b[member] === undefined ? {} : { new: b[member] }),
    }));
  const meaning = canonicalJson(meaningOf(old.clause)) !== canonicalJson(meaningOf(now.clause));
  return { id, members, meaning };
}

function membersOf(entry: ClauseEntry): Readonly<Record<string, unknown>> {
  return { ...entry.clause };
}
