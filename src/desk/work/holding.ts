// What does long work need of the process that does it?

import type { Acting } from '../house.ts';

export interface Holding {
  /** Who asked for it, today; undefined when that account is not open any more. */
  acting(): Promise<Acting | undefined>;
  /** The process is about to end: leave the work to another. */
  leaving(): boolean;
}
