// A plan and a whole file on paper: tagged, numbered, with who printed it and when, and written in the log.

import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import { workOnce, writeUnder } from '../../src/desk/index.ts';
import { printLong } from '../../src/outside/index.ts';
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
      const followUp = { who: 'Tante Riet', relation: 'tante', day: '21-11-2026', text: 'Riet slaapt slecht sinds de zomer' };
      expect((await amira.post(`/dossiers/${noor}/plan/relatives-file`, followUp)).status).toBe(303);
      const copy = (await herself.post(`/mijn/dossier/${noor}/afdruk/dossier`, {})).bytes;
      expect(Buffer.from(copy).subarray(0, 5).toString()).toBe('%PDF-');
      const words = (await pagesOf(copy)).join(' ');
      expect(words).toContain('Weggelaten: dit stuk gaat over iemand anders');
      expect(words).not.toContain('boos op vader');
      expect(words).not.toMatch(/Riet/);
      for (const part of ['notities', 'plan', 'documenten'])
        expect((await herself.get(`/mijn/dossier/${noor}/${part}`)).text).not.toMatch(/Riet/);
      const whole = (await pagesOf((await amira.post(`/dossiers/${noor}/afdruk/dossier`, {})).bytes)).join(' ');
      expect(whole).toContain('Riet slaapt slecht');
    } finally {
      await p.close();
    }
  }, 60_000);
});

