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

interface Node {
  readonly ways: Map<number, Node>;
  fail: Node | undefined;
  bits: readonly number[];
  number: number;
}

const node = (): Node => ({ ways: new Map(), fail: undefined, bits: [], number: -1 });

/** Builds the automaton. Words are folded text (letters, digits, single blanks); each sets the bits given for it. */
export function automatonOf(words: ReadonlyMap<string, readonly number[]>, bits: number): Automaton {
  const root = node();
  for (const [word, sets] of words) {
    let state = root;
    for (let i = 0; i < word.length; i++) {
      const kind = classOf(word.charCodeAt(i));
      const next = state.ways.get(kind) ?? node();
      state.ways.set(kind, next);
      state = next;
    }
    state.bits = [...state.bits, ...sets];
  }
  const order = close(root);
  return written(root, order, numbered(root), (bits + 31) >> 5);
}

/** Breadth first: finds for every state that of its longest end, whose words end here too. Answers the order of the walk. */
function close(root: Node): readonly Node[] {
  const order = [root];
  for (const state of order) {
    for (const [kind, next] of state.ways) {
      let back = state.fail;
      while (back && !back.ways.has(kind)) back = back.fail;
      next.fail = back?.ways.get(kind) ?? root;
      next.bits = [...next.bits, ...next.fail.bits];
      order.push(next);
    }
  }
  return order;
}

/** Depth first: the only way on from a state is the next number. */
function numbered(root: Node): readonly Node[] {
  const states: Node[] = [];
  const waiting = [root];
  for (let from = waiting.pop(); from; from = waiting.pop()) {
    for (let state: Node | undefined = from; state; ) {
      state.number = states.length;
      states.push(state);
      const ways: readonly Node[] = [...state.ways.values()];
      if (ways.length > 1 || state === root) waiting.push(...ways);
      state = ways.length === 1 && state !== root ? ways[0] : undefined;
    }
  }
  if (states.length > 0xffff) throw new Error('too many words for the automaton');
  return states;
}

function written(root: Node, order: readonly Node[], states: readonly Node[], width: number): Automaton {
  const kind = new Uint8Array(states.length);
  const other = new Uint16Array(states.length);
  const first = new Int32Array(states.length);
  const end = new Int32Array(states.length);
  const marks: number[] = [];
  const rows: number[] = [];
  // in the order of the walk, so that a state finds the row of its longest end written
  for (const state of order) {
    const { number, ways, fail } = state;
    const [only] = ways.keys();
    if (state === root || ways.size > 1) {
      kind[number] = MANY;
      other[number] = rows.length / WIDTH;
      for (let c = 0; c < WIDTH; c++) rows.push(nextOf(state, c));
    } else {
      kind[number] = only ?? 0;
      other[number] = (fail as Node).number;
    }
    if (state.bits.length === 0) continue;
    kind[number] = (kind[number] as number) | TELLS;
    const row = new Map<number, number>();
    for (const bit of state.bits) row.set(bit >> 5, (row.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
    first[number] = marks.length;
    for (const [place, mask] of row) marks.push(place, mask >>> 0);
    end[number] = marks.length;
  }
  return { kind, other, rows: Uint16Array.from(rows), first, end, marks: Uint32Array.from(marks), width };
}

function nextOf(state: Node, kind: number): number {
  for (let at: Node | undefined = state; at; at = at.fail) {
    const next = at.ways.get(kind);
    if (next) return next.number;
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
