// How does the sign-in library reach its tables? Through the store's pool, with dates as Date: the record has them as text, the library compares them.
// Of a session's token only a hash is written: whoever reads the table, or a backup of it, has nothing to come in with.

import { createHash } from 'node:crypto';
import { kyselyAdapter } from '@better-auth/kysely-adapter';
import type { Kysely, KyselyPlugin } from 'kysely';

const MOMENTS: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'expiresAt']);

const datesAsDate: KyselyPlugin = {
  transformQuery: (args) => args.node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          MOMENTS.has(name) && typeof value === 'string' ? new Date(value) : value,
        ]),
      ),
    ),
  }),
};

type Make = ReturnType<typeof kyselyAdapter>;
type Adapter = ReturnType<Make>;
/** What is done inside a transaction. */
type Inside = Parameters<Parameters<Adapter['transaction']>[0]>[0];
type Where = NonNullable<Parameters<Inside['count']>[0]['where']>[number];
interface Asked {
  readonly model: string;
  readonly where?: Where[] | undefined;
}

/** The adapter that the sign-in library takes as its database. */
export function signInDatabase(db: Kysely<unknown>): Make {
  const make = kyselyAdapter(db.withPlugin(datesAsDate), { type: 'postgres' });
  return (options) => {
    const adapter = make(options);
    return { ...adapter, ...hashing(adapter), transaction: (work) => adapter.transaction((inside) => work(hashing(inside))) };
  };
}

/** Tokens are hashed on the way in; on the way out a row carries the token that it was asked for with, or else its hash, which opens nothing. */
function hashing<A extends Inside>(adapter: A): A {
  const asked = <Q extends Asked>(query: Q): Q =>
    query.model === 'session' && query.where ? { ...query, where: query.where.map(hashedWhere) } : query;
  const told = <R>(query: Asked, row: R): R => {
    const token = query.where?.find((w) => w.field === 'token' && typeof w.value === 'string')?.value;
    if (query.model !== 'session' || typeof token !== 'string' || row === null || typeof row !== 'object') return row;
    return 'token' in row ? { ...row, token } : row;
  };
  const changed = <C extends object>(model: string, values: C): C =>
    model === 'session' && 'token' in values ? { ...values, token: hashed(String(values.token)) } : values;
  return {
    ...adapter,
    async create(query) {
      const row = await adapter.create({ ...query, data: changed(query.model, query.data) });
      if (query.model !== 'session' || !('token' in query.data)) return row;
      return { ...row, token: query.data.token };
    },
    findOne: async (query) => told(query, await adapter.findOne(asked(query))),
    findMany: async (query) => {
      const rows = await adapter.findMany(asked(query));
      return rows.map((row) => told(query, row)) as typeof rows;
    },
    count: (query) => adapter.count(asked(query)),
    update: async (query) => told(query, await adapter.update({ ...asked(query), update: changed(query.model, query.update) })),
    updateMany: (query) => adapter.updateMany({ ...asked(query), update: changed(query.model, query.update) }),
    delete: (query) => adapter.delete(asked(query)),
    deleteMany: (query) => adapter.deleteMany(asked(query)),
    consumeOne: async (query) => told(query, await adapter.consumeOne(asked(query))),
  } as A;
}

function hashedWhere(where: Where): Where {
  if (where.field !== 'token') return where;
  if (Array.isArray(where.value)) return { ...where, value: where.value.map((one) => hashed(String(one))) };
  return typeof where.value === 'string' ? { ...where, value: hashed(where.value) } : where;
}

/** The token is 32 random letters: a plain hash cannot be turned back. */
function hashed(token: string): string {
  return createHash('sha256').update(`zv session:${token}`).digest('base64url');
}
