// One pass over the folded text for all awaited words at once (Aho and Corasick 1975). Every other pattern runs only
// on a segment in which its words stood, so that the cost of a text is the cost of looking at it.

/** Compiled words. A state from {@link telling} on ends a word; the others are passed without a further look. */
export interface Automaton {
  readonly next: Uint16Array;
  readonly telling: number;
  /** Where the marks of a telling state begin in `marks`; one entry more than there are telling states. */
  readonly first: Int32Array;
  /** Pairs: a place in a row of bits, and the bits to set there. */
  readonly marks: Uint32Array;
  /** 32-bit places in a row. */
  readonly width: number;
}

const WIDTH = 32;
const BLANK = 28;
/** Letters 1-26, digits 27, everything else is a blank: 28. */
const CLASS = buildClasses();

/** Builds the automaton. Words are folded text (letters, digits, single blanks); each sets the bits given for it. */
export function automatonOf(words: ReadonlyMap<string, readonly number[]>, bits: number): Automaton {
  let size = 1;
  for (const word of words.keys()) size += word.length;
  const next = new Int32Array(size * WIDTH).fill(-1);
  const own: (number[] | undefined)[] = [];
  let states = 1;
  for (const [word, sets] of words) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const slot = state * WIDTH + classOf(word.charCodeAt(i));
      if ((next[slot] as number) < 0) next[slot] = states++;
      state = next[slot] as number;
    }
    own[state] = [...(own[state] ?? []), ...sets];
  }
  if (states > 0xffff) throw new Error('too many words for the automaton');
  const order = close(next, own, states);
  return numbered(next, own, order, (bits + 31) >> 5);
}

/** Breadth first: fills every missing step with that of the longest suffix, whose words end here too. Answers the order of the walk. */
function close(next: Int32Array, own: (number[] | undefined)[], states: number): Int32Array {
  const fail = new Int32Array(states);
  const queue = new Int32Array(states);
  let head = 0;
  let tail = 1;
  while (head < tail) {
    const state = queue[head++] as number;
    const back = fail[state] as number;
    if (state !== 0 && own[back]) own[state] = [...(own[state] ?? []), ...own[back]];
    for (let c = 0; c < WIDTH; c++) {
      const slot = state * WIDTH + c;
      const to = next[slot] as number;
      const instead = state === 0 ? 0 : (next[back * WIDTH + c] as number);
      if (to < 0) next[slot] = instead;
      else {
        fail[to] = instead;
        queue[tail++] = to;
      }
    }
  }
  return queue;
}

/** Telling states get the highest numbers; the first steps, which every word of a text takes, stand together in front. */
function numbered(next: Int32Array, own: readonly (number[] | undefined)[], order: Int32Array, width: number): Automaton {
  const to = new Int32Array(order.length);
  const silent = [...order].filter((s) => own[s] === undefined);
  const telling = [...order].filter((s) => own[s] !== undefined);
  const all = [...silent, ...telling];
  all.forEach((state, number) => {
    to[state] = number;
  });
  const out = new Uint16Array(all.length * WIDTH);
  all.forEach((state, number) => {
    for (let c = 0; c < WIDTH; c++) out[number * WIDTH + c] = to[next[state * WIDTH + c] as number] as number;
  });
  const first = new Int32Array(telling.length + 1);
  const marks: number[] = [];
  telling.forEach((state, n) => {
    const row = new Map<number, number>();
    for (const bit of own[state] as number[]) row.set(bit >> 5, (row.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
    for (const [place, mask] of row) marks.push(place, mask >>> 0);
    first[n + 1] = marks.length;
  });
  return { next: out, telling: silent.length, first, marks: Uint32Array.from(marks), width };
}

/** Runs over a text, with a blank before and after it, and sets the bits of every word found in the row that begins at `row`. */
export function scan(automaton: Automaton, text: string, bits: Uint32Array, row: number): void {
  const { next, telling, first, marks } = automaton;
  let state = next[BLANK] as number;
  let blank = true;
  const length = text.length;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0x20;
    const kind = code < 128 ? (CLASS[code] as number) : BLANK;
    if (kind !== BLANK) blank = false;
    else if (blank) continue;
    else blank = true;
    state = next[state * WIDTH + kind] as number;
    if (state < telling) continue;
    const end = first[state - telling + 1] as number;
    for (let m = first[state - telling] as number; m < end; m += 2) {
      const at = row + (marks[m] as number);
      bits[at] = (bits[at] as number) | (marks[m + 1] as number);
    }
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
