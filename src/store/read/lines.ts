// The lines of a list: names and numbers of clients whose permit holds, with one log line that says how many were shown.

import type { Permit } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import type { Id, RetentionState } from '../../record/index.ts';
import type { ClientLine } from '../api.ts';
import { type Context, rowsOf } from '../context.ts';
import { columns, decidedLine } from '../event.ts';
import { unsealPerson } from '../write/person.ts';
import { permittedList } from './list-permits.ts';

interface Row {
  readonly lines: string | null;
  readonly contents: Buffer | null;
}
type Line = [Id, Id, string, Day, Day, RetentionState, 't' | 'f', string, string];

const LINES = { name: 'zv_open_lines', text: 'select * from zv_open_lines($1,$2,$3,$4,$5,$6,$7,$8,$9)' };

/** In the order of the permits. A client whose facts changed since is left out: the list is read again anyway. */
export async function openLines(ctx: Context, permits: readonly Permit[]): Promise<readonly ClientLine[]> {
  const permitted = permittedList(ctx, permits, 'identity');
  if (!permitted) return [];
  const { scope, on, bounds, list, first } = permitted;
  const line = decidedLine(ctx, list, first, {
    kind: 'list',
    what: { type: 'clients', count: permits.length },
  });
  const [row] = await rowsOf<Row>(ctx, LINES, [
    scope.organisation,
    scope.actor,
    on,
    bounds.map((b) => b.client),
    bounds.map((b) => b.version),
    ...columns([line]),
  ]);
  return row?.lines && row.contents ? linesOf(ctx, scope.organisation, row.lines, row.contents) : [];
}

function linesOf(ctx: Context, organisation: Id, lines: string, contents: Buffer): readonly ClientLine[] {
  const out: ClientLine[] = [];
  let at = 0;
  for (const text of lines.split('\n')) {
    const [client, person, number, birthDate, careUntil, retention, restricted, size, keySize] = text.split('\t') as Line;
    const sealed = contents.subarray(at, at + Number(size));
    at += sealed.length;
    const wrapped = keySize === '' ? null : contents.subarray(at, at + Number(keySize));
    at += wrapped?.length ?? 0;
    const key = ctx.keys.open(organisation, person, wrapped);
    if (!key) continue;
    out.push({
      client,
      number,
      name: unsealPerson(key, organisation, person, sealed).name,
      birthDate,
      ...(careUntil === '' ? {} : { careUntil }),
      retention,
      restricted: restricted === 't',
    });
  }
  return out;
}
