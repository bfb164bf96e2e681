// Where the house is built: rooms, demo, front door. What cannot be opened gives one clear line, and what was opened before it is closed again.

import { whereThrown } from '../server/index.ts';
import { demoLinks, seedDemo } from './demo/seed.ts';
import { isUnfinished, markedWhile, throwAway } from './demo/unfinished.ts';
import { frontDoor } from './front-door.ts';
import { listen } from './listen.ts';
import { openRooms, type Rooms, VERSION } from './rooms.ts';
import type { Settings } from './settings.ts';
import { watch } from './watch.ts';

export interface OpenHouse {
  /** Lines for the terminal. */
  readonly welcome: readonly string[];
  close(): Promise<void>;
}
export type OpenedHouse = { readonly ok: true; readonly house: OpenHouse } | { readonly ok: false; readonly line: string };

/** How often what is over is taken away from the sign-in tables. */
const SWEEP_MS = 5 * 60_000;

/** The policies that ship. */
export const POLICIES = new URL('../../policies/', import.meta.url);

/** Opens everything in order. */
export async function openHouse(settings: Settings): Promise<OpenedHouse> {
  let opened = await openRooms(settings);
  if (!opened.ok) return opened;
  if (opened.rooms.store.kind === 'embedded' && isUnfinished(settings.folder)) {
    await opened.rooms.close();
    throwAway(settings.folder);
    opened = await openRooms(settings);
    if (!opened.ok) return opened;
  }
  const { rooms } = opened;
  let ready = false;
  const guard = watch();
  const log = guard.through((line) => {
    if (line.level === 'error') process.stderr.write(`${JSON.stringify(line)}\n`);
  });
  const { app } = frontDoor(rooms, settings.origin, log, () => ready, settings.proxies);
  // The port first: whoever asks meanwhile hears that we are starting, and a port in use is said before anything is made.
  const door = await listen(app.fetch, settings.host, settings.port);
  if (!door.ok) {
    await rooms.close();
    return door;
  }
  const demo = rooms.store.kind === 'embedded';
  if (demo && (await rooms.store.organisations()).length === 0) await makeDemo(rooms, settings.folder);
  const welcome = [`Zorgvuldig ${VERSION}: ${settings.origin}`, ...(demo ? await linksOf(rooms) : [])];
  ready = true;
  const failed = (error: unknown): void =>
    log({ at: new Date(rooms.clock.now()).toISOString(), level: 'error', what: 'failure', error: whereThrown(error) });
  const sweep = (): void => void rooms.signIns.sweep(rooms.clock.now()).catch(failed);
  sweep();
  const sweeping = setInterval(sweep, SWEEP_MS);
  sweeping.unref();
  rooms.work.start(rooms.house, failed);
  guard.start(rooms.house, failed);
  return {
    ok: true,
    house: {
      welcome,
      close: async () => {
        ready = false;
        clearInterval(sweeping);
        await door.listening.close(5000);
        await guard.close();
        await rooms.close();
      },
    },
  };
}

/** Makes the five practices of the demo. */
export async function makeDemo(rooms: Rooms, folder: string): Promise<void> {
  const { house, clock, signIns } = rooms;
  const signInFor = (email: string): Promise<string> => signIns.signInFor(email);
  await markedWhile(folder, () => seedDemo({ house, clock, signInFor, policies: POLICIES }));
}

async function linksOf(rooms: Rooms): Promise<readonly string[]> {
  const lines = [
    'Proefomgeving: alle mensen zijn verzonnen. Elke link werkt één keer; een nieuwe start geeft nieuwe links.',
    'Trial: everybody is invented. Each link works once; a new start gives new links.',
  ];
  for (const link of demoLinks()) {
    const address = await rooms.linkFor(link.email);
    if (address !== undefined) lines.push(`  ${link.name}, ${link.practice}: ${link.who.nl} / ${link.who.en}`, `    ${address}`);
  }
  return lines;
}
