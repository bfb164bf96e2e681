// One demo practice behind the real routes, without a port: requests go in as somebody, pages come out.

import type { House } from '../../src/desk/index.ts';
import { rulings } from '../../src/desk/index.ts';
import { livePast } from '../../src/main/demo/past.ts';
import { PRACTICES } from '../../src/main/demo/practices.ts';
import { movingClock } from '../../src/main/demo/moving-clock.ts';
import { documentWords, lists, printFile, printStatement, randomIds } from '../../src/outside/index.ts';
import { amsterdamDay } from '../../src/policy/index.ts';
import { type Account, fullName, type Id } from '../../src/record/index.ts';
import { allRoutes, createApp, errorPages, lostAndFound } from '../../src/server/index.ts';
import { formToken } from '../../src/server/token.ts';
import { openTestStore, type TestStore, TODAY } from '../store/fixtures.ts';

const ORIGIN = 'http://localhost';
const SECRET = 'only-in-a-test';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly to: string | undefined;
  readonly headers: Headers;
}
export interface Person {
  readonly account: Account;
  get(path: string): Promise<Reply>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Reply>;
  /** A form with a file in the field `bestand`, as a browser sends it. */
  upload(
    path: string,
    fields: Readonly<Record<string, string>>,
    file?: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<Reply>;
}
export interface TestPractice {
  readonly house: House;
  readonly t: TestStore;
  /** Everything the server logged. */
  readonly lines: readonly string[];
  /** Somebody of the demo, by the first name of the sign-in address. */
  as(address: string): Promise<Person>;
  /** Id of a client by name, as this person sees it in the list. */
  clientOf(person: Person, name: string): Promise<Id>;
  /** The app as a fetch handler, for a browser. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** The cookie that makes a request come from this account. */
  cookieOf(account: Account): string;
  close(): Promise<void>;
}

/** Opens one demo practice on a database in memory (or on `on`), on the test's day. `origin` when it is put behind a port. */
export async function openPractice(slug: string, origin = ORIGIN, on?: TestStore): Promise<TestPractice> {
  const t = on ?? (await openTestStore());
  const clock = movingClock({ now: () => t.clock.now });
  const ids = randomIds();
  const store = t.store;
  // The store and the desks live through the past with one clock.
  const real = t.clock.now;
  const seedClock = {
    now: () => t.clock.now,
    set: (ms: number) => {
      t.clock.now = ms;
    },
    release: () => {
      t.clock.now = real;
    },
  };
  const house: House = {
    store,
    clock,
    ids,
    mail: { send: async () => {} },
    printer: { print: printStatement, printFile },
    reader: documentWords(),
    lists: lists(),
    rulings: rulings(store, seedClock, amsterdamDay),
  };
  const practice = PRACTICES.find((p) => p.slug === slug);
  if (!practice) throw new Error(`no demo practice ${slug}`);
  const policies = new URL('../../policies/', import.meta.url);
  await livePast(
    { house: { ...house, clock: seedClock }, clock: seedClock, signInFor: async (email) => email, policies },
    practice,
    TODAY,
  );
  seedClock.release();
  const organisation = (await store.organisations()).find((o) => o.slug === slug)?.id ?? '';
  const lines: string[] = [];
  const visitorOf = async (cookie: string) => {
    const address = /(?:^|; )as=([^;]+)/.exec(cookie)?.[1];
    if (address === undefined) return undefined;
    const accounts = (await store.accountsOf(decodeURIComponent(address), TODAY)).filter((a) => a.organisation === organisation);
    const [account] = accounts;
    return account && { account, accounts, name: nameOf(account), session: account.id };
  };
  const people = [...practice.staff, ...practice.others, ...practice.clients];
  const nameOf = (account: Account): string => {
    const person = people.find((p) => p.email === account.signIn);
    return person ? fullName(person.name) : '';
  };
  const app = createApp({
    routes: allRoutes({ house, demo: true }, {
      demo: true,
      accountsOf: (signIn: string, on: string) => store.accountsOf(signIn, on),
      record: async () => {},
      choices: async () => [],
      failed: () => {},
    } as unknown as Parameters<typeof allRoutes>[1]),
    errors: errorPages(true),
    lost: lostAndFound({ house, demo: true }, store.lostTexts, SECRET, false),
    origin,
    secret: SECRET,
    proxies: 0,
    now: () => t.clock.now,
    day: amsterdamDay,
    newIncident: () => ids.next().slice(0, 8),
    visitorOf,
    ready: () => true,
    version: 'test',
    log: (line) => void lines.push(JSON.stringify(line)),
    isOutage: () => false,
  });

  async function reply(request: Request): Promise<Reply> {
    const response = await app.fetch(request);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      status: response.status,
      text: new TextDecoder().decode(bytes),
      bytes,
      to: response.headers.get('location') ?? undefined,
      headers: response.headers,
    };
  }
  const cookieOf = (account: Account): string => `as=${encodeURIComponent(account.signIn)}`;
  return {
    house,
    t,
    lines,
    fetch: (request) => app.fetch(request),
    cookieOf,
    close: () => t.close(),
    async as(address) {
      const account = (await store.accountsOf(address, TODAY)).find((a) => a.organisation === organisation);
      if (!account) throw new Error(`${address} does not sign in to ${slug}`);
      const cookie = cookieOf(account);
      return {
        account,
        get: (path) => reply(new Request(`${origin}${path}`, { headers: { cookie } })),
        upload: (path, fields, file) => {
          const body = new FormData();
          for (const [name, value] of Object.entries({ _token: formToken(SECRET, account.id), ...fields }))
            body.append(name, value);
          body.append('bestand', new Blob(file ? [new Uint8Array(file.bytes)] : []), file?.name ?? '');
          return reply(new Request(`${origin}${path}`, { method: 'POST', headers: { cookie, origin }, body }));
        },
        post: (path, fields) =>
          reply(
            new Request(`${origin}${path}`, {
              method: 'POST',
              headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
              body: new URLSearchParams({ _token: formToken(SECRET, account.id), ...fields }),
            }),
          ),
      };
    },
    async clientOf(person, name) {
      const list = await person.get('/dossiers');
      const row = new RegExp(`href="/dossiers/([0-9a-f-]{36})"[^>]*>[^<]*${name}`).exec(list.text);
      if (!row?.[1]) throw new Error(`${name} is not in the list`);
      return row[1];
    },
  };
}
