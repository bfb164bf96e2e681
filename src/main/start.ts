// `npm start`: checks, wires, listens, and stops in order.

import * as loading from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { nodeTooOld, readSettings } from './settings.ts';

function stop(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

const tooOld = nodeTooOld(process.versions.node);
if (tooOld !== undefined) stop(tooOld);
const read = readSettings(process.env);
if (!read.ok) stop(read.line);

// A signal while the house opens waits until it can be closed in order; a second one does not wait.
let close: (() => Promise<void>) | undefined;
let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    if (close) void close().then(() => process.exit(0));
  });
}

// A start loads a few hundred files: compiled once, they are kept beside the temporary files. And what is loaded stays, so letting the space
// for short-lived things grow meanwhile would only waste it; afterwards it may grow again with the work.
if ('enableCompileCache' in loading) loading.enableCompileCache();
setFlagsFromString('--semi-space-growth-factor=1');

// Only now: on an old Node the rest would fail with a page of errors before anybody could say why.
const { openHouse } = await import('./house.ts');
const opened = await openHouse(read.settings);
if (!opened.ok) stop(opened.line);
close = opened.house.close;
setFlagsFromString('--semi-space-growth-factor=2');
// Asked through a function: the compiler cannot know that a signal may have come meanwhile.
const stopped = (): boolean => stopping;
if (stopped()) {
  await close();
  process.exit(0);
}
for (const line of opened.house.welcome) process.stdout.write(`${line}\n`);
