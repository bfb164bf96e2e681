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
  [
    'no-special-vs-health',
    'Bijzondere persoonsgegevens verwerken wij niet.\n\nVan uw kind leggen wij vast: naam, geboortedatum, allergieën, medicijnen en inentingen.',
    'Wij verwerken geen bijzondere persoonsgegevens. Wij vragen niet naar allergieën of diagnoses.',
  ],
  [
    'no-special-vs-health',
    'Wij verwerken geen bijzondere persoonsgegevens. Wij noteren allergieën en diagnoses.',
    'Wij verwerken geen bijzondere persoonsgegevens, behalve wat voor uw behandeling nodig is. Wij noteren allergieën.',
  ],
  [
    'no-tracking-vs-tracking',
    'Wij plaatsen geen tracking cookies. Wij gebruiken de Facebook-pixel.',
    'Wij plaatsen geen tracking cookies. U vindt ons ook op Facebook.',
  ],
  [
    'no-tracking-vs-tracking',
    'Cookies\n\nVolgcookies gebruiken wij niet.\n\n| Naam | Partij | Doel |\n|---|---|---|\n| _fbp | Facebook | Advertenties |',
    'Cookies\n\nVolgcookies gebruiken wij niet zonder uw toestemming.\n\n| Naam | Partij | Doel |\n|---|---|---|\n| _fbp | Facebook | Advertenties |',
  ],
  [
    'no-tracking-vs-tracking',
    'Onze site heeft geen marketingcookies. Met Hotjar kijken wij hoe u door de site gaat.',
    'Onze site heeft geen marketingcookies. Wij gebruiken geen Hotjar en geen Facebook-pixel.',
  ],
  [
    'count',
    'Wij delen uw gegevens met drie partijen: de gemeente en de boekhouder.',
    'Wij delen uw gegevens met drie partijen: de gemeente, de boekhouder en de huisarts.',
  ],
  [
    'count',
    'Met wie delen wij?\n\n- de GGD\n- onze drie partners: de accountant en de softwareleverancier',
    'Met wie delen wij?\n\n- de GGD\n- onze twee partners: de accountant en de softwareleverancier',
  ],
  [
    'count',
    'Wij werken met twee leveranciers: Zorgbits, Planfijn en Mailvast.',
    'Wij werken met twee leveranciers: Zorgbits, voor het dossier, en Planfijn, voor de agenda.',
  ],
  [
    'minimum-above-maximum',
    'Wij bewaren klantgegevens minimaal 3 jaar en maximaal 2 jaar.',
    'Wij bewaren klantgegevens minimaal 2 jaar en maximaal 3 jaar.',
  ],
  [
    'minimum-above-maximum',
    'Uw gegevens bewaren we ten hoogste zes maanden, maar ten minste een jaar.',
    'Uw gegevens bewaren we ten hoogste zes maanden. Facturen bewaren we ten minste zeven jaar.',
  ],
  [
    'minimum-above-maximum',
    'Notities blijven tenminste 24 weken en hoogstens 3 maanden staan.',
    'Facturen bewaren wij minimaal 7 jaar en notities maximaal 3 maanden.',
  ],
  [
    'involved-staff-vs-all-staff',
    'Alleen uw behandelaar kan uw dossier inzien. Alle medewerkers hebben toegang tot alle dossiers.',
    'Alleen uw behandelaar kan uw dossier inzien. Alle medewerkers hebben een geheimhoudingsplicht.',
  ],
  [
    'involved-staff-vs-all-staff',
    'Wie kan erbij?\n\nAlleen je eigen begeleider en diens vervanger. De hele organisatie kan in ons systeem alle dossiers openen.',
    'Wie kan erbij?\n\nAlleen je eigen begeleider en diens vervanger. De hele organisatie heeft een geheimhoudingsplicht.',
  ],
  [
    'no-machine-vs-machine',
    'Wij nemen geen geautomatiseerde besluiten. Een algoritme bepaalt hoeveel zorg u krijgt.',
    'Wij nemen geen geautomatiseerde besluiten. Geen algoritme bepaalt hoeveel zorg u krijgt.',
  ],
  [
    'no-machine-vs-machine',
    'Van geautomatiseerde besluitvorming is geen sprake.\n\nDe computer beslist wie er voor gaat op de wachtlijst.',
    'Van geautomatiseerde besluitvorming is geen sprake.\n\nDe computer stelt een volgorde voor; een medewerker beslist.',
  ],
  [
    'no-machine-vs-machine',
    'Van besluitvorming op basis van geautomatiseerde verwerking is geen sprake, zij het dat de inzet van zorg door een algoritme zonder menselijke tussenkomst wordt bepaald.',
    'Van besluitvorming op basis van geautomatiseerde verwerking, waarbij een algoritme zonder menselijke tussenkomst bepaalt, is geen sprake.',
  ],
  [
    'adopted-after-effect',
    'Dit reglement is vastgesteld op 1 maart 2024 en geldt vanaf 1 februari 2024.',
    'Dit reglement is vastgesteld op 1 februari 2024 en geldt vanaf 1 maart 2024.',
  ],
  [
    'adopted-after-effect',
    'Dit reglement treedt in werking op 1 januari 2025.\n\nVastgesteld door de directie op 12 juni 2025.',
    'Dit reglement treedt met terugwerkende kracht in werking op 1 januari 2025.\n\nVastgesteld door de directie op 12 juni 2025.',
  ],
  [
    'eea-vs-tool',
    'Uw gegevens blijven in Nederland. Wij mailen met Gmail.',
    'Uw gegevens blijven in Nederland. Wij mailen met Zivver.',
  ],
  [
    'eea-vs-tool',
    'Alle gegevens staan op servers binnen de EER.\n\nDe nieuwsbrief versturen wij met Mailchimp.',
    'De gegevens in uw dossier staan op servers binnen de EER.\n\nDe nieuwsbrief versturen wij met Laposta.',
  ],
  [
    'eea-vs-tool',
    'Gaan mijn gegevens naar het buitenland?\n\nNee. Alles blijft in Nederland.\n\nOverleg\n\nWij overleggen via Google Drive.',
    'Gaan mijn gegevens naar het buitenland?\n\nMeestal blijft alles in Nederland.\n\nOverleg\n\nWij overleggen via Google Drive.',
  ],
  [
    'consent-vs-no-consent',
    'Een arts kan uw samenvatting inzien, mits u daarvoor toestemming hebt gegeven. Wij vragen hiervoor geen toestemming, omdat u dit al geregeld heeft.',
    'Een arts kan uw samenvatting inzien, mits u daarvoor toestemming hebt gegeven. Voor een waarnemer vragen wij hiervoor geen toestemming.',
  ],
  [
    'consent-vs-no-consent',
    'Foto’s plaatsen wij alleen met uw toestemming. Daarvoor is geen toestemming nodig, want het zijn groepsfoto’s.',
    'Foto’s plaatsen wij alleen met uw toestemming. Daarvoor is geen toestemming nodig als het om groepsfoto’s gaat.',
  ],
  [
    'no-third-parties-vs-recipients',
    'Wij delen uw gegevens nooit met derden.\n\nDe gemeente ontvangt uw gegevens voor de betaling.',
    'Wij delen uw gegevens nooit met derden.\n\nDe gemeente ontvangt geen gegevens van ons.',
  ],
  [
    'no-third-parties-vs-recipients',
    'Gegevens\n\n| Gegevens | Doel | Ontvanger |\n|---|---|---|\n| Naam | Declareren | Gemeente, boekhouder |\n\nDelen\n\nWij delen nooit gegevens met derden.',
    'Gegevens\n\n| Gegevens | Doel | Ontvanger |\n|---|---|---|\n| Naam | Afspraken | geen |\n\nDelen\n\nWij delen nooit gegevens met derden.',
  ],
  [
    'eea-vs-country',
    'Wij geven geen gegevens aan partijen buiten de EER. Ons nieuwsbriefprogramma slaat uw naam op in de VS.',
    'Wij geven geen gegevens aan partijen buiten de EER. Een uitzondering is ons nieuwsbriefprogramma, dat uw naam opslaat in de VS.',
  ],
  [
    'dpo-denied-vs-designated',
    'Er is geen functionaris gegevensbescherming.\n\nOnze functionaris gegevensbescherming is bereikbaar via fg@deels.example.',
    'Bent u niet tevreden? Neem contact op met de functionaris gegevensbescherming.\n\nOnze functionaris gegevensbescherming, die niet bij ons in dienst is, is bereikbaar via fg@deels.example.',
  ],
  [
    'no-special-vs-health',
    'Er worden geen bijzondere persoonsgegevens verwerkt. In het dossier staat uw diagnose.',
    'Er worden geen bijzondere persoonsgegevens verwerkt, behalve uw diagnose. In het dossier staat uw diagnose.',
  ],
  [
    'no-tracking-vs-tracking',
    'Er staan geen trackers op onze website. Wij gebruiken Hotjar om te zien waar u klikt.',
    'Er staan geen trackers op onze website. Wij gebruiken Plausible om bezoek te tellen.',
  ],
  [
    'count',
    'Wij schakelen vijf bedrijven in: Zorgbits, Planfijn en Mailvast.',
    'Wij schakelen drie bedrijven in: Zorgbits, Planfijn en Mailvast.',
  ],
  [
    'minimum-above-maximum',
    'De bewaartermijn is maximaal 1 jaar, met een minimum van 2 jaar.',
    'De bewaartermijn is maximaal 2 jaar, met een minimum van 1 jaar.',
  ],
  [
    'involved-staff-vs-all-staff',
    'Uw dossier is alleen zichtbaar voor uw begeleider. Alle collega’s kunnen in alle dossiers kijken.',
    'Uw dossier is alleen zichtbaar voor uw begeleider. Alle collega’s kennen de regels.',
  ],
  [
    'no-machine-vs-machine',
    'Wij doen niet aan geautomatiseerde besluitvorming. Het systeem bepaalt zelf of u wordt toegelaten.',
    'Wij doen niet aan geautomatiseerde besluitvorming. Het systeem bepaalt de volgorde van de lijst.',
  ],
  [
    'no-machine-vs-machine',
    'Bij ons beslist altijd een mens. De uren worden door software toegekend.',
    'Bij ons beslist altijd een mens. De uren worden door een medewerker toegekend.',
  ],
  [
    'adopted-after-effect',
    'Ingangsdatum: 1 januari 2024. Vastgesteld: 15-03-2024.',
    'Ingangsdatum: 1 mei 2024. Vastgesteld: 15-03-2024.',
  ],
  [
    'adopted-after-effect',
    'Deze versie geldt met ingang van 1 januari 2024 en is vastgesteld op 15 maart 2024.',
    'Deze versie geldt met ingang van 1 april 2024 en is vastgesteld op 15 maart 2024.',
  ],
  [
    'two-file-terms',
    'Wij bewaren uw medisch dossier 20 jaar vanaf de laatste wijziging. Medische gegevens worden 15 jaar bewaard.',
    'Wij bewaren uw medisch dossier 20 jaar vanaf de laatste wijziging. Medische gegevens van sollicitanten worden 15 jaar bewaard.',
  ],
];

