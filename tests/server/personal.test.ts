// Where a client can be reached, at the top of the file; changing it; the BSN on purpose, and the proof of identity that was seen.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONSENTED } from './consented.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const text = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the contact block of a file', () => {
  let p: TestPractice;
  let amira: Person;
  let file: string;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
    const form = (await amira.get('/dossiers/nieuw')).text;
    const taken = await amira.post('/dossiers/nieuw', {
      'name.first': 'Zed',
      'name.last': 'Verzonnen',
      birthDate: '4-3-2016',
      careFrom: '1-11-2026',
      service: /name="service" value="([^"]+)"/.exec(form)?.[1] ?? '',
      ...CONSENTED,
      'contact.address': 'Dorpsstraat 1, Waterveen',
      'contact.phone': '06 1234 5678 (oma)',
      'representative.name': 'Els Verzonnen',
      'representative.phone': '06 8765 4321',
      'bsn.bsn': '111222333',
    });
    file = taken.to ?? '';
  }, 90_000);
  afterAll(() => p.close());

  it('shows address and telephone as something to ring, and who represents', async () => {
    const page = (await amira.get(file)).text;
    expect(text(page)).toContain('Adres Dorpsstraat 1, Waterveen');
    expect(page).toContain('href="tel:0612345678"');
    expect(text(page)).toContain('Els Verzonnen');
    expect(page).toContain('href="tel:0687654321"');
    expect(page, 'the BSN is read on purpose only').not.toContain('111222333');
  });

  it('is changed at its field, keeps what was typed, and never overwrites what a colleague wrote meanwhile', async () => {
    const form = (await amira.get(`${file}/contact`)).text;
    const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? '';
    const wrong = await amira.post(`${file}/contact`, { version, 'contact.address': 'Dijk 2', 'contact.phone': 'geen' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#contact.phone"');
    expect(wrong.text).toContain('value="Dijk 2"');
    const first = { version, 'contact.address': 'Dijk 2', 'contact.phone': '06 1111 2222' };
    expect((await amira.post(`${file}/contact`, first)).status).toBe(303);
    const late = await amira.post(`${file}/contact`, { version, 'contact.address': 'Dijk 3', 'contact.phone': '06 3333 4444' });
    expect(late.status).toBe(409);
    expect(text(late.text)).toContain('Dijk 2');
    expect(late.text).toContain('value="Dijk 3"');
    expect((await amira.get(file)).text).toContain('tel:0611112222');
  });

  it('shows the BSN on purpose, with a line in the log; another is tested like the first', async () => {
    const before = p.lines.length;
    const page = (await amira.get(`${file}/bsn`)).text;
    expect(text(page)).toContain('Burgerservicenummer (BSN) 111222333'.replace(' (BSN)', ''));
    expect(p.lines.slice(before).join('\n')).not.toContain('111222333');
    const wrong = await amira.post(`${file}/bsn`, { bsn: '123456789' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#bsn"');
    expect((await amira.post(`${file}/bsn`, { bsn: '123456782' })).status).toBe(303);
    expect((await amira.get(`${file}/bsn`)).text).toContain('123456782');
    const log = text((await amira.get(`${file}/logboek`)).text);
    expect(log).toContain('burgerservicenummer (BSN)');
  });

  it('writes down which proof of identity was seen, and never a proof that is over', async () => {
    const send = (fields: Readonly<Record<string, string>>) => amira.post(`${file}/bsn/bewijs`, fields);
    const wrong = await send({ kind: '', number: 'x', until: '1-1-2020' });
    expect(wrong.status).toBe(422);
    for (const at of ['kind', 'number', 'until']) expect(wrong.text).toContain(`id="${at}-fout"`);
    expect((await send({ kind: 'passport', number: 'nx12ab345', until: '1-1-2030' })).status).toBe(303);
    expect(text((await amira.get(`${file}/bsn`)).text)).toContain(
      'Paspoort NX12AB345, geldig tot 01-01-2030, gezien op 22-11-2026',
    );
  });

  it('is not there for a colleague outside the team', async () => {
    const elin = await p.as('elin@delinde.example');
    for (const part of ['contact', 'bsn']) expect((await elin.get(`${file}/${part}`)).status).toBe(404);
    expect((await elin.post(`${file}/contact`, { version: '1', 'contact.phone': '06 1234 5678' })).status).toBe(404);
    expect((await elin.post(`${file}/bsn`, { bsn: '123456782' })).status).toBe(404);
  });

  it('believes no authority that began before the child, nor a proof that is seen tomorrow', async () => {
    const form = `${file}/gezag/authority`;
    const fields = { voornaam: 'Els', achternaam: 'Verzonnen', soort: 'parent', gezag: 'ja', bewijs: 'register-extract' };
    const refused = await amira.post(form, { ...fields, vanaf: '01-11-2026', gezien: '01-01-2030' });
    expect(refused.status).toBe(422);
    expect(text(refused.text)).toContain('niet later zien dan vandaag');
    const early = await amira.post(form, { ...fields, vanaf: '01-01-1990', gezien: '01-11-2026' });
    expect(early.status).toBe(422);
    expect(early.text).toContain('href="#vanaf"');
    const right = await amira.post(form, { ...fields, vanaf: '01-11-2026', gezien: '01-11-2026' });
    expect(right.status).toBe(303);
  });
});

describe('a BSN in a category of another name', () => {
  it('is tested all the same, and a copy of an identity document is never a field', async () => {
    const p = await openPractice('de-notendop');
    try {
      const willemijn = await p.as('willemijn@denotendop.example');
      const form = (await willemijn.get('/dossiers/nieuw')).text;
      expect(form).not.toMatch(/name="id_copy\.|name="photo\./);
      const refused = await willemijn.post('/dossiers/nieuw', {
        'name.first': 'Zed',
        'name.last': 'Verzonnen',
        birthDate: '4-3-2024',
        careFrom: '1-11-2026',
        service: 'service.daycare:childcare',
        'contact.bsn': '111111111',
      });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('href="#contact.bsn"');
    } finally {
      await p.close();
    }
  }, 60_000);
});
