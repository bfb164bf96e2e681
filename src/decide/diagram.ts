// A decision diagram: which facts decide a question, in which order, and with which answer.
// It is built from the rules themselves: they are run once for every path of facts that they ask for, so that a diagram gives
// exactly the answers of the rules. Equal parts are shared, and a fact that makes no difference is not in it.

import { Facts, type FactSpace, valuesOf } from './facts.ts';

/** The fact number of a node that asks nothing: its answer is in `leaf`. */
export const LEAF = -1;

/** Asks one fact and goes on at `next[value]`; a leaf has the answer. */
export interface Node<A> {
  readonly id: number;
  readonly fact: number;
  readonly next: readonly Node<A>[];
  readonly leaf: A | undefined;
}

/** Makes diagrams over one fact space from rules that say `V`; equal nodes and equal answers are made once. */
export class Diagrams<V, A> {
  readonly #space: FactSpace;
  readonly #nodes = new Map<string, Node<A>>();
  readonly #leaves = new Map<string, Node<A>>();
  readonly #answerOf: (verdict: V) => A;
  #count = 0;

  /** `answerOf` makes the answer of a verdict; verdicts that are equal as JSON share one. */
  constructor(space: FactSpace, answerOf: (verdict: V) => A) {
    this.#space = space;
    this.#answerOf = answerOf;
  }

  /** How many different nodes and answers there are. */
  get size(): { readonly nodes: number; readonly answers: number } {
    return { nodes: this.#count, answers: this.#leaves.size };
  }

  /** The diagram of a rule: `rule` may ask any fact, in any order, and must be a function of what it asked. */
  of(rule: (facts: Facts) => V): Node<A> {
    return this.#explore(rule, new Map());
  }

  /** Runs the rule with the facts known so far, every further fact at value 0; then once more for each other value of each further fact. */
  #explore(rule: (facts: Facts) => V, known: ReadonlyMap<number, number>): Node<A> {
    const path = new Map(known);
    const asked: number[] = [];
    const verdict = rule(
      new Facts(this.#space, (fact) => {
        const value = path.get(fact);
        if (value !== undefined) return value;
        path.set(fact, 0);
        asked.push(fact);
        return 0;
      }),
    );
    let node = this.#leaf(verdict);
    for (let i = asked.length - 1; i >= 0; i--) {
      const fact = asked[i] as number;
      const before = new Map(known);
      for (const earlier of asked.slice(0, i)) before.set(earlier, 0);
      const next = [node];
      for (let value = 1; value < valuesOf(fact, this.#space); value++) {
        next.push(this.#explore(rule, new Map(before).set(fact, value)));
      }
      node = this.#node(fact, next);
    }
    return node;
  }

  #leaf(verdict: V): Node<A> {
    const key = JSON.stringify(verdict);
    let node = this.#leaves.get(key);
    if (!node) {
      node = { id: this.#count++, fact: LEAF, next: [], leaf: this.#answerOf(verdict) };
      this.#leaves.set(key, node);
    }
    return node;
  }

  #node(fact: number, next: readonly Node<A>[]): Node<A> {
    const first = next[0] as Node<A>;
    if (next.every((n) => n === first)) return first;
    const key = `${fact}:${next.map((n) => n.id).join(',')}`;
    let node = this.#nodes.get(key);
    if (!node) {
      node = { id: this.#count++, fact, next, leaf: undefined };
      this.#nodes.set(key, node);
    }
    return node;
  }
}
