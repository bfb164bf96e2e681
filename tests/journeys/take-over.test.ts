// A list of clients from another system, in a real browser without JavaScript on the built program: brought in, looked at, taken over, stopped,
// gone on with, saved as a report and undone.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consented } from '../server/consented.ts';
import { makeXlsx } from '../read/made-xlsx.ts';
import { openBrowser } from './browser.ts';
import { type RunningHouse, startHouse } from './house.ts';
import { visit } from './visitor.ts';

const browser: Browser | undefined = await openBrowser();
let house: RunningHouse;
let folder: string;
const LINES = 400;

beforeAll(async () => {
  if (!browser) return;
  folder = mkdtempSync(join(tmpdir(), 'zv-list-'));
  house = await startHouse();
}, 90_000);
afterAll(async () => {
  await house?.close();
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Looks again and again, quicker than the page does by itself: on a fast machine a list is over before it looks for the second time. */
async function untilInTheMiddle(page: Page): Promise<void> {
  const bar = page.locator('progress');
  for (const end = Date.now() + 60_000; Date.now() < end; await page.reload()) {
    if ((await bar.count()) === 0)
      throw new Error('The list is over already: too short to be stopped in the middle on this machine');
    if (Number(await bar.getAttribute('value')) > 10) return;
  }
  throw new Error('No line of the list was taken over');
}

describe.skipIf(!browser)('a list of clients', () => {
  it('is taken over by who coordinates, followed, stopped, gone on with and undone', { timeout: 180_000 }, async () => {
    const { page, look, leave } = await visit(browser as Browser, house, 'Amira');
    const main = page.getByRole('main');
    const says = (words: string | RegExp, timeout = 20_000) =>
      expect.poll(() => main.innerText().catch(() => ''), { timeout }).toMatch(words);
    await page.goto(`${house.url}/dossiers`);
    await page.getByRole('link', { name: 'Neem een lijst cliënten over' }).click();
    await look('overnemen');

    // A file that is none says what to do, at the field.
    await page
      .getByLabel('Kies het bestand')
      .setInputFiles({ name: 'foto.xlsx', mimeType: 'x/y', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) });
    await page.getByRole('button', { name: 'Lees het bestand' }).click();
    expect(await page.title()).toMatch(/^Fout/);
    await says('Dit is geen CSV- of Excel-bestand');

    const rows = Array.from({ length: LINES }, (_, i) => [
      `Kind ${i}`,
      'Steenworp',
      { day: 41032 + i },
      'katholiek',
      'dr. Pil',
      'Ouder Steenworp',
      'moeder',
      '1-11-2026',
    ]);
    const file = join(folder, 'lijst.xlsx');
    writeFileSync(
      file,
      makeXlsx([
        ['Roepnaam', 'Achternaam', 'Geb.datum', 'Geloof', 'Huisarts', 'Toestemming van', 'Toestemming rol', 'Toestemming op'],
        ...rows,
        ['', 'Steenworp', 'onbekend', '', ''],
      ]),
    );
    await page.getByLabel('Kies het bestand').setInputFiles(file);
    await page.getByRole('button', { name: 'Lees het bestand' }).click();
    await says('Welke kolom is wat?');
    expect(await page.getByLabel('Geb.datum wordt').inputValue()).toBe('birthDate');
    expect(await page.getByLabel('Huisarts wordt').inputValue()).toBe('');
    await says('Uw beleid heeft geen reden voor deze kolom; zij wordt niet overgenomen.');
    await look('overnemen-kolommen');
    await page.getByRole('button', { name: 'Bekijk wat er komt te staan' }).click();

    await says(`${LINES} regels goed`);
    await says('1 regel niet goed');
    await says('3 mei 2012');
    await look('overnemen-controle');
    await page.getByRole('button', { name: `Neem ${LINES} cliënten over` }).click();

    // The page looks again by itself, without a script.
    expect(await page.locator('progress').getAttribute('max')).toBe(String(LINES + 1));
    await untilInTheMiddle(page);
    await page.getByRole('button', { name: 'Stop' }).click();
    await says('Gestopt');
    await look('overnemen-gestopt');
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await says('Klaar', 60_000);
    await says(new RegExp(`Overgenomen\\s+${LINES} van ${LINES + 1} regels`), 60_000);
    await look('overnemen-klaar');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Bewaar het verslag als CSV' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.split('\r\n')).toHaveLength(LINES + 3);
    expect(csv).not.toMatch(/Steenworp|Kind/);
    await page.getByRole('link', { name: 'Open het dossier van regel 2', exact: true }).click();
    await says('Kind 0 Steenworp');
    await page.goBack();

    await page.getByRole('button', { name: 'Draai terug' }).click();
    await says(/Teruggedraaid\s+400/, 60_000);
    await page.goto(`${house.url}/dossiers`);
    expect(await main.innerText()).not.toContain('Steenworp');
    await leave();
  });

  it('goes on by itself after the house was killed in the middle, and nobody is there twice', { timeout: 180_000 }, async () => {
    const first = await startHouse();
    const lines = 300;
    let { page, leave } = await visit(browser as Browser, first, 'Amira');
    await page.goto(`${first.url}/beheer/overnemen`);
    const rows = Array.from({ length: lines }, (_, i) => `Kind ${i};Veldkei;${(i % 28) + 1}-${(i % 12) + 1}-2013`);
    const csv = Buffer.from(consented(['Voornaam;Achternaam;Geboortedatum', ...rows].join('\r\n')));
    await page.getByLabel('Kies het bestand').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: csv });
    await page.getByRole('button', { name: 'Lees het bestand' }).click();
    await page.getByRole('button', { name: 'Bekijk wat er komt te staan' }).click();
    await page.getByRole('button', { name: `Neem ${lines} cliënten over` }).click();
    const job = new URL(page.url()).pathname;
    await untilInTheMiddle(page);
    await first.kill();
    await leave();

    const again = await startHouse({ ZORGVULDIG_DATA: first.folder });
    try {
      ({ page, leave } = await visit(browser as Browser, again, 'Amira'));
      await page.goto(`${again.url}${job}`);
      const main = page.getByRole('main');
      await expect
        .poll(() => main.innerText().catch(() => ''), { timeout: 90_000, interval: 1000 })
        .toMatch(new RegExp(`Overgenomen\\s+${lines} van ${lines} regels`));
      await leave();
    } finally {
      await again.close();
      rmSync(first.folder, { recursive: true, force: true });
    }
  });

  it('has no door for who does not lead', async () => {
    const { page, leave } = await visit(browser as Browser, house, 'Joris');
    await page.goto(`${house.url}/dossiers`);
    expect(await page.getByRole('main').innerText()).not.toContain('Neem een lijst');
    const answer = await page.goto(`${house.url}/beheer/overnemen`);
    expect(answer?.status()).toBe(404);
    await leave();
  });
});
