// Which sorts of document can this practice keep, and which data does each stand under?

import type { Policy } from '../../policy/index.ts';
import { DOCUMENT_SORTS, type DocumentSort } from '../../record/index.ts';
import { categoriesOf } from '../file/ask.ts';

/** A sort with the category of this policy. */
export interface UsableSort extends DocumentSort {
  readonly category: string;
}

/** The sorts that the policy has room for, in the order of the form. */
export function sortsOf(policy: Policy): readonly UsableSort[] {
  const known = categoriesOf(policy);
  return DOCUMENT_SORTS.flatMap((sort) => {
    const category = sort.categories.find((word) => known.includes(word));
    return category === undefined ? [] : [{ ...sort, category }];
  });
}

/** The categories under which documents can lie; no more than that is asked for. The bsn is never one. */
export function documentCategories(policy: Policy): readonly string[] {
  const known = categoriesOf(policy);
  const words = new Set(['finance', ...DOCUMENT_SORTS.flatMap((sort) => sort.categories)]);
  return known.filter((word) => words.has(word));
}
