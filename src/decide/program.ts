// Diagrams as numbers, one after the other in one list: what the hot path walks. A node is the way to ask its fact (packed.ts)
// followed by one entry per value; an entry is the place of the next node, or, when negative, an answer (-1 the first, -2 the second).

import type { Answer } from './answer.ts';
import type { Decision } from './decision.ts';
import { LEAF, type Node } from './diagram.ts';
import { opOf } from './packed.ts';

export class Program {
  /** Nodes, as described above. Replaced when it grows: read it anew for every question. */
  code = new Int32Array(1024);
  readonly answers: Answer[] = [];
  /** The decision of each answer, so that the hot path need not go through the answer. */
  readonly decisions: Decision[] = [];
  private end = 0;
  private readonly places = new Map<number, number>();

  /** Writes a diagram down, each node once; the entry at which it begins. */
  add(node: Node<Answer>): number {
    const known = this.places.get(node.id);
    if (known !== undefined) return known;
    const entry = node.fact === LEAF ? this.addAnswer(node.leaf as Answer) : this.addNode(node);
    this.places.set(node.id, entry);
    return entry;
  }

  /** The entry of an answer. */
  addAnswer(answer: Answer): number {
    this.decisions.push(answer.decision);
    return -this.answers.push(answer);
  }

  /** The answer of a negative entry. */
  answerAt(entry: number): Answer {
    return this.answers[-1 - entry] as Answer;
  }

  /** A node goes before what it leads to, so that a walk mostly goes on in memory that is at hand. */
  private addNode(node: Node<Answer>): number {
    const at = this.end;
    this.end += 1 + node.next.length;
    if (this.end > this.code.length) {
      const more = new Int32Array(this.code.length * 2);
      more.set(this.code);
      this.code = more;
    }
    this.code[at] = opOf(node.fact);
    for (const [value, next] of node.next.entries()) {
      const entry = this.add(next);
      this.code[at + 1 + value] = entry;
    }
    return at;
  }
}

/**
 * From the key of a question to the entry of its diagram: a table with open addressing, four numbers a row, so that a look-up
 * touches one place in memory. Keys are two numbers from 0; entries are at least -2^30.
 */
export class KeyTable {
  private rows = new Int32Array(4 * 256);
  private mask = 255;
  private count = 0;

  /** The entry of a key; NONE when it has none. */
  get(a: number, b: number): number {
    const { rows, mask } = this;
    let at = hash(a, b) & mask;
    for (;;) {
      const row = at << 2;
      // A free row has 0 in its fourth place.
      if (rows[row + 3] === 0) return NONE;
      if (rows[row] === a && rows[row + 1] === b) return rows[row + 2] as number;
      at = (at + 1) & mask;
    }
  }

  set(a: number, b: number, entry: number): void {
    if (this.count * 2 > this.mask) this.grow();
    this.put(a, b, entry);
  }

  private put(a: number, b: number, entry: number): void {
    let at = hash(a, b) & this.mask;
    while (this.rows[(at << 2) + 3] !== 0) at = (at + 1) & this.mask;
    this.rows.set([a, b, entry, 1], at << 2);
    this.count++;
  }

  private grow(): void {
    const old = this.rows;
    this.rows = new Int32Array(old.length * 2);
    this.mask = this.mask * 2 + 1;
    this.count = 0;
    for (let row = 0; row < old.length; row += 4) {
      if (old[row + 3] === 1) this.put(old[row] as number, old[row + 1] as number, old[row + 2] as number);
    }
  }
}

/** No entry: below every place of an answer. */
export const NONE = -(2 ** 31);

function hash(a: number, b: number): number {
  const h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return (h ^ (h >>> 15)) >>> 0;
}
