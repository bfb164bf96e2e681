// Two places of one text that cannot both hold: found where they are, and not found where they are not.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/statement/index.ts';

const SHARED = join(process.env['ZORGVULDIG_SHARED'] ?? resolve(import.meta.dirname, '../../../shared'), 'statements');
const ON = '2026-11-21';
const ids = (text: string) => readStatement(text).contradictions.map((c) => c.id);

/** A text in which the contradiction stands, and one that looks like it and holds. */
const CASES: readonly (readonly [id: string, clashes: string, holds: string])[] = [
  [
    'eea-vs-analytics',
    'Wij verwerken niets buiten de EER.\n\nWij gebruiken Google Analytics. Google slaat de gegevens op in de Verenigde Staten.',
    'Wij verwerken gegevens in beginsel niet buiten de EER. Soms gaan gegevens naar de Verenigde Staten, met passende waarborgen.',
  ],
  [
    'eea-vs-tool',
    'Uw gegevens worden uitsluitend binnen de EU opgeslagen.\n\nWij meten bezoek met Google Analytics.',
    'Uw gegevens worden uitsluitend binnen de EU opgeslagen.\n\nWij meten bezoek met Plausible.',
  ],
  [
    'eea-principle-vs-never',
    'Ons uitgangspunt is dat wij gegevens alleen binnen de EU verwerken. Gegevens worden nooit bewaard buiten de EU.',
    'Gegevens worden nooit bewaard buiten de EU.',
  ],
  [
    'no-third-parties-vs-recipients',
    'Wij verstrekken uw gegevens niet aan derden.\n\nWij hebben organisaties ingeschakeld die onze administratie doen.',
    'Wij verstrekken uw gegevens niet aan derden, tenzij dat nodig is voor de uitvoering van de overeenkomst.\n\nWij hebben organisaties ingeschakeld die onze administratie doen.',
  ],
  [
    'agreement-vs-disclosure',
    'Wij geven nooit gegevens aan partijen waarmee wij geen verwerkersovereenkomst hebben. De politie kan gegevens opvragen; dan zijn wij verplicht die af te geven.',
    'Met elke verwerker sluiten wij een verwerkersovereenkomst. De politie kan gegevens opvragen; dan zijn wij verplicht die af te geven.',
  ],
  [
    'no-cookies-vs-cookies',
    'Deze website gebruikt geen cookies.\n\nWij gebruiken functionele cookies voor het inloggen: wij gebruiken functionele cookies.',
    'Deze website gebruikt geen cookies van derden. Wij gebruiken functionele cookies.',
  ],
  [
    'no-cookies-vs-analytics',
    'Deze website gebruikt geen cookies.\n\nWij meten bezoek met Google Analytics.',
    'Deze website gebruikt geen cookies. Wij meten bezoek met Plausible.',
  ],
  [
    'no-data-vs-website',
    'Bezoekt u onze website, dan registreren wij geen gegevens over u.\n\nHet IP-adres en het browsertype worden vastgelegd.',
    'Bezoekt u onze website, dan registreren wij geen medische gegevens.\n\nHet IP-adres en het browsertype worden vastgelegd.',
  ],
  [
    'ages-overlap',
    'Inzage in dossier:\n\n- tot 12 jaar: ouders\n- 12-16 jaar: ouders en kind\n- 16 jaar en ouder: het kind',
    'Inzage in dossier:\n\n- tot 12 jaar: ouders\n- 12 tot en met 15 jaar: ouders en kind\n- 16 jaar en ouder: het kind',
  ],
  [
    'age-access-vs-consent',
    'Inzage in het dossier\n\n- 16 jaar en ouder: de ouder heeft toestemming nodig van het kind.\n\nMinderjarigen\n\nWij verwerken alleen persoonsgegevens van personen jonger dan 18 jaar als de ouder daar toestemming voor geeft.',
    'Inzage in het dossier\n\n- 16 jaar en ouder: de ouder heeft toestemming nodig van het kind.\n\nMinderjarigen\n\nWij verwerken alleen persoonsgegevens van personen jonger dan 16 jaar als de ouder daar toestemming voor geeft.',
  ],
  ['impossible-date', 'Deze verklaring is vastgesteld op 31 april 2024.', 'Deze verklaring is vastgesteld op 29 februari 2024.'],
  [
    'count',
    'Wij werken volgens drie uitgangspunten:\n\n- zorgvuldig\n- veilig\n- zuinig\n- eerlijk',
    'Wij werken volgens vier uitgangspunten:\n\n- zorgvuldig\n- veilig\n- zuinig\n- eerlijk',
  ],
  [
    'two-terms',
    'Bewaren\n\nUw medische dossier bewaren wij 15 jaar.\n\nBeveiliging\n\nHet medische dossier bewaren wij 20 jaar in een beveiligd systeem.',
    'Bewaren\n\nUw medische dossier bewaren wij minimaal 15 jaar.\n\nBeveiliging\n\nHet medische dossier bewaren wij 20 jaar in een beveiligd systeem.',
  ],
  [
    'two-registrations',
    'Praktijk De Els, KvK 12345678.\n\nInschrijving Kamer van Koophandel: 87654321.',
    'Praktijk De Els, KvK 12345678.\n\nInschrijving Kamer van Koophandel: 12345678.',
  ],
  [
    'two-controllers',
    'Praktijk De Els is verantwoordelijk voor de verwerking.\n\nStichting Zonnewende is verantwoordelijk voor de verwerking.',
    'Praktijk De Els is verantwoordelijk voor de verwerking.\n\nDe Els is verantwoordelijk voor de verwerking.',
  ],
  [
    'no-special-vs-health',
    'Wij verwerken geen bijzondere persoonsgegevens.\n\nWij leggen uw diagnose en medicatie vast.',
    'Onze website verzamelt geen namen.\n\nWij leggen uw diagnose en medicatie vast.',
  ],
  [
    'only-from-you-vs-others',
    'Wij verzamelen geen gegevens over u bij anderen.\n\nSoms ontvangen wij gegevens van uw huisarts.',
    'Soms ontvangen wij gegevens van uw huisarts.',
  ],
  [
    'dpo-denied-vs-designated',
    'Wij hebben geen functionaris gegevensbescherming.\n\nOnze functionaris gegevensbescherming is bereikbaar via fg@deels.example.',
    'Onze functionaris gegevensbescherming is bereikbaar via fg@deels.example.',
  ],
  [
    'two-answer-terms',
    'Wij reageren binnen een week op uw verzoek.\n\nUw rechten\n\nU krijgt binnen vier weken antwoord op uw verzoek.',
    'Wij reageren binnen een maand op uw verzoek.\n\nUw rechten\n\nU krijgt binnen vier weken antwoord op uw verzoek.',
  ],
];

