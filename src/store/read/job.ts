// Reads long work: only the account that asked for it sees it. No permit opens it, for what lies in it is in no file yet.

import { sql, type Transaction } from 'kysely';
import type { Id } from '../../record/index.ts';
import { fullName, isId } from '../../record/index.ts';
import type { ClaimedJob, Job, JobLine, Jobs, Scope } from '../api.ts';
import { wanted } from '../blind-words.ts';
import { type Context, now, rowsOf, transaction } from '../context.ts';
import { plainLine } from '../event.ts';
import { append } from '../log/append.ts';
import { ensureOrganisation } from '../organisation.ts';
import { unseal, unsealText } from '../seal.ts';
import type { Tables } from '../tables.ts';
import { piecePlace, settingPlace } from '../write/job.ts';

const CLAIM = { name: 'zv_claim_job', text: 'select * from zv_claim_job($1, $2, $3)' };
const SWEEP = { name: 'zv_sweep_jobs', text: 'select zv_sweep_jobs($1)' };

async function inScope<T>(ctx: Context, scope: Scope, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  await ensureOrganisation(ctx, scope.organisation);
  return transaction(ctx, async (trx) => {
    await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
    return work(trx);
  });
}

/** That a number is known here says that somebody is a client: how many were looked up stands in the log, and which did not. */
async function lookedUp(ctx: Context, trx: Transaction<Tables>, scope: Scope, type: string, count: number): Promise<void> {
  await append(trx, [plainLine(ctx, scope, { kind: 'search', what: { type, count } })]);
}

async function jobsOf(trx: Transaction<Tables>, ctx: Context, scope: Scope, job?: Id): Promise<readonly Job[]> {
  const at = now(ctx);
  let asked = trx
    .selectFrom('job')
    .selectAll()
    .where('organisation_id', '=', scope.organisation)
    .where('account_id', '=', scope.actor)
    // What is over its time is gone, also before somebody swept.
    .where((e) => e.or([e('state', '!=', 'draft'), e('expires_at', '>', at)]))
    .orderBy('made_at', 'desc')
    .limit(50);
  if (job !== undefined) asked = asked.where('id', '=', job);
  const rows = await asked.execute();
  if (rows.length === 0) return [];
  const counted = await trx
    .selectFrom('job_line')
    .select(['job_id', 'outcome', (e) => e.fn.countAll<string>().as('n')])
    .where('organisation_id', '=', scope.organisation)
    .where(
      'job_id',
      'in',
      rows.map((r) => r.id),
    )
    .groupBy(['job_id', 'outcome'])
    .execute();
  return rows.map((r): Job => {
    const count = (outcome: JobLine['outcome']): number =>
      Number(counted.find((c) => c.job_id === r.id && c.outcome === outcome)?.n ?? 0);
    const over = r.state !== 'running' && r.state !== 'undoing' && instant(r.expires_at) <= at;
    return {
      id: r.id,
      kind: r.kind,
      state: r.state,
      whole: r.whole,
      total: r.total,
      done: r.done,
      counts: { taken: count('taken'), wrong: count('wrong'), undone: count('undone'), kept: count('kept') },
      madeAt: instant(r.made_at),
      ...(r.ended_at === null ? {} : { endedAt: instant(r.ended_at) }),
      expiresAt: instant(r.expires_at),
      hasContents: r.wrapped !== null && !over,
    };
  });
}

/** The driver gives a moment as a Date or as text, by kind of database. */
function instant(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}

/** Opens something sealed of a job that is there, not over its time, and this account's own. */
async function opened<T>(
  ctx: Context,
  scope: Scope,
  job: Id,
  open: (trx: Transaction<Tables>, key: Parameters<typeof unseal>[0], sealed: Buffer | null) => Promise<T | undefined>,
): Promise<T | undefined> {
  if (!isId(job)) return undefined;
  return inScope(ctx, scope, async (trx) => {
    const row = await trx
      .selectFrom('job')
      .select(['wrapped', 'sealed'])
      .where('organisation_id', '=', scope.organisation)
      .where('account_id', '=', scope.actor)
      .where('id', '=', job)
      .where((e) => e.or([e('expires_at', '>', now(ctx)), e('state', 'in', ['running', 'undoing'])]))
      .executeTakeFirst();
    const key = row && ctx.keys.open(scope.organisation, job, row.wrapped);
    return row && key && open(trx, key, row.sealed);
  });
}

