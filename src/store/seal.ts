// Sealing: AES-256-GCM, bound to the place where the value lies, so that a sealed value cannot be moved to another row.
// Layout of a sealed value: 1 byte version, 12 bytes nonce, ciphertext, 16 bytes tag.

import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomFillSync } from 'node:crypto';

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** Where a sealed value lies. Changing any of these makes it unreadable. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly organisation: string;
  readonly row: string;
  readonly version?: number;
}

function bound(p: Place): Buffer {
  return Buffer.from(`${p.table}|${p.column}|${p.organisation}|${p.row}|${p.version ?? 0}`, 'latin1');
}

/** Random bytes in bulk: one call of the generator serves many nonces. */
const pool = Buffer.alloc(NONCE * 256);
let used = pool.length;
function nonce(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += NONCE;
  return Buffer.from(pool.subarray(used - NONCE, used));
}

export function seal(key: KeyObject, place: Place, plain: string | Uint8Array): Buffer {
  const iv = nonce();
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(bound(place));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  cipher.final();
  const out = Buffer.allocUnsafe(1 + NONCE + body.length + TAG);
  out[0] = VERSION;
  iv.copy(out, 1);
  body.copy(out, 1 + NONCE);
  cipher.getAuthTag().copy(out, 1 + NONCE + body.length);
  return out;
}

/** The sealed value does not fit its place or its key: somebody changed the database, or a row was moved. */
export class SealBroken extends Error {
  constructor(place: Place) {
    super(`a sealed value does not fit its place: ${place.table}.${place.column}, row ${place.row}`);
    this.name = 'SealBroken';
  }
}

export function unseal(key: KeyObject, place: Place, sealed: Uint8Array): Buffer {
  if (sealed.length < 1 + NONCE + TAG || sealed[0] !== VERSION) throw new SealBroken(place);
  const end = sealed.length - TAG;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG });
  decipher.setAAD(bound(place));
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(1 + NONCE, end));
  try {
    decipher.final();
  } catch {
    throw new SealBroken(place);
  }
  return plain;
}

export function unsealText(key: KeyObject, place: Place, sealed: Uint8Array): string {
  return unseal(key, place, sealed).toString('utf8');
}

/** A fresh key of 32 bytes. */
export function newKey(): KeyObject {
  const bytes = randomFillSync(Buffer.alloc(32));
  const key = createSecretKey(bytes);
  bytes.fill(0);
  return key;
}
