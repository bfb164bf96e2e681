// Files that are opened at the same moment, in one call to the database: one lock on the log, one commit.

import type { Day } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import { type Context, outside, rowsOf } from '../context.ts';
import { columns, type Line } from '../event.ts';
import { Gatherer } from '../gather.ts';

/** One file to open: what the permits cover, and the lines that tell it. */
export interface Opening {
  readonly organisation: Id;
  readonly on: Day;
  readonly account: Id;
  readonly client: Id;
  readonly version: number;
  readonly kinds: readonly string[] | null;
  readonly after: Id | null;
  readonly limit: number;
  readonly pairs: readonly { readonly part: Id | null; readonly category: string; readonly locked: boolean }[];
  readonly lines: readonly Line[];
}

/** More at once would make the first of them wait for the last. */
const LIMITS = { most: 16, atOnce: 1 };
const OPEN = {
  name: 'zv_open_files',
  text: 'select * from zv_open_files($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17)',
};

type Desk = Gatherer<Opening, { readonly place: number }>;
const desks = new WeakMap<Context, Map<string, Desk>>();

/** The row of this file; undefined when the facts no longer hold. */
export async function openTogether<R extends { readonly place: number }>(ctx: Context, opening: Opening): Promise<R | undefined> {
  outside();
  const all = desks.get(ctx) ?? new Map<string, Desk>();
  desks.set(ctx, all);
  const name = `${opening.organisation} ${opening.on}`;
  const desk = all.get(name) ?? new Gatherer((group: readonly Opening[]) => open(ctx, group), LIMITS);
  all.set(name, desk);
  try {
    return (await desk.ask(opening)) as R | undefined;
  } finally {
    if (desk.idle) all.delete(name);
  }
}

async function open(ctx: Context, group: readonly Opening[]): Promise<readonly ({ readonly place: number } | undefined)[]> {
  const rows = await rowsOf<{ place: number }>(ctx, OPEN, valuesOf(group));
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  return group.map((_, i) => byPlace.get(i + 1));
}

function valuesOf(group: readonly Opening[]): readonly unknown[] {
  const pairs = group.flatMap((o, i) => o.pairs.map((pair) => ({ of: i + 1, ...pair })));
  const lines = group.flatMap((o, i) => o.lines.map((line) => ({ of: i + 1, line })));
  return [
    group[0]?.organisation,
    group[0]?.on,
    group.map((o) => o.account),
    group.map((o) => o.client),
    group.map((o) => o.version),
    group.map((o) => o.kinds?.join(' ') ?? null),
    group.map((o) => o.after),
    group.map((o) => o.limit),
    pairs.map((p) => p.of),
    pairs.map((p) => p.part),
    pairs.map((p) => p.category),
    pairs.map((p) => p.locked),
    lines.map((l) => l.of),
    ...columns(lines.map((l) => l.line)),
  ];
}
