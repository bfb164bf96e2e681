// How often may somebody ask for a link? Few enough that a mailbox cannot be flooded, counted without keeping the address.

import { createHash } from 'node:crypto';

const WINDOW_MS = 15 * 60_000;
const PER_ADDRESS = 5;
const TOGETHER = 300;

/** Counts attempts in this process. */
export function attempts(): { mayAsk(address: string, nowMs: number): boolean } {
  let window = 0;
  let together = 0;
  let counts = new Map<string, number>();
  return {
    mayAsk(address, nowMs) {
      const current = Math.floor(nowMs / WINDOW_MS);
      if (current !== window) {
        window = current;
        together = 0;
        counts = new Map();
      }
      const key = createHash('sha256').update(address.toLowerCase()).digest('base64');
      const n = (counts.get(key) ?? 0) + 1;
      counts.set(key, n);
      together++;
      return n <= PER_ADDRESS && together <= TOGETHER;
    },
  };
}
