// Reading, measured: scores on the labelled statements where they are at hand, and speeds with their limits.
// Run by `npm run bench:read` after a build. Exit status 1 when a limit is missed.
// `node bench/read.js --file FILE` reads one file and prints the `read --json` document; the scores call it so.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { readDocument } from '../dist/outside/document/index.js';
import { makeDocx } from '../tests/read/made-docx.ts';
import { printPdf } from '../tests/read/made-pdf.ts';
import { readStatement, reportOf } from '../dist/statement/index.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const SHARED = join(process.env.ZORGVULDIG_SHARED ?? resolve(HERE, '../../shared'), 'statements');
const CORPUS = resolve(HERE, '../tests/corpus');
const ON = '2026-11-21';
const missed = [];

const asked = process.argv.indexOf('--file');
if (asked >= 0) {
  await printReport(process.argv[asked + 1]);
  console.error(`PEAK ${process.resourceUsage().maxRSS}`);
  process.exit(0);
}

async function printReport(file) {
  const outcome = await readDocument(new Uint8Array(readFileSync(file)), file);
  if (!outcome.ok) {
    console.error(outcome.refusal.message.en);
    process.exit(2);
  }
  const { kind, text, blocks } = outcome.document;
  const headings = kind === 'text' ? [] : blocks.filter((b) => b.kind === 'heading').map((b) => b.start);
  console.log(JSON.stringify(reportOf(readStatement(text, headings), ON)));
}

/** CPU milliseconds of one run: other work on the machine does not count. The lowest of some rounds. */
function cost(run, runs, rounds = 5) {
  for (let i = 0; i < runs; i++) run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = process.cpuUsage();
    for (let i = 0; i < runs; i++) run();
    const used = process.cpuUsage(from);
    best = Math.min(best, (used.user + used.system) / 1000 / runs);
  }
  return best;
}

async function costAsync(run, runs) {
  for (let i = 0; i < runs; i++) await run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const from = process.cpuUsage();
    for (let i = 0; i < runs; i++) await run();
    const used = process.cpuUsage(from);
    best = Math.min(best, (used.user + used.system) / 1000 / runs);
  }
  return best;
}

function show(what, value, limit, good) {
  console.log(`${what.padEnd(52)} ${value.padStart(14)}   ${limit.padEnd(22)} ${good ? 'ok' : 'MISSED'}`);
  if (!good) missed.push(what);
}