/** Texts that look like a contradiction and are none. */
const HOLDS: readonly string[] = [
  'Wij verwerken geen bijzondere persoonsgegevens via de website. In de praktijk noteren wij uw medicatie.',
  'Wij plaatsen geen trackingcookies. Een voorbeeld van een trackingcookie is de Facebook-pixel.',
  'Wij plaatsen zonder uw toestemming geen marketingcookies. Met de Meta-pixel meten wij advertenties.',
  'Wij delen gegevens met twee partijen: de gemeente (voor de betaling en de controle) en de huisarts.',
  'Gegevens gaan naar drie ontvangers: de gemeente, de zorgverzekeraar of het zorgkantoor, en de huisarts.',
  'Wij kennen drie soorten cookies: functionele, analytische en tracking cookies.',
  'Wij bewaren dossiers minimaal 20 jaar, en facturen maximaal 7 jaar.',
  'Wij bewaren uw gegevens minimaal 1 jaar en maximaal 24 maanden.',
  'Alleen uw behandelaar kan uw dossier inzien. De beheerder van de software kan technisch bij alle dossiers.',
  'Wij nemen geen geautomatiseerde besluiten. De computer sluit na vijf minuten af.',
  'Dit reglement is vastgesteld op 1 maart 2024 en vervangt het reglement dat geldig was vanaf 1 februari 2020.',
  'De AVG geldt vanaf 25 mei 2018. Deze verklaring is vastgesteld op 1 maart 2024.',
  'De dossiers blijven in Nederland. De nieuwsbrief sturen wij met Mailchimp.',
  'Alle gegevens staan in Nederland. Wij gebruiken geen Dropbox of Google Drive.',
  'Alle gegevens staan in de EU. Microsoft slaat ze op in een datacentrum in Amsterdam.',
  'Wij delen uw gegevens alleen met uw toestemming. Wij vragen hiervoor geen toestemming als de wet ons verplicht.',
  'Foto’s gebruiken wij alleen met uw toestemming. Hiervoor is geen toestemming nodig van uw partner.',
  'Wij delen nooit gegevens met derden zonder toestemming. De gemeente ontvangt uw gegevens voor de betaling.',
  'Wij verkopen uw gegevens niet aan derden.\n\nDe gemeente ontvangt uw gegevens voor de betaling.',
  'Wij bewaren uw dossier 20 jaar. Medische gegevens die u ons mailt, bewaren wij 1 jaar.',
];

describe('a contradiction', () => {
  it.each(HOLDS)('is not there: %s', (text) => expect(ids(text)).toEqual([]));
  for (const [id, clashes, holds] of CASES) {
    it(`${id} is found where it stands: ${clashes}`, () => expect(ids(clashes)).toContain(id));
    it(`${id} is not found where both sentences can hold: ${holds}`, () => expect(ids(holds)).not.toContain(id));
  }
  it('shows both places, also within one sentence', () => {
    const places = (text: string) => readStatement(text).contradictions[0]?.spans.map((s) => s.text);
    expect(places('Wij bewaren klantgegevens minimaal 3 jaar en maximaal 2 jaar.')).toEqual([
      'minimaal 3 jaar',
      'maximaal 2 jaar',
    ]);
    expect(places('Dit reglement is vastgesteld op 1 maart 2024 en geldt vanaf 1 februari 2024.')).toEqual([
      '1 maart 2024',
      '1 februari 2024',
    ]);
    expect(places('Wij werken met drie partners: de accountant en de softwareleverancier.')).toEqual([
      'drie partners',
      'de accountant en de softwareleverancier',
    ]);
  });
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
