// Access work through the real door: emergency access, locks, decisions of a person, the log judged by the week, questions, staff.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser as DoorBrowser, type Door, type Fields, openDoor, wordsOf as words } from './door.ts';
import { openPractice, type TestPractice } from './practice.ts';

interface Seen {
  readonly status: number;
  readonly html: string;
  readonly to: string | undefined;
}
/** Somebody of the demo, whose forms are only sent when they are on the page. */
interface Browser {
  get(path: string): Promise<Seen>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Seen>;
  submit(page: Seen, action: string, fields?: Readonly<Record<string, string>>): Promise<Seen>;
}
const wordsOf = (seen: Seen): string => words(seen as Parameters<typeof words>[0]);

/** The first address on a page that fits. */
function addressOn(seen: Seen, pattern: RegExp): string {
  const found = [...seen.html.matchAll(/href="([^"]+)"/g)].map((m) => m[1] ?? '').find((href) => pattern.test(href));
  if (found === undefined) throw new Error(`no address like ${pattern} on this page`);
  return found;
}

async function somebody(p: TestPractice, address: string): Promise<Browser> {
  const person = await p.as(address);
  const seen = ({ status, text, to }: { status: number; text: string; to: string | undefined }): Seen => ({
    status,
    html: text,
    to,
  });
  const post = async (path: string, fields: Readonly<Record<string, string>>) => seen(await person.post(path, fields));
  return {
    get: async (path) => seen(await person.get(path)),
    post,
    submit: (page, action, fields = {}) => {
      if (!page.html.includes(`action="${action}"`)) throw new Error(`no form with action ${action} on this page`);
      const form = page.html.slice(page.html.indexOf(`action="${action}"`)).split('</form>', 1)[0] ?? '';
      const hidden = [...form.matchAll(/<input type="hidden" name="([^"_][^"]*)" value="([^"]*)"/g)].map((m) => [m[1], m[2]]);
      return post(action, { ...Object.fromEntries(hidden), ...fields });
    },
  };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const REASON = 'Noor belt in paniek en haar team neemt niet op';

/** Id of a client, as a colleague sees it in the list. */
async function clientOf(browser: Browser, name: string): Promise<string> {
  const list = await browser.get('/dossiers');
  const found = new RegExp(`href="/dossiers/([0-9a-f-]{36})"[^>]*>[^<]*${name}`).exec(list.html)?.[1];
  if (found === undefined) throw new Error(`${name} is not in the list`);
  return found;
}

/** Sends the form of a page to its own action. */
async function send(
  who: Pick<Browser, 'get'> & { submit(page: never, action: string, fields: never): Promise<Seen> },
  path: string,
  fields: Fields,
  action = path,
): Promise<Seen> {
  return who.submit((await who.get(path)) as never, action, fields as never);
}

describe('access work', () => {
  let p: TestPractice;
  let amira: Browser;
  let elin: Browser;
  let lotte: Browser;
  let wieke: Browser;
  let noorSelf: Browser;
  let saskia: Browser;
  let noor: string;
  const later = (ms: number): void => {
    p.t.clock.now += ms;
  };
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await somebody(p, 'amira@delinde.example');
    elin = await somebody(p, 'elin@delinde.example');
    lotte = await somebody(p, 'lotte@delinde.example');
    wieke = await somebody(p, 'wieke@delinde.example');
    noorSelf = await somebody(p, 'noor.verhage@post.example');
    saskia = await somebody(p, 'saskia.verhage@post.example');
    noor = await clientOf(amira, 'Noor');
  }, 90_000);
  afterAll(() => p.close());

  describe('emergency access', () => {
    it('is closed before, and asks a reason and a tick before it opens', async () => {
      expect((await elin.get(`/dossiers/${noor}`)).status).not.toBe(200);
      const none = await send(elin, `/dossiers/${noor}/noodtoegang`, { reden: 'nood' });
      expect(none.status).toBe(422);
      expect(none.html).toContain('Schrijf in een zin wat er aan de hand is.');
      expect(none.html).toContain('Zet een vinkje als wachten gevaarlijk is.');
      // What was typed stays.
      expect(none.html).toContain('nood</textarea>');
      expect((await elin.get(`/dossiers/${noor}`)).status).not.toBe(200);
    });

    it('opens for who breaks the glass, with a red header, tells the officer, and closes by itself after its hour', async () => {
      const opened = await send(elin, `/dossiers/${noor}/noodtoegang`, { reden: REASON, zeker: 'ja' });
      expect([opened.status, opened.to]).toEqual([303, `/dossiers/${noor}`]);
      const file = await elin.get(`/dossiers/${noor}`);
      expect(file.status).toBe(200);
      expect(file.html).toContain('class="alarm"');
      expect(file.html).toContain(REASON);
      expect(file.html).toContain('Lotte van Rijn kijkt dit na');
      expect((await elin.get(`/dossiers/${noor}/notities`)).html).toContain('class="alarm"');
      // Reading, not writing.
      expect((await elin.get(`/dossiers/${noor}/notities/nieuw`)).status).toBe(404);
      // A colleague who did not break anything sees no red header and no change.
      expect((await amira.get(`/dossiers/${noor}`)).html).not.toContain('class="alarm"');
      later(61 * 60_000);
      expect((await elin.get(`/dossiers/${noor}`)).status).not.toBe(200);
    });

    it('can be ended before its time', async () => {
      later(DAY);
      await send(elin, `/dossiers/${noor}/noodtoegang`, { reden: REASON, zeker: 'ja' });
      const file = await elin.get(`/dossiers/${noor}`);
      expect(file.status).toBe(200);
      const ended = await elin.submit(file, `/dossiers/${noor}/noodtoegang/einde`);
      expect(ended.status).toBe(303);
      expect((await elin.get(`/dossiers/${noor}`)).status).not.toBe(200);
    });

    it('finds a file by its number or by name and birth date, and says at the field when there is none', async () => {
      const unknown = await send(elin, '/noodtoegang', { reden: REASON, zeker: 'ja', nummer: '1999-001' });
      expect(unknown.status).toBe(422);
      expect(unknown.html).toContain('Hiermee vinden wij geen dossier.');
      const nothing = await send(elin, '/noodtoegang', { reden: REASON, zeker: 'ja' });
      expect(nothing.html).toContain('Vul het dossiernummer in, of de achternaam en de geboortedatum.');
      const number =
        /Dossier (\d{4}-\d+)|(\d{4}-\d{3})/.exec(wordsOf(await amira.get(`/dossiers/${noor}`)))?.[0]?.replace(/^\D+/, '') ?? '';
      const found = await send(elin, '/noodtoegang', { reden: REASON, zeker: 'ja', nummer: number });
      expect([found.status, found.to]).toEqual([303, `/dossiers/${noor}`]);
    });

    it('is seen by the client, with the reason', async () => {
      const looked = wordsOf(await noorSelf.get(`/mijn/wie-keek/${noor}`));
      expect(looked).toContain('Elin Post');
      expect(looked).toContain(REASON);
      expect(looked).toContain('Noodknop');
    });

    it('does not exist for who looks after accounts, nor for a parent', async () => {
      expect((await wieke.get('/noodtoegang')).status).toBe(404);
      expect((await saskia.get('/noodtoegang')).status).toBe(404);
    });
  });

  describe('a lock', () => {
    it('on one item takes it out of the list and the count for the team, and leaves it to the client', async () => {
      const title = 'Gezinsgesprek';
      expect((await amira.get(`/dossiers/${noor}/notities`)).html).toContain(title);
      const page = await amira.get(`/dossiers/${noor}/beperking`);
      const item = /value="(item:[0-9a-f-]{36})"[^>]*>Notitie van [^<]*Amira/.exec(page.html)?.[1] ?? '';
      const bad = await amira.submit(page, `/dossiers/${noor}/beperking`, {
        doel: item,
        grond: 'accuracy-contested',
        waarom: '',
      });
      expect(bad.status).toBe(422);
      expect(bad.html).toContain('Schrijf op waarom.');
      const locked = await amira.submit(page, `/dossiers/${noor}/beperking`, {
        doel: item,
        grond: 'accuracy-contested',
        waarom: 'Saskia zegt dat dit gesprek anders ging',
      });
      expect(locked.status).toBe(303);
      const notes = await amira.get(`/dossiers/${noor}/notities`);
      expect(notes.html).not.toContain(title);
      expect(notes.html).toContain('1 stuk staat op slot');
      expect((await saskia.get(`/mijn/dossier/${noor}/notities`)).html).not.toContain(title);
      expect((await noorSelf.get(`/mijn/dossier/${noor}/notities`)).html).toContain(title);
    });

    it('comes off only after the client was told', async () => {
      const page = await amira.get(`/dossiers/${noor}/beperking`);
      expect(page.html).not.toContain('/opheffen"');
      const announce = /action="([^"]+\/aankondigen)"/.exec(page.html)?.[1] ?? '';
      // Not by posting straight to the address either.
      const early = await amira.post(announce.replace('aankondigen', 'opheffen'), {
        _token: /name="_token" value="([^"]+)"/.exec(page.html)?.[1] ?? '',
      });
      expect(early.status).toBe(303);
      expect((await amira.get(`/dossiers/${noor}/notities`)).html).not.toContain('Gezinsgesprek');
      expect((await amira.submit(page, announce)).status).toBe(303);
      const told = await amira.get(`/dossiers/${noor}/beperking`);
      const lift = /action="([^"]+\/opheffen)"/.exec(told.html)?.[1] ?? '';
      expect((await amira.submit(told, lift)).status).toBe(303);
      expect((await amira.get(`/dossiers/${noor}/notities`)).html).toContain('Gezinsgesprek');
    });

    it('on a whole file takes its name out of everybody’s list; the privacy officer handles it by its number', async () => {
      const fenna = await clientOf(amira, 'Fenna');
      await send(amira, `/dossiers/${fenna}/beperking`, {
        doel: 'file',
        zeker: 'ja',
        grond: 'unlawful',
        waarom: 'nooit gevraagd',
      });
      expect((await amira.get('/dossiers')).html).not.toContain('Fenna');
      expect((await amira.get(`/dossiers/${fenna}`)).status).not.toBe(200);
      // Also with the glass broken: an emergency is none of the four uses.
      expect((await send(elin, `/dossiers/${fenna}/noodtoegang`, { reden: REASON, zeker: 'ja' })).status).toBe(404);
      const page = await lotte.get(`/dossiers/${fenna}/beperking`);
      expect(page.status).toBe(200);
      expect(page.html).not.toContain('Fenna');
      await lotte.submit(page, /action="([^"]+\/aankondigen)"/.exec(page.html)?.[1] ?? '');
      const told = await lotte.get(`/dossiers/${fenna}/beperking`);
      await lotte.submit(told, /action="([^"]+\/opheffen)"/.exec(told.html)?.[1] ?? '');
      expect((await amira.get('/dossiers')).html).toContain('Fenna');
      // Whoever is neither of the team nor the officer hears nothing.
      expect((await elin.get(`/dossiers/${fenna}/beperking`)).status).toBe(404);
    });
  });

  describe('what a person decided', () => {
    it('an objection of the child makes it a decision for a person; the page follows that decision, both ways', async () => {
      expect((await saskia.get(`/mijn/dossier/${noor}`)).status).toBe(200);
      const objected = await send(amira, `/dossiers/${noor}/gezag/objection`, {
        soort: 'client-objects',
        waarom: 'Noor wil niet dat haar moeder meeleest',
      });
      expect(objected.status).toBe(303);
      const asked = await saskia.get(`/mijn/dossier/${noor}`);
      expect(asked.status).toBe(403);
      expect(wordsOf(asked)).toContain('mens');
      const form = await amira.get(`/dossiers/${noor}/gezag/judgement`);
      const mother = /value="([0-9a-f-]{36})"[^>]*>Saskia/.exec(form.html)?.[1] ?? '';
      const judge = (besluit: string) =>
        amira.submit(form, `/dossiers/${noor}/gezag/judgement`, { wie: mother, besluit, waarom: 'Besproken met Noor' });
      const first = await judge('allow');
      expect(first.status).toBe(303);
      expect((await saskia.get(`/mijn/dossier/${noor}`)).status).toBe(200);
      // The table of the file says the same.
      expect((await amira.get(`/dossiers/${noor}`)).html).toContain('Een mens heeft dit beoordeeld en zegt ja.');
      expect((await judge('deny')).status).toBe(303);
      const denied = await saskia.get(`/mijn/dossier/${noor}`);
      expect(denied.status).toBe(403);
      expect(denied.html).toContain('Een mens heeft dit beoordeeld en zegt nee.');
    });

    it('opens nothing that the law forbids: a father without authority stays outside whatever is judged', async () => {
      const form = await amira.get(`/dossiers/${noor}/gezag/judgement`);
      const father = /value="([0-9a-f-]{36})"[^>]*>Ruben/.exec(form.html)?.[1] ?? '';
      await amira.submit(form, `/dossiers/${noor}/gezag/judgement`, { wie: father, besluit: 'allow', waarom: 'proef' });
      const ruben = await somebody(p, 'ruben.kuiper@post.example');
      expect((await ruben.get(`/mijn/dossier/${noor}`)).status).toBe(403);
    });

    it('authority counts with a proof only, and ends on its day', async () => {
      const form = await amira.get(`/dossiers/${noor}/gezag/authority`);
      const unproven = await amira.submit(form, `/dossiers/${noor}/gezag/authority`, {
        voornaam: 'Tante',
        achternaam: 'Verzinsel',
        soort: 'guardian',
        gezag: 'ja',
        bewijs: 'none',
        vanaf: '01-11-2026',
      });
      expect(unproven.status).toBe(422);
      expect(unproven.html).toContain('Gezag telt pas met een bewijs.');
      expect(unproven.html).toContain('value="Verzinsel"');
      const impossible = await amira.submit(form, `/dossiers/${noor}/gezag/authority`, {
        voornaam: 'Tante',
        achternaam: 'Verzinsel',
        soort: 'guardian',
        gezag: 'ja',
        bewijs: 'court-order',
        gezien: '31-02-2026',
        vanaf: '01-11-2026',
      });
      expect(impossible.html).toContain('Schrijf een bestaande datum');
      const page = await amira.get(`/dossiers/${noor}/gezag`);
      const end = addressOn(page, /\/gezag\/authority\//);
      expect((await send(amira, end, { tot: '31-12-2020' })).status).toBe(422);
    });

    it('nobody outside the team sees or writes any of it', async () => {
      for (const path of ['gezag', 'gezag/judgement', 'gezag/authority', 'toegang'])
        expect((await lotte.get(`/dossiers/${noor}/${path}`)).status, path).toBe(404);
      expect((await saskia.get(`/dossiers/${noor}/gezag`)).status).toBe(404);
    });

    it('"may X see this" gives the answer of the door, for a person and for a kind of staff', async () => {
      const page = await amira.get(`/dossiers/${noor}/toegang`);
      const mother = /value="([^"]+)"[^>]*>Saskia/.exec(page.html)?.[1] ?? '';
      const question = { wat: 'notes', doen: 'read', waarvoor: 'inspection' };
      const her = await amira.submit(page, `/dossiers/${noor}/toegang`, { ...question, wie: mother });
      expect(wordsOf(her)).toContain('Nee, dat mag niet');
      const colleague = await amira.submit(page, `/dossiers/${noor}/toegang`, {
        ...question,
        waarvoor: 'care',
        wie: 'other:caregiver',
      });
      expect(wordsOf(colleague)).toContain('Nee, dat mag niet');
      const team = await amira.submit(page, `/dossiers/${noor}/toegang`, {
        ...question,
        waarvoor: 'care',
        wie: 'team:caregiver',
      });
      expect(wordsOf(team)).toContain('Ja, dat mag');
    });
  });

  describe('asking about a line', () => {
    it('opens a case with a clock, answered by the privacy officer, read by who asked', async () => {
      const looked = await noorSelf.get(`/mijn/wie-keek/${noor}`);
      const ask = addressOn(looked, /\/vraag\//);
      const empty = await send(noorSelf, ask, { vraag: ' ' });
      const twice = await noorSelf.get(ask);
      expect(empty.status).toBe(422);
      expect((await send(noorSelf, ask, { vraag: 'Waarom keek Amira hier?' })).status).toBe(303);
      const waits = wordsOf(await noorSelf.get(`/mijn/wie-keek/${noor}`));
      expect(waits).toMatch(/Je vroeg hierover. Je krijgt uiterlijk op \d\d-\d\d-\d{4} antwoord./);
      // The same form again, of a second window: the first question stands, and no second clock runs.
      later(DAY);
      const again = await noorSelf.submit(twice, ask, { vraag: 'Waarom keek zij, nogmaals?' });
      expect([again.status, again.to]).toEqual([303, `/mijn/wie-keek/${noor}`]);
      expect(wordsOf(await noorSelf.get(`/mijn/wie-keek/${noor}`)).split('Je vroeg hierover.')).toHaveLength(2);
      expect((await lotte.get('/logboek')).html.match(/\/logboek\/vraag\//g)).toHaveLength(1);
      // Once: the same line cannot be asked about again.
      expect((await noorSelf.get(ask)).status).toBe(404);
      const today = await lotte.get('/vandaag');
      const question = addressOn(today, /\/logboek\/vraag\//);
      expect(wordsOf(today)).toContain('Er loopt 1 klok.');
      expect(wordsOf(today)).toMatch(/Beoordeel week \d+ Nog \d+ regels?\. Deze week loopt nog\./);
      expect(wordsOf(await amira.get('/vandaag'))).not.toContain('Beoordeel week');
      expect(addressOn(await lotte.get('/logboek'), /\/logboek\/vraag\//)).toBe(question);
      expect(wordsOf(await lotte.get(question))).toContain('Waarom keek Amira hier?');
      expect((await amira.get(question)).status).toBe(404);
      expect((await send(lotte, question, { antwoord: 'Amira bereidde het gezinsgesprek voor.' })).status).toBe(303);
      expect(wordsOf(await noorSelf.get(`/mijn/wie-keek/${noor}`))).toContain('Amira bereidde het gezinsgesprek voor.');
    });

    it('is not for a line of somebody else’s file', async () => {
      const looked = await noorSelf.get(`/mijn/wie-keek/${noor}`);
      const event = /vraag\/([0-9a-f-]{36})/.exec(looked.html)?.[1] ?? '';
      const ilias = await clientOf(elin, 'Ilias');
      expect((await noorSelf.get(`/mijn/wie-keek/${ilias}/vraag/${event}`)).status).toBe(404);
    });
  });

  describe('log review', () => {
    async function secondOfficer(): Promise<Browser> {
      const { organisation } = (await p.as('lotte@delinde.example')).account;
      const person = { name: { first: 'Bo', last: 'Meekijk' }, contact: { email: 'bo@delinde.example' } };
      await p.house.store.withScope({ organisation, actor: 'system', role: 'system', purpose: 'management' }, (tx) =>
        tx.addStaff({ person, kind: 'staff', signIn: 'bo@delinde.example', roles: ['privacy_officer'], from: '2026-01-01' }),
      );
      const bo = await somebody(p, 'bo@delinde.example');
      await bo.post('/geheimhouding', { beloof: 'ja' });
      return bo;
    }

    it('is the privacy officer’s alone', async () => {
      for (const who of [amira, elin, wieke]) expect((await who.get('/logboek')).status).toBe(404);
    });

    it('shows break-glass, cannot be signed before all is judged and the week is over; the client reads the judgement', async () => {
      const week = await lotte.get('/logboek');
      expect(wordsOf(week)).toContain('noodtoegang');
      expect(week.html).not.toContain('Noor');
      expect(week.html).not.toContain('Teken de week af');
      later(7 * DAY);
      const earlier = addressOn(await lotte.get('/logboek'), /\/logboek\?week=/);
      let page = await lotte.get(earlier);
      const token = /name="_token" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
      const monday = earlier.split('=')[1] ?? '';
      expect((await lotte.post('/logboek', { _token: token, week: monday })).status).toBe(404);
      const noNote = await send(lotte, addressOn(page, /\/logboek\/[0-9a-f-]{36}/), { oordeel: 'right', reden: '' });
      expect(noNote.status).toBe(422);
      const events = [...new Set([...page.html.matchAll(/\/logboek\/([0-9a-f-]{36})"/g)].map((m) => m[1]))];
      expect(events.length).toBeGreaterThan(2);
      // What Lotte did herself is judged by somebody else.
      const other = await secondOfficer();
      for (const event of events) {
        const own = !(await lotte.get(`/logboek/${event}`)).html.includes('name="oordeel"');
        const said = { oordeel: 'right', reden: 'Nagevraagd bij het team.' };
        expect((await send(own ? other : lotte, `/logboek/${event}`, said)).status).toBe(303);
      }
      page = await lotte.get(earlier);
      expect((await lotte.submit(page, '/logboek', {})).status).toBe(303);
      expect(wordsOf(await lotte.get(earlier))).toContain('Lotte van Rijn tekende op');
      // What is signed stays signed: no line can be judged again.
      expect((await lotte.get(`/logboek/${events[0]}`)).status).toBe(404);
      const read = await noorSelf.get(`/mijn/wie-keek/${noor}`);
      const before = addressOn(read, /wie-keek/);
      expect(before).toBeDefined();
    });
  });
});

describe('staff', () => {
  let door: Door;
  let wieke: DoorBrowser;
  let fresh: DoorBrowser;
  beforeAll(async () => {
    door = await openDoor('de-linde');
    wieke = await door.signedIn('wieke@delinde.example');
  }, 90_000);
  afterAll(() => door.close());
  it('an invited person signs for secrecy before anything else opens', async () => {
    const invitation = {
      voornaam: 'Bo',
      achternaam: 'Tijdelijk',
      email: 'bo@delinde.example',
      rollen: 'caregiver',
      soort: 'trainee',
    };
    const noEnd = await send(wieke, '/beheer', invitation);
    expect(noEnd.status).toBe(422);
    expect(noEnd.html).toContain('Vul de laatste werkdag in.');
    expect((await send(wieke, '/beheer', { ...invitation, tot: '31-12-2030' })).status).toBe(303);
    expect(wordsOf(await wieke.get('/beheer'))).toContain('Nog niet getekend');
    fresh = await door.signedIn('bo@delinde.example');
    for (const path of ['/dossiers', '/vandaag', '/noodtoegang'])
      expect([(await fresh.get(path)).status, (await fresh.get(path)).to], path).toEqual([303, '/geheimhouding']);
    expect((await send(fresh, '/geheimhouding', {})).status).toBe(422);
    expect((await send(fresh, '/geheimhouding', { beloof: 'ja' })).status).toBe(303);
    expect((await fresh.get('/dossiers')).status).toBe(200);
  });

  const PAIR = 'Wie meekijkt, deelt geen sleutels uit';

  it('a last day that does not exist, or a kind of work that is none, is said at the field and nobody is invited', async () => {
    const invitation = {
      voornaam: 'Cas',
      achternaam: 'Kort',
      email: 'cas@delinde.example',
      rollen: 'caregiver',
      soort: 'employee',
    };
    const impossible = await send(wieke, '/beheer', { ...invitation, tot: '31-02-2027' });
    expect(impossible.status).toBe(422);
    expect(impossible.html).toContain('Schrijf een bestaande datum.');
    expect(impossible.html).toContain('value="31-02-2027"');
    const past = await send(wieke, '/beheer', { ...invitation, tot: '01-01-2020' });
    expect(past.status).toBe(422);
    const unknown = await send(wieke, '/beheer', { ...invitation, soort: 'admin' });
    expect(unknown.status).toBe(422);
    expect(unknown.html).toContain('Kies als wat deze persoon hier werkt.');
    expect(wordsOf(await wieke.get('/beheer'))).not.toContain('Cas Kort');
    const person = /href="(\/beheer\/mensen\/[0-9a-f-]{36})"[^>]*>[^<]*<span[^>]*>: Bo Tijdelijk/.exec(
      (await wieke.get('/beheer')).html,
    )?.[1];
    const changed = await send(wieke, person ?? '', { rollen: 'caregiver', tot: '31-02-2027' });
    expect(changed.status).toBe(422);
    expect(changed.html).toContain('Schrijf een bestaande datum.');
  });

  it('nobody both watches and hands out keys: not at the invitation, not afterwards, not past the pages', async () => {
    const both = { voornaam: 'Cas', achternaam: 'Kort', email: 'cas@delinde.example', soort: 'employee' };
    const refused = await send(wieke, '/beheer', { ...both, rollen: ['privacy_officer', 'management'] });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(PAIR);
    expect(wordsOf(await wieke.get('/beheer'))).not.toContain('Cas Kort');
    const bo = /href="(\/beheer\/mensen\/[0-9a-f-]{36})"[^>]*>[^<]*<span[^>]*>: Bo Tijdelijk/.exec(
      (await wieke.get('/beheer')).html,
    )?.[1];
    const changed = await send(wieke, bo ?? '', { rollen: ['privacy_officer', 'management'] });
    expect(changed.status).toBe(422);
    expect(changed.html).toContain(PAIR);
  });

  it('end of employment closes access at once, the session too', async () => {
    const page = await wieke.get('/beheer');
    const bo = /href="(\/beheer\/mensen\/[0-9a-f-]{36})"[^>]*>[^<]*<span[^>]*>: Bo Tijdelijk/.exec(page.html)?.[1] ?? '';
    expect((await send(wieke, bo, {}, `${bo}/einde`)).status).toBe(303);
    const after = await fresh.get('/dossiers');
    expect([after.status, after.to]).toEqual([303, '/aanmelden']);
    expect(await door.rooms.linkFor('bo@delinde.example').then(() => true)).toBe(true);
    expect(wordsOf(await wieke.get('/beheer'))).toContain('Gesloten op');
  });

  it('nobody changes an own account, and a caregiver looks after none', async () => {
    const amira = await door.signedIn('amira@delinde.example');
    const lotte = await door.signedIn('lotte@delinde.example');
    expect((await amira.get('/beheer')).status).toBe(404);
    expect((await lotte.get('/beheer')).status).toBe(404);
    const page = await wieke.get('/beheer');
    expect(page.html).not.toMatch(/: Wieke Dam/);
  });
});
