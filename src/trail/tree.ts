// Where does the log stand? The Merkle tree of RFC 6962 as a compact range: the roots of its full subtrees, largest first.
// A log of ten million lines is kept up with 24 hashes; every append costs on average one more hash than the leaf.

import { type Digest, emptyRoot, nodeHash, type Sha256 } from './hash.ts';

/** `peaks` has one digest per 1-bit of `size`, largest subtree first. This is all that must be stored to append. */
export interface Tree {
  readonly size: number;
  readonly peaks: readonly Digest[];
}

/** A full subtree: the `index`-th one of 2^level leaves. Level 0 are the leaves. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}
export interface Node extends NodeId {
  readonly hash: Digest;
}

export const EMPTY: Tree = { size: 0, peaks: [] };

/** The tree with one leaf more, and the full subtrees that it completed (level 0 included), for those who keep them for proofs. */
export function append(sha: Sha256, tree: Tree, leaf: Digest): { readonly tree: Tree; readonly completed: readonly Node[] } {
  const peaks = tree.peaks.slice();
  const completed: Node[] = [{ level: 0, index: tree.size, hash: leaf }];
  let hash = leaf;
  let level = 0;
  let index = tree.size;
  while (index % 2 === 1) {
    hash = nodeHash(sha, peaks.pop() as Digest, hash);
    level++;
    index = (index - 1) / 2;
    completed.push({ level, index, hash });
  }
  peaks.push(hash);
  return { tree: { size: tree.size + 1, peaks }, completed };
}

/** The tree with many leaves more; the fast way when the subtrees are not kept. */
export function extend(sha: Sha256, tree: Tree, leaves: Iterable<Digest>): Tree {
  const grower = growing(sha, tree);
  for (const leaf of leaves) grower.add(leaf);
  return grower.tree();
}

/** A tree that grows in place: for verifiers, which walk millions of lines. */
export function growing(
  sha: Sha256,
  from: Tree = EMPTY,
): { add(leaf: Digest): void; root(): Digest; tree(): Tree; size(): number } {
  const peaks = from.peaks.slice();
  let size = from.size;
  return {
    add(leaf) {
      let hash = leaf;
      let rest = size;
      while (rest % 2 === 1) {
        hash = nodeHash(sha, peaks.pop() as Digest, hash);
        rest = (rest - 1) / 2;
      }
      peaks.push(hash);
      size++;
    },
    root: () => rootOf(sha, { size, peaks }),
    tree: () => ({ size, peaks: peaks.slice() }),
    size: () => size,
  };
}

/** The root hash: the peaks folded from the smallest up. */
export function rootOf(sha: Sha256, tree: Tree): Digest {
  let i = tree.peaks.length - 1;
  if (i < 0) return emptyRoot(sha);
  let hash = tree.peaks[i] as Digest;
  for (i--; i >= 0; i--) hash = nodeHash(sha, tree.peaks[i] as Digest, hash);
  return hash;
}

/** The full subtrees that make up a tree of `size` leaves, largest first: what a store must hold to rebuild {@link Tree}. */
export function peaksOf(size: number): readonly NodeId[] {
  return coverOf(0, size);
}

/** The full subtrees that make up the leaves [from, to), left to right. `from` must be a multiple of the largest power of two below to - from. */
export function coverOf(from: number, to: number): NodeId[] {
  const out: NodeId[] = [];
  let at = from;
  while (at < to) {
    let level = 0;
    let span = 1;
    while (at % (span * 2) === 0 && at + span * 2 <= to) {
      span *= 2;
      level++;
    }
    out.push({ level, index: at / span });
    at += span;
  }
  return out;
}
