// Which pieces are in this file? Kind, day and author of each, and nothing of what is in them: one line in the log, which says that and no more.

import type { Permit } from '../../decide/index.ts';
import type { FilePiece, Opened } from '../api.ts';
import { boundOf, boundTogether } from '../binding.ts';
import type { Context } from '../context.ts';
import { logged } from './logged.ts';

/** The first permit reads `identity` and writes the line; the others say of which parts and categories the pieces may be told. */
export function pieces(ctx: Context, permits: readonly Permit[]): Promise<Opened<readonly FilePiece[]>> {
  boundTogether(ctx.bindings, permits);
  const [first, ...rest] = permits;
  if (first?.request.category !== 'identity') throw new TypeError('the first permit is for identity');
  const pairs = new Set(rest.map((p) => `${boundOf(ctx.bindings, p).part} ${p.request.category}`));
  return logged(ctx, first, { kind: 'read', what: { type: 'pieces' } }, async (w, client) => {
    const rows = await w.trx
      .selectFrom('item')
      .select(['id', 'part_id', 'kind', 'category', 'author', 'on_day', 'changed_at'])
      .where('organisation_id', '=', w.scope.organisation)
      .where('client_id', '=', client)
      .orderBy('on_day', 'desc')
      .orderBy('written_at', 'desc')
      .execute();
    return {
      ok: true,
      value: rows
        .filter((r) => pairs.has(`${r.part_id} ${r.category}`))
        .map((r) => ({
          id: r.id,
          part: r.part_id,
          kind: r.kind,
          category: r.category,
          author: r.author,
          on: r.on_day,
          changedAt: r.changed_at,
        })),
    };
  });
}
