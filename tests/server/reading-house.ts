// A house with nobody in it: the real routes on a database in memory, to read statements and begin organisations with.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movingClock } from '../../src/main/demo/moving-clock.ts';
import { frontDoor } from '../../src/main/front-door.ts';
import { roomsOn } from '../../src/main/rooms.ts';
import { openTestStore, type TestStore } from '../store/fixtures.ts';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}
export interface ReadingHouse {
  readonly t: TestStore;
  readonly lines: readonly string[];
  readonly fetch: (request: Request) => Response | Promise<Response>;
  get(path: string, cookie?: string): Promise<Reply>;
  /** A form with text fields and perhaps a file. */
  post(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    file?: { name: string; bytes: Uint8Array },
  ): Promise<Reply>;
  /** Everything that was written: the database, its log lines, the folder with mail. */
  kept(): Promise<Buffer>;
  close(): Promise<void>;
}

export async function openReadingHouse(origin = 'http://localhost'): Promise<ReadingHouse> {
  const t = await openTestStore();
  // The sign-in library has a clock of its own, the real one.
  t.clock.now = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-reading-'));
  const rooms = roomsOn(t.store, movingClock({ now: () => t.clock.now }), {
    origin,
    folder,
    secret: 'only-in-a-test-only-in-a-test-123',
  });
  const lines: string[] = [];
  const { app } = frontDoor(
    rooms,
    origin,
    (line) => void lines.push(JSON.stringify(line)),
    () => true,
  );
  const fetch = (request: Request): Response | Promise<Response> => app.fetch(request);
  async function reply(request: Request): Promise<Reply> {
    const response = await fetch(request);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, text: new TextDecoder().decode(bytes), bytes, headers: response.headers };
  }
  return {
    t,
    lines,
    fetch,
    get: (path, cookie) => reply(new Request(`${origin}${path}`, cookie === undefined ? {} : { headers: { cookie } })),
    post(path, fields, file) {
      const body = new FormData();
      for (const [name, values] of Object.entries(fields))
        for (const value of typeof values === 'string' ? [values] : values) body.append(name, value);
      if (file) body.append('bestand', new File([new Uint8Array(file.bytes)], file.name));
      return reply(new Request(`${origin}${path}`, { method: 'POST', headers: { origin }, body }));
    },
    async kept() {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
      const written = files.map((f) => readFileSync(join(f.parentPath, f.name)));
      return Buffer.concat([await t.dump(), Buffer.from(lines.join('\n')), ...written]);
    },
    async close() {
      await t.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
