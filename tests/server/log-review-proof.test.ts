// The promise to look at the log is proven by what people signed for, week by week; and rights turn over by themselves on a birthday.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeEntry, reviewEvidence, reviewOf, signWeek, type WeekView } from '../../src/desk/index.ts';
import { parsePolicy } from '../../src/policy/index.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const DAY = 86_400_000;

describe('the proof of log review', () => {
  let p: TestPractice;
  let lotte: Person;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    lotte = await p.as('lotte@delinde.example');
    // De Linde does not promise it; the neutral policy does.
    const source = readFileSync(new URL('../../policies/basis.yaml', import.meta.url), 'utf8');
    const parsed = parsePolicy(source, 'basis.yaml');
    if (!parsed.ok) throw new Error('basis.yaml cannot be read');
    const { organisation } = lotte.account;
    const scope = { organisation, actor: 'system', role: 'system', purpose: 'management' };
    await p.house.store.withScope(scope, (tx) =>
      tx.adoptPolicy({ hash: parsed.hash, version: '2', source, effective: '2026-11-22' }),
    );
    p.house.rulings.adopted(organisation);
  }, 90_000);
  afterAll(() => p.close());

  const acting = () => {
    const now = Math.floor(p.t.clock.now / 1000);
    return { account: lotte.account, on: new Date(p.t.clock.now).toISOString().slice(0, 10), now, via: 'web' } as const;
  };
  const proof = async (): Promise<string> => (await lotte.get('/verklaring/de-linde?bewijs=ja')).text;

  async function judgeAndSign(week: WeekView): Promise<boolean> {
    const view = await reviewOf(p.house, acting(), week.monday);
    for (const entry of view?.entries ?? []) {
      const judged = await judgeEntry(p.house, acting(), entry.event, {
        verdict: 'right',
        note: 'Nagevraagd.',
        seen: entry.lines,
      });
      expect(judged.kind).toBe('done');
    }
    return signWeek(p.house, acting(), week.monday);
  }

  it('weeks that nobody looked at stand as not proven, by number', async () => {
    const { kept, missing } = await reviewEvidence(p.house, lotte.account.organisation, acting().on);
    expect(kept).toBe(false);
    expect(missing).toHaveLength(13);
    expect(await proof()).toContain(`Niet nagekeken: week ${missing.join(', ')}.`);
  });

  it('a week with one open line is not signed; all weeks signed make it kept; a week later it is not any more', async () => {
    const [last] = (await reviewOf(p.house, acting(), acting().on))?.earlier ?? [];
    const view = await reviewOf(p.house, acting(), last?.monday ?? '');
    const [first] = view?.entries ?? [];
    expect(await signWeek(p.house, acting(), last?.monday ?? '')).toBe(false);
    await judgeEntry(p.house, acting(), first?.event ?? '', {
      verdict: 'ask-first',
      note: 'Eerst navragen.',
      seen: first?.lines ?? 0,
    });
    expect(await signWeek(p.house, acting(), last?.monday ?? '')).toBe(false);
    let signed = 0;
    for (let i = 0; i < 13; i++) {
      const week = (await reviewOf(p.house, acting(), acting().on))?.earlier.find((w) => !w.signed);
      const oldest = week ?? { monday: (await oldestUnsigned()) ?? '', sunday: '', number: 0, over: true };
      if (oldest.monday !== '' && (await judgeAndSign(oldest))) signed++;
    }
    expect(signed).toBe(13);
    expect(await reviewEvidence(p.house, lotte.account.organisation, acting().on)).toMatchObject({ kept: true, signed: 13 });
    expect(await proof()).toContain('Elke hele week is nagekeken en afgetekend (13).');
    p.t.clock.now += 7 * DAY;
    expect(await proof()).toContain('Niet nagekeken: week 47.');
  });

  /** Twelve weeks stand on the page; the thirteenth is asked for by its day. */
  async function oldestUnsigned(): Promise<string | undefined> {
    const day = new Date(p.t.clock.now - 13 * 7 * DAY).toISOString().slice(0, 10);
    const view = await reviewOf(p.house, acting(), day);
    return view && !view.week.signed ? view.week.monday : undefined;
  }
});

describe('a birthday, through the door', () => {
  let p: TestPractice;
  beforeAll(async () => {
    p = await openPractice('de-linde');
  }, 90_000);
  afterAll(() => p.close());

  it('at 16 the mother’s page closes by itself and the child’s stays', async () => {
    const amira = await p.as('amira@delinde.example');
    const saskia = await p.as('saskia.verhage@post.example');
    const noor = await p.clientOf(amira, 'Noor');
    const self = await p.as('noor.verhage@post.example');
    const start = p.t.clock.now;
    const on = (day: string): void => {
      p.t.clock.now = Date.parse(`${day}T12:00:00Z`);
    };
    const born = /geboren op ([^.<]+)/.exec((await amira.get(`/dossiers/${noor}`)).text)?.[1] ?? '';
    expect(born).toBe('3 mei 2012');
    on('2028-05-02');
    expect((await saskia.get(`/mijn/dossier/${noor}`)).status).toBe(200);
    on('2028-05-03');
    const closed = await saskia.get(`/mijn/dossier/${noor}`);
    expect(closed.status).toBe(403);
    expect(closed.text).toContain('16');
    expect((await self.get(`/mijn/dossier/${noor}`)).status).toBe(200);
    // Nothing was changed by anybody: back in time it is as it was.
    p.t.clock.now = start;
    expect((await saskia.get(`/mijn/dossier/${noor}`)).status).toBe(200);
    on('2030-05-03');
    expect((await self.get(`/mijn/dossier/${noor}`)).status).toBe(200);
  });
});
