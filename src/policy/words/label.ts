import type { Text, Word } from '../shape.ts';

/** Words of one list with the way people read them: a phrase in lower case that fits in the middle of a sentence. */
export type Labels = Readonly<Record<Word, Text>>;

/** A label: Dutch at B1, then English. */
export function t(nl: string, en: string): Text {
  return { nl, en };
}
