// What can a client take home? A proof that one line is in the log: C2SP tlog-proof, checked offline with the published key.

import { fromBase64, toBase64 } from './base64.ts';
import { nobleVerify, type VerifierKey, type VerifySignature, verifyCheckpoint } from './checkpoint.ts';
import { type Digest, lineHash, type Sha256 } from './hash.ts';
import { verifyInclusion } from './proof.ts';

const FIRST = 'c2sp.org/tlog-proof@v1';

/** The text of the proof file (`.tlog-proof`) for log line `index` under a signed checkpoint. */
export function proofFile(index: number, path: readonly Digest[], note: string): string {
  return `${[FIRST, `index ${index}`, ...path.map(toBase64)].join('\n')}\n\n${note}`;
}

/** True when the event stands in the log at the place that the proof names, under a checkpoint signed with a known key. */
export function verifyProofFile(
  sha: Sha256,
  text: string,
  canonicalEvent: string,
  keys: readonly VerifierKey[],
  verify: VerifySignature = nobleVerify,
): boolean {
  const cut = text.indexOf('\n\n');
  if (cut < 0) return false;
  const [first, indexLine, ...pathLines] = text.slice(0, cut).split('\n');
  const index = /^index (0|[1-9]\d{0,15})$/.exec(indexLine ?? '');
  if (first !== FIRST || !index) return false;
  const path: Digest[] = [];
  for (const line of pathLines) {
    const digest = fromBase64(line);
    if (!digest || digest.length !== 32) return false;
    path.push(digest);
  }
  const checked = verifyCheckpoint(sha, text.slice(cut + 2), keys, verify);
  if (!checked.ok) return false;
  const n = Number(index[1]);
  return verifyInclusion(sha, lineHash(sha, n, canonicalEvent), n, checked.checkpoint.size, path, checked.checkpoint.root);
}
