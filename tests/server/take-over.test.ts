// A list of clients from another system: looked at, taken over line by line, stopped, gone on with, undone. On both databases.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workOnce } from '../../src/desk/index.ts';
import { StoreUnavailable } from '../../src/store/index.ts';
import { bothKinds, type TestStore } from '../store/fixtures.ts';
import { consented } from './consented.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const HERE = '11111111-1111-4111-8111-111111111111';
const ELSEWHERE = '22222222-2222-4222-8222-222222222222';
const HEAD =
  'Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;BSN;Straat;Huisnummer;Postcode;Woonplaats;Begeleider;Geloof;Huisarts';

/** Five good lines and three bad ones, as an export writes them. */
const EIGHT = [
  HEAD,
  'Anne;;Zandlopertje;3-5-2012;111222333;Dijk;1;1234ab;Waterveen;;gereformeerd;dr. Pil',
  'Bram;van der;Zandgraver;2012-06-04;;Dijk;2;1234AB;Waterveen;joris@delinde.example;;',
  'Cato;;Zandkasteel;31-2-2013;;;;;;;;',
  'Daan;de;Zandbank;1-1-2014;123456789;;;;;;;',
  '"Eva\nMaria";;"Zand;pad";"5-5-2015";;;;;;Joris Blom;;',
  ';;Zandweg;5-5-2016;;;;;;;;',
  'Fien;;Zandhaas;06-07-2011;;;;;;;;',
  'Gijs;;Zandstorm;06-07-2010;;;;;;;;',
].join('\r\n');

