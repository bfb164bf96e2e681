// One pass over the folded text for all awaited words at once (Aho and Corasick 1975). Every other pattern runs only
// on a segment in which its words stood, so that the cost of a text is the cost of looking at it.

/**
 * Compiled words. Most states have one way on: that is the next state, so that a word's states stand side by side and a text touches little
 * memory. States with more ways have a row with all of them.
 */
export interface Automaton {
  /** Of each state the one letter that leads on, or {@link MANY}; and {@link TELLS} when a word ends here. */
  readonly kind: Uint8Array;
  /** Where a state goes on when its letter does not come: the state of its longest end. Of states with more ways: their row. */
  readonly other: Uint16Array;
  /** Rows of next states. */
  readonly rows: Uint16Array;
  /** Where the marks of a telling state begin and end in `marks`. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** Pairs: a place in a row of bits, and the bits to set there. */
  readonly marks: Uint32Array;
  /** 32-bit places in a row of bits. */
  readonly width: number;
}

const WIDTH = 32;
const BLANK = 28;
const MANY = 127;
const TELLS = 128;
/** Letters 1-26, digits 27, everything else is a blank: 28. */
const CLASS = buildClasses();

/** The words as a tree, in arrays: a state for each beginning of a word, the first one for none. */
interface Tree {
  /** Of each state and letter the next state, -1 for none. */
  readonly ways: Int32Array;
  /** Of each state that of its longest end; -1 for the first. */
  readonly fail: Int32Array;
  readonly bits: (readonly number[] | undefined)[];
  /** The states, shorter ones first. */
  readonly order: Int32Array;
}

/** Builds the automaton. Words are folded text (letters, digits, single blanks); each sets the bits given for it. */
export function automatonOf(words: ReadonlyMap<string, readonly number[]>, bits: number): Automaton {
  let size = 1;
  for (const word of words.keys()) size += word.length;
  const ways = new Int32Array(size * WIDTH).fill(-1);
  const own: (readonly number[] | undefined)[] = [];
  let states = 1;
  for (const [word, sets] of words) {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const slot = state * WIDTH + classOf(word.charCodeAt(i));
      if ((ways[slot] as number) < 0) ways[slot] = states++;
      state = ways[slot] as number;
    }
    own[state] = [...(own[state] ?? []), ...sets];
  }
  if (states > 0xffff) throw new Error('too many words for the automaton');
  const tree = closed(ways, own, states);
  return written(tree, numbered(tree), (bits + 31) >> 5);
}

/** Finds for every state that of its longest end, whose words end here too. */
function closed(ways: Int32Array, bits: (readonly number[] | undefined)[], states: number): Tree {
  const fail = new Int32Array(states).fill(-1);
  const order = new Int32Array(states);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const state = order[head] as number;
    for (let c = 0; c < WIDTH; c++) {
      const next = ways[state * WIDTH + c] as number;
      if (next < 0) continue;
      let back = fail[state] as number;
      while (back >= 0 && (ways[back * WIDTH + c] as number) < 0) back = fail[back] as number;
      fail[next] = back < 0 ? 0 : (ways[back * WIDTH + c] as number);
      const more = bits[fail[next]];
      if (more) bits[next] = [...(bits[next] ?? []), ...more];
      order[tail++] = next;
    }
  }
  return { ways, fail, bits, order };
}

function waysOf({ ways }: Tree, state: number): readonly number[] {
  const out: number[] = [];
  for (let c = 0; c < WIDTH; c++) if ((ways[state * WIDTH + c] as number) >= 0) out.push(c);
  return out;
}

/** The new number of every state, depth first: the only way on from a state is the next number. */
function numbered(tree: Tree): Int32Array {
  const numbers = new Int32Array(tree.order.length);
  const waiting = [0];
  let n = 0;
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (let state: number | undefined = from; state !== undefined; ) {
      numbers[state] = n++;
      const next: readonly number[] = waysOf(tree, state).map((c) => tree.ways[(state as number) * WIDTH + c] as number);
      const only: boolean = next.length === 1 && state !== 0;
      if (!only) waiting.push(...next);
      state = only ? next[0] : undefined;
    }
  }
  return numbers;
}

function written(tree: Tree, numbers: Int32Array, width: number): Automaton {
  const { order, fail, bits } = tree;
  const kind = new Uint8Array(order.length);
  const other = new Uint16Array(order.length);
  const first = new Int32Array(order.length);
  const end = new Int32Array(order.length);
  const marks: number[] = [];
  const rows: number[] = [];
  for (const state of order) {
    const number = numbers[state] as number;
    const ways = waysOf(tree, state);
    if (state === 0 || ways.length > 1) {
      kind[number] = MANY;
      other[number] = rows.length / WIDTH;
      for (let c = 0; c < WIDTH; c++) rows.push(numbers[nextOf(tree, state, c)] as number);
    } else {
      kind[number] = ways[0] ?? 0;
      other[number] = numbers[fail[state] as number] as number;
    }
    const own = bits[state];
    if (own === undefined) continue;
    kind[number] = (kind[number] as number) | TELLS;
    const row = new Map<number, number>();
    for (const bit of own) row.set(bit >> 5, (row.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
    first[number] = marks.length;
    for (const [place, mask] of row) marks.push(place, mask >>> 0);
    end[number] = marks.length;
  }
  return { kind, other, rows: Uint16Array.from(rows), first, end, marks: Uint32Array.from(marks), width };
}

function nextOf({ ways, fail }: Tree, state: number, kind: number): number {
  for (let at = state; at >= 0; at = fail[at] as number) {
    const next = ways[at * WIDTH + kind] as number;
    if (next >= 0) return next;
  }
  return 0;
}

/** Runs over a text, with a blank before and after it, and sets the bits of every word found in the row that begins at `row`. */
export function scan(automaton: Automaton, text: string, bits: Uint32Array, row: number): void {
  const { kind, other, rows, first, end, marks } = automaton;
  let state = rows[BLANK] as number;
  let blank = true;
  const length = text.length;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0x20;
    const letter = code < 128 ? (CLASS[code] as number) : BLANK;
    if (letter !== BLANK) blank = false;
    else if (blank) continue;
    else blank = true;
    let way = (kind[state] as number) & 127;
    while (way !== letter && way !== MANY) {
      state = other[state] as number;
      way = (kind[state] as number) & 127;
    }
    state = way === letter ? state + 1 : (rows[((other[state] as number) << 5) + letter] as number);
    if ((kind[state] as number) < TELLS) continue;
    const stop = end[state] as number;
    for (let m = first[state] as number; m < stop; m += 2) {
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
