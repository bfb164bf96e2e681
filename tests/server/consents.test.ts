// Consents of a file: what the policy asks and what stands, for who gave one, and for who works with the file.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import { openPractice, type Person, type Reply, type TestPractice } from './practice.ts';

/** What the page shows of one consent: from the form (or link) of its id back to the heading above it. */
const hashOf = (reply: Reply, action: string): string => {
  const form = reply.text.slice(reply.text.indexOf(`action="${action}"`));
  return /name="getoond" value="([^"]+)"/.exec(form)?.[1] ?? '';
};

describe('the consent that a file of a minor begins with', () => {
  let p: TestPractice;
  let saskia: Person;
  let noor: Person;
  let amira: Person;
  let joris: Person;
  let file: Id;
  let mine: string;
  let staff: string;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    [saskia, noor, amira, joris] = (await Promise.all(
      ['saskia.verhage@post', 'noor.verhage@post', 'amira@delinde', 'joris@delinde'].map((who) => p.as(`${who}.example`)),
    )) as [Person, Person, Person, Person];
    file = await p.clientOf(amira, 'Noor Verhage');
    mine = `/mijn/toestemmingen/${file}`;
    staff = `/dossiers/${file}/toestemmingen`;
  }, 60_000);
  afterAll(() => p.close());

  const TASK = 'Toestemming ingetrokken: Noor Verhage';

  it('stands in the portal of the parent, with the sentence, its number, and what follows from taking it back', async () => {
    const page = await saskia.get(mine);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Hulp aan wie jonger is dan 18: ja van een ouder of voogd');
    expect(page.text).toContain('consent.minors');
    expect(page.text).toContain('De praktijk krijgt meteen bericht en praat erover.');
    expect(page.text).toContain('de wet kan zeggen dat de praktijk het een tijd moet bewaren');
    expect(page.text).toContain(`action="${mine}/minors"`);
    for (const word of ['Minors', 'parent access']) expect(page.text).not.toContain(word);
  });

  it('cannot be taken back by a child of 14, who sees it', async () => {
    const page = await noor.get(mine);
    expect(page.text).toContain('ja van een ouder of voogd');
    expect(page.text).not.toContain(`action="${mine}/minors"`);
    expect(
      (await noor.post(`${mine}/minors`, { antwoord: 'withdraw', getoond: hashOf(await saskia.get(mine), `${mine}/minors`) }))
        .status,
    ).toBe(404);
  });

  it('is taken back by the parent with one button; the coordinator hears it, the file stays', async () => {
    expect((await amira.get('/vandaag')).text).not.toContain(TASK);
    const getoond = hashOf(await saskia.get(mine), `${mine}/minors`);
    const done = await saskia.post(`${mine}/minors`, { antwoord: 'withdraw', getoond });
    expect([done.status, done.to]).toEqual([303, mine]);
    // Sent twice is done once.
    expect((await saskia.post(`${mine}/minors`, { antwoord: 'withdraw', getoond })).status).toBe(303);
    const page = await saskia.get(mine);
    expect(page.text.match(/Saskia Verhage: ingetrokken, in het portaal/g)).toHaveLength(1);
    expect((await amira.get('/vandaag')).text).toContain(TASK);
    expect((await joris.get('/vandaag')).text).not.toContain(TASK);
    expect((await amira.get(`/dossiers/${file}`)).status).toBe(200);
  });

  it('the coordinator writes down what follows, and the task is done', async () => {
    const list = await amira.get(staff);
    expect(list.status).toBe(200);
    expect(list.text).toContain('Er is een toestemming ingetrokken');
    const form = await amira.get(`${staff}/minors`);
    expect(form.text).toContain('Leg vast wat er is afgesproken na het intrekken');
    const getoond = hashOf(form, `${staff}/minors`);
    const empty = await amira.post(`${staff}/minors`, { daad: 'settled', getoond });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Schrijf op wat er is afgesproken.');
    const note = 'De hulp stopt op 1 januari. Wij bewaren het dossier 20 jaar.';
    expect((await amira.post(`${staff}/minors`, { daad: 'settled', getoond, opmerking: note })).status).toBe(303);
    expect((await amira.get('/vandaag')).text).not.toContain(TASK);
    expect((await amira.get(staff)).text).toContain(note);
    expect((await saskia.get(mine)).text).not.toContain(note);
    // On paper, and what is there by day and name.
    const wrong = await amira.post(`${staff}/minors`, { daad: 'given', getoond, wie: '', naam: 'Saskia', dag: '40-11-2026' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Kies wie het zei, of schrijf voor- en achternaam.');
    expect(wrong.text).toContain('Schrijf de dag waarop dit is gezegd of getekend.');
    const mother = /value="([0-9a-f-]{36})"[^>]*>Saskia Verhage, ouder met gezag/.exec(form.text)?.[1] ?? '';
    expect((await amira.post(`${staff}/minors`, { daad: 'given', getoond, wie: mother, dag: '20-11-2026' })).status).toBe(303);
    expect((await amira.get(staff)).text).toContain('(20-11-2026)');
    expect((await saskia.get(mine)).text).toContain(`action="${mine}/minors"`);
  });

  it('lists every clause of the policy for staff, and refuses a form of another text', async () => {
    const list = (await amira.get(staff)).text;
    for (const id of ['consent.explicit', 'consent.minors', 'consent.disclosure', 'consent.parent-access'])
      expect(list).toContain(id);
    expect((await amira.get(`${staff}/parentAccess`)).status).toBe(404);
    expect((await amira.post(`${staff}/minors`, { daad: 'ask', getoond: 'x' })).status).toBe(409);
    expect((await (await p.as('elin@delinde.example')).get(staff)).status).toBe(404);
  });

  it('asks for one in the portal: about whom it is told, and who must answer does', async () => {
    const form = await amira.get(`${staff}/disclosure`);
    const getoond = hashOf(form, `${staff}/disclosure`);
    const child = /value="([0-9a-f-]{36})"[^>]*>Noor Verhage, de cliënt/.exec(form.text)?.[1] ?? '';
    const wrong = await amira.post(`${staff}/disclosure`, { daad: 'ask', getoond, wie: child });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Kies aan wie iets verteld mag worden.');
    expect((await amira.post(`${staff}/disclosure`, { daad: 'ask', getoond, wie: child, aan: 'school' })).status).toBe(303);
    expect((await noor.get('/mijn')).text).toContain('Geef antwoord');
    const page = await noor.get(mine);
    expect(page.text).toContain('de school');
    const action = `${mine}/disclosure.school`;
    expect((await saskia.get(mine)).text).not.toContain(`action="${action}"`);
    expect((await noor.post(action, { antwoord: 'give', getoond: hashOf(page, action) })).status).toBe(303);
    expect((await amira.get(staff)).text).toContain('Noor Verhage: ja, in het portaal');
    const dump = await p.t.dump();
    expect(dump.includes('De hulp stopt op 1 januari')).toBe(false);
  });
});

