// Writes long work: prepared, begun, stopped, ended by who asked for it; each line done by the process that holds it.

import { sql } from 'kysely';
import { isId, type Id } from '../../record/index.ts';
import type { JobKind, JobLine, Working, Written } from '../api.ts';
import { newId, now } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { type Place, seal } from '../seal.ts';
import { done, gone, stale, type Writing } from './writing.ts';

/** How long what was brought in, and what came of a print, is kept. */
const HOUR_MS = 3_600_000;

export const settingPlace = (organisation: Id, job: Id): Place => ({ table: 'job', column: 'sealed', organisation, row: job });
export const piecePlace = (organisation: Id, job: Id, n: number): Place => ({
  table: 'job_piece',
  column: 'sealed',
  organisation,
  row: job,
  version: n,
});

const later = (w: Writing): string => new Date(w.ctx.clock() + HOUR_MS).toISOString();

async function tell(w: Writing, job: Id, kind: JobKind, what: string, count?: number): Promise<void> {
  const line = plainLine(w.ctx, w.scope, {
    kind: kind === 'print' ? 'print' : 'import',
    what: { object: job, type: `${kind}-${what}`, ...(count === undefined ? {} : { count }) },
  });
  await append(w.trx, [line]);
}

/** Prepares work with a key of its own. `begin`: there is nothing to choose any more. */
export async function openJob(
  w: Writing,
  input: {
    readonly kind: JobKind;
    readonly total: number;
    readonly setting: string;
    readonly pieces: readonly Uint8Array[];
    readonly begin?: boolean;
  },
): Promise<Written<Id>> {
  const organisation = w.scope.organisation;
  const id = newId(w.ctx);
  const { key, wrapped } = w.ctx.keys.make(organisation, id);
  await w.trx
    .insertInto('job')
    .values({
      organisation_id: organisation,
      id,
      account_id: w.scope.actor,
      kind: input.kind,
      state: input.begin === true ? 'running' : 'draft',
      total: input.total,
      made_at: now(w.ctx),
      begun_at: input.begin === true ? now(w.ctx) : null,
      ended_at: null,
      expires_at: later(w),
      lease_by: null,
      lease_until: null,
      wrapped,
      sealed: seal(key, settingPlace(organisation, id), input.setting),
    })
    .execute();
  for (const [n, piece] of input.pieces.entries()) await insertPiece(w, id, key, n, piece);
  return { ok: true, value: id };
}

async function insertPiece(w: Writing, job: Id, key: Parameters<typeof seal>[0], n: number, piece: Uint8Array): Promise<void> {
  const organisation = w.scope.organisation;
  await w.trx
    .insertInto('job_piece')
    .values({ organisation_id: organisation, job_id: job, n, sealed: seal(key, piecePlace(organisation, job, n), piece) })
    .execute();
}

/** The row of one's own work, kept from others until the transaction ends. */
async function own(w: Writing, job: Id) {
  if (!isId(job)) return undefined;
  return w.trx
    .selectFrom('job')
    .selectAll()
    .where('organisation_id', '=', w.scope.organisation)
    .where('account_id', '=', w.scope.actor)
    .where('id', '=', job)
    .forUpdate()
    .executeTakeFirst();
}
type Row = NonNullable<Awaited<ReturnType<typeof own>>>;

async function change(w: Writing, job: Id, values: Partial<Omit<Row, 'organisation_id' | 'id' | 'account_id' | 'kind'>>) {
  await w.trx.updateTable('job').set(values).where('organisation_id', '=', w.scope.organisation).where('id', '=', job).execute();
}

const over = (w: Writing, row: Row): boolean => row.wrapped === null || new Date(row.expires_at).getTime() <= w.ctx.clock();

/** Another choice, before it is begun. */
export async function setJob(w: Writing, input: { readonly job: Id; readonly setting: string }): Promise<Written<void>> {
  const row = await own(w, input.job);
  if (!row || row.state !== 'draft' || over(w, row)) return gone;
  const key = w.ctx.keys.open(w.scope.organisation, row.id, row.wrapped);
  if (!key) return gone;
  await change(w, row.id, { sealed: seal(key, settingPlace(w.scope.organisation, row.id), input.setting) });
  return done;
}

/** Begins it, or goes on after a stop. */
export async function beginJob(w: Writing, input: { readonly job: Id; readonly whole?: boolean }): Promise<Written<void>> {
  const row = await own(w, input.job);
  if (!row || over(w, row)) return gone;
  if (row.state !== 'draft' && row.state !== 'stopped') return stale;
  await change(w, row.id, {
    state: 'running',
    begun_at: now(w.ctx),
    ended_at: null,
    expires_at: later(w),
    lease_by: null,
    lease_until: null,
    ...(input.whole === undefined ? {} : { whole: input.whole }),
  });
  await tell(w, row.id, row.kind, 'started', row.total - row.done);
  return done;
}

/** Stops it where it is. What is all or nothing is undone then. */
export async function stopJob(w: Writing, input: { readonly job: Id }): Promise<Written<void>> {
  const row = await own(w, input.job);
  if (!row) return gone;
  if (row.state !== 'running') return stale;
  await tell(w, row.id, row.kind, 'stopped', row.done);
  if (row.whole) {
    await destroy(w, row.id);
    await change(w, row.id, { state: 'undoing', done: 0, lease_by: null, lease_until: null });
  } else {
    await change(w, row.id, { state: 'stopped', ended_at: now(w.ctx), expires_at: later(w), lease_by: null, lease_until: null });
    if (row.kind === 'print') await destroy(w, row.id);
  }
  return done;
}

