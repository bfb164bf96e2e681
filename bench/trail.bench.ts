// What does proof cost? Appending against hashing alone, verifying an export against reading it back and rehashing it, proofs against the clock.
// Limits: performance.md section 4 and issue 2.

import { createPublicKey, generateKeyPairSync, hash, sign, verify } from 'node:crypto';
import {
  append,
  canonical,
  checkpointBody,
  checkpointLine,
  type Digest,
  EMPTY,
  eventLine,
  growing,
  headLine,
  inclusionProof,
  lineHash,
  parseLogLine,
  rootOf,
  type Sha256,
  signedCheckpoint,
  type TrailEvent,
  verifierKey,
  verifyExport,
  verifyInclusion,
  type VerifySignature,
} from '../src/trail/index.ts';

const LINES = 200_000;
const ROUNDS = 5;
const ORIGIN = 'praktijk.example/log';
const sha: Sha256 = (data) => hash('sha256', data, 'buffer');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const fastVerify: VerifySignature = (publicKey, message, signature) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function event(n: number): TrailEvent {
  return {
    id: `0198f1c2-7a3b-7c44-9d21-${String(n).padStart(12, '0')}`,
    at: '2026-11-21T10:00:00.000Z',
    organisation: '0198f1c2-7a3b-7c44-9d21-0c6f5a7b8e90',
    source: 'zorgvuldig@0.1.0',
    kind: 'read',
    outcome: 'success',
    who: { id: '0198f1c2-7a3b-7c44-9d21-0c6f5a7b8e91', kind: 'employee', roles: ['caregiver'], via: 'web' },
    what: { client: '0198f1c2-7a3b-7c44-9d21-0c6f5a7b8e92', category: 'notes', regime: 'jeugdwet', fields: ['*'] },
    purpose: 'care',
    checks: { authorisation: true, careRelation: true, consent: true, emergency: false },
    clauses: ['access.file.team'],
    rules: ['LB-01', 'SP-11'],
    salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  };
}

const texts = Array.from({ length: LINES }, (_, n) => canonical(event(n)));
const hashing: number[] = [];
const appending: number[] = [];
let leaves: Digest[] = [];
for (let round = 0; round < ROUNDS; round++) {
  hashing.push(
    seconds(() => {
      leaves = texts.map((text, n) => lineHash(sha, n, text));
    }),
  );
  appending.push(
    seconds(() => {
      const tree = growing(sha);
      for (const [n, text] of texts.entries()) tree.add(lineHash(sha, n, text));
      tree.root();
    }),
  );
}

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
const key = verifierKey(sha, ORIGIN, raw);
const nodes = new Map<string, Digest>();
let tree = EMPTY;
const body: string[] = [];
let checkpoints = 0;
for (const [n, leaf] of leaves.entries()) {
  const step = append(sha, tree, leaf);
  tree = step.tree;
  for (const node of step.completed) nodes.set(`${node.level}/${node.index}`, node.hash);
  body.push(eventLine(n, leaf, texts[n] as string));
  if ((n + 1) % 10_000 === 0) {
    const c = { origin: ORIGIN, size: n + 1, root: rootOf(sha, tree) };
    const note = signedCheckpoint(sha, c, raw, sign(null, Buffer.from(checkpointBody(c)), privateKey));
    body.push(checkpointLine(checkpoints++, note));
  }
}
const lines = [headLine({ origin: ORIGIN, size: LINES, checkpoints, key }), ...body];

const reading: number[] = [];
const verifying: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  // The limit: take each line apart, hash its event, nothing else.
  reading.push(
    seconds(() => {
      for (const line of lines) {
        const log = parseLogLine(line);
        if (log?.event !== undefined) lineHash(sha, log.n, log.event);
      }
    }),
  );
  verifying.push(
    seconds(() => {
      const verdict = verifyExport(lines, { sha, verify: fastVerify, keys: [key] });
      if (!verdict.ok) throw new Error('the export of the bench does not hold');
    }),
  );
}

const root = rootOf(sha, tree);
const source = (node: { readonly level: number; readonly index: number }): Digest =>
  nodes.get(`${node.level}/${node.index}`) as Digest;
const asked = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % LINES);
const proofs = asked.map((n) => inclusionProof(sha, n, LINES, source));
const proving = seconds(() => {
  for (const n of asked) inclusionProof(sha, n, LINES, source);
});
const checking = seconds(() => {
  for (const [i, n] of asked.entries()) {
    if (!verifyInclusion(sha, leaves[n] as Digest, n, LINES, proofs[i] as readonly Digest[], root))
      throw new Error('a proof of the bench does not hold');
  }
});

/** As many bare hashes of 65 bytes as a proof of this size has steps. */
const steps = proofs[0]?.length ?? 0;
const pair = new Uint8Array(65);
const bare = seconds(() => {
  for (let i = 0; i < asked.length * steps; i++) sha(pair);
});
const share = median(verifying.map((v, i) => (reading[i] as number) / v));
const rows: readonly (readonly [string, string, string, boolean])[] = [
  ['verifying over reading back and rehashing', `${(share * 100).toFixed(0)} %`, '>= 50 %', share >= 0.5],
  ['lines verified', `${Math.round(LINES / median(verifying) / 1000)} k/s`, '', true],
  ['appending over hashing the lines alone', `${((median(hashing) / median(appending)) * 100).toFixed(0)} %`, '', true],
  ['lines appended', `${Math.round(LINES / median(appending) / 1000)} k/s`, '', true],
  ['making a proof of 200,000 lines over its hashes', `${(proving / bare).toFixed(1)} x`, '<= 3 x', proving / bare <= 3],
  ['checking it over its hashes', `${(checking / bare).toFixed(1)} x`, '<= 3 x', checking / bare <= 3],
  [
    'making and checking',
    `${((proving / asked.length) * 1e6).toFixed(0)} and ${((checking / asked.length) * 1e6).toFixed(0)} µs`,
    '',
    true,
  ],
  ['its length', `${proofs[0]?.length ?? 0} hashes`, '<= 18', (proofs[0]?.length ?? 99) <= 18],
];
for (const [name, value, limit, ok] of rows)
  console.log(`  ${ok ? 'ok    ' : 'BROKEN'} ${name.padEnd(46)} ${value.padEnd(16)} ${limit}`);
process.exit(rows.every(([, , , ok]) => ok) ? 0 : 1);
