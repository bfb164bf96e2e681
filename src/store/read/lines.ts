// The lines of a list: names and numbers of clients whose permit holds, with one log line that says how many were shown.

import type { Permit } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import type { Id, RetentionState } from '../../record/index.ts';
import type { ClientLine } from '../api.ts';
import { type Bound, boundOf } from '../binding.ts';
import { type Context, rowsOf, today } from '../context.ts';
import { columns, decidedLine } from '../event.ts';
import { unsealPerson } from '../write/person.ts';

interface Row {
  readonly id: Id;
  readonly person: Id;
  readonly number: string;
  readonly birth_date: Day;
  readonly care_until: Day | null;
  readonly retention: RetentionState;
  readonly restricted: boolean;
  readonly sealed: Buffer;
  readonly wrapped: Buffer | null;
}

const LINES = { name: 'zv_open_lines', text: 'select * from zv_open_lines($1,$2,$3,$4,$5,$6,$7,$8,$9)' };

/** In the order of the permits. A client whose facts changed since is left out: the list is read again anyway. */
export async function openLines(ctx: Context, permits: readonly Permit[]): Promise<readonly ClientLine[]> {
  const [first] = permits;
  if (!first) return [];
  const bounds = permits.map((p) => boundOf(ctx.bindings, p));
  const { scope, on } = boundOf(ctx.bindings, first);
  for (const [i, b] of bounds.entries()) {
    if (b.scope.organisation !== scope.organisation || b.scope.actor !== scope.actor || b.on !== on)
      throw new TypeError('a list is opened for one account on one day');
    const request = permits[i]?.request;
    if (request?.category !== 'identity' || request.action !== 'read')
      throw new TypeError('a list shows names: permits to read identity');
  }
  if (on !== today(ctx)) return [];
  const list: Bound = { ...boundOf(ctx.bindings, first), client: undefined, part: undefined };
  const line = decidedLine(ctx, list, first, {
    kind: 'list',
    what: { type: 'clients', count: permits.length },
  });
  const rows = await rowsOf<Row>(ctx, LINES, [
    scope.organisation,
    scope.actor,
    on,
    bounds.map((b) => b.client),
    bounds.map((b) => b.version),
    ...columns([line]),
  ]);
  return rows.flatMap((row): ClientLine[] => {
    const key = ctx.keys.open(scope.organisation, row.person, row.wrapped);
    if (!key) return [];
    return [
      {
        client: row.id,
        number: row.number,
        name: unsealPerson(key, scope.organisation, row.person, row.sealed).name,
        birthDate: row.birth_date,
        ...(row.care_until === null ? {} : { careUntil: row.care_until }),
        retention: row.retention,
        restricted: row.restricted,
      },
    ];
  });
}
