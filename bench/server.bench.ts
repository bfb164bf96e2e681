// What does a page of a file cost at the door? Session, two round trips, 50 notes opened, the log line on disk before the answer; against a
// bare route on the same database that does one select and sends a page of the same size. Both over HTTP, in one run, taking turns.

import { Worker } from 'node:worker_threads';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type pg from 'pg';
import { addNote } from '../src/desk/index.ts';
import { amsterdamDay } from '../src/policy/index.ts';
import { type Door, openDoor } from '../tests/server/door.ts';
import { openServerStore, openTestStore, type TestStore } from '../tests/store/fixtures.ts';
import { findServer, startServer } from '../tests/store/private-postgres.ts';

const ROUNDS = 5;
const MS = 2500;
const CONNECTIONS = 8;
const NOTES = 50;
const NOTE = 'Zij vertelde hoe het op school ging. Wij spraken af wat zij deze week probeert en wie haar daarbij helpt. '.repeat(
  3,
);
/** A page must reach this share of the bare route (issue 2), a list this multiple of a page. */
const PAGE_SHARE = 0.3;
const LIST_TIMES = 1.5;

interface Load {
  readonly answers: number;
  readonly wrong: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

function load(url: string, cookie: string): Promise<Load> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load.js', import.meta.url), {
      workerData: { url, cookie, connections: CONNECTIONS, ms: MS },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<{ readonly url: string; close(): void }> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (info) => {
      resolve({ url: `http://127.0.0.1:${info.port}`, close: () => void server.close() });
    });
  });
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** A caregiver, a client with 50 notes, and as many clients as a list shows. */
async function prepare(door: Door): Promise<{ readonly cookie: string; readonly file: string }> {
  const browser = await door.signedIn('joris@delinde.example');
  const list = await browser.get('/dossiers');
  const file = /href="(\/dossiers\/[0-9a-f-]{36})"/.exec(list.html)?.[1];
  if (file === undefined) throw new Error('joris has no files');
  const [account] = await door.rooms.store.accountsOf(await door.rooms.signIns.signInFor('joris@delinde.example'), today());
  if (!account) throw new Error('joris has no account');
  const acting = { account, on: today(), now: Math.floor(Date.now() / 1000), via: 'web' } as const;
  for (let i = 0; i < NOTES; i++) {
    const note = { kind: 'note', category: 'notes', on: today(), title: `Gesprek ${i + 1}`, text: NOTE };
    const written = await addNote(door.rooms.house, acting, file.slice('/dossiers/'.length), note);
    if (written.kind !== 'done') throw new Error(`a note was not written: ${written.kind}`);
  }
  return { cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '), file };
}
/** Counts the round trips to the database of one piece of work, at the pool's own door. */
async function tripsOf(t: TestStore, work: () => Promise<unknown>): Promise<number> {
  let trips = 0;
  const counted = new WeakSet<pg.PoolClient>();
  const count = (client: pg.PoolClient): void => {
    if (counted.has(client)) return;
    counted.add(client);
    const query = client.query.bind(client);
    client.query = ((...given: Parameters<typeof query>) => {
      trips++;
      return query(...given);
    }) as typeof client.query;
    undo.push(() => {
      client.query = query as typeof client.query;
    });
  };
  const undo: (() => void)[] = [];
  t.ctx.pool.on('acquire', count);
  await work();
  t.ctx.pool.off('acquire', count);
  for (const back of undo.reverse()) back();
  return trips;
}
const today = (): string => amsterdamDay(Math.floor(Date.now() / 1000));

async function measure(kind: string, t: TestStore, memory: 'memory' | 'disk'): Promise<boolean> {
  const door = await openDoor('de-linde', t);
  const { cookie, file } = await prepare(door);
  const page = `${file}/notities`;
  const size = (await (await door.fetch(page, { headers: { cookie } })).text()).length;
  const bytes = `<!doctype html>${'x'.repeat(size)}`;
  const bare = new Hono().get('/', async (c) => {
    const client: pg.PoolClient = await t.ctx.pool.connect();
    try {
      await client.query({ name: 'bench_bare', text: 'select id from organisation limit 1', values: [] });
    } finally {
      client.release();
    }
    return c.html(bytes);
  });
  const [one, two] = [await listen((r) => door.app(r)), await listen(bare.fetch)];
  await door.fetch(page, { headers: { cookie } }); // names of colleagues are known from now on
  const trips = await tripsOf(t, () => door.fetch(page, { headers: { cookie } }));
  await load(`${one.url}${page}`, cookie);
  await load(two.url, '');
  const rounds: { page: Load; bare: Load; list: Load }[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    rounds.push({
      bare: await load(two.url, ''),
      page: await load(`${one.url}${page}`, cookie),
      list: await load(`${one.url}/dossiers`, cookie),
    });
  }
  one.close();
  two.close();
  await door.close();
  const ratio = median(rounds.map((r) => r.page.perSecond / r.bare.perSecond));
  const list = median(rounds.map((r) => r.page.perSecond / r.list.perSecond));
  const wrong = rounds.reduce((n, r) => n + r.page.wrong + r.bare.wrong + r.list.wrong, 0);
  const rate = (which: 'page' | 'bare' | 'list'): string => `${Math.round(median(rounds.map((r) => r[which].perSecond)))}/s`;
  const rows: readonly (readonly [string, string, string, boolean])[] = [
    [
      'file page of 50 notes over the bare route',
      `${(ratio * 100).toFixed(0)} %`,
      `>= ${PAGE_SHARE * 100} %`,
      ratio >= PAGE_SHARE,
    ],
    ['list over the file page, time', `${(list * 100).toFixed(0)} %`, `<= ${LIST_TIMES * 100} %`, list <= LIST_TIMES],
    ['round trips of a file page', String(trips), '<= 2', trips <= 2],
    ['wrong answers', String(wrong), '0', wrong === 0],
    [`bare route, page of ${Math.round(size / 1000)} kB, list`, [rate('bare'), rate('page'), rate('list')].join(', '), '', true],
    [
      'file page, p50 and p99',
      `${median(rounds.map((r) => r.page.p50)).toFixed(1)} and ${median(rounds.map((r) => r.page.p99)).toFixed(1)} ms`,
      '',
      true,
    ],
  ];
  console.log(`\n${kind} (${memory})`);
  for (const [name, value, limit, ok] of rows)
    console.log(`  ${ok ? 'ok    ' : 'BROKEN'} ${name.padEnd(46)} ${value.padEnd(26)} ${limit}`);
  return rows.every(([, , , ok]) => ok);
}

let fine = await measure('PGlite', await openTestStore(), 'memory');
const found = findServer();
if (found === undefined) console.warn('\nNo PostgreSQL on this machine: only PGlite was measured.');
else {
  const server = await startServer(found);
  fine = (await measure('PostgreSQL', await openServerStore(server), 'disk')) && fine;
  await server.stop();
}
process.exit(fine ? 0 : 1);
