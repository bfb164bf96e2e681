// Who looked must be true: a page is logged as what it shows, and an act as that act. Each row opens one page and reads the lines that it left.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEvent, type TrailEvent } from '../../src/trail/index.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';
import { sql } from 'kysely';
import { transaction } from '../../src/store/context.ts';

describe('what the log says of a page', () => {
  let p: TestPractice;
  let amira: Person;
  let noorSelf: Person;
  let noor: string;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    noorSelf = await p.as('noor.verhage@post.example');
    noor = await p.clientOf(amira, 'Noor');
  }, 90_000);
  afterAll(() => p.close());

  /** The lines about Noor that this work left. */
  async function linesOf(work: () => Promise<unknown>): Promise<readonly TrailEvent[]> {
    const all = () =>
      transaction(p.t.ctx, async (trx) => {
        await sql`select zv_scope(${amira.account.organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
        const rows = await trx.selectFrom('trail_event').select('body').where('client_id', '=', noor).orderBy('n').execute();
        return rows.flatMap((row) => parseEvent(row.body) ?? []);
      });
    const before = (await all()).length;
    p.t.clock.now += 120_000;
    await work();
    return (await all()).slice(before);
  }
  async function readBy(who: Person, path: string): Promise<readonly string[]> {
    const lines = await linesOf(async () => expect((await who.get(path)).status).toBe(200));
    return [...new Set(lines.filter((e) => e.kind === 'read').map((e) => e.what.category ?? ''))].sort();
  }

  it.each(['beperking', 'gezag', 'toegang', 'verbeteren', 'logboek'])(
    'the page %s shows who it is about and nothing of the texts, and is logged as that',
    async (part) => {
      expect(await readBy(amira, `/dossiers/${noor}/${part}`)).toEqual(['identity']);
    },
  );

  it('the page to change what was asked is logged as the kinds of data that stand on it', async () => {
    const read = await readBy(amira, `/dossiers/${noor}/intake`);
    expect(read).toContain('referral');
    for (const category of ['notes', 'bsn', 'finance', 'photo', 'contact']) expect(read, category).not.toContain(category);
  });

  it('the client who asks what is there, or who looked, reads no more than that either', async () => {
    expect(await readBy(noorSelf, `/mijn/wie-keek/${noor}`)).toEqual(['identity']);
    expect(await readBy(noorSelf, `/mijn/verzoeken/${noor}`)).toEqual(['identity']);
    expect(await readBy(noorSelf, '/mijn')).toEqual(['identity']);
  });

  it('own words beside a note are logged as reading that kind of note', async () => {
    const notes = await noorSelf.get(`/mijn/dossier/${noor}/notities`);
    const address = /href="(\/mijn\/dossier\/[0-9a-f-]{36}\/notities\/[0-9a-f-]{36}[^"]*)"/.exec(notes.text)?.[1] ?? '';
    const lines = await linesOf(async () =>
      expect((await noorSelf.post(address, { text: 'Zo ging het niet.' })).status).toBe(303),
    );
    const read = [...new Set(lines.filter((e) => e.kind === 'read').map((e) => e.what.category ?? ''))].sort();
    expect(read).toEqual(['identity', 'notes']);
  });

  it('a lock is said as a lock, and the button as the button', async () => {
    const page = await amira.get(`/dossiers/${noor}/beperking`);
    const item = /value="(item:[0-9a-f-]{36})">Notitie/.exec(page.text)?.[1] ?? '';
    // Which pieces there are, by kind, day and author: no title, which is part of the text.
    expect(page.text).not.toContain('Gezinsgesprek');
    expect(page.text).toMatch(/Notitie van 16 november 2026, Amira Haddou/);
    await amira.post(`/dossiers/${noor}/beperking`, {
      doel: item,
      grond: 'accuracy-contested',
      waarom: 'Saskia zegt dat dit anders ging',
    });
    const elin = await p.as('elin@delinde.example');
    await elin.post(`/dossiers/${noor}/noodtoegang`, { reden: 'Noor belt in paniek en niemand neemt op', zeker: 'ja' });
    await elin.get(`/dossiers/${noor}`);
    const looked = (await noorSelf.get(`/mijn/wie-keek/${noor}`)).text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(looked).toContain('zette een stuk op slot');
    expect(looked).not.toContain('schreef in naam');
    expect(looked).toContain('gebruikte de noodknop.');
    expect(looked).toMatch(/las met de noodknop [^.]*naam/);
    expect(looked).toContain('welke stukken er zijn');
  });
});
