// Criminal data (AVG 10; UAVG 31-33).
import type { RuleRow } from './rule.ts';

export const CRIMINAL = [
  {
    id: 'CR-01',
    article: 'AVG 10, UAVG 31',
    sure: 'seen',
    title: ['Strafrechtelijke gegevens', 'Criminal data'],
    words: [
      'Gegevens over straffen, strafbare feiten of verdenkingen mogen alleen als de wet dat toelaat. Een eigen belang is niet genoeg.',
      'Data on convictions, offences or suspicion are allowed only where the law says so. An interest of your own is not enough.',
    ],
  },
  {
    id: 'CR-02',
    article: 'UAVG 32 onder a',
    sure: 'seen',
    title: ['Met uitdrukkelijke toestemming', 'With explicit consent'],
    words: [
      'Het mag met uitdrukkelijke toestemming voor een bepaald doel.',
      'It is allowed with explicit consent for a specified purpose.',
    ],
  },
  {
    id: 'CR-03',
    article: 'UAVG 32 onder b-f',
    sure: 'seen',
    title: ['Andere algemene gronden', 'Other general grounds'],
    words: [
      'Het mag ook in levensgevaar, als iemand het zelf openbaar maakte, voor een rechtszaak of voor onderzoek.',
      'It is also allowed in danger of life, when the person made it public, for a legal claim or for research.',
    ],
  },
  {
    id: 'CR-04',
    article: 'UAVG 33 lid 1 onder c',
    sure: 'seen',
    title: ['Naast gezondheidsgegevens, voor goede hulp', 'Beside health data, for good care'],
    words: [
      'In de zorg mag het als het nodig is voor goede hulp. U schrijft per cliënt op waarom.',
      'In care it is allowed if good care needs it. You write down why, per client.',
    ],
  },
  {
    id: 'CR-05',
    article: 'UAVG 33 lid 2',
    sure: 'seen',
    title: ['Voor eigen gebruik', 'For own use'],
    words: [
      'U mag het gebruiken om een verzoek van de persoon te beoordelen of uzelf te beschermen tegen strafbare feiten.',
      'You may use it to judge a request of the person or to protect yourself against offences.',
    ],
  },
  {
    id: 'CR-06',
    article: 'UAVG 33 lid 3',
    sure: 'seen',
    title: ['Over eigen personeel', 'About own staff'],
    words: [
      'Over uw personeel mag het alleen volgens regels waarmee de ondernemingsraad heeft ingestemd.',
      'About your staff only under rules to which the works council agreed.',
    ],
  },
  {
    id: 'CR-07',
    article: 'UAVG 17',
    sure: 'seen',
    title: ['Boete', 'Fine'],
    words: [
      'Wie deze regels breekt, kan een boete krijgen tot 20 miljoen euro of 4 procent van de omzet.',
      'Breaking these rules can cost up to 20 million euros or 4 per cent of turnover.',
    ],
  },
] as const satisfies readonly RuleRow[];
