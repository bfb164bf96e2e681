// Where the house is built: store, desks, doors. Nothing else in this program makes anything for itself.

import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type House, recordSignIn, rulings } from '../desk/index.ts';
import { mailFolder, printStatement, randomIds, systemClock } from '../outside/index.ts';
import { amsterdamDay } from '../policy/index.ts';
import { allRoutes, attempts, createApp, errorPages, sessions, signInLibrary, type WriteLine } from '../server/index.ts';
import { openStore, StoreUnavailable } from '../store/index.ts';
import { movingClock } from './demo/moving-clock.ts';
import { demoLinks, seedDemo } from './demo/seed.ts';
import { listen } from './listen.ts';
import type { Settings } from './settings.ts';
import { signInDatabase } from './sign-in-database.ts';

export interface OpenHouse {
  /** Lines for the terminal. */
  readonly welcome: readonly string[];
  close(): Promise<void>;
}
export type OpenedHouse = { readonly ok: true; readonly house: OpenHouse } | { readonly ok: false; readonly line: string };

export const VERSION = '0.1.0';
const IDLE_SECONDS = 30 * 60;
const SESSION_SECONDS = 10 * 3600;
const LINK_SECONDS = 15 * 60;
/** The links on the terminal of a demo work all day: nobody is at risk there. */
const DEMO_LINK_SECONDS = 12 * 3600;

/** Opens everything in order; what cannot be opened gives one clear line, and what was opened before it is closed again. */
export async function openHouse(settings: Settings): Promise<OpenedHouse> {
  const clock = movingClock(systemClock());
  const ids = randomIds();
  const opened = await openStore({
    folder: settings.folder,
    clock: () => clock.now(),
    source: `zorgvuldig@${VERSION}`,
    ...(settings.databaseUrl === undefined ? {} : { url: settings.databaseUrl }),
    ...(settings.key === undefined ? {} : { key: settings.key }),
  });
  if (!opened.ok) return { ok: false, line: opened.problem.message.en ?? opened.problem.message.nl };
  const { store } = opened;
  const demo = store.kind === 'embedded';
  const secret = sessionSecret(settings);
  const mail = mailFolder(join(settings.folder, 'mail'), ids);
  const house: House = {
    store,
    clock,
    ids,
    mail,
    printer: { print: printStatement },
    rulings: rulings(store, clock, amsterdamDay),
  };
  const caught = new Map<string, string>();
  const library = signInLibrary({
    database: signInDatabase(store.signInDatabase),
    origin: settings.origin,
    secret,
    linkSeconds: demo ? DEMO_LINK_SECONDS : LINK_SECONDS,
    sessionSeconds: SESSION_SECONDS,
    deliver: async ({ email, token }) => {
      if (catching) caught.set(email, token);
      else await mail.send(signInLetter(email, `${settings.origin}/aanmelden/link/${token}`));
    },
  });
  let catching = false;
  const signIns = sessions({
    library,
    idleSeconds: IDLE_SECONDS,
    accountsOf: (signIn, on) => store.accountsOf(signIn, on),
    day: amsterdamDay,
    secure: settings.origin.startsWith('https:'),
  });
  if (demo && (await store.organisations()).length === 0) {
    await seedDemo({
      house,
      clock,
      signInFor: (email, name) => signIns.signInFor(email, name),
      policies: new URL('../../policies/', import.meta.url),
    });
  }
  let ready = false;
  const log: WriteLine = (line) => {
    if (line.level === 'error') process.stderr.write(`${JSON.stringify(line)}\n`);
  };
  const limit = attempts();
  const app = createApp({
    routes: allRoutes(
      { house, demo },
      {
        demo,
        sessions: signIns,
        mayAsk: (address) => limit.mayAsk(address, clock.now()),
        accountsOf: (signIn, on) => store.accountsOf(signIn, on),
        record: (account, visit, kind) => recordSignIn(house, { account, on: visit.on, now: visit.now, via: 'web' }, kind),
        choices: async (visit) => {
          const names = new Map((await store.organisations()).map((o) => [o.id, o.name]));
          return visit.visitor.accounts.map((a) => ({
            key: a.id,
            role: a.roles[0] ?? a.kind,
            practice: names.get(a.organisation) ?? '',
          }));
        },
        failed: () => log({ at: new Date(clock.now()).toISOString(), level: 'error', what: 'failure', error: 'mail' }),
      },
    ),
    errors: errorPages(demo),
    origin: settings.origin,
    secret,
    now: () => clock.now(),
    day: amsterdamDay,
    newIncident: () => ids.next().slice(0, 8),
    visitorOf: (cookie, now) => signIns.visitorOf(cookie, now),
    ready: () => ready,
    version: VERSION,
    log,
    isOutage: (error) => error instanceof StoreUnavailable,
  });
  const door = await listen(app.fetch, settings.host, settings.port);
  if (!door.ok) {
    await store.close();
    return door;
  }
  const welcome = [`Zorgvuldig ${VERSION}: ${settings.origin}`];
  if (demo) {
    catching = true;
    for (const link of demoLinks()) await signIns.requestLink(link.email);
    catching = false;
    welcome.push(
      'Proefomgeving: alle mensen zijn verzonnen. Deze links werken één keer, tot u opnieuw start. / Trial: everybody is invented; each link works once.',
    );
    for (const link of demoLinks()) {
      const token = caught.get(link.email);
      if (token !== undefined)
        welcome.push(`  ${link.name} (${link.who.nl}), ${link.practice}`, `    ${settings.origin}/aanmelden/link/${token}`);
    }
  }
  ready = true;
  return {
    ok: true,
    house: {
      welcome,
      close: async () => {
        ready = false;
        await door.listening.close(5000);
        await store.close();
      },
    },
  };
}

/** Signs cookies and forms; made from the root key, so that it is the same after a restart and in every process. */
function sessionSecret(settings: Settings): string {
  const root = settings.key ?? readFileSync(join(settings.folder, 'root.key'), 'utf8').trim();
  return Buffer.from(hkdfSync('sha256', root, '', 'zorgvuldig sessions v1', 32)).toString('base64url');
}

function signInLetter(to: string, link: string) {
  return {
    to,
    subject: 'Aanmelden / Sign in',
    text: `Met deze link meldt u zich aan. Hij werkt één keer, een kwartier lang.\nThis link signs you in. It works once, for fifteen minutes.\n\n${link}\n\nVroeg u dit niet? Dan hoeft u niets te doen. / If you did not ask for this, do nothing.`,
  };
}
