// Finds a draft again: for its writer alone, under the permits of its form, as long as they hold.

import { sql } from 'kysely';
import type { DraftPlace, DraftText, Id } from '../../record/index.ts';
import type { DraftLeave, DraftLine, KeptDraft, Opened, Scope } from '../api.ts';
import { boundTogether } from '../binding.ts';
import { type Context, today, transaction } from '../context.ts';
import { ensureOrganisation } from '../organisation.ts';
import { unsealText } from '../seal.ts';
import { aboutOf, checkPlace, draftPlace, oldest, permitsOf } from '../write/draft.ts';
import { keyOf, type Writing } from '../write/writing.ts';

/** More forms than somebody leaves unfinished in two weeks. */
const MOST = 100;

async function inNameOf<T>(ctx: Context, scope: Scope, read: (w: Writing) => Promise<T>): Promise<T> {
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    return read({ ctx, trx, scope, on: today(ctx), held: new Map(), taken: undefined });
  });
}

export async function openDraft(ctx: Context, leave: DraftLeave, place: DraftPlace): Promise<Opened<KeptDraft | undefined>> {
  const permits = permitsOf(leave);
  if (permits === undefined) {
    const { account } = leave as Extract<DraftLeave, { account: unknown }>;
    checkPlace(undefined, place);
    return inNameOf(ctx, account.scope, (w) => read(w, place, account.person));
  }
  const bound = boundTogether(ctx.bindings, permits);
  const { client, scope, version, on } = bound;
  checkPlace(client, place);
  if (client === undefined) throw new TypeError('there is no file yet');
  if (on !== today(ctx)) return { ok: false, why: 'stale' };
  return inNameOf(ctx, scope, async (w): Promise<Opened<KeptDraft | undefined>> => {
    const facts = await sql<{ holds: boolean }>`select zv_facts_hold(
        ${scope.organisation}::uuid, ${scope.actor}::uuid, ${client}::uuid, ${version}::bigint, ${on}::date) as holds`.execute(
      w.trx,
    );
    return facts.rows[0]?.holds === true ? read(w, place, client) : { ok: false, why: 'stale' };
  });
}

/** `holder`: whose key it is sealed with. */
async function read(w: Writing, place: DraftPlace, holder: Id): Promise<Opened<KeptDraft | undefined>> {
  const { organisation, actor } = w.scope;
  const row = await w.trx
    .selectFrom('draft')
    .select(['version', 'kept_at', 'sealed'])
    .where('organisation_id', '=', organisation)
    .where('account_id', '=', actor)
    .where('form', '=', place.form)
    .where('about', '=', aboutOf(actor, place))
    .where('kept_at', '>=', oldest(w.ctx))
    .executeTakeFirst();
  if (!row) return { ok: true, value: undefined };
  const key = await keyOf(w, holder);
  if (!key) return { ok: false, why: 'gone' };
  const text = JSON.parse(unsealText(key, draftPlace(organisation, actor, place, row.version), row.sealed)) as DraftText;
  return { ok: true, value: { ...text, keptAt: row.kept_at, kept: row.version } };
}

export async function draftsOf(ctx: Context, scope: Scope): Promise<readonly DraftLine[]> {
  await ensureOrganisation(ctx, scope.organisation);
  return inNameOf(ctx, scope, async (w) => {
    const rows = await w.trx
      .selectFrom('draft')
      .select(['form', 'about', 'client_id', 'kept_at'])
      .where('organisation_id', '=', scope.organisation)
      .where('account_id', '=', scope.actor)
      .where('kept_at', '>=', oldest(ctx))
      .orderBy('kept_at', 'desc')
      .limit(MOST)
      .execute();
    return rows.map((r) => ({
      form: r.form,
      keptAt: r.kept_at,
      ...(r.client_id === null ? {} : { client: r.client_id }),
      ...(r.about === r.client_id || r.about === scope.actor ? {} : { about: r.about }),
    }));
  });
}
