// What is wrong with a policy file: one line each, saying where, what, and what to write instead.

import type { At } from './nodes.ts';
import type { ClauseId, Text } from './shape.ts';

/**
 * text: not YAML 1.2 core. shape: not what the JSON Schema describes. word: a word that nobody explained.
 * sense: each part is right, together they cannot be.
 */
export type ErrorKind = 'text' | 'shape' | 'word' | 'sense';

/** One mistake in one file. Lines and columns count from 1. */
export interface PolicyError {
  readonly kind: ErrorKind;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The clause it is in, as far as there is one. */
  readonly clause?: ClauseId;
  readonly member?: string;
  readonly message: Text;
  /** The known word that looks most like the unknown one. */
  readonly near?: string;
}

/** Where a clause, or a member of it, stands in the text: offsets, and line and column counted from 1. */
export interface SourceSpan extends At {
  readonly line: number;
  readonly column: number;
}

/** Places of clauses and members in the text; ask with {@link sourceOf}. */
export type SourceMap = ReadonlyMap<string, SourceSpan>;

/** Where a clause (or one of its members) was written; undefined when it was not. */
export function sourceOf(spans: SourceMap, clause: ClauseId, member?: string): SourceSpan | undefined {
  return spans.get(member === undefined ? clause : `${clause}#${member}`);
}

/** One line for people: `jeugdhulp.yaml:68:80  retention.finance.at-most  '7 jaar' is ...`. */
export function printError(error: PolicyError, language: 'nl' | 'en' = 'en'): string {
  const where = [error.clause, error.member].filter((part) => part !== undefined).join('.');
  const message = language === 'nl' ? error.message.nl : (error.message.en ?? error.message.nl);
  return `${error.file}:${error.line}:${error.column}  ${where}${where ? '  ' : ''}${message}`;
}

/** Line and column of an offset, both from 1. */
export function lineIndex(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
