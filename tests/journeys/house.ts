// A whole house for a journey: the built program in a process of its own, on a folder of its own, with the demo inside.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;

export interface RunningHouse {
  readonly url: string;
  readonly folder: string;
  /** The one-time link of the person whose line in the welcome starts with this name. */
  link(name: string): string;
  /** kill -9: nothing is put in order, the folder stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts `dist/main/start.js` (built by `npm test` before the tests) and waits until it has told where it listens. */
export async function startHouse(env: Readonly<Record<string, string>> = {}): Promise<RunningHouse> {
  const program = join(ROOT, 'dist/main/start.js');
  if (!existsSync(program)) throw new Error('dist/ is not built; run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-journey-'));
  const port = await freePort();
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ZORGVULDIG_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the house did not open in 60 s: ${out}${err}`)), 60_000);
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      // The last line of the welcome belongs to the DPO organisation; a short silence after a link means that all is told.
      if (/aanmelden\/link\//.test(out)) setTimeout(resolve, 300);
    });
    child.once('exit', (code) => reject(new Error(`the house stopped with ${code}: ${err}`)));
    child.once('spawn', () => timer.unref());
  });
  const url = /https?:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0];
  if (url === undefined) throw new Error(`no address in the welcome: ${out}`);
  return {
    url,
    folder,
    link: (name) => {
      const lines = out.split('\n');
      const at = lines.findIndex((line) => line.trim().startsWith(name));
      const link = at < 0 ? undefined : /https?:\S+/.exec(lines[at + 1] ?? '')?.[0];
      if (link === undefined) throw new Error(`no link for ${name} in the welcome`);
      return link;
    },
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
    close: async () => {
      await stopped(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** A port that nobody uses now: links in the welcome need the real one. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
