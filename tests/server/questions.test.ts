// Questions of visitors, through the door: the form without a cookie, who reads them, the answer by e-mail, and that they go.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQuestions } from '../../src/desk/index.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const DAY = 86_400_000;
const ADDRESS = 'http://localhost/verklaring/oeverpad/vraag';
const ASKED = 'Hebt u een wachtlijst voor thuiszorg?';
const sent = { name: 'Bep Verzonnen', email: 'bep@post.example', question: ASKED, remark: '' };

describe('the questions of visitors', () => {
  let p: TestPractice;
  let desk: Person;
  const letters: { to: string; text: string }[] = [];
  beforeAll(async () => {
    p = await openPractice('oeverpad');
    (p.house.mail as { send: unknown }).send = async (letter: { to: string; text: string }) => void letters.push(letter);
    desk = await staff('reception', 'balie@oeverpad.example');
  }, 90_000);
  afterAll(() => p.close());

  async function staff(role: string, signIn: string, secrecy = true): Promise<Person> {
    const { organisation } = (await p.as('sanne@oeverpad.example')).account;
    const system = { organisation, actor: 'system', role: 'system', purpose: 'management' };
    const made = await p.house.store.withScope(system, async (tx) => {
      const person = { name: { first: 'Bo', last: 'Balie' } };
      const added = await tx.addStaff({ person, kind: 'staff', signIn, roles: [role], from: '2026-01-01' });
      if (!added.ok || !secrecy) return added;
      const by = { clause: 'undertaking.secrecy', to: 'secrecy', by: 'signed-statement', signedOn: '2026-01-01' } as const;
      return tx.signUndertaking({ account: added.value.account, ...by });
    });
    expect(made.ok).toBe(true);
    return p.as(signIn);
  }
  const post = (fields: Readonly<Record<string, string>>, address = ADDRESS) =>
    p.fetch(
      new Request(address, {
        method: 'POST',
        headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields),
      }),
    );

  it('the form is there where the statement has one, asks only its fields, and sets no cookie', async () => {
    const page = await p.fetch(new Request(ADDRESS));
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('set-cookie')).toBeNull();
    const names = [...html.slice(html.indexOf('<main')).matchAll(/name="([a-z]+)"/g)].map((m) => m[1]);
    expect(names).toEqual(['name', 'email', 'question', 'remark']);
    expect((await p.fetch(new Request('http://localhost/verklaring/nergens/vraag'))).status).toBe(404);
  });

  it('refuses what is missing or not asked, keeps what was typed, and keeps nothing in the log', async () => {
    const missing = await post({ ...sent, email: 'geen adres', question: '' });
    const html = await missing.text();
    expect(missing.status).toBe(422);
    for (const at of ['#email', '#question']) expect(html).toContain(`href="${at}"`);
    expect(html).toContain('value="Bep Verzonnen"');
    expect((await post({ ...sent, birthDate: '1-1-1980' })).status).toBe(422);
    expect((await desk.get('/vragen')).text).toContain('Er zijn geen vragen');
    const done = await post(sent);
    expect([done.status, done.headers.get('set-cookie')]).toEqual([200, null]);
    expect(p.lines.join('')).not.toMatch(/Bep|wachtlijst|bep@/);
  });

  it('is read by who answers and signed for secrecy, in this practice, for answering alone', async () => {
    expect((await desk.get('/vragen')).text).toContain(ASKED);
    expect((await desk.get('/vandaag')).text).toContain('href="/vragen"');
    for (const who of [await staff('caregiver', 'zorg@oeverpad.example'), await staff('finance', 'geld@oeverpad.example')])
      expect((await who.get('/vragen')).status).toBe(404);
    const unsworn = await staff('reception', 'nieuw@oeverpad.example', false);
    const acting = (one: Person) =>
      ({ account: one.account, on: '2026-11-22', now: Math.floor(p.t.clock.now / 1000), via: 'web' }) as const;
    expect(await openQuestions(p.house, acting(unsworn))).toBeUndefined();
    expect((await openQuestions(p.house, acting(desk)))?.length).toBe(1);
    for (const other of ['marketing', 'newsletter', 'survey', 'quality', 'billing', 'care'])
      expect(await openQuestions(p.house, acting(desk), other)).toBeUndefined();
    const rows = await p.house.store.trail.verify(desk.account.organisation);
    expect(rows.ok).toBe(true);
  });

  it('special data are flagged, and go for good when somebody takes them out', async () => {
    await post({ ...sent, question: 'Mijn man heeft epilepsie. Kan hij bij u terecht?' });
    const list = (await desk.get('/vragen')).text;
    expect(list).toContain('Bijzondere gegevens?');
    const path = /href="(\/vragen\/[0-9a-f-]{36})"[^>]*>Mijn man/.exec(list)?.[1] ?? '';
    expect((await desk.get(path)).text).toContain('epilepsie');
    expect((await desk.post(`${path}/weglaten`, { question: ' ' })).status).toBe(422);
    expect((await desk.post(`${path}/weglaten`, { question: 'Kan mijn man bij u terecht?' })).status).toBe(303);
    const after = (await desk.get(path)).text;
    expect(after).not.toContain('epilepsie');
    expect(after).toContain('Kan mijn man bij u terecht?');
    expect((await desk.get('/vragen')).text).not.toContain('Bijzondere gegevens?');
  });

  it('is answered once, by e-mail, and is gone three months later', async () => {
    const list = (await desk.get('/vragen')).text;
    const path = new RegExp(`href="(/vragen/[0-9a-f-]{36})"[^>]*>Hebt u`).exec(list)?.[1] ?? '';
    expect((await desk.post(path, { what: 'answered', answer: ' ' })).status).toBe(422);
    expect(letters).toEqual([]);
    expect((await desk.post(path, { what: 'answered', answer: 'Nee, u kunt zo komen.' })).status).toBe(303);
    expect(letters).toMatchObject([{ to: 'bep@post.example', text: 'Nee, u kunt zo komen.' }]);
    expect((await desk.post(path, { what: 'answered', answer: 'nog eens' })).status).toBe(404);
    expect((await desk.post(path, { what: 'registered' })).status).toBe(404);
    expect((await desk.get(path)).text).toContain('Wordt gewist op');
    const before = p.t.clock.now;
    p.t.clock.now += 85 * DAY;
    expect((await desk.get(path)).status).toBe(200);
    p.t.clock.now += 10 * DAY;
    expect((await desk.get(path)).status).toBe(404);
    expect((await desk.get('/vragen')).text).not.toContain(ASKED);
    p.t.clock.now = before;
    // Not hidden: gone, here and in the past of the clock.
    expect((await desk.get('/vragen')).text).not.toContain(ASKED);
  });

  it('takes no more than a desk can answer in an hour, and says so without keeping anything', async () => {
    let status = 200;
    for (let i = 0; i < 70 && status === 200; i++)
      status = (await post({ ...sent, question: `Vraag nummer ${i} over thuiszorg` })).status;
    expect(status).toBe(429);
    p.t.clock.now += 3_600_001;
    expect((await post(sent)).status).toBe(200);
  });
});