describe('a contradiction', () => {
  for (const [id, clashes, holds] of CASES) {
    it(`${id} is found where it stands`, () => expect(ids(clashes)).toContain(id));
    it(`${id} is not found where both sentences can hold`, () => expect(ids(holds)).not.toContain(id));
  }
  it('shows both places', () => {
    const [c] = readStatement(
      'Wij verwerken niets buiten de EER.\n\nOnze leverancier slaat gegevens op in de Verenigde Staten.',
    ).contradictions;
    expect(c?.spans.map((s) => s.text)).toEqual([
      'Wij verwerken niets buiten de EER.',
      'Onze leverancier slaat gegevens op in de Verenigde Staten.',
    ]);
  });
});

/** The conflicts of domain/claims.md between two places, with values, or in the text, that need no outside knowledge. */
const SEEDS: Readonly<Record<string, readonly string[]>> = {
  '000': [
    'eea-vs-analytics',
    'no-personal-cookies-vs-analytics',
    'ip-not-sent-vs-analytics',
    'same-terms-vs-no-influence',
    'only-law-vs-recipients',
    'form-only-identity-vs-questions',
  ],
  '001': [
    'count',
    'one-database-vs-two',
    'no-third-parties-vs-recipients',
    'only-law-vs-recipients',
    'only-inside-vs-outsourced',
    'only-assignment-vs-marketing',
    'involved-staff-vs-all-staff',
    'erase-vs-archive',
    'no-data-vs-website',
    'no-consent-cookies-vs-placed',
    'eea-vs-tool',
    'impossible-date',
    'employed-vs-hired',
  ],
  '002': ['special-missing-from-list', 'consent-all-vs-where-needed', 'share-needed-vs-consent', 'needed-cookies-vs-improvement'],
  '003': [
    'max-vs-law',
    'basis-vs-only-consent',
    'age-access-vs-consent',
    'ages-overlap',
    'agreement-vs-disclosure',
    'anonymised-vs-care-file',
  ],
  '004': ['share-only-vs-handover', 'eea-principle-vs-never'],
};
/** The outdated and textual conflicts, as findings. */
const STALE: Readonly<Record<string, readonly string[]>> = {
  '000': ['RET-01', 'CK-09'],
  '001': ['INF-29', 'SEC-09', 'CK-09', 'SEC-01', 'TXT-template', 'TXT-links', 'TXT-word', 'TXT-list'],
  '002': ['RET-01'],
  '003': ['RET-02', 'PW-01', 'TXT-double'],
};

describe('the five statements', () => {
  if (!existsSync(SHARED)) {
    console.warn(`skipped: no labelled statements in ${SHARED} (set ZORGVULDIG_SHARED)`);
    it.skip('are not here', () => undefined);
    return;
  }
  const texts = readdirSync(SHARED).filter((n) => n.endsWith('.txt'));
  const read = (n: string) => readStatement(readFileSync(join(SHARED, texts.find((t) => t.startsWith(n)) as string), 'utf8'));
  for (const [n, wanted] of Object.entries(SEEDS)) {
    it(`${n} has its contradictions, and at most one that is not on the list`, () => {
      const found = read(n).contradictions.map((c) => c.id);
      expect(wanted.filter((id) => !found.includes(id))).toEqual([]);
      expect(found.filter((id) => !wanted.includes(id)).length).toBeLessThanOrEqual(1);
    });
  }
  for (const [n, wanted] of Object.entries(STALE)) {
    it(`${n} has what is outdated or a slip of the text`, () => {
      const found = read(n)
        .findings(ON)
        .map((f) => f.id);
      expect(wanted.filter((id) => !found.includes(id))).toEqual([]);
    });
  }
  it('and the twenty others have no more than one each', () => {
    for (const n of texts.filter((t) => t > '005'))
      expect(readStatement(readFileSync(join(SHARED, n), 'utf8')).contradictions.length, n).toBeLessThanOrEqual(1);
  });
});
