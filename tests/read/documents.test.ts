// Files become text: what comes out of each kind, and the clear outcome for files that are broken, hidden or hostile.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDocx, zip } from './made-docx.ts';
import { printPdf, printWords, type Word } from './made-pdf.ts';
import { readDocument, readPasted } from '../../src/outside/document/index.ts';
import { printStatement } from '../../src/outside/pdf/print.ts';
import { parsePolicy } from '../../src/policy/index.ts';
import { readStatement, toPrintable, writeStatement } from '../../src/statement/index.ts';

const TEXT = `Privacyverklaring Praktijk De Els

Praktijk De Els, gevestigd te Waterveen, is verantwoordelijk voor uw gegevens. Wij zijn wettelijk verplicht een dossier bij te houden.

Bewaren

Uw dossier bewaren wij 20 jaar na de laatste wijziging. Rekeningen bewaren wij 7 jaar.

Uw rechten

U heeft recht op inzage, correctie en verwijdering. Een klacht kunt u indienen bij de Autoriteit Persoonsgegevens. Mail ons via info@deels.example.
`;
const bytes = (text: string) => new TextEncoder().encode(text);

async function text(data: Uint8Array, name = '') {
  const outcome = await readDocument(data, name);
  return outcome.ok ? outcome.document : outcome.refusal.reason;
}
async function textOf(data: Uint8Array, name = ''): Promise<string> {
  const found = await text(data, name);
  if (typeof found === 'string') throw new Error(found);
  for (const b of found.blocks) expect(b.end).toBeGreaterThan(b.start);
  return found.text;
}

describe('a text file', () => {
  it('in UTF-8 and in Windows-1252 gives the same text', async () => {
    const said = 'Wij bewaren gegevens van cliënten; de privacyverklaring geldt voor ons en voor u, één keer per jaar.';
    const old = Uint8Array.from([...said].map((c) => c.charCodeAt(0)));
    expect(await textOf(bytes(said))).toBe(said);
    expect(await textOf(old)).toBe(said);
  });
  it('loses right-to-left and zero-width marks that would show something else than is said', async () => {
    const said = 'Wij delen \u202eneted\u202c uw gege\u200bvens \u2066niet\u2069 met der\u00adden.';
    const outcome = readPasted(said);
    expect(outcome.ok && outcome.document.text).toBe('Wij delen neted uw gegevens niet met derden.');
    expect(readStatement(said).elements.recipients.present).toBe(true);
  });
});

describe('a web page', () => {
  const page = `<!doctype html><html><head><title>x</title><script>document.write("Wij verkopen alles")</script></head><body><nav><a>Menu</a></nav>
<div id="cookie-banner">Wij gebruiken cookies. <button>Akkoord</button></div><main><h1>Privacy van De&nbsp;Els</h1><p onclick="steal()">Wij bewaren uw dossier <b>20 jaar</b>.</p>
<ul><li>inzage</li><li>correctie &amp; meer</li></ul><table><tr><th>Wat</th><th>Termijn</th></tr><tr><td>Rekeningen</td><td>7 jaar</td></tr></table><img src=x onerror=alert(1)></main><footer>Bel ons</footer></body></html>`;
  it('gives its text, lists and tables, without menu, cookie bar, footer and scripts', async () => {
    const said = await textOf(bytes(page));
    expect(said).toBe(
      'Privacy van De\u00a0Els\n\nWij bewaren uw dossier 20 jaar.\n\n- inzage\n- correctie & meer\n\n| Wat | Termijn |\n| Rekeningen | 7 jaar |'.replace(
        '\u00a0',
        ' ',
      ),
    );
  });
  it('with tags that never close, nested a thousand deep or cut off, still gives text', async () => {
    expect(await textOf(bytes(`<html><body>${'<div>'.repeat(5000)}Wij bewaren niets.`))).toBe('Wij bewaren niets.');
    expect(await textOf(bytes('<html><body><p>Wij bewaren niets.</p><p title="'))).toContain('Wij bewaren niets.');
  });
});

