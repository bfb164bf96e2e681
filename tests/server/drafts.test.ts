// Drafts through the front door: kept, found again, compared, thrown away; of their writer and of nobody else.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../store/fixtures.ts';
import { addressOn, type Browser, type Door, openDoor, type Seen, wordsOf } from './door.ts';
import { openPractice, type TestPractice } from './practice.ts';

const MARK = 'Zwaluwgeheim-onaf';
const KEEP = '/concepten';

/** The fields that a form with this action carries unseen. */
function carried(page: Seen, action: string): Record<string, string> {
  const form = [...page.html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)]
    .map((m) => m[0])
    .find((f) => f.includes(`action="${action}"`));
  if (!form) throw new Error(`no form ${action}`);
  return Object.fromEntries([...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [m[1], m[2]]));
}
const value = (page: Seen, name: string): string =>
  new RegExp(`<textarea[^>]*name="${name.replaceAll('.', '\\.')}"[^>]*>\\n?([^<]*)`).exec(page.html)?.[1] ?? '';

describe('a draft', () => {
  let t: TestStore;
  let door: Door;
  let amira: Browser;
  let joris: Browser;
  let noor: string;
  let form: string;
  beforeAll(async () => {
    t = await openTestStore();
    door = await openDoor('de-linde', t);
    amira = await door.signedIn('amira@delinde.example');
    joris = await door.signedIn('joris@delinde.example');
    const list = await amira.get('/dossiers');
    noor = /href="(\/dossiers\/[0-9a-f-]{36})"[^>]*>[^<]*Noor Verhage/.exec(list.html)?.[1] ?? '';
    form = `${noor}/notities/nieuw`;
  }, 60_000);
  afterAll(() => door.close());

  /** What the browser sends by itself while somebody types. */
  async function typed(who: Browser, path: string, fields: Record<string, string>): Promise<Seen> {
    const page = await who.get(path);
    return who.post(KEEP, { ...carried(page, path), _stil: 'ja', ...fields });
  }

  it('is kept while somebody types, with the time in words, and stands in the form again', async () => {
    const kept = await typed(amira, form, { text: MARK, title: 'Gesprek' });
    expect([kept.status, kept.html]).toEqual([200, expect.stringMatching(/^<p data-kept="1">Bewaard om \d\d\.\d\d uur<\/p>$/)]);
    const page = await amira.get(form);
    expect(value(page, 'text')).toBe(MARK);
    expect(wordsOf(page)).toMatch(/U was hier op \d+ \w+ \d{4} om \d\d\.\d\d uur mee bezig/);
    expect(page.html).toContain('value="Gesprek"');
    const english = await amira.post(`/en${KEEP}`, { ...carried(page, form), _stil: 'ja', text: MARK });
    expect(english.html).toMatch(/Kept at \d\d:\d\d/);
  });

  it('stands on the page of today, by name of the client and without a word of it', async () => {
    const words = wordsOf(await amira.get('/vandaag'));
    expect(words).toContain('Waar u mee bezig was');
    expect(words).toContain('Notitie : Noor Verhage'.replace(' :', ':'));
    expect(words).not.toContain(MARK);
    expect(wordsOf(await joris.get('/vandaag'))).not.toContain('Waar u mee bezig was');
  });

  it('of two windows the second hears it, and the button there overwrites', async () => {
    const first = await amira.get(form);
    const second = await amira.get(form);
    await amira.post(KEEP, { ...carried(first, form), _stil: 'ja', text: `${MARK} een` });
    const late = await amira.post(KEEP, { ...carried(second, form), _stil: 'ja', text: `${MARK} twee` });
    expect(late.status).toBe(409);
    expect(late.html).toContain('in een ander venster open');
    expect(value(await amira.get(form), 'text')).toBe(`${MARK} een`);
    const pressed = await amira.post(KEEP, { ...carried(second, form), text: `${MARK} twee` });
    expect([pressed.status, pressed.to]).toEqual([303, form]);
    expect(wordsOf(await amira.get(form))).toContain('Bewaard als concept.');
    expect(value(await amira.get(form), 'text')).toBe(`${MARK} twee`);
  });

  it('is not there for a colleague of the same team, nor in the file, its log or its copy', async () => {
    for (const path of [form, `${noor}/notities`, `${noor}/logboek`, noor]) {
      const seen = await joris.get(path);
      expect([path, seen.html.includes(MARK)]).toEqual([path, false]);
    }
    const mother = await door.signedIn('saskia.verhage@post.example');
    const looked = await mother.get(`/mijn/wie-keek/${noor.slice('/dossiers/'.length)}`);
    expect(looked.status).toBe(200);
    expect(looked.html).not.toContain(MARK);
    expect(wordsOf(looked)).toContain('Wat iemand typt en nog niet opslaat, hoort niet bij het dossier');
  });

  it('is not made for who may not fill the form in, and the refusal is the same as for what is not there', async () => {
    const elin = await door.signedIn('elin@delinde.example');
    const own = await elin.get('/dossiers/nieuw');
    const { _token = '' } = carried(own, '/dossiers/nieuw');
    const theirs = await elin.post(KEEP, { _token, _formulier: form, text: MARK });
    const nowhere = await elin.post(KEEP, { _token, _formulier: form.replace(/[0-9a-f]{8}-/, '11111111-'), text: MARK });
    expect([theirs.status, nowhere.status]).toEqual([404, 404]);
    expect(theirs.html).toBe(nowhere.html);
    const elsewhere = await elin.post(KEEP, { _token, _formulier: '/beheer', text: MARK });
    expect(elsewhere.status).toBe(404);
  });

  it('goes with what is saved from the form', async () => {
    const page = await amira.get(form);
    const saved = await amira.submit(page, form, { text: 'Noor vertelde over school.', on: '02-11-2026', kind: 'note' });
    expect(saved.status).toBe(303);
    const again = await amira.get(form);
    expect(value(again, 'text')).toBe('');
    expect(wordsOf(again)).not.toContain('mee bezig');
    expect(wordsOf(await amira.get('/vandaag'))).not.toContain('Waar u mee bezig was');
  });

  it('stays when the form comes back with mistakes', async () => {
    await typed(amira, form, { text: MARK });
    const page = await amira.get(form);
    const wrong = await amira.submit(page, form, { text: MARK, on: '31-02-2026', kind: 'note' });
    expect(wrong.status).toBe(422);
    expect(value(await amira.get(form), 'text')).toBe(MARK);
  });

  it('is thrown away with a button', async () => {
    const page = await amira.get(form);
    const gone = await amira.submit(page, '/concepten/weg');
    expect([gone.status, gone.to]).toEqual([303, form]);
    const after = await amira.get(form);
    expect(value(after, 'text')).toBe('');
    expect(wordsOf(after)).toContain('Weggegooid.');
  });

  it('of a text that somebody else changed meanwhile is shown beside the new text', async () => {
    const notes = await amira.get(`${noor}/notities`);
    const correct = addressOn(notes, /\/verbeteren$/);
    await typed(amira, correct, { text: `${MARK} over thuis`, reason: 'vergeten' });
    const theirs = await joris.get(correct);
    const saved = await joris.submit(theirs, correct, {
      text: 'Joris schreef iets over thuis',
      reason: 'aangevuld',
      title: 'Thuis',
    });
    expect(saved.status).toBe(303);
    const both = await amira.get(correct);
    expect(value(both, 'text')).toBe(`${MARK} over thuis`);
    expect(value(both, 'reason')).toBe('vergeten');
    expect(wordsOf(both)).toContain('Joris schreef iets over thuis');
    expect(wordsOf(both)).toContain('Vergelijk de twee teksten');
    const done = await amira.submit(both, correct, { text: 'Samengevoegd', reason: 'vergeten', title: 'Thuis' });
    expect(done.status).toBe(303);
  });

  it('of a form of the course keeps every field, and hears that the plan changed', async () => {
    const fields = { with: 'Noor en haar moeder', text: `${MARK} in de evaluatie` };
    await typed(amira, `${noor}/plan/evaluation`, fields);
    const page = await amira.get(`${noor}/plan/evaluation`);
    expect(value(page, 'text')).toBe(fields.text);
    expect(page.html).toContain(`value="${fields.with}"`);
    expect(wordsOf(await amira.get('/vandaag'))).toMatch(/Evaluatie[^:]*: ?Noor Verhage/);
    await amira.submit(page, '/concepten/weg');
  });

  it('of a text that is locked is not shown', async () => {
    const notes = await amira.get(`${noor}/notities`);
    const correct = addressOn(notes, /\/verbeteren$/);
    await typed(amira, correct, { text: `${MARK} onder slot`, reason: 'x' });
    const lock = await amira.get(`${noor}/beperking`);
    const item = /notities\/([0-9a-f-]{36})\/verbeteren/.exec(correct)?.[1] ?? '';
    const option = new RegExp(`<option value="([^"]*${item}[^"]*)"`).exec(lock.html)?.[1] ?? '';
    const locked = await amira.submit(lock, `${noor}/beperking`, {
      doel: option,
      grond: 'accuracy-contested',
      waarom: 'Saskia betwist dit.',
    });
    expect(locked.status, wordsOf(locked).slice(0, 500)).toBe(303);
    expect((await amira.get(correct)).status).toBe(404);
    expect(wordsOf(await amira.get('/vandaag'))).not.toContain('Verbetering van een notitie');
  });

  it('of a client in the portal is found at the door, and by nobody who reads along', async () => {
    const client = noor.slice('/dossiers/'.length);
    const self = await door.signedIn('noor.verhage@post.example');
    const notes = await self.get(`/mijn/dossier/${client}/notities`);
    const declare = addressOn(notes, /\/verklaring$/);
    const kept = await typed(self, declare, { text: `${MARK} van Noor zelf` });
    expect([kept.status, kept.html]).toEqual([200, expect.stringContaining('Bewaard om')]);
    const home = await self.get('/mijn');
    expect(wordsOf(home)).toContain('Eigen woorden bij een notitie: Noor Verhage');
    expect(home.html).not.toContain(MARK);
    expect(value(await self.get(declare), 'text')).toBe(`${MARK} van Noor zelf`);
    const mother = await door.signedIn('saskia.verhage@post.example');
    for (const path of ['/mijn', `/mijn?dossier=${client}`, declare]) {
      const seen = await mother.get(path);
      expect([path, seen.html.includes(MARK), wordsOf(seen).includes('Eigen woorden bij een notitie:')]).toEqual([
        path,
        false,
        false,
      ]);
    }
    const saved = await self.submit(await self.get(declare), declare, { text: 'Zo was het niet.' });
    expect(saved.status).toBe(303);
    expect(wordsOf(await self.get('/mijn'))).not.toContain('Waar u mee bezig was');
  });

  it('of the data at the start keeps what was typed, and shows what a colleague changed meanwhile', async () => {
    const path = `${noor}/intake`;
    const page = await amira.get(path);
    const name =
      /<(?:input|textarea)[^>]*name="(contact\.[a-z-]+|referral\.[a-z-]+|authority\.[a-z-]+)"/.exec(page.html)?.[1] ?? '';
    expect(name).not.toBe('');
    await amira.post(KEEP, { ...carried(page, path), _stil: 'ja', [name]: `${MARK} bij de start` });
    expect((await amira.get(path)).html).toContain(`${MARK} bij de start`);
    expect(wordsOf(await amira.get('/vandaag'))).toContain('Gegevens bij de start: Noor Verhage');
    await amira.submit(await amira.get(path), '/concepten/weg');
    expect((await amira.get(path)).html).not.toContain(MARK);
  });

  it('of a client who is not there yet is found by who takes in, and is gone when the file is made', async () => {
    await typed(amira, '/dossiers/nieuw', { 'name.first': MARK });
    expect((await amira.get('/dossiers/nieuw')).html).toContain(`value="${MARK}"`);
    expect(wordsOf(await amira.get('/vandaag'))).toContain('Een nieuwe cliënt');
    expect((await joris.get('/dossiers/nieuw')).html).not.toContain(MARK);
    await amira.submit(await amira.get('/dossiers/nieuw'), '/concepten/weg');
  });

  it('stands in no line of the server and no byte of the database', async () => {
    expect(JSON.stringify(door.lines)).not.toContain(MARK);
    const bytes = await t.dump();
    expect(bytes.includes(MARK)).toBe(false);
    expect(bytes.includes(Buffer.from(MARK).toString('base64').slice(0, 12))).toBe(false);
  });
});

