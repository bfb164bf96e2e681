// One process per data folder. PGlite itself lets two processes in, and one of them loses its rows.
// The lock is a socket that a living process listens on: after kill -9 nobody answers, and the next one takes it over.

import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FolderLock {
  release(): Promise<void>;
}

const GUARD_TOO_OLD = 10_000;
/** Socket addresses longer than this are cut off by the kernel. */
const LONGEST_PATH = 100;

function addressOf(folder: string): string {
  const real = realpathSync(folder);
  const name = createHash('sha256').update(real).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\zorgvuldig-${name}`;
  const inside = join(real, 'lock.sock');
  return inside.length <= LONGEST_PATH ? inside : join(tmpdir(), `zorgvuldig-${name}.sock`);
}

function answers(address: string): Promise<string | undefined> {
  return new Promise((done) => {
    const socket = connect(address);
    let said = '';
    const end = (answer: string | undefined): void => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(2000, () => end('')); // somebody listens but is busy: alive
    socket.on('data', (bytes) => {
      said += bytes.toString('utf8');
      if (said.length >= 36) end(said.slice(0, 36));
    });
    socket.on('end', () => end(said));
    socket.on('error', () => end(undefined));
  });
}

function listen(address: string, nonce: string): Promise<Server | undefined> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end(nonce);
    });
    server.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(undefined) : fail(error)));
    server.listen(address, () => {
      server.unref();
      done(server);
    });
  });
}

/** Only one process at a time may decide that a socket is dead. A guard left behind by a killed process is old. */
async function guarded<T>(address: string, work: () => Promise<T>): Promise<T | undefined> {
  const guard = `${address}.guard`;
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      mkdirSync(guard);
    } catch {
      try {
        if (Date.now() - statSync(guard).mtimeMs < GUARD_TOO_OLD) return undefined;
        rmdirSync(guard);
      } catch {
        // somebody else removed it at the same moment
      }
      continue;
    }
    try {
      return await work();
    } finally {
      rmdirSync(guard);
    }
  }
  return undefined;
}

/** The lock, or undefined when a living process holds it. The folder must exist. */
export async function lockFolder(folder: string): Promise<FolderLock | undefined> {
  const address = addressOf(folder);
  const nonce = randomUUID();
  const server =
    (await listen(address, nonce)) ??
    (await guarded(address, async () => {
      if ((await answers(address)) !== undefined) return undefined;
      try {
        unlinkSync(address);
      } catch {
        // gone already
      }
      return listen(address, nonce);
    }));
  if (!server) return undefined;
  if ((await answers(address)) !== nonce) {
    server.close();
    return undefined;
  }
  return {
    release: () => new Promise((done) => server.close(() => done())), // closing takes the socket file away
  };
}
