// Starting and stopping, as a person at a terminal sees it: what cannot be used gives one clear line and exit 2, and nothing is lost.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const PROGRAM = join(ROOT, 'dist/main/start.js');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(env: Readonly<Record<string, string>>): {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  until(text: string): Promise<string>;
} {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PORT|HOST|DATABASE_URL|ZORGVULDIG_)/.test(name)),
  );
  const child = spawn(process.execPath, [PROGRAM], { env: { ...clean, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  const waiting: (() => void)[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    for (const look of waiting) look();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  return {
    child,
    ended,
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (out.includes(text)) resolve(out);
        };
        waiting.push(look);
        look();
        void ended.then(() => reject(new Error(`ended before it said '${text}': ${out}${err}`)));
      }),
  };
}

describe('starting the house', () => {
  let folder: string;
  let taken: Server;
  let takenPort: number;
  beforeAll(async () => {
    if (!existsSync(PROGRAM)) throw new Error('dist/ is not built; run `npm run build` first');
    folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-start-'));
    taken = createServer();
    await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready));
    const address = taken.address();
    takenPort = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => {
    taken.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const oneLine = (ended: Ended, ...words: readonly string[]): void => {
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.code).toBe(2);
    for (const word of words) expect(ended.err).toContain(word);
    expect(ended.err).not.toMatch(/\n\s+at /);
  };

  it.each([
    ['a port that is none', { PORT: 'deur' }, 'PORT'],
    ['a database address of another kind', { DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL'],
    ['an address with a path', { ZORGVULDIG_URL: 'https://dossier.example/a/b' }, 'ZORGVULDIG_URL'],
    ['a number of proxies that is none', { ZORGVULDIG_PROXIES: 'veel' }, 'ZORGVULDIG_PROXIES'],
    ['a key that is none', { ZORGVULDIG_KEY: 'kort' }, 'ZORGVULDIG_KEY'],
  ])('refuses %s', async (_what, env, word) => {
    const empty = join(folder, 'nothing');
    oneLine(await start({ ZORGVULDIG_DATA: empty, PORT: '0', ...env }).ended, word);
    expect(existsSync(join(empty, 'db'))).toBe(false);
  });

  it('refuses a data folder that is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'mine');
    oneLine(await start({ ZORGVULDIG_DATA: file, PORT: '0' }).ended, file);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('refuses a database that does not answer', async () => {
    const url = 'postgres://app@127.0.0.1:1/zorgvuldig';
    oneLine(await start({ ZORGVULDIG_DATA: join(folder, 'no-db'), DATABASE_URL: url, PORT: '0' }).ended, '127.0.0.1');
  });

  it('opens, says no to a second process on the folder, to a port in use and to another key, and stops in order', {
    timeout: 120_000,
  }, async () => {
    const home = join(folder, 'home');
    const first = start({ ZORGVULDIG_DATA: home, PORT: String(await freePort()) });
    const welcome = await first.until('/aanmelden/link/');
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(welcome)?.[0] ?? '';
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    oneLine(await start({ ZORGVULDIG_DATA: home, PORT: '0' }).ended, home);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    oneLine(await start({ ZORGVULDIG_DATA: home, PORT: String(takenPort) }).ended, String(takenPort), 'in use');
    const key = readFileSync(join(home, 'root.key'), 'utf8');
    oneLine(await start({ ZORGVULDIG_DATA: home, ZORGVULDIG_KEY: 'ab'.repeat(32), PORT: '0' }).ended, 'key');
    expect(readFileSync(join(home, 'root.key'), 'utf8')).toBe(key);
    const again = start({ ZORGVULDIG_DATA: home, PORT: String(await freePort()) });
    await again.until('/aanmelden/link/');
    again.child.kill('SIGTERM');
    expect((await again.ended).code).toBe(0);
  });

  it('makes the demo anew when the first start was stopped half-way', { timeout: 120_000 }, async () => {
    const home = join(folder, 'half');
    const first = start({ ZORGVULDIG_DATA: home, PORT: String(await freePort()) });
    await until(() => existsSync(join(home, 'demo.unfinished')));
    first.child.kill('SIGKILL');
    await first.ended;
    expect(existsSync(join(home, 'demo.unfinished'))).toBe(true);
    const again = start({ ZORGVULDIG_DATA: home, PORT: String(await freePort()) });
    const welcome = await again.until('Nadia Temmink');
    expect(welcome).toContain('Eva Sanders');
    expect(existsSync(join(home, 'demo.unfinished'))).toBe(false);
    again.child.kill('SIGTERM');
    expect((await again.ended).code).toBe(0);
  });

  it('leaves a folder that it may not write as it is', async () => {
    if (process.getuid?.() === 0) return; // root may write everywhere
    const locked = join(folder, 'locked');
    mkdirSync(locked, { mode: 0o500 });
    oneLine(await start({ ZORGVULDIG_DATA: locked, PORT: '0' }).ended, locked);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise<void>((closed) => server.close(() => closed()));
  return port;
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 3000 && !holds(); i++) await new Promise((next) => setTimeout(next, 10));
  if (!holds()) throw new Error('it did not happen in 30 seconds');
}
