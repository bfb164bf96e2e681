// A table with heads: every cell counts below its head and in its row, however the table came in.

import { describe, expect, it } from 'vitest';
import { makeTable } from './made-docx.ts';
import { readDocument } from '../../src/outside/document/index.ts';
import { parsePolicy, printPolicy } from '../../src/policy/index.ts';
import { readStatement } from '../../src/statement/index.ts';

const INTRO =
  'Privacyverklaring Jeugdpraktijk De Test\n\nJeugdpraktijk De Test verleent jeugdhulp en is verantwoordelijk voor uw gegevens.\n\nWelke gegevens, waarvoor en hoe lang?\n\n';
const HEADS = ['Gegevens', 'Doel', 'Grondslag', 'Ontvanger', 'Bewaartermijn'];
const ROWS = [
  [
    'Naam, adres, geboortedatum, BSN',
    'Aanmelding en identificatie',
    'Wettelijke plicht (Jeugdwet)',
    'Gemeente',
    '15 jaar na afsluiting',
  ],
  [
    'Hulpverleningsplan, verslagen, testuitslagen',
    'Jeugdhulp bieden',
    'Toestemming',
    'Huisarts, school',
    '15 jaar na afsluiting dossier',
  ],
  ['Factuurgegevens', 'Declareren bij de gemeente', 'Wettelijke plicht', 'Gemeente, boekhouder', '5 jaar'],
  ['E-mailadres ouders', 'Nieuwsbrief', 'Toestemming', 'Mailchimp', 'tot u zich afmeldt'],
  ['Videobeelden van sessies', 'Intervisie en opleiding', 'Gerechtvaardigd belang', 'Collega’s', 'onbeperkt'],
  ['Sollicitatiebrief en cv', 'Werving', 'Gerechtvaardigd belang', '-', '6 maanden'],
];
const TERMS = [
  'naam, adres, geboortedatum, bsn | 180 | closed | Jeugdwet',
  'hulpverleningsplan, verslagen, testuitslagen | 180 | closed | null',
  'factuurgegevens | 60 | null | null',
  'e-mailadres ouders | null | withdrawn | null',
  'videobeelden van sessies | null | null | null',
  'sollicitatiebrief en cv | 6 | null | null',
];
const bars = (rows: readonly (readonly string[])[]) => rows.map((r) => `| ${r.join(' | ')} |`).join('\n');
const termsIn = (text: string) => readStatement(text).retention.map((k) => `${k.what} | ${k.months} | ${k.trigger} | ${k.basis}`);
const bytes = (text: string) => new TextEncoder().encode(text);
const html = (rows: readonly (readonly string[])[]) =>
  `<!doctype html><html><body><h1>Privacyverklaring</h1><p>Wij zijn verantwoordelijk voor uw gegevens.</p><table>${rows.map((r) => `<tr>${r.map((c) => `<td><p>${c}</p></td>`).join('')}</tr>`).join('')}</table></body></html>`;
async function textOf(data: Uint8Array, name: string): Promise<string> {
  const outcome = await readDocument(data, name);
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.document.text;
}

