// A store for tests, quickly: migrated once per version of the migrations and then copied (PGlite), or a fresh database on a private
// PostgreSQL. `bothKinds` runs a suite on each; where PostgreSQL is missing it says so loudly.

import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import type { Context } from '../../src/store/context.ts';
import { openLiteInMemory } from '../../src/store/embedded.ts';
import { migrate, migrations } from '../../src/store/migrate.ts';
import { contextOf, openWithContext, storeOf } from '../../src/store/open.ts';
import { ownerOfLite } from '../../src/store/owner.ts';
import { poolOfLite } from '../../src/store/pool.ts';
import { prepareServer } from '../../src/store/index.ts';
import { rootKeyOf } from '../../src/store/root-key.ts';
import { appRole } from '../../src/store/server-role.ts';
import { NOW } from './at.ts';
import { findServer, type PrivateServer, startServer } from './private-postgres.ts';

export { NOW, TODAY } from './at.ts';

export interface TestStore {
  readonly store: Store;
  readonly ctx: Context;
  /** Moves the clock; milliseconds. */
  readonly clock: { now: number };
  /** Everything that lies on disk or in memory of the database, as bytes: to look for what must not be there. */
  dump(): Promise<Buffer>;
  close(): Promise<void>;
}

/** One store on a database in memory, in under 300 ms after the first time. */
export async function openTestStore(): Promise<TestStore> {
  const lite = await openLiteInMemory(new Blob([new Uint8Array(await template())]));
  const clock = { now: NOW };
  const root = rootKeyOf(randomBytes(32), 'test');
  const pool = poolOfLite(lite);
  const ctx = contextOf('embedded', pool, root, { clock: () => clock.now, source: 'test@0' }, 'memory');
  const close = async (): Promise<void> => {
    await pool.end();
    await lite.close();
  };
  const dump = async (): Promise<Buffer> => {
    await lite.exec('reset role; checkpoint; set role zv_app');
    return Buffer.from(await (await lite.dumpDataDir('none')).arrayBuffer());
  };
  return { store: storeOf(ctx, close), ctx, clock, dump, close };
}

let made: Promise<Buffer> | undefined;

/** A migrated, empty database as a tar; kept in the temporary folder under the hash of the migrations. */
function template(): Promise<Buffer> {
  made ??= (async () => {
    const hash = createHash('sha256')
      .update(
        migrations()
          .map((m) => m.hash)
          .join(),
      )
      .digest('hex')
      .slice(0, 16);
    const folder = join(tmpdir(), 'zorgvuldig-test-template');
    const file = join(folder, `${hash}.tar`);
    if (existsSync(file)) return readFileSync(file);
    const lite = await openLiteInMemory();
    const owner = ownerOfLite(lite);
    await appRole(owner);
    const problem = await migrate(owner);
    if (problem) throw new Error(problem.message.en);
    const bytes = Buffer.from(await (await lite.dumpDataDir('none')).arrayBuffer());
    await lite.close();
    mkdirSync(folder, { recursive: true });
    const half = `${file}.${process.pid}`;
    writeFileSync(half, bytes);
    renameSync(half, file);
    return bytes;
  })();
  return made;
}

export interface ServerStore extends TestStore {
  readonly url: string;
  /** Address of a superuser of the same database. */
  readonly admin: string;
  /** The root key, to open the same database once more. */
  readonly key: string;
}

/** One store on a fresh database of a private server, logged in as an ordinary role. */
export async function openServerStore(server: PrivateServer): Promise<ServerStore> {
  const name = `zv_${randomBytes(6).toString('hex')}`;
  const problem = await prepareServer(server.admin, { role: name, password: 'only-in-a-test', database: name });
  if (problem) throw new Error(problem.message.en);
  const url = server.address(name, 'only-in-a-test', name);
  const folder = mkdtempSync(join(tmpdir(), 'zv-key-'));
  const clock = { now: NOW };
  const key = randomBytes(32).toString('hex');
  const opened = await openWithContext({ url, folder, key, clock: () => clock.now, source: 'test@0' });
  if (!opened.ok) throw new Error(opened.problem.message.en);
  const close = async (): Promise<void> => {
    await opened.store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    store: opened.store,
    ctx: opened.ctx,
    clock,
    url,
    admin: server.address('admin', 'x', name),
    key,
    dump: () => server.dump(name),
    close,
  };
}

/** Runs a suite on PGlite and on a private PostgreSQL. */
export function bothKinds(title: string, suite: (open: () => Promise<TestStore>) => void): void {
  describe(`${title} (PGlite)`, () => suite(openTestStore));
  const found = findServer();
  if (!found) {
    console.warn(
      `\n!!! SKIPPED on PostgreSQL: "${title}". No initdb and postgres found on this machine; only PGlite was tested.\n`,
    );
    describe.skip(`${title} (PostgreSQL)`, () => suite(openTestStore));
    return;
  }
  describe(`${title} (PostgreSQL)`, () => {
    let server: PrivateServer | undefined;
    beforeAll(async () => {
      server = await startServer(found);
    });
    afterAll(async () => {
      await server?.stop();
    });
    suite(() => openServerStore(server as PrivateServer));
  });
}
