// `npm start`: checks, wires, listens, and stops in order.

import { nodeTooOld, readSettings } from './settings.ts';

function stop(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

const tooOld = nodeTooOld(process.versions.node);
if (tooOld !== undefined) stop(tooOld);
const read = readSettings(process.env);
if (!read.ok) stop(read.line);

// Only now: on an old Node the rest would fail with a page of errors before anybody could say why.
const { openHouse } = await import('./house.ts');
const opened = await openHouse(read.settings);
if (!opened.ok) stop(opened.line);
const { house } = opened;
for (const line of house.welcome) process.stdout.write(`${line}\n`);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1); // a second signal: now
    stopping = true;
    void house.close().then(() => process.exit(0));
  });
}
