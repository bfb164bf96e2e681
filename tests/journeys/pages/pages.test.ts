// Is every page readable by everybody? Each page of the gallery in a real browser: axe at two widths, light and dark;
// no sideways scrolling at 320 px; every control visible; nothing refused by the policy header. With SHOTS=1 it also takes
// screenshots to look at; `PAGES=plan,notities` judges some pages only.

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { GALLERY } from './gallery.ts';
import { openStand } from './stand.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SHOTS = new URL('../screenshots/', import.meta.url).pathname;
const PICTURES = process.env['SHOTS'] !== undefined;
const ONLY = process.env['PAGES']?.split(',');
const shown = ONLY === undefined ? GALLERY : GALLERY.filter((s) => ONLY.some((name) => s.name.startsWith(name)));

const browser: Browser | undefined = await openBrowser();
const stand = await openStand(GALLERY);
if (PICTURES) mkdirSync(SHOTS, { recursive: true });
afterAll(async () => {
  stand.close();
  await browser?.close();
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
/** In the dark only colours differ; the other rules have been judged in the light on the same markup. */
const DARK_RULES = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, scheme: 'light' | 'dark'): Promise<readonly string[]> {
  const only = scheme === 'light' ? { type: 'tag', values: TAGS } : { type: 'rule', values: DARK_RULES };
  const found = await page.evaluate(async (runOnly) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const axe = (globalThis as unknown as { axe: { run(o: unknown): Promise<{ violations: readonly Violation[] }> } }).axe;
    return (await axe.run({ runOnly, resultTypes: ['violations'] })).violations;
  }, only);
  return found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html} ${n.failureSummary ?? ''}`));
}

/** Controls that a person could not see or hit: too small, transparent, or outside the page. */
function unseenControls(): readonly string[] {
  const wrong: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('input, select, textarea, button, summary')) {
    if (element instanceof HTMLInputElement && element.type === 'hidden') continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.display === 'none' || element.closest('.rail-wide, .menu, .top-in > nav') !== null) {
      if (box.width === 0) continue;
    }
    const parent = element.closest('details:not([open])');
    if (parent !== null && element !== parent.querySelector('summary')) continue;
    const seen = box.width >= 20 && box.height >= 20 && style.visibility === 'visible' && Number(style.opacity) === 1;
    const edge = style.borderTopWidth !== '0px' || style.textDecorationLine.includes('underline') || style.appearance !== 'none';
    if (!seen || !edge) wrong.push(element.outerHTML.slice(0, 120));
  }
  return wrong;
}

/** What sticks out at 320 px, which is 1280 px at 400 %. */
async function sideways(page: Page, address: string): Promise<{ readonly scrolls: boolean; readonly out: readonly string[] }> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  return await page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter(
      (e) => e.getBoundingClientRect().right > wide + 1 && !e.closest('.unseen') && e.checkVisibility(),
    );
    return { scrolls: document.documentElement.scrollWidth > wide, out: out.slice(0, 5).map((e) => e.outerHTML.slice(0, 160)) };
  });
}

describe.skipIf(browser === undefined)('pages', () => {
  for (const scheme of ['light', 'dark'] as const) {
    describe(scheme, () => {
      let judged: Page;
      let plain: Page;
      const refused: string[] = [];
      beforeAll(async () => {
        if (browser === undefined) return;
        // axe needs script and eval, so the policy header is lifted there; the plain context has neither script nor leave.
        judged = await (await browser.newContext({ colorScheme: scheme, bypassCSP: true, reducedMotion: 'reduce' })).newPage();
        plain = await (
          await browser.newContext({ colorScheme: scheme, javaScriptEnabled: false, reducedMotion: 'reduce' })
        ).newPage();
        plain.on('console', (message) => refused.push(message.text()));
      });
      for (const { name } of shown) {
        test(name, async () => {
          const address = `${stand.origin}/toon/${name}`;
          await plain.goto(address);
          await judged.goto(address);
          await judged.evaluate(AXE);
          // Colours do not change with the width: in the dark the narrow page, with its menu open, shows them all.
          for (const width of scheme === 'light' || PICTURES ? [390, 1280] : [390]) {
            if (PICTURES) {
              await plain.setViewportSize({ width, height: 900 });
              await plain.screenshot({ path: `${SHOTS}${name}-${width}-${scheme}.png`, fullPage: true });
            }
            await judged.setViewportSize({ width, height: 900 });
            expect(await judged.evaluate(unseenControls), `${name} at ${width}: controls nobody sees`).toEqual([]);
            expect(await violations(judged, scheme), `${name} at ${width}`).toEqual([]);
          }
          expect(await judged.locator('h1').count(), 'one h1').toBe(1);
          if (scheme === 'light')
            expect(await sideways(judged, address), `${name} at 320 px`).toEqual({ scrolls: false, out: [] });
          expect(refused, 'the console stays empty').toEqual([]);
        });
      }
    });
  }
  describe('keyboard', () => {
    for (const name of ['start', 'gelezen', 'begin', 'dossier-nood', 'nieuwe-client', 'toestemmingen', 'wie-keek']) {
      test(name, { timeout: 120_000 }, async () => {
        if (browser === undefined) return;
        const page = await (await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })).newPage();
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(`${stand.origin}/toon/${name}`);
        const stops: string[] = [];
        for (let i = 0; i < 120; i++) {
          await page.keyboard.press('Tab');
          const stop = await page.evaluate(() => {
            const e = document.activeElement;
            if (e === null || e === document.body) return undefined;
            const style = getComputedStyle(e);
            const box = e.getBoundingClientRect();
            return {
              what: `${e.tagName} ${e.textContent.trim().slice(0, 30)}`,
              outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
              inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
            };
          });
          if (stop === undefined) break;
          expect(stop.outline, `${stop.what}: focus is seen`).toBeGreaterThanOrEqual(2);
          expect(stop.inside, `${stop.what}: lies inside the window`).toBe(true);
          stops.push(stop.what);
        }
        expect(stops[0], 'the skip link comes first').toBe('A Naar de inhoud');
        expect(stops.length).toBeGreaterThan(5);
        await page.context().close();
      });
    }
  });
});
