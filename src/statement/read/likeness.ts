// Is this a privacy statement at all? A recipe keeps dough for half an hour; that is no promise about people's data.

import { ELEMENTS } from './kinds.ts';
import type { ReadStatement } from './statement.ts';

const NAMES_ITSELF = /privacy|persoons?gegeven|\bavg\b/i;
/** Of the 27 elements. */
const FEW = 2;
/** Of the sentences. */
const HARDLY_ANY = 0.15;
const LITTLE = 0.6;

/** Hardly anything of the text was understood, and it does not speak of privacy either. */
export function looksUnlikeStatement({ text, elements, sentences, unread }: ReadStatement): boolean {
  if (ELEMENTS.filter((element) => elements[element].present).length > FEW) return false;
  const all = sentences.filter((s) => s.said !== 'nothing').length;
  const understood = all === 0 ? 0 : (all - unread.length) / all;
  return understood < HARDLY_ANY || (understood < LITTLE && !NAMES_ITSELF.test(text));
}
