// Who wrote what, when and why: a text that was corrected names each hand with its own moment and reason, on the page and on paper.

import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import { openPractice, type Person, type Reply, type TestPractice } from './practice.ts';

const at = (day: string, time: string): number => Date.parse(`${day}T${time}:00+01:00`);
const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

describe('a note that was written by one and corrected by two', () => {
  let p: TestPractice;
  let amira: Person;
  let joris: Person;
  let noor: Id;
  let note: string;
  const WRITTEN = 'Geschreven door Amira Haddou op 30 november 2026 om 23.58 uur';
  const FIRST = 'erbeterd door Amira Haddou op 1 december 2026 om 00.02 uur, reden: typefout';
  const SECOND = 'erbeterd door Joris Blom op 1 december 2026 om 00.03 uur, reden: ik weet het beter';

  const correct = async (who: Person, version: string, text: string, reason: string): Promise<Reply> =>
    who.post(`/dossiers/${noor}/notities/${note}/verbeteren`, { version, title: 'Nachtwake', text, reason });

  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    joris = await p.as('joris@delinde.example');
    noor = await p.clientOf(amira, 'Noor Verhage');
    p.t.clock.now = at('2026-11-30', '23:58');
    const form = await amira.get(`/dossiers/${noor}/notities/nieuw`);
    const kind = /name="kind"[^>]*value="([^"]+)"/.exec(form.text)?.[1] ?? 'note';
    const saved = await amira.post(`/dossiers/${noor}/notities/nieuw`, {
      kind,
      on: '30-11-2026',
      title: 'Nachtwake',
      text: 'Tekst een.',
    });
    expect(saved.status).toBe(303);
    const list = await amira.get(`/dossiers/${noor}/notities`);
    note = /id="n-([0-9a-f-]{36})"[^>]*>(?:(?!<article)[\s\S])*?Nachtwake/.exec(list.text)?.[1] ?? '';
    p.t.clock.now = at('2026-12-01', '00:02');
    expect((await correct(amira, '1', 'Tekst twee.', 'typefout')).status).toBe(303);
    p.t.clock.now = at('2026-12-01', '00:03');
    expect((await correct(joris, '2', 'Tekst drie.', 'ik weet het beter')).status).toBe(303);
    p.t.clock.now = at('2026-12-01', '00:04');
  }, 90_000);
  afterAll(() => p.close());

  it.each([
    ['the staff', () => joris.get(`/dossiers/${noor}/notities`)],
    ['the client', async () => (await p.as('noor.verhage@post.example')).get(`/mijn/dossier/${noor}/notities`)],
  ])('says so to %s', async (_who, get) => {
    const page = (await get()).text;
    const article = plain(page.slice(page.indexOf(`id="n-${note}"`)).split('</article>', 1)[0] ?? '');
    expect(article).toContain(`${WRITTEN}; v${SECOND}`);
    expect(article.indexOf('Tekst drie.')).toBeGreaterThan(article.indexOf(SECOND));
    // Each earlier text stands behind its own hand and its own reason.
    expect(article).toMatch(new RegExp(`V${FIRST} ?Tekst twee\\. ?${WRITTEN} ?Tekst een\\.`));
    expect(article).not.toContain('Joris Blom, 30 november');
  });

  it.each([
    ['the staff', () => joris.post(`/dossiers/${noor}/afdruk/dossier`, {})],
    ['a copy', async () => (await p.as('noor.verhage@post.example')).post(`/mijn/dossier/${noor}/afdruk/dossier`, {})],
  ])('says so on paper, for %s', async (_who, print) => {
    const { text } = await extractText(new Uint8Array((await print()).bytes), { mergePages: true });
    const words = text.replaceAll(/\s+/g, ' ');
    const comma = (line: string) => line.replace(' om ', ', ');
    expect(words).toContain(`${comma(WRITTEN)}; v${comma(SECOND)} (versie 3)`);
    expect(words).toContain(`Eerdere tekst, v${comma(FIRST)} (versie 2). Tekst twee.`);
    expect(words).toContain(`Eerdere tekst. ${comma(WRITTEN)}. Tekst een.`);
  });

  it('says when the other saved, to who comes too late', async () => {
    const late = await correct(amira, '2', 'Tekst vier.', 'ook iets');
    expect(late.status).toBe(409);
    expect(plain(late.text)).toContain('Joris Blom bewaarde een andere tekst, 1 december 2026 om 00.03 uur.');
    expect(late.text).toContain('Tekst vier.');
  });
});