describe('the consent of who manages the money of a client', () => {
  it('stands in the portal of that person, who takes it back although the file itself stays closed', async () => {
    const p = await openPractice('de-weegschaal');
    const petra = await p.as('petra@lindhoutbewind.example');
    const koen = await p.as('koen@deweegschaal.example');
    const wim = await p.clientOf(koen, 'Wim Aalders');
    const mine = `/mijn/toestemmingen/${wim}`;
    const page = await petra.get(mine);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Gegevens bewaren: ja van de vertegenwoordiger');
    expect(page.text).not.toContain('Wim');
    const getoond = hashOf(page, `${mine}/representative`);
    expect((await petra.post(`${mine}/representative`, { antwoord: 'withdraw', getoond })).status).toBe(303);
    expect((await koen.get('/vandaag')).text).toContain('Toestemming ingetrokken: Wim Aalders');
    await p.close();
  }, 60_000);
});

describe('a sort of document that needs a consent', () => {
  it('is not offered where no clause can ever allow it', async () => {
    const p = await openPractice('de-notendop');
    const who = await p.as('willemijn@denotendop.example');
    const list = (await who.get('/dossiers')).text;
    const file = /href="\/dossiers\/([0-9a-f-]{36})"/.exec(list)?.[1] ?? '';
    const page = (await who.get(`/dossiers/${file}/documenten`)).text;
    expect(page).toContain('name="soort"');
    expect(page).not.toContain('Pasfoto');
    await p.close();
  }, 60_000);
});
