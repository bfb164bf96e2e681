// Do fifty people at once get what they ask for? Care workers of ten teams, parents, clients, privacy officers and managers of one practice,
// all signed in, over real HTTP on PostgreSQL, for a minute and without a pause between pages. One wrong answer breaks it.

import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { DemoClient, DemoPractice, DemoStaff } from '../src/main/demo/shape.ts';
import { amsterdamDay } from '../src/policy/index.ts';
import { addressOn, type Browser, type Door, openDoor, ORIGIN, type Seen } from '../tests/server/door.ts';
import { openServerStore } from '../tests/store/fixtures.ts';
import { findServer, startServer } from '../tests/store/private-postgres.ts';

const MS = Number(process.env['USERS_MS'] ?? 60_000);
const TEAMS = 10;
const WORKERS = 3;
const CLIENTS = 4;
/** Of a page, at fifty at once: nobody should have to wait longer. */
const LONGEST_P95 = 2000;
/** Megabytes of this process: the server, and what made the practice. */
const MOST_MEMORY = 400;
const FILE = /^\/dossiers\/[0-9a-f-]{36}$/;
const MY_FILE = /^\/mijn\/dossier\/[0-9a-f-]{36}$/;
const WHO_LOOKED = /^\/mijn\/wie-keek\/[0-9a-f-]{36}$/;

const each = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const email = (key: string): string => `${key}@drukte.example`;

/** A practice of ten teams. The fourth client of a team is 17 and signs in; the third is 9, and a parent does. */
function practice(): DemoPractice {
  const staff = (key: string, first: string, roles: readonly string[]): DemoStaff => ({
    key,
    kind: 'staff',
    name: { first, last: 'Drukker' },
    email: email(key),
    roles,
  });
  const workers = each(TEAMS * WORKERS, (i) => staff(`w${i}`, `Hulp${i}`, ['caregiver']));
  const clients = each(TEAMS * CLIENTS, (i): DemoClient => {
    const team = Math.floor(i / CLIENTS);
    const place = i % CLIENTS;
    return {
      key: `c${i}`,
      name: { first: `Kind${i}`, last: `Voorbeeld${team}` },
      ...(place === 3 && team < 8 ? { email: email(`c${i}`) } : {}),
      gender: 'vrouw',
      age: [place === 3 ? 17 : 9, 100],
      since: 200,
      service: 'service.youth-help',
      regime: 'jeugdwet',
      team: each(WORKERS, (w) => ({ staff: `w${team * WORKERS + w}`, task: w === 0 ? 'coordinator' : 'caregiver' })),
      answers: [{ category: 'contact', field: 'address', value: 'Lindelaan 12, 0000 AB Waterveen' }],
      ...(place === 2 && team < 8 ? { parents: [{ person: `p${team}`, held: true }] } : {}),
      items: each(12, (n) => ({
        kind: 'note',
        category: 'notes',
        daysAgo: 150 - n * 10,
        by: `w${team * WORKERS + (n % WORKERS)}`,
        title: `Gesprek ${n + 1}`,
        text: 'Samen gewandeld en gepraat over school en zwemles. Afgesproken wat zij deze week probeert, en wie haar daarbij helpt.',
      })),
    };
  });
  return {
    policy: 'jeugdhulp',
    slug: 'drukte',
    staff: [
      ...workers,
      ...each(2, (i) => staff(`officer${i}`, `Toezicht${i}`, ['privacy_officer'])),
      ...each(2, (i) => staff(`manager${i}`, `Leiding${i}`, ['management'])),
    ],
    others: each(8, (i) => ({ key: `p${i}`, name: { first: `Ouder${i}`, last: `Voorbeeld${i}` }, email: email(`p${i}`) })),
    clients,
    looks: [],
  };
}

interface Step {
  readonly name: string;
  readonly path: string;
  /** What must stand on the page. */
  readonly holds?: string;
  readonly word?: string;
}
interface User {
  readonly number: number;
  readonly role: string;
  readonly cookie: string;
  readonly today: string;
  readonly steps: readonly Step[];
}

async function opened(browser: Browser, path: string): Promise<Seen> {
  const seen = await browser.get(path);
  if (seen.status !== 200) throw new Error(`${path} answered ${seen.status}`);
  return seen;
}

async function workerSteps(browser: Browser): Promise<Step[]> {
  const file = addressOn(await opened(browser, '/dossiers'), FILE);
  return [
    { name: 'today', path: '/vandaag' },
    { name: 'list', path: '/dossiers', holds: file },
    { name: 'open a file', path: file, holds: 'Kind' },
    { name: 'notes', path: `${file}/notities`, holds: 'gepraat over school' },
    { name: 'write', path: `${file}/notities/nieuw` },
    { name: 'search', path: '/dossiers/zoeken', word: 'zwemles' },
    { name: 'who looked (staff)', path: `${file}/logboek` },
  ];
}

async function portalSteps(browser: Browser): Promise<Step[]> {
  const home = await opened(browser, '/mijn');
  const file = addressOn(home, MY_FILE);
  return [
    { name: 'my start', path: '/mijn' },
    { name: 'my file', path: file, holds: 'Kind' },
    { name: 'my notes', path: `${file}/notities`, holds: 'gepraat over school' },
    { name: 'who looked', path: addressOn(home, WHO_LOOKED), holds: 'Drukker' },
  ];
}

