// What can be wrong with the place where everything is kept, in words for the person at the terminal.

import type { Text } from '../policy/index.ts';

export type StoreProblemCode =
  | 'folder-in-use'
  | 'folder-unusable'
  | 'bad-key'
  | 'wrong-key'
  | 'newer-database'
  | 'other-database'
  | 'disk-full'
  | 'unreachable'
  | 'refused'
  | 'role-too-strong'
  | 'not-prepared'
  | 'no-durability';

/** One clear line: what, where, what to do now. Holds no secret and no personal data. */
export interface StoreProblem {
  readonly code: StoreProblemCode;
  readonly message: Text;
}

/** Thrown by a read or a write when the database or the disk fails under a running store; never for something a person asked. */
export class StoreUnavailable extends Error {
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem) {
    super(problem.message.en ?? problem.message.nl);
    this.name = 'StoreUnavailable';
    this.problem = problem;
  }
}
