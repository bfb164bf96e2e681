// What changes for whom when a policy is replaced? Sentences side by side, consents that no longer count, terms that move.

import { type ClauseId, type Day, diffPolicies, type Policy, type Text, type Word } from '../../policy/index.ts';
import { sentencesFor } from '../../statement/index.ts';

export interface ChangedClause {
  readonly id: ClauseId;
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
  /** False: only the wording changed, nobody's rights and no consent. */
  readonly meaning: boolean;
  readonly from?: ClauseId;
  readonly old?: Text;
  readonly new?: Text;
}
export interface PolicyChange {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly ChangedClause[];
  /** Consents that were given for another text, or whose purpose or recipient is another one now: ask again. */
  readonly staleConsents: readonly ClauseId[];
  /** Retention rules whose term, trigger or records changed: what lies in the files falls due earlier or later. */
  readonly terms: readonly ClauseId[];
  /** Groups of people whose data are used otherwise: they must be told (AVG 13(3), 14(4)). */
  readonly tell: readonly Word[];
}

/** Compares two policies on a day; a clause that follows the law prints the law of that day in both. */
export function comparePolicies(old: Policy, now: Policy, on: Day): PolicyChange {
  const diff = diffPolicies(old, now);
  const said = (policy: Policy, id: ClauseId): Text | undefined => {
    const sentences = sentencesFor(policy, on, id).filter((s) => s.clauses.includes(id));
    if (sentences.length === 0) return undefined;
    return { nl: sentences.map((s) => s.nl).join(' '), en: sentences.map((s) => s.en).join(' ') };
  };
  const both = (oldId: ClauseId | undefined, newId: ClauseId | undefined): Pick<ChangedClause, 'old' | 'new'> => {
    const before = oldId === undefined ? undefined : said(old, oldId);
    const after = newId === undefined ? undefined : said(now, newId);
    return { ...(before ? { old: before } : {}), ...(after ? { new: after } : {}) };
  };
  const changes: ChangedClause[] = [
    ...diff.added.map((id): ChangedClause => ({ id, kind: 'added', meaning: true, ...both(undefined, id) })),
    ...diff.changed.map((c): ChangedClause => ({ id: c.id, kind: 'changed', meaning: c.meaning, ...both(c.id, c.id) })),
    ...diff.renamed.map(
      (c): ChangedClause => ({ id: c.id, kind: 'renamed', meaning: c.meaning, from: c.from, ...both(c.from, c.id) }),
    ),
    ...diff.removed.map((id): ChangedClause => ({ id, kind: 'removed', meaning: true, ...both(id, undefined) })),
  ];
  const meant = changes.filter((change) => change.meaning);
  const touched = new Set(meant.map((change) => change.id));
  return {
    from: diff.from,
    to: diff.to,
    changes,
    staleConsents: Object.keys(old.consent ?? {})
      .map((key): ClauseId => `consent.${key}`)
      .filter((id) => touched.has(id) || leansOn(old, id).some((other) => touched.has(other))),
    terms: meant.map((change) => change.id).filter((id) => id.startsWith('retention.')),
    tell: [
      ...new Set(
        meant
          .filter((change) => change.id.startsWith('purpose.') && change.kind !== 'removed')
          .flatMap((change) => now.purpose?.[change.id.slice('purpose.'.length)]?.about ?? ['client']),
      ),
    ].sort(),
  };
}

/** The purposes and recipients that a consent is about. */
function leansOn(policy: Policy, id: ClauseId): readonly ClauseId[] {
  const clause = policy.consent?.[id.slice('consent.'.length)];
  return [...(clause?.for ?? []).map((word) => `purpose.${word}`), ...(clause?.to ?? []).map((word) => `recipient.${word}`)];
}
