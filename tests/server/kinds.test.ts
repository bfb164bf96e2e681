// Four kinds of care, each from the registration to the end, through the front door.

import { describe, expect, it } from 'vitest';
import { CONSENTED } from './consented.ts';
import { openPractice } from './practice.ts';

interface Course {
  readonly kind: string;
  readonly slug: string;
  readonly staff: string;
  readonly service: string;
  readonly extra?: Readonly<Record<string, string>>;
  /** Forms in order, each with what is typed. */
  readonly forms: readonly (readonly [form: string, typed: Readonly<Record<string, string>>])[];
  /** What stands at the top of the file, for whoever must know it first. */
  readonly first?: string;
  /** Forms that this kind of care does not have. */
  readonly without: readonly string[];
}
const referral = {
  what: 'allocation',
  issuer: 'Gemeente Waterveen',
  number: 'X-1',
  decided: '1-11-2026',
  from: '1-11-2026',
  content: 'Hulp',
};
const agreement = { with: 'De cliënt', signed: '2-11-2026', how: 'paper', from: '2-11-2026', content: 'Afspraken over de hulp' };
const plan = { with: 'De cliënt', agreed: '3-11-2026', 'goal.1.words': 'Ik wil weer mee kunnen doen' };
const course = [
  ['measurement', { day: '10-11-2026', goal: '1', value: '4' }],
  ['note', { day: '10-11-2026', goal: '1', text: 'Een goed gesprek' }],
  ['contact', { day: '11-11-2026', how: 'phone', with: 'De cliënt', text: 'Gebeld' }],
  ['appointment', { day: '24-11-2026', time: '10:00', state: 'planned' }],
  ['evaluation', { day: '20-11-2026', with: 'De cliënt', text: 'Goed', own: 'Het helpt mij', 'goal.1.outcome': 'reached' }],
] as const;
const COURSES: readonly Course[] = [
  {
    kind: 'mental health care',
    slug: 'oeverpad',
    staff: 'sanne@oeverpad.example',
    service: 'service.treatment:wgbo',
    forms: [
      ['referral', referral],
      ['agreement', agreement],
      ['care-plan', plan],
      ['warning-plan', { signs: 'Slecht slapen', call: 'Sanne' }],
      ...course,
    ],
    first: 'Slecht slapen',
    without: ['week-plan', 'pick-up-list', 'daily-log'],
  },
  {
    kind: 'guidance',
    slug: 'de-weegschaal',
    staff: 'koen@deweegschaal.example',
    service: 'service.guidance:wmo',
    extra: { measure: 'none' },
    forms: [
      ['referral', referral],
      ['agreement', agreement],
      ['care-plan', plan],
      ['week-plan', { hours: '4', days: 'Maandag: post' }],
      ...course,
    ],
    without: ['warning-plan', 'pick-up-list', 'safety-plan'],
  },
  {
    kind: 'youth help',
    slug: 'de-linde',
    staff: 'amira@delinde.example',
    service: 'service.youth-help:jeugdwet',
    forms: [
      ['referral', referral],
      ['agreement', agreement],
      ['care-plan', plan],
      ['safety-plan', { agreed: 'Wij bellen eerst', with: 'Moeder' }],
      ...course,
    ],
    first: 'Wij bellen eerst',
    without: ['week-plan', 'pick-up-list', 'health-card'],
  },
  {
    kind: 'childcare',
    slug: 'de-notendop',
    staff: 'willemijn@denotendop.example',
    service: 'service.daycare:childcare',
    forms: [
      ['agreement', agreement],
      ['placement', { group: 'Gele groep', from: '2-11-2026', days: 'maandag' }],
      ['pick-up-list', { 'person.1.name': 'Oma Bets' }],
      ['health-card', { with: 'Moeder', 'allergy.1.what': 'Pinda', 'allergy.1.act': 'Bel 112' }],
      ['daily-log', { day: '20-11-2026', text: 'Gespeeld in de zandbak' }],
    ],
    first: 'Pinda',
    without: ['care-plan', 'referral', 'evaluation', 'measurement'],
  },
];

describe('from registration to end of care', () => {
  it.each(COURSES)(
    '$kind',
    async (c) => {
      const p = await openPractice(c.slug);
      try {
        const who = await p.as(c.staff);
        const taken = await who.post('/dossiers/nieuw', {
          'name.first': 'Zed',
          'name.last': 'Verzonnen',
          birthDate: c.kind === 'childcare' ? '3-5-2023' : '3-5-2012',
          service: c.service,
          careFrom: '1-11-2026',
          ...CONSENTED,
          ...c.extra,
        });
        expect(taken.status).toBe(303);
        const file = taken.to ?? '';
        for (const [form, typed] of c.forms) {
          expect([form, (await who.get(`${file}/plan/${form}`)).status]).toEqual([form, 200]);
          expect([form, (await who.post(`${file}/plan/${form}`, typed)).status]).toEqual([form, 303]);
        }
        for (const form of c.without) {
          expect([form, (await who.get(`${file}/plan/${form}`)).status]).toEqual([form, 404]);
          expect([form, (await who.post(`${file}/plan/${form}`, {})).status]).toEqual([form, 404]);
        }
        const overview = (await who.get(file)).text;
        expect(overview.includes('Eerst weten')).toBe(c.first !== undefined);
        expect(overview).toContain(c.first ?? 'Wie mag nu wat zien');
        const page = await who.get(`${file}/plan`);
        for (const typed of c.forms.flatMap(([, fields]) => Object.entries(fields)))
          if (/words|text|content|what|name$/.test(typed[0]) && !/allocation|reached/.test(typed[1]))
            expect(page.text).toContain(typed[1]);
        expect((await who.post(`${file}/afdruk/dossier`, {})).status).toBe(200);
        const end = await who.post(`${file}/einde`, {
          sure: 'ja',
          day: '22-11-2026',
          reason: 'other',
          words: 'Afgerond',
          supplied: 'yes',
          'returned.1.what': 'Tekening',
          'returned.1.how': 'given-back',
        });
        expect(end.status).toBe(303);
        expect((await who.post(`${file}/plan/${c.forms[0]?.[0]}`, c.forms[0]?.[1] ?? {})).status === 303).toBe(true);
      } finally {
        await p.close();
      }
    },
    60_000,
  );
});

describe('what must be known first', () => {
  it('is not there while it is locked, and the log says that it was read', async () => {
    const p = await openPractice('de-notendop');
    try {
      const willemijn = await p.as('willemijn@denotendop.example');
      const jip = await p.clientOf(willemijn, 'Jip');
      expect((await willemijn.get(`/dossiers/${jip}`)).text).toContain('Pinda');
      const eva = await p.as('eva.sanders@post.example');
      const looked = (await eva.get(`/mijn/wie-keek/${jip}`)).text;
      expect(looked).toMatch(/medische gegevens/i);
      const locked = await willemijn.post(`/dossiers/${jip}/beperking`, {
        doel: 'file',
        zeker: 'ja',
        grond: 'accuracy-contested',
        waarom: 'De moeder zegt dat het niet klopt',
      });
      expect(locked.status).toBe(303);
      expect((await willemijn.get(`/dossiers/${jip}`)).text).not.toContain('Pinda');
    } finally {
      await p.close();
    }
  }, 60_000);
});
