// Reads one file and prints the `read --json` document, from what was built: what `zorgvuldig read FILE --json` prints.

import { readFileSync } from 'node:fs';
import { readDocument } from '../dist/outside/document/index.js';
import { readStatement, reportOf } from '../dist/statement/index.js';

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: node bench/read-file.js FILE');
  process.exit(2);
}
const outcome = await readDocument(new Uint8Array(readFileSync(file)), file);
if (!outcome.ok) {
  console.error(outcome.refusal.message.en);
  process.exit(2);
}
const headings =
  outcome.document.kind === 'text' ? [] : outcome.document.blocks.filter((b) => b.kind === 'heading').map((b) => b.start);
console.log(JSON.stringify(reportOf(readStatement(outcome.document.text, headings), '2026-11-21')));
