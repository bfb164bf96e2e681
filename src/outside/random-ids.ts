// Where do names that say nothing come from? The machine's random source.

import { randomUUID } from 'node:crypto';
import type { IdPort } from '../desk/ports.ts';

/** Random UUIDs (version 4), lower case. */
export function randomIds(): IdPort {
  return { next: () => randomUUID() };
}
