// Four kinds of care in a real browser, JavaScript off: from the registration form to the end of care, and the birthday a month ahead.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { CONSENTED } from '../server/consented.ts';
import { type RunningHouse, startHouse } from './house.ts';
import { visit, type Visitor } from './visitor.ts';

const browser: Browser | undefined = await openBrowser();
let house: RunningHouse;
/** Her link works once, so she stays signed in from the first journey to the second. */
let elin: Visitor | undefined;
beforeAll(async () => {
  if (browser) house = await startHouse();
}, 90_000);
afterAll(async () => {
  await house?.close();
  await browser?.close();
});

const TODAY = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
  .format(new Date())
  .replaceAll('/', '-');
const text = (page: Page): Promise<string> => page.getByRole('main').innerText();
const send = (page: Page): Promise<void> => page.getByRole('main').locator('form button.button:not(.slim)').last().click();

/** Fills in every field that is named; a choice by its label. */
async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const control = page.locator(`[name="${name}"]`).first();
    const kind = await control.evaluate((e) => `${e.tagName} ${(e as HTMLInputElement).type}`);
    if (kind.includes('radio')) await page.locator(`[name="${name}"][value="${value}"]`).check();
    else if (kind.includes('checkbox')) await control.check();
    else if (kind.startsWith('SELECT')) await control.selectOption(value);
    else await control.fill(value);
  }
}

