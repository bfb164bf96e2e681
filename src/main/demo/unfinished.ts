// Was the demo made to its end? A file marks the time between its first and its last line: who pulled the plug then gets a new demo, not half of one.

import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const marker = (folder: string): string => join(folder, 'demo.unfinished');

/** Makes the demo between the marks. */
export async function markedWhile(folder: string, make: () => Promise<void>): Promise<void> {
  writeFileSync(marker(folder), 'The demo was being made when this file was last seen; the next start makes it anew.\n', {
    mode: 0o600,
  });
  await make();
  rmSync(marker(folder));
}

/** True when an earlier start was stopped before the demo was whole. Nobody has worked in it then. */
export function isUnfinished(folder: string): boolean {
  return existsSync(marker(folder));
}

/** Throws the embedded database of the demo away; the caller has closed it. The root key stays. */
export function throwAway(folder: string): void {
  for (const name of ['db', 'mail']) rmSync(join(folder, name), { recursive: true, force: true });
}
