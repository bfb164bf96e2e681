// What has to be done, and when: the items with a day of many clients at once, of those parts and categories that were allowed.

import type { Permit } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import type { DueItem } from '../api.ts';
import { type Context, rowsOf } from '../context.ts';
import { columns, decidedLine } from '../event.ts';
import { unsealContent } from '../write/item.ts';
import { permittedList } from './list-permits.ts';

interface Row {
  readonly client: Id;
  readonly id: Id;
  readonly part: Id;
  readonly kind: string;
  readonly category: string;
  readonly author: Id;
  readonly at: string;
  readonly on_day: Day;
  readonly due_day: Day;
  readonly version: number;
  readonly sealed: Buffer;
  readonly wrapped: Buffer | null;
}

const DUE = { name: 'zv_due', text: 'select * from zv_due($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14)' };

export async function dueItems(
  ctx: Context,
  permits: readonly Permit[],
  period: { readonly from: Day; readonly until: Day; readonly kinds?: readonly string[] },
): Promise<readonly DueItem[]> {
  const permitted = permittedList(ctx, permits);
  if (!permitted) return [];
  const { scope, on, bounds, list, first } = permitted;
  const line = decidedLine(ctx, list, first, { kind: 'list', what: { type: 'due', count: permits.length } });
  const rows = await rowsOf<Row>(ctx, DUE, [
    scope.organisation,
    scope.actor,
    on,
    period.from,
    period.until,
    period.kinds ?? null,
    bounds.map((b) => b.client),
    bounds.map((b) => b.version),
    bounds.map((b) => b.part),
    permits.map((p) => p.request.category),
    ...columns([line]),
  ]);
  return rows.flatMap((row): DueItem[] => {
    const key = ctx.keys.open(scope.organisation, row.client, row.wrapped);
    if (!key) return [];
    return [
      {
        id: row.id,
        client: row.client,
        part: row.part,
        kind: row.kind,
        category: row.category,
        author: row.author,
        writtenAt: row.at,
        on: row.on_day,
        due: row.due_day,
        version: row.version,
        restricted: false,
        content: unsealContent(key, scope.organisation, row.id, row.version, row.sealed),
      },
    ];
  });
}
