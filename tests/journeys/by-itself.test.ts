// What changes by itself, in a real browser without JavaScript: a photo goes with its consent, a birthday closes a file, a locked file opens for
// nobody but its own client, and a week that was signed for changes the page with the proof. The house stands on a clock that the test moves.

import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeEntry, reviewOf, signWeek } from '../../src/desk/index.ts';
import { parsePolicy } from '../../src/policy/index.ts';
import { openPractice, type TestPractice } from '../server/practice.ts';
import { openBrowser } from './browser.ts';

const browser: Browser | undefined = await openBrowser();
afterAll(() => browser?.close());

const text = (page: Page): Promise<string> => page.getByRole('main').innerText();
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const DAY = 86_400_000;

/** One demo practice behind a port, and windows of people in it. */
class OnAPort {
  readonly p: TestPractice;
  readonly url: string;
  readonly #server: ServerType;
  private constructor(p: TestPractice, url: string, server: ServerType) {
    this.p = p;
    this.url = url;
    this.#server = server;
  }
  static async open(slug: string): Promise<OnAPort> {
    let handle: TestPractice['fetch'] | undefined;
    const server = serve({ fetch: (request) => (handle as TestPractice['fetch'])(request), port: 0, hostname: '127.0.0.1' });
    await new Promise<void>((ready) => server.once('listening', () => ready()));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const p = await openPractice(slug, url);
    handle = p.fetch;
    return new OnAPort(p, url, server);
  }
  async window(address: string): Promise<Page> {
    const { account } = await this.p.as(address);
    const context = await (browser as Browser).newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const [name, value] = this.p.cookieOf(account).split('=') as [string, string];
    await context.addCookies([{ name, value, url: this.url }]);
    return context.newPage();
  }
  async close(): Promise<void> {
    await new Promise((done) => this.#server.close(done));
    await this.p.close();
  }
}

// First: ids go up with the clock and never back, and the week of a line follows from its id.
describe.skipIf(!browser)('the proof in a browser', () => {
  let house: OnAPort;
  beforeAll(async () => {
    house = await OnAPort.open('de-linde');
    // De Linde does not promise to review the log; the neutral policy does.
    const source = readFileSync(new URL('../../policies/basis.yaml', import.meta.url), 'utf8');
    const parsed = parsePolicy(source, 'basis.yaml');
    if (!parsed.ok) throw new Error('basis.yaml cannot be read');
    const { organisation } = (await house.p.as('lotte@delinde.example')).account;
    await house.p.house.store.withScope({ organisation, actor: 'system', role: 'system', purpose: 'management' }, (tx) =>
      tx.adoptPolicy({ hash: parsed.hash, version: '2', source, effective: '2026-11-22' }),
    );
    house.p.house.rulings.adopted(organisation);
  }, 90_000);
  afterAll(() => house?.close());

  it('names the weeks that nobody looked at, loses the one that is signed, and turns when the last is signed', async () => {
    const lotte = await house.window('lotte@delinde.example');
    const reader = await house.window('saskia.verhage@post.example');
    const proof = async (): Promise<string> => {
      await reader.goto(`${house.url}/verklaring/de-linde?bewijs=ja`);
      return reader.locator('body').innerText();
    };
    const missing = (shown: string): string[] => /Niet nagekeken: week ([\d, ]+)/.exec(shown)?.[1]?.split(', ') ?? [];
    const before = missing(await proof());
    expect(before).toHaveLength(13);

    await lotte.goto(`${house.url}/logboek`);
    // The first of the weeks that are over.
    await lotte.getByRole('link', { name: /^Week/ }).first().click();
    await lotte.waitForURL(/week=/);
    const week = lotte.url();
    const number = /Week (\d+)/.exec(await text(lotte))?.[1] ?? '';
    expect(before).toContain(number);
    for (;;) {
      await lotte.goto(week);
      const row = lotte.locator('tbody tr').filter({ hasNotText: 'Terecht.' }).first();
      if ((await row.count()) === 0) break;
      await row.getByRole('link', { name: /Beoordeel/ }).click();
      await lotte.getByLabel('Het was terecht').check();
      await lotte.getByLabel('Waarom?').fill('Nagevraagd bij het team: het hoorde bij de zorg.');
      await press(lotte, 'Leg het oordeel vast');
    }
    expect(missing(await proof())).toEqual(before);
    await press(lotte, 'Teken de week af');
    expect(await text(lotte)).toContain('Lotte van Rijn tekende op');
    expect(missing(await proof())).toEqual(before.filter((n) => n !== number));

    // The other twelve, as she would.
    const { account } = await house.p.as('lotte@delinde.example');
    const now = Math.floor(house.p.t.clock.now / 1000);
    const on = new Date(house.p.t.clock.now).toISOString().slice(0, 10);
    const acting = { account, on, now, via: 'web' } as const;
    for (let back = 1; back <= 13; back++) {
      const day = new Date(house.p.t.clock.now - back * 7 * DAY).toISOString().slice(0, 10);
      const view = await reviewOf(house.p.house, acting, day);
      if (!view || view.week.signed) continue;
      for (const entry of view.entries)
        await judgeEntry(house.p.house, acting, entry.event, { verdict: 'right', note: 'Nagevraagd.', seen: entry.lines });
      expect(await signWeek(house.p.house, acting, view.week.monday)).toBe(true);
    }
    expect(await proof()).toContain('Elke hele week is nagekeken en afgetekend (13).');
    house.p.t.clock.now += 7 * DAY;
    expect(await proof()).toContain('Niet nagekeken: week 47.');
  }, 240_000);
});

describe.skipIf(!browser)('the photo in a browser', () => {
  let house: OnAPort;
  beforeAll(async () => {
    house = await OnAPort.open('de-weegschaal');
  }, 90_000);
  afterAll(() => house?.close());

  it('is gone from every page when its client takes the yes back', async () => {
    const koen = await house.window('koen@deweegschaal.example');
    const wim = await house.window('wim.aalders@post.example');
    await koen.goto(`${house.url}/dossiers`);
    await koen.getByRole('link', { name: 'Wim Aalders' }).click();
    const file = new URL(koen.url()).pathname;
    const client = file.replace('/dossiers/', '');
    const photo = (page: Page) => page.locator('img[src*="/beeld"]');
    expect(await photo(koen).count()).toBe(1);
    const image = (await photo(koen).getAttribute('src')) ?? '';
    // The browser really has it: a picture with a width.
    expect(await photo(koen).evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await wim.goto(`${house.url}/mijn/dossier/${client}/documenten`);
    expect(await photo(wim).count()).toBe(1);

    await wim.goto(`${house.url}/mijn/toestemmingen/${client}`);
    await wim
      .locator(`form[action$="/photo"]`)
      .getByRole('button', { name: /^Trek in/ })
      .click();
    expect(await text(wim)).toContain('Ingetrokken');
    for (const path of [`/mijn/dossier/${client}`, `/mijn/dossier/${client}/documenten`]) {
      await wim.goto(`${house.url}${path}`);
      expect([path, await photo(wim).count()]).toEqual([path, 0]);
    }
    for (const path of [file, `${file}/documenten`, `${file}/notities`, `${file}/plan`]) {
      await koen.goto(`${house.url}${path}`);
      expect([path, await photo(koen).count()]).toEqual([path, 0]);
    }
    // Going back in the browser brings nothing back: no page and no picture was kept.
    await koen.goBack();
    expect(await photo(koen).count()).toBe(0);
    expect((await koen.goto(`${house.url}${image}`))?.status()).toBe(404);
  }, 90_000);
});

describe.skipIf(!browser)('a birthday and a locked file in a browser', () => {
  let house: OnAPort;
  let file = '';
  beforeAll(async () => {
    house = await OnAPort.open('de-linde');
    file = await house.p.clientOf(await house.p.as('amira@delinde.example'), 'Noor Verhage');
  }, 90_000);
  afterAll(() => house?.close());

  it('at 16 the mother reads why it is closed, and the child reads on; nobody did anything', async () => {
    const saskia = await house.window('saskia.verhage@post.example');
    const noor = await house.window('noor.verhage@post.example');
    const mine = `${house.url}/mijn/dossier/${file}`;
    const begun = house.p.t.clock.now;
    const on = (day: string): void => {
      house.p.t.clock.now = Date.parse(`${day}T12:00:00Z`);
    };
    on('2028-04-20');
    await saskia.goto(`${house.url}/mijn?dossier=${file}`);
    expect(await text(saskia)).toContain('Op 3 mei 2028 wordt Noor 16 jaar.');
    expect(await text(saskia)).toContain('U mag het dossier alleen nog lezen als Noor daar ja op zegt.');
    await noor.goto(`${house.url}/mijn`);
    expect(await text(noor)).toContain('Je beslist zelf over de hulp en over wie je dossier mag lezen.');
    on('2028-05-02');
    await saskia.goto(`${mine}/notities`);
    expect(await text(saskia)).toContain('Gezinsgesprek');
    on('2028-05-03');
    expect((await saskia.reload())?.status()).toBe(403);
    expect(await text(saskia)).not.toContain('Gezinsgesprek');
    expect(await text(saskia)).toContain('16 jaar of ouder en beslist zelf');
    await noor.goto(`${mine}/notities`);
    expect(await text(noor)).toContain('Gezinsgesprek');
    house.p.t.clock.now = begun;
  }, 90_000);

  it('a file that is wholly locked opens for nobody but its own client, until the client was told and the lock is off', async () => {
    const amira = await house.window('amira@delinde.example');
    const joris = await house.window('joris@delinde.example');
    const saskia = await house.window('saskia.verhage@post.example');
    const noor = await house.window('noor.verhage@post.example');
    const lotte = await house.window('lotte@delinde.example');
    await amira.goto(`${house.url}/dossiers/${file}/beperking`);
    await amira.locator('select[name="doel"]').selectOption('file');
    await amira.locator('input[name="zeker"]').check();
    await amira.locator('select[name="grond"]').selectOption({ index: 1 });
    await amira.getByLabel('Waarom?').fill('Noor betwist wat er staat; eerst uitzoeken.');
    await press(amira, 'Zet op slot');
    expect(await text(amira)).toContain('Het staat op slot.');
    for (const [who, page, path] of [
      ['amira', amira, `/dossiers/${file}/notities`],
      ['joris', joris, `/dossiers/${file}/plan`],
      ['joris', joris, `/dossiers/${file}/notities/nieuw`],
      ['saskia', saskia, `/mijn/dossier/${file}/notities`],
    ] as const) {
      const answer = await page.goto(`${house.url}${path}`);
      expect([who, path, answer?.status() === 200]).toEqual([who, path, false]);
      expect(await page.locator('body').innerText()).not.toContain('Gezinsgesprek');
    }
    await noor.goto(`${house.url}/mijn/dossier/${file}/notities`);
    expect(await text(noor)).toContain('Gezinsgesprek');

    await lotte.goto(`${house.url}/logboek`);
    await lotte
      .getByRole('link', { name: /^Dossier \d{4}-\d+/ })
      .first()
      .click();
    const lock = await lotte.waitForURL(/\/beperking$/).then(() => lotte.url());
    expect(await lotte.getByRole('button', { name: 'Haal het slot eraf' }).count()).toBe(0);
    await press(lotte, 'Vertel de cliënt');
    await lotte.waitForLoadState();
    await lotte.goto(lock);
    await press(lotte, 'Haal het slot eraf');
    await lotte.waitForLoadState();
    await amira.goto(`${house.url}/dossiers/${file}/notities`);
    expect(await text(amira)).toContain('Gezinsgesprek');
    await saskia.goto(`${house.url}/mijn/dossier/${file}/notities`);
    expect(await text(saskia)).toContain('Gezinsgesprek');
  }, 90_000);
});
