// The command line, wired: verbs, files, clock and a fast hash.

import { createHash, hash } from 'node:crypto';
import { runCommand, VERBS } from '../cli/index.ts';
import { printStatement, readBytes, readLines, readText, systemClock, writeBytes } from '../outside/index.ts';
import { amsterdamDay } from '../policy/index.ts';

process.stdout.on('error', () => process.exit(0)); // somebody closed the pipe: `zorgvuldig check x | head -1`

const clock = systemClock();
const status = await runCommand(VERBS, process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  outBytes: (bytes) => void process.stdout.write(bytes),
  readText,
  readLines,
  readBytes,
  writeBytes,
  print: printStatement,
  today: () => amsterdamDay(Math.floor(clock.now() / 1000)),
  sha256: (data) => (typeof data === 'string' ? hash('sha256', data, 'buffer') : createHash('sha256').update(data).digest()),
});
process.exitCode = status;
