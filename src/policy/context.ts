// What is gathered while a file is read: complaints, and the words and ids that must be known once all of it is read.

import type { ErrorKind } from './errors.ts';
import type { At } from './nodes.ts';
import type { ClauseId, ClauseSection, Text } from './shape.ts';
import type { OwnWords } from './spec.ts';
import type { WordList } from './vocabulary.ts';

/** The clause and member that a complaint is about. */
export interface Where {
  readonly clause?: ClauseId;
  readonly member?: string;
}
export interface Complaint extends Where {
  readonly kind: ErrorKind;
  readonly at: At;
  readonly message: Text;
  readonly near?: string;
}
/** A word that must be in one of these lists, or be a key of the policy's own clauses, or be invented under `words`. */
export interface WordUse extends Where {
  readonly at: At;
  readonly word: string;
  readonly of: readonly WordList[];
  readonly own: readonly OwnWords[];
}
/** An id that must be a clause in one of these sections (empty: any). */
export interface IdUse extends Where {
  readonly at: At;
  readonly id: ClauseId;
  readonly to: readonly ClauseSection[];
}

export interface Context {
  readonly complaints: Complaint[];
  readonly words: WordUse[];
  readonly ids: IdUse[];
  /** Words invented under `words`, with the place of the first. */
  readonly invented: Map<string, { readonly label: Text; readonly at: At } & Where>;
}

/** Files can be wrong in many places; past this number the reader has enough to do. */
export const MAX_ERRORS = 500;

export function newContext(): Context {
  return { complaints: [], words: [], ids: [], invented: new Map() };
}

/** Adds a complaint. */
export function complain(c: Context, kind: ErrorKind, at: At, where: Where, nl: string, en: string, near?: string): void {
  if (c.complaints.length > MAX_ERRORS) return;
  c.complaints.push({ kind, at, ...where, message: { nl, en }, ...(near === undefined ? {} : { near }) });
}
