// Legal bases (AVG 6, 7, 8; UAVG 5).
import type { RuleRow } from './rule.ts';

export const BASES = [
  {
    id: 'LB-01',
    article: 'AVG 6 lid 1',
    sure: 'mem-H',
    title: ['Eén grond per doel', 'One ground per purpose'],
    words: [
      'U noemt bij elk doel de ene wettelijke grond waarop het rust. Een lijst met gronden voor alle doelen samen is niet genoeg.',
      'For each purpose you name the one legal ground it rests on. A list of grounds for all purposes together is not enough.',
    ],
  },
  {
    id: 'LB-02',
    article: 'AVG 6 lid 3',
    sure: 'mem-H',
    title: ['Noem de wet', 'Name the statute'],
    words: [
      'Moet iets van de wet of voor een publieke taak? Dan noemt u welke wet en welk artikel. Een indicatie of verwijzing is geen grond.',
      'Does a law or a public task require it? Then you name the law and the article. An indication or referral is not a ground.',
    ],
  },
  {
    id: 'LB-03',
    article: 'AVG 6 lid 1 onder f',
    sure: 'mem-H',
    title: ['Gerechtvaardigd belang', 'Legitimate interest'],
    words: [
      'U noemt uw belang en weegt het af tegen dat van de ander. Een overheid kan deze grond niet gebruiken voor haar taken.',
      'You name your interest and weigh it against that of the other. A public authority cannot use this ground for its tasks.',
    ],
  },
  {
    id: 'LB-04',
    article: 'AVG 4 onder 11, 7',
    sure: 'mem-H',
    title: ['Echte toestemming', 'Real consent'],
    words: [
      'Toestemming is vrij, gaat over iets bepaalds en blijkt uit een duidelijke ja. U kunt haar bewijzen. Zij is geen voorwaarde voor hulp.',
      'Consent is free, about something specific, and shown by a clear yes. You can prove it. It is no condition for service.',
    ],
  },
  {
    id: 'LB-05',
    article: 'AVG 7, overweging 43',
    sure: 'mem-H',
    title: ['Toestemming waar de wet al plicht oplegt', 'Consent where the law already obliges'],
    words: [
      'Het dossier bijhouden is een wettelijke plicht. Vraag daar geen toestemming voor: u zou een nee niet kunnen naleven.',
      'Keeping the file is a legal duty. Do not ask consent for it: you could not honour a no.',
    ],
  },
  {
    id: 'LB-06',
    article: 'AVG 6 lid 4',
    sure: 'mem-H',
    title: ['Niet voor iets anders gebruiken', 'No other use'],
    words: [
      'Wilt u gegevens voor een nieuw doel gebruiken? Dan moet dat passen bij het oude doel, en u vertelt het vooraf.',
      'Do you want to use data for a new purpose? It must fit the old one, and you tell people first.',
    ],
  },
  {
    id: 'LB-07',
    article: 'AVG 8, UAVG 5 lid 1',
    sure: 'seen',
    title: ['Onder de zestien geeft de ouder toestemming', 'Below sixteen a parent consents'],
    words: [
      'Is iemand jonger dan 16, dan geeft de wettelijk vertegenwoordiger toestemming. U doet redelijke moeite om dat na te gaan.',
      'Below 16 the legal representative consents. You make a reasonable effort to check.',
    ],
  },
  {
    id: 'LB-08',
    article: 'UAVG 5 lid 2',
    sure: 'seen',
    title: ['Vertegenwoordiger alleen waar iemand het zelf niet kan', 'A representative only where a person cannot'],
    words: [
      'Bij curatele, bewind of mentorschap beslist de vertegenwoordiger alleen over zaken waarover de persoon zelf niet kan beslissen.',
      'Under curatele, bewind or mentorschap the representative decides only in matters in which the person cannot.',
    ],
  },
  {
    id: 'LB-09',
    article: 'UAVG 5 lid 3',
    sure: 'seen',
    title: ['Vertegenwoordiger trekt in', 'A representative withdraws'],
    words: [
      'Een vertegenwoordiger kan de toestemming die hij gaf altijd weer intrekken.',
      'A representative can withdraw the consent he gave at any time.',
    ],
  },
  {
    id: 'LB-10',
    article: 'UAVG 5 lid 5',
    sure: 'seen',
    title: ['Gratis hulp aan een kind', 'Free help to a child'],
    words: [
      'Vraagt een minderjarige zelf gratis hulp of advies, dan is toestemming van een ouder niet nodig.',
      'When a minor asks for free help or advice, no consent of a parent is needed.',
    ],
  },
] as const satisfies readonly RuleRow[];
