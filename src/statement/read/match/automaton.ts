// One pass over the folded text for all cue words at once (Aho and Corasick 1975). Every other pattern runs only
// on a segment in which one of its cues stood, so that the cost of a text is the cost of looking at it.

/** A compiled set of cue words. */
export interface Automaton {
  readonly cues: readonly string[];
  readonly next: Uint16Array;
  /** First cue that ends in a state, -1 for none; further ones through `chain`. */
  readonly ends: Int32Array;
  /** The next shorter state in which a cue ends, 0 for none. */
  readonly chain: Int32Array;
}

const WIDTH = 32;
const BLANK = 28;
/** Letters 1-26, digits 27, everything else is a blank: 28. */
const CLASS = buildClasses();

/** Builds the automaton; cues are folded text (letters, digits, blanks, hyphens). */
export function automatonOf(cues: readonly string[]): Automaton {
  const size = cues.reduce((n, cue) => n + cue.length, 1);
  const next = new Int32Array(size * WIDTH).fill(-1);
  const ends = new Int32Array(size).fill(-1);
  let states = 1;
  cues.forEach((cue, id) => {
    let state = 0;
    for (let i = 0; i < cue.length; i++) {
      const slot = state * WIDTH + classOf(cue.charCodeAt(i));
      if ((next[slot] as number) < 0) next[slot] = states++;
      state = next[slot] as number;
    }
    ends[state] = id;
  });
  if (states > 0xffff) throw new Error('too many cue words for the automaton');
  const chain = close(next, ends, states);
  return { cues, next: Uint16Array.from(next.subarray(0, states * WIDTH)), ends, chain };
}

/** Breadth first: fills every missing step with that of the longest suffix, so that a text is read without going back. */
function close(next: Int32Array, ends: Int32Array, states: number): Int32Array {
  const chain = new Int32Array(ends.length);
  const fail = new Int32Array(ends.length);
  const queue = new Int32Array(states);
  let head = 0;
  let tail = 0;
  for (let c = 0; c < WIDTH; c++) {
    const to = next[c] as number;
    if (to < 0) next[c] = 0;
    else queue[tail++] = to;
  }
  while (head < tail) {
    const state = queue[head++] as number;
    const back = fail[state] as number;
    chain[state] = (ends[back] as number) >= 0 ? back : (chain[back] as number);
    for (let c = 0; c < WIDTH; c++) {
      const slot = state * WIDTH + c;
      const to = next[slot] as number;
      if (to < 0) next[slot] = next[back * WIDTH + c] as number;
      else {
        fail[to] = next[back * WIDTH + c] as number;
        queue[tail++] = to;
      }
    }
  }
  return chain;
}

/** Runs over a text, with a blank before and after it, and adds every cue found to `hits` (possibly more than once). */
export function scan(automaton: Automaton, text: string, hits: number[]): void {
  const { next, ends, chain } = automaton;
  let state = next[BLANK] as number;
  const length = text.length;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0x20;
    state = next[state * WIDTH + (code < 128 ? (CLASS[code] as number) : BLANK)] as number;
    const cue = ends[state] as number;
    if (cue >= 0) hits.push(cue);
    for (let s = chain[state] as number; s > 0; s = chain[s] as number) hits.push(ends[s] as number);
  }
}

function classOf(code: number): number {
  return code < 128 ? (CLASS[code] as number) : BLANK;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(128).fill(BLANK);
  for (let c = 0x61; c <= 0x7a; c++) table[c] = c - 0x60;
  for (let c = 0x30; c <= 0x39; c++) table[c] = 27;
  return table;
}