describe('a draft of somebody who left the team', () => {
  let p: TestPractice;
  beforeAll(async () => {
    p = await openPractice('de-linde');
  }, 60_000);
  afterAll(() => p.close());

  it('is not shown, not named and not kept any more', async () => {
    const joris = await p.as('joris@delinde.example');
    const noor = await p.clientOf(joris, 'Noor Verhage');
    const form = `/dossiers/${noor}/notities/nieuw`;
    const draft = { _formulier: form, text: MARK };
    expect((await joris.post(KEEP, draft)).status).toBe(303);
    expect((await joris.get('/vandaag')).text).toContain('Noor Verhage');
    const hand = await joris.get(`/dossiers/${noor}/overdracht`);
    const colleague = /<option value="([0-9a-f-]{36})"/.exec(hand.text)?.[1] ?? '';
    const left = await joris.post(`/dossiers/${noor}/overdracht`, {
      to: colleague,
      task: 'caregiver',
      leave: 'ja',
      now: 'Alles loopt',
    });
    expect(left.status).toBe(303);
    // The day on which somebody leaves still counts.
    p.t.clock.now += 86_400_000;
    const closed = await joris.get(form);
    expect([closed.status, closed.text.includes(MARK)]).toEqual([404, false]);
    expect((await joris.get('/vandaag')).text).not.toContain('Noor');
    expect((await joris.post(KEEP, draft)).status).toBe(404);
    // What is one's own may always go.
    expect((await joris.post('/concepten/weg', { _formulier: form })).status).toBe(303);
  });
});

