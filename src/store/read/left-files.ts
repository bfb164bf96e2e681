// Which files were left: care goes on, and nobody who works here today coordinates it or gives it? By number, for who looks after accounts.

import { sql } from 'kysely';
import type { LeftFile, Scope } from '../api.ts';
import { type Context, today, transaction } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { ensureOrganisation } from '../organisation.ts';
import { handsOutKeys, leftOf } from '../write/left-file.ts';
import type { Writing } from '../write/writing.ts';

/** undefined for who does not look after accounts. Writes its line first. */
export async function leftFiles(ctx: Context, scope: Scope): Promise<readonly LeftFile[] | undefined> {
  await ensureOrganisation(ctx, scope.organisation);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    const w: Writing = { ctx, trx, scope, on: today(ctx), held: new Map(), taken: undefined };
    if (!(await handsOutKeys(w))) return undefined;
    const left = await leftOf(w);
    await append(trx, [plainLine(ctx, scope, { kind: 'list', what: { type: 'left-files', count: left.length } })]);
    return left;
  });
}
