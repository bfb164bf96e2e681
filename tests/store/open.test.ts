// Opening the store: what goes wrong is said in one line, and nothing is changed or lost.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore, prepareServer, type Store, type StoreOptions } from '../../src/store/index.ts';
import { migrate, migrations } from '../../src/store/migrate.ts';
import { ownerOfServer } from '../../src/store/owner.ts';
import { NOW } from './fixtures.ts';
import { findServer, type PrivateServer, startServer } from './private-postgres.ts';
import { practice } from './seed.ts';

const clock = () => NOW;
const KEY = 'ab'.repeat(32);

async function opened(options: Omit<StoreOptions, 'clock'>): Promise<Store> {
  const answer = await openStore({ clock, ...options });
  if (!answer.ok) throw new Error(answer.problem.message.en);
  return answer.store;
}

async function problem(options: Omit<StoreOptions, 'clock'>): Promise<string> {
  const answer = await openStore({ clock, ...options });
  if (answer.ok) {
    await answer.store.close();
    return 'opened';
  }
  for (const text of [answer.problem.message.nl, answer.problem.message.en ?? '']) {
    expect(text).toMatch(/^[^\n]{30,400}\.$/);
    expect(text).not.toContain('geheim-wachtwoord');
  }
  return answer.problem.code;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zv-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded database', () => {
  it('is made, opened again with everything there, and keeps its key to its owner', async () => {
    const first = await opened({ folder });
    const made = await practice(first);
    await first.close();
    expect(statSync(join(folder, 'root.key')).mode & 0o777).toBe(0o600);
    const second = await opened({ folder });
    expect((await second.organisations()).map((o) => o.id)).toEqual([made.organisation]);
    expect(await second.trail.verify(made.organisation)).toMatchObject({ ok: true });
    // In use by this process: a second opening is refused, and the first one works on.
    expect(await problem({ folder })).toBe('folder-in-use');
    expect(await second.organisations()).toHaveLength(1);
    await second.close();
    expect(existsSync(join(folder, 'lock.sock'))).toBe(false);

    // Another key, no key, half a key: refused, and the right one still opens.
    expect(await problem({ folder, key: KEY })).toBe('wrong-key');
    const own = readFileSync(join(folder, 'root.key'), 'utf8');
    writeFileSync(join(folder, 'root.key'), `${KEY}\n`);
    expect(await problem({ folder })).toBe('wrong-key');
    writeFileSync(join(folder, 'root.key'), 'geen sleutel');
    expect(await problem({ folder })).toBe('bad-key');
    rmSync(join(folder, 'root.key'));
    expect(await problem({ folder })).toBe('wrong-key');
    expect(existsSync(join(folder, 'root.key'))).toBe(false);
    const third = await opened({ folder, key: own });
    expect(await third.trail.verify(made.organisation)).toMatchObject({ ok: true });
    await third.close();
  });

  it('takes over a socket that nobody listens on any more', async () => {
    writeFileSync(join(folder, 'lock.sock'), '');
    const store = await opened({ folder, key: KEY });
    expect(await problem({ folder, key: KEY })).toBe('folder-in-use');
    await store.close();
  });

  it('makes its database again when the first making was cut off', async () => {
    mkdirSync(join(folder, 'db.new', 'base'), { recursive: true });
    writeFileSync(join(folder, 'db.new', 'PG_VERSION'), '18\n');
    const store = await opened({ folder, key: KEY });
    expect(await store.organisations()).toEqual([]);
    await store.close();
    expect(existsSync(join(folder, 'db.new'))).toBe(false);
  });

  it('says so when the folder is a file, the key is no key, or there is no room', async () => {
    const file = join(folder, 'bestand');
    writeFileSync(file, '');
    expect(await problem({ folder: join(file, 'data'), key: KEY })).toBe('folder-unusable');
    expect(await problem({ folder, key: 'kort' })).toBe('bad-key');
    expect(existsSync(join(folder, 'db'))).toBe(false);
  });

  it('says that the disk is full, and loses nothing that was saved', async () => {
    const small = join(folder, 'klein');
    mkdirSync(small);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', small], { stdio: 'ignore' });
    } catch {
      console.warn('\n!!! SKIPPED: the full disk. This machine does not let us mount a small file system (needs root).\n');
      return;
    }
    try {
      expect(await problem({ folder: small, key: KEY })).toBe('disk-full');
    } finally {
      execFileSync('umount', ['-l', small]);
    }
  });
});

const bin = findServer();
if (!bin) console.warn('\n!!! SKIPPED: opening a PostgreSQL server. No initdb and postgres found on this machine.\n');

