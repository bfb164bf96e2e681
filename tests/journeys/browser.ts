// Which browser do the tests use? One place decides; without a browser they say so loudly.

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

/** $CHROMIUM_PATH, Debian's chromium, Chrome, or the one that npm brings; undefined when there is none. */
async function executable(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  for (const path of [named, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']) {
    if (path !== undefined && path !== '' && existsSync(path)) return path;
  }
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } catch {
    return undefined;
  }
}

/** A headless browser, or undefined (with a warning) when this machine has none. */
export async function openBrowser(): Promise<Browser | undefined> {
  const path = await executable();
  if (path === undefined) {
    console.warn('SKIPPED: no Chromium found. Set CHROMIUM_PATH or install chromium; the pages are NOT looked at.');
    return undefined;
  }
  return await chromium.launch({ executablePath: path, args: ARGS, headless: true });
}
