// The database inside this process: PGlite on a file system that really syncs. PGlite itself starts with -F and never calls fsync.

import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What Emscripten's NODEFS shows of itself to us. Not part of PGlite's public interface: the self-test guards it. */
interface NodeStream {
  readonly nfd?: number;
}
interface NodeFileSystem {
  NODEFS?: { stream_ops: { fsync?: (stream: NodeStream) => number } };
}
type Init = NonNullable<Parameters<NodeFS['init']>[1]>;

/** Counts what reached the disk, for the self-test. */
export interface SyncCount {
  syncs: number;
}

class SyncedNodeFS extends NodeFS {
  readonly count: SyncCount = { syncs: 0 };

  override async init(pg: PGlite, opts: Init): ReturnType<NodeFS['init']> {
    const made = await super.init(pg, opts);
    const count = this.count;
    const install = (module: unknown): void => {
      const ops = (module as NodeFileSystem).NODEFS?.stream_ops;
      if (!ops) return; // then nothing is counted, and the self-test refuses to start
      ops.fsync = (stream) => {
        if (stream.nfd === undefined) return 0;
        fsyncSync(stream.nfd);
        count.syncs++;
        return 0;
      };
    };
    made.emscriptenOpts.preRun = [...(made.emscriptenOpts.preRun ?? []), install] as NonNullable<Init['preRun']>;
    return made;
  }
}

// 16 MB of shared buffers: 120 MB less memory than the default, and the operating system's cache does the rest.
const SMALL = ['-c', 'shared_buffers=16MB', '-c', 'wal_buffers=1MB'];
// `fdatasync` is a stub in the build, `fsync` reaches the function above.
const DURABLE = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];

/** Opens or makes the database in a folder of its own. The caller holds the lock of the data folder. */
export async function openLite(folder: string): Promise<{ readonly lite: PGlite; readonly count: SyncCount }> {
  const fs = new SyncedNodeFS(folder);
  const startParams = [...PGlite.defaultStartParams.filter((p) => p !== '-F'), ...SMALL, ...DURABLE];
  const lite = await PGlite.create({ fs, startParams });
  return { lite, count: fs.count };
}

/** A database in memory, from a dumped one: for tests and throw-away demos. Nothing in it outlives the process. */
export async function openLiteInMemory(from?: Blob): Promise<PGlite> {
  return PGlite.create({
    dataDir: 'memory://',
    startParams: [...PGlite.defaultStartParams, ...SMALL],
    ...(from ? { loadDataDir: from } : {}),
  });
}

/** True when a commit reaches the disk: the counter must rise. */
export async function reallySyncs(lite: PGlite, count: SyncCount): Promise<boolean> {
  const before = count.syncs;
  await lite.exec(
    'create table if not exists zv_self_test (n int); insert into zv_self_test values (1); drop table zv_self_test;',
  );
  return count.syncs > before;
}

const MAKING = `const { parentPort, workerData } = require('node:worker_threads');
const failed = (error) => parentPort.postMessage({ made: false, errno: error?.errno, text: String(error?.message ?? error) });
process.on('unhandledRejection', failed);
import(workerData.module).then(async ({ PGlite }) => {
  const lite = await PGlite.create({ dataDir: workerData.folder });
  await lite.close();
  parentPort.postMessage({ made: true });
}).catch(failed);`;

/** ENOSPC as the WebAssembly build numbers it. */
const NO_SPACE = 51;
/** A new database takes about 45 MB, its first log segment included. */
const ROOM = 64 * 2 ** 20;

/** A failure that {@link problemOf} knows. */
function diskIsFull(): Error {
  return Object.assign(new Error('no room for the database'), { code: 'ENOSPC' });
}

/**
 * Makes the database files when there are none. In a worker, because making them takes 400 MB that only a thread that ends gives back;
 * beside the folder and then moved in one step, so that a folder is never half a database.
 */
export async function createLite(folder: string): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const disk = statfsSync(dirname(folder));
  if (disk.bavail * disk.bsize < ROOM) throw diskIsFull();
  const making = `${folder}.new`;
  rmSync(making, { recursive: true, force: true });
  await new Promise<void>((done, fail) => {
    const worker = new Worker(MAKING, {
      eval: true,
      execArgv: [], // whatever this process was started with is not meant for the worker
      workerData: { module: import.meta.resolve('@electric-sql/pglite'), folder: making },
      stdout: true,
      stderr: true,
    });
    worker.on('message', (answer: { made: boolean; errno?: number; text?: string }) => {
      if (answer.made) done();
      else
        fail(
          answer.errno === NO_SPACE ? diskIsFull() : new Error(`the embedded database could not be made: ${answer.text ?? ''}`),
        );
      void worker.terminate();
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('the embedded database could not be made'))); // after an answer this changes nothing
  });
  syncTree(making);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  syncOne(dirname(folder));
}

/** Every file and folder reaches the disk before the database is called made. */
function syncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) syncTree(join(path, entry.name));
    else if (entry.isFile()) syncOne(join(path, entry.name));
  }
  syncOne(path);
}

function syncOne(path: string): void {
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
