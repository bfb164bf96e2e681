// Nothing betrays that another client exists: every address, as every person, in both languages, looking for a marked secret.
//
// Amira takes in a client whose name and note are marked, and only she is in the team. Her own pages are crawled to find every
// address in which the client, an item or a form of it occurs. Then everybody else walks all of those, every pattern of the
// route table filled in with the real ids, and their own pages, and sends forms to every address that takes one. The mark may
// turn up nowhere: no answer, no header, no line of the server, no letter, no temporary file, no byte of the database.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deLinde } from '../../src/main/demo/de-linde.ts';
import type { DemoClient, DemoPractice, DemoStaff } from '../../src/main/demo/shape.ts';
import { openTestStore, type TestStore } from '../store/fixtures.ts';
import { CONSENTED, consented } from './consented.ts';
import { type Browser, type Door, openDoor, type Seen } from './door.ts';

const NAME = 'Zqxwilgenroos';
const NOTE = 'Kwyjibo-geheim-over-thuis';
const CODED = [
  NAME,
  NOTE,
  encodeURIComponent(NAME),
  Buffer.from(NAME).toString('base64').slice(0, 14),
  Buffer.from(NOTE).toString('hex'),
];

/** Every role that a policy knows, each as a person of its own who is in no team of the marked client. */
const ROLES = ['caregiver', 'coordinator', 'finance', 'reception', 'quality', 'it', 'management', 'hr'] as const;
/** Whole years and days since the birthday: the ages at which the law changes who decides, and the day before. */
const AGES = [
  [11, 364],
  [12, 0],
  [15, 364],
  [16, 0],
  [17, 364],
  [18, 0],
  [40, 3],
] as const;

const asStaff = (role: string): DemoStaff => ({
  key: `rol-${role}`,
  kind: 'staff',
  name: { first: 'Proef', last: `Rol ${role}` },
  email: `rol.${role}@delinde.example`,
  roles: [role],
});
const asClient = (age: readonly [number, number], i: number): DemoClient => ({
  key: `leeftijd-${i}`,
  name: { first: 'Proef', last: `Leeftijd ${age[0]}` },
  email: `leeftijd.${i}@post.example`,
  gender: 'vrouw',
  age,
  since: 0,
  service: 'service.youth-help',
  regime: 'jeugdwet',
  team: [{ staff: 'elin', task: 'coordinator' }],
  answers: [],
  ...(i === AGES.length - 1
    ? {
        representatives: [
          { person: 'curator', kind: 'curator' },
          { person: 'mentor', kind: 'mentor' },
          { person: 'bewindvoerder', kind: 'administrator' },
          { person: 'gemachtigde', kind: 'authorised' },
        ] as const,
      }
    : {}),
  items: [],
});
const BESIDE = ['curator', 'mentor', 'bewindvoerder', 'gemachtigde'];

const PRACTICE: DemoPractice = {
  ...deLinde,
  staff: [...deLinde.staff, ...ROLES.map(asStaff)],
  others: [
    ...deLinde.others,
    ...BESIDE.map((key) => ({ key, name: { first: 'Proef', last: `Naast ${key}` }, email: `${key}@post.example` })),
  ],
  clients: [...deLinde.clients, ...AGES.map(asClient)],
};

/** Everybody else of the practice. The privacy officer judges the log and may meet a name there; never what was written. */
const OTHERS: readonly { readonly who: string; readonly name: boolean }[] = [
  ...['joris@delinde.example', 'elin@delinde.example', 'wieke@delinde.example'].map((who) => ({ who, name: false })),
  { who: 'lotte@delinde.example', name: true },
  ...['saskia.verhage', 'ruben.kuiper', 'noor.verhage', 'daan.verhage'].map((who) => ({
    who: `${who}@post.example`,
    name: false,
  })),
  ...ROLES.map((role) => ({ who: `rol.${role}@delinde.example`, name: false })),
  ...AGES.map((_, i) => ({ who: `leeftijd.${i}@post.example`, name: false })),
  ...BESIDE.map((key) => ({ who: `${key}@post.example`, name: false })),
];

