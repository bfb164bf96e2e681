// 'Klopt dit niet?': who may ask, what becomes of it, and who reads that; and what a person hears about the own data.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const SAYS = 'Ik ging wel naar school die dag';
const main = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

describe('a request for a correction', () => {
  let p: TestPractice;
  let amira: Person;
  let noor: Person;
  let saskia: Person;
  let file: Id;
  let ask = '';
  let staffPath = '';
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    noor = await p.as('noor.verhage@post.example');
    saskia = await p.as('saskia.verhage@post.example');
    file = await p.clientOf(amira, 'Noor Verhage');
    const notes = (await noor.get(`/mijn/dossier/${file}/notities`)).text;
    ask = /href="(\/mijn\/verzoeken\/[^"]+\/verbeteren\/[0-9a-f-]{36})"/.exec(notes)?.[1] ?? '';
  }, 90_000);
  afterAll(() => p.close());

  it('stands under a note and behind a field, for who reads it; for others there is nothing', async () => {
    expect(ask).not.toBe('');
    expect((await noor.get(`/mijn/dossier/${file}`)).text).toContain(`/mijn/verzoeken/${file}/verbeteren/contact.`);
    expect((await noor.get(ask)).status).toBe(200);
    for (const who of ['daan.verhage', 'ruben.kuiper']) {
      const other = await p.as(`${who}@post.example`);
      expect((await other.get(ask)).status).toBe(404);
      expect((await other.post(ask, { text: SAYS })).status).toBe(404);
      expect((await other.get(`/mijn/verzoeken/${file}`)).status).toBe(404);
    }
    expect((await noor.get(`/mijn/verzoeken/${file}/verbeteren/finance.iban`)).status).toBe(404);
    expect((await amira.get(ask)).status).toBe(404);
  });

  it('needs words, keeps what was typed, and starts a clock on the day of the team', async () => {
    expect((await noor.post(ask, { text: '  ' })).status).toBe(422);
    expect((await amira.get('/vandaag')).text).not.toContain('vraag om verbetering');
    expect((await noor.post(ask, { text: SAYS })).status).toBe(303);
    const today = (await amira.get('/vandaag')).text;
    expect(today).toContain('raag om verbetering: Noor Verhage');
    staffPath = new RegExp(`href="(/dossiers/${file}/verbeteren/[0-9a-f-]{36})"`).exec(today)?.[1] ?? '';
    expect(staffPath).not.toBe('');
    const elin = await p.as('elin@delinde.example');
    expect((await elin.get('/vandaag')).text).not.toContain('Noor');
    expect((await elin.get(staffPath)).status).toBe(404);
    const mine = main((await noor.get(`/mijn/verzoeken/${file}`)).text);
    expect(mine).toContain(SAYS);
    // One month by law: asked on 22 November, the last day is 22 December.
    expect(mine).toMatch(/Antwoord uiterlijk 2[12] december 2026/);
  });

  it('what a child asks is read by the child and the team, not by the parent', async () => {
    expect(main((await saskia.get(`/mijn/verzoeken/${file}`)).text)).not.toContain(SAYS);
    expect((await amira.get(staffPath)).text).toContain(SAYS);
  });

  it('is not answered without a choice and a reason, nor corrected without a change', async () => {
    const none = await amira.post(staffPath, { antwoord: '', tekst: 'x', reden: '' });
    expect([none.status, none.text.includes('href="#antwoord"'), none.text.includes('href="#reden"')]).toEqual([422, true, true]);
    const form = (await amira.get(staffPath)).text;
    const now = /<textarea[^>]*name="tekst"[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(form)?.[1] ?? '';
    expect(now).not.toBe('');
    const plain = now.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    const same = await amira.post(staffPath, { antwoord: 'corrected', tekst: plain, reden: 'Ja' });
    expect([same.status, same.text.includes('href="#tekst"')]).toEqual([422, true]);
  });

  it('a refusal has its reason, and puts the own words beside the note', async () => {
    const reden = 'De leerkracht belde om tien uur; dat staat in haar bericht.';
    expect((await amira.post(staffPath, { antwoord: 'refused', reden })).status).toBe(303);
    const mine = main((await noor.get(`/mijn/verzoeken/${file}`)).text);
    expect(mine).toContain('Niet verbeterd');
    expect(mine).toContain('De leerkracht belde om tien uur');
    expect(mine).toContain('Autoriteit Persoonsgegevens');
    const notes = main((await amira.get(`/dossiers/${file}/notities`)).text);
    expect(notes).toContain(SAYS);
    expect((await amira.get('/vandaag')).text).not.toContain('vraag om verbetering');
    expect((await amira.post(staffPath, { antwoord: 'refused', reden: 'nog eens' })).status).toBe(404);
  });

  it('a correction changes the text, keeps the old one, and the asker reads what it says now', async () => {
    expect((await noor.post(ask, { text: 'Het was op dinsdag' })).status).toBe(303);
    const today = (await amira.get('/vandaag')).text;
    const path = new RegExp(`href="(/dossiers/${file}/verbeteren/[0-9a-f-]{36})"`).exec(today)?.[1] ?? '';
    const done = await amira.post(path, {
      antwoord: 'corrected',
      tekst: 'Op dinsdag was Noor er.',
      reden: 'Nagekeken, het klopt.',
    });
    expect(done.status).toBe(303);
    const mine = main((await noor.get(`/mijn/verzoeken/${file}`)).text);
    for (const words of ['Verbeterd', 'Op dinsdag was Noor er.', 'Nagekeken, het klopt.']) expect(mine).toContain(words);
    const notes = main((await amira.get(`/dossiers/${file}/notities`)).text);
    expect(notes).toContain('Op dinsdag was Noor er.');
    expect(notes).toContain('Eerdere tekst');
  });

  it('a field behind which somebody asks is put right in the answer itself', async () => {
    const path = `/mijn/verzoeken/${file}/verbeteren/contact.phone`;
    const known = (await noor.get(path)).status === 200;
    const where = known ? path : `/mijn/verzoeken/${file}/verbeteren/contact.address`;
    expect((await noor.post(where, { text: 'Wij zijn verhuisd' })).status).toBe(303);
    const today = (await amira.get('/vandaag')).text;
    const answer = new RegExp(`href="(/dossiers/${file}/verbeteren/[0-9a-f-]{36})"`).exec(today)?.[1] ?? '';
    expect((await amira.post(answer, { antwoord: 'corrected', tekst: 'Nieuwe Dijk 12', reden: 'Gebeld' })).status).toBe(303);
    expect(main((await noor.get(`/mijn/dossier/${file}`)).text)).toContain('Nieuwe Dijk 12');
    expect(p.lines.join('')).not.toContain('Nieuwe Dijk');
  });

  it('tells whether, which and for what; not to whom the file does not open', async () => {
    const told = main((await noor.get(`/mijn/verzoeken/${file}/inzage`)).text);
    expect(told).toContain('Ja, wij gebruiken gegevens.');
    for (const words of ['Zorg en hulp geven', 'Naam']) expect(told).toContain(words);
    expect((await (await p.as('ruben.kuiper@post.example')).get(`/mijn/verzoeken/${file}/inzage`)).status).toBe(404);
  });
});
