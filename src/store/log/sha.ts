// The fast SHA-256 for the trail room's functions.

import { hash, createPublicKey, verify } from 'node:crypto';
import type { Sha256, VerifySignature } from '../../trail/index.ts';

export const sha256: Sha256 = (data) => hash('sha256', data, 'buffer');

/** A raw Ed25519 key as DER: this prefix and the 32 bytes. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

export const verifySignature: VerifySignature = (publicKey, message, signature) => {
  const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
};
