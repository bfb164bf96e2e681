// What was typed in a posted form, without what the form carries for itself.

import type { DraftText, TypedFields } from '../../record/index.ts';
import { field, type Form } from '../route.ts';

/** Which version stood on the screen: of a text, or of the data at the start. */
const BASES = ['version', 'seen'];

export function draftText(form: Form): DraftText {
  const typed: Record<string, string | readonly string[]> = {};
  for (const [name, values] of Object.entries(form.fields)) {
    if (name.startsWith('_') || BASES.includes(name)) continue;
    typed[name] = values.length === 1 ? (values[0] as string) : values;
  }
  const base = BASES.map((name) => field(form, name)).find((value) => value !== '');
  return { typed: typed satisfies TypedFields, ...(base === undefined ? {} : { base }) };
}
