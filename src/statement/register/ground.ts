// The ground of a purpose as the register names it: the policy's own, or the law's where the policy follows it.

import { lawfulPurpose } from '../../law/index.ts';
import type { Policy, Purpose, Word } from '../../policy/index.ts';
import { regimesOf } from '../words/today/today.ts';

/** Basis words, articles, exceptions for special categories, statutes for the number. Several bases: the parts of the file differ. */
export interface Ground {
  readonly basis: readonly Word[];
  readonly articles: readonly string[];
  readonly exceptions: readonly string[];
  readonly bsn: readonly string[];
}

/** The ground of a purpose. Empty where neither policy nor law gives one: that is a gap, and it shows. */
export function lawfulGround(policy: Policy, key: string, purpose: Purpose): Ground {
  const own: Ground = {
    basis: purpose.basis ? [purpose.basis] : [],
    articles: purpose.law ?? [],
    exceptions: Object.values(purpose.special ?? {}),
    bsn: purpose.bsn ?? [],
  };
  if (purpose.as !== 'law') return own;
  const law = regimesOf(policy).flatMap((regime) => lawfulPurpose(key, regime) ?? []);
  const all = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
  return {
    basis: own.basis.length > 0 ? own.basis : all(law.map((l) => [l.basis])),
    articles: all([own.articles, ...law.map((l) => l.articles)]),
    exceptions: all([own.exceptions, ...law.map((l) => (l.special ? [l.special] : []))]),
    bsn: all([own.bsn, ...law.map((l) => l.bsn ?? [])]),
  };
}
