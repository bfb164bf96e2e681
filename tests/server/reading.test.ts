// Reading a statement through HTTP: what is shown, what is handed over, what is refused; and that nothing of it is kept until somebody goes on.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/desk/index.ts';
import { printStatement } from '../../src/outside/index.ts';
import { parsePolicy } from '../../src/policy/index.ts';
import { toPrintable, writeStatement } from '../../src/statement/index.ts';
import { docx, RELS, TYPES, zip } from './word-file.ts';
import { openReadingHouse, type ReadingHouse, type Reply } from './reading-house.ts';

const MARK = 'Zilverkwartel';
let house: ReadingHouse;
beforeAll(async () => {
  house = await openReadingHouse();
});
afterAll(async () => house?.close());

const example = (key: string): string => EXAMPLES.find((e) => e.key === key)?.text ?? '';
const shown = (reply: Reply): string => reply.text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the first page', () => {
  it('takes a text, a file or an example', async () => {
    const start = await house.get('/');
    expect(start.status).toBe(200);
    for (const { key, label } of EXAMPLES) {
      expect(start.text).toContain(`/voorbeeld/${key}`);
      expect(start.text).toContain(label.nl);
    }
    expect(start.text).toContain('name="tekst"');
    expect(start.text).toContain('name="bestand"');
  });

  for (const { key } of EXAMPLES) {
    it(`shows what the example '${key}' says, in Dutch and English`, async () => {
      for (const path of [`/voorbeeld/${key}`, `/en/voorbeeld/${key}`]) {
        const reply = await house.get(path);
        expect(reply.status).toBe(200);
        const said = shown(reply).replaceAll('&#39;', "'");
        for (const [, heading = ''] of example(key).matchAll(/^## (.*)$/gm)) expect(said).toContain(heading);
        expect(reply.text.match(/<article class="finding/g)?.length ?? 0).toBeGreaterThan(2);
        expect(reply.text).not.toMatch(/<script|\sstyle="/);
        // Every mark leads to a finding or contradiction that is there, and back.
        const ids = new Set([...reply.text.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]));
        const targets = [...reply.text.matchAll(/href="#([^"]+)"/g)].map((m) => m[1] ?? '');
        expect(targets.filter((id) => id.startsWith('b')).length).toBeGreaterThan(1);
        for (const target of targets) expect(ids, target).toContain(target);
      }
    });
  }

  it('says where the file is not kept: loading a result again leads back to the first page', async () => {
    for (const path of ['/lezen', '/lezen/begin', '/en/lezen/pdf']) {
      const reply = await house.get(path);
      expect(reply.status).toBe(303);
    }
  });
});

describe('a statement that is read', () => {
  it('comes as text, Markdown, HTML, DOCX and PDF to the same findings', async () => {
    const text = example('jeugdhulp');
    const pasted = await house.post('/lezen', { tekst: text });
    const html = `<!doctype html><html><body><nav><a href="/">Menu</a></nav><main>${text
      .split('\n\n')
      .map((block) =>
        block.startsWith('## ') ? block.replace(/^## (.*)\n?([\s\S]*)$/, '<h2>$1</h2><p>$2</p>') : `<p>${block}</p>`,
      )
      .join('')}</main><script>document.title='${MARK}'</script></body></html>`;
    const rules = (reply: Reply): string[] =>
      [...new Set([...reply.text.matchAll(/Regel ([A-Z]+-\w+)/g)].map((m) => m[1] ?? ''))].sort();
    expect(pasted.status).toBe(200);
    expect(rules(pasted)).toEqual(expect.arrayContaining(['RET-02', 'RET-08', 'BR-02']));
    const plain = text.replaceAll('## ', '');
    for (const [name, bytes] of [
      ['verklaring.txt', bytesOf(plain)],
      ['verklaring.md', bytesOf(text)],
      ['verklaring.html', bytesOf(html)],
      ['verklaring.docx', docx(plain)],
    ] as const) {
      const reply = await house.post('/lezen', { tekst: '' }, { name, bytes });
      expect(reply.status, name).toBe(200);
      expect(rules(reply), name).toEqual(expect.arrayContaining(['RET-02', 'RET-08', 'BR-02']));
      expect(reply.text).not.toContain(MARK);
    }
  });

  it('comes as a PDF of ours, and is known again', async () => {
    const parsed = parsePolicy(readFileSync('policies/jeugdhulp.yaml', 'utf8'), 'jeugdhulp.yaml');
    if (!parsed.ok) throw new Error('the policy does not parse');
    const printed = await printStatement(toPrintable(writeStatement(parsed.policy, { on: '2026-11-21', lang: 'nl' })));
    if (!printed.ok) throw new Error(printed.why);
    const reply = await house.post('/lezen', { tekst: '' }, { name: 'verklaring.pdf', bytes: printed.pdf });
    expect(reply.status).toBe(200);
    expect(shown(reply)).toContain('Praktijk De Linde');
    const json = await house.post('/lezen/json', { tekst: '' }, { name: 'verklaring.pdf', bytes: printed.pdf });
    const { policy } = JSON.parse(json.text) as { policy: object };
    const ids = (of: object): string[] =>
      Object.entries(of).flatMap(([section, clauses]) =>
        section === 'zorgvuldig' || section === 'example' ? [] : Object.keys(clauses as object).map((key) => `${section}.${key}`),
      );
    expect(ids(policy).sort()).toEqual(ids(parsed.policy).sort());
  });

  it('can be taken along as a tagged PDF and as JSON', async () => {
    const fields = { tekst: example('ggz') };
    const pdf = await house.post('/lezen/pdf', fields);
    expect(pdf.status).toBe(200);
    expect(pdf.headers.get('content-disposition')).toContain('gelezen-verklaring.pdf');
    const raw = Buffer.from(pdf.bytes);
    expect(raw.subarray(0, 5).toString()).toBe('%PDF-');
    expect(raw.includes('/StructTreeRoot')).toBe(true);
    const json = await house.post('/lezen/json', fields);
    const report = JSON.parse(json.text) as { elements: object; findings: { id: string }[]; policy: object };
    expect(Object.keys(report.elements)).toHaveLength(27);
    expect(report.findings.map((f) => f.id)).toContain('BR-02');
  });
});

describe('a system is made of it', () => {
  it('asks what is open, proposes the lawful answer, shows old and new, and signs in to an organisation that runs on it', async () => {
    const tekst = example('begeleiding');
    const ask = await house.post('/lezen/begin', { tekst });
    expect(ask.status).toBe(200);
    expect(shown(ask)).toContain('Welke zinnen mogen wij verbeteren?');
    const field = String.raw`v\d+|herstel|aanvulling|verplicht|(?:keuze|termijn)-[\w-]+`;
    const ids = [...new Set([...ask.text.matchAll(new RegExp(`name="(${field})"`, 'g'))].map((m) => m[1] ?? ''))];
    expect(ids.length).toBeGreaterThan(3);
    const chosen: Record<string, string[]> = {};
    for (const m of ask.text.matchAll(new RegExp(`<input[^>]*name="(${field})"[^>]*>`, 'g')))
      if (m[0].includes('checked')) (chosen[m[1] ?? ''] ??= []).push(/value="([^"]*)"/.exec(m[0])?.[1] ?? '');
    for (const m of ask.text.matchAll(new RegExp(`<select[^>]*name="(${field})"[^>]*>(.*?)</select>`, 'gs'))) {
      const option = /<option[^>]*selected[^>]*>/.exec(m[2] ?? '')?.[0] ?? '';
      chosen[m[1] ?? ''] = [/value="([^"]*)"/.exec(option)?.[1] ?? 'nothing is chosen'];
    }
    expect(Object.keys(chosen).sort(), 'every question has an answer ticked').toEqual([...ids].sort());

    // What the law forbids stays in until the organisation says that it stops.
    const kept = await house.post('/lezen/verklaring', { tekst, beantwoord: 'ja', ...chosen });
    expect(shown(kept)).toContain('Gegevens over straffen');
    const stops = ids.filter((id) => /^keuze-\w+-\w+-data-/.test(id));
    expect(stops.length).toBe(2);
    for (const id of stops) {
      expect(chosen[id]).toEqual(['later']);
      chosen[id] = ['stop'];
    }
    chosen['verplicht'] = ['no-care'];
    for (const id of ids) if (chosen[id]?.[0] === 'later') chosen[id] = ['contract'];

    const ready = await house.post('/lezen/verklaring', { tekst, beantwoord: 'ja', ...chosen });
    expect(ready.status).toBe(200);
    expect(shown(ready)).toMatch(/Het dossier bewaren wij minimaal 20 jaar\./);
    expect(ready.text).toContain('<del>');
    expect(ready.text).toContain('<ins>');

    const carried = Object.fromEntries(
      [...ready.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [
        m[1] ?? '',
        (m[2] ?? '').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
      ]),
    );
    const wrong = await house.post('/lezen/begonnen', {
      ...carried,
      organisatie: 'Begeleiding Zonneveld',
      voornaam: 'Mirthe',
      achternaam: '',
      email: 'mirthe',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="Mirthe"');
    expect(await house.t.store.organisations()).toEqual([]);

    const owner = {
      organisatie: 'Begeleiding Zonneveld',
      voornaam: 'Mirthe',
      achternaam: 'Okkels',
      email: 'mirthe@zonneveld.example',
    };
    const made = await house.post('/lezen/begonnen', { ...carried, ...owner });
    expect(made.status).toBe(200);
    const [organisation] = await house.t.store.organisations();
    expect(organisation).toMatchObject({ name: 'Begeleiding Zonneveld', slug: 'begeleiding-zonneveld' });
    const version = await house.t.store.policyInForce(organisation?.id ?? '');
    expect(version?.imported ?? false).toBe(false);
    expect(version?.source).not.toMatch(/criminal|religion/);

    const link = /href="http:\/\/localhost(\/aanmelden\/link\/[^"]+)"/.exec(made.text)?.[1] ?? '';
    expect((await house.get(link)).status).toBe(200);
    const token = link.split('/').pop() ?? '';
    const inside = await house.post('/aanmelden/link', { token });
    expect(inside.status).toBe(303);
    const cookie = inside.headers
      .getSetCookie()
      .map((c) => c.split(';', 1)[0])
      .join('; ');
    const home = await house.get(inside.headers.get('location') ?? '/', cookie);
    expect(home.status).toBe(303);
    const promise = await house.get(home.headers.get('location') ?? '/', cookie);
    expect(promise.status).toBe(200);
    expect(shown(promise)).toContain('Begeleiding Zonneveld');
    const statement = await house.get('/verklaring/begeleiding-zonneveld');
    expect(statement.status).toBe(200);
    expect(shown(statement)).toContain('Begeleiding Zonneveld');
    expect(shown(statement)).not.toContain('ingelezen en nog niet vastgesteld');
  });

  it('runs as imported, and says so, while the owner leaves errors in', async () => {
    const tekst = example('ggz');
    const made = await house.post('/lezen/begonnen', {
      tekst,
      beantwoord: 'ja',
      organisatie: 'Praktijk De Morgenster',
      voornaam: 'Jip',
      achternaam: 'Zeegers',
      email: 'jip@demorgenster.example',
    });
    expect(made.status).toBe(200);
    expect(shown(made)).toContain('nog niet vastgesteld');
    const statement = await house.get('/verklaring/praktijk-de-morgenster');
    expect(shown(statement)).toContain('ingelezen en nog niet vastgesteld');
  });

  it('never shows a link to an address that somebody has already', async () => {
    const fields = {
      tekst: example('fg'),
      organisatie: 'Stichting Anders',
      voornaam: 'A',
      achternaam: 'B',
      email: 'mirthe@zonneveld.example',
    };
    const made = await house.post('/lezen/begonnen', fields);
    expect(made.status).toBe(200);
    expect(made.text).not.toContain('/aanmelden/link/');
  });
});

