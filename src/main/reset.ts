// `npm run demo:reset`: throws the demo away and makes it again. Refuses to touch anything that is not the demo.

import { nodeTooOld, readSettings } from './settings.ts';

function stop(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

const tooOld = nodeTooOld(process.versions.node);
if (tooOld !== undefined) stop(tooOld);
const read = readSettings(process.env);
if (!read.ok) stop(read.line);
const { settings } = read;
if (settings.databaseUrl !== undefined) {
  stop('DATABASE_URL is set: the demo lives in the embedded database only. Leave DATABASE_URL out to reset the demo.');
}
const { PRACTICES } = await import('./demo/practices.ts');
const { throwAway } = await import('./demo/unfinished.ts');
const { openRooms } = await import('./rooms.ts');
const { makeDemo } = await import('./house.ts');

const before = await openRooms(settings);
if (!before.ok) stop(before.line);
const known = new Set(PRACTICES.map((practice) => practice.slug));
const other = (await before.rooms.store.organisations()).filter((organisation) => !known.has(organisation.slug));
await before.rooms.close();
if (other.length > 0) {
  stop(
    `${settings.folder} holds ${other.length} practice(s) that are not of the demo, so nothing was thrown away. Choose another folder with ZORGVULDIG_DATA.`,
  );
}
throwAway(settings.folder);
const after = await openRooms(settings);
if (!after.ok) stop(after.line);
await makeDemo(after.rooms, settings.folder);
await after.rooms.close();
process.stdout.write(`The demo in ${settings.folder} is as new. Start it with: npm start\n`);
process.exit(0);
