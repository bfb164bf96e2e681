// The course of care through the front door: from the referral to the end, refused where it must be, and nothing lost.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const itemIn = (html: string, form: string): string => new RegExp(`/plan/${form}/([0-9a-f-]{36})"`).exec(html)?.[1] ?? '';

describe('the course of care in youth help', () => {
  let p: TestPractice;
  let amira: Person;
  let elin: Person;
  let noor: Id;
  let fenna: Id;
  let plan: string;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    elin = await p.as('elin@delinde.example');
    noor = await p.clientOf(amira, 'Noor Verhage');
    fenna = await p.clientOf(amira, 'Fenna Verhage');
    plan = `/dossiers/${noor}/plan`;
  }, 60_000);
  afterAll(() => p.close());

  it('shows where we are, with the forms of youth help', async () => {
    const page = await amira.get(plan);
    expect(page.status).toBe(200);
    for (const word of ['Verwijzing of besluit', 'Overeenkomst', 'Hulpverleningsplan', 'Metingen', 'Evaluaties', 'Afspraken'])
      expect(page.text).toContain(word);
    expect(page.text).not.toContain('Ophaallijst');
  });

  it('records an allocation decision as a fact: who decided, the number, from when until when', async () => {
    const path = `${plan}/referral`;
    const wrong = await amira.post(path, {
      what: 'allocation',
      issuer: 'Gemeente Waterveen',
      decided: '31-02-2026',
      from: '1-1-2026',
      until: '1-1-2025',
      content: 'Ambulante hulp',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Deze datum bestaat niet');
    expect(wrong.text).toContain('De einddatum ligt voor de begindatum');
    expect(wrong.text).toContain('value="Gemeente Waterveen"');
    const right = await amira.post(path, {
      what: 'allocation',
      issuer: 'Gemeente Waterveen',
      number: 'JW-4411',
      decided: '1-10-2026',
      from: '1-10-2026',
      until: '30-11-2026',
      content: 'Ambulante hulp',
    });
    expect([right.status, right.to]).toEqual([303, plan]);
    const page = await amira.get(plan);
    for (const fact of ['JW-4411', 'Toewijzingsbesluit', '30 november 2026']) expect(page.text).toContain(fact);
  });

  it('refuses a plan without goals, at the field, and keeps what was typed', async () => {
    const item = itemIn((await amira.get(plan)).text, 'care-plan');
    const refused = await amira.post(`${plan}/care-plan/${item}`, {
      version: '1',
      situation: 'GETYPTE TEKST',
      reason: 'nieuw plan',
      'goal.1.words': '  ',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#goal.1.words"');
    expect(refused.text).toContain('Een plan heeft een doel');
    expect(refused.text).toContain('GETYPTE TEKST');
  });

  it("keeps goals in the client's own words, and the old text with the reason", async () => {
    const item = itemIn((await amira.get(plan)).text, 'care-plan');
    const version = /name="version" value="(\d+)"/.exec((await amira.get(`${plan}/care-plan/${item}`)).text)?.[1] ?? '';
    const saved = await amira.post(`${plan}/care-plan/${item}`, {
      version,
      reason: 'Samen opnieuw bekeken',
      with: 'Noor en haar moeder',
      agreed: '20-11-2026',
      signer: 'Noor',
      signed: '20-11-2026',
      next: '1-12-2026',
      'goal.1.words': 'Gewoon naar school zonder buikpijn',
      'goal.2.words': 'Praten met mama zonder ruzie',
    });
    expect(saved.status).toBe(303);
    const page = await amira.get(plan);
    for (const words of [
      'Gewoon naar school zonder buikpijn',
      'Praten met mama zonder ruzie',
      'Samen opnieuw bekeken',
      'Weer gewoon naar school kunnen',
    ])
      expect(page.text).toContain(words);
  });

  it('shows both versions when somebody was first, and loses neither', async () => {
    const item = itemIn((await amira.get(plan)).text, 'care-plan');
    const joris = await p.as('joris@delinde.example');
    const form = await joris.get(`${plan}/care-plan/${item}`);
    const version = /name="version" value="(\d+)"/.exec(form.text)?.[1] ?? '';
    const goals = {
      'goal.1.words': 'Gewoon naar school zonder buikpijn',
      'goal.2.words': 'Praten met mama zonder ruzie',
      with: 'Noor en haar moeder',
      agreed: '20-11-2026',
      next: '1-12-2026',
    };
    const first = await amira.post(`${plan}/care-plan/${item}`, { ...goals, version, reason: 'a', situation: 'TEKST VAN AMIRA' });
    expect(first.status).toBe(303);
    const second = await joris.post(`${plan}/care-plan/${item}`, {
      ...goals,
      version,
      reason: 'b',
      situation: 'TEKST VAN JORIS',
    });
    expect(second.status).toBe(409);
    expect(second.text).toContain('TEKST VAN AMIRA');
    expect(second.text).toContain('TEKST VAN JORIS');
    const now = /name="version" value="(\d+)"/.exec(second.text)?.[1] ?? '';
    expect(Number(now)).toBe(Number(version) + 1);
    expect(
      (
        await joris.post(`${plan}/care-plan/${item}`, {
          ...goals,
          version: now,
          reason: 'samen',
          situation: 'TEKST VAN AMIRA EN JORIS',
        })
      ).status,
    ).toBe(303);
  });

  it('measures per goal, evaluates every goal, and shows how each goal stands', async () => {
    for (const [day, value] of [
      ['1-11-2026', '2'],
      ['15-11-2026', '9'],
    ] as const) {
      expect((await amira.post(`${plan}/measurement`, { day, goal: '1', value, words: 'het gaat' })).status).toBe(303);
    }
    const half = await amira.post(`${plan}/evaluation`, {
      day: '21-11-2026',
      with: 'Noor',
      text: 'Goed gesprek',
      own: 'Noor vindt het fijn op school',
      'goal.1.outcome': 'reached',
    });
    expect(half.status).toBe(422);
    expect(half.text).toContain('href="#goal.2.outcome"');
    const whole = {
      day: '21-11-2026',
      with: 'Noor',
      text: 'Goed gesprek',
      own: 'Noor vindt het fijn op school',
      'goal.1.outcome': 'reached',
      'goal.2.outcome': 'partly',
    };
    expect((await amira.post(`${plan}/evaluation`, whole)).status).toBe(303);
    const page = (await amira.get(plan)).text;
    expect(page.indexOf('2 van de 10')).toBeGreaterThan(0);
    expect(page.indexOf('2 van de 10')).toBeLessThan(page.indexOf('9 van de 10'));
    expect(page).toContain('Bereikt');
    expect(page).toContain('Deels bereikt');
  });

  it('puts appointments, evaluations and running-out decisions on the page of today of the team only', async () => {
    expect(
      (await amira.post(`${plan}/appointment`, { day: '25-11-2026', time: '16.45', where: 'school', state: 'planned' })).status,
    ).toBe(303);
    const today = (await amira.get('/vandaag')).text;
    for (const words of ['16.45 uur', 'Evalueer het plan', 'De indicatie of verwijzing loopt af', 'Noor Verhage'])
      expect(today).toContain(words);
    const other = (await elin.get('/vandaag')).text;
    for (const words of ['16.45 uur', 'Noor']) expect(other).not.toContain(words);
  });

  it('takes an appointment from the page of today when it is recorded how it went', async () => {
    const item = itemIn((await amira.get(plan)).text, 'appointment');
    const held = { day: '20-11-2026', time: '16.45', where: 'school', state: 'held', reason: 'Eerder geweest' };
    const version = /name="version" value="(\d+)"/.exec((await amira.get(`${plan}/appointment/${item}`)).text)?.[1] ?? '';
    expect((await amira.post(`${plan}/appointment/${item}`, { ...held, version })).status).toBe(303);
    expect((await amira.get('/vandaag')).text).not.toContain('16.45 uur');
    expect((await amira.get(plan)).text).toMatch(
      /<h3[^>]*>20 november 2026<\/h3>[\s\S]{0,400}16:45|16:45[\s\S]{0,900}Eerder geweest/,
    );
  });

  it('does not exist for a colleague outside the team, nor for a parent or client', async () => {
    const saskia = await p.as('saskia.verhage@post.example');
    const item = itemIn((await amira.get(plan)).text, 'care-plan');
    for (const who of [elin, saskia]) {
      for (const path of [
        plan,
        `${plan}/care-plan/${item}`,
        `${plan}/report`,
        `/dossiers/${noor}/overdracht`,
        `/dossiers/${noor}/einde`,
      ]) {
        const seen = await who.get(path);
        expect([path, seen.status]).toEqual([path, 404]);
        expect(seen.text).not.toContain('Noor');
      }
      expect((await who.post(`${plan}/contact`, { day: '21-11-2026', how: 'phone', with: 'x', text: 'y' })).status).toBe(404);
      expect(
        (await who.post(`/dossiers/${noor}/einde`, { sure: 'ja', day: '21-11-2026', reason: 'other', words: 'x' })).status,
      ).toBe(404);
    }
  });

  it('hands over: the colleague joins and can read at once, what must be known stands in the file', async () => {
    const joris = await p.as('joris@delinde.example');
    const path = `/dossiers/${fenna}/overdracht`;
    const form = await joris.get(path);
    expect(form.status).toBe(200);
    expect((await joris.post(path, { now: 'x', task: 'caregiver', to: amira.account.id })).status).toBe(422);
    expect((await elin.get(`/dossiers/${fenna}/plan`)).status).toBe(404);
    const done = await joris.post(path, { to: elin.account.id, task: 'caregiver', now: 'Het slapen gaat beter', leave: 'ja' });
    expect(done.status).toBe(303);
    expect((await elin.get(`/dossiers/${fenna}/plan`)).text).toContain('Het slapen gaat beter');
  });

  it('ends the care only when it is recorded what became of everything that the client supplied', async () => {
    const path = `/dossiers/${noor}/einde`;
    const end = {
      day: '22-11-2026',
      reason: 'reached',
      words: 'Samen afgesloten',
      supplied: 'yes',
      'returned.1.what': 'Tekening',
      'returned.1.how': 'given-back',
      'returned.1.day': '22-11-2026',
    };
    expect((await amira.post(path, end)).status).toBe(422);
    expect((await amira.post(path, { ...end, day: '23-11-2026', sure: 'ja' })).status).toBe(422);
    const kept = await amira.post(path, {
      ...end,
      'returned.1.what': '',
      'returned.1.how': '',
      'returned.1.day': '',
      sure: 'ja',
    });
    expect(kept.status).toBe(422);
    expect(kept.text).toContain('href="#returned.1.what"');
    const evaluated = {
      day: '22-11-2026',
      with: 'Noor',
      text: 'Beter',
      own: 'Fijn',
      'goal.1.outcome': 'open',
      'goal.2.outcome': 'partly',
    };
    expect((await amira.post(`${plan}/evaluation`, evaluated)).status).toBe(303);
    // Goals that are still under way are named, with the way to an evaluation; who says why not is not held up.
    expect((await amira.get(path)).text).toContain(`/dossiers/${noor}/plan/evaluation`);
    const early = await amira.post(path, { ...end, sure: 'ja' });
    expect(early.status).toBe(422);
    expect(early.text).toContain('href="#open-goals"');
    expect(early.text).toMatch(/Dit staat nog op ‘Nog bezig’: ‘[^’]+’/);
    expect(early.text).toContain('Samen afgesloten');
    const done = await amira.post(path, { ...end, 'open-goals': 'Dat doet de volgende hulp.', sure: 'ja' });
    expect(done.status).toBe(303);
    const facts = await p.house.store.accessFacts(
      { organisation: amira.account.organisation, actor: amira.account.id, role: 'caregiver', purpose: 'care' },
      noor,
      '2026-11-22',
    );
    expect(facts?.parts[0]?.until).toBe('2026-11-22');
    expect((await amira.get(path)).status).toBe(404);
  });

  it('writes nothing about anybody into the log of the server', () => {
    const log = p.lines.join('\n');
    for (const secret of ['Noor', 'Verhage', 'buikpijn', 'JW-4411', 'AMIRA']) expect(log).not.toContain(secret);
  });
});

describe("the client's own words", () => {
  let p: TestPractice;
  let note: string;
  let noor: Id;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    const amira = await p.as('amira@delinde.example');
    noor = await p.clientOf(amira, 'Noor Verhage');
    note = /notities\/([0-9a-f-]{36})\/verbeteren/.exec((await amira.get(`/dossiers/${noor}/notities`)).text)?.[1] ?? '';
  }, 60_000);
  afterAll(() => p.close());

  it('stand beside the text for whoever reads it; the text itself does not change', async () => {
    const herself = await p.as('noor.verhage@post.example');
    const path = `/mijn/dossier/${noor}/notities/${note}/verklaring`;
    const before = (await herself.get(path)).text;
    expect((await herself.post(path, { text: '  ' })).status).toBe(422);
    expect((await herself.post(path, { text: 'Zo heb ik het niet gezegd.' })).status).toBe(303);
    for (const [who, at] of [
      ['noor.verhage@post.example', `/mijn/dossier/${noor}/notities`],
      ['amira@delinde.example', `/dossiers/${noor}/notities`],
    ] as const) {
      const page = (await (await p.as(who)).get(at)).text;
      expect(page).toContain('Zo heb ik het niet gezegd.');
      expect(page).toContain('Verklaring van de cliënt');
    }
    const words = /class="note-text"[^>]*>([\s\S]*?)<\/div>/.exec(before)?.[1] ?? '-';
    expect((await herself.get(path)).text).toContain(words);
  });

  it('stay with a correction, with the old text and its reason', async () => {
    const amira = await p.as('amira@delinde.example');
    const path = `/dossiers/${noor}/notities/${note}/verbeteren`;
    const version = /name="version" value="(\d+)"/.exec((await amira.get(path)).text)?.[1] ?? '';
    const old = /<textarea id="text"[^>]*>\s*([^<]{20})/.exec((await amira.get(path)).text)?.[1] ?? '-';
    expect((await amira.post(path, { version, title: 'x', text: 'NIEUWE TEKST', reason: 'Op verzoek van Noor' })).status).toBe(
      303,
    );
    const page = (await amira.get(`/dossiers/${noor}/notities`)).text;
    for (const words of ['NIEUWE TEKST', 'Op verzoek van Noor', 'Zo heb ik het niet gezegd.', old]) expect(page).toContain(words);
  });

  it('cannot be added by who may not read the text', async () => {
    const path = `/mijn/dossier/${noor}/notities/${note}/verklaring`;
    const ruben = await p.as('ruben.kuiper@post.example');
    expect((await ruben.get(path)).status).toBe(403);
    expect((await ruben.post(path, { text: 'VAN RUBEN' })).status).toBe(404);
    expect((await (await p.as('amira@delinde.example')).get(`/dossiers/${noor}/notities`)).text).not.toContain('VAN RUBEN');
  });

  it('a plan shows its goals in the portal too', async () => {
    const page = await (await p.as('saskia.verhage@post.example')).get(`/mijn/dossier/${noor}/plan`);
    expect(page.status).toBe(200);
  });
});
