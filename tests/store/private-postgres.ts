// A PostgreSQL of our own for one test file: a temporary folder, a unix socket, gone afterwards.

import { execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
/** `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = 65534;

export interface PrivateServer {
  /** Address of a superuser. */
  readonly admin: string;
  address(user: string, password: string, database: string): string;
  /** All files of the server as bytes, after a checkpoint. */
  dump(database: string): Promise<Buffer>;
  stop(): Promise<void>;
}

/** The folder with initdb and postgres; undefined when this machine has none. */
export function findServer(): string | undefined {
  const versions = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a))
    : [];
  const places = [
    ...(process.env['PATH'] ?? '').split(':'),
    ...versions.map((v) => `/usr/lib/postgresql/${v}/bin`),
    '/usr/local/bin',
    '/opt/homebrew/bin',
  ];
  return places.find((p) => p !== '' && existsSync(join(p, 'initdb')) && existsSync(join(p, 'postgres')));
}

/** `settings`: further ones of PostgreSQL, as `name=value`. */
export async function startServer(bin: string, settings: readonly string[] = []): Promise<PrivateServer> {
  const home = mkdtempSync(join(tmpdir(), 'zv-pg-'));
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if ('uid' in asNobody) chownSync(home, NOBODY, NOBODY);
  const data = join(home, 'data');
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'admin', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-instructions'],
    {
      ...asNobody,
      cwd: home,
    },
  );
  const server = spawn(
    join(bin, 'postgres'),
    [
      '-D',
      data,
      '-k',
      home,
      '-c',
      'listen_addresses=',
      '-c',
      'shared_buffers=64MB',
      '-c',
      'max_connections=60',
      '-c',
      'log_min_messages=fatal',
      ...settings.flatMap((s) => ['-c', s]),
    ],
    { ...asNobody, cwd: home, stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const address = (user: string, password: string, database: string): string =>
    `postgres://${user}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(home)}`;
  const admin = address('admin', 'x', 'postgres');
  await untilItAnswers(admin);
  return {
    admin,
    address,
    dump: async () => {
      const client = new pg.Client({ connectionString: admin });
      await client.connect();
      await client.query('checkpoint');
      await client.end();
      return Buffer.concat(filesUnder(data).map((f) => readFileSync(f)));
    },
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(url: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error('the private PostgreSQL did not start');
}

function filesUnder(path: string): string[] {
  return readdirSync(path).flatMap((name) => {
    const file = join(path, name);
    const stat = statSync(file);
    return stat.isDirectory() ? filesUnder(file) : stat.isFile() ? [file] : [];
  });
}
