// The one definition of the language: which sections there are, which members a clause has, and what each may hold.
// Parser, JSON Schema, printer and documentation follow from it; the compiler keeps it equal to the types of shape.ts.

import { ASKS } from './members/asks.ts';
import { SEES } from './members/sees.ts';
import { WHAT } from './members/what.ts';
import type { ClauseSections } from './shape.ts';
import type { MembersOf, SectionSpec } from './spec.ts';

export { COMMON, ORGANISATION, STATEMENT } from './members/self.ts';

/** Every section that is a map of clauses. */
export const CLAUSES: { readonly [S in keyof ClauseSections]: SectionSpec<MembersOf<ClauseSections[S]>> } = {
  ...WHAT,
  ...SEES,
  ...ASKS,
};
