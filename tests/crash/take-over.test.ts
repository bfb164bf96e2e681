// kill -9 while a list is taken over, again and again: each client is whole or not there, and none comes twice. And several processes that work
// beside one database do each list once.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { type Acting, scopeOf, takeOverOf, workOnce } from '../../src/desk/index.ts';
import { openWithContext } from '../../src/store/open.ts';
import type { Context } from '../../src/store/context.ts';
import { NOW } from '../store/at.ts';
import { openServerStore } from '../store/fixtures.ts';
import { findServer, startServer } from '../store/private-postgres.ts';
import { begunList, coordinatorOn, houseOn } from './take-over-house.ts';

const KEY = 'cd'.repeat(32);
const WORKER = resolve(import.meta.dirname, 'take-over-worker.ts');
const LINES = 150;
/** Longer than a lease. */
const LATER = 31_000;

/** Runs a worker until it says `over`, or kills it before so many lines. Gives how many lines it saw. */
function worker(folder: string, key: string, url: string, now: number, killAfter = Number.POSITIVE_INFINITY): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [WORKER, folder, key, url, String(now)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let seen = 0;
    let errors = '';
    child.stderr.on('data', (bytes) => {
      errors += String(bytes);
    });
    child.stdout.on('data', (bytes) => {
      seen += String(bytes).split('line ').length - 1;
      // Not exactly then, but somewhere in the line that is being written.
      if (seen >= killAfter) setTimeout(() => child.kill('SIGKILL'), (seen * 7) % 9);
    });
    child.on('exit', (code) =>
      code === 0 || seen >= killAfter ? done(seen) : fail(new Error(`the worker stopped by itself: ${errors}`)),
    );
  });
}

/** Rows of a table in one practice, and those of them that hang on nothing. */
async function whole(ctx: Context, acting: Acting) {
  return ctx.db.transaction().execute(async (trx) => {
    await sql`select zv_scope(${acting.account.organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
    const answer = await sql<Record<string, string>>`select
      (select count(*) from client) as clients,
      (select count(distinct number) from client) as numbers,
      (select count(*) from job_line where outcome = 'taken') as taken,
      (select count(distinct client_id) from job_line) as told,
      (select count(*) from client c where not exists (select 1 from job_line l where l.client_id = c.id)) as untold,
      (select count(*) from client c where not exists (select 1 from part p where p.client_id = c.id)
          or not exists (select 1 from team_member t where t.client_id = c.id)
          or not exists (select 1 from search_name s where s.client_id = c.id)
          or not exists (select 1 from sealing_key k where k.id = c.id and k.wrapped is not null)
          or not exists (select 1 from person q join sealing_key k on k.id = q.id where q.id = c.person_id and k.wrapped is not null)) as half,
      (select count(*) from trail_event where kind = 'create-file') as logged,
      (select count(*) from job_piece) as pieces`.execute(trx);
    return Object.fromEntries(Object.entries(answer.rows[0] ?? {}).map(([name, n]) => [name, Number(n)]));
  });
}

describe('kill -9 while a list is taken over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zv-take-over-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves each client whole or not there, and after going on each is there once', { timeout: 240_000 }, async () => {
    const opened = async (now: number) => {
      const answer = await openWithContext({ folder, key: KEY, clock: () => now });
      if (!answer.ok) throw new Error(answer.problem.message.en);
      return answer;
    };
    const first = await opened(NOW);
    const acting = await coordinatorOn(first.store);
    const job = await begunList(
      houseOn(first.store, () => NOW),
      acting,
      'Kiezel',
      LINES,
    );
    await first.store.close();

    let now = NOW;
    for (const after of [1, 9, 25, 40]) {
      now += LATER;
      await worker(folder, KEY, '-', now, after);
    }
    const half = await opened((now += LATER));
    const between = await whole(half.ctx, acting);
    expect(between).toMatchObject({ half: 0, untold: 0, pieces: 1 });
    expect(between['clients']).toBeGreaterThan(60);
    expect(between['clients']).toBeLessThan(LINES);
    expect(between).toMatchObject({ taken: between['clients'], told: between['clients'], logged: between['clients'] });

    await workOnce(
      houseOn(half.store, () => now),
      '33333333-3333-4333-8333-333333333333',
    );
    const after = { clients: LINES, numbers: LINES, taken: LINES, told: LINES, untold: 0, half: 0, logged: LINES, pieces: 0 };
    expect(await whole(half.ctx, acting)).toEqual(after);
    expect(
      await takeOverOf(
        houseOn(half.store, () => now),
        acting,
        job,
      ),
    ).toMatchObject({ state: 'done', done: LINES });
    expect(await half.store.trail.verify(acting.account.organisation)).toMatchObject({ ok: true });
    await half.store.close();
  });
});

const server = findServer();
if (!server) console.warn('\n!!! SKIPPED: several processes beside one PostgreSQL; no PostgreSQL found on this machine.\n');
describe.skipIf(!server)('several processes beside one database', () => {
  it('do each line of each list once, also when one of them is killed', { timeout: 240_000 }, async () => {
    const running = await startServer(server as string);
    const t = await openServerStore(running);
    const folder = mkdtempSync(join(tmpdir(), 'zv-take-over-'));
    try {
      const acting = await coordinatorOn(t.store);
      const house = houseOn(t.store, () => t.clock.now);
      const jobs: string[] = [];
      for (const name of ['Eén', 'Twee', 'Drie']) jobs.push(await begunList(house, acting, name, 60));
      const seen = await Promise.all([
        worker(folder, t.key, t.url, NOW),
        worker(folder, t.key, t.url, NOW),
        worker(folder, t.key, t.url, NOW, 10),
      ]);
      expect(seen.filter((n) => n > 0).length, 'they share the work').toBeGreaterThan(1);
      // What the killed one held is done by whoever comes after its lease.
      await worker(folder, t.key, t.url, NOW + LATER);
      expect(await whole(t.ctx, acting)).toEqual({
        clients: 180,
        numbers: 180,
        taken: 180,
        told: 180,
        untold: 0,
        half: 0,
        logged: 180,
        pieces: 0,
      });
      t.clock.now += LATER;
      for (const job of jobs) expect(await t.store.jobs.one(scopeOf(acting, 'care'), job)).toMatchObject({ state: 'done' });
    } finally {
      await t.close();
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
