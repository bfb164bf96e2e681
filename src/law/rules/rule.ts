// One rule of the law table: what it asks in our own words, where it stands, since when, and how sure we are.

import type { Day, Text } from '../../policy/index.ts';

/** `seen`: the text of the source was read when the table was made. `mem-*`: from memory, with high, medium or low confidence. */
export type Confidence = 'seen' | 'mem-H' | 'mem-M' | 'mem-L';

/** A row as it is written in a chapter: texts in pairs, Dutch and English. */
export interface RuleRow {
  readonly id: string;
  readonly article: string;
  readonly sure: Confidence;
  readonly title: readonly [nl: string, en: string];
  readonly words: readonly [nl: string, en: string];
  /** First day of force; absent: the default of its chapter. */
  readonly from?: Day;
  /** Last day of force. */
  readonly until?: Day;
  /** Where to read it, when the official text of the article is not the place (guidance of a regulator). */
  readonly url?: string;
  /** Belongs to a pack of pending law: never applied, shown as 'may come'. */
  readonly pack?: string;
}

/** A rule as other rooms see it. */
export interface Rule {
  readonly id: string;
  readonly article: string;
  readonly title: Text;
  /** What it asks, in our own plain words. */
  readonly words: Text;
  readonly url: string;
  readonly from: Day;
  readonly until?: Day;
  readonly confidence: Confidence;
  /** Rests on memory of medium or low confidence: no finding under it may be an error. */
  readonly verify: boolean;
  /** Pending law: shipped, disabled. */
  readonly pending?: string;
}
