// How long does a start take, and how much memory is taken then? The built program as a process of its own, as a person starts it: from the
// command to the line with the address, on an existing data folder, with the demo made first, and on PostgreSQL.

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareServer } from '../src/store/index.ts';
import { findServer, startServer } from '../tests/store/private-postgres.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const PROGRAM = join(ROOT, 'dist/main/start.js');
const STARTS = 5;
/** Issue 2, 'Speed and memory'. */
const LIMIT = {
  embedded: { seconds: 1.5, megabytes: 400 },
  server: { seconds: 1, megabytes: 150 },
  demo: { seconds: 8 },
} as const;

interface Started {
  readonly seconds: number;
  readonly megabytes: number;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts, waits until the address is said and answers, looks at the memory a second later, and stops in order. */
async function start(env: Readonly<Record<string, string>>): Promise<Started> {
  const port = await freePort();
  const clean = Object.entries(process.env).filter(([name]) => !/^(PORT|HOST|DATABASE_URL|ZORGVULDIG_|NODE_OPTIONS)/.test(name));
  const from = performance.now();
  const child = spawn(process.execPath, [PROGRAM], {
    env: { ...Object.fromEntries(clean), ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await said(child, `http://127.0.0.1:${port}`);
  const seconds = (performance.now() - from) / 1000;
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
  if (answer.status !== 200) throw new Error(`started, but answers ${answer.status}`);
  await answer.arrayBuffer();
  await new Promise((later) => setTimeout(later, 1000));
  const megabytes = memoryOf(child);
  child.kill('SIGTERM');
  await ended;
  return { seconds, megabytes };
}

function said(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes(text)) resolve();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once('close', () => reject(new Error(`it ended before it said its address: ${out}${err}`)));
  });
}

/** Resident memory; NaN where the system does not tell it in /proc. */
function memoryOf(child: ChildProcess): number {
  const status = `/proc/${child.pid}/status`;
  const kilobytes = existsSync(status) ? /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1024;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

let fine = true;
function row(name: string, value: number, limit: number, unit: string): void {
  if (Number.isNaN(value)) return console.warn(`SKIPPED ${name}: this system does not tell the memory of a process`);
  const ok = value <= limit;
  fine &&= ok;
  console.log(
    `  ${ok ? 'ok    ' : 'BROKEN'} ${name.padEnd(46)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(4)} <= ${limit} ${unit}`,
  );
}

async function often(env: Readonly<Record<string, string>>): Promise<Started> {
  const all: Started[] = [];
  for (let i = 0; i < STARTS; i++) all.push(await start(env));
  return { seconds: median(all.map((s) => s.seconds)), megabytes: Math.max(...all.map((s) => s.megabytes)) };
}

if (!existsSync(PROGRAM)) throw new Error('dist/ is not built; run `npm run build` first');
const folder = mkdtempSync(join(tmpdir(), 'zv-start-bench-'));
try {
  const env = { ZORGVULDIG_DATA: join(folder, 'embedded') };
  const made = await start(env);
  const again = await often(env);
  console.log('\nPGlite (disk)');
  row('start with the demo made first', made.seconds, LIMIT.demo.seconds, 's');
  row('start on an existing data folder', again.seconds, LIMIT.embedded.seconds, 's');
  row('memory after start', again.megabytes, LIMIT.embedded.megabytes, 'MB');
  const found = findServer();
  if (found === undefined) console.warn('\nSKIPPED on PostgreSQL: no initdb and postgres found on this machine.');
  else {
    const server = await startServer(found);
    try {
      const problem = await prepareServer(server.admin, { role: 'bench', password: 'only-in-a-bench', database: 'bench' });
      if (problem) throw new Error(problem.message.en);
      const url = server.address('bench', 'only-in-a-bench', 'bench');
      const onServer = {
        ZORGVULDIG_DATA: join(folder, 'server'),
        DATABASE_URL: url,
        ZORGVULDIG_KEY: randomBytes(32).toString('hex'),
      };
      await start(onServer);
      const served = await often(onServer);
      console.log('\nPostgreSQL');
      row('start on an existing database', served.seconds, LIMIT.server.seconds, 's');
      row('memory after start', served.megabytes, LIMIT.server.megabytes, 'MB');
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(fine ? 0 : 1);
