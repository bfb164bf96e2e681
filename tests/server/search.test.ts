// Searching at the front door: my clients by name, date, number and words of a note; whoever may not read the note does not find it either;
// and the log says that somebody searched, not for what.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNote } from '../../src/desk/index.ts';
import { amsterdamDay } from '../../src/policy/index.ts';
import { type Browser, type Door, openDoor } from './door.ts';

const WORD = 'kampvuurliedje';
const PAGE = '/dossiers';
const SEARCH = '/dossiers/zoeken';
const IN_TEXT = 'Gevonden in een tekst in dit dossier.';

const find = async (browser: Browser, zoek: string): Promise<string> => {
  const answer = await browser.submit(await browser.get(PAGE), SEARCH, { zoek });
  expect(answer.status).toBe(200);
  return answer.html;
};
const filesIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/href="\/dossiers\/([0-9a-f-]{36})"/g)].map((hit) => hit[1] as string)),
];
const mainOf = (html: string): string => (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ');

describe('searching my clients', () => {
  let door: Door;
  let joris: Browser;
  let file = '';
  let row = '';
  beforeAll(async () => {
    door = await openDoor('de-linde');
    joris = await door.signedIn('joris@delinde.example');
    const list = await joris.get(PAGE);
    file = /href="\/dossiers\/([0-9a-f-]{36})"/.exec(list.html)?.[1] ?? '';
    row = rowsOf(list.html).find((text) => text.includes(file)) ?? '';
    const on = amsterdamDay(Math.floor(Date.now() / 1000));
    const [account] = await door.rooms.store
      .accountsOf('joris@delinde.example', on)
      .then(async (found) =>
        found.length > 0 ? found : door.rooms.store.accountsOf(await door.rooms.signIns.signInFor('joris@delinde.example'), on),
      );
    if (!account) throw new Error('joris has no account');
    const acting = { account, on, now: Math.floor(Date.now() / 1000), via: 'web' } as const;
    const note = { kind: 'note', category: 'notes', on, title: 'Gesprek', text: `Wij zongen een ${WORD}.` };
    expect((await addNote(door.rooms.house, acting, file, note)).kind).toBe('done');
  });
  afterAll(() => door.close());

  const rowsOf = (html: string): readonly string[] => html.split('<li').filter((text) => text.includes('href="/dossiers/'));
  it('finds a file by its number and not by another', async () => {
    const number = /(?<![0-9a-f-])20\d\d-\d{4}(?![0-9a-f-])/.exec(row)?.[0] ?? '';
    expect(number).not.toBe('');
    expect(filesIn(await find(joris, number))).toEqual([file]);
    expect(filesIn(await find(joris, '1999-0001'))).toEqual([]);
  });

  it('finds a file by a word of a note, and says so', async () => {
    const html = await find(joris, WORD.toUpperCase());
    expect(filesIn(html)).toEqual([file]);
    expect(html).toContain(IN_TEXT);
  });

  it('finds nothing by a date that cannot be, and keeps what was typed', async () => {
    const html = await find(joris, '31-02-2012');
    expect(filesIn(html)).toEqual([]);
    expect(html).toContain('value="31-02-2012"');
  });

  it('finds nothing for whoever is not in the team: the same answer as for a word that is nowhere', async () => {
    const elin = await door.signedIn('elin@delinde.example');
    const [real, nowhere] = [await find(elin, WORD), await find(elin, 'nergenstevinden')];
    expect(filesIn(real)).not.toContain(file);
    const same = (html: string): string => html.replaceAll(/value="[^"]*"/g, '').replaceAll(/nonce="[^"]*"|nonce-[\w+/=-]+/g, '');
    expect(same(real)).toBe(same(nowhere));
  });

  it('writes that somebody searched, without the words', async () => {
    await find(joris, WORD);
    const [organisation] = await door.rooms.store.organisations();
    const scope = { organisation: organisation?.id ?? '', actor: 'system', role: 'system', purpose: 'management' };
    let log = '';
    for await (const line of door.rooms.store.trail.export(scope)) log += line;
    expect(log).toContain('"kind":"search"');
    expect(log).not.toContain(WORD);
    expect(JSON.stringify(door.lines)).not.toContain(WORD);
  });
});

describe('searching for a task', () => {
  it('finds a file by its number and not by a note that the task may not read', async () => {
    const door = await openDoor('de-weegschaal');
    try {
      const finance = await door.signedIn('ineke@deweegschaal.example');
      const caregiver = await door.signedIn('koen@deweegschaal.example');
      const [file] = filesIn((await caregiver.get(PAGE)).html);
      const read = await caregiver.get(`${PAGE}/${file}/notities`);
      const words = [...new Set(mainOf(read.html).match(/\p{L}{9,}/gu) ?? [])];
      const found: string[] = [];
      for (const word of words) {
        const html = await find(caregiver, word);
        if (filesIn(html).includes(file as string) && html.includes(IN_TEXT)) found.push(word);
      }
      expect(found).not.toEqual([]);
      const number = /(?<![\w-])\d{4}-\d{4}(?![\w-])/.exec(read.html)?.[0] ?? '';
      expect(filesIn(await find(finance, number))).toEqual([file]);
      for (const word of found) expect(filesIn(await find(finance, word)), word).toEqual([]);
    } finally {
      await door.close();
    }
  });
});
