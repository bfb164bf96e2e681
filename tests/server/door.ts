// The real front door with real sign-in, on a database in memory, without a port; and somebody with a browser's cookies.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { livePast } from '../../src/main/demo/past.ts';
import { PRACTICES } from '../../src/main/demo/practices.ts';
import type { DemoPractice } from '../../src/main/demo/shape.ts';
import { frontDoor } from '../../src/main/front-door.ts';
import { type Rooms, roomsOn } from '../../src/main/rooms.ts';
import { amsterdamDay } from '../../src/policy/index.ts';
import type { Route, ServerLine } from '../../src/server/index.ts';
import { openTestStore, type TestStore } from '../store/fixtures.ts';

export const ORIGIN = 'http://127.0.0.1:3000';

export interface Door {
  readonly rooms: Rooms;
  readonly routes: readonly Route[];
  /** What the server wrote about itself. */
  readonly lines: ServerLine[];
  /** Every letter that was sent, as it left the house. */
  letters(): readonly string[];
  /** Makes time pass: milliseconds from now on. */
  later(ms: number): void;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** The app as a fetch handler, for a port. */
  app(request: Request): Response | Promise<Response>;
  /** A browser in which nobody is signed in yet. */
  browser(): Browser;
  /** A browser of somebody of the demo, signed in by a one-time link. */
  signedIn(email: string): Promise<Browser>;
  close(): Promise<void>;
}

/** Opens one practice behind the real door, today: one of the demo by its short name, or one of the test's own. */
export async function openDoor(wanted: string | DemoPractice, on?: TestStore): Promise<Door> {
  const t = on ?? (await openTestStore());
  let shift = 0;
  const clock = {
    now: () => Date.now() + shift,
    set: (ms: number) => {
      shift = ms - Date.now();
    },
    release: () => {
      shift = 0;
    },
  };
  Object.defineProperty(t.clock, 'now', { get: () => clock.now() });
  const folder = mkdtempSync(join(tmpdir(), 'zv-mail-'));
  const rooms = roomsOn(t.store, clock, {
    origin: ORIGIN,
    folder,
    secret: 'only-in-a-test-only-in-a-test',
  });
  const practice = typeof wanted === 'string' ? PRACTICES.find((p) => p.slug === wanted) : wanted;
  if (!practice) throw new Error(`no demo practice ${JSON.stringify(wanted)}`);
  const policies = new URL('../../policies/', import.meta.url);
  const tools = {
    house: rooms.house,
    clock,
    policies,
    signInFor: (email: string) => rooms.signIns.signInFor(email),
  };
  await livePast(tools, practice, amsterdamDay(Math.floor(Date.now() / 1000)));
  clock.release();
  const lines: ServerLine[] = [];
  const { app, routes } = frontDoor(
    rooms,
    ORIGIN,
    (line) => void lines.push(line),
    () => true,
  );
  const fetch = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.fetch(new Request(`${ORIGIN}${path}`, init));
  return {
    rooms,
    routes,
    lines,
    fetch,
    app: (request) => app.fetch(request),
    later: (ms) => {
      shift += ms;
    },
    browser: () => new Browser(fetch),
    async signedIn(email) {
      const link = await rooms.linkFor(email);
      if (link === undefined) throw new Error(`${email} has no sign-in`);
      const browser = new Browser(fetch);
      const page = await browser.get(new URL(link).pathname);
      const done = await browser.submit(page, '/aanmelden/link');
      if (done.status !== 303) throw new Error(`the link did not sign in: ${done.status}`);
      return browser;
    },
    letters: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((file) =>
        file.isFile() ? [readFileSync(join(file.parentPath, file.name), 'utf8')] : [],
      ),
    close: async () => {
      await t.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Seen {
  readonly status: number;
  readonly html: string;
  readonly to: string | undefined;
  readonly headers: Headers;
}

/** What is filled in; several values for boxes that are ticked together. */
export type Fields = Readonly<Record<string, string | string[]>>;

/** Keeps cookies, follows nothing, runs no script: what a browser does without JavaScript. */
export class Browser {
  readonly #fetch: Door['fetch'];
  readonly cookies = new Map<string, string>();

  constructor(fetch: Door['fetch']) {
    this.#fetch = fetch;
  }

  async get(path: string): Promise<Seen> {
    return this.#send(path, {});
  }

  async post(path: string, fields: Fields, headers: Readonly<Record<string, string>> = { origin: ORIGIN }): Promise<Seen> {
    return this.#send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
      ).toString(),
    });
  }

  /** Sends the form with this action as it stands on the page, with some fields filled in. */
  async submit(page: Seen, action: string, fields: Fields = {}): Promise<Seen> {
    const form = [...page.html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)]
      .map((m) => m[0])
      .find((f) => f.includes(`action="${action}"`));
    if (!form) throw new Error(`no form with action ${action} on this page`);
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      (m) => [m[1], decoded(m[2] ?? '')] as const,
    );
    return this.post(action, { ...Object.fromEntries(hidden), ...fields });
  }

  /** Sends the form with this action with a file in the field `bestand`, as a browser sends it. */
  async upload(page: Seen, action: string, text: string): Promise<Seen> {
    const body = new FormData();
    body.append('_token', /name="_token" value="([^"]+)"/.exec(page.html)?.[1] ?? '');
    body.append('bestand', new Blob([text]), 'lijst.csv');
    return this.#send(action, { method: 'POST', headers: { origin: ORIGIN }, body });
  }

  async #send(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.#fetch(path, { ...init, headers: { ...init.headers, ...(cookie === '' ? {} : { cookie }) } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const cut = pair.indexOf('=');
      if (attributes.some((a) => a === 'Max-Age=0')) this.cookies.delete(pair.slice(0, cut));
      else this.cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    return {
      status: response.status,
      html: await response.text(),
      to: response.headers.get('location') ?? undefined,
      headers: response.headers,
    };
  }
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The words of a page, without its markup. */
export function wordsOf(seen: Seen): string {
  const main = /<main[\s\S]*<\/main>/.exec(seen.html)?.[0] ?? seen.html;
  return decoded(main.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');
}

/** The first address on a page that fits. */
export function addressOn(seen: Seen, pattern: RegExp): string {
  const found = [...seen.html.matchAll(/href="([^"]+)"/g)].map((m) => decoded(m[1] ?? '')).find((href) => pattern.test(href));
  if (found === undefined) throw new Error(`no address like ${pattern} on this page`);
  return found;
}
