// What is typed is never lost, in a real browser: with JavaScript it keeps itself, also over kill -9; without it there is a button,
// and a form that comes in after its session ended brings its text back.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RunningHouse, startHouse } from './house.ts';
import { visit } from './visitor.ts';

const browser: Browser | undefined = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-drafts-'));
let house: RunningHouse;
beforeAll(async () => {
  if (browser) house = await startHouse({ ZORGVULDIG_DATA: folder });
}, 90_000);
afterAll(async () => {
  await house?.close();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = (page: Page): Promise<string> => page.getByRole('main').innerText();
const area = (page: Page) => page.locator('textarea[name="text"]');

/** The form for a new note about Noor. */
async function toForm(page: Page): Promise<string> {
  await page.goto(`${house.url}/dossiers`);
  await page.getByRole('link', { name: /Noor Verhage/ }).click();
  await page.goto(`${page.url()}/notities/nieuw`);
  return page.url();
}

/** The link of the letter that was sent last to this address. */
function letterTo(address: string): string {
  const mail = join(folder, 'mail');
  const letters = readdirSync(mail).sort();
  const last = letters.map((name) => readFileSync(join(mail, name), 'utf8')).findLast((one) => one.includes(address));
  const link = /https?:\S+\/aanmelden\/link\/\S+/.exec((last ?? '').replaceAll(/=\r?\n/g, ''))?.[0];
  if (link === undefined) throw new Error('no letter with a link');
  return link;
}

describe.skipIf(!browser)('what is typed', () => {
  const open = browser as Browser;

  it('keeps itself while somebody types, says so quietly, and is there again after kill -9', async () => {
    const { page, leave } = await visit(open, house, 'Amira', true);
    const complaints: string[] = [];
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    const form = await toForm(page);
    const line = page.locator('.draft [role="status"]');
    await area(page).pressSequentially('Noor vertelde over ');
    await expect.poll(() => line.innerText(), { timeout: 15_000 }).toMatch(/^Bewaard om \d\d\.\d\d uur$/);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.screenshot({
      path: new URL('./screenshots/reis-concept-bewaard-390.png', import.meta.url).pathname,
      fullPage: true,
    });
    await area(page).pressSequentially('school en over de zondag.');
    // Until the server has all of it: the answer to the last keeping.
    await page.waitForResponse((r) => r.url().endsWith('/concepten') && (r.request().postData() ?? '').includes('zondag.'));
    await house.kill();
    await area(page).pressSequentially(' En dit');
    await expect.poll(() => line.innerText(), { timeout: 20_000 }).toContain('Even niet bewaard');

    house = await startHouse({ ZORGVULDIG_DATA: folder, PORT: new URL(house.url).port });
    // The page goes on by itself, and what was typed meanwhile is kept too.
    await expect.poll(() => line.innerText(), { timeout: 20_000 }).toMatch(/^Bewaard om/);
    await page.goto(form);
    expect(await area(page).inputValue()).toBe('Noor vertelde over school en over de zondag. En dit');
    expect(await text(page)).toMatch(/U was hier op \d+ \w+ \d{4} om \d\d\.\d\d uur mee bezig/);
    await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
    await page.goto(form);
    expect(await area(page).inputValue()).toBe('');
    // The one thing the browser may say is that the server was away.
    expect(complaints.filter((one) => !/ERR_CONNECTION|ERR_EMPTY|Failed to load resource/.test(one))).toEqual([]);
    await leave();
  }, 180_000);

  it('is kept with a button where there is no JavaScript, found on the page of today, and thrown away', async () => {
    const { page, look, leave } = await visit(open, house, 'Joris');
    const form = await toForm(page);
    await area(page).fill('Joris typt en wordt gebeld');
    await page.getByRole('button', { name: 'Bewaar als concept' }).click();
    expect(page.url()).toBe(form);
    expect(await text(page)).toContain('Bewaard als concept.');
    await look('concept-gevonden');
    await page.goto(`${house.url}/vandaag`);
    expect(await text(page)).toContain('Waar u mee bezig was');
    await look('vandaag-concept');
    await page.getByRole('link', { name: 'Notitie: Noor Verhage' }).click();
    expect(await area(page).inputValue()).toBe('Joris typt en wordt gebeld');
    await page.getByRole('button', { name: 'Gooi weg' }).click();
    expect(await area(page).inputValue()).toBe('');
    await page.goto(`${house.url}/vandaag`);
    expect(await text(page)).not.toContain('Waar u mee bezig was');
    await leave();
  }, 120_000);

  it('comes back when the session ended before the form was sent', async () => {
    const { page, leave } = await visit(open, house, 'Elin');
    await page.goto(`${house.url}/dossiers`);
    await page.getByRole('main').getByRole('link').filter({ hasText: 'Benali' }).first().click();
    await page.goto(`${page.url()}/notities/nieuw`);
    const form = page.url();
    await area(page).fill('Dit mag niet weg zijn');
    await page.context().clearCookies({ name: 'zv.session_token' });
    await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
    expect(page.url()).toContain('/aanmelden');
    expect(await text(page)).toContain('Uw tekst is niet weg');
    await page.setViewportSize({ width: 390, height: 900 });
    await page.screenshot({
      path: new URL('./screenshots/reis-concept-aanmelden-390.png', import.meta.url).pathname,
      fullPage: true,
    });
    await page.getByLabel('E-mailadres').fill('elin@delinde.example');
    await page.getByRole('main').getByRole('button').click();
    await expect.poll(() => letterTo('elin@delinde.example'), { timeout: 10_000 }).toContain('/aanmelden/link/');
    await page.goto(letterTo('elin@delinde.example'));
    await page.getByRole('button', { name: /meld mij aan/i }).click();
    expect(page.url()).toBe(form);
    expect(await area(page).inputValue()).toBe('Dit mag niet weg zijn');
    expect(await text(page)).toContain('Uw tekst is terug');
    await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
    expect(await text(page)).toContain('Dit mag niet weg zijn');
    await leave();
  }, 120_000);
});
