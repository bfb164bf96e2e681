// The one secret of an installation: 32 bytes from the environment, or a file that only its owner can read.

import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreProblem } from './problem.ts';
import { badKey } from './problems.ts';

export interface RootKey {
  readonly key: KeyObject;
  /** Short name of the key, for messages and for rotation. Tells nothing about it. */
  readonly id: string;
  /** Kept in the database, so that a wrong key is seen before anything is written. */
  readonly check: Buffer;
  /** `ZORGVULDIG_KEY`, or the path of the file. */
  readonly where: string;
}

export type RootKeyFound =
  | { readonly ok: true; readonly root: RootKey }
  | { readonly ok: false; readonly problem: StoreProblem }
  /** There is none yet; `make` makes the file. */
  | { readonly ok: 'absent'; readonly where: string; readonly make: () => RootKey };

export function rootKeyOf(bytes: Uint8Array, where: string): RootKey {
  const mac = (text: string): Buffer => createHmac('sha256', bytes).update(text).digest();
  return {
    key: createSecretKey(bytes),
    id: mac('zorgvuldig root key id').subarray(0, 6).toString('hex'),
    check: mac('zorgvuldig root key check').subarray(0, 16),
    where,
  };
}

function decode(text: string): Buffer | undefined {
  const clean = text.trim();
  if (/^[0-9a-fA-F]{64}$/.test(clean)) return Buffer.from(clean, 'hex');
  if (/^[A-Za-z0-9+/]{43}=$/.test(clean)) return Buffer.from(clean, 'base64');
  return undefined;
}

/** Looks for the key: the one given, else the file in the folder. Makes nothing. */
export function findRootKey(folder: string, given: string | undefined): RootKeyFound {
  if (given !== undefined) {
    const bytes = decode(given);
    return bytes ? { ok: true, root: rootKeyOf(bytes, 'ZORGVULDIG_KEY') } : { ok: false, problem: badKey('ZORGVULDIG_KEY') };
  }
  const file = join(folder, 'root.key');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { ok: 'absent', where: file, make: () => makeFile(file) };
  }
  const bytes = decode(text);
  return bytes ? { ok: true, root: rootKeyOf(bytes, file) } : { ok: false, problem: badKey(file) };
}

function makeFile(file: string): RootKey {
  const bytes = randomBytes(32);
  // wx: never over an existing key. 0600 from the first moment. On disk before anything is sealed with it.
  const fd = openSync(file, 'wx', 0o600);
  try {
    writeSync(fd, `${bytes.toString('hex')}\n`);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  return rootKeyOf(bytes, file);
}
