// kill -9 in the middle of writes, thirty times: what was acknowledged is there, nothing was read without its line, and the log is whole.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store, type TrailVerdict } from '../../src/store/index.ts';
import { parseEvent, verifyExport } from '../../src/trail/index.ts';
import { NOW } from '../store/at.ts';
import { ask } from '../store/permits.ts';
import { type Family, factsOf, must, type Practice, practice, takeIn } from '../store/seed.ts';

const KEY = 'ab'.repeat(32);
const TIMES = 30;
const WRITER = resolve(import.meta.dirname, 'writer.ts');

describe('kill -9', () => {
  let folder: string;
  let p: Practice;
  let family: Family;
  const acknowledged = new Map<string, string>();
  const signed: string[] = [];
  let reads = 0;

  const opened = async (): Promise<Store> => {
    const answer = await openStore({ folder, key: KEY, clock: () => NOW });
    if (!answer.ok) throw new Error(answer.problem.message.en);
    return answer.store;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zv-kill-'));
    const store = await opened();
    p = await practice(store);
    family = await takeIn(store, p.amira);
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = () =>
    spawn(process.execPath, [WRITER, folder, KEY, p.organisation, p.amira.actor, family.noor, family.part], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  /** Runs the writer and kills it `after` acknowledged writes, at whatever it is doing then. */
  const killOnce = (after: number): Promise<void> =>
    new Promise((done, fail) => {
      const child = start();
      let rest = '';
      let written = 0;
      let errors = '';
      child.stderr.on('data', (bytes) => {
        errors += String(bytes);
      });
      child.stdout.on('data', (bytes) => {
        const lines = (rest + String(bytes)).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const [word, id, ...text] = line.split(' ');
          if (word === 'wrote') {
            acknowledged.set(id as string, text.join(' '));
            written++;
          } else if (word === 'read') reads++;
          else if (word === 'signed') signed.push(JSON.parse(line.slice(7)) as string);
          else if (word === 'refused') errors += line;
        }
        if (written >= after) setTimeout(() => child.kill('SIGKILL'), (after * 7) % 5);
      });
      child.on('exit', () => (written >= after ? done() : fail(new Error(`the writer stopped by itself: ${errors}`))));
    });

  it(`loses no acknowledged write and reads nothing without its line, ${TIMES} times`, { timeout: 300_000 }, async () => {
    for (let i = 0; i < TIMES; i++) await killOnce(3 + ((i * 13) % 40));
    const store = await opened();
    const facts = await factsOf(store, p.amira, family.noor);
    const found = new Map<string, string | undefined>();
    let after: string | undefined;
    for (;;) {
      const page = must(await store.openFile([ask(facts, 'notes', 'read')], { limit: 1000, ...(after ? { after } : {}) })).value;
      for (const item of page.items) found.set(item.id, item.content?.text);
      after = page.items.at(-1)?.id;
      if (page.items.length < 1000) break;
    }
    expect(acknowledged.size).toBeGreaterThan(TIMES * 3);
    for (const [id, text] of acknowledged) expect(found.get(id)).toBe(text);

    const here: TrailVerdict = await store.trail.verify(p.organisation);
    expect(here).toMatchObject({ ok: true });
    const lines: string[] = [];
    for await (const line of store.trail.export({ ...p.amira, purpose: 'oversight' })) lines.push(line);
    // Every checkpoint that a killed process handed out still fits.
    for (const kept of [undefined, ...signed]) expect(verifyExport(lines, kept ? { kept } : {})).toMatchObject({ ok: true });

    const events = lines.flatMap((line) => {
      const body = /^\{"n":\d+,"h":"[^"]+","e":(.*)\}$/.exec(line)?.[1];
      const event = body ? parseEvent(body) : undefined;
      return event ? [event] : [];
    });
    // One line for each note that is there, acknowledged or not; and at least one for each read that was shown.
    const created = new Set(events.filter((e) => e.kind === 'create' && e.what.type === 'note').map((e) => e.what.object));
    expect(created).toEqual(new Set(found.keys()));
    expect(events.filter((e) => e.kind === 'read' && e.who.id === p.amira.actor).length).toBeGreaterThanOrEqual(reads);
    await store.close();
  });

  it('a second process on the same folder is refused while the first lives, and let in after it is killed', async () => {
    const first = start();
    await new Promise<void>((done) => first.stdout.once('data', () => done()));
    const said = await new Promise<string>((done) => {
      const second = start();
      let out = '';
      second.stdout.on('data', (bytes) => {
        out += String(bytes);
      });
      second.on('exit', (code) => done(`${out.trim()} ${code}`));
    });
    expect(said).toBe('refused folder-in-use 2');
    first.kill('SIGKILL');
    await new Promise<void>((done) => first.on('exit', () => done()));
    const store = await opened();
    expect(await store.trail.verify(p.organisation)).toMatchObject({ ok: true });
    await store.close();
  });
});
