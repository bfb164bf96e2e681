// An organisation adjusts its templates, inside what its policy allows.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Person, type TestPractice } from './practice.ts';

describe('templates', () => {
  let p: TestPractice;
  let amira: Person;
  let plan: string;
  const path = '/beheer/sjablonen/youth';
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    plan = `/dossiers/${await p.clientOf(amira, 'Noor Verhage')}/plan`;
  }, 60_000);
  afterAll(() => p.close());

  /** Everything that the form holds now, as a browser would send it. */
  async function filled(): Promise<Record<string, string>> {
    const html = (await amira.get(path)).text;
    const values: Record<string, string> = {};
    for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
      const name = / name="([^"]+)"/.exec(tag)?.[1];
      const value = / value="([^"]*)"/.exec(tag)?.[1] ?? '';
      if (!name || name === '_token' || (tag.includes('type="radio"') && !/ checked/.test(tag))) continue;
      values[name] = value;
    }
    return values;
  }

  it('offers the templates of the services of this practice', async () => {
    const page = await amira.get('/beheer/sjablonen');
    expect(page.text).toContain('Jeugdhulp');
    expect(page.text).not.toContain('Kinderopvang<');
  });

  it('renames a form, leaves one out and asks a field of the policy; the course follows at once', async () => {
    const before = await filled();
    const saved = await amira.post(path, {
      ...before,
      'use.contact': 'nee',
      'name.care-plan': 'Gezinsplan',
      'extra.evaluation': 'evaluation.progress',
    });
    expect(saved.status).toBe(303);
    const page = (await amira.get(plan)).text;
    expect(page).toContain('Gezinsplan');
    expect(page).not.toContain('Leg een contact vast');
    expect((await amira.get(`${plan}/contact`)).status).toBe(404);
    expect((await amira.get(`${plan}/evaluation`)).text).toContain('name="own-progress"');
  });

  it('refuses a field that the policy does not have, and switching off the plan', async () => {
    const now = await filled();
    const extra = await amira.post(path, { ...now, 'extra.evaluation': 'evaluation.religion' });
    expect(extra.status).toBe(422);
    expect(extra.text).toContain('Neem het daar eerst op');
    const off = await amira.post(path, { ...now, 'use.care-plan': 'nee' });
    expect(off.status).toBe(422);
    expect(off.text).toContain('href="#use.care-plan"');
  });

  it('two people at once: the second sees what the first one saved', async () => {
    const now = await filled();
    expect((await amira.post(path, now)).status).toBe(303);
    expect((await amira.post(path, now)).status).toBe(409);
  });

  it('is not there for a caregiver, a parent or a client', async () => {
    for (const who of ['joris@delinde.example', 'saskia.verhage@post.example', 'noor.verhage@post.example']) {
      const person = await p.as(who);
      expect([who, (await person.get(path)).status]).toEqual([who, 404]);
      expect([who, (await person.post(path, { version: '0' })).status]).toEqual([who, 404]);
    }
  });
});
