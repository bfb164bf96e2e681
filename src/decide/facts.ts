// What an answer can depend on, once it is known who asks, what for, which data and under which regime: eleven facts and the consents.
// The rules ask for a fact only when they need it, so that the diagram of a question holds no fact that does not matter.

import type { RetentionState } from './request.ts';

/** Facts by number: the hot path works with numbers. */
export const HERE = 0;
export const AGE = 1;
export const CAPABLE = 2;
export const RESTRICTED = 3;
export const RETENTION = 4;
export const OBJECTS = 5;
export const CONTRARY = 6;
export const CARE = 7;
export const SECRECY = 8;
export const GLASS = 9;
export const AGREEMENT = 10;
/** The first consent; consent number i is fact CONSENT + i. */
export const CONSENT = 11;

/** In the order of their values in a diagram. */
export const RETENTION_STATES: readonly RetentionState[] = ['active', 'retained', 'due', 'erased'];

/** Everything facts can be about under one policy: the ages at which something changes, and the consents by name. */
export interface FactSpace {
  /** Ascending, without doubles: `[12, 16, 18]`. Value i of AGE: i of these have been reached. */
  readonly ages: readonly number[];
  readonly consents: ReadonlyMap<string, number>;
}

/** How many values a fact has. */
export function valuesOf(fact: number, space: FactSpace): number {
  return fact === AGE ? space.ages.length + 1 : fact === RETENTION ? RETENTION_STATES.length : 2;
}

/** The facts of one case, as the rules ask for them. Asking twice gives the same answer. */
export class Facts {
  readonly #space: FactSpace;
  readonly #ask: (fact: number) => number;

  constructor(space: FactSpace, ask: (fact: number) => number) {
    this.#space = space;
    this.#ask = ask;
  }

  /** The client is a client of the organisation that is asked. */
  here(): boolean {
    return this.#ask(HERE) === 1;
  }
  /** The client is `age` years or older on the day. */
  reached(age: number): boolean {
    return this.#ask(AGE) > this.#space.ages.indexOf(age);
  }
  capable(): boolean {
    return this.#ask(CAPABLE) === 1;
  }
  restricted(): boolean {
    return this.#ask(RESTRICTED) === 1;
  }
  retention(): RetentionState {
    return RETENTION_STATES[this.#ask(RETENTION)] ?? 'erased';
  }
  /** The client objects to the parent or guardian looking. */
  objects(): boolean {
    return this.#ask(OBJECTS) === 1;
  }
  contraryInterest(): boolean {
    return this.#ask(CONTRARY) === 1;
  }
  careRelation(): boolean {
    return this.#ask(CARE) === 1;
  }
  /** A promise of secrecy is on record. */
  secrecy(): boolean {
    return this.#ask(SECRECY) === 1;
  }
  breakGlass(): boolean {
    return this.#ask(GLASS) === 1;
  }
  /** A processor agreement is on record. */
  agreement(): boolean {
    return this.#ask(AGREEMENT) === 1;
  }
  /** The consent of this name was given and stands. A name outside the fact space was never given. */
  consent(name: string): boolean {
    const i = this.#space.consents.get(name);
    return i !== undefined && this.#ask(CONSENT + i) === 1;
  }
}
