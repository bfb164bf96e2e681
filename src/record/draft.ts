// What is a draft? What somebody was typing and did not save yet: no part of the record.

import type { Id } from './id.ts';
import { type Problem, problem } from './problem.ts';

/** Which form, about what. Each writer has at most one draft for each. */
export interface DraftPlace {
  /** A word: `note`, `course.evaluation`. */
  readonly form: string;
  /** Absent: about nobody who is in the record yet. */
  readonly client?: Id;
  /** The item that changes, or the line that is asked about; absent: the file as a whole. */
  readonly about?: Id;
}

/** What stands in the fields of a form, by name; boxes that can be ticked together give several. */
export type TypedFields = Readonly<Record<string, string | readonly string[]>>;

export interface DraftText {
  readonly typed: TypedFields;
  /** Of what changes: which version stood on the screen. */
  readonly base?: string;
}

/** After so many days without a word typed a draft goes by itself. */
export const DRAFT_DAYS = 14;

/** Longer than any form that can be saved. */
const LONGEST = 300_000;

/** A draft with nothing in it is none. */
export function isEmptyDraft(typed: TypedFields): boolean {
  return Object.values(typed).every((value) => (typeof value === 'string' ? value.trim() === '' : value.length === 0));
}

export function checkDraft(text: DraftText): readonly Problem[] {
  if (JSON.stringify(text).length <= LONGEST) return [];
  return [
    problem(
      'draft',
      'draft-too-long',
      'Deze tekst is te lang om als concept te bewaren. Sla een deel op en ga dan verder.',
      'This text is too long to keep as a draft. Save a part of it and go on from there.',
    ),
  ];
}
