// Processors, joint controllers, disclosure, balancing and impact tests (AVG 26, 28, 35, 6(1)(f)).
import type { RuleRow } from './rule.ts';

export const PROCESSORS = [
  {
    id: 'PR-01',
    article: 'AVG 28 lid 3',
    sure: 'mem-H',
    title: ['Verwerkersovereenkomst', 'Processor agreement'],
    words: [
      'Met elk bedrijf dat in uw opdracht gegevens gebruikt, hebt u een schriftelijke overeenkomst.',
      'With every firm that uses data on your instruction you have a written agreement.',
    ],
  },
  {
    id: 'PR-02',
    article: 'AVG 28 lid 3 onder a-h',
    sure: 'mem-H',
    title: ['Op uw instructie', 'On your instructions'],
    words: [
      'Een verwerker doet alleen wat u zegt, zwijgt, beveiligt, helpt u en wist of geeft terug aan het einde.',
      'A processor does only what you say, keeps silent, secures, helps you and erases or returns in the end.',
    ],
  },
  {
    id: 'PR-03',
    article: 'AVG 28 lid 2 en 4',
    sure: 'mem-H',
    title: ['Onderaannemers', 'Sub-processors'],
    words: [
      'Een verwerker schakelt anderen alleen in als de opdrachtgever dat goedvindt.',
      'A processor engages others only if the client organisation agrees.',
    ],
  },
  {
    id: 'PR-04',
    article: 'AVG 28 lid 10',
    sure: 'mem-H',
    title: ['Eigen doelen', 'Own purposes'],
    words: [
      'Een bedrijf dat uw gegevens voor eigen doelen gebruikt, is geen verwerker meer.',
      'A firm that uses your data for its own purposes is no processor any more.',
    ],
  },
  {
    id: 'PR-05',
    article: 'AVG 4 onder 7-10, 29',
    sure: 'mem-H',
    title: ['Wie is wat?', 'Who is what?'],
    words: [
      'Elke ontvanger is verwerker, zelf verantwoordelijk, samen verantwoordelijk, of eigen personeel. Gemeente, verzekeraar, huisarts, school en accountant zijn zelf verantwoordelijk.',
      'Each recipient is processor, own controller, joint controller or own staff. Municipality, insurer, GP, school and auditor are own controllers.',
    ],
  },
  {
    id: 'PR-06',
    article: 'AVG 6, 28',
    sure: 'mem-H',
    title: ['Wanneer u gegevens mag geven', 'When you may give data'],
    words: [
      'U geeft gegevens aan een verwerker met een overeenkomst, of aan een ander met een grond: wet, toestemming, direct betrokken of levensgevaar.',
      'You give data to a processor with an agreement, or to another with a ground: statute, consent, directly involved or danger of life.',
    ],
  },
  {
    id: 'PR-07',
    article: 'AVG 26',
    sure: 'mem-H',
    title: ['Samen beslissen', 'Deciding together'],
    words: [
      'Beslist u samen met een ander, dan spreekt u af wie wat doet en waar mensen terechtkunnen.',
      'If you decide together with another you agree who does what and where people can go.',
    ],
  },
  {
    id: 'PR-08',
    article: 'Wmo 5.2.2',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Gemeente, CAK en SVB onder de Wmo', 'Municipality, CAK and SVB under the Wmo'],
    words: [
      'Vraagt de gemeente, het CAK of de SVB gegevens die zij voor de Wmo nodig hebben, dan moet u die gratis geven. Toestemming is dan niet nodig.',
      'If the municipality, CAK or SVB asks data it needs for the Wmo you must give them free of charge. No consent is needed.',
    ],
  },
  {
    id: 'PR-09',
    article: 'Jeugdwet 7.4.3',
    sure: 'seen',
    from: '2015-01-01',
    title: ['Beleidsinformatie jeugd', 'Youth policy information'],
    words: [
      'Jeugdhulpaanbieders geven gratis gegevens aan gemeente en ministers voor beleid.',
      'Youth providers supply data free of charge to municipality and ministers for policy.',
    ],
  },
  {
    id: 'PR-10',
    article: 'Sv 218',
    sure: 'mem-H',
    title: ['De politie', 'The police'],
    words: [
      'Vraagt de politie om cliëntgegevens, dan hoeft u die niet zomaar te geven. Uw geheimhouding gaat voor, tot een rechter anders beslist.',
      'If the police ask for client data you need not simply give them. Your secrecy comes first until a judge decides otherwise.',
    ],
  },
  {
    id: 'DPIA-01',
    article: 'AVG 35',
    sure: 'mem-H',
    title: ['Risico’s vooraf onderzoeken', 'Assess risks first'],
    words: [
      'Bij een hoog risico onderzoekt u vooraf wat het voor mensen betekent. Altijd bij veel gezondheidsgegevens.',
      'At a high risk you assess beforehand what it means for people. Always with large amounts of health data.',
    ],
  },
  {
    id: 'DPIA-02',
    article: 'AVG 35 lid 4',
    sure: 'seen',
    url: 'https://www.kbsadvocaten.nl/definitieve-lijst-verplichte-dpias-beschikbaar/',
    title: ['Lijst van de toezichthouder', 'The authority’s list'],
    words: [
      'Op de lijst met verplichte onderzoeken staat ook het controleren van personeel, zoals hun internetgebruik.',
      'The list of mandatory assessments includes checking staff, such as their internet use.',
    ],
  },
  {
    id: 'DPIA-03',
    article: 'AVG overweging 91',
    sure: 'seen',
    title: ['Alleen werkend', 'Working alone'],
    words: ['Wie alleen werkt, hoeft dat niet.', 'A sole practitioner need not.'],
  },
  {
    id: 'DPIA-04',
    article: 'AVG 35 lid 7, 36',
    sure: 'mem-H',
    title: ['Wat erin staat', 'What it holds'],
    words: [
      'Het onderzoek beschrijft wat u doet, waarom, de risico’s en de maatregelen.',
      'The assessment describes what you do, why, the risks and the measures.',
    ],
  },
  {
    id: 'LIA-01',
    article: 'AVG 6 lid 1 onder f',
    sure: 'mem-H',
    title: ['Afweging van belangen', 'Balancing of interests'],
    words: [
      'Bij een gerechtvaardigd belang schrijft u de afweging op, met een datum, en kijkt u er elk jaar naar.',
      'For a legitimate interest you write down the balancing, with a date, and look at it every year.',
    ],
  },
] as const satisfies readonly RuleRow[];
