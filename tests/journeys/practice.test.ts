// The six things a person can do in the first house: a real browser, the built program, JavaScript off.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RunningHouse, startHouse } from './house.ts';
import { visit } from './visitor.ts';

const browser: Browser | undefined = await openBrowser();
let house: RunningHouse;
/** The address of Noor's file, seen by her caregiver in the first journey; a one-time link works once. */
let noor = '';

beforeAll(async () => {
  if (browser) house = await startHouse();
});
afterAll(async () => {
  await house?.close();
  await browser?.close();
});

describe.skipIf(!browser)('a practice runs', () => {
  const open = browser as Browser;

  it('a caregiver sees the clients of the own team, opens a file, writes and corrects a note', async () => {
    const { page, look, leave } = await visit(open, house, 'Joris');
    const list = page.getByRole('main');
    await expect.poll(() => list.innerText()).toContain('Noor Verhage');
    expect(await list.innerText()).not.toContain('Daan');
    await look('dossiers');
    noor = (await page.getByRole('link', { name: 'Noor Verhage' }).getAttribute('href')) ?? '';
    await page.getByRole('link', { name: 'Noor Verhage' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Noor');
    await look('dossier');
    await page.getByRole('link', { name: 'Notities', exact: true }).click();
    await look('notities');
    await page
      .getByRole('link', { name: /schrijf/i })
      .first()
      .click();
    await look('notitie-schrijven');
    await page.getByRole('textbox').last().fill('Noor vertelde dat het op school beter gaat. <b>geen opmaak</b> 🌱');
    await page.getByRole('main').locator('button.button:not(.slim)').last().click();
    await page.goto(page.url());
    expect(await page.getByRole('main').innerText()).toContain('<b>geen opmaak</b> 🌱');
    await leave();
  });

  it('an intake form has a reason with every field, and keeps what was typed when something is wrong', async () => {
    const { page, look, leave } = await visit(open, house, 'Amira');
    await page.getByRole('link', { name: 'Voeg een cliënt toe' }).click();
    await look('intake');
    const main = page.getByRole('main');
    expect(await main.innerText()).toMatch(/waarom|nodig/i);
    await page
      .getByLabel(/voornaam/i)
      .first()
      .fill('Yusuf');
    await page
      .getByLabel(/achternaam/i)
      .first()
      .fill('المغربي de Groot');
    await page
      .getByLabel(/geboortedatum/i)
      .first()
      .fill('31-02-2014');
    await main.locator('button.button:not(.slim)').last().click();
    expect(await page.title()).toMatch(/^Fout/);
    expect(
      await page
        .getByLabel(/voornaam/i)
        .first()
        .inputValue(),
    ).toBe('Yusuf');
    expect(
      await page
        .getByLabel(/geboortedatum/i)
        .first()
        .inputValue(),
    ).toBe('31-02-2014');
    await leave();
  });

  it('a mother sees the file of her 11-year-old and is refused that of her 16-year-old, with the reason, the sentence, the article and a way on', async () => {
    const { page, look, leave } = await visit(open, house, 'Saskia');
    await look('mijn');
    await page
      .getByRole('link', { name: /Fenna \(11\)/ })
      .first()
      .click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Fenna');
    await look('mijn-dossier');
    await page.goto(`${house.url}/mijn`);
    await page
      .getByRole('link', { name: /16 jaar/ })
      .first()
      .click();
    const said = await page.getByRole('main').innerText();
    expect(said).toMatch(/16 jaar of ouder/);
    expect(said).toMatch(/privacyverklaring, zin \d+/);
    expect(said).toMatch(/Jeugdwet 7\.3/);
    expect(said).toMatch(/Wat kunt u doen/);
    await look('geen-toegang');
    await leave();
  });

  it('a bewindvoerder sees invoices and not the care plan; a father without authority and a colleague outside the team see nothing', async () => {
    const petra = await visit(open, house, 'Petra');
    await petra.page.getByRole('main').getByRole('link').first().click();
    const file = petra.page.url();
    expect(await petra.page.getByRole('main').innerText()).toMatch(/rekening|betal/i);
    await petra.look('bewindvoerder');
    const plan = await petra.page.goto(`${file}/plan`);
    expect(plan?.status()).toBe(403);
    await petra.leave();

    const ruben = await visit(open, house, 'Ruben');
    await ruben.page.getByRole('link', { name: /11 jaar/ }).click();
    expect(await ruben.page.getByRole('main').innerText()).toMatch(/gezag/);
    await ruben.look('zonder-gezag');
    await ruben.leave();

    const elin = await visit(open, house, 'Elin');
    expect(await elin.page.getByRole('main').innerText()).not.toContain('Noor');
    const refused = await elin.page.goto(`${house.url}${noor}`);
    expect([403, 404]).toContain(refused?.status());
    expect(await elin.page.content()).not.toContain('Noor');
    await elin.leave();
  });

  it('a client sees who looked: when, in which role, for what, and what was refused', async () => {
    const { page, look, leave } = await visit(open, house, 'Noor');
    await look('mijn-noor');
    await page.getByRole('link', { name: 'Bekijk alles' }).click();
    // The page begins with the month that runs, which is empty on its first day.
    const months = page.locator('select[name="maand"] option');
    let lines = '';
    for (let i = 0; i < 2; i++) {
      const value = await months.nth(i).getAttribute('value');
      await page.goto(`${page.url().split('?')[0]}?maand=${value}`);
      lines += await page.getByRole('main').innerText();
    }
    expect(lines).toMatch(/Amira Haddou/);
    expect(lines).toMatch(/hulpverlener/);
    expect(lines).toMatch(/Waarom/);
    expect(lines).toMatch(/Geweigerd/);
    expect(lines).toMatch(/\d\d\.\d\d/);
    await look('wie-keek');
    await leave();
  });

  it('anybody reads the published statement, in Dutch and English, and takes it along as a tagged PDF', async () => {
    const { page, look, leave } = await visit(open, house);
    await look('start');
    await page.goto(`${house.url}/verklaring/de-linde`);
    expect(await page.getByRole('main').innerText()).toContain('Praktijk De Linde');
    await look('verklaring');
    await page.goto(`${house.url}/en/verklaring/de-linde`);
    expect(await page.getByRole('main').innerText()).toMatch(/Your data|your data|You may/);
    await page.goto(`${house.url}/verklaring/de-linde?bewijs=ja`);
    expect(await page.getByRole('main').innerText()).toMatch(/Nagekomen|Niet bewezen/);
    await page.goto(`${house.url}/verklaring/de-linde`);
    const pdf = await page.getByRole('link', { name: /pdf/i }).first().getAttribute('href');
    const response = await page.request.get(new URL(pdf ?? '', house.url).href);
    expect(response.headers()['content-type']).toBe('application/pdf');
    const bytes = await response.body();
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.includes('/StructTreeRoot')).toBe(true);
    await leave();
  });

  it('gives nothing away: a page that is not there and one that is not yours look the same', async () => {
    const eva = await visit(open, house, 'Eva');
    const notMine = await eva.page.goto(`${house.url}/mijn${noor.replace('dossiers', 'dossier')}`);
    const mine = await eva.page.content();
    const notThere = await eva.page.goto(`${house.url}/mijn/dossier/00000000-0000-7000-8000-000000000000`);
    expect(notMine?.status()).toBe(404);
    expect(notThere?.status()).toBe(404);
    const still = (html: string) =>
      html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replaceAll(/name="_token" value="[^"]+"/g, '');
    expect(still(await eva.page.content())).toBe(still(mine));
    await eva.leave();
  });
});
