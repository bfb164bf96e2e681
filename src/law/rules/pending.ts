// Law that may come. Shipped disabled: a pack is switched on by a new version of this table, when the Staatsblad or the OJ says so.
import type { RuleRow } from './rule.ts';

export const PENDING = [
  {
    id: 'PEND-01',
    article: 'Verzamelwet gegevensbescherming (36264)',
    sure: 'mem-M',
    pack: 'PEND-01',
    url: 'https://zoek.officielebekendmakingen.nl/dossier/36264',
    title: ['Verzamelwet gegevensbescherming', 'Data protection omnibus act'],
    words: [
      'Kan de regels over toestemming, biometrie, zorg en uitzonderingen in de UAVG wijzigen. Invoering niet gevonden.',
      'May change the UAVG on consent, biometrics, care and exceptions. Commencement not found.',
    ],
  },
  {
    id: 'PEND-02',
    article: 'COM(2025)837',
    sure: 'mem-H',
    pack: 'PEND-02',
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52025PC0837',
    title: ['Digitale omnibus', 'Digital omnibus'],
    words: [
      'Voorstel: andere termijn voor datalekken, andere cookieregels. Nog een voorstel op 10 september 2026.',
      'Proposal: another term for breaches, other cookie rules. Still a proposal on 10 September 2026.',
    ],
  },
  {
    id: 'PEND-03',
    article: 'Cyberbeveiligingswet',
    sure: 'mem-M',
    pack: 'PEND-03',
    url: 'https://wetten.overheid.nl/',
    title: ['Cyberbeveiligingswet', 'Cybersecurity act'],
    words: ['Bedoeld voor 2026. Invoering niet bevestigd.', 'Meant for 2026. Commencement not confirmed.'],
  },
  {
    id: 'PEND-04',
    article: 'Besluit (EU) 2023/1795',
    sure: 'seen',
    pack: 'PEND-04',
    title: ['Hoger beroep over de VS', 'Appeal on the US'],
    words: ['Tegen het besluit over de VS loopt hoger beroep.', 'An appeal is pending against the decision on the US.'],
  },
  {
    id: 'PEND-05',
    article: 'AVG 30 lid 5',
    sure: 'mem-M',
    pack: 'PEND-05',
    title: ['Register voor kleinere organisaties', 'Register for smaller organisations'],
    words: [
      'Voorstel om kleinere organisaties vrij te stellen van het register. Stand onbekend.',
      'Proposal to exempt smaller organisations from the register. State unknown.',
    ],
  },
  {
    id: 'PEND-06',
    article: 'UAVG 5',
    sure: 'mem-M',
    pack: 'PEND-06',
    title: ['Nieuwere versie van de UAVG', 'Newer version of the UAVG'],
    words: [
      'Deze tabel rust op de UAVG van 1 januari 2020. Controleer de artikelen 5, 22-33 en 41-46 tegen de nieuwste versie.',
      'This table rests on the UAVG of 1 January 2020. Check articles 5, 22-33 and 41-46 against the newest version.',
    ],
  },
  {
    id: 'PEND-07',
    article: 'Wmo 5.3.4',
    sure: 'mem-M',
    pack: 'PEND-07',
    title: ['Nieuwere versies van Jeugdwet, Wmo, Wabvpz en BW 7', 'Newer versions of Jeugdwet, Wmo, Wabvpz and BW 7'],
    words: [
      'Deze tabel rust op Jeugdwet 2021, Wmo 2019, Wabvpz 2020 en BW 7 2010. Controleer de bewaartermijnen en het vernietigen.',
      'This table rests on Jeugdwet 2021, Wmo 2019, Wabvpz 2020 and BW 7 2010. Check the terms and destruction.',
    ],
  },
] as const satisfies readonly RuleRow[];
