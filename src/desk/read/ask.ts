// What is a question to the organisation, and an answer to it?

import type { Text } from '../../policy/index.ts';

/** One thing to answer. `kind` 'choice' has one answer, 'several' any number of them. */
export interface ReadQuestion {
  /** Name of the field. */
  readonly id: string;
  readonly asks: Text;
  readonly why: Text;
  readonly articles: readonly string[];
  readonly kind: 'choice' | 'several';
  readonly options: readonly { readonly value: string; readonly label: Text; readonly hint?: Text }[];
  readonly proposed: readonly string[];
  /** The words of the text that it is about. */
  readonly quoted?: string;
}
/** What was answered, by id of the question. Absent: as proposed. */
export type ReadAnswers = Readonly<Record<string, readonly string[] | undefined>>;

export const LATER = { value: 'later', label: { nl: 'Dat vul ik later in', en: 'I will fill this in later' } };
