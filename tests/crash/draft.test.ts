// kill -9 while somebody types: the draft that was said to be kept is there again, and at most one keeping more.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { NOW } from '../store/at.ts';
import { type Family, type Practice, practice, takeIn } from '../store/seed.ts';

const KEY = 'cd'.repeat(32);
const TIMES = 12;
const WRITER = resolve(import.meta.dirname, 'draft-writer.ts');

describe('kill -9 while somebody types', () => {
  let folder: string;
  let p: Practice;
  let family: Family;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zv-kill-draft-'));
    const answer = await openStore({ folder, key: KEY, clock: () => NOW });
    if (!answer.ok) throw new Error(answer.problem.message.en);
    p = await practice(answer.store);
    family = await takeIn(answer.store, p.amira);
    await answer.store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What the process found when it began, and the last that it said was kept before it was killed. */
  const typeUntilKilled = (after: number): Promise<{ found: number; last: number }> =>
    new Promise((done, fail) => {
      const child = spawn(process.execPath, [WRITER, folder, KEY, p.organisation, p.amira.actor, family.noor], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let rest = '';
      let errors = '';
      let found = -1;
      let last = 0;
      let kept = 0;
      child.stderr.on('data', (bytes) => {
        errors += String(bytes);
      });
      child.stdout.on('data', (bytes) => {
        const lines = (rest + String(bytes)).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const [word, n] = line.split(' ');
          if (word === 'found') found = Number(n);
          if (word === 'kept') {
            last = Number(n);
            kept++;
          }
        }
        if (kept >= after) setTimeout(() => child.kill('SIGKILL'), (after * 5) % 7);
      });
      child.on('exit', () =>
        kept >= after ? done({ found, last }) : fail(new Error(`the writer stopped by itself: ${errors}`)),
      );
    });

  it(`loses nothing that was said to be kept, ${TIMES} times`, { timeout: 240_000 }, async () => {
    let before = 0;
    for (let i = 0; i < TIMES; i++) {
      const { found, last } = await typeUntilKilled(2 + ((i * 11) % 23));
      // The one keeping that was on its way may have arrived; nothing older than what was acknowledged comes back.
      expect(found).toBeGreaterThanOrEqual(before);
      expect(found).toBeLessThanOrEqual(before + 1);
      before = last;
    }
    expect(before).toBeGreaterThan(TIMES * 2);
  });
});
