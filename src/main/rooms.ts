// The rooms below the line, opened in order: store, desks, sign-in. Without a door: the server and the demo's reset both begin here.

import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type House, ownName, rulings } from '../desk/index.ts';
import {
  documentWords,
  lists,
  mailFolder,
  printFile,
  printLong,
  printStatement,
  randomIds,
  systemClock,
  virusScanner,
} from '../outside/index.ts';
import { amsterdamDay } from '../policy/index.ts';
import { LINK_PATH, type Sessions, sessions, signInLibrary } from '../server/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { type MovingClock, movingClock } from './demo/moving-clock.ts';
import type { Settings } from './settings.ts';
import { signInDatabase } from './sign-in-database.ts';
import { type Work, work } from './work.ts';

export const VERSION = '0.1.0';
const IDLE_SECONDS = 30 * 60;
const SESSION_SECONDS = 10 * 3600;
const LINK_SECONDS = 15 * 60;
/** The links on the terminal of a demo work all day: nobody is at risk there. */
const DEMO_LINK_SECONDS = 12 * 3600;

export interface Rooms {
  readonly store: Store;
  readonly house: House;
  readonly clock: MovingClock;
  readonly signIns: Sessions;
  /** Long work: not done before it is started. */
  readonly work: Work;
  /** Signs cookies and forms. */
  readonly secret: string;
  /** A one-time link for an address that is known, instead of sending it. */
  linkFor(email: string): Promise<string | undefined>;
  close(): Promise<void>;
}
export type OpenedRooms = { readonly ok: true; readonly rooms: Rooms } | { readonly ok: false; readonly line: string };

/** Opens the store of these settings and what works on it; one clear line when it cannot be opened. */
export async function openRooms(settings: Settings): Promise<OpenedRooms> {
  const clock = movingClock(systemClock());
  const opened = await openStore({
    folder: settings.folder,
    clock: () => clock.now(),
    source: `zorgvuldig@${VERSION}`,
    ...(settings.databaseUrl === undefined ? {} : { url: settings.databaseUrl }),
    ...(settings.key === undefined ? {} : { key: settings.key }),
  });
  if (!opened.ok) return { ok: false, line: opened.problem.message.en ?? opened.problem.message.nl };
  return { ok: true, rooms: roomsOn(opened.store, clock, { ...settings, secret: sessionSecret(settings) }) };
}

export interface RoomsOn {
  readonly origin: string;
  readonly folder: string;
  readonly secret: string;
  /** Socket or `host:port` of ClamAV. */
  readonly scanner?: string | undefined;
}

/** The rooms on an opened store; tests bring a store of their own. */
export function roomsOn(store: Store, clock: MovingClock, { origin, folder, secret, scanner }: RoomsOn): Rooms {
  const ids = randomIds();
  const long = work();
  const mail = mailFolder(join(folder, 'mail'), ids);
  const house: House = {
    store,
    clock,
    ids,
    mail,
    printer: { print: printStatement, printFile, printLong },
    scanner: virusScanner(scanner),
    reader: documentWords(),
    lists: lists(),
    work: { wake: () => long.wake() },
    rulings: rulings(store, clock, amsterdamDay),
  };
  // Links that are handed over here and not sent.
  const awaited = new Map<string, (token: string) => void>();
  const linkSeconds = store.kind === 'embedded' ? DEMO_LINK_SECONDS : LINK_SECONDS;
  const library = signInLibrary({
    database: signInDatabase(store.signInDatabase),
    origin,
    secret,
    linkSeconds,
    sessionSeconds: SESSION_SECONDS,
    deliver: async ({ email, token }) => {
      const take = awaited.get(email);
      if (take) take(token);
      else await mail.send(letter(email, `${origin}${LINK_PATH}/${token}`, linkSeconds));
    },
  });
  const signIns = sessions({
    library,
    idleSeconds: IDLE_SECONDS,
    nameOf: (account) => ownName(house, account),
    accountsOf: (signIn, on) => store.accountsOf(signIn, on),
    day: amsterdamDay,
    secure: origin.startsWith('https:'),
  });
  return {
    store,
    house,
    clock,
    signIns,
    secret,
    work: long,
    async linkFor(email) {
      let token: string | undefined;
      awaited.set(email, (made) => {
        token = made;
      });
      await signIns.requestLink(email);
      awaited.delete(email);
      return token === undefined ? undefined : `${origin}${LINK_PATH}/${token}`;
    },
    close: async () => {
      await long.close();
      await store.close();
    },
  };
}

/** Made from the root key, so that it is the same after a restart and in every process. */
function sessionSecret(settings: Settings): string {
  const root = settings.key ?? readFileSync(join(settings.folder, 'root.key'), 'utf8').trim();
  return Buffer.from(hkdfSync('sha256', root, '', 'zorgvuldig sessions v1', 32)).toString('base64url');
}

function letter(to: string, link: string, seconds: number) {
  const hours = seconds / 3600;
  const nl = hours < 1 ? 'een kwartier lang' : `${hours} uur lang`;
  const en = hours < 1 ? 'for fifteen minutes' : `for ${hours} hours`;
  return {
    to,
    subject: 'Aanmelden / Sign in',
    text: `Met deze link meldt u zich aan. Hij werkt één keer, ${nl}.\nThis link signs you in. It works once, ${en}.\n\n${link}\n\nVroeg u dit niet? Dan hoeft u niets te doen. / If you did not ask for this, do nothing.`,
  };
}