describe('a table with a head for every column', () => {
  it('of bars gives a term for every row', () =>
    expect(termsIn(INTRO + bars([HEADS, ['---', '---', '---', '---', '---'], ...ROWS]))).toEqual(TERMS));
  it('of tabs does', () => expect(termsIn(INTRO + [HEADS, ...ROWS].map((r) => r.join('\t')).join('\n'))).toEqual(TERMS));
  it('of a web page does', async () => expect(termsIn(await textOf(bytes(html([HEADS, ...ROWS])), 'a.html'))).toEqual(TERMS));
  it('of a Word file does', async () => expect(termsIn(await textOf(makeTable([HEADS, ...ROWS]), 'a.docx'))).toEqual(TERMS));

  const read = readStatement(INTRO + bars([HEADS, ...ROWS]));
  it('gives a purpose for every row, with its data, its one ground and the statute of it', () => {
    const purposes = Object.entries(read.policy.purpose ?? {}).map(([key, p]) => [
      key,
      p.what,
      p.basis,
      p.law?.[0]?.split(' ')[0],
    ]);
    expect(purposes).toEqual([
      ['aanmelding-en-identificatie', ['bsn', 'contact', 'identity'], 'legal-obligation', 'Jeugdwet'],
      ['care', ['care_plan', 'evaluation'], 'consent', undefined],
      ['billing', ['finance'], 'legal-obligation', undefined],
      ['newsletter', ['contact'], 'consent', undefined],
      ['training', ['photo'], 'legitimate-interest', undefined],
      ['werving', ['application_data'], 'legitimate-interest', undefined],
    ]);
    const parsed = parsePolicy(printPolicy(read.policy), 'a.yaml');
    expect(parsed.ok ? [] : parsed.errors).toEqual([]);
  });
  it('gives the recipients with the data of their rows', () => {
    expect(Object.keys(read.policy.recipient ?? {})).toEqual(
      expect.arrayContaining(['municipality', 'gp', 'school', 'bookkeeper']),
    );
    expect(read.policy.recipient?.['municipality']?.gets).toEqual(['bsn', 'contact', 'finance', 'identity']);
    expect(read.policy.recipient?.['municipality']?.ground).toEqual(['legal-obligation']);
  });
  it('has no findings about what stands in its rows', () => {
    const found = read.findings('2026-11-30').map((f) => `${f.id} ${f.clause}`);
    expect(found).not.toContain('LB-02 purpose.care');
    expect(found.filter((f) => f.startsWith('INF-08') || f.startsWith('LB-01') || f.startsWith('INF-06'))).toEqual([]);
    // two rows with a term of their own are not two rules about the same
    expect(read.findings('2026-11-30').filter((f) => f.message.nl.startsWith('Voor dezelfde gegevens'))).toEqual([]);
  });
  it('counts for the elements', () => {
    for (const key of ['purposes', 'legal-bases', 'recipients', 'retention', 'data-categories'] as const)
      expect(read.elements[key].present, key).toBe(true);
  });
});

describe('a table that is less tidy', () => {
  it('with an empty cell takes the data of the row above it', async () => {
    const rows = [
      ['Gegevens', 'Doel', 'Bewaartermijn'],
      ['Verslagen', 'begeleiding', '20 jaar na de laatste wijziging'],
      ['', 'intervisie', '1 jaar'],
    ];
    expect(termsIn(await textOf(bytes(html(rows)), 'a.html'))).toEqual([
      'verslagen | 240 | file-last-change | null',
      'verslagen | 12 | null | null',
    ]);
  });
  it('with fewer cells in a row ends in the last column', () =>
    expect(
      termsIn(
        INTRO +
          bars([
            ['Gegevens', 'Doel', 'Termijn'],
            ['Facturen', '7 jaar na het boekjaar'],
          ]),
      ),
    ).toEqual(['facturen | 84 | book-year-end | null']));
  it('without heads, or with two columns, is read as before', () => {
    expect(
      termsIn(
        `${INTRO}${bars([
          ['Gegevens', 'Bewaartermijn'],
          ['Dossier', '15 jaar na afsluiting'],
        ])}`,
      ),
    ).toEqual(['dossier | 180 | closed | null']);
    expect(termsIn(`${INTRO}Dossier | 15 jaar\nFacturen | 7 jaar`)).toEqual([
      'dossier | 180 | null | null',
      'facturen | 84 | null | null',
    ]);
  });
  it('with terms in words', () =>
    expect(
      readStatement(
        INTRO +
          bars([
            ['Categorie', 'Waarvoor', 'Hoe lang'],
            ['Chat', 'vragen', 'niet'],
            ['Dossier', 'zorg', 'wettelijke termijn'],
            ['Account', 'inloggen', 'zolang u klant bent'],
            ['Mail', 'vragen', 'direct na antwoord'],
            ['Foto’s', 'website', '-'],
          ]),
      ).retention.map((k) => `${k.what} ${k.rule}`),
    ).toEqual(['chat not-stored', 'dossier statutory', 'account needed', 'mail event']));
  it('of cookies gives no terms', () =>
    expect(
      readStatement(
        `${INTRO}Cookies\n\n${bars([
          ['Naam', 'Partij', 'Doel', 'Bewaartermijn'],
          ['_ga', 'Meetbureau', 'Statistiek', '2 jaar'],
        ])}`,
      ).retention,
    ).toEqual([]));
});
