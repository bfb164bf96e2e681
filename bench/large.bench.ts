// Does a practice of 100,000 clients and 2,000,000 items open as fast as a small one? What a page minimally needs is one indexed select; the whole
// read (facts, decision, rows, seals opened, log line on disk) may take three times as long, p95. On PostgreSQL; scale with LARGE_CLIENTS.

import pg from 'pg';
import { isPermit } from '../src/decide/index.ts';
import type { Id } from '../src/record/index.ts';
import type { AccountFacts } from '../src/store/index.ts';
import { textWords } from '../src/store/blind-words.ts';
import { openServerStore, type ServerStore, TODAY } from '../tests/store/fixtures.ts';
import { ask } from '../tests/store/permits.ts';
import { findServer, startServer } from '../tests/store/private-postgres.ts';
import { factsOf, must } from '../tests/store/seed.ts';
import { ITEMS, makePractice, WORDS } from './large-practice.ts';

const CLIENTS = Number(process.env['LARGE_CLIENTS'] ?? 100_000);
const REAL = 600;
const TEAM = 60;
const ROUNDS = 300;
const LIMIT = 3;
const ALL = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg'] as const;
const WITHIN = { any: [{ regimes: ALL, careRelation: true }] };
/** Tables that grow with the clients: no page may read one from end to end. */
const LARGE = ['sealing_key', 'person', 'client', 'part', 'item', 'search_name', 'search_text'];

/** How often each large table was read from end to end since the server started. */
async function readWhole(t: ServerStore): Promise<ReadonlyMap<string, number>> {
  await new Promise((done) => setTimeout(done, 1500)); // connections tell their counts a second after their last statement
  const admin = new pg.Client({ connectionString: t.admin });
  await admin.connect();
  const { rows } = await admin.query<{ relname: string; seq_scan: string }>(
    'select relname, seq_scan from pg_stat_user_tables where relname = any ($1)',
    [LARGE],
  );
  await admin.end();
  return new Map(rows.map((r) => [r.relname, Number(r.seq_scan)]));
}

const at = (share: number, list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? Number.NaN;

interface Times {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

/** Both works, taking turns; milliseconds. */
async function turns(ours: (i: number) => Promise<unknown>, bare: (i: number) => Promise<unknown>): Promise<Times> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let i = -20; i < ROUNDS; i++) {
    for (const [which, work] of [
      ['ours', ours],
      ['bare', bare],
    ] as const) {
      const from = performance.now();
      await work(Math.abs(i));
      if (i >= 0) times[which].push(performance.now() - from);
    }
  }
  return times;
}

async function measure(t: ServerStore): Promise<boolean> {
  const from = performance.now();
  const { amira, organisation, files } = await makePractice(t, { clients: CLIENTS, real: REAL, team: TEAM });
  console.log(`${CLIENTS} clients, ${CLIENTS * ITEMS} items made in ${Math.round((performance.now() - from) / 1000)} s`);
  const before = await readWhole(t);
  const account = (await t.store.accountFacts(amira, TODAY)) as AccountFacts;
  const file = (i: number): Id => files[i % files.length] as Id;
  /** One statement with the organisation set, as row-level security asks; a page needs no less. */
  const bare = async (name: string, text: string, values: readonly unknown[]): Promise<void> => {
    const client = await t.ctx.pool.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('app.org', $1, true)", [organisation]);
      const answer = await client.query({ name, text, values: [...values] });
      if (answer.rows.length === 0) throw new Error(`${name} found nothing`);
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  let fine = true;
  const row = (name: string, times: Times): void => {
    const [ours, floor] = [at(0.95, times.ours), at(0.95, times.bare)];
    const ok = ours / floor < LIMIT;
    fine &&= ok;
    const half = at(0.5, times.ours) / at(0.5, times.bare);
    const shown = `${ours.toFixed(2)} ms over ${floor.toFixed(2)} ms = ${(ours / floor).toFixed(2)} x (< ${LIMIT} x); p50 ${half.toFixed(2)} x`;
    console.log(`  ${ok ? 'ok    ' : 'BROKEN'} ${name.padEnd(28)} p95 ${shown}`);
  };
  const lines =
    'select c.number, p.sealed, k.wrapped from client c join person p on p.organisation_id = c.organisation_id and p.id = c.person_id join sealing_key k on k.organisation_id = p.organisation_id and k.id = p.id';
  row(
    'open a file',
    await turns(
      async (i) => {
        const facts = await factsOf(t.store, amira, file(i));
        const opened = await t.store.openFile([ask(facts, 'identity', 'read'), ask(facts, 'notes', 'read')]);
        if (must(opened).value.items.length !== ITEMS) throw new Error('not all items');
      },
      (i) =>
        bare(
          'b_file',
          'select * from item where organisation_id = $1 and client_id = $2 order by written_at desc, id desc limit 50',
          [organisation, file(i)],
        ),
    ),
  );
  row(
    'first page of my clients',
    await turns(
      async () => {
        const found = await t.store.listFacts(account, WITHIN as never, { question: { category: 'identity', purpose: 'care' } });
        const shown = await t.store.openLines(found.map((f) => ask(f, 'identity', 'read')).filter(isPermit));
        if (shown.length !== Math.min(50, TEAM)) throw new Error(`the page shows ${shown.length}`);
      },
      () =>
        bare(
          'b_page',
          `${lines} where c.organisation_id = $1 and c.id in (select m.client_id from team_member m where m.organisation_id = $1 and m.account_id = $2) order by c.number limit 50`,
          [organisation, amira.actor],
        ),
    ),
  );
  const word = WORDS[6] as string;
  const hash = textWords(t.ctx.keys, organisation, { text: word })[0];
  row(
    'search a word in my team',
    await turns(
      async () => {
        const found = await t.store.search(account, WITHIN as never, { words: word });
        const shown = await t.store.openLines(found.slice(0, 50).map((c) => ask(c.facts, 'identity', 'read')));
        if (shown.length === 0) throw new Error('nothing found');
      },
      () =>
        bare(
          'b_word',
          `${lines} where c.organisation_id = $1 and c.id in (select m.client_id from team_member m where m.organisation_id = $1 and m.account_id = $3 and exists (select 1 from search_text s where s.organisation_id = $1 and s.word = $2 and s.client_id = m.client_id)) limit 50`,
          [organisation, hash, amira.actor],
        ),
    ),
  );
  for (const [table, times] of await readWhole(t)) {
    const whole = times - (before.get(table) ?? 0);
    fine &&= whole === 0;
    if (whole !== 0) console.log(`  BROKEN ${table} was read from end to end ${whole} times`);
  }
  return fine;
}

const found = findServer();
if (found === undefined) {
  console.warn('SKIPPED: no initdb and postgres found on this machine, and this bench is about PostgreSQL.');
  process.exit(0);
}
const server = await startServer(found, ['shared_buffers=512MB', 'max_wal_size=8GB']);
let fine = false;
try {
  const t = await openServerStore(server);
  fine = await measure(t);
  await t.close();
} finally {
  await server.stop();
}
process.exit(fine ? 0 : 1);
