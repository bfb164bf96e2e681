// Reads one plain-text statement and prints the `read --json` document: `tsx bench/read-file.ts FILE`.
// For the labelled texts: node ../shared/statements/score.mjs -- npx tsx bench/read-file.ts

import { readFileSync } from 'node:fs';
import { reportOf } from '../src/statement/read/report.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: tsx bench/read-file.ts FILE');
  process.exit(2);
}
console.log(JSON.stringify(reportOf(readFileSync(file, 'utf8'), '2026-11-21')));