/** Undoes what a job did, as far as nobody worked on since. */
export async function undoJob(w: Writing, input: { readonly job: Id }): Promise<Written<void>> {
  const row = await own(w, input.job);
  if (!row || row.kind !== 'take-over') return gone;
  if (row.state !== 'stopped' && row.state !== 'done') return stale;
  await destroy(w, row.id);
  await change(w, row.id, { state: 'undoing', done: 0, ended_at: null, lease_by: null, lease_until: null });
  return done;
}

/** Throws a job away with everything in it. What it did to files stays. */
export async function dropJob(w: Writing, input: { readonly job: Id }): Promise<Written<void>> {
  const row = await own(w, input.job);
  if (!row) return gone;
  if (row.state === 'running' || row.state === 'undoing') return stale;
  await destroy(w, row.id);
  await w.trx.deleteFrom('job').where('organisation_id', '=', w.scope.organisation).where('id', '=', row.id).execute();
  return done;
}

/** Destroys the key and what was sealed under it. */
async function destroy(w: Writing, job: Id): Promise<void> {
  const organisation = w.scope.organisation;
  await w.trx.deleteFrom('job_piece').where('organisation_id', '=', organisation).where('job_id', '=', job).execute();
  await change(w, job, { wrapped: null, sealed: null });
  w.ctx.keys.open(organisation, job, null);
}

/** One step further, and the lease with it; false when this process does not hold the work any more. */
export async function stepOn(w: Writing, at: Working, steps: number): Promise<boolean> {
  const until = new Date(w.ctx.clock() + at.seconds * 1000).toISOString();
  const rows = await w.trx
    .updateTable('job')
    .set((e) => ({ done: e('done', '+', steps), lease_until: until, expires_at: later(w) }))
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', at.job)
    .where('lease_by', '=', at.by)
    .where('state', 'in', ['running', 'undoing'])
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** For work whose length is known only while it is done. */
export async function goneOn(
  w: Writing,
  at: Working,
  progress: { readonly done: number; readonly total: number },
): Promise<Written<void>> {
  if (!(await stepOn(w, at, 0))) return stale;
  await change(w, at.job, progress);
  return done;
}

/** What came of a line. In the same transaction as what it did: stale undoes both. */
export async function lineDone(w: Writing, at: Working, lines: readonly JobLine[]): Promise<Written<void>> {
  if (lines.length === 0) return done;
  if (!(await stepOn(w, at, lines.length))) return stale;
  const rows = await Promise.all(
    lines.map(async (l) => ({
      organisation_id: w.scope.organisation,
      job_id: at.job,
      line: l.line,
      outcome: l.outcome,
      problems: [...l.problems],
      client_id: l.client ?? null,
      written: l.client === undefined ? 0 : await eventsAbout(w, l.client),
    })),
  );
  const made = await w.trx
    .insertInto('job_line')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .returning('line')
    .execute();
  return made.length === rows.length ? done : stale;
}

/** How often the log tells that something was done with a file. Looking is not doing. */
export async function eventsAbout(w: Writing, client: Id): Promise<number> {
  const answer = await sql<{ n: string }>`select count(*) as n from trail_event
    where organisation_id = ${w.scope.organisation}::uuid and client_id = ${client}::uuid
      and kind not in ('read', 'list', 'search', 'log-read')`.execute(w.trx);
  return Number(answer.rows[0]?.n ?? 0);
}

/** Leaves the work to another process, as if the lease were over. */
export async function giveBack(w: Writing, at: Working): Promise<void> {
  await w.trx
    .updateTable('job')
    .set({ lease_by: null, lease_until: null })
    .where('organisation_id', '=', w.scope.organisation)
    .where('id', '=', at.job)
    .where('lease_by', '=', at.by)
    .execute();
}

/** The process that holds the work says that it is over. `pieces`: what came of it, kept for an hour. */
export async function endJob(
  w: Writing,
  at: Working,
  input: { readonly state: 'done' | 'failed' | 'undoing' | 'undone'; readonly pieces?: readonly Uint8Array[] },
): Promise<Written<void>> {
  if (!(await stepOn(w, at, 0))) return stale;
  const row = await own(w, at.job);
  if (!row) return gone;
  if (input.pieces === undefined) await destroy(w, row.id);
  else {
    const key = w.ctx.keys.open(w.scope.organisation, row.id, row.wrapped);
    if (!key) return gone;
    for (const [n, piece] of input.pieces.entries()) await insertPiece(w, row.id, key, n, piece);
  }
  const again = input.state === 'undoing';
  await change(w, row.id, {
    state: input.state,
    ...(again ? { done: 0 } : { ended_at: now(w.ctx), expires_at: later(w) }),
    lease_by: null,
    lease_until: null,
  });
  await tell(w, row.id, row.kind, again ? 'stopped' : WORD[input.state as keyof typeof WORD], row.done);
  return done;
}
const WORD = { done: 'finished', failed: 'failed', undone: 'undone' } as const;
