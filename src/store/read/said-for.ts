// What did somebody say about a consent in the place of a client whose file stays closed to him? Acts and days; no names, no notes.

import { sql } from 'kysely';
import type { AccessFacts, Circle } from '../api.ts';
import { type Context, transaction } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';

/** For who decides for the client, about these words alone: an own act needs no leave, and so does seeing it (AVG 7(3)). Logged. */
export async function saidFor(ctx: Context, facts: AccessFacts, words: readonly string[]): Promise<Circle['consents']> {
  const { scope, client } = facts;
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    await append(trx, [plainLine(ctx, scope, { kind: 'read', what: { client, type: 'consents' } })]);
    const rows = await trx
      .selectFrom('consent_entry')
      .select(['id', 'kind', 'word', 'clause', 'clause_hash', 'act', 'by_person', 'at', 'form'])
      .where('organisation_id', '=', scope.organisation)
      .where('client_id', '=', client)
      .where('word', 'in', words)
      .orderBy('place', 'desc')
      .execute();
    return rows.map((c) => ({
      id: c.id,
      client,
      kind: c.kind,
      word: c.word,
      clause: c.clause,
      clauseHash: c.clause_hash,
      act: c.act,
      by: c.by_person,
      at: c.at,
      form: c.form,
      name: undefined,
    }));
  });
}
