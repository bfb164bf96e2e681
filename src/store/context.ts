// What every file of the store works with: the pool, the keys, the clock. Made once when the store opens.

import { AsyncLocalStorage } from 'node:async_hooks';
import { randomFillSync } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type pg from 'pg';
import { amsterdamDay, type Day, type Instant } from '../policy/index.ts';
import type { Id } from '../record/index.ts';
import type { Bindings } from './binding.ts';
import type { Keyring } from './keyring.ts';
import { StoreUnavailable } from './problem.ts';
import { problemOf } from './problems.ts';
import type { Tables } from './tables.ts';

export interface Context {
  readonly kind: 'embedded' | 'server';
  readonly pool: pg.Pool;
  readonly db: Kysely<Tables>;
  readonly keys: Keyring;
  readonly bindings: Bindings;
  readonly clock: () => number;
  readonly source: string;
  /** Where the database is, for messages: a folder, or host and name without user and password. */
  readonly where: string;
}

export function now(ctx: Context): Instant {
  return new Date(ctx.clock()).toISOString();
}

/** Today in Amsterdam. */
export function today(ctx: Context): Day {
  return amsterdamDay(Math.floor(ctx.clock() / 1000));
}

/** Milliseconds and counter of the id that was made last: ids of one process go up, also within a millisecond (RFC 9562 6.2, method 1). */
let last = { at: 0, count: 0 };

/** A UUID of version 7: ordered by time, so that new rows stand together and notes of one moment keep their order. */
export function newId(ctx: Context): Id {
  const b = randomFillSync(Buffer.alloc(16));
  const at = Math.max(ctx.clock(), last.at);
  const count = at > last.at ? b.readUInt16BE(6) & 0x7ff : last.count + 1;
  last = count > 0xfff ? { at: at + 1, count: 0 } : { at, count };
  b.writeUIntBE(last.at, 0, 6);
  b.writeUInt16BE(0x7000 | last.count, 6);
  b[8] = ((b[8] as number) & 0x3f) | 0x80;
  const h = b.toString('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`;
}

/** A statement that stays prepared on its connection. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/** Set while a transaction is open in this chain of calls. */
const open = new AsyncLocalStorage<true>();

/**
 * The embedded database has one connection: who asks the store something inside `withScope` would wait for himself for ever. So that is a
 * mistake on both kinds, and says so at once.
 */
export function outside(): void {
  if (open.getStore()) throw new TypeError('ask the store before withScope, not inside it: there only tx answers');
}

/** A transaction of its own. */
export async function transaction<T>(ctx: Context, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  outside();
  return whileUp(ctx, () => ctx.db.transaction().execute((trx) => open.run(true, () => work(trx))));
}

/** One statement, one round trip, its own transaction. */
export async function rowsOf<R>(ctx: Context, statement: Prepared, values: readonly unknown[]): Promise<R[]> {
  outside();
  return whileUp(ctx, async () => {
    const client = await ctx.pool.connect();
    try {
      const result = await client.query<R & pg.QueryResultRow>({
        name: statement.name,
        text: statement.text,
        values: [...values],
      });
      return result.rows;
    } finally {
      client.release();
    }
  });
}

/** Turns a failing database or disk into {@link StoreUnavailable}; lets bugs through. */
export async function whileUp<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // A right we do not have (42501) is a wall that held, and while running always a bug of ours.
    const problem = (error as { code?: string }).code === '42501' ? undefined : problemOf(error, ctx.where);
    throw problem ? new StoreUnavailable(problem) : error;
  }
}
