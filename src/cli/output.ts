// Where does what was made go? To a file, or to standard output.

import type { ExitStatus, Given, Io } from './verb.ts';

/** Writes a text or bytes to `--out`, or to standard output. */
export async function outcomeOf(given: Given, io: Io, made: string | Uint8Array): Promise<ExitStatus> {
  const path = given.values['out'];
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  if (path === undefined) {
    io.outBytes(bytes);
    return 0;
  }
  const written = await io.writeBytes(path, bytes);
  if (written.ok) return 0;
  io.err(written.line);
  return 2;
}
