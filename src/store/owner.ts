// The connection that makes and migrates tables. It is closed before the store opens: afterwards everything works as zv_app.

import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

export interface Owner {
  /** Several statements without parameters: a migration. */
  exec(sql: string): Promise<void>;
  rows(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  end(): Promise<void>;
}

export function ownerOfLite(lite: PGlite): Owner {
  return {
    exec: async (sql) => void (await lite.exec(sql)),
    rows: async (sql, values = []) => (await lite.query<Record<string, unknown>>(sql, [...values])).rows,
    end: () => Promise.resolve(),
  };
}

export async function ownerOfServer(url: string): Promise<Owner> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // a connection that breaks later shows itself at the next statement
  await client.connect();
  return {
    exec: async (sql) => void (await client.query(sql)),
    rows: async (sql, values = []) => (await client.query<Record<string, unknown>>(sql, [...values])).rows,
    end: () => client.end(),
  };
}
