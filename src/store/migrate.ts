// Brings the database to the version of this program: plain .sql files in order, each in its own transaction, never edited once landed.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Owner } from './owner.ts';
import type { StoreProblem } from './problem.ts';
import { newerDatabase, otherDatabase } from './problems.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

/** The .sql files stand beside the source; a build that holds only JavaScript finds them there too. */
function folderOfMigrations(): string {
  const beside = join(import.meta.dirname, 'migrations');
  return existsSync(beside) ? beside : resolve(import.meta.dirname, '../../src/store/migrations');
}

export function migrations(): readonly Migration[] {
  const folder = folderOfMigrations();
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8');
      return {
        number: Number(file.slice(0, 4)),
        name: file.slice(5, -4),
        sql,
        hash: createHash('sha256').update(sql).digest('hex'),
      };
    });
}

const TABLE = `
create table if not exists zv_migration (
  number int primary key, name text not null, hash text not null, applied_at timestamptz not null default now());
do $$ begin
  if not (select relrowsecurity from pg_class where oid = 'zv_migration'::regclass) then
    alter table zv_migration enable row level security;
    alter table zv_migration force row level security;
    create policy not_for_the_program on zv_migration using (current_user <> 'zv_app');
  end if;
end $$;`;

/** Two processes that start at the same moment take turns. */
const LOCK = 0x7a76_0001;

/** undefined when the database is at this version; otherwise why it cannot be used. Nothing is changed in a newer or other database. */
export async function migrate(owner: Owner, list: readonly Migration[] = migrations()): Promise<StoreProblem | undefined> {
  await owner.rows('select pg_advisory_lock($1)', [LOCK]);
  try {
    const there = await owner.rows("select to_regclass('public.zv_migration') is not null as there");
    if (there[0]?.['there'] !== true) {
      const foreign = await owner.rows(
        "select 1 from pg_tables where schemaname = 'public' and tablename in ('organisation', 'person', 'client') limit 1",
      );
      if (foreign.length > 0) return otherDatabase();
      await owner.exec(TABLE);
    }
    const done = new Map(
      (await owner.rows('select number, hash from zv_migration order by number')).map((r) => [
        Number(r['number']),
        String(r['hash']),
      ]),
    );
    const known = list.at(-1)?.number ?? 0;
    const newest = Math.max(0, ...done.keys());
    if (newest > known) return newerDatabase(newest, known);
    if (list.some((m) => done.has(m.number) && done.get(m.number) !== m.hash)) return otherDatabase();
    for (const m of list) {
      if (done.has(m.number)) continue;
      const inOne = owner.exec(
        `begin;\n${m.sql}\n;insert into zv_migration (number, name, hash) values (${m.number}, '${m.name}', '${m.hash}'); commit;`,
      );
      await inOne.catch(async (error: unknown) => {
        await owner.exec('rollback');
        throw error;
      });
    }
    return undefined;
  } finally {
    await owner.rows('select pg_advisory_unlock($1)', [LOCK]);
  }
}
