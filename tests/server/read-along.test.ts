// What a parent, a client and a representative read along with: the forms of the help itself, as the policy opens them; never what is about relatives,
// and nothing to write.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type TestPractice } from './practice.ts';

const text = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('a parent of a child in childcare', () => {
  let p: TestPractice;
  beforeAll(async () => {
    p = await openPractice('de-notendop');
  }, 60_000);
  afterAll(() => p.close());

  it('reads the log of the day, the pick-up list and what may hurt, and can write nothing there', async () => {
    const eva = await p.as('eva.sanders@post.example');
    const file = /\/mijn\/dossier\/[0-9a-f-]{36}/.exec((await eva.get('/mijn')).text)?.[0] ?? '';
    expect((await eva.get(file)).text).toContain(`href="${file}/plan"`);
    const page = (await eva.get(`${file}/plan`)).text;
    for (const words of ['Dagverslag', 'Ophaallijst', 'Allergieën']) expect(text(page)).toContain(words);
    expect(page).not.toMatch(/href="\/dossiers\//);
    expect(page).not.toContain('Er is nog geen plan');
  });

  it('is told to nobody outside: another parent has no such page', async () => {
    const eva = await p.as('eva.sanders@post.example');
    const file = /\/mijn\/dossier\/[0-9a-f-]{36}/.exec((await eva.get('/mijn')).text)?.[0] ?? '';
    const tom = await p.as('tom.achterberg@post.example');
    const other = await tom.get(`${file}/plan`);
    expect([403, 404]).toContain(other.status);
    expect(other.text).not.toContain('Dagverslag');
  });
});

describe('a client in youth care', () => {
  let p: TestPractice;
  beforeAll(async () => {
    p = await openPractice('de-linde');
  }, 60_000);
  afterAll(() => p.close());

  it('reads the plan, the evaluation in own words and the next appointment', async () => {
    const noor = await p.as('noor.verhage@post.example');
    const file = /\/mijn\/dossier\/[0-9a-f-]{36}/.exec((await noor.get('/mijn')).text)?.[0] ?? '';
    const page = (await noor.get(`${file}/plan`)).text;
    for (const words of ['Doelen', 'Evaluatie', 'Afspraken']) expect(text(page)).toContain(words);
    expect(page).not.toMatch(/href="\/dossiers\//);
  });

  it('never reads what is for relatives', async () => {
    const noor = await p.as('noor.verhage@post.example');
    const file = /\/mijn\/dossier\/[0-9a-f-]{36}/.exec((await noor.get('/mijn')).text)?.[0] ?? '';
    const amira = await p.as('amira@delinde.example');
    const staff = `/dossiers/${file.split('/').at(-1)}`;
    const followUp = { who: 'Tante Mies', relation: 'tante', day: '20-11-2026', text: 'GEHEIM VAN TANTE' };
    expect((await amira.post(`${staff}/plan/relatives-file`, followUp)).status).toBe(303);
    expect((await amira.get(`${staff}/plan`)).text).toContain('GEHEIM VAN TANTE');
    expect((await noor.get(`${file}/plan`)).text).not.toContain('GEHEIM VAN TANTE');
  });
});