const officerSteps: readonly Step[] = [
  { name: 'log of the week', path: '/logboek' },
  { name: 'what is kept', path: '/verklaring' },
];
const managerSteps: readonly Step[] = [
  { name: 'today', path: '/vandaag' },
  { name: 'staff', path: '/beheer' },
];

async function signIn(door: Door, made: DemoPractice): Promise<readonly User[]> {
  const users: User[] = [];
  const today = amsterdamDay(Math.floor(Date.now() / 1000))
    .split('-')
    .reverse()
    .join('-');
  const add = async (role: string, key: string, steps: (browser: Browser) => Promise<readonly Step[]>): Promise<void> => {
    const browser = await door.signedIn(email(key));
    const number = users.length;
    users.push({ number, role, today, steps: await steps(browser), cookie: cookieOf(browser) });
  };
  for (const { key, roles } of made.staff) {
    if (roles.includes('caregiver')) await add('care worker', key, workerSteps);
    else if (roles.includes('management')) await add('manager', key, async () => managerSteps);
    else await add('privacy officer', key, async () => officerSteps);
  }
  for (const { key } of made.others) await add('parent', key, portalSteps);
  for (const client of made.clients) if (client.email !== undefined) await add('client', client.key, portalSteps);
  return users;
}

const cookieOf = (browser: Browser): string => [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

interface Outcome {
  readonly times: Readonly<Record<string, readonly number[]>>;
  readonly wrong: readonly string[];
  readonly written: number;
}

function load(port: number, users: readonly User[], ms: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./users-load.js', import.meta.url)), { execArgv: [] });
    child.once('message', (outcome) => resolve(outcome as Outcome));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the load ended with ${code}`)));
    child.send({ port, origin: ORIGIN, users, ms });
  });
}

function listen(door: Door): Promise<{ readonly port: number; close(): void }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: (r) => door.app(r), port: 0, hostname: '127.0.0.1' }, (info) => {
      resolve({ port: info.port, close: () => void server.close() });
    });
  });
}

function show(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => `${(sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(0).padStart(6)} ms`;
  console.log(`  ${what.padEnd(20)} ${String(times.length).padStart(7)} ${at(0.5)} ${at(0.95)} ${at(0.99)}`);
}

async function measure(door: Door): Promise<boolean> {
  const users = await signIn(door, made);
  const roles = new Map<string, number>();
  for (const { role } of users) roles.set(role, (roles.get(role) ?? 0) + 1);
  console.log(`${users.length} people: ${[...roles].map(([role, n]) => `${n} ${role}`).join(', ')}; ${MS / 1000} s`);
  const server = await listen(door);
  const before = process.memoryUsage.rss() / 1024 / 1024;
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 250);
  const cpu = process.cpuUsage();
  const outcome = await load(server.port, users, MS);
  const used = process.cpuUsage(cpu);
  clearInterval(watch);
  server.close();
  const all = Object.values(outcome.times).flat();
  console.log(`  ${'page'.padEnd(20)} ${'answers'.padStart(7)} ${'p50'.padStart(9)} ${'p95'.padStart(9)} ${'p99'.padStart(9)}`);
  for (const [name, times] of Object.entries(outcome.times).sort(([a], [b]) => (a < b ? -1 : 1))) show(name, times);
  show('all', all);
  const p95 = [...all].sort((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? Number.NaN;
  const failed = door.lines.filter((line) => line.level === 'error').length;
  const memory = peak / 1024 / 1024;
  const rows: readonly (readonly [string, string, string, boolean])[] = [
    ['wrong answers', String(outcome.wrong.length), '0', outcome.wrong.length === 0],
    ['errors in the log of the server', String(failed), '0', failed === 0],
    ['all pages, p95', `${p95.toFixed(0)} ms`, `<= ${LONGEST_P95} ms`, p95 <= LONGEST_P95],
    ['memory at most', `${memory.toFixed(0)} MB, ${before.toFixed(0)} before`, `<= ${MOST_MEMORY} MB`, memory <= MOST_MEMORY],
    ['answers a second', (all.length / (MS / 1000)).toFixed(0), '', true],
    ['notes written', String(outcome.written), '> 0', outcome.written > 0],
    [`cores in use, of ${availableParallelism()}`, ((used.user + used.system) / 1000 / MS).toFixed(2), '', true],
  ];
  for (const [name, value, limit, ok] of rows)
    console.log(`  ${ok ? 'ok    ' : 'BROKEN'} ${name.padEnd(34)} ${value.padEnd(20)} ${limit}`);
  for (const text of outcome.wrong) console.log(`         ${text}`);
  return rows.every(([, , , ok]) => ok);
}

const found = findServer();
if (found === undefined) {
  console.warn('SKIPPED: no initdb and postgres found on this machine, and this bench is about PostgreSQL.');
  process.exit(0);
}
const postgres = await startServer(found);
const made = practice();
let fine = false;
try {
  const door = await openDoor(made, await openServerStore(postgres));
  fine = await measure(door);
  await door.close();
} finally {
  await postgres.stop();
}
process.exit(fine ? 0 : 1);
