// A reason that is said to two audiences: to who asks ('u mag dit zien'), and about who asks, to somebody who works here.

import type { Text } from '../../policy/index.ts';

export interface Spoken extends Text {
  /** About the asker. Absent: the reason reads well to everybody. */
  readonly aboutAsker?: Text;
}
