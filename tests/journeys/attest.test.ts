// The privacy officer vouches for what no machine can see, in a real browser with JavaScript off; a visitor reads it.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RunningHouse, startHouse } from './house.ts';
import { visit } from './visitor.ts';

const browser: Browser | undefined = await openBrowser();
let house: RunningHouse;
beforeAll(async () => {
  if (browser) house = await startHouse();
}, 120_000);
afterAll(async () => {
  await house?.close();
  await browser?.close();
});
const text = (page: Page): Promise<string> => page.locator('main').innerText();

describe.skipIf(!browser)('vouching', () => {
  const open = browser as Browser;

  it('from the page of today to the sentence: look, write down, sign; and everybody reads it with its days', async () => {
    const { page, look, leave } = await visit(open, house, 'Lotte');
    await page.goto(`${house.url}/vandaag`);
    await page.getByRole('link', { name: /beloften zijn nog niet nagekeken/ }).click();
    await look('nakijken');
    await page.getByRole('link', { name: /De kast met papieren dossiers/ }).click();
    await page.getByLabel('Wat hebt u gezien').fill('dicht');
    await page.getByRole('button', { name: 'Onderteken' }).click();
    expect(await text(page)).toContain('Zet een vinkje als u dit verklaart');
    expect(await page.getByLabel('Wat hebt u gezien').inputValue()).toBe('dicht');
    await page.getByLabel('Wat hebt u gezien').fill('Om zes uur langs de kast gelopen: op slot.');
    await page.getByLabel('Ik verklaar dat ik dit zelf heb bekeken').check();
    await page.getByRole('button', { name: 'Onderteken' }).click();
    expect(await page.locator('body').innerText()).toContain('Uw verklaring staat vast');
    await page.getByRole('link', { name: /De kast met papieren dossiers/ }).click();
    expect(await text(page)).toContain('Om zes uur langs de kast gelopen');
    await look('verklaard');
    await page.goto(`${house.url}/verklaring`);
    await look('verklaring-en-bewijs');
    await leave();

    const visitor = await visit(open, house);
    await visitor.page.goto(`${house.url}/verklaring/de-linde/zin/measure.paper-locked`);
    const shown = await text(visitor.page);
    expect(shown).toMatch(/Verklaard door de privacy officer op \d+ \w+ 20\d\d, geldig tot en met/);
    expect(shown).not.toContain('Lotte');
    expect(shown).not.toContain('zes uur');
    await visitor.look('verklaard-openbaar');
    await visitor.leave();
  }, 120_000);
});