describe('a Word file', () => {
  it('gives its paragraphs', async () => {
    const said = await textOf(makeDocx(TEXT.split('\n\n')));
    expect(said.replace(/\s+/g, ' ')).toBe(TEXT.trim().replace(/\s+/g, ' '));
  });
  it('gives its headings, lists and tables, and nothing that was deleted or told twice', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = [
      `<w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr>${run('Uw rechten')}</w:p>`,
      `<w:p><w:pPr><w:numPr/></w:pPr>${run('inzage')}</w:p>`,
      `<w:p>${run('Wij delen ')}<w:del><w:r><w:t>alles</w:t></w:r></w:del>${run('niets.')}<mc:Fallback>${run('Twee keer.')}</mc:Fallback></w:p>`,
      `<w:tbl><w:tr><w:tc><w:p>${run('Facturen')}</w:p></w:tc><w:tc><w:p>${run('7 jaar')}</w:p></w:tc></w:tr></w:tbl>`,
    ];
    const file = zip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document><w:body>${body.join('')}</w:body></w:document>`,
    });
    const outcome = await readDocument(file, 'a.docx');
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    expect(outcome.document.blocks.map((b) => [b.kind, outcome.document.text.slice(b.start, b.end)])).toEqual([
      ['heading', 'Uw rechten'],
      ['item', 'inzage'],
      ['paragraph', 'Wij delen niets.'],
      ['row', '| Facturen | 7 jaar |'],
    ]);
  });

  it('that unpacks to 200 MB is not unpacked', async () => {
    const bomb = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': 'A'.repeat(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await text(bomb)).toBe('bomb');
  });
  it('whose directory lies about a size, or that declares entities, is refused', async () => {
    const lying = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': 'A'.repeat(2_000_000) });
    const at = lying.lastIndexOf(Buffer.from('PK\u0001\u0002'));
    lying.writeUInt32LE(10, at + 24);
    expect(await text(lying)).toBe('bomb');
    expect(await text(zip({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }))).toBe('bomb');
  });
  it('that is another zip, or cut off, is refused', async () => {
    expect(await text(zip({ 'x.txt': 'hallo' }))).toBe('other-format');
    expect(await text(makeDocx(['Wij bewaren niets.']).subarray(0, 300))).toBe('broken');
  });
});

describe('a PDF', () => {
  it('without tags gives its lines as paragraphs, and the reader reads it', async () => {
    const said = await textOf(printPdf(TEXT));
    const read = readStatement(said);
    expect(read.elements['controller-identity'].present).toBe(true);
    expect(read.retention.map((r) => r.months)).toEqual([240, 84]);
    for (const key of ['right-access', 'right-complaint-ap', 'legal-bases'] as const)
      expect(read.elements[key].present).toBe(true);
  });
  it('with tags, printed by us, is read too', async () => {
    const parsed = parsePolicy(readFileSync('policies/jeugdhulp.yaml', 'utf8'), 'jeugdhulp.yaml');
    if (!parsed.ok) throw new Error('the policy does not parse');
    const printed = await printStatement(toPrintable(writeStatement(parsed.policy, { on: '2026-11-21', lang: 'nl' })));
    if (!printed.ok) throw new Error(printed.why);
    const outcome = await readDocument(printed.pdf);
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    const read = readStatement(
      outcome.document.text,
      outcome.document.blocks.filter((b) => b.kind === 'heading').map((b) => b.start),
    );
    expect(read.facts.breachHours).toBe(48);
    expect(
      outcome.document.blocks.some(
        (b) => b.kind === 'heading' && outcome.document.text.slice(b.start, b.end) === 'Hoe lang wij gegevens bewaren',
      ),
    ).toBe(true);
    expect(outcome.document.blocks.every((b) => b.page !== undefined)).toBe(true);
  });
  const COLUMNS = [60, 200, 300, 420];
  const CELLS = [
    [['Gegevens'], ['Doel'], ['Grondslag'], ['Bewaartermijn']],
    [['Hulpverleningsplan,', 'verslagen'], ['hulp bieden'], ['overeenkomst'], ['20 jaar na de', 'laatste wijziging']],
    [['Facturen'], ['declareren'], ['wettelijke plicht'], ['7 jaar na het', 'boekjaar']],
    [['Brieven van sollicitanten'], ['werving'], ['-'], ['4 weken']],
  ];
  const ABOVE: Word[] = [
    [50, 780, 'Privacyverklaring Praktijk De Els'],
    [50, 756, 'Praktijk De Els is verantwoordelijk voor uw gegevens. Wij leggen uit wat wij doen.'],
  ];
  const BELOW: Word[] = [
    [50, 520, 'Uw rechten'],
    [50, 500, 'U heeft recht op inzage en correctie van uw gegevens.'],
  ];
  const TABLE =
    '| Gegevens | Doel | Grondslag | Bewaartermijn |\n| Hulpverleningsplan, verslagen | hulp bieden | overeenkomst | 20 jaar na de laatste wijziging |\n| Facturen | declareren | wettelijke plicht | 7 jaar na het boekjaar |\n| Brieven van sollicitanten | werving | - | 4 weken |';
  const words = CELLS.map((row, r) =>
    row.map((lines, c) => lines.map((line, l): Word => [COLUMNS[c] as number, 720 - r * 40 - l * 12, line])),
  );
  it('with a table, given cell by cell, gives its rows', async () => {
    const said = await textOf(printWords([...ABOVE, ...words.flat(2), ...BELOW]));
    expect(said).toContain(`\n\n${TABLE}\n\nUw rechten`);
    expect(readStatement(said).retention.map((k) => `${k.what} | ${k.months} | ${k.trigger}`)).toEqual([
      'hulpverleningsplan, verslagen | 240 | file-last-change',
      'facturen | 84 | book-year-end',
      'brieven van sollicitanten | 1 | null',
    ]);
  });
  it('with a table, given line by line, gives the same', async () => {
    const lines = words.flatMap((row) => [0, 1].flatMap((l) => row.flatMap((cell) => cell.slice(l, l + 1))));
    expect(await textOf(printWords([...ABOVE, ...lines, ...BELOW]))).toContain(`\n\n${TABLE}\n\nUw rechten`);
  });
  it('with two columns of justified text gives no rows', async () => {
    const text =
      'Wij bewaren uw medisch dossier in principe twintig jaar vanaf de laatste wijziging. Daarna vernietigen wij het. Voicemailberichten worden na een dag gewist en opgenomen telefoongesprekken na zes maanden. De huisarts en de assistente mogen uw dossier zien en hebben een plicht tot geheimhouding. Wij geven gegevens aan de apotheek en aan uw zorgverzekeraar.';
    const laid: Word[] = [];
    for (const left of [50, 310]) {
      let y = 780;
      let line: string[] = [];
      const put = (full: boolean) => {
        const wide = line.reduce((n, w) => n + w.length * 5, 0);
        const gap = full && line.length > 1 ? (230 - wide) / (line.length - 1) : 4;
        let x = left;
        for (const w of line) {
          laid.push([x, y, w]);
          x += w.length * 5 + gap;
        }
        y -= 13;
        line = [];
      };
      for (const word of text.split(' ')) {
        if (line.reduce((n, w) => n + w.length * 5 + 6, word.length * 5) > 230) put(true);
        line.push(word);
      }
      put(false);
    }
    const said = await textOf(printWords(laid));
    expect(said).not.toContain('|');
    expect(said.replace(/\s+/g, ' ')).toBe(`${text} ${text}`);
  });
  it('that is broken, empty of words or locked is refused with its reason', async () => {
    expect(await text(bytes('%PDF-1.7\nnothing'))).toBe('broken');
    expect(await text(printPdf(' '))).toBe('no-text');
  });
});

describe('a file that is none of ours', () => {
  it('gets its own clear outcome', async () => {
    expect(await text(new Uint8Array())).toBe('empty');
    expect(await text(bytes('   \n'))).toBe('empty');
    expect(await text(new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61))).toBe('too-large');
    expect(await text(new Uint8Array(10 * 1024 * 1024).fill(0x61))).toBe('too-long');
    expect(await text(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toBe('picture');
    expect(await text(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1]))).toBe('other-format');
    expect(await text(Uint8Array.from([0, 1, 2, 3, 4, 5]))).toBe('not-text');
    expect(
      await text(
        bytes(
          'We keep your data for as long as the law says. You can ask us for a copy of your data, and we will give it to you within a month. If you are not happy with the answer you can go to the authority and tell them what is wrong with it.',
        ),
      ),
    ).toBe('other-language');
  });
  it('says in Dutch and English what to do now', async () => {
    const outcome = await readDocument(new Uint8Array());
    expect(outcome.ok || outcome.refusal.message.nl.length > 20).toBe(true);
    expect(outcome.ok || outcome.refusal.message.en.length > 20).toBe(true);
  });
});
