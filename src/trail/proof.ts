// Is this line in that log, and did that log grow out of this one? RFC 6962 2.1.1 and 2.1.2; checks after RFC 9162 2.1.3.2 and 2.1.4.2.

import { type Digest, emptyRoot, nodeHash, type Sha256, sameDigest } from './hash.ts';
import { coverOf, type NodeId } from './tree.ts';

/** Gives the hash of a full subtree. A proof asks at most 2 log2(size) of them. */
export type NodeSource = (node: NodeId) => Digest;

/** One digest of a proof: the root over the leaves [from, to). */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Largest power of two smaller than n (n >= 2). */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function inclusionRanges(index: number, size: number): Range[] {
  const out: Range[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const mid = from + split(to - from);
    if (index < mid) {
      out.push({ from: mid, to });
      to = mid;
    } else {
      out.push({ from, to: mid });
      from = mid;
    }
  }
  return out.reverse();
}

function consistencyRanges(old: number, size: number): Range[] {
  const out: Range[] = [];
  let from = 0;
  let to = size;
  let known = true;
  while (old - from !== to - from) {
    const mid = from + split(to - from);
    if (old <= mid) {
      out.push({ from: mid, to });
      to = mid;
    } else {
      out.push({ from, to: mid });
      from = mid;
      known = false;
    }
  }
  if (!known) out.push({ from, to });
  return out.reverse();
}

function hashes(sha: Sha256, ranges: readonly Range[], node: NodeSource): Digest[] {
  return ranges.map((range) => {
    const parts = coverOf(range.from, range.to).map(node);
    let hash = parts[parts.length - 1] as Digest;
    for (let i = parts.length - 2; i >= 0; i--) hash = nodeHash(sha, parts[i] as Digest, hash);
    return hash;
  });
}

/** The subtrees that {@link inclusionProof} will ask for, so that a store can fetch them in one query. */
export function inclusionNodes(index: number, size: number): readonly NodeId[] {
  return inclusionRanges(index, size).flatMap((r) => coverOf(r.from, r.to));
}

/** The subtrees that {@link consistencyProof} will ask for. */
export function consistencyNodes(old: number, size: number): readonly NodeId[] {
  return old === 0 || old >= size ? [] : consistencyRanges(old, size).flatMap((r) => coverOf(r.from, r.to));
}

/** Proof that leaf `index` is in the tree of `size` leaves (0 <= index < size): the siblings from the leaf up. */
export function inclusionProof(sha: Sha256, index: number, size: number, node: NodeSource): readonly Digest[] {
  return hashes(sha, inclusionRanges(index, size), node);
}

/** Proof that the tree of `size` leaves begins with the tree of `old` leaves (0 <= old <= size). */
export function consistencyProof(sha: Sha256, old: number, size: number, node: NodeSource): readonly Digest[] {
  return old === 0 || old >= size ? [] : hashes(sha, consistencyRanges(old, size), node);
}

export function verifyInclusion(
  sha: Sha256,
  leaf: Digest,
  index: number,
  size: number,
  proof: readonly Digest[],
  root: Digest,
): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let fn = index;
  let sn = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sha, sibling, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = Math.floor(sn / 2);
      }
    } else {
      hash = nodeHash(sha, hash, sibling);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && sameDigest(hash, root);
}

export function verifyConsistency(
  sha: Sha256,
  old: number,
  size: number,
  proof: readonly Digest[],
  oldRoot: Digest,
  root: Digest,
): boolean {
  if (old > size || old < 0) return false;
  if (old === 0) return proof.length === 0 && sameDigest(oldRoot, emptyRoot(sha));
  if (old === size) return proof.length === 0 && sameDigest(oldRoot, root);
  let fn = old - 1;
  let sn = size - 1;
  while (fn % 2 === 1) {
    fn = (fn - 1) / 2;
    sn = Math.floor(sn / 2);
  }
  // When `old` is a power of two its root is itself the first step, and the proof leaves it out.
  const path = fn === 0 ? [oldRoot, ...proof] : proof;
  const first = path[0];
  if (!first) return false;
  let one = first;
  let two = first;
  for (const step of path.slice(1)) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      one = nodeHash(sha, step, one);
      two = nodeHash(sha, step, two);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = Math.floor(sn / 2);
      }
    } else {
      two = nodeHash(sha, two, step);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && sameDigest(one, oldRoot) && sameDigest(two, root);
}
