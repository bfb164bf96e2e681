// What time is it? The only place that asks the machine.

import type { ClockPort } from '../desk/ports.ts';

/** The machine's clock. */
export function systemClock(): ClockPort {
  return { now: () => Date.now() };
}

/** A clock that stands still, or is moved by hand: for the demo of another day, and for tests. */
export function fixedClock(start: number): ClockPort & { set(ms: number): void } {
  let at = start;
  return {
    now: () => at,
    set(ms) {
      at = ms;
    },
  };
}
