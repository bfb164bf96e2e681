// A person says that something is not right and reads the answer; a visitor asks something and gets no cookie: a real browser, JavaScript off.

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

describe.skipIf(!browser)('asking', () => {
  const open = browser as Browser;

  it('a young client says that a note is not right; the team refuses with a reason, and the words stand beside it', async () => {
    const noor = await visit(open, house, 'Noor');
    await noor.page.goto(`${house.url}/mijn`);
    await noor.page.getByRole('navigation').first().getByRole('link', { name: 'Dossier' }).click();
    await noor.page.getByRole('main').getByRole('link', { name: 'Notities' }).click();
    await noor.page
      .getByRole('link', { name: /Klopt dit niet/ })
      .first()
      .click();
    await noor.look('klopt-dit-niet');
    await noor.page.getByLabel('Wat klopt er niet, en hoe moet het zijn?').fill('Ik zei dit anders');
    await noor.page.getByRole('button', { name: 'Vraag om verbetering' }).click();
    expect(await text(noor.page)).toContain('Wacht op antwoord');
    await noor.look('verzoeken');
    await noor.page.getByRole('link', { name: 'Wat heeft de praktijk van mij, en waarvoor?' }).click();
    expect(await text(noor.page)).toContain('Ja, wij gebruiken gegevens.');
    await noor.look('wat-hebt-u');

    const amira = await visit(open, house, 'Amira');
    await amira.page.goto(`${house.url}/vandaag`);
    await amira.page.getByRole('link', { name: /vraag om verbetering/i }).click();
    await amira.look('verbetering');
    await amira.page.getByLabel('Niet verbeteren').check();
    await amira.page.getByLabel('Waarom').fill('Zo is het in het gesprek gezegd.');
    await amira.page.getByRole('button', { name: 'Geef antwoord' }).click();
    expect(await text(amira.page)).toContain('Geweigerd');
    await amira.leave();

    await noor.page.getByRole('link', { name: 'Terug naar verzoeken' }).click();
    const shown = await text(noor.page);
    for (const words of ['Niet verbeterd', 'Zo is het in het gesprek gezegd.', 'Je woorden staan erbij'])
      expect(shown).toContain(words);
    await noor.leave();
  }, 180_000);

  it('a visitor asks something in the form of the statement, without a cookie', async () => {
    const visitor = await visit(open, house);
    await visitor.page.goto(`${house.url}/verklaring/oeverpad`);
    await visitor.page.getByRole('link', { name: 'Stel een vraag' }).click();
    await visitor.look('vraag');
    await visitor.page.getByLabel('Hoe heet u?').fill('Bep Verzonnen');
    await visitor.page.getByRole('button', { name: 'Verstuur de vraag' }).click();
    expect(await text(visitor.page)).toContain('Schrijf uw vraag op');
    expect(await visitor.page.getByLabel('Hoe heet u?').inputValue()).toBe('Bep Verzonnen');
    await visitor.page.getByLabel('Waar sturen wij het antwoord heen?').fill('bep@post.example');
    await visitor.page.getByLabel('Wat wilt u weten?').fill('Bent u op zaterdag open?');
    await visitor.page.getByRole('button', { name: 'Verstuur de vraag' }).click();
    expect(await text(visitor.page)).toContain('Uw vraag is verstuurd');
    expect(await visitor.page.context().cookies()).toEqual([]);
    await visitor.leave();
  }, 120_000);
});
