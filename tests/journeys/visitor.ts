// A person on a journey: a browser window (without JavaScript unless asked), signed in by the one-time link of the welcome.

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RunningHouse } from './house.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = new URL('./screenshots/', import.meta.url).pathname;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Visitor {
  readonly page: Page;
  /** Takes pictures at 390 and 1280 px and demands that axe finds nothing and that nothing scrolls sideways. The page is fetched again, so look before you post. */
  look(name: string): Promise<void>;
  leave(): Promise<void>;
}

/** Signs in by a person's link; without a name: a visitor of the public pages. `script`: with JavaScript, as most people have it. */
export async function visit(browser: Browser, house: RunningHouse, name?: string, script = false): Promise<Visitor> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  if (name === undefined) await page.goto(house.url);
  else {
    await page.goto(house.link(name));
    await page.getByRole('button', { name: /meld mij aan/i }).click();
  }
  return { page, look: (shot) => look(browser, context, page, shot), leave: () => context.close() };
}

async function look(browser: Browser, context: BrowserContext, page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${SHOTS}reis-${name}-${width}.png`, fullPage: true });
  }
  // axe needs a window with JavaScript: the same person, the same address.
  const judge = await browser.newContext({ storageState: await context.storageState(), bypassCSP: true, locale: 'nl-NL' });
  const judged = await judge.newPage();
  for (const width of [390, 1280]) {
    await judged.setViewportSize({ width, height: 900 });
    await judged.goto(page.url());
    await judged.evaluate(() => document.querySelectorAll('details').forEach((d) => d.setAttribute('open', '')));
    await judged.evaluate(AXE);
    const found = await judged.evaluate(async (tags) => {
      const axe = (
        globalThis as unknown as { axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe;
      const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
    }, TAGS);
    expect(found, `${name} at ${width} px`).toEqual([]);
    const sideways = await judged.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways, `${name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  await judge.close();
}