const hrefs = (seen: Seen): string[] =>
  [...seen.html.matchAll(/(?:href|action|src)="(\/[^"#]*)/g)].map((m) => (m[1] ?? '').replaceAll('&amp;', '&'));

/** All pages that can be reached by links, at most `most`. */
async function crawl(browser: Browser, from: string, most: number): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  const todo = [from];
  for (let path = todo.shift(); path !== undefined && seen.size < most; path = todo.shift()) {
    if (seen.has(path) || path.startsWith('/assets') || path.startsWith('/afmelden')) continue;
    const page = await browser.get(path);
    seen.set(path, page);
    if (page.to) todo.push(page.to);
    todo.push(...hrefs(page).filter((h) => !seen.has(h)));
  }
  return seen;
}

function marksIn(seen: Seen, nameAllowed: boolean): string[] {
  const text = `${seen.html}\n${[...seen.headers].map(([k, v]) => `${k}: ${v}`).join('\n')}`;
  return CODED.filter((mark) => text.includes(mark) && !(nameAllowed && mark === NAME));
}

/** Temporary files, made since a moment, in which one of the words stands. Other tests make and remove theirs meanwhile. */
function temporaryFilesWith(words: readonly string[], since: number, folder = tmpdir(), depth = 0): string[] {
  const found: string[] = [];
  const entries = quietly(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < 3) found.push(...temporaryFilesWith(words, since, path, depth + 1));
    if (!entry.isFile()) continue;
    const bytes = quietly(() => {
      const { mtimeMs, size } = statSync(path);
      return mtimeMs >= since && size < 4_000_000 ? readFileSync(path) : undefined;
    });
    if (bytes && words.some((word) => bytes.includes(word))) found.push(path);
  }
  return found;
}

function quietly<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

