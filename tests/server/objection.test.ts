// A child says that a parent may not read along: closed from that minute, judged by a person, read by the child, betrayed to nobody.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccessRequest } from '../../src/decide/index.ts';
import { type CircleView, type Looked, objectable, whoLooked } from '../../src/desk/index.ts';
import type { Regime } from '../../src/policy/index.ts';
import type { Id } from '../../src/record/index.ts';
import { deciderOf } from '../decide/asking.ts';
import { shippedPolicy } from '../tables/basis.ts';
import { TODAY } from '../store/fixtures.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const ON = '2026-11-21';
const MOTHER = '00000000-0000-4000-8000-00000000000a';

describe('a child may object where that changes something', () => {
  /** A client, one parent or guardian beside it, on one of the shipped policies. */
  function view(row: {
    policy: string;
    regime: Regime;
    birth: string;
    held: boolean;
    yes?: boolean;
    reader?: string;
  }): CircleView {
    const { policy } = shippedPolicy(row.policy);
    const ask = (q: { category: string; purpose: string; action: 'read'; capacity?: AccessRequest['actor'] }) => ({
      on: ON,
      actor: q.capacity ?? { kind: 'client' },
      client: {
        organisation: 'o1',
        birthDate: row.birth,
        capable: true,
        regime: row.regime,
        restricted: false,
        retention: 'active',
        consents: {},
        objectsToParent: false,
        contraryInterest: false,
      },
      category: q.category,
      purpose: q.purpose,
      action: q.action,
    });
    const consents = row.yes === true ? [{ word: 'parentAccess', act: 'given', by: 'c', kind: 'disclosure' }] : [];
    return {
      facts: {
        on: ON,
        client: 'c',
        birthDate: row.birth,
        scope: { organisation: 'o1' },
        capacities: [{ kind: row.reader ?? 'client' }],
        ask,
      },
      ruling: { policy, decider: deciderOf(row.policy) },
      circle: {
        team: [],
        authority: [
          { id: 'a', person: MOTHER, kind: 'parent', held: row.held, from: '2010-01-01', name: { first: 'Saar', last: 'V' } },
        ],
        representation: [],
        consents,
        objections: [],
        judged: [],
      },
      maySee: [],
      columns: [],
    } as unknown as CircleView;
  }

  it.each([
    // The day before 12, 12, the day before 16, 16 without and with a yes, 18.
    ['jeugdhulp.yaml', 'jeugdwet', '2014-11-22', true, false, false],
    ['jeugdhulp.yaml', 'jeugdwet', '2014-11-21', true, false, true],
    ['jeugdhulp.yaml', 'jeugdwet', '2010-11-22', true, false, true],
    ['jeugdhulp.yaml', 'jeugdwet', '2010-11-21', true, false, false],
    ['jeugdhulp.yaml', 'jeugdwet', '2010-11-21', true, true, true],
    ['jeugdhulp.yaml', 'jeugdwet', '2008-11-21', true, true, false],
    ['basis.yaml', 'wgbo', '2014-11-21', true, false, true],
    ['basis.yaml', 'wgbo', '2010-11-21', true, true, true],
    ['basis.yaml', 'wgbo', '2008-11-21', true, true, false],
    // Under 12 a policy may promise it: this one does.
    ['basis.yaml', 'jeugdwet', '2014-11-22', true, false, true],
    // Without authority there is nothing to close.
    ['basis.yaml', 'jeugdwet', '2014-11-21', false, false, false],
  ] as const)('%s, %s, born %s, authority %s, yes on record %s: %s', (policy, regime, birth, held, yes, may) => {
    const found = objectable(view({ policy, regime, birth, held, yes }));
    expect(found.against.map((a) => a.person)).toEqual(may ? [MOTHER] : []);
    if (may) expect(found.categories).toContain('notes');
  });

  it('is for the child itself, not for who reads along', () => {
    expect(
      objectable(view({ policy: 'basis.yaml', regime: 'jeugdwet', birth: '2012-05-01', held: true, reader: 'parent' })).against,
    ).toEqual([]);
  });
});

