// Judging a line of the log: it covers what was seen and no more, paper is called paper, and nobody judges an own line.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewOf } from '../../src/desk/index.ts';
import type { Id } from '../../src/record/index.ts';
import { TODAY } from '../store/fixtures.ts';
import { openPractice, type Person, type Reply, type TestPractice } from './practice.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const plain = (reply: Reply): string => reply.text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('judging a line', () => {
  let p: TestPractice;
  let lotte: Person;
  let joris: Person;
  let noor: Id;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    [lotte, joris] = (await Promise.all(['lotte@delinde.example', 'joris@delinde.example'].map((one) => p.as(one)))) as [
      Person,
      Person,
    ];
    // Nobody was in a file today yet.
    p.t.clock.now += DAY;
    noor = await p.clientOf(joris, 'Noor');
    for (const path of ['', '/notities', '/plan']) await joris.get(`/dossiers/${noor}${path}`);
  }, 90_000);
  afterAll(() => p.close());

  const acting = (who: Person) => {
    const now = Math.floor(p.t.clock.now / 1000);
    return { account: who.account, on: new Date(p.t.clock.now).toISOString().slice(0, 10), now, via: 'web' } as const;
  };
  const entries = async (of: Person, as = lotte) => {
    const view = await reviewOf(p.house, acting(as), acting(as).on);
    return (view?.entries ?? []).filter((entry) => entry.account === of.account.id);
  };
  const hidden = (page: Reply, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? '';
  const judge = async (event: Id, as = lotte, page?: Reply): Promise<Reply> => {
    const form = page ?? (await as.get(`/logboek/${event}`));
    return as.post(`/logboek/${event}`, { gezien: hidden(form, 'gezien'), oordeel: 'right', reden: 'Nagevraagd bij het team.' });
  };

  it('holds for what was seen: a print afterwards opens it again, and is called a print', async () => {
    // One more member of staff in the same file makes the list small enough to see: whatever the sample takes, a print stands out.
    await joris.post(`/dossiers/${noor}/afdruk/plan`, {});
    const [first] = await entries(joris);
    expect(first?.why).toContain('print');
    expect(plain(await lotte.get(`/logboek/${first?.event}`))).toMatch(/afgedrukt/);
    expect((await judge(first?.event ?? '')).status).toBe(303);
    expect((await entries(joris))[0]).toMatchObject({ verdict: 'right' });
    p.t.clock.now += 5 * MINUTE;
    await joris.post(`/dossiers/${noor}/afdruk/dossier`, {});
    const [again] = await entries(joris);
    expect(again?.event).toBe(first?.event);
    expect(again?.verdict).toBeUndefined();
    expect(again?.reopened).toMatchObject({ verdict: 'right' });
    const list = plain(await lotte.get('/logboek'));
    expect(list).toMatch(/Na het oordeel kwam(en)? er \d+ regels? bij/);
    expect(list).toContain('afgedrukt');
    expect((await judge(first?.event ?? '')).status).toBe(303);
    expect((await entries(joris))[0]?.verdict).toBe('right');
  });

  it('is not written when something came in between the page and the answer', async () => {
    const event = (await entries(joris))[0]?.event ?? '';
    const page = await lotte.get(`/logboek/${event}`);
    p.t.clock.now += MINUTE;
    await joris.get(`/dossiers/${noor}/notities`);
    const late = await judge(event, lotte, page);
    expect(late.status).toBe(422);
    expect(plain(late)).toContain('Er kwamen intussen regels bij.');
    expect(late.text).toContain('Nagevraagd bij het team.');
    expect((await judge(event, lotte, late)).status).toBe(303);
    expect((await judge(event, lotte, { ...page, text: '' })).status).toBe(422);
  });

  it('finds its line when the clock was set back', async () => {
    const before = p.t.clock.now;
    // The id of a new line is later than its moment: ids of one process only go up.
    p.t.clock.now -= 8 * DAY;
    await joris.post(`/dossiers/${noor}/afdruk/plan`, {});
    const set = (await entries(joris)).find((entry) => entry.why.includes('print'));
    expect(set).toBeDefined();
    expect((await lotte.get(`/logboek/${set?.event}`)).status).toBe(200);
    expect((await judge(set?.event ?? '')).status).toBe(303);
    p.t.clock.now = before;
    expect((await lotte.get('/logboek/00000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await lotte.get('/logboek/geen')).status).toBe(404);
  });

  describe('of the officer herself', () => {
    let own: Id;
    let bo: Person;
    beforeAll(async () => {
      p.t.clock.now += DAY;
      for (let i = 0; i < 3; i++) await lotte.get(`/dossiers/${noor}`);
      own = (await entries(lotte))[0]?.event ?? '';
    });

    it('waits for somebody else, and the page says what to do when there is nobody else', async () => {
      expect(own).not.toBe('');
      const page = await lotte.get(`/logboek/${own}`);
      expect(page.status).toBe(200);
      expect(page.text).not.toContain('name="oordeel"');
      expect(plain(page)).toContain('Een eigen regel');
      expect(plain(page)).toContain('Er is hier geen tweede privacyverantwoordelijke.');
      expect((await lotte.post(`/logboek/${own}`, { gezien: '3', oordeel: 'right', reden: 'Dat was ik.' })).status).toBe(422);
      expect((await entries(lotte))[0]?.verdict).toBeUndefined();
      const list = plain(await lotte.get('/logboek'));
      expect(list).toContain('Eén eigen regel wacht op een ander.');
      expect(list).toContain('niet bewezen');
    });

    it('is judged by a second officer', async () => {
      const { organisation } = lotte.account;
      const scope = { organisation, actor: 'system', role: 'system', purpose: 'management' };
      await p.house.store.withScope(scope, (tx) =>
        tx.addStaff({
          person: { name: { first: 'Bo', last: 'Meekijk' }, contact: { email: 'bo@delinde.example' } },
          kind: 'staff',
          signIn: 'bo@delinde.example',
          roles: ['privacy_officer'],
          from: TODAY,
        }),
      );
      bo = await p.as('bo@delinde.example');
      await bo.post('/geheimhouding', { beloof: 'ja' });
      expect(plain(await lotte.get(`/logboek/${own}`))).toContain('Vraag Bo Meekijk');
      expect((await judge(own, bo)).status).toBe(303);
      expect((await entries(lotte))[0]).toMatchObject({ verdict: 'right' });
      expect(plain(await lotte.get('/logboek'))).not.toContain('eigen regel');
    });

    it('is not written by the store either', async () => {
      const { organisation, id } = lotte.account;
      const scope = { organisation, actor: id, role: 'privacy_officer', purpose: 'log-review' };
      const written = await p.house.store.withScope(scope, (tx) =>
        tx.reviewLine({ office: noor }, { event: own, verdict: 'right', note: 'Dat was ik zelf.', lines: 3 }),
      );
      expect(written).toEqual({ ok: false, why: 'gone' });
    });
  });
});
