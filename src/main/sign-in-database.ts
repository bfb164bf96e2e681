// How does the sign-in library reach its tables? Through the store's pool, with dates as Date: the record has them as text, the library compares them.

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

/** The adapter that the sign-in library takes as its database. */
export function signInDatabase(db: Kysely<unknown>) {
  return kyselyAdapter(db.withPlugin(datesAsDate), { type: 'postgres' });
}