describe.skipIf(!bin)('a server', () => {
  let server: PrivateServer;
  beforeAll(async () => {
    server = await startServer(bin as string);
    expect(
      await prepareServer(server.admin, { role: 'gewoon', password: 'geheim-wachtwoord', database: 'zorg' }),
    ).toBeUndefined();
    expect(
      await prepareServer(server.admin, { role: 'gewoon', password: 'geheim-wachtwoord', database: 'zorg' }),
    ).toBeUndefined();
  });
  afterAll(() => server.stop());
  const url = (user = 'gewoon', database = 'zorg') => server.address(user, 'geheim-wachtwoord', database);

  it('is opened by an ordinary role, by several processes at once, with one key', async () => {
    const [one, two] = await Promise.all([opened({ folder, url: url(), key: KEY }), opened({ folder, url: url(), key: KEY })]);
    expect(one.kind).toBe('server');
    const made = await practice(one);
    expect(await two.trail.verify(made.organisation)).toMatchObject({ ok: true });
    await Promise.all([one.close(), two.close()]);
    expect(await problem({ folder, url: url(), key: 'cd'.repeat(32) })).toBe('wrong-key');
    expect(await problem({ folder, url: url() })).toBe('wrong-key');
    expect(existsSync(join(folder, 'root.key'))).toBe(false);
  });

  it('refuses a superuser, a role that may bypass the walls, and a database that was not prepared', async () => {
    expect(await problem({ folder, url: url('admin', 'postgres'), key: KEY })).toBe('role-too-strong');
    const admin = new pg.Client({ connectionString: server.admin });
    await admin.connect();
    await admin.query('create role sluip login bypassrls');
    await admin.query('create role los login');
    await admin.query('create database los owner los');
    expect(await problem({ folder, url: url('sluip', 'zorg'), key: KEY })).toBe('role-too-strong');
    expect(await problem({ folder, url: url('los', 'los'), key: KEY })).toBe('not-prepared');
    await admin.end();
  });

  it('says so when nobody answers, nobody lets us in, or the address is none', async () => {
    expect(await problem({ folder, url: 'postgres://u:geheim-wachtwoord@127.0.0.1:1/zorg', key: KEY })).toBe('unreachable');
    expect(await problem({ folder, url: 'postgres://u:geheim-wachtwoord@bestaat-niet.example/zorg', key: KEY })).toBe(
      'unreachable',
    );
    expect(await problem({ folder, url: url('gewoon', 'bestaatniet'), key: KEY })).toBe('refused');
    expect(await problem({ folder, url: 'mysql://u:geheim-wachtwoord@x/y', key: KEY })).toBe('unreachable');
  });

  it('refuses a newer database and one that is not ours, and changes neither', async () => {
    await prepareServer(server.admin, { role: 'gewoon', password: 'geheim-wachtwoord', database: 'nieuwer' });
    const owner = await ownerOfServer(url('gewoon', 'nieuwer'));
    const list = migrations();
    const next = { number: 9999, name: 'later', sql: 'create table later (n int)', hash: 'x' };
    await owner.exec('grant usage on schema public to zv_app');
    expect(await migrate(owner, [...list, next])).toBeUndefined();
    expect(await problem({ folder, url: url('gewoon', 'nieuwer'), key: KEY })).toBe('newer-database');
    expect(await owner.rows('select * from zv_root')).toEqual([]);
    await owner.exec(
      "alter table zv_migration no force row level security; update zv_migration set hash = 'anders' where number = 1",
    );
    await owner.exec('delete from zv_migration where number = 9999');
    expect(await problem({ folder, url: url('gewoon', 'nieuwer'), key: KEY })).toBe('other-database');
    await owner.end();

    await prepareServer(server.admin, { role: 'gewoon', password: 'geheim-wachtwoord', database: 'vreemd' });
    const strange = await ownerOfServer(url('gewoon', 'vreemd'));
    await strange.exec('create table person (name text)');
    expect(await problem({ folder, url: url('gewoon', 'vreemd'), key: KEY })).toBe('other-database');
    expect(await strange.rows("select tablename from pg_tables where schemaname = 'public'")).toHaveLength(1);
    await strange.end();
  });

  it('upgrades a database with people in it, step by step', async () => {
    await prepareServer(server.admin, { role: 'gewoon', password: 'geheim-wachtwoord', database: 'ouder' });
    const store = await opened({ folder, url: url('gewoon', 'ouder'), key: KEY });
    const made = await practice(store);
    await store.close();
    const owner = await ownerOfServer(url('gewoon', 'ouder'));
    const list = migrations();
    const next = { number: 9000, name: 'room', sql: 'alter table client add column room text', hash: 'r' };
    expect(await migrate(owner, [...list, next])).toBeUndefined();
    expect(await migrate(owner, [...list, next])).toBeUndefined();
    const broken = { number: 9001, name: 'broken', sql: 'alter table client add column second text; select 1/0', hash: 'b' };
    await expect(migrate(owner, [...list, next, broken])).rejects.toThrow(/division by zero/);
    expect(await owner.rows("select 1 from pg_attribute where attrelid = 'client'::regclass and attname = 'second'")).toEqual([]);
    await owner.end();
    expect(made.organisation).toMatch(/^[0-9a-f-]{36}$/);
  });
});
