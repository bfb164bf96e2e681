#!/usr/bin/env node
// The command. Builds itself once in a fresh clone, then runs what was built.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/main/command.js', import.meta.url);
const major = Number(process.versions.node.split('.', 1)[0]);
const own = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));

if (major < 24) {
  // npm put a newer Node in node_modules; use that one.
  if (!existsSync(own)) {
    console.error(
      `This is Node ${process.versions.node}; Zorgvuldig needs Node 24 or newer. Run 'npm ci' first: that installs one.`,
    );
    process.exit(2);
  }
  const again = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(again.status ?? 2);
}
if (!existsSync(built)) {
  const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
  if (!existsSync(tsc)) {
    console.error("Zorgvuldig is not built and cannot build itself. Run 'npm ci' first.");
    process.exit(2);
  }
  const made = spawnSync(process.execPath, [tsc, '-b'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (made.status !== 0) process.exit(2);
}
await import(built.href);
