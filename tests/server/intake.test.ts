// The registration form: only fields that a purpose needs, each with its reason; sensitive ones only with a recorded relevance; bad input at the field.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../src/desk/index.ts';
import { CONSENTED } from './consented.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const client = (more: Readonly<Record<string, string>>) => ({
  'name.first': 'Zed',
  'name.last': 'Verzonnen',
  birthDate: '3-5-1980',
  careFrom: '1-11-2026',
  service: 'service.guidance:wmo',
  measure: 'none',
  ...more,
});

describe('the registration form of a guidance practice', () => {
  let p: TestPractice;
  let koen: Person;
  beforeAll(async () => {
    p = await openPractice('de-weegschaal');
    koen = await p.as('koen@deweegschaal.example');
  }, 60_000);
  afterAll(() => p.close());

  it('asks a field because a purpose needs it, and says which', async () => {
    const form = (await koen.get('/dossiers/nieuw')).text;
    for (const name of ['contact.address', 'contact.phone', 'contact.email', 'identity.gender', 'bsn.bsn'])
      expect(form).toContain(`name="${name}"`);
    expect(form).not.toContain('name="id_copy');
    expect(form).not.toContain('name="authority');
  });

  it('lays sensitive fields closed behind the question why they matter', async () => {
    const form = (await koen.get('/dossiers/nieuw')).text;
    for (const category of ['religion', 'criminal', 'sex-life']) {
      expect(form).toContain(`name="${category}.${category}"`);
      expect(form).toContain(`name="${category}.${category}.relevantie"`);
    }
  });

  it.each(['religion', 'criminal', 'sex-life'])(
    'refuses %s without a relevance for this client, at the field',
    async (category) => {
      const refused = await koen.post('/dossiers/nieuw', client({ [`${category}.${category}`]: 'GETYPT ANTWOORD' }));
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(`href="#${category}.${category}.relevantie"`);
      expect(refused.text).toContain('GETYPT ANTWOORD');
      const taken = await koen.post(
        '/dossiers/nieuw',
        client({
          [`${category}.${category}`]: 'GETYPT ANTWOORD',
          [`${category}.${category}.relevantie`]: 'Bepaalt wie er kan komen helpen',
        }),
      );
      expect(taken.status).toBe(303);
    },
  );

  it.each([
    ['birthDate', '30-2-1980'],
    ['birthDate', '3-5-2030'],
    ['birthDate', '3-5-1880'],
    ['careFrom', '1-1-1970'],
    ['careFrom', '1-1-2099'],
    ['contact.email', 'geen mail'],
    ['contact.phone', 'javascript:alert(1)'],
    ['careFrom', 'gisteren'],
    ['bsn.bsn', '123456789'],
    ['name.last', ''],
  ])('names what is wrong with %s %s at the field, and keeps what was typed', async (field, value) => {
    const refused = await koen.post('/dossiers/nieuw', client({ 'contact.address': 'GETYPT ADRES', [field]: value }));
    expect([field, refused.status]).toEqual([field, 422]);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain('GETYPT ADRES');
  });

  it('refuses two persons with one bsn, without saying who the other is', async () => {
    const bsn = { 'bsn.bsn': '111222333' };
    expect((await koen.post('/dossiers/nieuw', client(bsn))).status).toBe(303);
    const second = await koen.post('/dossiers/nieuw', client({ ...bsn, 'name.first': 'Iemand', 'name.last': 'Anders' }));
    expect(second.status).toBe(422);
    expect(second.text).toContain('href="#bsn.bsn"');
    expect(second.text).not.toContain('Verzonnen');
  });

  it('takes names from right to left and with signs', async () => {
    const taken = await koen.post('/dossiers/nieuw', client({ 'name.first': 'نور', 'name.last': "O'Brïen 🌷" }));
    expect(taken.status).toBe(303);
    expect((await koen.get(taken.to ?? '')).text).toContain('نور');
  });
});

