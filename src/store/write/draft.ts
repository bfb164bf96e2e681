// Keeps what somebody is typing: sealed, one for each form, out of reach of everybody else, gone with the deed or with time.

import type { KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import type { Permit } from '../../decide/index.ts';
import { checkDraft, DRAFT_DAYS, type DraftPlace, type DraftText, type Id } from '../../record/index.ts';
import type { DraftLeave, Written } from '../api.ts';
import { boundTogether } from '../binding.ts';
import { type Context, now } from '../context.ts';
import { type Place, seal } from '../seal.ts';
import { done, gone, hold, keyOf, type Refused, stale, type Writing, wrong } from './writing.ts';

/** Bound to its writer, form and thing: a draft that is moved to another row is no draft. */
export const draftPlace = (organisation: Id, writer: Id, place: DraftPlace, version: number): Place => ({
  table: 'draft',
  column: 'sealed',
  organisation,
  row: `${writer}/${place.form}/${place.client ?? ''}/${aboutOf(writer, place)}`,
  version,
});

/** What it is about, as the key of the row: the item, else the file, else the writer. */
export function aboutOf(writer: Id, place: DraftPlace): Id {
  return place.about ?? place.client ?? writer;
}

/** A draft is kept and opened for reading, for writing, or for both: what its form does. */
export function permitsOf(leave: DraftLeave): readonly Permit[] | undefined {
  return 'account' in leave ? undefined : leave;
}

/** Whoever says where a draft is kept, says it of the file that the permits are about. */
export function checkPlace(client: Id | undefined, place: DraftPlace): void {
  if (client !== place.client) throw new TypeError('a draft of another file than the permits are about');
}

/** Before this moment a draft is too old. */
export function oldest(ctx: Context): string {
  return new Date(ctx.clock() - DRAFT_DAYS * 86_400_000).toISOString();
}

export async function keepDraft(
  w: Writing,
  leave: DraftLeave,
  input: { readonly place: DraftPlace; readonly text: DraftText; readonly after?: number },
): Promise<Written<{ readonly kept: number }>> {
  const key = await heldKey(w, leave, input.place);
  if (!('export' in key)) return key;
  const problems = checkDraft(input.text);
  if (problems.length > 0) return wrong(problems);
  await sql`select zv_clear_drafts(null, ${oldest(w.ctx)}::timestamptz)`.execute(w.trx);
  const { organisation, actor } = w.scope;
  const { place } = input;
  const about = aboutOf(actor, place);
  const before = await rowOf(w, place).select('version').forUpdate().executeTakeFirst();
  if (input.after !== undefined && input.after !== (before?.version ?? 0)) return stale;
  const kept = (before?.version ?? 0) + 1;
  const row = {
    kept_at: now(w.ctx),
    sealed: seal(key, draftPlace(organisation, actor, place, kept), JSON.stringify(input.text)),
  };
  const written = before
    ? await w.trx
        .updateTable('draft')
        .set({ ...row, version: kept })
        .where('organisation_id', '=', organisation)
        .where('account_id', '=', actor)
        .where('form', '=', place.form)
        .where('about', '=', about)
        .returning('version')
        .execute()
    : await w.trx
        .insertInto('draft')
        .values({
          organisation_id: organisation,
          account_id: actor,
          form: place.form,
          about,
          client_id: place.client ?? null,
          ...row,
        })
        // Two windows that begin at the same moment: the second hears that it was second.
        .onConflict((c) => c.doNothing())
        .returning('version')
        .execute();
  return written.length === 0 ? stale : { ok: true, value: { kept } };
}

async function heldKey(w: Writing, leave: DraftLeave, place: DraftPlace): Promise<KeyObject | Refused> {
  const permits = permitsOf(leave);
  if (permits === undefined) {
    const { account } = leave as Extract<DraftLeave, { account: unknown }>;
    if (account.scope.organisation !== w.scope.organisation || account.scope.actor !== w.scope.actor)
      throw new TypeError('a draft of another account');
    checkPlace(undefined, place);
    return (await keyOf(w, account.person)) ?? gone;
  }
  checkPlace(boundTogether(w.ctx.bindings, permits).client, place);
  for (const permit of permits) {
    const held = await hold(w, permit, { actions: ['read', 'write'] });
    if (!('client' in held)) return held;
  }
  return (await keyOf(w, place.client as Id)) ?? gone;
}

function rowOf(w: Writing, place: DraftPlace) {
  return w.trx
    .selectFrom('draft')
    .where('organisation_id', '=', w.scope.organisation)
    .where('account_id', '=', w.scope.actor)
    .where('form', '=', place.form)
    .where('about', '=', aboutOf(w.scope.actor, place));
}

export async function dropDraft(w: Writing, place: DraftPlace): Promise<Written<void>> {
  await w.trx
    .deleteFrom('draft')
    .where('organisation_id', '=', w.scope.organisation)
    .where('account_id', '=', w.scope.actor)
    .where('form', '=', place.form)
    .where('about', '=', aboutOf(w.scope.actor, place))
    .execute();
  return done;
}

/** The file is being destroyed: whoever was typing in it finds nothing again. */
export async function clearDraftsOf(w: Writing, client: Id): Promise<void> {
  await sql`select zv_clear_drafts(${client}::uuid, null)`.execute(w.trx);
}
