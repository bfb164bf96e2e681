// Under curatele, bewind or mentorschap whoever represents consents first: no file begins without it, and nobody comes to stand beside it without it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles, openCircle, recordRepresentation, takeIn } from '../../src/desk/index.ts';
import type { GivenFirst } from '../../src/record/index.ts';
import { openPractice, type TestPractice } from '../server/practice.ts';
import { openTestStore, type TestStore, TODAY } from '../store/fixtures.ts';
import { policyOf, without } from './policies.ts';
import { type PracticeOn, practiceOn } from './practice-on.ts';

const NONE: GivenFirst = { measure: 'none', name: '', role: '', on: undefined };
const GIVEN: GivenFirst = { measure: 'mentorschap', name: 'Greet Verzonnen', role: 'mentor', on: TODAY };

let t: TestStore;
let p: PracticeOn;
beforeAll(async () => {
  t = await openTestStore();
  p = await practiceOn(t, policyOf('PB-22'));
}, 60_000);
afterAll(() => t.close());

const take = (consent: GivenFirst | undefined, on: PracticeOn = p) =>
  takeIn(on.house, on.worker, {
    name: { first: 'Ans', last: 'Verzonnen' },
    birthDate: '1960-02-03',
    service: 'service.guidance',
    regime: 'wmo',
    careFrom: TODAY,
    team: [],
    answers: [],
    ...(consent ? { consent } : {}),
  });

describe('PB-22: the consent of who represents', () => {
  it('is asked before anything is kept: without an answer, a name, a role or a day there is no file', async () => {
    const before = (await listFiles(p.house, p.worker))?.files.length;
    const wrong = async (measure: GivenFirst | undefined) => {
      const taken = await take(measure);
      return taken.kind === 'problems' ? taken.problems.map((one) => one.field) : taken.kind;
    };
    expect(await wrong(undefined)).toEqual(['measure']);
    expect(await wrong({ ...GIVEN, measure: '' })).toEqual(['measure']);
    expect(await wrong({ ...GIVEN, name: 'Greet' })).toEqual(['consent.name']);
    expect(await wrong({ ...GIVEN, role: 'relative' })).toEqual(['consent.role']);
    expect(await wrong({ ...GIVEN, on: undefined })).toEqual(['consent.on']);
    expect((await listFiles(p.house, p.worker))?.files.length).toBe(before);
  });

  it('goes in with the file, under the name of who gave it; who has no measure needs none; without the clause nobody asks', async () => {
    const taken = await take(GIVEN);
    if (taken.kind !== 'done') throw new Error(JSON.stringify(taken));
    const circle = await openCircle(p.house, p.worker, taken.client);
    expect(circle?.circle.consents).toMatchObject([
      { word: 'representative', act: 'given', form: 'written', name: { last: 'Verzonnen' } },
    ]);
    const free = await take(NONE);
    expect(free.kind === 'done' && (await openCircle(p.house, p.worker, free.client))?.circle.consents).toEqual([]);
    const broken = await practiceOn(t, without(policyOf('PB-22'), 'consent.representative'));
    expect((await take(undefined, broken)).kind).toBe('done');
  });

  it('is needed too when the measure comes later', async () => {
    const taken = await take(NONE);
    if (taken.kind !== 'done') throw new Error('not taken in');
    const who = { name: { first: 'Petra', last: 'Verzonnen' } };
    const input = { who, kind: 'administrator', proof: { kind: 'court-order', seenOn: TODAY }, from: TODAY } as const;
    expect(await recordRepresentation(p.house, p.worker, taken.client, input)).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'consentedOn', code: 'consent-missing' }],
    });
    expect((await openCircle(p.house, p.worker, taken.client))?.circle.representation).toEqual([]);
    expect((await recordRepresentation(p.house, p.worker, taken.client, { ...input, consentedOn: TODAY })).kind).toBe('done');
    const circle = (await openCircle(p.house, p.worker, taken.client))?.circle;
    expect(circle?.representation).toHaveLength(1);
    expect(circle?.consents).toMatchObject([{ word: 'representative', act: 'given' }]);
  });
});

describe('the same through the door of the practice', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await openPractice('de-weegschaal');
  }, 90_000);
  afterAll(() => practice.close());

  it('says at the field what is missing, and keeps what was typed', async () => {
    const koen = await practice.as('koen@deweegschaal.example');
    expect((await koen.get('/dossiers/nieuw')).text).toContain('Staat de cliënt onder een maatregel?');
    const typed = {
      'name.first': 'Zed',
      'name.last': 'Verzonnen',
      birthDate: '3-5-1980',
      service: 'service.guidance:wmo',
      careFrom: '1-11-2026',
    };
    const refused = await koen.post('/dossiers/nieuw', { ...typed, measure: 'curatele', 'consent.name': 'Cor Verzonnen' });
    expect(refused.status).toBe(422);
    for (const at of ['#consent.role', '#consent.on']) expect(refused.text).toContain(`href="${at}"`);
    expect(refused.text).toContain('value="Cor Verzonnen"');
    const whole = {
      ...typed,
      measure: 'curatele',
      'consent.name': 'Cor Verzonnen',
      'consent.role': 'curator',
      'consent.on': '1-11-2026',
    };
    expect((await koen.post('/dossiers/nieuw', whole)).status).toBe(303);
  });
});