describe('a file that is long', () => {
  const HERE = '11111111-1111-4111-8111-111111111111';
  let p: TestPractice;
  let amira: Person;
  let noor: Id;
  const text = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

  const note = async (words: string): Promise<void> => {
    const acting = { account: amira.account, on: '2026-11-22', now: Math.floor(p.t.clock.now / 1000), via: 'web' } as const;
    const written = await writeUnder(p.house, acting, noor, 'notes', (tx, permit, { facts }) =>
      tx.addItem(permit, {
        part: facts.parts[0]?.id ?? '',
        kind: 'note',
        category: 'notes',
        on: '2026-11-22',
        content: { text: words },
      }),
    );
    expect(written.kind).toBe('done');
  };
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    noor = await p.clientOf(amira, 'Noor Verhage');
    for (let i = 0; i < 215; i++) await note(`Zandkorrel nummer ${i}.`);
  }, 120_000);
  afterAll(() => p.close());

  /** Asks for the print; gives the address of its page. */
  async function begun(person: Person, path = `/dossiers/${noor}/afdruk/dossier`): Promise<string> {
    const reply = await person.post(path, {});
    expect(reply.status, text(reply.text)).toBe(303);
    return reply.to ?? '';
  }
  const prints = async (): Promise<readonly string[]> => {
    const lines: string[] = [];
    const scope = { organisation: amira.account.organisation, actor: amira.account.id, role: 'x', purpose: 'oversight' };
    for await (const line of p.house.store.trail.export(scope)) if (line.includes('"kind":"print"')) lines.push(line);
    return lines;
  };

  it('is printed beside the page, kept for an hour for who asked, and logged when it is taken', async () => {
    const page = await begun(amira);
    expect(page).toMatch(/^\/dossiers\/[0-9a-f-]{36}\/afdrukken\/[0-9a-f-]{36}$/);
    const running = await amira.get(page);
    expect(running.text).toContain('<progress');
    expect(running.headers.get('refresh')).toBe('3');
    expect((await amira.post(`${page}/mee`, {})).status, 'not before it is there').toBe(404);
    expect(await workOnce(p.house, HERE)).toBe(true);
    expect(text((await amira.get(page)).text)).toContain('De afdruk is klaar');
    for (const who of ['joris@delinde.example', 'elin@delinde.example', 'lotte@delinde.example']) {
      const other = await p.as(who);
      expect((await other.get(page)).status, who).toBe(404);
      expect((await other.post(`${page}/mee`, {})).status, who).toBe(404);
    }
    const before = (await prints()).length;
    const taken = await amira.post(`${page}/mee`, {});
    expect([taken.status, taken.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(taken.headers.get('content-disposition')).toMatch(/filename="dossier-\d{4}-\d{4}\.pdf"/);
    const after = await prints();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toContain('print-taken');
    const words = (await pagesOf(taken.bytes)).join(' ');
    for (const i of [0, 100, 214]) expect(words).toContain(`Zandkorrel nummer ${i}.`);
    expect(words).toContain('Afgedrukt door Amira Haddou, Praktijk De Linde, op 22 november 2026, 10.00 uur.');
    expect((await p.t.dump()).includes(Buffer.from('Zandkorrel'))).toBe(false);

    p.t.clock.now += 3_601_000;
    expect(text((await amira.get(page)).text)).toContain('De afdruk is weg');
    expect((await amira.post(`${page}/mee`, {})).status).toBe(404);
  });

  it('a plan of that file, which is short, comes at once', async () => {
    expect((await amira.post(`/dossiers/${noor}/afdruk/plan`, {})).headers.get('content-type')).toBe('application/pdf');
  });

  it('is not handed out when what may be seen has changed since', async () => {
    const page = await begun(amira);
    await workOnce(p.house, HERE);
    const acting = { account: amira.account, on: '2026-11-22', now: Math.floor(p.t.clock.now / 1000), via: 'web' } as const;
    const elin = await p.as('elin@delinde.example');
    const joined = await writeUnder(p.house, acting, noor, 'identity', (tx, permit) =>
      tx.joinTeam(permit, { account: elin.account.id, task: 'replacement', from: '2026-11-22' }),
    );
    expect(joined.kind).toBe('done');
    const before = (await prints()).length;
    const taken = await amira.post(`${page}/mee`, {});
    expect(taken.status).toBe(409);
    expect(text(taken.text)).toContain('is veranderd');
    expect((await prints()).length).toBe(before);
    expect((await amira.get(page)).status, 'and it is gone').toBe(404);
  });

  it('is stopped by who asked, and then there is nothing', async () => {
    const page = await begun(amira);
    expect((await amira.post(`${page}/stop`, {})).to).toBe(page);
    expect(await workOnce(p.house, HERE)).toBe(false);
    expect(text((await amira.get(page)).text)).toContain('Er is niets afgedrukt');
    const other = await begun(amira);
    let looked = 0;
    let stopped: Promise<unknown> | undefined;
    await workOnce(p.house, HERE, () => {
      if (++looked === 50) stopped = amira.post(`${other}/stop`, {});
      return false;
    });
    await stopped;
    expect(text((await amira.get(other)).text)).toContain('Gestopt');
    expect((await amira.post(`${other}/mee`, {})).status).toBe(404);
  });

  it('is a copy for the client in the same way, at an address of her own', async () => {
    const herself = await p.as('noor.verhage@post.example');
    const page = await begun(herself, `/mijn/dossier/${noor}/afdruk/dossier`);
    expect(page).toMatch(/^\/mijn\/dossier\//);
    await workOnce(p.house, HERE);
    const taken = await herself.post(`${page}/mee`, {});
    expect(taken.headers.get('content-type')).toBe('application/pdf');
    expect((await amira.get(page.replace('/mijn/dossier/', '/dossiers/'))).status).toBe(404);
    expect((await herself.post(`${page}/weg`, {})).status).toBe(303);
    expect((await herself.get(page)).status).toBe(404);
  });

  it('is printed in a thread of its own, which ends when it is stopped', async () => {
    const entry = { title: 'Gesprek', meta: 'A', lines: [], text: 'Een lange dag. '.repeat(40), groups: [], beside: [] };
    const file = {
      lang: 'nl',
      title: 'Dossier',
      subtitle: '',
      organisation: 'De Linde',
      number: '2026-0001',
      date: { year: 2026, month: 11, day: 22 },
      printed: 'Afgedrukt',
      page: 'Bladzijde',
      of: 'van',
      contents: 'Inhoud',
      notes: [],
      sections: [{ title: 'Notities', entries: Array.from({ length: 300 }, () => entry) }],
    } as const;
    const printed = await printLong(file, new AbortController().signal);
    expect(printed.ok && Buffer.from(printed.pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const stop = new AbortController();
    const half = printLong(file, stop.signal);
    setTimeout(() => stop.abort(), 20);
    expect(await half).toEqual({ ok: false, why: 'the printer was stopped' });
  }, 60_000);
});
