// Special categories of data (AVG 9; UAVG 22-30).
import type { RuleRow } from './rule.ts';

export const SPECIAL = [
  {
    id: 'SP-01',
    article: 'AVG 9 lid 1, UAVG 22 lid 1',
    sure: 'seen',
    title: ['Bijzondere gegevens: alleen met een uitzondering', 'Special data: only with an exception'],
    words: [
      'Gegevens over gezondheid, seksleven, geloof, afkomst, politiek, vakbond, genen of biometrie zijn verboden, tenzij u per doel zegt welke uitzondering geldt.',
      'Data on health, sex life, religion, ethnicity, politics, union, genes or biometrics are forbidden unless you say per purpose which exception applies.',
    ],
  },
  {
    id: 'SP-02',
    article: 'AVG 9 lid 2 onder a',
    sure: 'seen',
    title: ['Uitdrukkelijke toestemming', 'Explicit consent'],
    words: [
      'Voor bijzondere gegevens is een aparte, uitgesproken ja nodig, per doel. Iets uit zichzelf vertellen is geen toestemming.',
      'Special data need a separate, spoken yes per purpose. Telling something of one’s own accord is not consent.',
    ],
  },
  {
    id: 'SP-03',
    article: 'UAVG 22 lid 2 onder b-e',
    sure: 'seen',
    title: ['Andere algemene uitzonderingen', 'Other general exceptions'],
    words: [
      'Het mag ook in levensgevaar, voor eigen leden van een stichting, bij gegevens die iemand zelf openbaar maakte, en voor een rechtszaak.',
      'It is also allowed in danger of life, for a foundation’s own members, for data a person made public, and for a legal claim.',
    ],
  },
  {
    id: 'SP-04',
    article: 'UAVG 23',
    sure: 'seen',
    title: ['Verdrag en toezichthouder', 'Treaty and supervisor'],
    words: [
      'Het mag om een verdrag na te leven, en voor het werk van de toezichthouder of een ombudsman.',
      'It is allowed to honour a treaty and for the work of the supervisor or an ombudsman.',
    ],
  },
  {
    id: 'SP-05',
    article: 'UAVG 24, BW 7:458',
    sure: 'seen',
    title: ['Onderzoek met dossiers', 'Research on files'],
    words: [
      'Onderzoek met bijzondere gegevens mag zonder toestemming alleen als het nodig is, het algemeen belang dient, toestemming vragen niet kan en de privacy beschermd is.',
      'Research on special data without consent only if it is necessary, serves the public interest, asking is impossible, and privacy is protected.',
    ],
  },
  {
    id: 'SP-06',
    article: 'UAVG 25',
    sure: 'seen',
    title: ['Afkomst', 'Ethnic origin'],
    words: [
      'Afkomst legt u alleen vast als iemand anders niet te herkennen is, of om achterstand weg te nemen en de persoon geen bezwaar maakt.',
      'You record ethnic origin only when identification is impossible otherwise, or to undo a disadvantage without written objection.',
    ],
  },
  {
    id: 'SP-07',
    article: 'UAVG 27',
    sure: 'seen',
    title: ['Geloof', 'Religion'],
    words: [
      'Wie geen kerk is, legt geloof alleen vast voor geestelijke verzorging. U geeft het niet door zonder toestemming.',
      'Who is no church records religion only for spiritual care, and does not pass it on without consent.',
    ],
  },
  {
    id: 'SP-08',
    article: 'UAVG 28',
    sure: 'seen',
    title: ['Erfelijke gegevens', 'Genetic data'],
    words: [
      'Erfelijke gegevens gebruikt u alleen voor de persoon zelf. Voor een ander moet er een zwaar medisch belang zijn.',
      'Genetic data are used only for the person himself. For another a weighty medical interest is needed.',
    ],
  },
  {
    id: 'SP-09',
    article: 'UAVG 30 lid 1',
    sure: 'seen',
    title: ['Werkgevers en pensioenfondsen', 'Employers and pension funds'],
    words: [
      'Een werkgever gebruikt gezondheidsgegevens alleen voor aanspraken uit de wet of cao en voor terugkeer naar werk.',
      'An employer uses health data only for entitlements by law or collective agreement and for return to work.',
    ],
  },
  {
    id: 'SP-10',
    article: 'UAVG 30 lid 2',
    sure: 'seen',
    title: ['Scholen en jeugdbescherming', 'Schools and child protection'],
    words: [
      'Scholen, reclassering, de Raad en gecertificeerde instellingen mogen gezondheidsgegevens gebruiken voor hun taak.',
      'Schools, probation, the Council and certified institutions may use health data for their task.',
    ],
  },
  {
    id: 'SP-11',
    article: 'UAVG 30 lid 3 onder a',
    sure: 'seen',
    title: ['Zorg en maatschappelijke dienstverlening', 'Care and social services'],
    words: [
      'Hulpverleners en instellingen voor zorg of maatschappelijke dienstverlening mogen gezondheidsgegevens gebruiken voor goede hulp en het beheer van hun praktijk.',
      'Care providers and institutions for health care or social services may use health data for good care and to run their practice.',
    ],
  },
  {
    id: 'SP-12',
    article: 'UAVG 30 lid 4',
    sure: 'seen',
    title: ['Wie het ziet, zwijgt', 'Who sees it keeps silent'],
    words: [
      'Iedereen die gezondheidsgegevens kan zien, is verplicht te zwijgen: door ambt, beroep, wet of overeenkomst.',
      'Everyone who can see health data is bound to secrecy by office, profession, law or contract.',
    ],
  },
  {
    id: 'SP-13',
    article: 'UAVG 30 lid 5',
    sure: 'seen',
    title: ['Andere bijzondere gegevens naast gezondheid', 'Other special data beside health'],
    words: [
      'Seksleven, geloof of afkomst mag in het dossier als het nodig is voor goede hulp. U schrijft op waarom.',
      'Sex life, religion or ethnicity may be in the file if good care needs it. You write down why.',
    ],
  },
  {
    id: 'SP-14',
    article: 'AVG 9 lid 3',
    sure: 'mem-H',
    title: ['Beroepsgeheim', 'Professional secrecy'],
    words: [
      'De uitzondering voor de zorg geldt alleen voor wie een beroepsgeheim heeft.',
      'The exception for care holds only for those under professional secrecy.',
    ],
  },
] as const satisfies readonly RuleRow[];
