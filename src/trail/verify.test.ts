import { createHash, createPublicKey, generateKeyPairSync, hash, type KeyObject, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  append,
  canonical,
  checkpointBody,
  checkpointLine,
  type Digest,
  droppedLine,
  EMPTY,
  eventLine,
  fromBase64,
  growing,
  headLine,
  inclusionProof,
  lineHash,
  misfits,
  nobleSha256,
  parseCheckpoint,
  parseEvent,
  parseVerifierKey,
  proofFile,
  rootOf,
  type Sha256,
  signatureLine,
  signedCheckpoint,
  toBase64,
  type TrailEvent,
  verifierKey,
  verifyCheckpoint,
  verifyExport,
  verifyProofFile,
  type VerifySignature,
} from './index.ts';

const sha: Sha256 = (data) => hash('sha256', data, 'buffer');
const ORIGIN = 'opvoedkracht.example/log';

function keyPair(): { publicKey: Uint8Array; privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: Uint8Array.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)),
    privateKey,
  };
}
const key = keyPair();
const vkey = verifierKey(sha, ORIGIN, key.publicKey);

function event(i: number, more: Partial<TrailEvent> = {}): TrailEvent {
  return {
    id: `e${i}`,
    at: `2026-11-21T10:00:${String(i % 60).padStart(2, '0')}Z`,
    organisation: 'o1',
    source: 'zorgvuldig/0.1.0',
    kind: 'read',
    outcome: i % 3 === 0 ? 'refused' : 'success',
    who: { id: `u${i % 4}`, kind: 'employee', roles: ['caregiver'], via: 'web' },
    what: { client: `c${i % 5}`, part: 'p1', category: 'notes', fields: ['*'] },
    purpose: 'care',
    checks: { authorisation: true, careRelation: true, consent: true, emergency: false },
    clauses: ['access.file.team'],
    rules: ['AGE-02'],
    policy: 'abc',
    law: '2026-11-21',
    facts: { 'client.age': '12-15', 'actor.careRelation': true },
    salt: 'AAAAAAAAAAAAAAAAAAAAA'.padEnd(22, String(i % 10)),
    ...more,
  };
}

function note(size: number, root: Digest, by = key, origin = ORIGIN): string {
  const body = checkpointBody({ origin, size, root });
  return signedCheckpoint(sha, { origin, size, root }, by.publicKey, sign(null, Buffer.from(body), by.privateKey));
}

/** An export of `n` lines with a checkpoint after each `every` lines and at the end. */
function exported(
  n: number,
  every: number,
  change: (i: number) => TrailEvent = event,
  gone: ReadonlySet<number> = new Set(),
): string[] {
  const tree = growing(sha);
  const body: string[] = [];
  let c = 0;
  for (let i = 0; i < n; i++) {
    const text = canonical(change(i));
    const leaf = lineHash(sha, i, text);
    tree.add(leaf);
    body.push(gone.has(i) ? droppedLine(i, leaf) : eventLine(i, leaf, text));
    if ((i + 1) % every === 0 || i === n - 1) body.push(checkpointLine(c++, note(i + 1, tree.root())));
  }
  if (n === 0) body.push(checkpointLine(c++, note(0, tree.root())));
  return [headLine({ origin: ORIGIN, size: n, checkpoints: c, key: vkey }), ...body];
}
// node:crypto through the port, so that thousands of mutations take a second; the portable check is used elsewhere in this file.
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const fastVerify: VerifySignature = (publicKey, message, signature) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);
const options = { sha, keys: [vkey], verify: fastVerify };
const broken = (lines: string[], more = {}) => {
  const verdict = verifyExport(lines, { ...options, ...more });
  return verdict.ok ? undefined : verdict.broken;
};

describe('an untouched export', () => {
  it.each([0, 1, 2, 7, 8, 33])('of %i lines holds, with either hash function', (n) => {
    const lines = exported(n, 5);
    expect(verifyExport(lines, options)).toMatchObject({ ok: true, size: n, keyGiven: true, dropped: 0 });
    expect(verifyExport(lines, { sha: nobleSha256 })).toMatchObject({ ok: true, size: n, keyGiven: false });
  });

  it('holds when a log-erase event accounts for the lines whose content was dropped', () => {
    const erase = (i: number) => (i === 9 ? event(9, { kind: 'log-erase', what: { lines: [2, 3] } }) : event(i));
    expect(verifyExport(exported(12, 4, erase, new Set([2, 3])), options)).toMatchObject({ ok: true, dropped: 2 });
    expect(broken(exported(12, 4, erase, new Set([2, 3, 4])))).toMatchObject({ breach: 'removed', n: 4 });
  });
});

