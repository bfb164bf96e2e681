// Documents through the front door: by content and not by name, nothing kept that may not be, and no word about others in a copy.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScannerPort } from '../../src/desk/index.ts';
import { checkDigit } from '../../src/record/document/machine-readable-zone.ts';
import { LEFT_OUT, type Id } from '../../src/record/index.ts';
import { TODAY } from '../store/fixtures.ts';
import { ask } from '../store/permits.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const file = (name: string, bytes: Uint8Array | string) => ({ name, bytes: Buffer.from(bytes) });
const FILLED = {
  soort: 'referral',
  titel: 'GETYPTE TITEL',
  van: 'GETYPTE AFZENDER',
  datum: '20-11-2026',
  identiteit: 'nee',
  anderen: 'nee',
};
const idOf = (to: string | undefined): string => /([0-9a-f-]{36})$/.exec(to ?? '')?.[1] ?? '';

describe('documents of a file in youth help', () => {
  let p: TestPractice;
  let amira: Person;
  let elin: Person;
  let noorHerself: Person;
  let noor: Id;
  let list: string;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    elin = await p.as('elin@delinde.example');
    noorHerself = await p.as('noor.verhage@post.example');
    noor = await p.clientOf(amira, 'Noor Verhage');
    list = `/dossiers/${noor}/documenten`;
  }, 60_000);
  afterAll(() => p.close());

  /** A document that is there; its id. */
  async function added(bytes: Uint8Array | string, more: Partial<typeof FILLED> = {}, name = 'brief.txt'): Promise<string> {
    const reply = await amira.upload(list, { ...FILLED, ...more }, file(name, bytes));
    expect(reply.status, reply.text.replaceAll(/<[^>]+>/g, ' ').slice(0, 3000)).toBe(303);
    return idOf(reply.to);
  }
  async function refused(bytes: Uint8Array | string, name: string, words: string | RegExp, more: Partial<typeof FILLED> = {}) {
    const before = (await amira.get(list)).text.match(/documenten\/[0-9a-f-]{36}"/g)?.length ?? 0;
    const reply = await amira.upload(list, { ...FILLED, ...more }, file(name, bytes));
    expect(reply.status).toBe(422);
    expect(reply.text).toMatch(words);
    // What was typed stays, and nothing was kept.
    expect(reply.text).toContain('value="GETYPTE TITEL"');
    expect(reply.text).toContain('value="GETYPTE AFZENDER"');
    expect((await amira.get(list)).text.match(/documenten\/[0-9a-f-]{36}"/g)?.length ?? 0).toBe(before);
    return reply;
  }

  it('takes a letter, shows its words, and says plainly that nobody scanned it', async () => {
    const document = await added('Brief van de gemeente.\nDe hulp is verlengd.');
    const page = await amira.get(`${list}/${document}`);
    expect(page.status, p.lines.filter((l) => l.includes('failure')).join()).toBe(200);
    expect(page.text).toContain('De hulp is verlengd.');
    expect(page.text).toContain('niet gescand');
    const saved = await amira.get(`${list}/${document}/bestand/1`);
    expect(saved.text).toBe('Brief van de gemeente.\nDe hulp is verlengd.');
    expect(saved.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(saved.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
    expect(saved.headers.get('x-content-type-options')).toBe('nosniff');
    expect(saved.headers.get('cache-control')).toBe('no-store');
    expect(saved.headers.get('content-disposition')).toBe('attachment; filename="document-2026-11-20.txt"');
  });

  it('looks at the content and not at the name: a renamed program is refused, at the field', async () => {
    const reply = await refused(Buffer.from('MZ\u0090\u0000program', 'latin1'), 'brief.pdf', /Dit bestand is een programma/);
    expect(reply.text).toContain('href="#bestand"');
    await refused(Buffer.from([1, 2, 3]), 'foto.jpg', /Dit soort bestand kennen wij niet/);
    await refused('', 'leeg.pdf', /Kies een bestand/);
    const picture = await added(PNG, { titel: 'Tekening' }, 'virus.exe');
    const image = await amira.get(`${list}/${picture}/beeld`);
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(image.headers.get('cache-control')).toBe('no-store');
    expect(image.headers.get('content-disposition')).toBe('inline');
    expect(image.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(image.bytes).equals(PNG)).toBe(true);
  });

  it('refuses a file that is too large at its field, and names every other mistake', async () => {
    await refused(Buffer.alloc(21 * 1024 * 1024, 65), 'groot.txt', /groter dan 20 MB/);
    const empty = await amira.upload(list, { titel: '', van: 'x', datum: '31-02-2026' });
    for (const field of ['soort', 'titel', 'datum', 'identiteit', 'anderen', 'bestand'])
      expect(empty.text).toContain(`href="#${field}"`);
    expect(empty.text).toContain('value="31-02-2026"');
  });

  it('keeps no copy of an identity document: not when the uploader says so, and not when its lines are in the text', async () => {
    await refused(PNG, 'scan.png', /Het bestand is niet bewaard. Kijk naar het document en leg alleen soort en nummer vast/, {
      identiteit: 'ja',
    });
    const d = (piece: string): string => `${piece}${checkDigit(piece)}`;
    const line = `${d('SPECI2014')}NLD${d('650310')}F${d('240309')}${d('999999990<<<<<')}`;
    const zone = `P<NLDVOORBEELD<<WIES<<<<<<<<<<<<<<<<<<<<<<<<\n${line}${checkDigit(`${line.slice(0, 10)}${line.slice(13, 20)}${line.slice(21)}`)}`;
    await refused(`Hallo,\n${zone}\n`, 'notitie.txt', /regels van een paspoort/);
    expect((await p.t.dump()).includes('SPECI2014')).toBe(false);
    const log = await noorHerself.get(`/mijn/wie-keek/${noor}`);
    expect(log.text).toMatch(/Geweigerd/);
  });

  it('asks the scanner where there is one: what it finds is not kept, and when it is silent neither', async () => {
    const scanner = (kind: 'clean' | 'infected' | 'silent'): ScannerPort => ({ scan: async () => ({ kind }) });
    const house = p.house as { scanner?: ScannerPort };
    house.scanner = scanner('infected');
    await refused('brief', 'brief.txt', /De virusscanner vond iets/);
    house.scanner = scanner('silent');
    await refused('brief', 'brief.txt', /De virusscanner antwoordt nu niet/);
    house.scanner = scanner('clean');
    const document = await added('Schone brief');
    expect((await amira.get(`${list}/${document}`)).text).toContain('gescand, niets gevonden');
    delete house.scanner;
  });

  it('finds words in its own file, writes down that somebody searched, and never puts the words in an address', async () => {
    await added('In deze brief staat het woord zonnebloem.', { titel: 'Brief van de tuin' });
    const found = await amira.post(`${list}/zoeken`, { zoek: 'ZONNEBLOEM' });
    expect(found.text).toContain('Brief van de tuin');
    expect(found.text).not.toContain('Tekening');
    expect((await amira.post(`${list}/zoeken`, { zoek: 'bestaatniet' })).text).toContain('geen document met deze woorden');
  });

  it('keeps the old version when a new one comes, with the reason', async () => {
    const document = await added('Eerste tekst', { titel: 'Plan' });
    const next = { versie: '1', titel: 'Plan', reden: 'Nu getekend', identiteit: 'nee', anderen: 'nee' };
    const saved = await amira.upload(`${list}/${document}/versie`, next, file('plan.txt', 'Tweede tekst'));
    expect(saved.status).toBe(303);
    const page = await amira.get(`${list}/${document}`);
    for (const words of ['Tweede tekst', 'Nu getekend', 'Versie 1']) expect(page.text).toContain(words);
    expect((await amira.get(`${list}/${document}/bestand/1`)).text).toBe('Eerste tekst');
    expect((await amira.get(`${list}/${document}/bestand/2`)).text).toBe('Tweede tekst');
    const late = await amira.upload(`${list}/${document}/versie`, next, file('plan.txt', 'Te laat'));
    expect(late.status).toBe(409);
    expect(late.text).toContain('Iemand anders voegde intussen een versie toe');
  });

  it('leaves what is about somebody else out of what the client reads, takes along and is handed', async () => {
    const secret = 'Haar broer steelt van oma.';
    const document = await added(`Noor doet het goed. ${secret} Tot volgende week.`, { titel: 'Verslag school', anderen: 'ja' });
    const mine = `/mijn/dossier/${noor}/documenten/${document}`;
    // Until somebody marks it, the client gets nothing of its words.
    const whole = await noorHerself.get(mine);
    expect(whole.status).toBe(200);
    expect(whole.text).toContain('gaat ook over iemand anders');
    expect(whole.text).not.toContain('steelt');
    expect((await noorHerself.get(`${mine}/bestand`)).status).toBe(404);
    expect((await amira.post(`${list}/${document}/kopie`, {})).status).toBe(404);

    const marks = await amira.get(`/dossiers/${noor}/anderen/${document}`);
    expect(marks.text).toContain(secret);
    for (const nothing of [{ versie: '1' }, { versie: '1', deel: 'zinnen' }])
      expect((await amira.post(`/dossiers/${noor}/anderen/${document}`, nothing)).status).toBe(422);
    const saved = await amira.post(`/dossiers/${noor}/anderen/${document}`, { versie: '1', deel: 'zinnen', zin: '1' });
    expect(saved.status).toBe(303);
    const staff = await amira.get(`${list}/${document}`);
    expect(staff.text).toContain(secret);
    expect(staff.text).toContain('Over een ander');

    const read = await noorHerself.get(mine);
    expect(read.text).toContain('Noor doet het goed.');
    expect(read.text).toContain(LEFT_OUT);
    for (const reply of [read, await noorHerself.get(`${mine}/bestand`), await amira.post(`${list}/${document}/kopie`, {})]) {
      expect(reply.status).toBe(200);
      expect(reply.text).not.toContain('steelt');
      expect(reply.text).toContain('Tot volgende week.');
    }
  });

  it('leaves marked passages out of notes too, also out of the text from before they were marked', async () => {
    const notes = `/dossiers/${noor}/notities`;
    const text = 'Noor was vrolijk. Haar vader drinkt weer. Dinsdag verder.';
    const written = await amira.post(`${notes}/nieuw`, { kind: 'note', on: '20-11-2026', title: 'Over thuis', text });
    expect(written.status).toBe(303);
    const page = (await amira.get(notes)).text;
    const at = page.indexOf('Over thuis');
    const item = /anderen\/([0-9a-f-]{36})"/.exec(page.slice(at))?.[1] ?? '';
    expect((await noorHerself.get(`/mijn/dossier/${noor}/notities`)).text).toContain('drinkt');
    expect((await amira.post(`/dossiers/${noor}/anderen/${item}`, { versie: '1', zin: '1' })).status).toBe(303);
    const mine = (await noorHerself.get(`/mijn/dossier/${noor}/notities`)).text;
    expect(mine).toContain('Noor was vrolijk.');
    expect(mine).not.toContain('drinkt');
    // A correction of another sentence does not undo the mark.
    const form = await amira.get(`${notes}/${item}/verbeteren`);
    expect(form.text).toContain('drinkt');
    const corrected = await amira.post(`${notes}/${item}/verbeteren`, {
      version: '2',
      title: 'Over thuis',
      text: text.replace('vrolijk', 'heel vrolijk'),
      reason: 'verschrijving',
    });
    expect(corrected.status).toBe(303);
    const after = (await noorHerself.get(`/mijn/dossier/${noor}/notities`)).text;
    expect(after).toContain('heel vrolijk');
    expect(after).not.toContain('drinkt');
  });

  it('gives a colleague outside the team nothing, and the same as when there is nothing', async () => {
    const document = await added('Niet voor Elin');
    const nothing = '00000000-0000-7000-8000-000000000000';
    for (const path of ['', '/map', `/${document}`, `/${document}/beeld`, `/${document}/bestand/1`, `/${nothing}`])
      expect((await elin.get(`${list}${path}`)).status, path).toBe(404);
    expect((await elin.upload(list, FILLED, file('a.txt', 'a'))).status).toBe(404);
    expect((await elin.post(`${list}/${document}/kopie`, {})).status).toBe(404);
    expect((await elin.post(`${list}/zoeken`, { zoek: 'brief' })).status).toBe(404);
    expect((await elin.get(`/dossiers/${noor}/anderen/${document}`)).status).toBe(404);
    // Nor through the file of a client who is theirs.
    const daan = await p.clientOf(elin, 'Daan Verhage');
    expect((await elin.get(`/dossiers/${daan}/documenten/${document}`)).status).toBe(404);
    expect((await elin.get(`/dossiers/${daan}/documenten/${document}/bestand/1`)).status).toBe(404);
    expect((await amira.get(`${list}/${nothing}`)).status).toBe(404);
  });

  it('has no line, no page and no bytes of a document that is restricted', async () => {
    const document = await added('Betwiste tekst', { titel: 'Betwist verslag' });
    expect((await amira.get(list)).text).toContain('Betwist verslag');
    const scope = { organisation: amira.account.organisation, actor: amira.account.id, role: 'caregiver', purpose: 'care' };
    const facts = await p.house.store.accessFacts(scope, noor, TODAY);
    const fact = facts && (await p.house.store.itemFact(facts, document));
    if (!facts || !fact) throw new Error('no facts');
    const locked = await p.house.store.withScope(scope, (tx) =>
      tx.restrict(ask(facts, fact.category, 'write'), {
        target: { kind: 'item', item: document },
        ground: 'accuracy-contested',
        from: TODAY,
        reason: 'de client zegt dat het niet klopt',
      }),
    );
    expect(locked.ok).toBe(true);
    expect((await amira.get(list)).text).not.toContain('Betwist verslag');
    expect((await amira.post(`${list}/zoeken`, { zoek: 'betwist' })).text).not.toContain('Betwist verslag');
    for (const path of ['', '/bestand/1', '/beeld']) expect((await amira.get(`${list}/${document}${path}`)).status).toBe(404);
    expect((await amira.get(`/dossiers/${noor}/anderen/${document}`)).status).toBe(404);
    expect((await amira.post(`${list}/${document}/kopie`, {})).status).toBe(404);
  });

  it('knows where the paper folder lies, who has it, and when it came back', async () => {
    const paper = `${list}/map`;
    expect((await amira.get(paper)).text).toContain('niet opgeschreven dat er een papieren map is');
    const wrong = await amira.post(paper, { wat: 'plaats', versie: '0', place: 'Kantoor 2', cupboard: '', locked: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="Kantoor 2"');
    const placed = await amira.post(paper, { wat: 'plaats', versie: '0', place: 'Kantoor 2', cupboard: 'Kast 3', locked: 'nee' });
    expect(placed.status).toBe(303);
    expect((await amira.get(paper)).text).toContain('Deze kast is niet op slot');
    expect((await amira.post(paper, { wat: 'mee', versie: '1', where: 'Rechtbank', back: '1-1-2020' })).status).toBe(422);
    expect((await amira.post(paper, { wat: 'mee', versie: '1', where: 'Rechtbank', back: '25-11-2026' })).status).toBe(303);
    const out = await amira.get(paper);
    for (const words of ['Meegenomen door Amira Haddou', 'Rechtbank', '25 november 2026']) expect(out.text).toContain(words);
    // Somebody who still sees it in the cupboard cannot take it as well.
    const joris = await p.as('joris@delinde.example');
    expect((await joris.post(paper, { wat: 'mee', versie: '1', where: 'Thuis', back: '25-11-2026' })).status).toBe(409);
    expect((await joris.post(paper, { wat: 'terug', versie: '2' })).status).toBe(303);
    const back = await amira.get(paper);
    expect(back.text).toContain('In de kast');
    expect(back.text).toContain('Meegenomen door Amira Haddou');
    expect((await p.t.dump()).includes('Rechtbank')).toBe(false);
  });

  it('leaves nothing of a document in plain sight, nor in a line of the server', async () => {
    const words = 'ONZICHTBAAR-5531';
    await added(`Tekst met ${words}`, { titel: words, van: words }, `${words}.txt`);
    expect((await p.t.dump()).includes(words)).toBe(false);
    expect(p.lines.join('\n')).not.toContain(words);
  });
});