describe('a form that is posted after its session ended', () => {
  let t: TestStore;
  let door: Door;
  beforeAll(async () => {
    t = await openTestStore();
    door = await openDoor('de-linde', t);
  }, 60_000);
  afterAll(() => door.close());

  async function written(browser: Browser) {
    const list = await browser.get('/dossiers');
    const noor = /href="(\/dossiers\/[0-9a-f-]{36})"[^>]*>[^<]*Noor Verhage/.exec(list.html)?.[1] ?? '';
    const form = `${noor}/notities/nieuw`;
    return { form, page: await browser.get(form) };
  }
  const text = { text: MARK, on: '02-11-2026', kind: 'note' };
  /** Signs in by a one-time link in this very browser. */
  async function signIn(browser: Browser, email: string): Promise<Seen> {
    const link = await door.rooms.linkFor(email);
    const page = await browser.get(new URL(link ?? '').pathname);
    return browser.submit(page, '/aanmelden/link');
  }

  it('is not lost: after signing in the writer is back at the form, with the text in it', async () => {
    const amira = await door.signedIn('amira@delinde.example');
    const { form, page } = await written(amira);
    amira.cookies.delete('zv.session_token');
    const sent = await amira.submit(page, form, text);
    expect([sent.status, sent.to]).toEqual([303, '/aanmelden']);
    expect(sent.headers.get('set-cookie')).toMatch(/zv_tekst=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=3600/);
    expect(wordsOf(await amira.get('/aanmelden'))).toContain('Uw tekst is niet weg');
    expect((await t.dump()).includes(MARK)).toBe(false);
    const back = await signIn(amira, 'amira@delinde.example');
    expect([back.status, back.to]).toEqual([303, form]);
    const again = await amira.get(form);
    expect(value(again, 'text')).toBe(MARK);
    expect(wordsOf(again)).toContain('Uw tekst is terug');
    expect(amira.cookies.has('zv_tekst')).toBe(false);
    await amira.submit(again, '/concepten/weg');
  });

  it('is destroyed when somebody else signs in, and comes back to nobody', async () => {
    const amira = await door.signedIn('amira@delinde.example');
    const { form, page } = await written(amira);
    amira.cookies.delete('zv.session_token');
    await amira.submit(page, form, text);
    const ticket = amira.cookies.get('zv_tekst') ?? '';
    const other = await signIn(amira, 'elin@delinde.example');
    expect(other.to).toBe('/dossiers');
    expect(value(await amira.get(form), 'text')).toBe('');
    expect(await door.rooms.store.lostTexts.take(decodeURIComponent(ticket))).toBeUndefined();
  });

  it('a new session of the same account turns the old form into a draft', async () => {
    const amira = await door.signedIn('amira@delinde.example');
    const { form, page } = await written(amira);
    await signIn(amira, 'amira@delinde.example');
    const sent = await amira.submit(page, form, text);
    expect([sent.status, sent.to]).toEqual([303, form]);
    const again = await amira.get(form);
    expect(value(again, 'text')).toBe(MARK);
    await amira.submit(again, '/concepten/weg');
  });

  it('keeps nothing that did not come from a form of ours, and nothing that is too old', async () => {
    const amira = await door.signedIn('amira@delinde.example');
    const { form, page } = await written(amira);
    amira.cookies.delete('zv.session_token');
    const fields: Record<string, string> = { ...carried(page, form), ...text };
    const [at, , proof] = (fields['_schrijver'] ?? '').split('.');
    const forged = await amira.post(form, { ...fields, _schrijver: `${at}.${'A'.repeat(43)}.${proof}` });
    expect(forged.headers.get('set-cookie')).toBeNull();
    const cross = await amira.post(form, fields, { origin: 'https://elders.example' });
    expect([cross.status, cross.headers.get('set-cookie')]).toEqual([403, null]);
    door.later(11 * 3600 * 1000);
    const old = await amira.post(form, fields);
    expect(old.headers.get('set-cookie')).toBeNull();
  });
});