describe('other practices ask other things', () => {
  it.each([
    ['oeverpad', 'sanne@oeverpad.example', 'service.treatment:wgbo', ['religion.religion', 'criminal.criminal', 'bsn.bsn']],
    [
      'de-linde',
      'amira@delinde.example',
      'service.youth-help:jeugdwet',
      ['religion.religion', 'sex-life.sex-life', 'contact.email'],
    ],
    [
      'de-notendop',
      'willemijn@denotendop.example',
      'service.daycare:childcare',
      ['religion.religion', 'identity.gender', 'authority.parental-authority'],
    ],
  ])(
    '%s does not ask what its policy has no purpose for, and keeps nothing that is sent all the same',
    async (slug, who, service, absent) => {
      const p = await openPractice(slug);
      try {
        const person = await p.as(who);
        const form = (await person.get('/dossiers/nieuw')).text;
        for (const name of absent) expect(form).not.toContain(`name="${name}"`);
        const smuggled = Object.fromEntries(absent.map((name) => [name, 'SMOKKEL']));
        const taken = await person.post('/dossiers/nieuw', client({ service, birthDate: '3-5-2020', ...CONSENTED, ...smuggled }));
        expect(taken.status).toBe(303);
        const id = taken.to?.split('/').at(-1) ?? '';
        const acting = { account: person.account, on: '2026-11-22', now: Math.floor(p.t.clock.now / 1000), via: 'web' } as const;
        const opened = await openFile(p.house, acting, id);
        if (opened.kind !== 'opened') throw new Error('the file does not open for who made it');
        expect(opened.file.person?.name.last).toBe('Verzonnen');
        expect(JSON.stringify(opened.file)).not.toContain('SMOKKEL');
      } finally {
        await p.close();
      }
    },
    60_000,
  );
});

describe('the data of the start, later', () => {
  let p: TestPractice;
  let koen: Person;
  let file: string;
  beforeAll(async () => {
    p = await openPractice('de-weegschaal');
    koen = await p.as('koen@deweegschaal.example');
    const more = { 'religion.religion': 'Rooms-katholiek', 'religion.religion.relevantie': 'Gaat op zondag naar de kerk' };
    file = (await koen.post('/dossiers/nieuw', client(more))).to ?? '';
  }, 60_000);
  afterAll(() => p.close());
  const seenIn = (html: string): string => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '';

  it('show what is recorded with its relevance, change, and keep what they said before', async () => {
    const page = (await koen.get(`${file}/intake`)).text;
    for (const words of ['Rooms-katholiek', 'Gaat op zondag naar de kerk']) expect(page).toContain(words);
    const typed = {
      seen: seenIn(page),
      'religion.religion': 'Protestant',
      'religion.religion.relevantie': 'Gaat op zondag naar de kerk',
    };
    expect((await koen.post(`${file}/intake`, { ...typed, 'religion.religion.relevantie': '' })).status).toBe(422);
    expect((await koen.post(`${file}/intake`, typed)).status).toBe(303);
    expect((await koen.get(`${file}/intake`)).text).toContain('Protestant');
    const db = await p.t.ctx.pool.connect();
    try {
      await db.query("select set_config('app.org', $1, false)", [koen.account.organisation]);
      const kept = await db.query('select version from intake_answer_version');
      expect(kept.rows).toEqual([{ version: 1 }]);
    } finally {
      db.release();
    }
  });

  it('are not overwritten by who did not see the last change: both stand on the page', async () => {
    const seen = seenIn((await koen.get(`${file}/intake`)).text);
    const typed = { 'religion.religion.relevantie': 'Gaat op zondag naar de kerk' };
    expect((await koen.post(`${file}/intake`, { seen, ...typed, 'religion.religion': 'EERSTE' })).status).toBe(303);
    const second = await koen.post(`${file}/intake`, { seen, ...typed, 'religion.religion': 'TWEEDE' });
    expect(second.status).toBe(409);
    for (const words of ['TWEEDE', 'EERSTE']) expect(second.text).toContain(words);
    expect((await koen.get(`${file}/intake`)).text).toContain('EERSTE');
  });

  it('are not there for a colleague outside the team', async () => {
    const femke = await p.as('femke@deweegschaal.example');
    expect((await femke.get(`${file}/intake`)).status).toBe(404);
    expect((await femke.post(`${file}/intake`, { seen: 'x', 'religion.religion': 'y' })).status).toBe(404);
  });
});
