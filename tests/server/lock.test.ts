// A lock through the real door: chosen on purpose, the whole file only by who leads, and everybody concerned told the truth about it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Person, type Reply, type TestPractice } from './practice.ts';

const wordsOf = (reply: Reply): string =>
  reply.text
    .replace(/^[^]*<main/, '<main')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const WHY = { grond: 'accuracy-contested', waarom: 'Saskia zegt dat dit gesprek anders ging' };

describe('a lock', () => {
  let p: TestPractice;
  let amira: Person;
  let joris: Person;
  let elin: Person;
  let lotte: Person;
  let noorSelf: Person;
  let noor: string;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    joris = await p.as('joris@delinde.example');
    elin = await p.as('elin@delinde.example');
    lotte = await p.as('lotte@delinde.example');
    noorSelf = await p.as('noor.verhage@post.example');
    noor = await p.clientOf(amira, 'Noor');
  }, 90_000);
  afterAll(() => p.close());
  const page = (who: Person) => who.get(`/dossiers/${noor}/beperking`);
  const lock = (who: Person, fields: Readonly<Record<string, string>>) =>
    who.post(`/dossiers/${noor}/beperking`, { ...WHY, ...fields });

  it('starts at nothing chosen, and says so at the field', async () => {
    expect((await page(amira)).text).toMatch(/<select id="doel"[^>]*><option value="">Kies<\/option>/);
    const none = await lock(amira, { doel: '' });
    expect(none.status).toBe(422);
    expect(wordsOf(none)).toContain('Kies wat op slot gaat.');
    expect(none.text).toContain(`${WHY.waarom}</textarea>`);
    const ground = await lock(amira, { doel: 'file', zeker: 'ja', grond: '' });
    expect(ground.status).toBe(422);
    expect(wordsOf(ground)).toContain('Kies op welke grond.');
  });

  it('on the whole file is for who leads the team, and wants a tick', async () => {
    expect((await page(joris)).text).not.toContain('value="file"');
    const his = await lock(joris, { doel: 'file', zeker: 'ja' });
    expect(his.status).toBe(422);
    expect(wordsOf(his)).toContain('doet de coördinator of de privacy officer');
    const unsure = await lock(amira, { doel: 'file' });
    expect(unsure.status).toBe(422);
    expect(wordsOf(unsure)).toContain('Zet een vinkje: dan kan niemand dit dossier openen, ook het team niet.');
    expect((await amira.get(`/dossiers/${noor}`)).status).toBe(200);
  });

  it('on one piece is for everybody who writes; it says which piece, why, who and since when, and lifting is for who leads', async () => {
    const item = /value="(item:[0-9a-f-]{36})">Notitie van 16 november 2026, Amira/.exec((await page(joris)).text)?.[1] ?? '';
    expect((await lock(joris, { doel: item })).status).toBe(303);
    const his = await page(joris);
    const words = wordsOf(his);
    expect(words).toContain('Notitie van 16 november 2026, Amira Haddou');
    expect(words).toContain(WHY.waarom);
    expect(words).toContain('Joris Blom');
    expect(his.text).not.toContain('/aankondigen"');
    const announce = /action="([^"]+\/aankondigen)"/.exec((await page(amira)).text)?.[1] ?? '';
    expect((await joris.post(announce, {})).status).toBe(404);
    expect((await amira.post(announce, {})).status).toBe(303);
  });

  it('is told to the privacy officer, by number', async () => {
    const day = await lotte.get('/vandaag');
    expect(wordsOf(day)).toContain('Op slot: 1 stuk in dossier 2025-0001');
    expect(day.text).toContain(`href="/dossiers/${noor}/beperking"`);
    expect(wordsOf(day)).not.toContain('Noor');
  });

  it('stands on the page of the client, with the reason', async () => {
    const mine = wordsOf(await noorSelf.get(`/mijn/dossier/${noor}`));
    expect(mine).toContain('1 stuk staat op slot');
    expect(mine).toContain('Iemand zegt dat het niet klopt.');
  });

  it('on the whole file leaves it in the list of the team as locked, and its page says the truth to them and to nobody else', async () => {
    expect((await lock(amira, { doel: 'file', zeker: 'ja' })).status).toBe(303);
    for (const who of [amira, joris]) {
      const list = await who.get('/dossiers');
      expect(list.text).toContain(`href="/dossiers/${noor}"`);
      expect(wordsOf(list)).toMatch(/Dossier 2025-0001 .*Op slot/);
      expect(wordsOf(list)).not.toContain('Noor Verhage');
      const closed = await who.get(`/dossiers/${noor}`);
      expect(closed.status).toBe(403);
      const words = wordsOf(closed);
      expect(words).toContain('Dit dossier staat op slot');
      expect(words).toMatch(/Sinds \d+ \w+ 2026/);
      expect(words).toContain('Lotte van Rijn');
      expect(words).not.toContain('hoort niet bij het eigen werk');
      expect(closed.text).not.toContain('noodtoegang');
    }
    const stranger = await elin.get(`/dossiers/${noor}`);
    expect(stranger.status).toBe(403);
    expect(wordsOf(stranger)).not.toContain('staat op slot');
    expect((await elin.get('/dossiers')).text).not.toContain(noor);
    expect(wordsOf(await noorSelf.get(`/mijn/dossier/${noor}`))).toContain('Dit dossier staat op slot');
    expect(wordsOf(await lotte.get(`/dossiers/${noor}/beperking`))).toContain(WHY.waarom);
  });
});
