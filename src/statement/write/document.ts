// A statement as a tree: what a page, a Markdown file and a printed document have in common.

import type { ClauseId, Day, Policy } from '../../policy/index.ts';
import type { Lang, OwnWord } from '../words/own.ts';
import type { Marker } from '../words/sentences.ts';

/** A stretch of text. `bold`: the name of the clause. `to`: another number of this statement, or an address. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly to?: { readonly number: number } | { readonly address: string };
}

/** Sentences in a row, or a sentence that ends in a list. The list belongs to the sentence: its items are its last words. */
export type Piece =
  | { readonly is: 'text'; readonly runs: readonly Run[] }
  | { readonly is: 'list'; readonly lead: readonly Run[]; readonly items: readonly string[] };

/** What a sentence does not keep, by the law of the day: printed beside it, no part of it. */
export interface Mark {
  readonly severity: 'error' | 'warning';
  /** 'Niet nagekomen', 'Twijfel'. */
  readonly word: string;
  readonly text: string;
  readonly rule: string;
  readonly article: string;
}

/** One numbered paragraph. */
export interface Line {
  readonly number: number;
  readonly clauses: readonly ClauseId[];
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
}

/** A row of a table: the cells together are the paragraph with its number. */
export interface Row {
  readonly number: number;
  readonly clauses: readonly ClauseId[];
  readonly cells: readonly (readonly Run[])[];
  readonly marks: readonly Mark[];
}

export type Block =
  | { readonly is: 'heading'; readonly id: string; readonly text: string }
  | { readonly is: 'line'; readonly line: Line }
  /** An explanation: no number, no promise. */
  | { readonly is: 'note'; readonly text: string }
  | {
      readonly is: 'table';
      readonly kind: 'retention' | 'readers';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
    };

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A way to reach the organisation. */
export interface ContactLine {
  readonly label: string;
  readonly value: string;
  readonly address?: string;
}

/** The whole statement in one language. */
export interface StatementDocument {
  readonly lang: Lang;
  readonly title: string;
  readonly organisation: string;
  readonly contact: readonly ContactLine[];
  /** As the policy says; absent when it says nothing or `unstated`. */
  readonly version?: string;
  readonly effective?: Day;
  /** The day of the law whose values are printed. */
  readonly on: Day;
  /** The first 12 characters of the hash of the policy. */
  readonly hash: string;
  /** The policy was read from a text and has not been adopted. */
  readonly imported: boolean;
  /** What a reader must know first: how the numbers work, whom some words mean. */
  readonly notes: readonly string[];
  readonly contents: readonly { readonly id: string; readonly title: string }[];
  readonly chapters: readonly Chapter[];
  /** The appendix that carries what prose cannot: the id of each number, and the words of the policy's own. */
  readonly appendix: {
    readonly id: string;
    readonly title: string;
    readonly intro: string;
    readonly numbers: { readonly caption: string; readonly columns: readonly string[] };
    readonly words: { readonly caption: string; readonly columns: readonly string[] };
    readonly markers: readonly Marker[];
    readonly own: readonly OwnWord[];
  };
  /** The policy itself, for a format that can carry an attachment. */
  readonly policy: Policy;
}
