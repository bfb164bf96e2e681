// How is a line hashed? RFC 6962 2.1 (same as RFC 9162): 0x00 before a leaf, 0x01 before two children.

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** 32 bytes. */
export type Digest = Uint8Array;

/**
 * SHA-256 of bytes, or of a text's UTF-8 bytes; done with its argument when it returns. A host with a fast one hands it in (`node:crypto` is
 * 10 times faster).
 */
export type Sha256 = (data: Uint8Array | string) => Digest;

/** The portable one. */
export const nobleSha256: Sha256 = (data) => sha256(typeof data === 'string' ? utf8ToBytes(data) : data);

/** Hash of a leaf given as text (its UTF-8 bytes). */
export function leafOfText(sha: Sha256, text: string): Digest {
  return sha(`\u0000${text}`);
}

/** Hash of a leaf given as bytes. */
export function leafOfBytes(sha: Sha256, bytes: Uint8Array): Digest {
  const all = new Uint8Array(bytes.length + 1);
  all.set(bytes, 1);
  return sha(all);
}

/** Hash of line `n` (from 0) of a log: the place is part of the leaf, so that a line cannot be moved. */
export function lineHash(sha: Sha256, n: number, canonicalEvent: string): Digest {
  return sha(`\u0000${n}\n${canonicalEvent}`);
}

// One for all: a hash function takes what it is given before it returns, and a verifier asks this millions of times.
const pair = new Uint8Array(65);
pair[0] = 1;

/** Hash of a node over its two children. */
export function nodeHash(sha: Sha256, left: Digest, right: Digest): Digest {
  pair.set(left, 1);
  pair.set(right, 33);
  return sha(pair);
}

/** The root of a tree without leaves. */
export function emptyRoot(sha: Sha256): Digest {
  return sha('');
}

export function sameDigest(a: Digest, b: Digest): boolean {
  if (a.length !== b.length) return false;
  let diff = 0;
  for (let i = 0; i < a.length; i++) diff |= (a[i] as number) ^ (b[i] as number);
  return diff === 0;
}
