// What is a published statement, to the pages that show it? Chapters of numbered sentences, each with what proves it.

import type { ClauseId } from '../../../policy/index.ts';
import type { Mark } from '../../components/answers.tsx';
import type { Practice, PublicFrame } from '../../frame.ts';
import type { Said } from '../../language.ts';

/** A public frame of one practice. */
export type PracticeFrame = PublicFrame & { readonly practice: Practice };

/** One sentence of a statement. Its anchor on the page is `z` + number. */
export interface ShownSentence {
  readonly number: number;
  /** The clauses that it says; the first one is its address. */
  readonly clauses: readonly ClauseId[];
  readonly words: Said;
  /** Present when the sentence was looked at: its answer, what it rests on, when it was checked. */
  readonly proof?: { readonly mark: Mark; readonly evidence: Said; readonly checked?: Said };
}
export interface Chapter {
  /** Anchor of the chapter; must not look like `z7`. */
  readonly id: string;
  readonly title: Said;
  readonly sentences: readonly ShownSentence[];
}
