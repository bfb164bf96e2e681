// The register of processing (AVG 30).
import type { RuleRow } from './rule.ts';

export const REGISTER = [
  {
    id: 'REG-01',
    article: 'AVG 30 lid 1 onder a',
    sure: 'mem-H',
    title: ['Wie', 'Who'],
    words: [
      'In het register staan uw naam en contactgegevens, en die van wie samen met u beslist.',
      'The register holds your name and contact details, and those of joint controllers.',
    ],
  },
  {
    id: 'REG-02',
    article: 'AVG 30 lid 1 onder b',
    sure: 'mem-H',
    title: ['Doelen', 'Purposes'],
    words: ['In het register staan alle doelen.', 'The register holds all purposes.'],
  },
  {
    id: 'REG-03',
    article: 'AVG 30 lid 1 onder c',
    sure: 'mem-H',
    title: ['Mensen en gegevens', 'People and data'],
    words: [
      'In het register staat over wie u gegevens hebt, en welke soorten.',
      'The register says about whom you hold data, and which kinds.',
    ],
  },
  {
    id: 'REG-04',
    article: 'AVG 30 lid 1 onder d',
    sure: 'mem-H',
    title: ['Ontvangers', 'Recipients'],
    words: ['In het register staat wie gegevens krijgt.', 'The register says who gets data.'],
  },
  {
    id: 'REG-05',
    article: 'AVG 30 lid 1 onder e',
    sure: 'mem-H',
    title: ['Doorgifte', 'Transfers'],
    words: [
      'In het register staat naar welk land buiten de EER gegevens gaan.',
      'The register says to which country outside the EEA data go.',
    ],
  },
  {
    id: 'REG-06',
    article: 'AVG 30 lid 1 onder f',
    sure: 'mem-H',
    title: ['Bewaartermijnen', 'Terms'],
    words: ['Waar het kan, staan de bewaartermijnen in het register.', 'Where possible the register holds the terms.'],
  },
  {
    id: 'REG-07',
    article: 'AVG 30 lid 1 onder g',
    sure: 'mem-H',
    title: ['Maatregelen', 'Measures'],
    words: ['Waar het kan, staan de maatregelen in het register.', 'Where possible the register holds the measures.'],
  },
  {
    id: 'REG-08',
    article: 'AVG 30 lid 2',
    sure: 'mem-H',
    title: ['Register van een verwerker', 'A processor’s register'],
    words: [
      'Werkt u in opdracht van anderen, dan staat in uw register voor wie, met welke gegevens, en wat u doet.',
      'If you work for others your register says for whom, with which data, and what you do.',
    ],
  },
  {
    id: 'REG-09',
    article: 'AVG 30 lid 3',
    sure: 'mem-H',
    title: ['Op papier of digitaal', 'On paper or digital'],
    words: [
      'Het register is schriftelijk. De toezichthouder mag het zien.',
      'The register is in writing. The authority may see it.',
    ],
  },
  {
    id: 'REG-10',
    article: 'AVG 30 lid 5',
    sure: 'mem-H',
    title: ['Ook een kleine praktijk', 'Also a small practice'],
    words: [
      'Ook een kleine zorgorganisatie houdt een register bij, want zij gebruikt gezondheidsgegevens.',
      'A small care organisation keeps a register too, because it uses health data.',
    ],
  },
  {
    id: 'REG-11',
    article: 'AVG 30',
    sure: 'mem-H',
    title: ['Waar het staat', 'Where it is'],
    words: [
      'Het is goed om bij elk gegeven te weten in welk systeem het staat.',
      'It is good to know for each kind of data in which system it is.',
    ],
  },
] as const satisfies readonly RuleRow[];
