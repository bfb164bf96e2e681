// How much does keeping cost? Ratios within one run: the log's share of a write, checking the log against reading it, a file page against
// a bare select of the same size, a list against one file, start and memory. `tsx bench/store.ts`, or `run()` from bench/run.

import { execFile } from 'node:child_process';
import { hash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { AccessFacts, Store } from '../src/store/index.ts';
import type { Context } from '../src/store/context.ts';
import { openTestStore, openServerStore, type TestStore } from '../tests/store/fixtures.ts';
import { ask } from '../tests/store/permits.ts';
import { findServer, startServer } from '../tests/store/private-postgres.ts';
import { type Family, factsOf, must, NOOR, type Practice, practice, takeIn } from '../tests/store/seed.ts';
import { TODAY } from '../tests/store/at.ts';

export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly ok: boolean;
  readonly unit: string;
}

const atMost = (name: string, value: number, limit: number, unit: string): Measured => ({
  name,
  value,
  limit,
  ok: value <= limit,
  unit,
});
const atLeast = (name: string, value: number, limit: number, unit: string): Measured => ({
  name,
  value,
  limit,
  ok: value >= limit,
  unit,
});
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

interface Bench {
  readonly t: TestStore;
  readonly p: Practice;
  readonly family: Family;
}

const NOTE = 'Noor vertelde hoe het op school ging. Wij spraken af wat zij deze week probeert en wie haar daarbij helpt. '.repeat(
  3,
);

async function prepare(t: TestStore): Promise<Bench> {
  const p = await practice(t.store);
  const family = await takeIn(t.store, p.amira);
  const facts = await factsOf(t.store, p.amira, family.noor);
  const permit = ask(facts, 'notes', 'write');
  await t.store.withScope(p.amira, async (tx) => {
    for (let i = 0; i < 50; i++)
      must(
        await tx.addItem(permit, {
          part: family.part,
          kind: 'note',
          category: 'notes',
          on: TODAY,
          content: { text: `${i}. ${NOTE}` },
        }),
      );
  });
  return { t, p, family };
}

/** Part of a note's transaction that goes to the log: time in `zv_append` over time from begin to commit, as the program sees it. */
async function logShare({ t, p, family }: Bench, rounds: number): Promise<number> {
  const times = { log: 0, all: 0 };
  const connect = t.ctx.pool.connect.bind(t.ctx.pool);
  t.ctx.pool.connect = (async () => {
    const client = await connect();
    const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
    client.query = (async (...args: unknown[]) => {
      const before = performance.now();
      const answer = await query(...args);
      if (typeof args[0] === 'string' && args[0].includes('zv_append')) times.log += performance.now() - before;
      return answer;
    }) as typeof client.query;
    const release = client.release.bind(client);
    client.release = (error) => {
      client.query = query as typeof client.query;
      client.release = release;
      release(error);
    };
    return client;
  }) as typeof t.ctx.pool.connect;
  for (let i = 0; i < rounds; i++) {
    const facts = await factsOf(t.store, p.amira, family.noor);
    const permit = ask(facts, 'notes', 'write');
    const before = performance.now();
    must(
      await t.store.withScope(p.amira, (tx) =>
        tx.addItem(permit, { part: family.part, kind: 'note', category: 'notes', on: TODAY, content: { text: NOTE } }),
      ),
    );
    if (i >= rounds / 5) times.all += performance.now() - before;
    else times.log = 0;
  }
  t.ctx.pool.connect = connect;
  return times.log / times.all;
}

/** Lines a second of checking the stored log, and of only reading it back and hashing each line. */
async function verifyRatio({ t, p }: Bench, lines: number): Promise<{ readonly ratio: number; readonly rate: number }> {
  const { store, ctx } = t;
  const facts = await factsOf(store, p.amira, (await anyClient(t, p)).noor);
  const sample = (await exportedBody(store, p)) ?? '{}';
  for (let done = 0; done < lines; done += 1000) {
    const bodies = Array.from({ length: 1000 }, () =>
      sample.replace(/"salt":"[^"]*"/, `"salt":"${randomBytes(16).toString('base64url')}"`),
    );
    await withClient(ctx, (c) =>
      c.query({
        name: 'bench_log',
        text: 'select zv_log($1, $2, $3, $4, $5)',
        values: [
          p.organisation,
          bodies,
          bodies.map(() => '2026-11-22T09:00:00Z'),
          bodies.map(() => 'read'),
          bodies.map(() => facts.client),
        ],
      }),
    );
  }
  await store.trail.checkpoint(p.organisation);
  const baseline: number[] = [];
  const checking: number[] = [];
  let size = 0;
  for (let round = 0; round < 3; round++) {
    let before = performance.now();
    let n = 0;
    for (let from = 0; ; from += 10_000) {
      const rows = await withClient(ctx, (c) =>
        c.query<{ n: number; body: string; leaf: Buffer }>({
          name: 'bench_lines',
          text: 'select n, body, leaf from zv_lines($1, $2, $3)',
          values: [p.organisation, from, from + 10_000],
        }),
      );
      for (const row of rows.rows) hash('sha256', `\u0000${row.n}\n${row.body}`, 'buffer');
      n += rows.rows.length;
      if (rows.rows.length < 10_000) break;
    }
    baseline.push(performance.now() - before);
    before = performance.now();
    const verdict = await store.trail.verify(p.organisation);
    if (!verdict.ok || verdict.size !== n) throw new Error('the log of the bench is broken');
    checking.push(performance.now() - before);
    size = n;
  }
  return { ratio: median(baseline) / median(checking), rate: size / (median(checking) / 1000) };
}

