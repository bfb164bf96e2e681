// A clock that can be set back while the demo is made, so that its notes and its log look like the past they tell of.

import type { ClockPort } from '../../desk/index.ts';

export interface MovingClock extends ClockPort {
  /** From now on it shows this moment (milliseconds since 1970), and runs on from there. */
  set(ms: number): void;
  /** Back to the real time. */
  release(): void;
}

export function movingClock(real: ClockPort): MovingClock {
  let shift = 0;
  return {
    now: () => real.now() + shift,
    set(ms) {
      shift = ms - real.now();
    },
    release() {
      shift = 0;
    },
  };
}
