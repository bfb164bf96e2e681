import { createHash, hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  append,
  coverOf,
  type Digest,
  EMPTY,
  extend,
  inclusionNodes,
  inclusionProof,
  leafOfBytes,
  leafOfText,
  type NodeId,
  nobleSha256,
  nodeHash,
  peaksOf,
  rootOf,
  type Sha256,
  consistencyNodes,
  consistencyProof,
  type Tree,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

const sha: Sha256 = (data) => hash('sha256', data, 'buffer');
const hex = (d: Uint8Array) => Buffer.from(d).toString('hex');

// The test data of Certificate Transparency for RFC 6962: eight leaves, and the root after each.
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** The definition of RFC 6962 2.1, word for word: the slow second implementation. */
function definition(leaves: readonly Digest[]): Digest {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0] as Digest;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(sha, definition(leaves.slice(0, k)), definition(leaves.slice(k)));
}

function grown(n: number): { tree: Tree; leaves: Digest[]; node: (id: NodeId) => Digest } {
  const kept = new Map<string, Digest>();
  const leaves: Digest[] = [];
  let tree = EMPTY;
  for (let i = 0; i < n; i++) {
    const leaf = leafOfText(sha, `leaf ${i}`);
    leaves.push(leaf);
    const step = append(sha, tree, leaf);
    tree = step.tree;
    for (const c of step.completed) kept.set(`${c.level}/${c.index}`, c.hash);
  }
  return {
    tree,
    leaves,
    node: (id) => {
      const found = kept.get(`${id.level}/${id.index}`);
      if (!found) throw new Error(`node ${id.level}/${id.index} is not complete`);
      return found;
    },
  };
}

describe('the Merkle tree of RFC 6962', () => {
  it('an empty tree has the hash of nothing as its root', () => {
    expect(hex(rootOf(sha, EMPTY))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it.each([
    ['node:crypto', sha],
    ['noble', nobleSha256],
  ])('gives the published roots, with %s', (_name, hasher) => {
    let tree: Tree = EMPTY;
    for (let i = 0; i < LEAVES.length; i++) {
      tree = append(hasher, tree, leafOfBytes(hasher, Buffer.from(LEAVES[i] as string, 'hex'))).tree;
      expect(hex(rootOf(hasher, tree))).toBe(ROOTS[i]);
    }
  });

  it('agrees with the definition for every size up to 130, and keeps one peak per 1-bit', () => {
    for (let n = 0; n <= 130; n++) {
      const { tree, leaves, node } = grown(n);
      expect(hex(rootOf(sha, tree))).toBe(hex(definition(leaves)));
      expect(tree.peaks.length).toBe(n.toString(2).replaceAll('0', '').length);
      expect(peaksOf(n).map((id) => hex(node(id)))).toEqual(tree.peaks.map(hex));
      expect(hex(rootOf(sha, extend(sha, EMPTY, leaves)))).toBe(hex(definition(leaves)));
    }
  });

  it('covers any cut of a proof with full subtrees only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (n) => {
        let at = 0;
        for (const id of coverOf(0, n)) {
          expect(id.index * 2 ** id.level).toBe(at);
          at += 2 ** id.level;
        }
        expect(at).toBe(n);
      }),
    );
  });
});

describe('proofs', () => {
  it('every line of every size up to 40 is proven to be in, and no other hash is', () => {
    for (let n = 1; n <= 40; n++) {
      const { tree, leaves, node } = grown(n);
      const root = rootOf(sha, tree);
      for (let i = 0; i < n; i++) {
        const proof = inclusionProof(sha, i, n, node);
        expect(verifyInclusion(sha, leaves[i] as Digest, i, n, proof, root)).toBe(true);
        expect(verifyInclusion(sha, leafOfText(sha, 'another'), i, n, proof, root)).toBe(false);
        if (n > 1) expect(verifyInclusion(sha, leaves[i] as Digest, (i + 1) % n, n, proof, root)).toBe(false);
        if (proof.length > 0) expect(verifyInclusion(sha, leaves[i] as Digest, i, n, proof.slice(1), root)).toBe(false);
        expect(verifyInclusion(sha, leaves[i] as Digest, i, n, [...proof, root], root)).toBe(false);
        expect(inclusionNodes(i, n).length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(n + 1)));
      }
    }
  });

  it('every size up to 40 is proven to begin with every smaller one, and with no other', () => {
    const all = grown(40);
    const roots = Array.from({ length: 41 }, (_, n) => rootOf(sha, grown(n).tree));
    for (let n = 0; n <= 40; n++) {
      for (let old = 0; old <= n; old++) {
        const proof = consistencyProof(sha, old, n, all.node);
        const oldRoot = roots[old] as Digest;
        const root = roots[n] as Digest;
        expect(verifyConsistency(sha, old, n, proof, oldRoot, root)).toBe(true);
        if (old > 0) expect(verifyConsistency(sha, old, n, proof, leafOfText(sha, 'rewritten'), root)).toBe(false);
        if (old > 0 && old < n) {
          expect(verifyConsistency(sha, old, n, proof.slice(0, -1), oldRoot, root)).toBe(false);
          expect(consistencyNodes(old, n).length).toBeGreaterThan(0);
        }
      }
    }
  });
});
