// A child who reads its own file is spoken to as 'je', on every page; everybody else as 'u'.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Person, type TestPractice } from './practice.ts';

describe('the portal of a client of 14', () => {
  let p: TestPractice;
  let noor: Person;
  let saskia: Person;
  let file: string;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    noor = await p.as('noor.verhage@post.example');
    saskia = await p.as('saskia.verhage@post.example');
    file = await p.clientOf(await p.as('amira@delinde.example'), 'Noor Verhage');
  }, 60_000);
  afterAll(() => p.close());

  /** Our own words: without what people wrote, quotes of the statement, and the mark of the language. */
  const ours = (html: string): string =>
    html
      .replaceAll(/<blockquote[\s\S]*?<\/blockquote>/g, '')
      .replaceAll(/<(div|p|li|span)[^>]* lang="nl"[^>]*>[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<head>[\s\S]*?<\/head>/g, '')
      .replaceAll(/<[^>]+>/g, ' ');

  it.each(['', '/plan', '/notities', '/documenten', '/bezwaar'])('the file%s', async (part) => {
    const text = ours((await noor.get(`/mijn/dossier/${file}${part}`)).text);
    expect(text).not.toMatch(/\b(u|uw|U|Uw)\b/);
    expect(text).toMatch(/\b(je|Je)\b/);
    if (part !== '/bezwaar') expect(ours((await saskia.get(`/mijn/dossier/${file}${part}`)).text)).toMatch(/\b(u|U)\b/);
  });

  it.each(['wie-keek', 'verzoeken', 'toestemmingen'])('%s', async (part) => {
    const text = ours((await noor.get(`/mijn/${part}/${file}`)).text);
    expect(text).not.toMatch(/\b(u|uw|U|Uw)\b/);
  });

  it('the first page', async () => {
    expect(ours((await noor.get('/mijn')).text)).not.toMatch(/\b(u|uw|U|Uw)\b/);
  });

  it('offers one way to say that something is wrong', async () => {
    const page = (await noor.get(`/mijn/dossier/${file}`)).text;
    expect(page).toContain('Klopt dit niet?');
    expect(page).not.toContain('Mail de praktijk');
  });
});
