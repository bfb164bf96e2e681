// 'I do not want my mother to read this', in a real browser without JavaScript: a child closes its file, a person judges, the child reads it.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RunningHouse, startHouse } from './house.ts';
import { visit } from './visitor.ts';

const browser: Browser | undefined = await openBrowser();
let house: RunningHouse;
beforeAll(async () => {
  if (browser) house = await startHouse();
}, 90_000);
afterAll(async () => {
  await house?.close();
  await browser?.close();
});

const text = (page: Page): Promise<string> => page.getByRole('main').innerText();
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

describe.skipIf(!browser)('a child that objects', () => {
  const open = browser as Browser;

  it('closes the notes for her mother, who hears nothing of it; the team judges; she reads it and takes it back', async () => {
    const noor = await visit(open, house, 'Noor');
    const saskia = await visit(open, house, 'Saskia');
    const amira = await visit(open, house, 'Amira');
    const WORDS = 'Zij vertelt alles door';

    await noor.page.goto(`${house.url}/mijn`);
    await noor.page
      .getByRole('link', { name: /dossier/i })
      .first()
      .click();
    await noor.page.getByRole('link', { name: 'Ik wil niet dat mijn vader of moeder dit leest' }).click();
    const form = noor.page.url();
    const file = form.replace(/\/bezwaar$/, '');
    await saskia.page.goto(`${file}/notities`);
    expect(await text(saskia.page)).toContain('Gezinsgesprek');
    await noor.look('bezwaar');
    await press(noor.page, 'Doe dit dicht');
    expect(await text(noor.page)).toContain('Kies wie het niet mag lezen.');
    await noor.page.getByLabel('Saskia Verhage').check();
    await noor.page.locator('[name="wat"][value="notes"]').check();
    await noor.page.getByLabel('Waarom niet?').fill(WORDS);
    await press(noor.page, 'Doe dit dicht');
    expect(await text(noor.page)).toContain('Er is nog niets beslist.');
    await noor.look('bezwaar-gemaakt');

    await saskia.page.goto(`${file}/notities`);
    const refused = await text(saskia.page);
    expect(refused).not.toContain('Gezinsgesprek');
    for (const word of [WORDS, 'bezwaar', 'wil niet']) expect(refused).not.toContain(word);
    await saskia.page.goto(file);
    await saskia.look('bezwaar-ouder');

    await amira.page.goto(`${house.url}/vandaag`);
    await amira.look('bezwaar-vandaag');
    await amira.page.getByRole('link', { name: 'Noor Verhage wil niet dat een ouder meeleest' }).click();
    expect(await text(amira.page)).toContain(WORDS);
    await amira.page.getByRole('link', { name: 'Leg een besluit vast' }).click();
    await amira.page.locator('select[name="wie"]').selectOption({ label: 'Saskia Verhage' });
    await amira.page.locator('select[name="wat"]').selectOption('notes');
    await amira.page.getByLabel('Mag niet kijken').check();
    await amira.page.getByLabel('Waarom?').fill('Noor legt goed uit waarom zij dit wil.');
    await press(amira.page, 'Leg vast');
    await amira.page.goto(`${house.url}/vandaag`);
    expect(await text(amira.page)).not.toContain('wil niet dat een ouder meeleest');

    await noor.page.goto(form);
    const decided = await text(noor.page);
    expect(decided).toContain('Het blijft dicht. Amira Haddou besliste dat op');
    expect(decided).toContain('Noor legt goed uit waarom zij dit wil.');
    await noor.look('bezwaar-besloten');
    await press(noor.page, /^Neem terug/);
    expect(await text(noor.page)).toContain('Teruggenomen');
    await saskia.page.goto(`${file}/notities`);
    expect(await text(saskia.page)).toContain('Gezinsgesprek');
    for (const one of [noor, saskia, amira]) await one.leave();
  }, 180_000);
});
