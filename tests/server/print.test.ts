// A plan and a whole file on paper: tagged, numbered, with who printed it and when, and written in the log.

import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import { writeUnder } from '../../src/desk/index.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

/** The words of every page, read back by another hand than the one that printed them. */
async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
}

describe('on paper', () => {
  let p: TestPractice;
  let amira: Person;
  let noor: Id;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    noor = await p.clientOf(amira, 'Noor Verhage');
  }, 60_000);
  afterAll(() => p.close());

  it('is a tagged PDF with a language, under a name that says nothing about the person', async () => {
    const printed = await amira.post(`/dossiers/${noor}/afdruk/dossier`, {});
    expect([printed.status, printed.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(printed.headers.get('content-disposition')).toMatch(/filename="dossier-\d{4}-\d{4}\.pdf"/);
    expect(printed.headers.get('cache-control')).toContain('no-store');
    const raw = Buffer.from(printed.bytes).toString('latin1');
    expect(raw.startsWith('%PDF-')).toBe(true);
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang']) expect(raw).toContain(mark);
  });

  it('says who printed it and when on every page, with page numbers, and what stands in the file', async () => {
    const pages = await pagesOf((await amira.post(`/dossiers/${noor}/afdruk/dossier`, {})).bytes);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, i) => {
      expect(page).toContain('Afgedrukt door Amira Haddou, Praktijk De Linde, op 22 november 2026, 10.00 uur.');
      expect(page).toContain(`Bladzijde ${i + 1} van ${pages.length}`);
    });
    for (const words of [
      'Dossier van Noor Verhage',
      'Huisarts: somber',
      'Gewandeld langs de vijver',
      'zij heeft gemaild en niet gebeld',
    ])
      expect(pages.join(' ')).toContain(words);
  });

  it('the log says print, and by whom', async () => {
    await amira.post(`/dossiers/${noor}/afdruk/plan`, {});
    const lines = await p.t.ctx.pool.connect();
    try {
      await lines.query("select set_config('app.org', $1, false)", [amira.account.organisation]);
      const rows = await lines.query<{ body: string }>("select body from trail_event where kind = 'print'");
      expect(rows.rows.length).toBeGreaterThan(0);
      expect(rows.rows.every((r) => r.body.includes(amira.account.id) && !r.body.includes('Noor'))).toBe(true);
    } finally {
      lines.release();
    }
  });

  it('does not exist for a colleague outside the team; a parent without authority gets nothing either', async () => {
    for (const who of ['elin@delinde.example', 'ruben.kuiper@post.example']) {
      const person = await p.as(who);
      for (const path of [`/dossiers/${noor}/afdruk/dossier`, `/mijn/dossier/${noor}/afdruk/dossier`]) {
        const seen = await person.post(path, {});
        expect([who, path, seen.status]).toEqual([who, path, 404]);
      }
    }
  });

  it('a client takes a copy of her own file', async () => {
    const herself = await p.as('noor.verhage@post.example');
    expect((await herself.post(`/mijn/dossier/${noor}/afdruk/dossier`, {})).status).toBe(200);
  });

  it('prints signs that our fonts do not have, by their code point', async () => {
    const plan = `/dossiers/${noor}/plan`;
    const saved = await amira.post(`${plan}/contact`, {
      day: '21-11-2026',
      how: 'phone',
      with: 'نور 🛏️',
      text: 'Gebeld #1 *ster* $x$ [y]',
    });
    expect(saved.status).toBe(303);
    const printed = await amira.post(`/dossiers/${noor}/afdruk/dossier`, {});
    expect(printed.status).toBe(200);
    expect((await pagesOf(printed.bytes)).join(' ')).toContain('Gebeld #1 *ster* $x$ [y]');
  });
});

describe('a copy for who may have one', () => {
  it('is offered to the client and leaves out what is about somebody else', async () => {
    const p = await openPractice('de-linde');
    try {
      const amira = await p.as('amira@delinde.example');
      const noor = await p.clientOf(amira, 'Noor Verhage');
      const herself = await p.as('noor.verhage@post.example');
      expect((await herself.get(`/mijn/dossier/${noor}`)).text).toContain(`/mijn/dossier/${noor}/afdruk/dossier`);
      const acting = { account: amira.account, on: '2026-11-22', now: Math.floor(p.t.clock.now / 1000), via: 'web' } as const;
      const text = 'Noor praat rustig. Haar broer Daan is boos op vader. Dat merkt zij.';
      const other = 'Haar broer Daan is boos op vader.';
      const concerns = [{ start: text.indexOf(other), end: text.indexOf(other) + other.length }];
      const written = await writeUnder(p.house, acting, noor, 'notes', (tx, permit, { facts }) =>
        tx.addItem(permit, {
          part: facts.parts[0]?.id ?? '',
          kind: 'note',
          category: 'notes',
          on: '2026-11-22',
          content: { text, concerns },
        }),
      );
      expect(written.kind).toBe('done');
      const copy = (await herself.post(`/mijn/dossier/${noor}/afdruk/dossier`, {})).bytes;
      expect(Buffer.from(copy).subarray(0, 5).toString()).toBe('%PDF-');
      const words = (await pagesOf(copy)).join(' ');
      expect(words).toContain('Weggelaten: dit stuk gaat over iemand anders');
      expect(words).not.toContain('boos op vader');
    } finally {
      await p.close();
    }
  }, 60_000);
});
