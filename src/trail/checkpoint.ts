// What did the log vouch for? A checkpoint: origin, size and root, signed (C2SP tlog-checkpoint and signed-note, Ed25519).
// Whoever keeps one of these can prove later that the log was rewritten. The private key never comes here: the caller signs.

import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64.ts';
import type { Digest, Sha256 } from './hash.ts';

/** `name+keyid+base64(0x01 || public key)`: what others need to check signatures. */
export type VerifierKey = string;

export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Digest;
}

/** Says whether a 64-byte Ed25519 signature over the bytes belongs to the 32-byte public key. */
export type VerifySignature = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

export const nobleVerify: VerifySignature = (publicKey, message, signature) => {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false; // a key or a signature that is not a point of the curve
  }
};

const ED25519 = 0x01;
const NAME = /^[^\s+\u0000-\u001f]+$/u;

/** The text that is signed; it ends in a newline. */
export function checkpointBody(c: Checkpoint): string {
  return `${c.origin}\n${c.size}\n${toBase64(c.root)}\n`;
}

function keyId(sha: Sha256, name: string, publicKey: Uint8Array): Uint8Array {
  const prefix = utf8ToBytes(`${name}\n`);
  const all = new Uint8Array(prefix.length + 1 + publicKey.length);
  all.set(prefix);
  all[prefix.length] = ED25519;
  all.set(publicKey, prefix.length + 1);
  return sha(all).slice(0, 4);
}

/** The key as text, to publish. */
export function verifierKey(sha: Sha256, name: string, publicKey: Uint8Array): VerifierKey {
  const material = new Uint8Array(33);
  material[0] = ED25519;
  material.set(publicKey, 1);
  const id = [...keyId(sha, name, publicKey)].map((b) => b.toString(16).padStart(2, '0')).join('');
  return `${name}+${id}+${toBase64(material)}`;
}

/** Name, id and public key of a published key; undefined when the text is not one, or its id does not fit. */
export function parseVerifierKey(
  sha: Sha256,
  text: VerifierKey,
): { readonly name: string; readonly id: Uint8Array; readonly publicKey: Uint8Array } | undefined {
  const m = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text);
  const material = m && fromBase64(m[3] as string);
  if (!m || !material || material.length !== 33 || material[0] !== ED25519) return undefined;
  const name = m[1] as string;
  const publicKey = material.slice(1);
  return verifierKey(sha, name, publicKey) === text ? { name, id: keyId(sha, name, publicKey), publicKey } : undefined;
}

/**
 * The signed note. `signature` is the 64-byte Ed25519 signature over the UTF-8 bytes of {@link checkpointBody}, made by the caller.
 * The key's name is the origin, as the format recommends.
 */
export function signedCheckpoint(sha: Sha256, c: Checkpoint, publicKey: Uint8Array, signature: Uint8Array): string {
  return `${checkpointBody(c)}\n${signatureLine(sha, c.origin, publicKey, signature)}`;
}

/** One signature line; a witness adds its own at the end of a note. */
export function signatureLine(sha: Sha256, name: string, publicKey: Uint8Array, signature: Uint8Array): string {
  if (!NAME.test(name)) throw new RangeError('a key name has no spaces and no plus');
  const blob = new Uint8Array(4 + signature.length);
  blob.set(keyId(sha, name, publicKey));
  blob.set(signature, 4);
  return `\u2014 ${name} ${toBase64(blob)}\n`;
}

interface NoteSignature {
  readonly name: string;
  readonly id: Uint8Array;
  readonly signature: Uint8Array;
}

/** Takes a note apart without checking it; undefined when it is not a checkpoint. */
export function parseCheckpoint(
  note: string,
): { readonly checkpoint: Checkpoint; readonly body: string; readonly signatures: readonly NoteSignature[] } | undefined {
  const cut = note.lastIndexOf('\n\n');
  if (cut < 0 || !note.endsWith('\n')) return undefined;
  const body = note.slice(0, cut + 1);
  const lines = body.split('\n');
  const [origin, sizeText, rootText] = lines;
  // Extension lines are not recommended and we write none: exactly three lines.
  if (lines.length !== 4 || !origin || !sizeText || !rootText || !/^(0|[1-9]\d{0,15})$/.test(sizeText)) return undefined;
  const root = fromBase64(rootText);
  if (!root || root.length !== 32) return undefined;
  const signatures: NoteSignature[] = [];
  for (const line of note.slice(cut + 2, -1).split('\n')) {
    const m = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line);
    const blob = m && fromBase64(m[2] as string);
    if (!m || !blob || blob.length < 5 || signatures.length >= 16) return undefined;
    signatures.push({ name: m[1] as string, id: blob.slice(0, 4), signature: blob.slice(4) });
  }
  return { checkpoint: { origin, size: Number(sizeText), root }, body, signatures };
}

export type CheckpointCheck =
  | {
      readonly ok: true;
      readonly checkpoint: Checkpoint;
      readonly signedBy: readonly string[];
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly why: 'not-a-checkpoint' | 'unknown-key' | 'bad-signature' };

/** Checks a note against known keys. One bad signature of a known key refuses the whole note (signed-note, Signatures). */
export function verifyCheckpoint(
  sha: Sha256,
  note: string,
  keys: readonly VerifierKey[],
  verify: VerifySignature = nobleVerify,
): CheckpointCheck {
  const parsed = parseCheckpoint(note);
  if (!parsed) return { ok: false, why: 'not-a-checkpoint' };
  const known = keys.map((k) => parseVerifierKey(sha, k)).filter((k) => k !== undefined);
  const message = utf8ToBytes(parsed.body);
  const signedBy: string[] = [];
  const unknown: string[] = [];
  for (const s of parsed.signatures) {
    const key = known.find((k) => k.name === s.name && k.id.every((b, i) => b === s.id[i]));
    if (!key) unknown.push(s.name);
    else if (s.signature.length === 64 && verify(key.publicKey, message, s.signature)) signedBy.push(s.name);
    else return { ok: false, why: 'bad-signature' };
  }
  if (signedBy.length === 0) return { ok: false, why: 'unknown-key' };
  return { ok: true, checkpoint: parsed.checkpoint, signedBy, unknown };
}
