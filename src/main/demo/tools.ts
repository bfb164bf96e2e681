// What is needed to live through a past: the house, a clock that can be set, and sign-ins.

import type { House } from '../../desk/index.ts';
import type { MovingClock } from './moving-clock.ts';

export interface SeedTools {
  readonly house: House;
  readonly clock: MovingClock;
  /** The sign-in of an address, made when it is not there yet. */
  readonly signInFor: (email: string) => Promise<string>;
  /** Folder with the policies. */
  readonly policies: URL;
}
