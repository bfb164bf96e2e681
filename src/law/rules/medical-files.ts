// Care files next to the AVG: inspection, destruction, secrecy (WGBO, Jeugdwet, Wmo, Wvggz, Wzd).
import type { RuleRow } from './rule.ts';

export const MEDICAL_FILES = [
  {
    id: 'MED-01',
    article: 'BW 7:456',
    sure: 'mem-H',
    title: ['Inzage in het medisch dossier', 'Inspection of the medical file'],
    words: [
      'De patiënt mag het dossier inzien en een kopie krijgen. U houdt alleen achter wat de privacy van een ander raakt.',
      'The patient may inspect the file and get a copy. You withhold only what touches another’s privacy.',
    ],
  },
  {
    id: 'MED-02',
    article: 'Jeugdwet 7.3.10',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Inzage in het jeugddossier', 'Inspection of the youth file'],
    words: ['In de jeugdhulp geldt hetzelfde.', 'In youth help the same holds.'],
  },
  {
    id: 'MED-03',
    article: 'Wmo 5.3.2',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Inzage onder de Wmo', 'Inspection under the Wmo'],
    words: [
      'Onder de Wmo krijgt de cliënt zo snel mogelijk inzage en een kopie. Een kind onder de 12 niet; dan vraagt de wettelijk vertegenwoordiger.',
      'Under the Wmo the client gets inspection and a copy as soon as possible. A child under 12 does not; the legal representative asks.',
    ],
  },
  {
    id: 'MED-04',
    article: 'BW 7:455',
    sure: 'mem-H',
    title: ['Vernietigen op verzoek', 'Destruction on request'],
    words: [
      'Vraagt de patiënt het, dan vernietigt u het dossier. Niet als bewaren voor een ander van groot belang is of een wet het verbiedt.',
      'If the patient asks you destroy the file. Not if keeping is of great interest to another or a statute forbids it.',
    ],
  },
  {
    id: 'MED-05',
    article: 'Jeugdwet 7.3.9',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Vernietigen in de jeugdhulp', 'Destruction in youth help'],
    words: ['In de jeugdhulp geldt hetzelfde.', 'In youth help the same holds.'],
  },
  {
    id: 'MED-06',
    article: 'Wmo 5.3.5',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Vernietigen onder de Wmo', 'Destruction under the Wmo'],
    words: [
      'Onder de Wmo vernietigt u binnen drie maanden na een schriftelijk verzoek.',
      'Under the Wmo you destroy within three months after a written request.',
    ],
  },
  {
    id: 'MED-07',
    article: 'Wvggz 8:33 lid 2, Wzd 18a lid 5',
    sure: 'seen',
    from: '2020-01-01',
    title: ['Vernietigen na verplichte zorg', 'Destruction after compulsory care'],
    words: [
      'Na verplichte zorg kan dat pas vijf jaar na het einde ervan.',
      'After compulsory care that is possible only from five years after its end.',
    ],
  },
  {
    id: 'MED-08',
    article: 'BW 7:455, Jeugdwet 7.3.9, Wmo 5.3.5',
    sure: 'seen',
    title: ['De bewaartermijn houdt vernietigen niet tegen', 'The term does not stop destruction'],
    words: [
      'De bewaartermijn van het dossier is geen reden om een verzoek om vernietiging te weigeren. U zegt dus meestal ja.',
      'The term of the file is no reason to refuse destruction. So the answer is mostly yes.',
    ],
  },
  {
    id: 'MED-09',
    article: 'AWR 52',
    sure: 'mem-H',
    title: ['Rekeningen blijven', 'Invoices stay'],
    words: [
      'Wat u voor de belasting moet bewaren, blijft. U splitst het van de inhoud van de zorg.',
      'What taxes require stays. You split it from the content of care.',
    ],
  },
  {
    id: 'MED-10',
    article: 'BW 7:457, Jeugdwet 7.3.11, Wmo 5.3.3',
    sure: 'seen',
    title: ['Geheimhouding', 'Secrecy'],
    words: [
      'Aan anderen geeft u niets uit het dossier zonder toestemming van de cliënt, tenzij zij direct meewerken aan de hulp of een wet het eist.',
      'You give others nothing from the file without the client’s consent, unless they take part in the care or a statute requires it.',
    ],
  },
  {
    id: 'MED-11',
    article: 'BW 7:457 lid 3, Jeugdwet 7.3.11 lid 3',
    sure: 'seen',
    title: ['Goede zorg gaat voor', 'Good care first'],
    words: [
      'U geeft een ouder of vertegenwoordiger niets dat niet past bij goede zorg.',
      'You give a parent or representative nothing that does not fit good care.',
    ],
  },
  {
    id: 'MED-12',
    article: 'BW 7:458a',
    sure: 'mem-M',
    from: '2020-01-01',
    title: ['Na overlijden', 'After death'],
    words: [
      'Na een overlijden krijgen nabestaanden inzage met vooraf gegeven toestemming, na een incident, of om een zwaarwegend belang.',
      'After death relatives inspect with consent given in life, after an incident, or for a weighty interest.',
    ],
  },
  {
    id: 'MED-13',
    article: 'AVG overweging 27',
    sure: 'mem-H',
    title: ['De AVG stopt, het geheim niet', 'The AVG ends, secrecy does not'],
    words: ['De AVG geldt niet voor wie overleden is. De geheimhouding wel.', 'The AVG does not cover the dead. Secrecy does.'],
  },
  {
    id: 'MED-14',
    article: 'Wabvpz 15e',
    sure: 'mem-H',
    from: '2020-07-01',
    title: ['Wie keek', 'Who looked'],
    words: [
      'Een cliënt krijgt op verzoek een overzicht van wie zijn gegevens beschikbaar maakte of bekeek.',
      'On request a client gets an overview of who made available or looked at his data.',
    ],
  },
  {
    id: 'MED-15',
    article: 'Jeugdwet 7.3.10',
    sure: 'seen',
    title: ['Stukken over een ander', 'Passages about another'],
    words: [
      'Wat over een ander gaat, maakt u onleesbaar voordat u een kopie geeft.',
      'What concerns somebody else is made unreadable before you give a copy.',
    ],
  },
] as const satisfies readonly RuleRow[];