async function anyClient(t: TestStore, p: Practice): Promise<Family> {
  return takeIn(t.store, p.amira, { ...NOOR, number: `B-${randomBytes(4).toString('hex')}` });
}

async function exportedBody(store: Store, p: Practice): Promise<string | undefined> {
  let last: string | undefined;
  for await (const line of store.trail.export({ ...p.amira, purpose: 'oversight' })) {
    const body = /^\{"n":\d+,"h":"[^"]+","e":(.*)\}$/.exec(line)?.[1];
    if (body?.includes('"kind":"read"') || (body && !last)) last = body;
  }
  return last;
}

async function withClient<R>(ctx: Context, work: (client: pg.PoolClient) => Promise<R>): Promise<R> {
  const client = await ctx.pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

/** Calls a second of `work` with `lanes` at once, for `ms`. */
async function rate(lanes: number, ms: number, work: () => Promise<unknown>): Promise<number> {
  let calls = 0;
  const until = performance.now() + ms;
  const before = performance.now();
  const lane = async (): Promise<void> => {
    while (performance.now() < until) {
      await work();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return calls / ((performance.now() - before) / 1000);
}

async function openPage({ t, p, family }: Bench): Promise<void> {
  const facts = await factsOf(t.store, p.amira, family.noor);
  must(await t.store.openFile([ask(facts, 'identity', 'read'), ask(facts, 'notes', 'read')]));
}

/**
 * A file page of 50 notes, in calls a second, over the least that such a page needs of the database: a bare select of as many bytes, and one
 * insert that is on disk before the answer. Two trips against two trips; what the page does more is facts, walls, log and seals.
 */
async function pageRatio(
  bench: Bench,
  lanes: number,
): Promise<{ readonly ratio: number; readonly page: number; readonly bare: number }> {
  const { ctx } = bench.t;
  const { organisation } = bench.p;
  const page = 'x'.repeat(25_000);
  await withClient(ctx, async (c) => {
    await c.query('reset role');
    await c.query(
      'create table if not exists bench_floor (n bigint generated always as identity primary key, line text not null)',
    );
    await c.query('grant select, insert on bench_floor to zv_app');
    await c.query('set role zv_app');
  });
  const line = 'x'.repeat(800);
  const select = { name: 'bench_select', text: 'select $1::uuid as id, $2::text as page', values: [organisation, page] };
  const insert = { name: 'bench_insert', text: 'insert into bench_floor (line) values ($1)', values: [line] };
  const bare = async (): Promise<void> => {
    await withClient(ctx, (c) => c.query(select));
    await withClient(ctx, (c) => c.query(insert));
  };
  for (let i = 0; i < 30; i++) {
    await bare();
    await openPage(bench);
  }
  const bares: number[] = [];
  const pages: number[] = [];
  for (let round = 0; round < 5; round++) {
    bares.push(await rate(lanes, 1000, bare));
    pages.push(await rate(lanes, 1000, () => openPage(bench)));
  }
  return { ratio: median(pages) / median(bares), page: median(pages), bare: median(bares) };
}

/** A list of 50 clients with their facts and names, in time, over the page of one file. */
async function listRatio(bench: Bench): Promise<number> {
  const { t, p } = bench;
  const account = await t.store.accountFacts(p.amira, TODAY);
  if (!account) throw new Error('no account');
  for (let i = 0; i < 50; i++) await takeIn(t.store, p.amira, { ...NOOR, number: `L-${String(i).padStart(3, '0')}` });
  const regimes = ['jeugdwet', 'wgbo', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg'] as const;
  const within = { on: TODAY, any: [{ regimes, careRelation: true, organisation: p.organisation }] };
  const list = async (): Promise<void> => {
    const facts: readonly AccessFacts[] = await t.store.listFacts(account, within, {
      question: { category: 'identity', purpose: 'care' },
      limit: 50,
    });
    const lines = await t.store.openLines(facts.map((f) => ask(f, 'identity', 'read')));
    if (lines.length !== 50) throw new Error('a list of the bench lost lines');
  };
  const lists: number[] = [];
  const pages: number[] = [];
  for (let i = 0; i < 120; i++) {
    let before = performance.now();
    await list();
    if (i >= 20) lists.push(performance.now() - before);
    before = performance.now();
    await openPage(bench);
    if (i >= 20) pages.push(performance.now() - before);
  }
  return median(lists) / median(pages);
}

const START = `
const [module, folder, key, url] = process.argv.slice(1);
const began = performance.now();
const { openStore } = await import(module);
const imported = performance.now();
const opened = await openStore({ folder, clock: () => Date.now(), key, ...(url ? { url } : {}) });
if (!opened.ok) throw new Error(opened.problem.message.en);
const done = performance.now();
const fs = await import('node:fs');
const pss = Number(/Pss:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/smaps_rollup', 'utf8'))?.[1] ?? 0) / 1024;
process.stdout.write(JSON.stringify({ start: done - began, pss, rss: process.memoryUsage().rss / 2 ** 20 }));
await opened.store.close();
`;

interface Started {
  readonly start: number;
  readonly pss: number;
  readonly rss: number;
}

/** Opens the store in a process of its own, as the program does. */
async function started(folder: string, url?: string, key = 'ab'.repeat(32)): Promise<Started> {
  const module = new URL('../src/store/index.ts', import.meta.url).href;
  const given = [folder, key, ...(url ? [url] : [])];
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', START, module, ...given]);
  return JSON.parse(stdout) as Started;
}

/** A database that is there already, with one organisation and one file in it. */
async function serverStart(url: string, key: string): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zv-bench-'));
  try {
    const all = [await started(folder, url, key), await started(folder, url, key), await started(folder, url, key)];
    return [
      atMost('server: start', median(all.map((a) => a.start)), 1000, 'ms'),
      atMost('server: memory after start', median(all.map((a) => a.rss)), 150, 'MB'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startAndMemory(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zv-bench-'));
  try {
    const first = await started(folder);
    const again = [await started(folder), await started(folder), await started(folder)];
    return [
      atMost('embedded: first start', first.start, 8000, 'ms'),
      atMost('embedded: memory after the first start', first.rss, 400, 'MB'),
      atMost('embedded: start again', median(again.map((a) => a.start)), 1500, 'ms'),
      atMost('embedded: memory after starting again', median(again.map((a) => a.rss)), 400, 'MB'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ratios(kind: string, bench: Bench, lines: number): Promise<readonly Measured[]> {
  const share = await logShare(bench, 400);
  const page = await pageRatio(bench, kind === 'embedded' ? 1 : 8);
  const list = await listRatio(bench);
  const check = await verifyRatio(bench, lines);
  return [
    atMost(`${kind}: log append in the transaction of a note`, share * 100, 20, '%'),
    atLeast(`${kind}: checking the log over reading and hashing it`, check.ratio * 100, 50, '%'),
    atLeast(`${kind}: lines checked`, check.rate, 0, 'lines/s'),
    atLeast(`${kind}: file of 50 notes over a bare select of 25 kB and a bare insert`, page.ratio * 100, 30, '%'),
    atLeast(`${kind}: files opened`, page.page, 0, 'files/s'),
    atMost(`${kind}: list of 50 over one file`, list * 100, 150, '%'),
  ];
}

export async function run(): Promise<readonly Measured[]> {
  const out: Measured[] = [];
  const bin = findServer();
  if (bin) {
    const server = await startServer(bin);
    const t = await openServerStore(server);
    out.push(...(await ratios('server', await prepare(t), 100_000)));
    out.push(...(await serverStart(t.url, t.key)));
    await t.close();
    await server.stop();
  } else console.warn('!!! SKIPPED on PostgreSQL: no initdb and postgres found.');
  const t = await openTestStore();
  out.push(...(await ratios('embedded', await prepare(t), 30_000)));
  await t.close();
  out.push(...(await startAndMemory()));
  return out;
}

/** Prints the table and ends the process: 1 when a limit is broken. */
export async function report(): Promise<void> {
  const results = await run();
  for (const r of results)
    console.log(`${r.ok ? 'ok  ' : 'MISS'} ${r.name}: ${r.value.toFixed(r.value < 100 ? 1 : 0)} ${r.unit} (limit ${r.limit})`);
  process.exit(results.every((r) => r.ok) ? 0 : 1);
}

if (process.argv[1] === import.meta.filename) await report();