describe('hostile and useless input', () => {
  const dutch = `Privacyverklaring ${MARK}. ${'Wij bewaren uw gegevens niet langer dan nodig en geven ze niet aan anderen. '.repeat(6)}`;
  const refused: readonly (readonly [string, { tekst?: string; name?: string; bytes?: Uint8Array }, RegExp])[] = [
    ['nothing at all', { tekst: '' }, /Plak een tekst/],
    ['an empty file', { name: 'leeg.txt', bytes: bytesOf('   ') }, /leeg/],
    ['a text of 10 MB on one line', { tekst: `${MARK} ${'a'.repeat(10_000_000)}` }, /langer dan 200\.000 tekens/],
    [
      'a file of 10 MB on one line',
      { name: 'lang.txt', bytes: bytesOf(`${MARK} ${'a b '.repeat(2_500_000)}`) },
      /langer dan 200\.000 tekens/,
    ],
    [
      'a recipe',
      {
        tekst: `${MARK} bakken. Voor acht pannenkoeken hebt u 250 gram bloem en een halve liter melk nodig. Meng de bloem met de melk. Klop er twee eieren door. Bewaar het beslag een half uur in de koelkast. Bak de pannenkoeken in een hete pan. Serveer met stroop en suiker. Eet smakelijk met uw gasten.`,
      },
      /lijkt geen privacyverklaring/,
    ],
    [
      'an English text',
      { tekst: `${MARK} ${'We keep your data for as long as the law says and we do not give them to others. '.repeat(12)}` },
      /niet Nederlands/,
    ],
    ['a broken PDF', { name: 'a.pdf', bytes: bytesOf(`%PDF-1.7\n${MARK}\nxref nonsense`) }, /beschadigd/],
    ['a picture', { name: 'scan.pdf', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]) }, /afbeelding/],
    [
      'a zip bomb as DOCX',
      {
        name: 'a.docx',
        bytes: zip({ '[Content_Types].xml': TYPES, '_rels/.rels': RELS, 'word/document.xml': Buffer.alloc(300_000_000, 0x20) }),
      },
      /veel te groot/,
    ],
    [
      'a small DOCX with parts that are each just small enough',
      {
        name: 'a.docx',
        bytes: zip({
          '[Content_Types].xml': TYPES,
          '_rels/.rels': RELS,
          'word/document.xml': `<w:document><w:body>${'<w:tr><w:tc><w:p><w:t>a</w:t></w:p></w:tc></w:tr>'.repeat(250_000)}`,
          'word/styles.xml': '<w:style '.repeat(1_000_000),
        }),
      },
      /veel te groot/,
    ],
    [
      'a DOCX of crumbs',
      {
        name: 'a.docx',
        bytes: zip({
          '[Content_Types].xml': TYPES,
          '_rels/.rels': RELS,
          'word/document.xml': `<w:document><w:body>${'<w:p><w:t>a</w:t></w:p>'.repeat(500_000)}`,
        }),
      },
      /veel te groot/,
    ],
    ['a broken DOCX', { name: 'a.docx', bytes: docx(dutch).slice(0, 400) }, /beschadigd|soort bestand/],
    ['an encrypted PDF', { name: 'geheim.pdf', bytes: encryptedPdf() }, /wachtwoord/],
    ['a scan without text', { name: 'scan.pdf', bytes: emptyPdf() }, /geen tekst/],
    [
      'a program',
      { name: 'verklaring.txt', bytes: Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]) },
      /geen tekst|geen tekstbestand|soort bestand/,
    ],
  ];
  for (const [what, given, message] of refused) {
    it(`${what}: a clear message at the field`, async () => {
      const file = given.bytes ? { name: given.name ?? '', bytes: given.bytes } : undefined;
      const started = performance.now();
      const reply = await house.post('/lezen', { tekst: given.tekst ?? '' }, file);
      expect(reply.status).toBe(422);
      expect(shown(reply)).toMatch(message);
      expect(reply.text).toContain(`id="${file ? 'bestand' : 'tekst'}-fout"`);
      expect(performance.now() - started).toBeLessThan(8000);
    });
  }

  it('a file above the limit is refused before it is read', async () => {
    const reply = await house.post(
      '/lezen',
      { tekst: '' },
      { name: 'groot.txt', bytes: new Uint8Array(12 * 1024 * 1024).fill(0x61) },
    );
    expect([413, 422]).toContain(reply.status);
  });

  it('a page with scripts is only its words, and words that look like mark-up stay words', async () => {
    const evil = `<!doctype html><html><body><main><h1>Privacyverklaring</h1><p onclick="alert(1)">${dutch}</p><script>alert('${MARK}-script')</script><img src=x onerror=alert(2)><iframe src="https://example.org"></iframe></main></body></html>`;
    const page = await house.post('/lezen', { tekst: '' }, { name: 'a.html', bytes: bytesOf(evil) });
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/<script|onerror=|onclick=|<iframe|-script/);
    const pasted = await house.post('/lezen', { tekst: `${dutch} <script>alert(1)</script> "><img src=x onerror=alert(1)>` });
    expect(pasted.status).toBe(200);
    expect(pasted.text).not.toMatch(/<script|<img/);
  });

  it('marks that turn text around are taken away', async () => {
    const reply = await house.post('/lezen', { tekst: `${dutch}\u202Enegeilrev\u202C \u200Fmarkering` });
    expect(reply.status).toBe(200);
    expect(reply.text).not.toMatch(/[\u202a-\u202e\u200e\u200f\u2066-\u2069]/);
  });

  it('leaves nothing behind: no row, no log line, no file holds a word of what was only read', async () => {
    for (const path of ['/lezen', '/lezen/pdf', '/lezen/json', '/lezen/begin', '/lezen/verklaring']) {
      const reply = await house.post(path, { tekst: `${dutch} Het geheime woord is ${MARK}.` });
      expect(reply.status, path).toBe(200);
    }
    const kept = await house.kept();
    expect(kept.length).toBeGreaterThan(100_000);
    expect(kept.includes('begeleiding-zonneveld'), 'the search does find what is kept').toBe(true);
    expect(kept.includes(MARK)).toBe(false);
    expect(kept.includes(Buffer.from(MARK, 'utf16le'))).toBe(false);
  });
});

/** One page with nothing on it, as a scanner without text recognition makes it. */
function emptyPdf(extra = '', trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ...(extra === '' ? [] : [extra]),
  ];
  let out = '%PDF-1.4\n';
  const places = objects.map((o, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${o}\nendobj\n`;
    return at;
  });
  const at = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** The same with a password: keys that no empty password opens. */
function encryptedPdf(): Uint8Array {
  const key = '<'.concat('ab'.repeat(32), '>');
  return emptyPdf(
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /O ${key} /U ${key} /P -44 >>`,
    '/Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
  );
}
