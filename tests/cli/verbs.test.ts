// The command line as contracts.md promises it: exit status, one clear line for bad input, one JSON document with --json.

import { generateKeyPairSync, hash, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERBS } from '../../src/cli/index.ts';
import {
  canonical,
  checkpointBody,
  checkpointLine,
  eventLine,
  growing,
  headLine,
  lineHash,
  type Sha256,
  signedCheckpoint,
  type TrailEvent,
  verifierKey,
} from '../../src/trail/index.ts';
import { run } from './io.ts';

const policy = (name: string): string => readFileSync(new URL(`../../policies/${name}.yaml`, import.meta.url), 'utf8');
const FILES = { 'basis.yaml': policy('basis'), 'jeugd.yaml': policy('jeugdhulp'), 'begeleiding.yaml': policy('begeleiding') };
const REQUEST = {
  id: 'r1',
  on: '2026-11-21',
  actor: {
    kind: 'employee',
    roles: ['caregiver'],
    careRelation: true,
    confidentiality: true,
    breakGlass: false,
    organisation: 'o1',
  },
  client: {
    organisation: 'o1',
    birthDate: '2012-05-01',
    capable: true,
    regime: 'jeugdwet',
    restricted: false,
    retention: 'active',
    consents: { photo: true },
    objectsToParent: false,
    contraryInterest: false,
  },
  category: 'notes',
  purpose: 'care',
  action: 'read',
};

describe('every verb', () => {
  it.each(VERBS.map((verb) => verb.name))('%s explains itself', async (name) => {
    const { status, out, err } = await run([...name.split(' '), '--help']);
    expect(status).toBe(0);
    expect(out.join('\n')).toContain(`zorgvuldig ${name}`);
    expect(out.join('\n')).toContain('Exit status');
    expect(err).toEqual([]);
  });

  it.each(VERBS.map((verb) => verb.name))(
    '%s refuses a flag that it does not know, in one line, and changes nothing',
    async (name) => {
      const { status, out, err } = await run([...name.split(' '), 'basis.yaml', '--nonsense'], FILES);
      expect([status, err.length, out]).toEqual([2, 1, []]);
      expect(err[0]).toContain('--nonsense');
    },
  );

  it('is listed without a verb, and the nearest are named for an unknown one', async () => {
    expect((await run([])).status).toBe(0);
    const { status, err } = await run(['chek']);
    expect(status).toBe(2);
    expect(err[0]).toContain("does not know 'chek'");
    expect((await run(['trail', 'verfy'])).err[0]).toContain('trail verify');
  });

  it('says which operand is missing, and which is one too many', async () => {
    expect((await run(['check'])).err[0]).toContain('needs POLICY.yaml');
    expect((await run(['check', 'basis.yaml', 'jeugd.yaml'], FILES)).err[0]).toContain("'jeugd.yaml'");
    expect((await run(['check', 'basis.yaml', '--on', '2026-02-30'], FILES)).err[0]).toContain('YYYY-MM-DD');
    expect((await run(['check', 'basis.yaml', '--lang', 'fr'], FILES)).err[0]).toContain('nl|en');
    expect((await run(['check', 'nergens.yaml'], FILES)).err).toEqual(['nergens.yaml is not there.']);
  });
});