/** By birth date first, and of those each word of the name, as a search would look for it. */
async function alike(
  ctx: Context,
  trx: Transaction<Tables>,
  organisation: Id,
  people: Parameters<Jobs['alike']>[1],
): Promise<readonly Id[]> {
  const asked = people.flatMap(({ name, birthDate }, n) => {
    const { names } = wanted(ctx.keys, organisation, fullName(name));
    return names.map((word) => ({ n, day: birthDate, word, need: names.length }));
  });
  const found = await sql<{ id: Id }>`
    select distinct f.id from (
      select c.id
        from unnest(${asked.map((a) => a.n)}::int[], ${asked.map((a) => a.day)}::date[], ${asked.map((a) => a.word)}::bytea[],
                    ${asked.map((a) => a.need)}::int[]) as a (n, day, word, need)
        join person p on p.organisation_id = ${organisation}::uuid and p.birth_date = a.day
        join client c on c.organisation_id = ${organisation}::uuid and c.person_id = p.id and c.retention <> 'erased'
        join search_name s on s.organisation_id = ${organisation}::uuid and s.client_id = c.id and s.word = a.word
       group by a.n, c.id
      having count(*) = max(a.need)) f`.execute(trx);
  return found.rows.map((r) => r.id);
}

export function jobs(ctx: Context): Jobs {
  return {
    own: (scope) => inScope(ctx, scope, (trx) => jobsOf(trx, ctx, scope)),
    one: async (scope, job) => (isId(job) ? (await inScope(ctx, scope, (trx) => jobsOf(trx, ctx, scope, job)))[0] : undefined),
    setting: (scope, job) =>
      opened(ctx, scope, job, async (_, key, sealed) =>
        sealed === null ? undefined : unsealText(key, settingPlace(scope.organisation, job), sealed),
      ),
    piece: (scope, job, n) =>
      opened(ctx, scope, job, async (trx, key) => {
        const row = await trx
          .selectFrom('job_piece')
          .select('sealed')
          .where('organisation_id', '=', scope.organisation)
          .where('job_id', '=', job)
          .where('n', '=', n)
          .executeTakeFirst();
        return row && unseal(key, piecePlace(scope.organisation, job, n), row.sealed);
      }),
    lines: (scope, job, page) =>
      inScope(ctx, scope, async (trx) => {
        let asked = trx
          .selectFrom('job_line as l')
          .innerJoin('job as j', (on) => on.onRef('j.organisation_id', '=', 'l.organisation_id').onRef('j.id', '=', 'l.job_id'))
          .select(['l.line', 'l.outcome', 'l.problems', 'l.client_id'])
          .where('l.organisation_id', '=', scope.organisation)
          .where('l.job_id', '=', job)
          .where('j.account_id', '=', scope.actor)
          .where('l.line', '>', page.after ?? 0)
          .orderBy('l.line')
          .limit(page.limit);
        if (page.outcomes) asked = asked.where('l.outcome', 'in', [...page.outcomes]);
        return (await asked.execute()).map(
          (r): JobLine => ({
            line: r.line,
            outcome: r.outcome,
            problems: r.problems,
            ...(r.client_id === null ? {} : { client: r.client_id }),
          }),
        );
      }),
    lastLine: (scope, job) =>
      inScope(ctx, scope, async (trx) => {
        const row = await trx
          .selectFrom('job_line')
          .select((e) => e.fn.max('line').as('last'))
          .where('organisation_id', '=', scope.organisation)
          .where('job_id', '=', job)
          .executeTakeFirst();
        return Number(row?.last ?? 0);
      }),
    bsnsKnown: async (scope, bsns) => {
      if (bsns.length === 0) return new Set();
      return inScope(ctx, scope, async (trx) => {
        const byIndex = new Map(
          bsns.map((bsn) => [ctx.keys.blindIndex(scope.organisation, 'bsn', bsn).toString('hex'), bsn] as const),
        );
        await lookedUp(ctx, trx, scope, 'bsn', bsns.length);
        const rows = await trx
          .selectFrom('client')
          .select('bsn_index')
          .where('organisation_id', '=', scope.organisation)
          .where(
            'bsn_index',
            'in',
            [...byIndex.keys()].map((hex) => Buffer.from(hex, 'hex')),
          )
          .execute();
        return new Set(rows.map((r) => byIndex.get((r.bsn_index as Buffer).toString('hex')) as string));
      });
    },
    numbersKnown: async (scope, numbers) => {
      if (numbers.length === 0) return new Set();
      return inScope(ctx, scope, async (trx) => {
        await lookedUp(ctx, trx, scope, 'file-number', numbers.length);
        const rows = await trx
          .selectFrom('client')
          .select('number')
          .where('organisation_id', '=', scope.organisation)
          .where('number', 'in', [...numbers])
          .execute();
        return new Set(rows.map((r) => r.number));
      });
    },
    alike: async (scope, people) => {
      if (people.length === 0) return [];
      return inScope(ctx, scope, (trx) => alike(ctx, trx, scope.organisation, people));
    },
    claim: async (by, seconds) => {
      const until = new Date(ctx.clock() + seconds * 1000).toISOString();
      const [row] = await rowsOf<{ organisation_id: Id; id: Id; account_id: Id; kind: string; state: string }>(ctx, CLAIM, [
        by,
        now(ctx),
        until,
      ]);
      return row
        ? ({
            organisation: row.organisation_id,
            id: row.id,
            account: row.account_id,
            kind: row.kind,
            state: row.state,
          } as ClaimedJob)
        : undefined;
    },
    sweep: async () => void (await rowsOf(ctx, SWEEP, [now(ctx)])),
  };
}
