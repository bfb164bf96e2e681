// How long does a list of clients take? A thousand lines on the embedded database: what a line costs against one client who is taken in at the
// door, whether the last lines cost what the first did, and whether a page gets its turn meanwhile.

import { workOnce } from '../src/desk/index.ts';
import { CONSENTED, consented } from '../tests/server/consented.ts';
import { openPractice } from '../tests/server/practice.ts';

const LINES = 1000;
const ALONE = 60;
const cpu = (): number => process.cpuUsage().user / 1000;

const p = await openPractice('de-linde');
const amira = await p.as('amira@delinde.example');
const head = 'Voornaam;Achternaam;Geboortedatum;Straat;Postcode;Woonplaats';
const rows = Array.from(
  { length: LINES },
  (_, i) => `Kind${i};Naam${i};${(i % 28) + 1}-${(i % 12) + 1}-2012;Dijk ${i};1234AB;Waterveen`,
);
const brought = await amira.upload(
  '/beheer/overnemen',
  {},
  { name: 'lijst.csv', bytes: Buffer.from(consented([head, ...rows].join('\n'))) },
);
const job = /overnemen\/([0-9a-f-]{36})/.exec(brought.to ?? '')?.[1] ?? '';

let from = cpu();
await amira.get(`/beheer/overnemen/${job}`);
const check = (cpu() - from) / LINES;

const form = await amira.get('/dossiers/nieuw');
const service = /name="service" value="([^"]+)"/.exec(form.text)?.[1] ?? '';
from = cpu();
for (let i = 0; i < ALONE; i++)
  await amira.post('/dossiers/nieuw', {
    'name.first': `Los${i}`,
    'name.last': 'Naam',
    birthDate: '3-5-2012',
    careFrom: '1-11-2026',
    ...CONSENTED,
    'contact.address': `Dijk ${i}, Waterveen`,
    service,
  });
const alone = (cpu() - from) / ALONE;

await amira.post(`/beheer/overnemen/${job}/begin`, {});
const quarters: number[] = [];
let waited = 0;
let pages = 0;
let last = cpu();
let n = 0;
const started = performance.now();
await workOnce(p.house, '11111111-1111-4111-8111-111111111111', () => {
  n++;
  if (n % 100 === 0) {
    const asked = performance.now();
    void amira.get(`/beheer/overnemen/${job}?volg=nee`).then(() => {
      waited = Math.max(waited, performance.now() - asked);
      pages++;
    });
  }
  if (n % (LINES / 4) === 0) {
    quarters.push(cpu() - last);
    last = cpu();
  }
  return false;
});
const seconds = (performance.now() - started) / 1000;
await p.close();

const line = quarters.reduce((sum, q) => sum + q, 0) / LINES;
const measured = [
  { name: 'a line against a client at the door (CPU)', value: line / alone, limit: 1.5 },
  { name: 'the last quarter against the first (CPU)', value: (quarters[3] ?? 0) / (quarters[0] ?? 1), limit: 1.5 },
  { name: 'looking at a line beforehand against taking it over (CPU)', value: check / line, limit: 0.2 },
  { name: 'the slowest of ten pages meanwhile, in lines', value: (waited / 1000 / seconds) * LINES, limit: 60 },
];
let broken = pages < 8;
for (const { name, value, limit } of measured) {
  const ok = value <= limit;
  broken ||= !ok;
  console.log(`${ok ? 'ok ' : 'NO '} ${name}: ${value.toFixed(2)} (at most ${limit})`);
}
console.log(
  `    ${LINES} lines in ${seconds.toFixed(1)} s, ${line.toFixed(1)} ms of CPU a line; ${pages} pages meanwhile, the slowest in ${waited.toFixed(0)} ms`,
);
process.exit(broken ? 1 : 0);