describe('the first broken place', () => {
  const good = exported(20, 6);
  // Line 1 is the head; log lines 0-5 stand on lines 2-7, the first checkpoint on line 8.
  it('changed: the line itself', () => {
    const lines = good.slice();
    lines[4] = (lines[4] as string).replace('"purpose":"care"', '"purpose":"cart"');
    expect(broken(lines)).toEqual({ breach: 'changed', line: 5, n: 3 });
  });
  it('changed with its hash recomputed: the lines since the last checkpoint', () => {
    const lines = good.slice();
    const text = canonical(event(3, { outcome: 'success', purpose: 'quality' }));
    lines[4] = eventLine(3, lineHash(sha, 3, text), text);
    expect(broken(lines)).toEqual({ breach: 'changed', line: 8, n: 0, until: 5 });
  });
  it('removed', () => {
    expect(broken(good.toSpliced(4, 1))).toEqual({ breach: 'removed', line: 5, n: 3 });
  });
  it('removed at the end of a checkpoint', () => {
    expect(broken(good.toSpliced(6, 1))).toEqual({ breach: 'removed', line: 7, n: 5 });
  });
  it('reordered', () => {
    const lines = good.slice();
    [lines[3], lines[4]] = [lines[4] as string, lines[3] as string];
    expect(broken(lines)).toEqual({ breach: 'reordered', line: 4, n: 2 });
  });
  it('reordered and renumbered: the place is part of the hash', () => {
    const lines = good.slice();
    [lines[3], lines[4]] = [(lines[4] as string).replace('"n":3', '"n":2'), (lines[3] as string).replace('"n":2', '"n":3')];
    expect(broken(lines)).toEqual({ breach: 'changed', line: 4, n: 2 });
  });
  it('truncated', () => {
    expect(broken(good.slice(0, 8))).toEqual({ breach: 'truncated', line: 9, n: 6 });
    expect(broken(good.slice(0, -1))).toEqual({ breach: 'truncated', line: good.length, n: 18 });
    expect(broken([])).toEqual({ breach: 'truncated', line: 1, n: 0 });
  });
  it('forged checkpoint: another key, or a root that was not signed', () => {
    const lines = good.slice();
    const parsed = parseCheckpoint(JSON.parse(lines[7] as string).note);
    lines[7] = checkpointLine(0, note(6, parsed?.checkpoint.root as Digest, keyPair()));
    expect(broken(lines)).toEqual({ breach: 'forged-checkpoint', line: 8, n: 6 });
  });
  it('a whole log rewritten and signed with another key fails on the published key', () => {
    const other = keyPair();
    const lines = exported(3, 3);
    lines[0] = headLine({ origin: ORIGIN, size: 3, checkpoints: 1, key: verifierKey(sha, ORIGIN, other.publicKey) });
    expect(broken(lines)).toEqual({ breach: 'forged-checkpoint', line: 1, n: 0 });
  });
  it('a true log that is shorter or other than a kept checkpoint', () => {
    const kept = JSON.parse(good.at(-1) as string).note as string;
    expect(verifyExport(good, { ...options, kept })).toMatchObject({ ok: true });
    expect(broken(exported(12, 6), { kept })).toMatchObject({ breach: 'behind', n: 12 });
    const rewritten = exported(25, 6, (i) => event(i, { purpose: i === 4 ? 'quality' : 'care' }));
    expect(broken(rewritten, { kept })).toMatchObject({ breach: 'behind', n: 0, until: 19 });
  });
  it('content dropped without a log-erase event', () => {
    expect(broken(exported(6, 6, event, new Set([2])))).toEqual({ breach: 'removed', line: 4, n: 2 });
  });
});

describe('any mutation is found', () => {
  const text = exported(12, 5).join('\n');
  it('every single changed byte', () => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const mutated = `${text.slice(0, i)}${String.fromCharCode(code ^ 1)}${text.slice(i + 1)}`;
      expect(verifyExport(mutated.split('\n'), options).ok, `byte ${i}`).toBe(false);
    }
  });
  it('a random byte changed, inserted or deleted anywhere', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 9, max: 126 }), fc.constantFrom(0, 1), (i, code, cut) => {
        const mutated = text.slice(0, i) + String.fromCharCode(code) + text.slice(i + cut);
        fc.pre(mutated !== text);
        expect(verifyExport(mutated.split('\n'), options).ok).toBe(false);
        expect(verifyExport((text.slice(0, i) + text.slice(i + 1)).split('\n'), options).ok).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });
  it('any two lines swapped, any line removed or doubled, any end cut off', () => {
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i++) {
      expect(verifyExport(lines.toSpliced(i, 1), options).ok).toBe(false);
      expect(verifyExport(lines.toSpliced(i, 0, lines[i] as string), options).ok).toBe(false);
      expect(verifyExport(lines.slice(0, i), options).ok).toBe(false);
      for (let j = i + 1; j < lines.length; j++) {
        const swapped = lines.with(i, lines[j] as string).with(j, lines[i] as string);
        expect(verifyExport(swapped, options).ok, `${i} and ${j}`).toBe(false);
      }
    }
  });
});

