import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FolderLock, lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zv-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const take = async (times: number): Promise<readonly FolderLock[]> =>
  (await Promise.all(Array.from({ length: times }, () => lockFolder(folder)))).filter((lock) => lock !== undefined);

describe('the lock of a data folder', () => {
  it('is had by one, and free again after release', async () => {
    const first = await take(5);
    expect(first).toHaveLength(1);
    expect(await lockFolder(folder)).toBeUndefined();
    await first[0]?.release();
    const again = await lockFolder(folder);
    expect(again).toBeDefined();
    await again?.release();
  });

  it('is taken over by exactly one of many when its owner was killed', async () => {
    for (let round = 0; round < 10; round++) {
      writeFileSync(join(folder, 'lock.sock'), ''); // a socket file that nobody listens on looks the same to who connects
      const locks = await take(6);
      expect(locks).toHaveLength(1);
      await locks[0]?.release();
    }
  });

  it('is taken over although somebody was killed while taking over', async () => {
    writeFileSync(join(folder, 'lock.sock'), '');
    mkdirSync(join(folder, 'lock.sock.guard'));
    expect(await lockFolder(folder)).toBeUndefined();
    utimesSync(join(folder, 'lock.sock.guard'), 0, 0);
    const lock = await lockFolder(folder);
    expect(lock).toBeDefined();
    await lock?.release();
  });

  it('works for a folder whose path is longer than a socket address may be', async () => {
    folder = join(folder, 'een-heel-lange-naam-van-een-map'.repeat(4));
    mkdirSync(folder);
    const lock = await lockFolder(folder);
    expect(lock).toBeDefined();
    expect(await lockFolder(folder)).toBeUndefined();
    await lock?.release();
  });
});