async function register(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${house.url}/dossiers/nieuw`);
  await fill(page, { 'name.first': 'Puck', 'name.last': 'Verzinsel', careFrom: TODAY, ...fields });
  await send(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Puck Verzinsel');
  await page.getByRole('link', { name: 'Plan en doelen' }).click();
}

async function form(page: Page, name: RegExp | string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await fill(page, fields);
  await send(page);
  expect(await text(page)).not.toContain('om te verbeteren');
}

async function end(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sluit de zorg af' }).click();
  await fill(page, {
    reason: 'other',
    words: 'Samen afgesloten met taart',
    supplied: 'yes',
    'returned.1.what': 'Tekening',
    'returned.1.how': 'given-back',
    sure: 'ja',
  });
  await send(page);
  expect(await text(page)).toContain('De zorg is afgesloten');
}

const referral = {
  what: 'allocation',
  issuer: 'Gemeente Waterveen',
  number: 'W-77',
  decided: TODAY,
  from: TODAY,
  content: 'Begeleiding',
};
const agreement = { with: 'Puck', signed: TODAY, how: 'paper', from: TODAY, content: 'Elke week een gesprek' };

describe.skipIf(!browser)('from registration to end of care', () => {
  const open = browser as Browser;

  it('a birthday that changes who decides stands on the page of today a month before, for the team only', async () => {
    elin = await visit(open, house, 'Elin');
    await elin.page.goto(`${house.url}/vandaag`);
    expect(await text(elin.page)).toContain('Ilias Benali wordt 12');
    await elin.look('vandaag-verjaardag');
    const joris = await visit(open, house, 'Joris');
    await joris.page.goto(`${house.url}/vandaag`);
    expect(await text(joris.page)).not.toContain('Ilias');
    await joris.leave();
  }, 90_000);

  it('youth help: a plan needs a goal; measured, evaluated, planned, handed over, ended', async () => {
    const { page, look, leave } = await visit(open, house, 'Amira');
    await register(page, { birthDate: '3-5-2013', ...CONSENTED });
    await look('verloop-leeg');
    await page.getByRole('link', { name: 'Gegevens bij de start' }).click();
    await look('gegevens-start');
    await page.goBack();
    await form(page, /Leg een verwijzing/, referral);
    await form(page, /Leg de overeenkomst/, agreement);
    await page.getByRole('link', { name: 'Maak het plan' }).first().click();
    await fill(page, { situation: 'Puck gaat niet naar school' });
    await send(page);
    expect(await text(page)).toContain('Een plan heeft een doel');
    expect(await page.locator('[name="situation"]').inputValue()).toBe('Puck gaat niet naar school');
    await fill(page, {
      'goal.1.words': 'Ik wil weer naar school',
      'goal.2.words': 'Ik wil slapen',
      with: 'Puck en haar vader',
      agreed: TODAY,
    });
    await look('plan-maken');
    await page.goto(page.url());
    await fill(page, {
      'goal.1.words': 'Ik wil weer naar school',
      'goal.2.words': 'Ik wil slapen',
      with: 'Puck en haar vader',
      agreed: TODAY,
    });
    await send(page);
    expect(await text(page)).toContain('Ik wil weer naar school');
    await form(page, 'Meet hoe het gaat', { goal: '1', value: '4' });
    await form(page, 'Schrijf een evaluatie', {
      with: 'Puck',
      text: 'Het gaat beter',
      own: 'Puck: ik ga weer',
      'goal.1.outcome': 'reached',
      'goal.2.outcome': 'partly',
    });
    await form(page, 'Plan een afspraak', { day: TODAY, time: '16:15' });
    await look('verloop');
    const shown = await text(page);
    for (const words of ['4 van de 10', 'Bereikt', 'Deels bereikt', 'W-77']) expect(shown).toContain(words);
    const file = page.url();
    await page.goto(`${house.url}/beheer/sjablonen/youth`);
    await look('sjabloon');
    await page.goto(`${house.url}/vandaag`);
    expect(await text(page)).toContain('Afspraak om 16.15 uur: Puck Verzinsel');
    await look('vandaag');
    await page.goto(file);
    await page.getByRole('link', { name: 'Draag over' }).click();
    await look('overdracht');
    const colleague = await page.locator('[name="to"] option', { hasText: 'Elin Post' }).getAttribute('value');
    await fill(page, { to: colleague ?? '', task: 'caregiver', now: 'Puck gaat weer naar school' });
    await send(page);
    expect(await text(page)).toContain('Overgedragen');
    await elin?.page.goto(file);
    expect(elin && (await text(elin.page))).toContain('Puck gaat weer naar school');
    await elin?.leave();
    await page.getByRole('link', { name: 'Sluit de zorg af' }).click();
    await look('einde');
    await page.goto(file);
    await end(page);
    await leave();
  }, 240_000);

  it('mental health care: a treatment plan and an early-warning plan', async () => {
    const { page, look, leave } = await visit(open, house, 'Sanne');
    await register(page, { birthDate: '3-5-1990', service: 'service.treatment:wgbo' });
    await form(page, /Leg een verwijzing/, { ...referral, what: 'referral', issuer: 'Huisarts' });
    await form(page, 'Maak het plan', { 'goal.1.words': 'Weer slapen', with: 'Puck', agreed: TODAY });
    await form(page, 'Maak een signaleringsplan', { signs: 'Weinig slaap', call: 'Sanne' });
    await form(page, 'Schrijf een evaluatie', { with: 'Puck', text: 'Goed', 'goal.1.outcome': 'reached' });
    await look('verloop-ggz');
    expect(await text(page)).toContain('Behandelplan');
    await end(page);
    await leave();
  }, 180_000);

  it('guidance: sensitive fields open only with a relevance; a support plan and a week plan', async () => {
    const { page, look, leave } = await visit(open, house, 'Koen');
    await page.goto(`${house.url}/dossiers/nieuw`);
    await page
      .locator('details', { has: page.locator('[name="religion.religion"]') })
      .locator('summary')
      .click();
    await fill(page, {
      measure: 'none',
      'name.first': 'Puck',
      'name.last': 'Verzinsel',
      birthDate: '3-5-1990',
      careFrom: TODAY,
      'religion.religion': 'Islam',
    });
    await send(page);
    expect(await text(page)).toContain('Schrijf eerst op waarom dit voor deze cliënt van belang is');
    expect(await page.locator('[name="religion.religion"]').inputValue()).toBe('Islam');
    await fill(page, { 'religion.religion.relevantie': 'In de ramadan komen wij na zonsondergang' });
    await send(page);
    await page.getByRole('link', { name: 'Plan en doelen' }).click();
    await form(page, 'Maak het plan', { 'goal.1.words': 'Zelf koken', with: 'Puck', agreed: TODAY });
    await form(page, 'Maak een weekschema', { hours: '3', days: 'Dinsdag koken' });
    await look('verloop-begeleiding');
    expect(await text(page)).toContain('Ondersteuningsplan');
    await end(page);
    await leave();
  }, 180_000);

  it('childcare: group, pick-up list, allergies and medicines, daily log', async () => {
    const { page, look, leave } = await visit(open, house, 'Willemijn');
    await register(page, { birthDate: '3-5-2024' });
    await form(page, 'Plaats het kind in een groep', { group: 'Gele groep', from: TODAY, days: 'maandag' });
    await form(page, 'Maak de ophaallijst', { 'person.1.name': 'Oma Bets', 'person.1.relation': 'oma' });
    await form(page, 'Leg allergieën en medicijnen vast', {
      with: 'Vader',
      'allergy.1.what': 'Pinda',
      'allergy.1.act': 'Bel 112',
    });
    await form(page, 'Schrijf een dagverslag', { text: 'Gespeeld met blokken', collected: 'Oma Bets' });
    await look('verloop-opvang');
    const shown = await text(page);
    for (const words of ['Gele groep', 'Oma Bets', 'Pinda', 'Gespeeld met blokken']) expect(shown).toContain(words);
    expect(shown).not.toContain('Doel 1');
    await end(page);
    await leave();
  }, 180_000);
});
