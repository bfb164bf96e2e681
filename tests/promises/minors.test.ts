// OP-48: data of a minor are kept only with the written consent of a parent, carer or legal representative. Where the law lets nobody wait for it,
// the ledger says that and not that somebody consented.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles, openCircle, takeIn, workOnce } from '../../src/desk/index.ts';
import type { Day } from '../../src/policy/index.ts';
import type { GivenFirst } from '../../src/record/index.ts';
import { openPractice, type Person, type TestPractice } from '../server/practice.ts';
import { openTestStore, type TestStore, TODAY } from '../store/fixtures.ts';
import { policyOf, without } from './policies.ts';
import { type PracticeOn, practiceOn } from './practice-on.ts';

const GIVEN: GivenFirst = { measure: '', name: 'Greet Verzonnen', role: 'guardian', on: TODAY };
const TEN = '2016-03-04';
const FIFTEEN = '2010-11-23';
const SIXTEEN = '2010-11-22';
const EIGHTEEN = '2008-11-22';

let t: TestStore;
let p: PracticeOn;
beforeAll(async () => {
  t = await openTestStore();
  p = await practiceOn(t, policyOf('OP-48'));
}, 60_000);
afterAll(() => t.close());

const take = (birthDate: Day, consent: GivenFirst | undefined, on: PracticeOn = p) =>
  takeIn(on.house, on.worker, {
    name: { first: 'Ans', last: 'Verzonnen' },
    birthDate,
    service: 'service.youth-help',
    regime: 'jeugdwet',
    careFrom: TODAY,
    team: [],
    answers: [],
    ...(consent ? { consent } : {}),
  });
async function consents(file: Awaited<ReturnType<typeof take>>, on: PracticeOn = p) {
  if (file.kind !== 'done') throw new Error(JSON.stringify(file));
  return (await openCircle(on.house, on.worker, file.client))?.circle.consents;
}

describe('OP-48: the consent for a minor', () => {
  it('comes before anything is kept: without a name, a role or a day there is no file', async () => {
    const before = (await listFiles(p.house, p.worker))?.files.length;
    const wrong = async (birthDate: Day, consent: GivenFirst | undefined) => {
      const taken = await take(birthDate, consent);
      return taken.kind === 'problems' ? taken.problems.map((one) => one.field) : taken.kind;
    };
    expect(await wrong(TEN, undefined)).toEqual(['consent.name', 'consent.role', 'consent.on']);
    expect(await wrong(TEN, { ...GIVEN, name: 'Greet' })).toEqual(['consent.name']);
    expect(await wrong(TEN, { ...GIVEN, role: 'relative' })).toEqual(['consent.role']);
    expect(await wrong(TEN, { ...GIVEN, on: undefined })).toEqual(['consent.on']);
    expect(await wrong(TEN, { ...GIVEN, on: '2999-01-01' })).toEqual(['consent.on']);
    // A child of 15 does not consent alone.
    expect(await wrong(FIFTEEN, { ...GIVEN, role: 'client' })).toEqual(['consent.role']);
    expect(await wrong(SIXTEEN, undefined)).toEqual(['consent.name', 'consent.role', 'consent.on']);
    expect((await listFiles(p.house, p.worker))?.files.length).toBe(before);
  });

  it('goes in with the file, under the name of who gave it; from 18 there is none; without the clause nobody asks', async () => {
    expect(await consents(await take(TEN, GIVEN))).toMatchObject([
      { word: 'minors', act: 'given', form: 'written', name: { first: 'Greet', last: 'Verzonnen' } },
    ]);
    expect(await consents(await take(EIGHTEEN, undefined))).toEqual([]);
    const broken = await practiceOn(t, without(policyOf('OP-48'), 'consent.minors'));
    expect(await consents(await take(TEN, undefined, broken), broken)).toEqual([]);
  });

  it("is the young person's own from 16, and nobody's where a court ordered the help; the ledger says which", async () => {
    expect(await consents(await take(SIXTEEN, { ...GIVEN, name: '', role: 'client' }))).toMatchObject([
      { act: 'given', name: { first: 'Ans' } },
    ]);
    expect(await consents(await take(TEN, { ...GIVEN, name: '', role: 'order' }))).toMatchObject([{ act: 'not-needed' }]);
  });
});

describe('the same through the doors of the practice', () => {
  let practice: TestPractice;
  let amira: Person;
  beforeAll(async () => {
    practice = await openPractice('de-linde');
    amira = await practice.as('amira@delinde.example');
  }, 90_000);
  afterAll(() => practice.close());

  it('the form says at the field what is missing, and keeps what was typed', async () => {
    const form = (await amira.get('/dossiers/nieuw')).text;
    expect(form).toContain('Toestemming vooraf');
    expect(form).not.toContain('Staat de cliënt onder een maatregel?');
    const typed = { 'name.first': 'Zed', 'name.last': 'Verzonnen', birthDate: '4-3-2016', careFrom: '1-11-2026' };
    const service = /name="service" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const refused = await amira.post('/dossiers/nieuw', { ...typed, service, 'consent.name': 'Greet Verzonnen' });
    expect(refused.status).toBe(422);
    for (const at of ['#consent.role', '#consent.on']) expect(refused.text).toContain(`href="${at}"`);
    expect(refused.text).toContain('value="Greet Verzonnen"');
    const whole = { 'consent.name': 'Greet Verzonnen', 'consent.role': 'guardian', 'consent.on': '1-11-2026' };
    const done = await amira.post('/dossiers/nieuw', { ...typed, service, ...whole });
    expect(done.status).toBe(303);
    const overview = (await amira.get(done.to ?? '')).text;
    expect(overview).toContain('Greet Verzonnen, 22-11-2026');
  });

  it('a list of clients takes over nobody under 18 without it', async () => {
    const list = [
      'Voornaam;Achternaam;Geboortedatum;Toestemming van;Toestemming rol;Toestemming op',
      'Bram;Zandbank;4-6-2014;Els Zandbank;moeder;1-11-2026',
      'Cato;Zandkasteel;4-6-2014;;;',
    ].join('\n');
    const sent = await amira.upload('/beheer/overnemen', {}, { name: 'lijst.csv', bytes: Buffer.from(list) });
    const job = /overnemen\/([0-9a-f-]{36})/.exec(sent.to ?? '')?.[1] ?? '';
    const page = (await amira.get(`/beheer/overnemen/${job}/kolommen`)).text;
    const fields = Object.fromEntries(
      [...page.matchAll(/<select id="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].map(([, name, inner]) => [
        name,
        /<option value="([^"]*)" selected/.exec(inner as string)?.[1] ?? '',
      ]),
    ) as Record<string, string>;
    const service = /name="service" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const columns = await amira.post(`/beheer/overnemen/${job}/kolommen`, { ...fields, service, careFrom: '1-11-2026' });
    expect(columns.status).toBe(303);
    const check = (await amira.get(`/beheer/overnemen/${job}`)).text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(check).toContain('1 regel goed');
    expect(check).toContain('Voor deze cliënt is eerst schriftelijke toestemming nodig');
    expect((await amira.post(`/beheer/overnemen/${job}/begin`, {})).status).toBe(303);
    await workOnce(practice.house, '11111111-1111-4111-8111-111111111111');
    const files = (await amira.get('/dossiers')).text;
    expect(files).toContain('Bram Zandbank');
    expect(files).not.toContain('Cato');
  });
});
