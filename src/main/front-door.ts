// The app on top of opened rooms: what a port, or a test, talks to.

import type { Hono } from 'hono';
import { practiceOf, recordSignIn, wordOf } from '../desk/index.ts';
import { amsterdamDay } from '../policy/index.ts';
import {
  allRoutes,
  attempts,
  createApp,
  errorPages,
  loadApi,
  lostAndFound,
  type Route,
  type WriteLine,
} from '../server/index.ts';
import { StoreUnavailable } from '../store/index.ts';
import { readingDoor } from './reading-door.ts';
import { type Rooms, VERSION } from './rooms.ts';

export interface FrontDoor {
  readonly app: Hono;
  readonly routes: readonly Route[];
}

/** Builds the routes and the app. `ready` says whether requests can be served now. */
export function frontDoor(rooms: Rooms, origin: string, log: WriteLine, ready: () => boolean, proxies = 0): FrontDoor {
  const { store, house, clock, signIns, secret } = rooms;
  const demo = store.kind === 'embedded';
  const limit = attempts(secret, origin.startsWith('https:'));
  const lost = lostAndFound({ house, demo }, store.lostTexts, secret, origin.startsWith('https:'));
  const routes = allRoutes(
    { house, demo },
    {
      demo,
      lost,
      sessions: signIns,
      limit: {
        mayAsk: (address, visit) => limit.mayAsk(address, visit, clock.now()),
        mayTry: (visit) => limit.mayTry(visit, clock.now()),
        wrongLink: (visit) => limit.wrongLink(visit, clock.now()),
        mayMail: (address, visit) => limit.mayMail(address, visit, clock.now()),
        remember: (address) => limit.remember(address, clock.now()),
      },
      accountsOf: (signIn, on) => store.accountsOf(signIn, on),
      record: (account, visit, kind) => recordSignIn(house, { account, on: visit.on, now: visit.now, via: 'web' }, kind),
      choices: async (visit) =>
        Promise.all(
          visit.visitor.accounts.map(async (account) => {
            const practice = await practiceOf(house, account.organisation);
            const role = account.roles[0] ?? (account.kind === 'private' ? 'client' : account.kind);
            return {
              key: account.id,
              role: practice ? wordOf(practice.ruling.policy, role, 'person') : role,
              practice: practice?.name ?? '',
            };
          }),
        ),
      failed: () => log({ at: new Date(clock.now()).toISOString(), level: 'error', what: 'failure', error: 'mail' }),
    },
    readingDoor(rooms),
  );
  let api: Promise<{ fetch(request: Request): Response | Promise<Response> }> | undefined;
  const visitorOf = (cookie: string, now: number) => signIns.visitorOf(cookie, now);
  const app = createApp({
    routes,
    api: () => {
      api ??= loadApi({
        front: { house, demo },
        origin,
        secret,
        version: VERSION,
        now: () => clock.now(),
        day: amsterdamDay,
        visitorOf,
      });
      return api;
    },
    errors: errorPages(demo),
    lost,
    origin,
    secret,
    proxies,
    now: () => clock.now(),
    day: amsterdamDay,
    newIncident: () => house.ids.next().slice(0, 8),
    visitorOf,
    ready,
    version: VERSION,
    log,
    isOutage: (error) => error instanceof StoreUnavailable,
  });
  return { app, routes };
}
