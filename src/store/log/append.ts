// Adds lines to the log inside the transaction that did what they tell.

import { sql, type Transaction } from 'kysely';
import { columns, type Line } from '../event.ts';
import type { Tables } from '../tables.ts';

/** The number of the first line. The organisation of the transaction's scope is the one whose log grows. */
export async function append(trx: Transaction<Tables>, lines: readonly Line[]): Promise<number> {
  const [bodies, at, kinds, clients] = columns(lines);
  const done = await sql<{ first: number }>`
    select zv_append(${bodies}::text[], ${at}::timestamptz[], ${kinds}::text[], ${clients}::uuid[]) as first`.execute(trx);
  return done.rows[0]?.first ?? 0;
}
