// The words that anybody waits for, and which of them stand in which segment: one automaton, one pass over a text.

import type { Segment } from '../kinds.ts';
import { type Automaton, automatonOf, scan } from './automaton.ts';
import type { Guard } from './cues.ts';
import { needsOf } from './needs.ts';

/** Rows of bits, one for each segment: bit `g` is set when a word of guard `g` stands in it. */
export interface Rows {
  readonly bits: Uint32Array;
  readonly width: number;
}

const guards = new Map<string, number>();
const words = new Map<string, number[]>();
let automaton: Automaton | undefined;

/** The number of a guard; the same words share one. Everything that is waited for is said while files are loaded, before a text is read. */
export function waitFor(guard: Guard): number {
  const key = [...guard].sort().join('|');
  const known = guards.get(key);
  if (known !== undefined) return known;
  if (automaton) throw new Error('words to wait for are said before the first text is read');
  const id = guards.size;
  guards.set(key, id);
  for (const word of guard) words.set(word, [...(words.get(word) ?? []), id]);
  return id;
}

/** A text with the bits of the words that stand in it: a segment, or what {@link glance} gives. */
export type Looked = Pick<Segment, 'folded' | 'bits' | 'row'>;

/** Looks once at every text, in order. */
export function rowsOf(texts: readonly string[]): Rows {
  const { width } = allWords();
  const bits = new Uint32Array(texts.length * width);
  for (let n = 0; n < texts.length; n++) scan(allWords(), texts[n] as string, bits, n * width);
  return { bits, width };
}

let glanced = new Uint32Array(0);

/** Looks at folded words that are no segment by themselves. The answer holds until the next glance. */
export function glance(folded: string): Looked {
  const { width } = allWords();
  if (glanced.length < width) glanced = new Uint32Array(width);
  else glanced.fill(0);
  scan(allWords(), folded, glanced, 0);
  return { folded, bits: glanced, row: 0 };
}

function allWords(): Automaton {
  return (automaton ??= automatonOf(words, guards.size));
}

/** Everything that is watched. */
export const WATCHED: Watched[] = [];

/** A regular expression that is tried only on segments in which its words stand. What it finds is the same. */
export class Watched {
  readonly pattern: RegExp;
  /** It is tried on the folded text; else on the text as it was written. */
  readonly folded: boolean;
  readonly #first: number;
  readonly #second: number;

  constructor(pattern: RegExp, folded = true) {
    this.pattern = pattern;
    this.folded = folded;
    const [first, second] = needsOf(pattern, folded).map(waitFor);
    this.#first = first ?? -1;
    this.#second = second ?? -1;
    WATCHED.push(this);
  }

  /** False when it cannot hold in this segment. */
  mayHold(looked: Looked): boolean {
    const { bits, row } = looked;
    const a = this.#first;
    if (a < 0) return true;
    if ((((bits[row + (a >> 5)] as number) >>> (a & 31)) & 1) === 0) return false;
    const b = this.#second;
    return b < 0 || (((bits[row + (b >> 5)] as number) >>> (b & 31)) & 1) === 1;
  }

  /** It holds somewhere in the folded text of a segment. */
  in(looked: Looked): boolean {
    return this.mayHold(looked) && this.pattern.test(looked.folded);
  }

  /** Where it first holds in the folded text of a segment. */
  find(looked: Looked): RegExpExecArray | null {
    return this.mayHold(looked) ? this.pattern.exec(looked.folded) : null;
  }
}
