// What an organisation changed in its templates of the course of care. No client data: names of forms, and which are used.

import { sql } from 'kysely';
import type { Id } from '../record/index.ts';
import type { TemplateRow, Written } from './api.ts';
import { type Context, now, transaction } from './context.ts';
import { plainLine } from './event.ts';
import { append } from './log/append.ts';
import { done, stale, type Writing } from './write/writing.ts';

export async function templates(ctx: Context, organisation: Id): Promise<readonly TemplateRow[]> {
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'management')`.execute(trx);
    return trx
      .selectFrom('course_template')
      .select(['template', 'version', 'body'])
      .where('organisation_id', '=', organisation)
      .execute();
  });
}

/** Stale when somebody else changed it since it was shown. */
export async function adjustTemplate(
  w: Writing,
  input: { readonly template: string; readonly version: number; readonly body: string },
): Promise<Written<void>> {
  const organisation = w.scope.organisation;
  const row = { body: input.body, changed_at: now(w.ctx), changed_by: w.scope.actor };
  const changed =
    input.version === 0
      ? await w.trx
          .insertInto('course_template')
          .values({ organisation_id: organisation, template: input.template, ...row })
          .onConflict((c) => c.doNothing())
          .returning('template')
          .execute()
      : await w.trx
          .updateTable('course_template')
          .set({ ...row, version: input.version + 1 })
          .where('organisation_id', '=', organisation)
          .where('template', '=', input.template)
          .where('version', '=', input.version)
          .returning('template')
          .execute();
  if (changed.length === 0) return stale;
  await append(w.trx, [plainLine(w.ctx, w.scope, { kind: 'update', what: { type: 'template' } })]);
  return done;
}
