// In an emergency: the way to the button stands where the file stays closed, who to ring stands first, and those who must know of it are told.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Person, type Reply, type TestPractice } from './practice.ts';

const REASON = 'Noor belt in paniek en haar team neemt niet op';
const wordsOf = (reply: Reply): string =>
  reply.text
    .replace(/^[^]*<main/, '<main')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');

describe('emergency access', () => {
  let p: TestPractice;
  let amira: Person;
  let elin: Person;
  let lotte: Person;
  let wieke: Person;
  let noorSelf: Person;
  let saskia: Person;
  let noor: string;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    [amira, elin, lotte, wieke] = (await Promise.all(
      ['amira', 'elin', 'lotte', 'wieke'].map((name) => p.as(`${name}@delinde.example`)),
    )) as [Person, Person, Person, Person];
    noorSelf = await p.as('noor.verhage@post.example');
    saskia = await p.as('saskia.verhage@post.example');
    noor = await p.clientOf(amira, 'Noor');
  }, 90_000);
  afterAll(() => p.close());

  it('is offered on the page of a file that stays closed, there or not, and only to who may use it', async () => {
    const nobody = '01970691-0000-7000-8000-000000000000';
    for (const part of ['', '/notities', '/logboek']) {
      const [yes, no] = await Promise.all([elin.get(`/dossiers/${noor}${part}`), elin.get(`/dossiers/${nobody}${part}`)]);
      expect([yes.status, no.status], part).toEqual([403, 403]);
      expect(yes.text, part).toContain(`href="/dossiers/${noor}/noodtoegang"`);
      const same = (reply: Reply, file: string) =>
        reply.text.replaceAll(file, 'FILE').replaceAll(/name="_token" value="[^"]*"/g, '');
      expect(same(yes, noor), part).toBe(same(no, nobody));
    }
    // Who looks after accounts has no emergency access here.
    expect((await wieke.get(`/dossiers/${noor}`)).text).not.toContain('noodtoegang');
  });

  it('shows first who to ring and where the client lives, and says how to hand over what was done', async () => {
    await elin.post(`/dossiers/${noor}/noodtoegang`, { reden: REASON, zeker: 'ja' });
    const file = await elin.get(`/dossiers/${noor}`);
    expect(file.status).toBe(200);
    const words = wordsOf(file);
    expect(words).toContain('Lindelaan 12');
    expect(file.text).toContain('href="tel:0600000111"');
    // The parent with authority, with a number to ring; not the father without it.
    expect(words).toMatch(/Saskia Verhage, ouder met gezag/);
    expect(file.text).toContain('href="tel:0600000101"');
    expect(file.text).not.toContain('tel:0600000102');
    expect(file.text.indexOf('id="contact"')).toBeLessThan(file.text.indexOf('id="wie"'));
    const first = file.text.indexOf('id="eerst"');
    if (first !== -1) expect(file.text.indexOf('id="contact"')).toBeLessThan(first);
    // Here the statement only lets read.
    expect(words).toContain('Hier iets opschrijven kan niet');
    expect(words).toMatch(/Vertel Amira Haddou wat er gedaan is/);
    // In the ordinary way there is no such line.
    expect(wordsOf(await amira.get(`/dossiers/${noor}`))).not.toContain('Hier iets opschrijven kan niet');
  });

  it('stands in red on the day of the privacy officer until it is judged', async () => {
    const day = await lotte.get('/vandaag');
    expect(wordsOf(day)).toMatch(/Noodknop gebruikt: Elin Post, dossier 2025-0001/);
    const link = /href="(\/logboek\/[0-9a-f-]{36})"[^>]*>(?:<[^>]+>)*Noodknop gebruikt/.exec(day.text)?.[1] ?? '';
    expect(day.text).toMatch(/class="state broken"/);
    const form = await lotte.get(link);
    expect(form.status).toBe(200);
    const hidden = [...form.text.matchAll(/<input type="hidden" name="([^"_][^"]*)" value="([^"]*)"/g)].map((m) => [m[1], m[2]]);
    expect(wordsOf(await amira.get('/vandaag'))).not.toContain('Noodknop gebruikt');
    expect(
      (await lotte.post(link, { ...Object.fromEntries(hidden), oordeel: 'right', reden: 'Gebeld met het team: het was nodig.' }))
        .status,
    ).toBe(303);
    expect(wordsOf(await lotte.get('/vandaag'))).not.toContain('Noodknop gebruikt');
  });

  it('is told to the client on the first page, in plain words, with what came of it', async () => {
    const home = wordsOf(await noorSelf.get('/mijn'));
    expect(home).toContain(`Elin Post opende uw dossier met de noodknop, omdat: "${REASON}".`);
    expect(home).toContain('Nagekeken: het was terecht.');
    expect(home).not.toMatch(/Elin Post Las in het dossier/);
    const mother = wordsOf(await saskia.get(`/mijn?dossier=${noor}`));
    expect(mother).toContain('Elin Post opende het dossier van Noor met de noodknop');
    // After a month it is only in the log.
    p.t.clock.now += 40 * 86_400_000;
    expect(wordsOf(await noorSelf.get('/mijn'))).not.toContain('met de noodknop, omdat');
  });
});
