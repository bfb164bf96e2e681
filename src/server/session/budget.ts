// So many times at once, and then one more every so often: nobody is shut out for longer than that. Counted in this process, without a name or address.

import { createHash } from 'node:crypto';

export interface Budget {
  /** Takes one; false: there is none left now. `key` is not kept. */
  take(key: string, nowMs: number): boolean;
  /** True when one could be taken. */
  has(key: string, nowMs: number): boolean;
}

interface Left {
  readonly count: number;
  readonly at: number;
}
/** More than this are not remembered; those that are whole again go first. */
const MOST = 50_000;

/** `size` at once; one more every `refillMs`. */
export function budget(size: number, refillMs: number): Budget {
  const all = new Map<string, Left>();
  const now = (left: Left | undefined, nowMs: number): number =>
    left === undefined ? size : Math.min(size, left.count + Math.max(0, nowMs - left.at) / refillMs);
  const kept = (key: string): string => createHash('sha256').update(key).digest('base64url');
  function sweep(nowMs: number): void {
    if (all.size < MOST) return;
    for (const [key, left] of all) if (now(left, nowMs) >= size) all.delete(key);
    // The oldest stand in front.
    for (const key of all.keys()) {
      if (all.size < MOST) return;
      all.delete(key);
    }
  }
  return {
    has: (key, nowMs) => now(all.get(kept(key)), nowMs) >= 1,
    take(key, nowMs) {
      const id = kept(key);
      const count = now(all.get(id), nowMs);
      if (count < 1) return false;
      sweep(nowMs);
      all.delete(id);
      all.set(id, { count: count - 1, at: nowMs });
      return true;
    },
  };
}
