// `npm test`: builds, finds what the tests need (a browser, a PostgreSQL), runs everything and ends with one line that counts.
// Plain JavaScript, because it is the first thing that runs in a fresh clone.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const bin = join(root, 'node_modules/.bin');
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, TZ: process.env.TZ ?? 'Europe/Amsterdam' };

/** Runs a step; ends the whole run when it fails, still with the last line that others read. */
function step(name, command, args) {
  console.log(`\n— ${name}`);
  const done = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (done.status !== 0) {
    console.log(`\n${name} failed`);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}

/** Debian's browser when nothing else is there and we may install it; @sparticuz/chromium from npm is the fallback the tests know themselves. */
function browser() {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].filter(
    Boolean,
  );
  if (known.some((path) => existsSync(path))) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('\n— no browser found: installing chromium with apt-get for the journeys');
    spawnSync(
      'sh',
      [
        '-c',
        'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null',
      ],
      { stdio: 'inherit' },
    );
  }
}

step('the house: types of every room', join(bin, 'tsc'), ['-b']);
step('types of tests and benches', join(bin, 'tsc'), ['-p', 'tsconfig.all.json']);
step('lint: promises that nobody waits for, and the rest', join(bin, 'oxlint'), [
  '--type-aware',
  '--deny-warnings',
  'src',
  'tests',
  'bench',
]);
step('format', join(bin, 'biome'), ['format', '.']);
browser();

const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-tests-'));
const report = join(folder, 'report.json');
console.log('\n— tests');
const run = spawnSync(
  join(bin, 'vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  {
    cwd: root,
    env,
    stdio: 'inherit',
  },
);

let line = '0 passed, 1 failed';
let failed = 1;
if (existsSync(report)) {
  const r = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot even load holds no failed test; it counts as one all the same.
  const brokenFiles = r.testResults.filter(
    (f) => f.status === 'failed' && f.assertionResults.every((a) => a.status !== 'failed'),
  ).length;
  failed = r.numFailedTests + brokenFiles;
  const skipped = r.numPendingTests + r.numTodoTests;
  line = `${r.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${line}`);
process.exit(run.status === 0 && failed === 0 ? 0 : 1);
