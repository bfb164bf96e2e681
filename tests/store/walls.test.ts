// Row-level security is the second wall: it holds also when the first one (our own queries) forgets the organisation.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bothKinds, type TestStore } from './fixtures.ts';
import { NOOR, type Practice, practice, takeIn, writeNote } from './seed.ts';

bothKinds('the walls between organisations', (open) => {
  let t: TestStore;
  let here: Practice;
  let there: Practice;
  beforeEach(async () => {
    t = await open();
    here = await practice(t.store);
    there = await practice(t.store, 'de-kade');
    const family = await takeIn(t.store, here.amira, { ...NOOR, bsn: '111222333' });
    await writeNote(t.store, here.amira, family, 'een notitie');
    await takeIn(t.store, there.amira);
  });
  afterEach(() => t.close());

  /** Raw SQL as the program runs it, in the name of an organisation. */
  const as = <R>(organisation: string | undefined, text: string): Promise<R[]> =>
    t.ctx.db.transaction().execute(async (trx) => {
      if (organisation) await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
      return (await sql.raw<R>(text).execute(trx)).rows;
    });

  const tables = async (): Promise<string[]> => {
    const rows = await as<{ relname: string }>(
      undefined,
      "select c.relname from pg_class c join pg_namespace s on s.oid = c.relnamespace where s.nspname = 'public' and c.relkind = 'r' order by 1",
    );
    return rows.map((r) => r.relname);
  };

  it('works as zv_app: no superuser, no bypass, no owner', async () => {
    const [me] = await as<{ me: string; rolsuper: boolean; rolbypassrls: boolean; owned: number }>(
      here.organisation,
      `select current_user as me, r.rolsuper, r.rolbypassrls,
         (select count(*)::int from pg_class c where c.relowner = r.oid) as owned from pg_roles r where r.rolname = current_user`,
    );
    expect(me).toEqual({ me: 'zv_app', rolsuper: false, rolbypassrls: false, owned: 0 });
  });

  it('are enabled and forced on every table', async () => {
    const open = await as<{ relname: string }>(
      undefined,
      `select c.relname from pg_class c join pg_namespace s on s.oid = c.relnamespace
        where s.nspname = 'public' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    expect(await tables()).toContain('item');
  });

  it('hide every row of the other organisation, also from a raw select', async () => {
    const growing = (await tables()).filter((name) => !/^(zv_|sign_in_|organisation$)/.test(name));
    expect(growing.length).toBeGreaterThan(20);
    for (const name of growing) {
      const rows = await as<{ organisation_id: string }>(here.organisation, `select organisation_id from "${name}"`);
      expect(rows.filter((r) => r.organisation_id !== here.organisation)).toEqual([]);
    }
    expect(await as(here.organisation, 'select id from client')).toHaveLength(1);
    expect(await as(there.organisation, 'select id from item')).toEqual([]);
  });

  it('hide everything when no organisation is set', async () => {
    for (const name of ['client', 'person', 'item', 'sealing_key', 'trail_event', 'account', 'policy_version'])
      expect(await as(undefined, `select * from ${name}`)).toEqual([]);
    expect(await as(here.organisation, 'select id from client')).toHaveLength(1);
    expect(await as(undefined, 'select id from client')).toEqual([]);
  });

  it('refuse a row for the other organisation, and a change of owner', async () => {
    const insert = `insert into person (organisation_id, id, sealed) values ('${there.organisation}', '00000000-0000-4000-8000-000000000001', '\\x00')`;
    await expect(as(here.organisation, insert)).rejects.toMatchObject({ code: '42501' });
    await expect(as(here.organisation, `update client set organisation_id = '${there.organisation}'`)).rejects.toMatchObject({
      code: '42501',
    });
    expect(await as(here.organisation, 'delete from client where true returning id').catch(() => 'refused')).toBe('refused');
  });

  it('keep the log append-only', async () => {
    const org = here.organisation;
    for (const text of [
      `update trail_event set body = '{}'`,
      'delete from trail_event',
      'truncate trail_event',
      'update trail_checkpoint set size = 0',
      'delete from trail_head',
      'update trail_head set size = 0',
      `update consent_entry set act = 'given'`,
    ])
      await expect(as(org, text)).rejects.toMatchObject({ code: '42501' });
  });

  it('hide the sign-in tables while an organisation is set', async () => {
    await as(
      undefined,
      `insert into sign_in_user (id, name, email, "emailVerified") values ('u1', 'x', 'x@voorbeeld.example', true)`,
    );
    expect(await as(undefined, 'select id from sign_in_user')).toHaveLength(1);
    expect(await as(here.organisation, 'select id from sign_in_user')).toEqual([]);
  });

  it('show an account to its own sign-in, in every organisation, and no other', async () => {
    const mine = await t.store.accountsOf('amira@de-linde.example', '2026-11-22');
    expect(mine.map((a) => [a.id, a.organisation])).toEqual([[here.amira.actor, here.organisation]]);
    expect(await t.store.accountsOf('niemand@de-linde.example', '2026-11-22')).toEqual([]);
    expect(await t.store.accountsOf('amira@de-linde.example', '2025-12-31')).toEqual([]);
  });

  it('lie around tables that have the columns the program thinks', async () => {
    const source = readFileSync(resolve(import.meta.dirname, '../../src/store/tables.ts'), 'utf8');
    const sharedBy = (name: string): string => new RegExp(`interface ${name} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
    const inside = source.slice(
      source.indexOf('export interface Tables'),
      source.indexOf('\n}', source.indexOf('export interface Tables')),
    );
    // One table: from its name at the left margin to the next one.
    const known = new Map(
      inside.split(/\n(?=  [a-z_]+: )/).map((text): [string, string[]] => {
        const name = /^\s*([a-z_]+): /.exec(text)?.[1] ?? '';
        const shared = [
          ...(text.includes('OfOrganisation') ? [sharedBy('OfOrganisation')] : []),
          ...(text.includes('Proven') ? [sharedBy('Proven')] : []),
        ];
        const members = [text.replace(/^\s*[a-z_]+: /, ''), ...shared].flatMap((part) =>
          [...part.matchAll(/\b([a-z_]+): /g)].map((m) => m[1] as string),
        );
        return [name, members.sort()];
      }),
    );
    const rows = await as<{ table_name: string; column_name: string }>(
      undefined,
      `select c.relname as table_name, a.attname as column_name from pg_attribute a join pg_class c on c.oid = a.attrelid
         join pg_namespace s on s.oid = c.relnamespace
        where s.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
    );
    const columns = new Map<string, string[]>();
    for (const r of rows) {
      if (!/^(sign_in_|zv_migration)/.test(r.table_name))
        columns.set(r.table_name, [...(columns.get(r.table_name) ?? []), r.column_name].sort());
    }
    expect(columns.size).toBeGreaterThan(20);
    for (const [table, names] of columns) expect(known.get(table), table).toEqual(names);
  });
});

describe('SQL', () => {
  const walk = (dir: string): string[] =>
    readdirSync(dir).flatMap((name) => {
      const path = join(dir, name);
      return statSync(path).isDirectory() ? walk(path) : path.endsWith('.ts') ? [path] : [];
    });

  it('is never raw in the program', () => {
    const wrong = walk(resolve(import.meta.dirname, '../../src')).filter((f) =>
      /\bsql\s*\.\s*(raw|lit|id)\b/.test(readFileSync(f, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
