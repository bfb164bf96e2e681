// What time is it? The only place that asks the machine.

import type { ClockPort } from '../desk/ports.ts';

/** The machine's clock. */
export function systemClock(): ClockPort {
  return { now: () => Date.now() };
}