describe('a marked client of somebody else', () => {
  let t: TestStore;
  let door: Door;
  let addresses: string[] = [];
  /** Addresses that take a form, with the client in them. */
  let forms: string[] = [];
  let ids: string[] = [];
  const begun = Date.now();

  beforeAll(async () => {
    t = await openTestStore();
    door = await openDoor(PRACTICE, t);
    const amira = await door.signedIn('amira@delinde.example');
    const form = await amira.get('/dossiers/nieuw');
    const service = /name="service" value="([^"]+)"|<option value="(service\.[^"]+)"/.exec(form.html);
    const done = await amira.submit(form, '/dossiers/nieuw', {
      'name.first': NAME,
      'name.last': `van ${NAME}`,
      birthDate: '04-06-2013',
      careFrom: '01-11-2026',
      ...CONSENTED,
      'contact.address': `${NAME}straat 1`,
      ...(service ? { service: service[1] ?? service[2] ?? '' } : {}),
    });
    expect(done.status, done.html.slice(0, 2000)).toBe(303);
    const list = await amira.get('/dossiers');
    const file =
      hrefs(list).find((h) => /^\/dossiers\/[0-9a-f-]{36}$/.test(h) && list.html.includes(`${h}">${NAME}`)) ?? done.to ?? '';
    expect(file).toMatch(/^\/dossiers\/[0-9a-f-]{36}/);
    const client = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(file)?.[0] ?? '';
    const write = await amira.get(`/dossiers/${client}/notities/nieuw`);
    const action =
      hrefs(write).find((h) => h.includes(client) && /notities/.test(h) && write.html.includes(`action="${h}"`)) ?? '';
    const noted = await amira.submit(write, action, { text: NOTE, title: NOTE, on: '02-11-2026', kind: 'note' });
    expect(noted.status, noted.html.slice(0, 500)).toBe(303);
    // And what she types without saving it: in a form of the file, in that of a new client, and after her session was lost.
    const again = await amira.get(`/dossiers/${client}/notities/nieuw`);
    const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(again.html)?.[1] ?? '';
    const typed = { _token: hidden('_token'), _schrijver: hidden('_schrijver'), text: NOTE };
    for (const path of ['/notities/nieuw', '/plan/evaluation'].map((end) => `/dossiers/${client}${end}`))
      expect((await amira.post('/concepten', { ...typed, _formulier: path })).to).toBe(path);
    const intake = { ...typed, _formulier: '/dossiers/nieuw', 'name.first': NAME, 'name.last': NAME };
    expect((await amira.post('/concepten', intake)).to).toBe('/dossiers/nieuw');
    const gone = door.browser();
    const lost = await gone.post(`/dossiers/${client}/notities/nieuw`, { ...typed, _formulier: '/dossiers/nieuw' });
    expect([lost.to, gone.cookies.has('zv_tekst')]).toEqual(['/aanmelden', true]);

    // A list with the same name in it, brought in and not begun: its pages are hers alone too.
    const start = await amira.get('/beheer/overnemen');
    const brought = await amira.upload(
      start,
      '/beheer/overnemen',
      consented(`Voornaam;Achternaam;Geboortedatum\n${NAME};${NOTE};1-2-2013`),
    );
    const job = /overnemen\/([0-9a-f-]{36})/.exec(brought.to ?? '')?.[1] ?? '';
    expect(job, brought.html.slice(0, 500)).not.toBe('');
    const ofList = ['', '/kolommen', '/verslag'].map((part) => `/beheer/overnemen/${job}${part}`);
    expect((await amira.get(`/beheer/overnemen/${job}`)).html).toContain(NAME);

    const mine = await crawl(amira, `/dossiers/${client}`, 250);
    expect(
      [...mine.values()].some((s) => s.html.includes(NOTE)),
      'Amira reads her own note',
    ).toBe(true);
    addresses = [...mine.keys()].filter((path) => path.includes(client));
    ids = [
      ...new Set(
        [...mine].flatMap(([path, s]) => [...`${path} ${s.html}`.matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)].map((m) => m[0])),
      ),
    ];
    expect(addresses.length).toBeGreaterThan(8);
    addresses.push(...ofList);
    // Every pattern of the table, with the client in the first place and each other id in the second.
    for (const route of door.routes) {
      if (!route.path.includes(':')) continue;
      const first = route.path.replace(/:[a-z]+/i, client);
      const into = route.method === 'get' ? addresses : forms;
      for (const id of first.includes(':') ? ids.slice(0, 25) : ['']) into.push(first.replaceAll(/:[a-z]+/gi, id));
    }
    forms = [...new Set(forms)];
    expect(forms.length).toBeGreaterThan(20);
    addresses = [...new Set([...addresses, ...addresses.map((a) => `/en${a}`)])];
  }, 120_000);
  afterAll(() => door.close());

  it.each(OTHERS)(
    'is nowhere for $who',
    async ({ who, name }) => {
      const browser = await door.signedIn(who);
      const leaks: string[] = [];
      for (const path of addresses) {
        const seen = await browser.get(path);
        if (seen.status >= 500) leaks.push(`${path} answers ${seen.status}`);
        for (const mark of marksIn(seen, name)) leaks.push(`${path} shows ${mark}`);
      }
      const own = await crawl(browser, who.includes('delinde') ? '/vandaag' : '/mijn', 150);
      // What is sent to an address of the file is refused without a word about it: prints, copies and searches too.
      const _token = [...own.values()].map((page) => /name="_token" value="([^"]+)"/.exec(page.html)?.[1]).find(Boolean) ?? '';
      for (const path of forms) {
        const seen = await browser.post(path, { _token, zoek: NOTE, reden: 'proef', what: 'dossier' });
        if (seen.status >= 500) leaks.push(`${path} answers ${seen.status}`);
        if (seen.html.includes(`${NAME} van`) || (seen.html.includes(NOTE) && !seen.html.includes(`value="${NOTE}"`)))
          leaks.push(`sending to ${path} shows the mark`);
      }
      for (const [path, seen] of own) for (const mark of marksIn(seen, name)) leaks.push(`own page ${path} shows ${mark}`);
      // Searching for the name finds nothing; what was typed may stand in the field, so the count is looked at.
      const staff = who.includes('delinde');
      if (staff) {
        const list = await browser.get('/dossiers');
        const search = /action="([^"]*zoek[^"]*)"/.exec(list.html)?.[1];
        if (search !== undefined) {
          const found = await browser.submit(list, search, { zoek: NAME, q: NAME, woorden: NAME });
          const page = found.to === undefined ? found : await browser.get(found.to);
          if (/href="\/dossiers\/[0-9a-f-]{36}/.test(page.html) && page.html.includes(`>${NAME}`))
            leaks.push('search finds the name');
          expect(ids.some((id) => page.html.includes(`/dossiers/${id}"`) && page.html.includes(`>${NAME}`))).toBe(false);
        }
      }
      expect(leaks).toEqual([]);
    },
    240_000,
  );

  it('is nowhere for somebody who is not signed in', async () => {
    const nobody = door.browser();
    const leaks: string[] = [];
    for (const path of addresses) for (const mark of marksIn(await nobody.get(path), false)) leaks.push(`${path} shows ${mark}`);
    expect(leaks).toEqual([]);
  });

  it('stands in no line of the server, and what was written in no byte of the database', async () => {
    expect(JSON.stringify(door.lines)).not.toMatch(new RegExp(`${NAME}|${NOTE}`));
    const bytes = await t.dump();
    expect(bytes.length).toBeGreaterThan(1_000_000);
    expect(bytes.includes(Buffer.from(NOTE))).toBe(false);
    expect(bytes.includes(Buffer.from(`${NAME}straat`))).toBe(false);
  });

  it('stands in no letter, not even the one about an emergency, and in no temporary file that was made meanwhile', async () => {
    const colleague = await door.signedIn('rol.caregiver@delinde.example');
    const glass = addresses.find((path) => path.startsWith('/dossiers/') && path.endsWith('/noodtoegang')) ?? '';
    const broken = await colleague.submit(await colleague.get(glass), glass, {
      reden: `De moeder van ${NAME} belt en er is niemand van het team`,
      zeker: 'ja',
    });
    expect(broken.status, broken.html.slice(0, 500)).toBe(303);
    expect(door.letters().length).toBeGreaterThan(0);
    expect(door.letters().filter((letter) => letter.includes(NOTE) || letter.includes(NAME))).toEqual([]);
    expect(temporaryFilesWith([NOTE, `${NAME}straat`], begun)).toEqual([]);
  });
});
