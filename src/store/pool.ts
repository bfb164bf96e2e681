// The one way to the database for both kinds: node-postgres, logged in as (or switched to) zv_app, with values in the same form.

import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const INT8 = 20;

/** date stays 'YYYY-MM-DD', timestamptz becomes ISO with Z, int8 a number (our counts stay far below 2^53). */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text;
    if (oid === TIMESTAMPTZ) return instant;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

/** '2026-11-22 09:14:03.12+00' (the session speaks UTC) -> '2026-11-22T09:14:03.120Z'. */
export function instant(text: string): string {
  const whole = text.slice(0, 19);
  const rest = text.slice(19, text.length - 3);
  return `${whole.slice(0, 10)}T${whole.slice(11)}${rest === '' ? '.000' : rest.slice(0, 4).padEnd(4, '0')}Z`;
}

/** Every connection works as zv_app from its first statement; nothing of ours ever resets it. */
async function becomeApp(client: pg.ClientBase): Promise<void> {
  await client.query("set role zv_app; set timezone to 'UTC'; set datestyle to 'ISO'; set client_encoding to 'UTF8'");
}

export function poolOfLite(lite: PGlite): pg.Pool {
  const config = { ...createPgConfig(lite), idleTimeoutMillis: 0, max: 1, types, onConnect: becomeApp };
  return new pg.Pool(config as unknown as pg.PoolConfig);
}

export function poolOfServer(url: string): pg.Pool {
  const config = {
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    types,
    onConnect: becomeApp,
  };
  const pool = new pg.Pool(config as pg.PoolConfig);
  pool.on('error', () => undefined); // an idle connection that breaks is replaced at its next use
  return pool;
}

export function kyselyOf(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