// --- scores -----------------------------------------------------------------------------------------------------------
if (existsSync(SHARED)) {
  const command = [process.execPath, fileURLToPath(import.meta.url), '--file'];
  const scored = spawnSync(process.execPath, [join(SHARED, 'score.mjs'), '--json', '--', ...command], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const s = JSON.parse(scored.stdout);
  show('whole texts, present (micro F1)', s.whole.f1.toFixed(3), '>= 0.97', s.whole.f1 >= 0.97);
  show('whole texts, absent (micro F1)', s.absent.f1.toFixed(3), '>= 0.95', s.absent.f1 >= 0.95);
  show('macro F1', s.macroF1.toFixed(3), '>= 0.93', s.macroF1 >= 0.93);
  show('excerpts, present (F1)', s.excerpt.f1.toFixed(3), '>= 0.90', s.excerpt.f1 >= 0.9);
  show('retention entries (F1)', s.retention.f1.toFixed(3), '>= 0.92', s.retention.f1 >= 0.92);
  const facts = s.facts.right / (s.facts.right + s.facts.wrong);
  show('facts', facts.toFixed(3), '>= 0.95', facts >= 0.95);
} else console.warn(`scores skipped: no labelled statements in ${SHARED} (set ZORGVULDIG_SHARED)`);

// --- text to draft policy and findings --------------------------------------------------------------------------------
const corpus = readdirSync(CORPUS)
  .filter((n) => n.endsWith('.txt'))
  .map((n) => readFileSync(join(CORPUS, n), 'utf8'))
  .join('\n\n');
const ten = corpus.slice(0, 10_000);
const all = (text) => {
  const read = readStatement(text);
  return read.findings(ON).length + read.questions.length;
};
for (let i = 0; i < 300; i++) all(ten);
const tenMs = cost(() => all(ten), 20, 25);
const ours = ten.length / tenMs / 1000;
show('text in, draft policy and findings out, 10 kB', `${tenMs.toFixed(2)} ms`, '<= 5 ms', tenMs <= 5);
show('the same, characters a second', `${ours.toFixed(2)} M`, '>= 2 M', ours >= 2);
const theirs = ten.length / cost(() => nlp(ten).json(), 2, 8) / 1000;
show("compromise's full pipe, same text, same run", `${theirs.toFixed(3)} M`, '', true);
show('ours to theirs', `${(ours / theirs).toFixed(1)} x`, '>= 10 x', ours / theirs >= 10);
const report = cost(() => reportOf(ten, ON), 10);
show('the whole report with readability, 10 kB', `${report.toFixed(2)} ms`, '', true);

// --- linear, whatever the text ----------------------------------------------------------------------------------------
let million = '';
while (million.length < 1_000_000) million += `${corpus}\n\n`;
million = million.slice(0, 1_000_000);
const millionMs = cost(() => all(million), 1);
show('1 MB of statements against 10 kB', `${(millionMs / tenMs).toFixed(0)} x`, '<= 120 x', millionMs / tenMs <= 120);
const cues =
  'wij bewaren uw gegevens niet langer dan nodig u kunt inzage vragen in uw dossier met uw toestemming delen wij persoonsgegevens met derden tenzij de wet dat verplicht binnen de EU ';
const hostile = {
  'one word of 1 MB': 'a'.repeat(1_000_000),
  '1 MB without a full stop': cues.repeat(6000).slice(0, 1_000_000),
  'one cue, over and over': 'bewaren '.repeat(125_000),
  'brackets and numbers': '((((1 2 3 4 5 ) jaar ( '.repeat(43_500).slice(0, 1_000_000),
  'capitals without end': 'Praktijk Van De '.repeat(62_500),
  'a million line ends': '\n'.repeat(1_000_000),
  'a heading on every line': 'Uw rechten\n'.repeat(90_000),
  'an item on every line': '- inzage en correctie:\n'.repeat(43_000),
};
for (const [name, text] of Object.entries(hostile)) {
  const ms = cost(() => all(text), 1);
  show(`hostile: ${name}`, `${(ms / tenMs).toFixed(0)} x`, '<= 360 x', ms / tenMs <= 360);
}

// --- files ------------------------------------------------------------------------------------------------------------
const paragraphs = ten.split(/\n\s*\n/);
const html = Buffer.from(
  `<!doctype html><html lang="nl"><body><nav>Menu</nav><main>${paragraphs.map((p) => `<p>${p.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')}</p>`).join('\n')}</main></body></html>`,
);
const docx = makeDocx(paragraphs);
const pdf = printPdf(ten);
const files = [
  { kind: 'html', bytes: html, limit: 7 },
  { kind: 'docx', bytes: docx, limit: 10 },
  { kind: 'pdf', bytes: pdf, limit: 30 },
];
for (const { kind, bytes, limit } of files) {
  const outcome = await readDocument(new Uint8Array(bytes), `x.${kind}`);
  if (!outcome.ok) {
    show(`${kind} of 10 kB`, outcome.refusal.reason, '', false);
    continue;
  }
  const ms = await costAsync(async () => {
    const o = await readDocument(new Uint8Array(bytes), `x.${kind}`);
    if (o.ok) all(o.document.text);
  }, 10);
  show(`${kind} of 10 kB to draft policy and findings`, `${ms.toFixed(2)} ms`, `<= ${limit} ms`, ms <= limit);
}

// --- memory of one reading process ------------------------------------------------------------------------------------
const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-read-'));
const file = join(folder, 'statement.txt');
writeFileSync(file, ten);
const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--file', file], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
});
const peak = Number(/PEAK (\d+)/.exec(child.stderr)?.[1] ?? Number.NaN) / 1024;
show('peak memory of reading 10 kB in a process of its own', `${peak.toFixed(0)} MB`, '<= 200 MB', peak <= 200);

if (missed.length > 0) {
  console.log(`\nmissed: ${missed.join('; ')}`);
  process.exitCode = 1;
}
