// From a statement to a system, in a real browser without JavaScript: read it, take the report along, answer what is open, sign in.
// For our own examples, for a DOCX and a PDF, and for the five real statements where they are present.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/desk/index.ts';
import { listen, type Listening } from '../../src/main/listen.ts';
import { printStatement } from '../../src/outside/index.ts';
import { parsePolicy } from '../../src/policy/index.ts';
import { toPrintable, writeStatement } from '../../src/statement/index.ts';
import { openReadingHouse, type ReadingHouse } from '../server/reading-house.ts';
import { docx } from '../server/word-file.ts';
import { openBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = new URL('./screenshots/', import.meta.url).pathname;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SHARED = process.env['ZORGVULDIG_SHARED'] ?? '../shared';
const SEEDS = existsSync(join(SHARED, 'seeds')) ? readdirSync(join(SHARED, 'seeds')).filter((f) => f.endsWith('.txt')) : [];
if (SEEDS.length === 0)
  console.warn(`SKIPPED: no statements in ${SHARED}/seeds; the journeys of the five real statements are NOT walked.`);

const browser: Browser | undefined = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-read-'));
let house: ReadingHouse;
let door: Listening;
let url = '';

beforeAll(async () => {
  if (!browser) return;
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
  url = `http://127.0.0.1:${port}`;
  house = await openReadingHouse(url);
  const opened = await listen(house.fetch, '127.0.0.1', port);
  if (!opened.ok) throw new Error(opened.line);
  door = opened.listening;
});
afterAll(async () => {
  await door?.close(1000);
  await house?.close();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Takes pictures of what is on the page now, and lets axe judge a copy of it: the answer to a post cannot be fetched again. */
async function look(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const html = await page.content();
  const judge = await (browser as Browser).newContext({ bypassCSP: true, locale: 'nl-NL' });
  const judged = await judge.newPage();
  await judged.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${SHOTS}lees-${name}-${width}.png`, fullPage: true });
    await judged.setViewportSize({ width, height: 900 });
    await judged.goto(page.url());
    await judged.evaluate(() => document.querySelectorAll('details').forEach((d) => d.setAttribute('open', '')));
    await judged.evaluate(AXE);
    const found = await judged.evaluate(async (tags) => {
      const axe = (
        globalThis as unknown as { axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe;
      const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
    }, TAGS);
    expect(found, `${name} at ${width} px`).toEqual([]);
    const sideways = await judged.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways, `${name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  await judge.close();
}

async function visitor(): Promise<Page> {
  const context = await (browser as Browser).newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

/** Reads a pasted text or a file from the first page on. */
async function read(page: Page, given: { text: string } | { file: string }): Promise<void> {
  await page.goto(url);
  if ('text' in given) await page.getByLabel('Plak de tekst').fill(given.text);
  else await page.getByLabel('Of kies een bestand').setInputFiles(given.file);
  await page.getByRole('button', { name: 'Lees mijn privacyverklaring' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Uw verklaring is gelezen');
}

/** Makes a system of what is on the page, with every proposal taken; ends signed in. */
async function begin(page: Page, name: string, shots: boolean, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Maak hier mijn systeem van' }).click();
  if (shots) await look(page, `${key}-vragen`);
  await page.getByRole('button', { name: 'Laat de nieuwe verklaring zien' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Uw nieuwe verklaring');
  expect(await page.locator('ins').count()).toBeGreaterThan(5);
  await page.getByLabel('Naam van uw organisatie').fill(name);
  await page.getByLabel('Uw voornaam').fill('Robin');
  await page.getByLabel('Uw achternaam').fill('Achterberg');
  if (shots) await look(page, `${key}-nieuw`);
  await page.getByLabel('Uw e-mailadres').fill('geen adres');
  await page.getByRole('button', { name: 'Begin met dit systeem' }).click();
  expect(await page.title()).toMatch(/^Fout/);
  expect(await page.getByLabel('Uw voornaam').inputValue()).toBe('Robin');
  await page.getByLabel('Uw e-mailadres').fill(`robin-${key}@proef.example`);
  await page.getByRole('button', { name: 'Begin met dit systeem' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Uw systeem staat klaar');
  if (shots) await look(page, `${key}-klaar`);
  const statement = (await page.getByRole('link', { name: 'Bekijk de nieuwe verklaring' }).getAttribute('href')) ?? '';
  await page.getByRole('link', { name: 'Meld mij aan' }).click();
  await page.getByRole('button', { name: /meld mij aan/i }).click();
  // Whoever works here promises secrecy first.
  expect(await page.getByRole('main').innerText()).toMatch(/geheim/i);
  expect(await page.locator('body').innerText()).toContain(name);
  await page.getByRole('main').getByRole('checkbox').first().check();
  await page.getByRole('main').getByRole('button').first().click();
  await page.goto(`${url}/dossiers`);
  expect(new URL(page.url()).pathname).toBe('/dossiers');
  if (shots) await look(page, `${key}-binnen`);
  await page.goto(`${url}${statement}`);
  expect(await page.getByRole('main').innerText()).toContain(name);
}

describe.skipIf(!browser)('from a statement to a system', () => {
  it('an example is read: sentences, findings and contradictions lead to each other', async () => {
    const page = await visitor();
    await page.goto(url);
    await look(page, 'start');
    await page.getByRole('link', { name: EXAMPLES[0]?.label.nl ?? '' }).click();
    await look(page, 'voorbeeld');
    const mark = page.locator('.paper a.no').first();
    const target = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    expect(new URL(page.url()).hash).toBe(target);
    const back = page.locator(`${target} a.no`).first();
    const sentence = (await back.getAttribute('href')) ?? '';
    await back.click();
    expect(new URL(page.url()).hash).toBe(sentence);
    expect(await page.locator(sentence).count()).toBe(1);
    for (const [button, type] of [
      ['Download als PDF', 'application/pdf'],
      ['Download als JSON', 'application/json'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
      const bytes = readFileSync(await download.path());
      if (type === 'application/pdf') expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      else expect(Object.keys((JSON.parse(bytes.toString()) as { elements: object }).elements)).toHaveLength(27);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Download als PDF' }).isVisible()).toBe(false);
    expect(await page.locator('.paper').isVisible()).toBe(true);
    await page.context().close();
  });

  it('the example becomes a system', async () => {
    const page = await visitor();
    await read(page, { text: EXAMPLES[3]?.text ?? '' });
    await begin(page, 'Jeugdpraktijk De Wilg', true, 'voorbeeld');
    await page.context().close();
  });

  it('what cannot be read is said at the field, and the typed text stays', async () => {
    const page = await visitor();
    await page.goto(url);
    await page.getByLabel('Plak de tekst').fill(`${'We keep your data and we do not share it with anybody else. '.repeat(20)}`);
    await page.getByRole('button', { name: 'Lees mijn privacyverklaring' }).click();
    expect(await page.title()).toMatch(/^Fout/);
    expect(await page.getByLabel('Plak de tekst').inputValue()).toContain('We keep your data');
    await look(page, 'engels');
    await page.context().close();
  });

  it('a DOCX becomes a system', async () => {
    const file = join(folder, 'verklaring.docx');
    writeFileSync(file, docx((EXAMPLES[4]?.text ?? '').replaceAll('## ', '')));
    const page = await visitor();
    await read(page, { file });
    await begin(page, 'Kinderopvang De Zandbak', false, 'docx');
    await page.context().close();
  });

  it('a PDF of ours becomes the system that it describes', async () => {
    const parsed = parsePolicy(readFileSync('policies/begeleiding.yaml', 'utf8'), 'begeleiding.yaml');
    if (!parsed.ok) throw new Error('the policy does not parse');
    const printed = await printStatement(toPrintable(writeStatement(parsed.policy, { on: '2026-11-21', lang: 'nl' })));
    if (!printed.ok) throw new Error(printed.why);
    const file = join(folder, 'verklaring.pdf');
    writeFileSync(file, printed.pdf);
    const page = await visitor();
    await read(page, { file });
    expect(await page.getByRole('main').innerText()).toContain(parsed.policy.organisation.name);
    await begin(page, 'Begeleiding uit PDF', false, 'pdf');
    await page.context().close();
  });

  for (const [i, seed] of SEEDS.entries()) {
    it(`real statement ${i + 1} is read and becomes a system`, async () => {
      const text = readFileSync(join(SHARED, 'seeds', seed), 'utf8');
      const page = await visitor();
      await read(page, { text });
      const main = page.getByRole('main');
      expect(await main.locator('article.finding').count()).toBeGreaterThan(5);
      expect(await main.locator('.versus').count()).toBeGreaterThan(0);
      await begin(page, `Proef ${i + 1}`, false, `echt-${i + 1}`);
      await page.context().close();
    });
  }
});
