// What does long work need of the process that does it?

import type { Acting } from '../house.ts';

export interface Holding {
  /** Who asked for it, today; undefined when that account is not open any more. */
  acting(): Promise<Acting | undefined>;
  /** The process is about to end: leave the work to another. */
  leaving(): boolean;
}

/**
 * Lets pages go first. The embedded database answers without ever leaving the queue of promises, so work that only waits for it would keep
 * every request waiting until it is over.
 */
export function pagesFirst(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
