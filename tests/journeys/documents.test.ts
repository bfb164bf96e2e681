// Documents, a photo and the paper folder in a real browser without JavaScript, on the built program.

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type RunningHouse, startHouse } from './house.ts';
import { visit } from './visitor.ts';

const browser: Browser | undefined = await openBrowser();
let house: RunningHouse;
let folder: string;

beforeAll(async () => {
  if (!browser) return;
  folder = mkdtempSync(join(tmpdir(), 'zv-upload-'));
  house = await startHouse();
}, 90_000);
afterAll(async () => {
  await house?.close();
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

function fileOf(name: string, bytes: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Fills in the form for a document, as far as it is given. */
async function fill(
  page: Page,
  words: { sort?: string; title?: string; identity?: 'Ja' | 'Nee'; others?: 'Ja' | 'Nee'; file: string },
) {
  if (words.sort !== undefined) await page.getByLabel('Wat voor document is het?').selectOption({ label: words.sort });
  if (words.title !== undefined) await page.getByLabel('Wat is het?').fill(words.title);
  const answer = (question: RegExp, label: string) =>
    page.getByRole('group', { name: question }).getByRole('radio', { name: label, exact: true }).check();
  if (words.identity !== undefined) await answer(/identiteitsbewijs/, words.identity);
  if (words.others !== undefined) await answer(/iemand anders/, words.others);
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(words.file);
  await page.getByRole('button', { name: 'Voeg het document toe' }).click();
}
const said = (page: Page): Promise<string> => page.getByRole('main').innerText();

describe.skipIf(!browser)('documents in a browser', () => {
  const open = browser as Browser;

  it('a caregiver adds a letter, marks a sentence about somebody else, and the client reads the rest', async () => {
    const koen = await visit(open, house, 'Koen');
    const { page, look } = koen;
    await page.getByRole('link', { name: 'Wim Aalders' }).click();
    await look('dossier-met-foto');
    await page.getByRole('link', { name: 'Documenten', exact: true }).click();
    await look('documenten');
    const letter = fileOf('brief.txt', 'Wim kwam op tijd. Zijn zus heeft schulden. Volgende week gaan wij verder.');
    await fill(page, { sort: 'Brief of bericht', title: 'Brief van de werkplek', identity: 'Nee', others: 'Ja', file: letter });
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toContain('Brief van de werkplek');
    await look('document-markeren');
    await page.getByRole('radio', { name: 'De zinnen die ik aanvink' }).check();
    await page.getByLabel('Zijn zus heeft schulden.').check();
    await page.getByRole('button', { name: 'Bewaar de markering' }).click();
    expect(await said(page)).toContain('Over een ander');
    expect(await said(page)).toContain('niet gescand');
    await look('document');
    const [copy] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Maak de kopie' }).click(),
    ]);
    const stream = await copy.createReadStream();
    let handed = '';
    for await (const piece of stream) handed += String(piece);
    expect(handed).toContain('Wim kwam op tijd.');
    expect(handed).not.toContain('schulden');
    await koen.leave();

    const wim = await visit(open, house, 'Wim');
    await wim.page
      .getByRole('link', { name: /dossier/i })
      .first()
      .click();
    await wim.page.getByRole('link', { name: 'Documenten', exact: true }).click();
    await wim.look('mijn-documenten');
    await wim.page.getByRole('link', { name: 'Brief van de werkplek' }).click();
    await wim.look('mijn-document');
    expect(await said(wim.page)).toContain('Volgende week gaan wij verder.');
    expect(await wim.page.content()).not.toContain('schulden');
    // The photo goes with its consent, at once and from every page.
    await wim.page.goBack();
    expect(await wim.page.getByRole('img', { name: /Pasfoto/ }).count()).toBe(1);
    await wim.page.getByRole('link', { name: 'Toestemmingen', exact: true }).first().click();
    const photo = wim.page.locator('form[action$="/photo"]');
    await photo.getByRole('button').first().click();
    await wim.page
      .getByRole('link', { name: /dossier/i })
      .first()
      .click();
    await wim.page.getByRole('link', { name: 'Documenten', exact: true }).click();
    expect(await wim.page.getByRole('img', { name: /Pasfoto/ }).count()).toBe(0);
    await wim.leave();
  });

  it('what may not be kept is refused at the field, also 500 MB, and what was typed stays', async () => {
    const amira = await visit(open, house, 'Amira');
    const { page, look } = amira;
    await page.getByRole('link', { name: 'Noor Verhage' }).click();
    await page.getByRole('link', { name: 'Documenten', exact: true }).click();
    const stays = async (words: RegExp): Promise<void> => {
      expect(await page.title()).toMatch(/^Fout/);
      expect(await page.getByRole('alert').innerText()).toMatch(words);
      expect(await page.getByLabel('Wat is het?').inputValue()).toBe('Getypte titel');
    };
    const words = { sort: 'Verwijzing of besluit', title: 'Getypte titel', identity: 'Nee', others: 'Nee' } as const;
    await fill(page, { ...words, file: fileOf('besluit.pdf', Buffer.from('MZ\u0090 program', 'latin1')) });
    await stays(/programma/);
    await page.screenshot({
      path: new URL('./screenshots/reis-document-fout-1280.png', import.meta.url).pathname,
      fullPage: true,
    });
    await fill(page, { ...words, identity: 'Ja', file: fileOf('scan.txt', 'scan') });
    await stays(/identiteitsbewijs/);
    const huge = fileOf('film.mp4', '');
    truncateSync(huge, 500 * 1024 * 1024);
    const start = Date.now();
    await fill(page, { ...words, file: huge });
    await stays(/groter dan 20 MB/);
    expect(Date.now() - start).toBeLessThan(15_000);
    await page.goto(page.url().replace(/\?.*/, ''));
    expect(await said(page)).not.toContain('Getypte titel');

    await page.getByRole('link', { name: 'Waar ligt de papieren map?' }).click();
    await page.getByLabel('Gebouw en kamer').fill('Kantoor, kamer 1');
    await page.getByLabel('Kast', { exact: true }).fill('Kast 2');
    await page.getByRole('radio', { name: 'Nee, niet op slot' }).check();
    await page.getByRole('button', { name: 'Bewaar de plaats' }).click();
    expect(await said(page)).toContain('Deze kast is niet op slot');
    await page.getByLabel('Waar gaat de map naartoe?').fill('Gesprek op school');
    await page.getByRole('button', { name: 'Schrijf op dat ik de map meeneem' }).click();
    expect(await said(page)).toContain('Meegenomen door Amira Haddou');
    await look('papieren-map');
    await page.getByRole('button', { name: 'De map ligt terug' }).click();
    expect(await said(page)).toContain('In de kast');
    await amira.leave();
  });
});