describe('check', () => {
  it('finds nothing in the template and ends with 0', async () => {
    const { status, out } = await run(['check', 'basis.yaml', '--json'], FILES);
    expect(status).toBe(0);
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] as string)).toMatchObject({
      policy: expect.stringMatching(/^[0-9a-f]{64}$/),
      on: '2026-11-21',
      findings: [],
    });
  });
  it('names rule, clause, severity, article, message and advice, and ends with 1 when the law forbids something', async () => {
    const { status, out } = await run(['check', 'jeugd.yaml', '--on', '2026-11-21', '--json'], FILES);
    expect(status).toBe(1);
    const { findings } = JSON.parse(out[0] as string) as { findings: Record<string, string>[] };
    expect(findings.length).toBeGreaterThan(3);
    for (const f of findings) {
      expect(Object.keys(f)).toEqual(expect.arrayContaining(['id', 'clause', 'severity', 'article', 'message', 'advice']));
      expect(['error', 'warning', 'advice']).toContain(f['severity']);
    }
  });
  it('gives every mistake of a broken file its own line with its place', async () => {
    const broken = policy('jeugdhulp')
      .replace('what: care-file, for: inspection', 'what: care-fil, for: inspection')
      .replace('15 years', '15 jaar');
    const { status, out, err } = await run(['check', 'kapot.yaml'], { 'kapot.yaml': broken });
    expect(status).toBe(2);
    expect(out).toEqual([]);
    expect(err).toHaveLength(2);
    for (const line of err) expect(line).toMatch(/^kapot\.yaml:\d+:\d+ {2}/);
    expect(err.join()).toContain('care-file');
  });
});

describe('decide', () => {
  it('answers in order, one line each, with clause, rule and the four checks', async () => {
    const lines = [REQUEST, { ...REQUEST, id: 'r2', actor: { ...REQUEST.actor, careRelation: false } }].map((r) =>
      JSON.stringify(r),
    );
    const { status, out } = await run(['decide', 'jeugd.yaml', '--requests', 'r.jsonl'], {
      ...FILES,
      'r.jsonl': lines.join('\n'),
    });
    expect(status).toBe(0);
    const answers = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map((a) => [a['id'], a['outcome']])).toEqual([
      ['r1', 'allow'],
      ['r2', 'deny'],
    ]);
    expect(answers[0]).toMatchObject({ clauses: ['access.file.team'], obligations: ['log'], checks: { authorisation: true } });
  });
  it('puts an error in the place of a line that cannot be used, decides the others, and ends with 2', async () => {
    const bad = [
      'nope',
      JSON.stringify({ ...REQUEST, id: 'r3', category: 'nots' }),
      JSON.stringify({ ...REQUEST, id: 'r4', mood: 'good' }),
      JSON.stringify({ ...REQUEST, id: 'r5' }),
    ];
    const { status, out } = await run(['decide', 'jeugd.yaml', '--requests', '-'], { ...FILES, '-': bad.join('\n') });
    expect(status).toBe(2);
    const answers = out.map((line) => JSON.parse(line) as { id?: string; error?: string; outcome?: string });
    expect(answers.map((a) => a.error !== undefined)).toEqual([true, true, true, false]);
    expect(answers[1]?.error).toContain("did you mean 'notes'");
    expect(answers[2]?.error).toContain('mood');
    expect(answers[3]?.outcome).toBe('allow');
  });
});

describe('statement, register and diff', () => {
  it('writes the statement in two languages and three formats', async () => {
    expect((await run(['statement', 'basis.yaml'], FILES)).out.join('')).toContain('# Privacyverklaring van Praktijk Voorbeeld');
    const html = (await run(['statement', 'basis.yaml', '--lang', 'en', '--format', 'html'], FILES)).out.join('');
    expect(html).toContain('<html lang="en"');
    const { written, out } = await run(['statement', 'basis.yaml', '--format', 'pdf', '--out', 'x.pdf'], FILES);
    expect(out).toEqual([]);
    expect(Buffer.from(written.get('x.pdf') ?? []).toString()).toBe('%PDF-');
  });
  it('writes the register as data', async () => {
    const { status, out } = await run(['register', 'basis.yaml'], FILES);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(out.join('')) as object)).toContain('controller');
  });
  it('tells sentences, consents to ask again and terms that move', async () => {
    const now = policy('basis')
      .replace('at-most: 2 years, after: placement-ended', 'at-most: 1 year, after: placement-ended')
      .replace(
        'photo:           { kind: avg, as: law, for: photo-in-file, asked: intake',
        'photo:           { kind: avg, as: law, for: photo-in-file, asked: every-time',
      );
    const { status, out } = await run(['diff', 'basis.yaml', 'nieuw.yaml', '--json'], { ...FILES, 'nieuw.yaml': now });
    expect(status).toBe(0);
    const change = JSON.parse(out[0] as string) as {
      changes: { id: string; old: string; new: string }[];
      staleConsents: string[];
      terms: string[];
    };
    expect(change.changes.map((c) => c.id).sort()).toEqual(['consent.photo', 'retention.child-file']);
    expect(change.changes.every((c) => c.old !== c.new)).toBe(true);
    expect(change).toMatchObject({ staleConsents: ['consent.photo'], terms: ['retention.child-file'] });
    expect((await run(['diff', 'basis.yaml', 'basis.yaml'], FILES)).out).toEqual(['Er verandert niets.']);
  });
});