describe('checkpoints', () => {
  const root = sha('root');
  it('carry the key id of the signed-note format', () => {
    const id = createHash('sha256')
      .update(Buffer.from(`${ORIGIN}\n\u0001`))
      .update(key.publicKey)
      .digest('hex')
      .slice(0, 8);
    expect(vkey.split('+')[1]).toBe(id);
    expect(parseVerifierKey(sha, vkey)?.publicKey).toEqual(key.publicKey);
    expect(parseVerifierKey(sha, vkey.replace(id, '00000000'))).toBeUndefined();
  });
  it('are checked against known keys only; a witness may sign too', () => {
    const signed = note(7, root);
    expect(verifyCheckpoint(sha, signed, [vkey])).toMatchObject({ ok: true, signedBy: [ORIGIN] });
    expect(verifyCheckpoint(sha, signed, [])).toEqual({ ok: false, why: 'unknown-key' });
    const witness = keyPair();
    const line = signatureLine(
      sha,
      'fg.example',
      witness.publicKey,
      sign(null, Buffer.from(checkpointBody({ origin: ORIGIN, size: 7, root })), witness.privateKey),
    );
    expect(verifyCheckpoint(sha, signed + line, [vkey])).toMatchObject({ ok: true, unknown: ['fg.example'] });
    expect(verifyCheckpoint(sha, signed + line, [vkey, verifierKey(sha, 'fg.example', witness.publicKey)])).toMatchObject({
      ok: true,
      signedBy: [ORIGIN, 'fg.example'],
    });
    expect(verifyCheckpoint(sha, signed.replace('\n7\n', '\n8\n'), [vkey])).toEqual({ ok: false, why: 'bad-signature' });
    expect(verifyCheckpoint(sha, 'hello', [vkey])).toEqual({ ok: false, why: 'not-a-checkpoint' });
  });
  it('a client can take a proof home', () => {
    const nodes = new Map<string, Digest>();
    let tree = EMPTY;
    for (let i = 0; i < 11; i++) {
      const step = append(sha, tree, lineHash(sha, i, canonical(event(i))));
      tree = step.tree;
      for (const n of step.completed) nodes.set(`${n.level}/${n.index}`, n.hash);
    }
    const path = inclusionProof(sha, 4, 11, (n) => nodes.get(`${n.level}/${n.index}`) as Digest);
    const file = proofFile(4, path, note(11, rootOf(sha, tree)));
    expect(verifyProofFile(sha, file, canonical(event(4)), [vkey])).toBe(true);
    expect(verifyProofFile(sha, file, canonical(event(5)), [vkey])).toBe(false);
    expect(verifyProofFile(sha, file.replace('index 4', 'index 5'), canonical(event(4)), [vkey])).toBe(false);
  });
});

describe('events', () => {
  it('are one text whatever the order of their members, and are read back the same', () => {
    const e = event(1);
    const other = Object.fromEntries(Object.entries(e).reverse()) as unknown as TrailEvent;
    expect(canonical(other)).toBe(canonical(e));
    expect(parseEvent(canonical(e))).toEqual(e);
    expect(parseEvent(canonical(e).replace('"read"', '"reed"'))).toBeUndefined();
    expect(parseEvent(` ${canonical(e)}`)).toBeUndefined();
  });
  it('hold ids, words and bands only', () => {
    expect(misfits(event(1))).toEqual([]);
    expect(misfits(event(1, { what: { client: 'Noor de Vries' } }))).toEqual(['what.client']);
    expect(misfits(event(1, { what: { client: '123456782' } }))).toEqual(['what.client']);
    expect(misfits(event(1, { facts: { 'client.born': '2012-05-01' } }))).toEqual(['facts.client.born']);
    expect(misfits(event(1, { facts: { note: 'hij vertelde dat' } }))).toEqual(['facts.note']);
    expect(misfits(event(1, { facts: { bsn: 123456782 } }))).toEqual(['facts.bsn']);
    expect(misfits(event(1, { salt: 'short' }))).toEqual(['salt']);
    expect(misfits(event(1, { ground: 'statute:Wmo 5.2.2', what: { client: '0198f1c2-7a3b-7c44-9d21-0c6f5a7b8e90' } }))).toEqual(
      [],
    );
  });
});

describe('base64', () => {
  it('has one spelling per value', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    expect(fromBase64('QR==')).toBeUndefined();
    expect(fromBase64('Q===')).toBeUndefined();
  });
});
