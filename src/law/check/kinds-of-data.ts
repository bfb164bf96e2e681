// What kind of data is this, and does a purpose name an exception for it?

import type { Purpose, Word } from '../../policy/index.ts';
import { type Entry, meet, type View } from './view.ts';

const ID_ITEMS = ['passport', 'identity-card', 'driving-licence'];

/** Is a category covered by an exception of the purpose: its own, that of its group, or that of its kind? */
export function covered(v: View, p: Purpose, category: Word): boolean {
  return Object.keys(p.special ?? {}).some(
    (word) => word === category || v.categories([word]).includes(category) || v.specialsOf(category).some((s) => s === word),
  );
}

/** Photographs, by the name of the category or of all its fields. */
export const isPicture = (d: Entry<'data'>): boolean =>
  d.key === 'photo' || (d.clause.items?.every((i) => i.includes('photo')) ?? false);
/** Copies of identity documents. */
export const isIdCopy = (d: Entry<'data'>): boolean => d.key === 'id_copy' || meet(d.clause.items, ID_ITEMS);