describe('deadline', () => {
  it.each([
    ['request', '2026-11-21', { due: '2026-12-21', dueAt: '2026-12-21T22:59:59Z' }],
    ['extension', '2026-11-21', { noticeBy: '2026-12-21' }],
    ['breach-law', '2026-10-23T18:00:00+02:00', { notifyBy: '2026-10-26T16:00:00Z' }],
  ])('%s from %s', async (kind, from, expected) => {
    const { status, out } = await run(['deadline', '--kind', kind, '--from', from, '--json']);
    expect(status).toBe(0);
    expect(out).toHaveLength(1);
    const answer = JSON.parse(out[0] as string) as { steps: unknown[]; rules: unknown[] };
    expect(answer).toMatchObject({ kind, ...expected });
    expect(answer.steps.length).toBeGreaterThan(0);
    expect(answer.rules.length).toBeGreaterThan(0);
  });
  it('takes the promise from the policy, and says when it needs one', async () => {
    const words = ['deadline', '--kind', 'breach-promise', '--from', '2026-10-23T18:00:00+02:00', '--json'];
    const promised = await run([...words, '--policy', 'jeugd.yaml'], FILES);
    expect(JSON.parse(promised.out[0] as string)).toMatchObject({ notifyBy: '2026-10-25T16:00:00Z' });
    expect((await run(words)).status).toBe(2);
  });
});

describe('retention due', () => {
  const items = [
    {
      id: 'i1',
      regime: 'jeugdwet',
      kind: 'note',
      fileLastChangeOn: '2000-01-01',
      createdOn: '1999-01-01',
      careEndedOn: '2000-01-01',
    },
    { id: 'i2', regime: 'jeugdwet', kind: 'nooit' },
  ];
  it('answers each item with state, date, clause and rule', async () => {
    const files = { ...FILES, 'i.jsonl': items.map((i) => JSON.stringify(i)).join('\n') };
    const { status, out } = await run(['retention', 'due', 'basis.yaml', '--items', 'i.jsonl', '--on', '2026-11-21'], files);
    expect(status).toBe(2);
    const [due, unknown] = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(due).toMatchObject({
      id: 'i1',
      state: expect.stringMatching(/^(due|human)$/),
      rules: expect.any(Array),
      clauses: expect.any(Array),
    });
    expect(unknown).toMatchObject({ id: 'i2', error: expect.stringContaining('kind') });
  });
});