const text = (html: string): string =>
  html
    .replaceAll(/<(script|style|head)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const jobOf = (to: string | undefined): string => /overnemen\/([0-9a-f-]{36})/.exec(to ?? '')?.[1] ?? '';

bothKinds('taking over a list of clients', (open) => {
  let p: TestPractice;
  let amira: Person;
  beforeAll(async () => {
    p = await openPractice('de-linde', undefined, await open());
    amira = await p.as('amira@delinde.example');
  }, 60_000);
  afterAll(() => p.close());

  const count = async (
    table: 'client' | 'person' | 'job' | 'job_piece' | 'job_line' | 'part' | 'search_name',
  ): Promise<number> => {
    const rows = await p.t.ctx.db.transaction().execute(async (trx) => {
      const { sql } = await import('kysely');
      await sql`select zv_scope(${amira.account.organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
      return trx
        .selectFrom(table)
        .select((e) => e.fn.countAll<string>().as('n'))
        .execute();
    });
    return Number(rows[0]?.n);
  };

  async function brought(csv: string): Promise<string> {
    const reply = await amira.upload('/beheer/overnemen', {}, { name: 'lijst.csv', bytes: Buffer.from(consented(csv)) });
    expect(reply.status, text(reply.text)).toBe(303);
    return jobOf(reply.to);
  }
  /** The choices as they stand on the page. */
  async function chosen(job: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    const page = await amira.get(`/beheer/overnemen/${job}/kolommen`);
    const fields: Record<string, string> = {};
    for (const [, name, inner] of page.text.matchAll(/<select id="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g))
      fields[name as string] = /<option value="([^"]*)" selected/.exec(inner as string)?.[1] ?? '';
    for (const [, name, value] of page.text.matchAll(/<input[^>]*name="(service|careFrom)"[^>]*value="([^"]*)"/g))
      fields[name as string] ??= value as string;
    const reply = await amira.post(`/beheer/overnemen/${job}/kolommen`, { ...fields, ...more });
    expect(reply.status, text(reply.text)).toBe(303);
  }
  const act = (job: string, name: string, fields: Readonly<Record<string, string>> = {}) =>
    amira.post(`/beheer/overnemen/${job}/${name}`, fields);
  const page = async (job: string): Promise<string> => text((await amira.get(`/beheer/overnemen/${job}`)).text);
  const work = (leaving?: () => boolean) => workOnce(p.house, HERE, leaving);
  const names = async (): Promise<string> => text((await amira.get('/dossiers')).text);

  it('shows what five good lines become and what is wrong with three, and takes over the five', async () => {
    const before = await count('client');
    const job = await brought(EIGHT);
    const columns = text((await amira.get(`/beheer/overnemen/${job}/kolommen`)).text);
    expect(columns).toContain('Uw beleid heeft geen reden voor deze kolom; zij wordt niet overgenomen.');
    expect(columns).toContain('Dit is gevoelig.');
    await chosen(job);
    const check = await page(job);
    expect(check).toContain('5 regels goed');
    expect(check).toContain('3 regels niet goed');
    expect(check).toContain('Bram van der Zandgraver');
    expect(check).toContain('Dijk 2, 1234 AB Waterveen');
    expect(check).toContain('Joris Blom');
    expect(check).toContain('4 Geboortedatum Deze datum bestaat niet');
    expect(check).toContain('5 BSN Dit is geen geldig BSN');
    expect(check).toMatch(/8 (Roepnaam|Achternaam) Er staat geen naam/);
    expect(check).not.toContain('gereformeerd');
    expect(await count('client')).toBe(before);

    expect((await act(job, 'begin')).status).toBe(303);
    const running = await amira.get(`/beheer/overnemen/${job}`);
    expect(text(running.text)).toContain('0 van 8 regels');
    expect(running.text).toMatch(/<progress [^>]*max="8"/);
    expect(running.headers.get('refresh')).toBe('3');
    expect((await amira.get(`/beheer/overnemen/${job}?volg=nee`)).headers.get('refresh')).toBeNull();
    expect(await work()).toBe(true);
    expect(await work()).toBe(false);

    const report = await page(job);
    expect(report).toContain('Overgenomen 5 van 8 regels');
    expect(report).toContain('Niet overgenomen 3');
    expect(await count('client')).toBe(before + 5);
    expect(await count('job_piece')).toBe(0);
    const list = await names();
    // Joris is named for these two: they are his from today on, and Amira's until tonight.
    for (const name of ['Anne Zandlopertje', 'Bram van der Zandgraver', 'Fien Zandhaas', 'Gijs Zandstorm'])
      expect(list).toContain(name);
    const joris = await p.as('joris@delinde.example');
    expect(text((await joris.get('/dossiers')).text)).toContain('Bram van der Zandgraver');
    expect(text((await joris.get('/dossiers')).text)).not.toContain('Fien Zandhaas');

    const csv = await amira.get(`/beheer/overnemen/${job}/verslag`);
    expect(csv.headers.get('content-disposition')).toContain('verslag-overnemen.csv');
    const lines = csv.text.replace('\ufeff', '').trim().split('\r\n');
    expect(lines).toHaveLength(9);
    expect(lines[1]).toBe('2;Overgenomen;');
    expect(lines[3]).toContain('4;Niet overgenomen;');
    expect(csv.text).not.toMatch(/Zand|Dijk|111222333/);
  });

  it('begins nothing when all or nothing is asked and one line is bad, and says so at the tick', async () => {
    const job = await brought(EIGHT.replaceAll('Zand', 'Kei').replace('111222333', ''));
    await chosen(job);
    const before = await count('client');
    const reply = await act(job, 'begin', { alles: 'ja' });
    expect(reply.status).toBe(422);
    expect(text(reply.text)).toContain('Alles of niets begint pas als elke regel goed is');
    expect(await work()).toBe(false);
    expect(await count('client')).toBe(before);
    expect((await act(job, 'weg')).to).toBe('/beheer/overnemen');
    expect((await amira.get(`/beheer/overnemen/${job}`)).status).toBe(404);
  });

  it('knows a BSN, a person and a number that come twice, in the file and in the record, and does not say whose', async () => {
    const job = await brought(
      [
        'Voornaam;Achternaam;Geboortedatum;BSN;Dossiernummer',
        'Hans;Kiezel;1-2-2010;111222333;A-1',
        'Ilse;Kiezel;1-2-2011;123456782;A-2',
        'Jaap;Kiezel;1-2-2012;123456782;A-2',
        'Kees;Kiezel;1-2-2013;;',
        'KEES;kiezel;2013-02-01;;',
      ].join('\n'),
    );
    await chosen(job);
    const check = await page(job);
    expect(check).toContain('2 BSN Dit BSN staat al in het systeem.');
    const looked = await p.t.ctx.db.transaction().execute(async (trx) => {
      const { sql } = await import('kysely');
      await sql`select zv_scope(${amira.account.organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
      const rows = await trx.selectFrom('trail_event').select('body').where('kind', '=', 'search').execute();
      return rows.map((r) => r.body).filter((body) => body.includes('"bsn"') && body.includes(amira.account.id));
    });
    expect(looked.length, 'looking up a BSN stands in the log').toBeGreaterThan(0);
    expect(looked.join(), 'and not which one').not.toContain('111222333');
    expect(check).not.toContain('Anne');
    expect(check).toContain('4 BSN Dit BSN staat eerder in dit bestand.');
    expect(check).toContain('4 Dossiernummer Dit dossiernummer staat eerder in dit bestand.');
    expect(check).toContain('6 Achternaam Dezelfde naam en geboortedatum staan eerder in dit bestand.');
    expect(check).toContain('2 regels goed');
    await act(job, 'weg');
    // The same list once more: everybody who is in a file that Amira sees is there already, and of others nothing is said.
    const again = await brought(EIGHT.replaceAll(/;111222333/g, ';').replaceAll(/;joris@delinde.example/g, ';'));
    await chosen(again);
    const known = await page(again);
    expect(known).toContain('0 regels goed');
    expect(known).toContain('9 Achternaam Een cliënt met deze naam en geboortedatum staat al in uw dossiers.');
    await act(again, 'weg');
    // Tomorrow Bram is in a file of Joris only. Amira hears nothing of it.
    p.t.clock.now += 86_400_000;
    const bram = await brought('Voornaam;Achternaam;Geboortedatum\nBram;van der Zandgraver;4-6-2012');
    await chosen(bram);
    expect(await page(bram)).toContain('1 regel goed');
    await act(bram, 'weg');
  });

  const many = (n: number, name: string): string =>
    [
      'Voornaam;Achternaam;Geboortedatum',
      ...Array.from({ length: n }, (_, i) => `Kind${i};${name};${(i % 28) + 1}-${(i % 12) + 1}-2012`),
    ].join('\n');

  it('stops in the middle and goes on, and nobody comes twice', async () => {
    const before = await count('client');
    const job = await brought(many(300, 'Halverwege'));
    await chosen(job);
    await act(job, 'begin');
    // After some lines somebody presses stop: the very next line is not written.
    let asked = 0;
    let stopped: Promise<unknown> | undefined;
    await work(() => {
      if (++asked === 120) stopped = act(job, 'stop');
      return false;
    });
    await stopped;
    const half = await count('client');
    expect(half).toBeGreaterThan(before + 100);
    expect(half).toBeLessThan(before + 300);
    const report = await page(job);
    expect(report).toContain('Gestopt');
    expect(report).toContain(`Overgenomen ${half - before} van 300 regels`);
    expect(await work()).toBe(false);
    expect((await act(job, 'verder')).status).toBe(303);
    await work();
    expect(await count('client')).toBe(before + 300);
    expect(await page(job)).toContain('Overgenomen 300 van 300 regels');
  });

  it('is taken up by another process when one dies, and neither writes a line of the other', async () => {
    const before = await count('client');
    const job = await brought(many(60, 'Overname'));
    await chosen(job);
    await act(job, 'begin');
    // The first process dies after ten lines: it never comes back, and its lease runs out.
    let asked = 0;
    await expect(
      work(() => {
        if (++asked > 10) throw new StoreUnavailable({ code: 'unreachable', message: { nl: 'weg', en: 'gone' } });
        return false;
      }),
    ).rejects.toThrow('gone');
    expect(await count('client')).toBe(before + 10);
    expect(await workOnce(p.house, ELSEWHERE), 'the lease still runs').toBe(false);
    p.t.clock.now += 31_000;
    // The second begins; in the middle of it the first wakes up with work that is not its own any more.
    asked = 0;
    let late: Promise<{ readonly ok: boolean }> | undefined;
    await workOnce(p.house, ELSEWHERE, () => {
      if (++asked === 5)
        late = p.house.store.withScope(
          { organisation: amira.account.organisation, actor: amira.account.id, role: 'caregiver', purpose: 'care' },
          (tx) => tx.lineDone({ job, by: HERE, seconds: 30 }, [{ line: 40, outcome: 'wrong', problems: [] }]),
        );
      return false;
    });
    expect(await late).toEqual({ ok: false, why: 'stale' });
    expect(await count('client')).toBe(before + 60);
    expect(await page(job)).toContain('Overgenomen 60 van 60 regels');
  });

  it('undoes what nobody worked in, key and all, and keeps the rest', async () => {
    const before = { client: await count('client'), person: await count('person'), words: await count('search_name') };
    const job = await brought(many(12, 'Terugdraai'));
    await chosen(job);
    await act(job, 'begin');
    await work();
    const files = [...(await amira.get(`/beheer/overnemen/${job}`)).text.matchAll(/href="\/dossiers\/([0-9a-f-]{36})"/g)].map(
      (m) => m[1] as string,
    );
    expect(files).toHaveLength(12);
    // Somebody looks in one, and writes in another.
    await amira.get(`/dossiers/${files[0]}`);
    const form = await amira.get(`/dossiers/${files[1]}/notities/nieuw`);
    const part = /name="part" value="([^"]+)"/.exec(form.text)?.[1];
    const note = await amira.post(`/dossiers/${files[1]}/notities/nieuw`, {
      on: '22-11-2026',
      title: 'Kennismaking',
      text: 'Een eerste gesprek.',
      kind: 'note',
      ...(part === undefined ? {} : { part }),
    });
    expect(note.status, text(note.text)).toBe(303);
    expect((await act(job, 'terug')).status).toBe(303);
    expect(await page(job)).toContain('Wij draaien het terug');
    await work();
    const report = await page(job);
    expect(report).toContain('Teruggedraaid 11');
    expect(report).toContain('Gebleven: er is al in gewerkt 1');
    expect(await count('client')).toBe(before.client + 1);
    // The child of the file that stays, and the parent who consented.
    expect(await count('person')).toBe(before.person + 2);
    expect((await amira.get(`/dossiers/${files[0]}`)).status).toBe((await amira.get(`/dossiers/${HERE}`)).status);
    expect((await amira.get(`/dossiers/${files[1]}`)).status).toBe(200);
    const keys = await keysOf(p.t, amira.account.organisation, files);
    expect(keys.filter((key) => key.wrapped === null)).toHaveLength(11);
    // No row of any table is about them any more, but the keys that open nothing and the log that tells.
    const undone = files.filter((file) => file !== files[1]);
    expect(await rowsAbout(p.t, amira.account.organisation, undone)).toEqual([]);
  });

  it('undoes everything when all or nothing is stopped', async () => {
    const before = { client: await count('client'), person: await count('person'), words: await count('search_name') };
    const job = await brought(many(40, 'Allesofniets'));
    await chosen(job);
    await act(job, 'begin', { alles: 'ja' });
    let asked = 0;
    let stopped: Promise<unknown> | undefined;
    await work(() => {
      if (++asked === 20) stopped = act(job, 'stop');
      return false;
    });
    await stopped;
    await work();
    expect({ client: await count('client'), person: await count('person'), words: await count('search_name') }).toEqual(before);
    expect(await page(job)).toContain('Teruggedraaid');
  });

  it('ends what goes wrong in a way that nobody foresaw, says so, and does not try it for ever', async () => {
    const before = await count('client');
    const job = await brought(many(8, 'Onvoorzien'));
    await chosen(job);
    await act(job, 'begin');
    let asked = 0;
    await expect(
      work(() => {
        if (++asked > 3) throw new RangeError('a mistake of ours');
        return false;
      }),
    ).rejects.toThrow('a mistake of ours');
    const report = await page(job);
    expect(report).toContain('Niet gelukt');
    expect(report).toContain('Overgenomen 3 van 8 regels');
    expect(await count('client')).toBe(before + 3);
    p.t.clock.now += 31_000;
    expect(await work()).toBe(false);
  });

  it('keeps a file on which something hangs that undoing does not know, and undoes the others', async () => {
    const before = await count('client');
    const job = await brought(many(4, 'Vastgemaakt'));
    await chosen(job);
    await act(job, 'begin');
    await work();
    const [file] = [...(await amira.get(`/beheer/overnemen/${job}`)).text.matchAll(/href="\/dossiers\/([0-9a-f-]{36})"/g)].map(
      (m) => m[1] as string,
    );
    // Written past the program, so without a line in the log.
    await p.t.ctx.db.transaction().execute(async (trx) => {
      const { sql } = await import('kysely');
      await sql`select zv_scope(${amira.account.organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
      await sql`insert into emergency_access (organisation_id, id, client_id, account_id, from_at, until_at, sealed)
        values (${amira.account.organisation}::uuid, ${job}::uuid, ${file}::uuid, ${amira.account.id}::uuid, now(), now(), '')`.execute(
        trx,
      );
    });
    await act(job, 'terug');
    await work();
    expect(await page(job)).toContain('Gebleven: er is al in gewerkt 1');
    expect(await count('client')).toBe(before + 1);
  });

  it('destroys a list that nobody begins within the hour', async () => {
    const job = await brought(many(3, 'Vergeten'));
    expect(await count('job_piece')).toBeGreaterThan(0);
    p.t.clock.now += 3_601_000;
    expect((await amira.get(`/beheer/overnemen/${job}`)).status).toBe(404);
    await p.house.store.jobs.sweep();
    expect(await count('job_piece')).toBe(0);
    expect((await act(job, 'begin')).status).toBe(404);
  });

  it('holds nothing of a list in plain text, not in the database and not in a line of the server', async () => {
    const job = await brought('Voornaam;Achternaam;Geboortedatum;Woonplaats\nZqxwylt;Kwyjibolein;3-4-2011;Xyzzyveen');
    await chosen(job);
    await page(job);
    const bytes = await p.t.dump();
    expect(bytes.length).toBeGreaterThan(1_000_000);
    for (const word of ['Zqxwylt', 'Kwyjibolein', 'Xyzzyveen', 'Woonplaats'])
      expect(bytes.includes(Buffer.from(word)), word).toBe(false);
    expect(p.lines.join('\n')).not.toMatch(/Zqxwylt|Kwyjibolein/);
  });

  it('is there for who may register and leads, and for nobody else; a job is only of who brought it', async () => {
    const job = await brought(many(3, 'Vanamira'));
    for (const who of ['joris@delinde.example', 'elin@delinde.example', 'lotte@delinde.example']) {
      const other = await p.as(who);
      expect((await other.get('/beheer/overnemen')).status, who).toBe(404);
      expect((await other.get(`/beheer/overnemen/${job}`)).status, who).toBe(404);
      expect((await other.post(`/beheer/overnemen/${job}/begin`, {})).status, who).toBe(404);
      expect((await other.upload('/beheer/overnemen', {}, { name: 'a.csv', bytes: Buffer.from('a;b\n1;2') })).status, who).toBe(
        404,
      );
    }
    await act(job, 'weg');
  });

  it('tells in the log that a list was begun and ended, with numbers only, and of each client what an intake tells', async () => {
    const lines: string[] = [];
    for await (const line of p.house.store.trail.export({
      organisation: amira.account.organisation,
      actor: amira.account.id,
      role: 'privacy_officer',
      purpose: 'oversight',
    }))
      lines.push(line);
    const imports = lines.filter((line) => line.includes('"kind":"import"'));
    expect(imports.some((line) => line.includes('take-over-started'))).toBe(true);
    expect(imports.some((line) => line.includes('take-over-finished'))).toBe(true);
    expect(imports.some((line) => line.includes('take-over-stopped'))).toBe(true);
    expect(imports.some((line) => line.includes('take-over-undone'))).toBe(true);
    expect(lines.join('\n')).not.toMatch(/Zand|Kiezel|Halverwege/);
    expect(lines.filter((line) => line.includes('"kind":"create-file"')).length).toBeGreaterThan(300);
    expect(await p.house.store.trail.verify(amira.account.organisation)).toMatchObject({ ok: true });
  });
});

/** Tables with a row about one of these clients. */
async function rowsAbout(t: TestStore, organisation: string, clients: readonly string[]): Promise<readonly string[]> {
  const { sql } = await import('kysely');
  return t.ctx.db.transaction().execute(async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
    const columns = await sql<{ name: string; column: string }>`select c.relname as name, a.attname as column
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where n.nspname = 'public' and c.relkind = 'r' and c.relname not like 'zv%' and a.atttypid = 'uuid'::regtype and a.attnum > 0
        and c.relname not in ('sealing_key', 'trail_event')`.execute(trx);
    const found: string[] = [];
    for (const { name, column } of columns.rows) {
      const rows = await sql`select 1 from ${sql.table(name)} where ${sql.ref(column)} = any(${[...clients]}::uuid[])`.execute(
        trx,
      );
      if (rows.rows.length > 0) found.push(`${name}.${column}`);
    }
    expect(columns.rows.length).toBeGreaterThan(30);
    return found;
  });
}

async function keysOf(t: TestStore, organisation: string, ids: readonly string[]) {
  const { sql } = await import('kysely');
  return t.ctx.db.transaction().execute(async (trx) => {
    await sql`select zv_scope(${organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
    return trx
      .selectFrom('sealing_key')
      .select(['id', 'wrapped'])
      .where('id', 'in', [...ids])
      .execute();
  });
}

describe('files that are no list', () => {
  let p: TestPractice;
  let amira: Person;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    amira = await p.as('amira@delinde.example');
  }, 60_000);
  afterAll(() => p.close());

  it.each([
    ['nothing', '', 'Kies een bestand.'],
    ['only headings', 'Voornaam;Achternaam;Geboortedatum', 'Wij zien alleen koppen'],
    [
      'a program with another name',
      Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003'), Buffer.alloc(300)]),
      'Dit is geen CSV- of Excel-bestand',
    ],
    ['a quote without an end', 'Voornaam;Achternaam\nAnne;"Open', 'Op regel 2 begint een aanhalingsteken'],
    ['too many lines', `a;b\n${'x;y\n'.repeat(50_001)}`, 'meer dan 50.000 regels'],
    ['too many columns', `${'a;'.repeat(300)}\n1`, 'meer dan 200 kolommen'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 10, 'a'), 'groter dan 10 MB'],
    [
      'an old Excel file',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'Dit is geen CSV- of Excel-bestand',
    ],
  ])('%s', async (_, bytes, said) => {
    const reply = await amira.upload('/beheer/overnemen', {}, { name: 'lijst.csv', bytes: Buffer.from(bytes as string) });
    expect(reply.status).toBe(422);
    expect(text(reply.text)).toContain(said);
    expect(reply.text).toContain('id="bestand-fout"');
  });
});

describe('where the statement wants the consent of who represents', () => {
  it('a list is taken over only when somebody says that nobody on it is under a measure', async () => {
    const p = await openPractice('de-weegschaal');
    try {
      const koen = await p.as('koen@deweegschaal.example');
      const list = 'Voornaam;Achternaam;Geboortedatum\nAnne;Zandloper;3-5-1980\nBram;Zandbank;4-6-1971';
      const job = jobOf((await koen.upload('/beheer/overnemen', {}, { name: 'lijst.csv', bytes: Buffer.from(list) })).to);
      const columns = `/beheer/overnemen/${job}/kolommen`;
      const page = (await koen.get(columns)).text;
      expect(text(page)).toContain('Niemand op deze lijst staat onder curatele, bewind of mentorschap');
      const service = /name="service" (?:id="[^"]*" )?value="([^"]+)"|id="service"[^>]*value="([^"]+)"/.exec(page);
      const chosen = {
        'kolom.0': 'name.first',
        'kolom.1': 'name.last',
        'kolom.2': 'birthDate',
        service: service?.[1] ?? service?.[2] ?? '',
        careFrom: '20-11-2026',
        staff: '',
      };
      const without = await koen.post(columns, chosen);
      expect(without.status).toBe(422);
      expect(without.text).toContain('id="noMeasure-fout"');
      expect((await koen.post(columns, { ...chosen, noMeasure: 'ja' })).status).toBe(303);
      expect((await koen.post(`/beheer/overnemen/${job}/begin`, {})).status).toBe(303);
      await workOnce(p.house, HERE);
      expect(text((await koen.get(`/beheer/overnemen/${job}`)).text)).toContain('2 van 2 regels');
      expect((await koen.get('/dossiers')).text).toContain('Anne Zandloper');
    } finally {
      await p.close();
    }
  }, 60_000);
});