describe('the objection of Noor', () => {
  const WORDS = 'Zij vertelt alles door aan oma';
  const JUDGED = 'Noor kan goed uitleggen waarom. Wij zoeken samen een ander moment.';
  let p: TestPractice;
  let noor: Person;
  let saskia: Person;
  let amira: Person;
  let joris: Person;
  let elin: Person;
  let file: Id;
  let mine: string;
  let mother: string;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    [noor, saskia, amira, joris, elin] = (await Promise.all(
      ['noor.verhage@post', 'saskia.verhage@post', 'amira@delinde', 'joris@delinde', 'elin@delinde'].map((who) =>
        p.as(`${who}.example`),
      ),
    )) as [Person, Person, Person, Person, Person];
    file = await p.clientOf(amira, 'Noor Verhage');
    mine = `/mijn/dossier/${file}`;
    mother =
      /name="wie" value="([0-9a-f-]{36})"[^>]*>\s*<label[^>]*>Saskia Verhage/.exec(
        (await noor.get(`${mine}/bezwaar`)).text,
      )?.[1] ?? '';
  }, 60_000);
  afterAll(() => p.close());

  const task = 'Noor Verhage wil niet dat een ouder meeleest';
  const seenBy = async (who: Person, paths: readonly string[]): Promise<string> =>
    (await Promise.all(paths.map(async (path) => (await who.get(path)).text))).join('\n');
  const looked = async (who: Person, about: (m: Looked) => boolean): Promise<readonly Looked[]> => {
    const acting = { account: who.account, on: TODAY, now: p.t.clock.now / 1000, via: 'web' } as const;
    return ((await whoLooked(p.house, acting, file, { from: TODAY, until: TODAY }))?.moments ?? []).filter(about);
  };
  const judge = (answer: 'allow' | 'deny', category = '') =>
    amira.post(`/dossiers/${file}/gezag/judgement`, { wie: mother, besluit: answer, wat: category, waarom: JUDGED });

  it('is reached from her own file, in words for a child, and from nobody else’s', async () => {
    const own = await noor.get(mine);
    expect(own.text).toContain(`href="${mine}/bezwaar"`);
    const form = await noor.get(`${mine}/bezwaar`);
    expect(form.status).toBe(200);
    expect(form.text).toContain('Ik wil niet dat mijn vader of moeder dit leest');
    expect(form.text).toContain('Saskia Verhage');
    expect(mother).not.toBe('');
    expect((await saskia.get(mine)).text).not.toContain('bezwaar');
    for (const who of [saskia, amira]) expect((await who.get(`${mine}/bezwaar`)).status).toBe(404);
    expect((await saskia.post(`${mine}/bezwaar`, { wie: mother, wat: 'alles' })).status).toBe(404);
  });

  it('asks whom and what, at the field, and keeps what was typed', async () => {
    const wrong = await noor.post(`${mine}/bezwaar`, { waarom: WORDS });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Kies wie het niet mag lezen.');
    expect(wrong.text).toContain('Kies wat die ouder niet mag lezen.');
    expect(wrong.text).toContain(WORDS);
    // Somebody who is not around her is nobody to object against.
    const other = await noor.post(`${mine}/bezwaar`, { wie: '11111111-1111-4111-8111-111111111111', wat: 'alles' });
    expect(other.status).toBe(422);
  });

  it('closes one part from that minute, and the rest stays open', async () => {
    expect((await saskia.get(`${mine}/notities`)).status).toBe(200);
    const done = await noor.post(`${mine}/bezwaar`, { wie: mother, wat: 'notes', waarom: WORDS });
    expect([done.status, done.to]).toEqual([303, `${mine}/bezwaar`]);
    expect((await saskia.get(`${mine}/notities`)).status).not.toBe(200);
    expect((await saskia.get(`${mine}/plan`)).status).toBe(200);
    expect((await noor.get(`${mine}/notities`)).status).toBe(200);
  });

  it('keeps the tab for the parent, and its page says that somebody has to look first, and no more', async () => {
    expect((await saskia.get(mine)).text).toContain(`href="${mine}/notities"`);
    const held = await saskia.get(`${mine}/notities`);
    expect(held.status).toBe(403);
    expect(held.text).toContain(`href="${mine}/notities" aria-current="page"`);
    expect(held.text).toContain('Hier moet eerst iemand naar kijken');
    expect(held.text).toContain('Een hulpverlener kijkt eerst of u dit mag zien');
    for (const word of ['Gezinsgesprek', 'bezwaar', 'wil niet', WORDS, 'Klopt er iets niet'])
      expect(held.text).not.toContain(word);
    // The child sees that it was tried.
    const tried = await looked(noor, (m) => m.who.account === saskia.account.id && m.outcome === 'refused');
    expect(tried.flatMap((m) => m.categories)).toContain('notes');
  });

  it('what the child read itself stands in no overview of a parent', async () => {
    const own = (m: Looked): boolean => m.who.account === noor.account.id && m.deed === 'read';
    expect((await looked(noor, own)).length).toBeGreaterThan(0);
    expect((await looked(amira, own)).length).toBeGreaterThan(0);
    expect(await looked(saskia, own)).toEqual([]);
    const page = (await saskia.get(`/mijn/wie-keek/${file}`)).text;
    expect(page).toContain('Wat Noor zelf las, staat hier niet.');
    expect((await noor.get(`/mijn/wie-keek/${file}`)).text).not.toContain('staat hier niet. Dat');
  });

  it('says nothing of itself to the parent: no words, no name of the child as the one who asked, no line in the log', async () => {
    const seen = await seenBy(saskia, [
      '/mijn',
      mine,
      `${mine}/notities`,
      `${mine}/plan`,
      `/mijn/wie-keek/${file}`,
      `/en${mine}`,
    ]);
    for (const word of [WORDS, 'bezwaar', 'wil niet', 'objection', 'objects', 'does not want']) expect(seen).not.toContain(word);
    expect(seen).toContain('Een hulpverlener kijkt eerst of u dit mag zien');
    const lines = async (who: Person) =>
      (await looked(who, (m) => m.who.account === noor.account.id && m.deed === 'write')).length;
    expect([(await lines(noor)) > 0, await lines(saskia)]).toEqual([true, 0]);
    // The answer of a professional who doubts reads the same.
    const doubt = await amira.post(`/dossiers/${file}/gezag/objection`, {
      soort: 'good-care',
      tegen: mother,
      wat: 'care_plan',
      waarom: 'Eerst overleggen',
    });
    expect(doubt.status).toBe(303);
    const page = (await saskia.get(mine)).text;
    expect(page.split('Een hulpverlener kijkt eerst of u dit mag zien').length).toBeGreaterThan(2);
  });

  it('tells the team, and nobody outside it', async () => {
    for (const who of [amira, joris]) expect((await who.get('/vandaag')).text).toContain(task);
    const seen = await seenBy(elin, ['/vandaag', `/dossiers/${file}/gezag`]);
    expect(seen).not.toContain('Noor');
    const standing = (await amira.get(`/dossiers/${file}/gezag`)).text;
    expect(standing).toContain(WORDS);
  });

  it('is judged by a person with a reason, and the child reads who decided what and why', async () => {
    expect((await noor.get(`${mine}/bezwaar`)).text).toContain('Er is nog niets beslist.');
    expect((await judge('deny', 'notes')).status).toBe(303);
    const page = (await noor.get(`${mine}/bezwaar`)).text;
    expect(page).toContain('Het blijft dicht. Amira Haddou besliste dat op');
    expect(page).toContain(JUDGED);
    expect((await amira.get('/vandaag')).text).not.toContain(task);
    expect((await saskia.get(`${mine}/notities`)).status).not.toBe(200);
    expect(await seenBy(saskia, ['/mijn', mine, `${mine}/notities`])).not.toContain(JUDGED);
  });

  it('a yes of the judge opens it, and a new objection asks anew', async () => {
    expect((await judge('allow', 'notes')).status).toBe(303);
    expect((await noor.get(`${mine}/bezwaar`)).text).toContain('Het is weer open. Amira Haddou');
    expect((await saskia.get(`${mine}/notities`)).status).toBe(200);
    // What was judged open stands no longer among what stays closed; the plan, about which a professional doubts, does.
    expect((await saskia.get(mine)).text.split('Een hulpverlener kijkt eerst of u dit mag zien')).toHaveLength(2);
    expect((await noor.post(`${mine}/bezwaar`, { wie: mother, wat: 'alles' })).status).toBe(303);
    expect((await saskia.get(`${mine}/notities`)).status).toBe(403);
    expect((await saskia.get(mine)).status).toBe(403);
    // Of a file that stays closed the page says who the reader is in it.
    const home = (await saskia.get('/mijn')).text;
    expect(home).toContain('Iemand van 14 jaar (u bent ouder met gezag)');
    expect((await amira.get('/vandaag')).text).toContain(task);
  });

  it('is taken back as easily, on the same day, by the child alone', async () => {
    for (let i = 0; i < 3; i++) {
      const page = (await noor.get(`${mine}/bezwaar`)).text;
      const back = new RegExp(`action="(${mine}/bezwaar/[0-9a-f-]{36}/terug)"`).exec(page)?.[1];
      if (back === undefined) break;
      expect((await saskia.post(back, {})).status).toBe(404);
      expect((await noor.post(back, {})).status).toBe(303);
      expect((await noor.post(back, {})).status).toBe(404);
    }
    expect((await noor.get(`${mine}/bezwaar`)).text).not.toContain('Wat jij hebt gezegd');
    expect((await saskia.get(`${mine}/notities`)).status).toBe(200);
    expect((await amira.get('/vandaag')).text).not.toContain(task);
  });

  it('what she wrote stands in no line of the server and no byte of the database', async () => {
    expect(p.lines.join('\n')).not.toContain(WORDS);
    const bytes = await p.t.dump();
    expect(bytes.includes(WORDS)).toBe(false);
  });
});
