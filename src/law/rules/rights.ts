// The rights of people and how a request is handled (AVG 12, 15-22, 77; UAVG 34-41).
import type { RuleRow } from './rule.ts';

export const RIGHTS = [
  {
    id: 'RT-01',
    article: 'AVG 12 lid 3',
    sure: 'seen',
    title: ['Antwoord binnen een maand', 'Answer within a month'],
    words: [
      'U antwoordt zo snel als kan en uiterlijk binnen een maand. Is het lastig, dan kan het drie maanden worden; dat zegt u binnen de eerste maand.',
      'You answer as soon as you can and within a month at the latest. If it is complex it can become three months; you say so within the first month.',
    ],
  },
  {
    id: 'RT-02',
    article: 'AVG 12 lid 3',
    sure: 'seen',
    title: ['Digitaal gevraagd, digitaal antwoord', 'Asked digitally, answered digitally'],
    words: [
      'Wie digitaal vraagt, krijgt digitaal antwoord, tenzij hij iets anders wil.',
      'Who asks digitally is answered digitally unless he wants otherwise.',
    ],
  },
  {
    id: 'RT-03',
    article: 'AVG 12 lid 4, UAVG 35',
    sure: 'seen',
    title: ['Een weigering', 'A refusal'],
    words: [
      'Bij een weigering geeft u binnen een maand de reden, en noemt u de klacht bij de toezichthouder én de rechter.',
      'With a refusal you give the reason within a month, and name the complaint to the authority and the court.',
    ],
  },
  {
    id: 'RT-04',
    article: 'UAVG 36',
    sure: 'seen',
    title: ['Bemiddeling', 'Mediation'],
    words: ['Mensen kunnen de toezichthouder vragen te bemiddelen.', 'People can ask the authority to mediate.'],
  },
  {
    id: 'RT-05',
    article: 'AVG 12 lid 5',
    sure: 'seen',
    title: ['Gratis', 'Free'],
    words: [
      'Een verzoek is gratis, tenzij het duidelijk overdreven of ongegrond is.',
      'A request is free unless it is clearly excessive or unfounded.',
    ],
  },
  {
    id: 'RT-06',
    article: 'AVG 12 lid 6',
    sure: 'seen',
    title: ['Legitimeren bij twijfel', 'Identification when in doubt'],
    words: [
      'U vraagt alleen om extra bewijs als u echt twijfelt wie iemand is. Altijd vragen is te veel.',
      'You ask for extra proof only when you really doubt who somebody is. Always asking is too much.',
    ],
  },
  {
    id: 'RT-07',
    article: 'UAVG 41',
    sure: 'seen',
    title: ['Uitzonderingen', 'Exceptions'],
    words: [
      'Rechten kunnen wijken voor bijvoorbeeld de bescherming van anderen. U weegt dat en schrijft het op.',
      'Rights can give way to, for instance, the protection of others. You weigh that and write it down.',
    ],
  },
  {
    id: 'RT-08',
    article: 'UAVG 44, 45',
    sure: 'seen',
    title: ['Onderzoek en archief', 'Research and archives'],
    words: [
      'Voor onderzoek, statistiek en archieven gelden sommige rechten niet.',
      'For research, statistics and archives some rights do not apply.',
    ],
  },
  {
    id: 'RT-09',
    article: 'UAVG 34',
    sure: 'seen',
    title: ['Overheid', 'Public authority'],
    words: ['Bij een overheid is het antwoord een besluit.', 'Of a public authority the answer is an administrative decision.'],
  },
  {
    id: 'RT-10',
    article: 'AVG 19',
    sure: 'mem-H',
    title: ['Doorvertellen', 'Passing on'],
    words: [
      'Verbetert, wist of beperkt u iets, dan vertelt u dat aan wie de gegevens kreeg.',
      'If you correct, erase or restrict something you tell those who got the data.',
    ],
  },
  {
    id: 'RT-11',
    article: 'AVG 15',
    sure: 'seen',
    title: ['Inzage in alles', 'Access to everything'],
    words: [
      'Inzage gaat over alle gegevens over iemand, niet alleen wat hij zelf gaf. De eerste kopie is gratis.',
      'Access covers all data about a person, not only what he gave. The first copy is free.',
    ],
  },
  {
    id: 'RT-12',
    article: 'AVG 16',
    sure: 'seen',
    title: ['Verbeteren', 'Rectification'],
    words: [
      'Mensen laten alle gegevens verbeteren die niet kloppen. Tegenover een oordeel van een professional zetten zij een eigen verklaring.',
      'People have all wrong data corrected. Beside a professional’s judgement they put their own statement.',
    ],
  },
  {
    id: 'RT-13',
    article: 'AVG 17',
    sure: 'mem-H',
    title: ['Wissen', 'Erasure'],
    words: [
      'Wissen kan als gegevens niet meer nodig zijn, toestemming weg is, bezwaar gegrond is, het gebruik niet mocht of de wet het eist.',
      'Erasure applies when data are no longer needed, consent is gone, an objection is upheld, the use was unlawful or the law requires it.',
    ],
  },
  {
    id: 'RT-14',
    article: 'AVG 18 lid 1',
    sure: 'mem-H',
    title: ['Beperken: vier gevallen', 'Restriction: four cases'],
    words: [
      'Beperken kan in vier gevallen: gegevens kloppen misschien niet; het gebruik mag niet maar wissen wil de persoon niet; hij heeft ze nodig voor een claim; zijn bezwaar loopt nog.',
      'Restriction has four cases: accuracy is contested; use is unlawful but the person does not want erasure; he needs them for a claim; his objection is pending.',
    ],
  },
  {
    id: 'RT-15',
    article: 'AVG 20',
    sure: 'mem-H',
    title: ['Meenemen', 'Portability'],
    words: [
      'Meenemen geldt voor gegevens die iemand zelf gaf, op toestemming of overeenkomst én digitaal. Hij krijgt ze in een bestand dat een computer kan lezen, of u stuurt ze door.',
      'Portability covers data a person gave, on consent or contract and digital, all three. He gets them machine-readable, or you send them on.',
    ],
  },
  {
    id: 'RT-16',
    article: 'AVG 21 lid 1',
    sure: 'mem-H',
    title: ['Bezwaar', 'Objection'],
    words: [
      'Bezwaar kan tegen gebruik op grond van een belang of publieke taak, om iemands eigen situatie. U stopt, tenzij u zwaarwegende redenen hebt.',
      'Objection lies against use on an interest or public task, for a person’s own situation. You stop unless you have compelling grounds.',
    ],
  },
  {
    id: 'RT-17',
    article: 'AVG 21 lid 2-3',
    sure: 'mem-H',
    title: ['Nee tegen reclame', 'No to marketing'],
    words: [
      'Zegt iemand nee tegen reclame, dan stopt u meteen. Er is niets te wegen.',
      'If somebody says no to marketing you stop at once. There is nothing to weigh.',
    ],
  },
  {
    id: 'RT-18',
    article: 'AVG 22, UAVG 40',
    sure: 'seen',
    title: ['Besluiten door een computer', 'Decisions by a computer'],
    words: [
      'Een besluit met grote gevolgen neemt een computer niet alleen. Een mens kijkt mee als iemand dat vraagt.',
      'A decision with serious effects is not taken by a computer alone. A human looks when asked.',
    ],
  },
  {
    id: 'RT-19',
    article: 'AVG 7 lid 3',
    sure: 'mem-H',
    title: ['Intrekken', 'Withdrawal'],
    words: [
      'Intrekken kan altijd en is even makkelijk als ja zeggen. Het werkt niet terug.',
      'Withdrawal is always possible and as easy as saying yes. It does not work backwards.',
    ],
  },
  {
    id: 'RT-20',
    article: 'AVG 77, 79',
    sure: 'mem-H',
    title: ['Klacht', 'Complaint'],
    words: [
      'Mensen kunnen klagen bij de toezichthouder en naar de rechter, ook zonder eerst bij u te komen.',
      'People can complain to the authority and go to court, also without coming to you first.',
    ],
  },
] as const satisfies readonly RuleRow[];
