// A double click: the same form of the same page, sent twice, is done once. What is sent on purpose is done every time.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type Door, openDoor } from './door.ts';

let door: Door;
let amira: Browser;
let file: string;
beforeAll(async () => {
  door = await openDoor('de-linde');
  amira = await door.signedIn('amira@delinde.example');
  file = /\/dossiers\/[0-9a-f-]{36}/.exec((await amira.get('/dossiers')).html)?.[0] ?? '';
}, 60_000);
afterAll(() => door.close());

const typed = (text: string) => ({ on: '20-11-2026', title: 'Gesprek', text });
const times = async (text: string): Promise<number> => (await amira.get(`${file}/notities`)).html.split(text).length - 1;

describe('a form that is sent twice', () => {
  it('writes one note, at the same time or shortly after, and both answers say that it is there', async () => {
    const page = await amira.get(`${file}/notities/nieuw`);
    const send = () => amira.submit(page, `${file}/notities/nieuw`, typed('Dubbelklik Zwaluw'));
    const both = await Promise.all([send(), send()]);
    const late = await send();
    expect([...both, late].map((answer) => answer.status)).toEqual([303, 303, 303]);
    expect(new Set([...both, late].map((answer) => answer.to)).size).toBe(1);
    expect(await times('Dubbelklik Zwaluw')).toBe(1);
  });

  it('is two notes when the text was changed, when the page was opened again, and long after', async () => {
    const page = await amira.get(`${file}/notities/nieuw`);
    await amira.submit(page, `${file}/notities/nieuw`, typed('Eerste Meerkoet'));
    await amira.submit(page, `${file}/notities/nieuw`, typed('Tweede Meerkoet'));
    await amira.submit(page, `${file}/notities/nieuw`, typed('Eerste Meerkoet'));
    expect([await times('Eerste Meerkoet'), await times('Tweede Meerkoet')]).toEqual([2, 1]);
    const again = await amira.get(`${file}/notities/nieuw`);
    await amira.submit(again, `${file}/notities/nieuw`, typed('Eerste Meerkoet'));
    door.later(11_000);
    await amira.submit(again, `${file}/notities/nieuw`, typed('Eerste Meerkoet'));
    expect(await times('Eerste Meerkoet')).toBe(4);
  });

  it('is looked at again when it was refused the first time', async () => {
    const page = await amira.get(`${file}/notities/nieuw`);
    expect((await amira.submit(page, `${file}/notities/nieuw`, typed(''))).status).toBe(422);
    expect((await amira.submit(page, `${file}/notities/nieuw`, typed(''))).status).toBe(422);
  });

  it('says at the day that the client was not born yet', async () => {
    const page = await amira.get(`${file}/notities/nieuw`);
    const refused = await amira.submit(page, `${file}/notities/nieuw`, { ...typed('Lang geleden'), on: '01-01-1800' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('was de cliënt nog niet geboren');
    expect(refused.html).toContain('Lang geleden');
  });
});

describe('the token of a form', () => {
  it('is another one on each page, and counts for its own session only', async () => {
    const token = (html: string): string => /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const [one, two] = [token((await amira.get('/vandaag')).html), token((await amira.get('/vandaag')).html)];
    expect(one).not.toBe(two);
    const joris = await door.signedIn('joris@delinde.example');
    const other = token((await joris.get('/vandaag')).html);
    const send = async (value: string) =>
      (await amira.post(`${file}/notities/nieuw`, { ...typed('Met een token'), _token: value })).status;
    expect(await send(other)).toBe(403);
    expect(await send('')).toBe(403);
    expect(await send('.')).toBe(403);
    expect(await send(one)).toBe(303);
  });
});
