// Coming in and going out: one-time links, sessions that end, forms that are ours, errors that give nothing away.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOn, type Door, openDoor, ORIGIN, wordsOf } from './door.ts';

describe('the front door', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor('de-linde');
  });
  afterAll(() => door.close());

  it('says that it is well, and which version it is', async () => {
    const answer = await door.fetch('/healthz');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'ok', version: expect.any(String) });
  });

  it('shows the first page to anybody, in two languages, with the trial line', async () => {
    expect(wordsOf(await door.browser().get('/'))).toContain('Doet uw praktijk wat de privacyverklaring belooft?');
    const english = await door.browser().get('/en');
    expect(english.html).toContain('<html lang="en"');
    expect((await door.browser().get('/')).html).toContain('Proefomgeving');
  });

  describe('a one-time link', () => {
    it('signs in once, after a button, and then never again', async () => {
      const link = new URL((await door.rooms.linkFor('amira@delinde.example')) ?? '').pathname;
      const browser = door.browser();
      // A mail scanner that follows the link does not use it up.
      expect((await browser.get(link)).status).toBe(200);
      const page = await browser.get(link);
      expect((await browser.submit(page, '/aanmelden/link')).to).toBe('/dossiers');
      expect((await browser.get('/dossiers')).status).toBe(200);
      const other = door.browser();
      const again = await other.submit(await other.get(link), '/aanmelden/link');
      expect(again.status).toBe(200);
      expect(wordsOf(again)).toContain('werkt niet meer');
      expect((await other.get('/dossiers')).to).toBe('/aanmelden');
    });

    it('says the same about an address that nobody knows', async () => {
      const browser = door.browser();
      const page = await browser.get('/aanmelden');
      const known = await browser.submit(page, '/aanmelden', { email: 'amira@delinde.example' });
      const unknown = await browser.submit(page, '/aanmelden', { email: 'niemand@delinde.example' });
      expect([unknown.status, unknown.to]).toEqual([known.status, known.to]);
      expect(known.to).toBe('/aanmelden/verstuurd');
    });

    it('is not sent a sixth time in a quarter of an hour', async () => {
      const browser = door.browser();
      const page = await browser.get('/aanmelden');
      const statuses: number[] = [];
      for (let i = 0; i < 6; i++)
        statuses.push((await browser.submit(page, '/aanmelden', { email: 'vaak@delinde.example' })).status);
      expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
    });

    it('asks again for an address that cannot be one, and keeps what was typed', async () => {
      const browser = door.browser();
      const back = await browser.submit(await browser.get('/aanmelden'), '/aanmelden', { email: 'amira bij de linde' });
      expect(back.status).toBe(422);
      expect(back.html).toContain('<title>Fout:');
      expect(back.html).toContain('value="amira bij de linde"');
    });

    it.each(['kort', '../../etc/passwd', 'x'.repeat(500)])('that was never made (%s) opens nothing', async (token) => {
      const browser = door.browser();
      const answer = await browser.post('/aanmelden/link', { token });
      expect(answer.status).toBe(200);
      expect(browser.cookies.size).toBe(0);
    });
  });

  describe('a session', () => {
    it('has a cookie that scripts and other sites cannot use', async () => {
      const link = new URL((await door.rooms.linkFor('joris@delinde.example')) ?? '').pathname;
      const browser = door.browser();
      const done = await browser.submit(await browser.get(link), '/aanmelden/link');
      const cookie = done.headers.getSetCookie().find((line) => line.includes('session_token'));
      expect(cookie).toMatch(/HttpOnly/);
      expect(cookie).toMatch(/SameSite=Lax/);
    });

    it('ends after half an hour without a request, and not while it is used', async () => {
      const browser = await door.signedIn('joris@delinde.example');
      for (let i = 0; i < 3; i++) {
        door.later(20 * 60_000);
        expect((await browser.get('/dossiers')).status).toBe(200);
      }
      door.later(31 * 60_000);
      expect((await browser.get('/dossiers')).to).toBe('/aanmelden');
      door.later(-91 * 60_000);
      // Going back in time does not bring it back.
      expect((await browser.get('/dossiers')).to).toBe('/aanmelden');
    });

    it('ends when somebody signs out, also for whoever kept the cookie', async () => {
      const browser = await door.signedIn('joris@delinde.example');
      const kept = new Map(browser.cookies);
      const page = await browser.get('/dossiers');
      expect((await browser.submit(page, '/afmelden')).to).toBe('/aanmelden');
      const thief = door.browser();
      for (const [name, value] of kept) thief.cookies.set(name, value);
      expect((await thief.get('/dossiers')).to).toBe('/aanmelden');
    });

    it('ends whichever account was chosen in it, and however its cookie was written', async () => {
      const browser = await door.signedIn('joris@delinde.example');
      const kept = new Map(browser.cookies);
      const thief = door.browser();
      for (const [name, value] of kept) thief.cookies.set(name, value);
      thief.cookies.set('zv_account', '11111111-1111-4111-8111-111111111111');
      expect((await thief.get('/dossiers')).status).toBe(200);
      const twin = door.browser();
      for (const [name, value] of kept) twin.cookies.set(name, value.replaceAll('%3D', '%3d').replaceAll('.', '%2e'));
      await twin.get('/dossiers');
      browser.cookies.set('zv_account', '22222222-2222-4222-8222-222222222222');
      expect((await browser.submit(await browser.get('/dossiers'), '/afmelden')).to).toBe('/aanmelden');
      expect(browser.cookies.has('zv_account')).toBe(false);
      expect((await thief.get('/dossiers')).to).toBe('/aanmelden');
      expect((await twin.get('/dossiers')).to).toBe('/aanmelden');
    });

    it('ends on every device with one button, for staff and clients, and it stands in the log', async () => {
      for (const [who, home] of [
        ['joris@delinde.example', '/dossiers'],
        ['saskia.verhage@post.example', '/mijn'],
      ] as const) {
        const here = await door.signedIn(who);
        const there = await door.signedIn(who);
        const other = await door.signedIn('amira@delinde.example');
        expect((await there.get(home)).status).toBe(200);
        const before = await signOuts();
        const out = await here.submit(await here.get(home), '/afmelden/overal');
        expect(out.to).toBe('/aanmelden');
        expect(wordsOf(await here.get('/aanmelden'))).toContain('overal afgemeld');
        expect((await there.get(home)).to).toBe('/aanmelden');
        expect((await here.get(home)).to).toBe('/aanmelden');
        expect((await other.get('/dossiers')).status).toBe(200);
        expect(await signOuts()).toBe(before + 1);
      }
    });

    async function signOuts(): Promise<number> {
      const organisation = (await door.rooms.store.organisations())[0]?.id ?? '';
      let n = 0;
      const scope = { organisation, actor: 'system', role: 'system', purpose: 'oversight' };
      for await (const line of door.rooms.store.trail.export(scope)) if (line.includes('sign-out')) n++;
      return n;
    }

    it('is worth nothing when its signature is changed', async () => {
      const browser = await door.signedIn('joris@delinde.example');
      for (const [name, value] of browser.cookies)
        browser.cookies.set(
          name,
          value.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')),
        );
      expect((await browser.get('/dossiers')).to).toBe('/aanmelden');
    });

    it('cannot choose an account that is somebody else’s', async () => {
      const browser = await door.signedIn('joris@delinde.example');
      const page = await browser.get('/aanmelden/rol');
      const token = /name="_token" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
      const answer = await browser.post('/aanmelden/rol', { rol: '11111111-1111-4111-8111-111111111111', _token: token });
      expect(answer.status).toBe(404);
      browser.cookies.set('zv_account', '11111111-1111-4111-8111-111111111111');
      expect((await browser.get('/dossiers')).status).toBe(200);
    });
  });

  it('writes in the log that somebody came in', async () => {
    await door.signedIn('lotte@delinde.example');
    const organisation = (await door.rooms.store.organisations())[0]?.id ?? '';
    let kinds = '';
    for await (const line of door.rooms.store.trail.export({
      organisation,
      actor: 'system',
      role: 'system',
      purpose: 'oversight',
    })) {
      kinds += /"kind":"([a-z-]+)","law"|"kind":"(sign-in)"/.exec(line)?.[0] ?? '';
    }
    expect(kinds).toContain('sign-in');
  });

  it('has a page for what is too large, with nothing saved', async () => {
    const browser = await door.signedIn('amira@delinde.example');
    const list = await browser.get('/dossiers');
    const file = addressOn(list, /^\/dossiers\/[0-9a-f-]{36}$/);
    const page = await browser.get(`${file}/notities/nieuw`);
    const answer = await browser.submit(page, `${file}/notities/nieuw`, { text: 'x'.repeat(9_000_000), on: '1-1-2026' });
    expect(answer.status).toBe(413);
  });

  it('takes only forms and JSON, and forgets a field that came twice', async () => {
    const answer = await door.fetch('/aanmelden', {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'text/plain' },
      body: 'email=amira@delinde.example',
    });
    expect(answer.status).toBe(403);
    const twice = await door.fetch('/aanmelden', {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'email=a@delinde.example&email=b@delinde.example',
    });
    expect(twice.status).toBe(422);
  });

  it('shows what was saved once', async () => {
    const browser = await door.signedIn('amira@delinde.example');
    const file = addressOn(await browser.get('/dossiers'), /^\/dossiers\/[0-9a-f-]{36}$/);
    const page = await browser.get(`${file}/notities/nieuw`);
    const saved = await browser.submit(page, `${file}/notities/nieuw`, { kind: 'note', text: 'Even gebeld.', on: '1-1-2026' });
    expect(saved.to).toBe(`${file}/notities`);
    expect((await browser.get(`${file}/notities`)).html).toContain('class="flash"');
    expect((await browser.get(`${file}/notities`)).html).not.toContain('class="flash"');
  });

  it('says truly how long a link works, in the letter and on the page', async () => {
    const browser = door.browser();
    await browser.submit(await browser.get('/aanmelden'), '/aanmelden', { email: 'amira@delinde.example' });
    await new Promise((soon) => setTimeout(soon, 300));
    const link = await door.rooms.linkFor('joris@delinde.example');
    door.later(11 * 3_600_000);
    const late = door.browser();
    const done = await late.submit(await late.get(new URL(link ?? '').pathname), '/aanmelden/link');
    door.later(-11 * 3_600_000);
    expect(done.status).toBe(303);
    expect(door.letters().at(-1)).toContain('12 uur lang');
    expect(wordsOf(await browser.get('/aanmelden'))).toContain('De link werkt 12 uur');
  });

  it('lets a person in whose browser it knows, whatever others try, and stops who guesses', async () => {
    const mine = await door.signedIn('joris@delinde.example');
    await mine.submit(await mine.get('/dossiers'), '/afmelden');
    const stranger = door.browser();
    const page = await stranger.get('/aanmelden');
    const tries: number[] = [];
    for (let i = 0; i < 40; i++)
      tries.push((await stranger.submit(page, '/aanmelden', { email: `verzonnen${i}@nergens.example` })).status);
    expect(tries.at(-1)).toBe(429);
    expect((await stranger.submit(page, '/aanmelden', { email: 'joris@delinde.example' })).status).toBe(429);
    expect((await mine.submit(await mine.get('/aanmelden'), '/aanmelden', { email: 'joris@delinde.example' })).status).toBe(303);
    const guesses: number[] = [];
    for (let i = 0; i < 25; i++)
      guesses.push((await stranger.post('/aanmelden/link', { token: `${'x'.repeat(30)}${i}` })).status);
    expect([guesses[0], guesses.at(-1)]).toEqual([200, 429]);
    const link = new URL((await door.rooms.linkFor('joris@delinde.example')) ?? '').pathname;
    expect((await mine.submit(await mine.get(link), '/aanmelden/link')).status).toBe(303);
  });
});
