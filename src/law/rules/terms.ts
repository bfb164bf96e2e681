// How a term is counted (Regulation 1182/71; Algemene termijnenwet).
import type { RuleRow } from './rule.ts';

const REGULATION = '1971-07-01';

export const TERMS = [
  {
    id: 'TERM-01',
    article: 'Verordening 1182/71 art. 3 lid 1',
    sure: 'seen',
    from: REGULATION,
    title: ['De dag zelf telt niet', 'The day itself does not count'],
    words: ['De dag waarop een termijn begint, telt niet mee.', 'The day on which a term starts does not count.'],
  },
  {
    id: 'TERM-02',
    article: 'Verordening 1182/71 art. 3 lid 2 onder c',
    sure: 'mem-H',
    from: REGULATION,
    title: ['Maanden', 'Months'],
    words: [
      'Een maand eindigt op dezelfde datum van de volgende maand. Bestaat die niet, dan op de laatste dag.',
      'A month ends on the same date of the next month. If there is none, on the last day.',
    ],
  },
  {
    id: 'TERM-03',
    article: 'Verordening 1182/71 art. 3 lid 4',
    sure: 'seen',
    from: REGULATION,
    title: ['Weekend en feestdag', 'Weekend and holiday'],
    words: [
      'Eindigt een termijn op zaterdag, zondag of feestdag, dan loopt hij door tot en met de volgende werkdag. Niet bij uren.',
      'If a term ends on Saturday, Sunday or a holiday it runs on to the next working day. Not for hours.',
    ],
  },
  {
    id: 'TERM-04',
    article: 'Verordening 1182/71 art. 3 lid 3 en 5',
    sure: 'mem-H',
    from: REGULATION,
    title: ['Feestdagen onderweg', 'Holidays on the way'],
    words: [
      'Feestdagen in de termijn tellen mee. Een termijn van twee dagen of meer heeft ten minste twee werkdagen.',
      'Holidays inside the term count. A term of two days or more has at least two working days.',
    ],
  },
  {
    id: 'TERM-05',
    article: 'AVG 12 lid 3',
    sure: 'mem-M',
    title: ['Verlengen telt vanaf ontvangst', 'An extension counts from receipt'],
    words: ['Drie maanden tellen vanaf de ontvangst.', 'Three months count from receipt.'],
  },
  {
    id: 'TERM-06',
    article: 'AVG 12 lid 6',
    sure: 'mem-H',
    title: ['De klok staat stil', 'The clock stands still'],
    words: [
      'Vraagt u snel om bewijs of uitleg, dan staat de klok stil tot het antwoord.',
      'If you promptly ask for proof or clarity the clock stands still until the answer.',
    ],
  },
  {
    id: 'TERM-07',
    article: 'Algemene termijnenwet 1',
    sure: 'mem-H',
    from: '1964-04-01',
    title: ['Termijnen in Nederlandse wetten', 'Terms in Dutch statutes'],
    words: [
      'Een termijn in een Nederlandse wet die op een vrije dag eindigt, loopt door tot de volgende werkdag. Niet bij jaren of lange termijnen.',
      'A term in a Dutch statute that ends on a day off runs on to the next working day. Not for years or long terms.',
    ],
  },
  {
    id: 'TERM-08',
    article: 'Verordening 1182/71 art. 3',
    sure: 'mem-H',
    from: REGULATION,
    title: ['Zo rekenen wij', 'How we count'],
    words: [
      'Wij tellen vanaf de dag van ontvangst in Amsterdam, langs welke weg ook, tot middernacht van de laatste dag.',
      'We count from the day of receipt in Amsterdam, by whatever channel, to midnight of the last day.',
    ],
  },
  {
    id: 'TERM-09',
    article: 'AVG 33 lid 1',
    sure: 'mem-H',
    title: ['72 uur', '72 hours'],
    words: ['Uren tellen gewoon door, ook in weekend en feestdagen.', 'Hours simply go on, weekends and holidays included.'],
  },
] as const satisfies readonly RuleRow[];
