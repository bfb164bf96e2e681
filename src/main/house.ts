// Where the house is built: store, desks, doors. Nothing else in this program makes anything for itself.

import { randomIds, systemClock } from '../outside/index.ts';
import { amsterdamDay } from '../policy/index.ts';
import { assetRoutes, createApp, errorPages, publicRoutes, type WriteLine } from '../server/index.ts';
import { listen } from './listen.ts';
import type { Settings } from './settings.ts';

export interface House {
  /** Lines for the terminal. */
  readonly welcome: readonly string[];
  close(): Promise<void>;
}
export type OpenedHouse = { readonly ok: true; readonly house: House } | { readonly ok: false; readonly line: string };

const VERSION = '0.1.0';

/** Opens everything in order; what cannot be opened gives one clear line, and what was opened before it is closed again. */
export async function openHouse(settings: Settings): Promise<OpenedHouse> {
  const clock = systemClock();
  const ids = randomIds();
  let ready = false;
  const log: WriteLine = (line) => {
    if (line.level === 'error') process.stderr.write(`${JSON.stringify(line)}\n`);
  };
  const app = createApp({
    routes: [...assetRoutes(), ...publicRoutes({ demo: true, practices: async () => [] })],
    errors: errorPages(),
    origin: settings.origin,
    secret: ids.next() + ids.next(),
    now: () => clock.now(),
    day: amsterdamDay,
    newIncident: () => ids.next().slice(0, 8),
    visitorOf: async () => undefined,
    ready: () => ready,
    version: VERSION,
    log,
    isOutage: () => false,
  });
  const door = await listen(app.fetch, settings.host, settings.port);
  if (!door.ok) return door;
  ready = true;
  return {
    ok: true,
    house: {
      welcome: [`Zorgvuldig ${VERSION} draait op ${settings.origin}`],
      close: () => door.listening.close(5000),
    },
  };
}