describe('read', () => {
  const TEXT = `# Privacyverklaring Praktijk Voorbeeld

Wij bewaren uw dossier 15 jaar na het einde van de behandeling, zoals de WGBO voorschrijft.
Een datalek melden wij binnen 48 uur bij de Autoriteit Persoonsgegevens.
U heeft recht op inzage. U krijgt binnen een maand antwoord.
`;
  it('tells what it found as one document, with the places in the text, and ends with 0', async () => {
    const { status, out } = await run(['read', 'beleid.md', '--json'], { 'beleid.md': TEXT });
    expect(status).toBe(0);
    expect(out).toHaveLength(1);
    const report = JSON.parse(out[0] as string) as {
      facts: { breachHours: number };
      retention: { months: number; span: { start: number; end: number; text: string } }[];
      findings: { id: string }[];
    };
    expect(report.facts.breachHours).toBe(48);
    const term = report.retention.find((r) => r.months === 180);
    expect(term?.span.text).toContain('15 jaar');
    expect(report.findings.map((f) => f.id)).toContain('RET-01');
  });
  it('writes a draft policy that can be checked', async () => {
    const { status, written } = await run(['read', 'beleid.md', '--policy', 'concept.yaml'], { 'beleid.md': TEXT });
    expect(status).toBe(0);
    const draft = Buffer.from(written.get('concept.yaml') ?? []).toString();
    expect([0, 1]).toContain((await run(['check', 'concept.yaml'], { 'concept.yaml': draft })).status);
  });
  it('refuses what is no statement, in one line', async () => {
    const { status, err } = await run(['read', 'leeg.txt'], { 'leeg.txt': '' });
    expect([status, err.length]).toEqual([2, 1]);
    expect(err[0]).toContain('leeg.txt');
  });
});

describe('trail verify', () => {
  const sha: Sha256 = (data) => hash('sha256', data, 'buffer');
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
  const origin = 'praktijk.example/log';
  const key = verifierKey(sha, origin, raw);

  function exported(): string[] {
    const tree = growing(sha);
    const lines: string[] = [];
    for (let n = 0; n < 5; n++) {
      const event: TrailEvent = {
        id: `e${n}`,
        at: '2026-11-21T10:00:00Z',
        organisation: 'o1',
        source: 'zorgvuldig@0.1.0',
        kind: 'read',
        outcome: 'success',
        who: { id: 'u1', kind: 'employee' },
        what: { client: 'c1' },
        salt: 'A'.repeat(22),
      };
      const leaf = lineHash(sha, n, canonical(event));
      tree.add(leaf);
      lines.push(eventLine(n, leaf, canonical(event)));
    }
    const checkpoint = { origin, size: 5, root: tree.root() };
    const note = signedCheckpoint(sha, checkpoint, raw, sign(null, Buffer.from(checkpointBody(checkpoint)), privateKey));
    return [headLine({ origin, size: 5, checkpoints: 1, key }), ...lines, checkpointLine(0, note)];
  }
  const verify = (lines: readonly string[], more: readonly string[] = []) =>
    run(['trail', 'verify', 'log.jsonl', '--json', ...more], { 'log.jsonl': `${lines.join('\n')}\n` });

  it('says that it is whole, and against which key', async () => {
    const { status, out } = await verify(exported(), ['--key', key]);
    expect(status).toBe(0);
    expect(JSON.parse(out[0] as string)).toMatchObject({ ok: true, size: 5, keyGiven: true });
    const words = await run(['trail', 'verify', 'log.jsonl'], { 'log.jsonl': exported().join('\n') });
    expect(words.out[0]).toContain('vergelijk die met de gepubliceerde sleutel');
  });
  it.each([
    ['changed', (l: string[]) => l.with(3, (l[3] as string).replace('"c1"', '"c2"')), 2],
    ['removed', (l: string[]) => l.toSpliced(3, 1), 2],
    ['reordered', (l: string[]) => l.with(3, l[4] as string).with(4, l[3] as string), 2],
    ['truncated', (l: string[]) => l.slice(0, 4), 3],
  ] as const)('names the first place that is %s, and ends with 1', async (breach, break_, n) => {
    const { status, out } = await verify(break_(exported()));
    expect(status).toBe(1);
    expect(JSON.parse(out[0] as string)).toMatchObject({ ok: false, broken: { breach, n } });
  });
  it('is not fooled by a log signed with another key', async () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    const { status, out } = await verify(exported(), ['--key', verifierKey(sha, origin, new Uint8Array(other))]);
    expect(status).toBe(1);
    expect(JSON.parse(out[0] as string)).toMatchObject({ broken: { breach: 'forged-checkpoint' } });
  });
});
