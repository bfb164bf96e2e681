// Transfers outside the EEA (AVG 44-49).
import type { RuleRow } from './rule.ts';

export const TRANSFERS = [
  {
    id: 'TR-01',
    article: 'AVG 44-49',
    sure: 'mem-H',
    title: ['Buiten de EER', 'Outside the EEA'],
    words: [
      'Gegevens gaan alleen buiten de EER met een besluit van de Commissie, modelcontracten of een andere waarborg.',
      'Data leave the EEA only with a decision of the Commission, standard clauses or another safeguard.',
    ],
  },
  {
    id: 'TR-02',
    article: 'Besluit (EU) 2023/1795',
    sure: 'seen',
    from: '2023-07-10',
    title: ['Verenigde Staten', 'United States'],
    words: [
      'Naar de VS mag zonder meer alleen naar bedrijven met een certificaat. Dat besluit ligt onder vuur; houd modelcontracten achter de hand.',
      'To the US only certified firms qualify. That decision is under attack; keep standard clauses at hand.',
    ],
  },
  {
    id: 'TR-03',
    article: 'AVG 44',
    sure: 'mem-H',
    title: ['EU is niet de EER', 'The EU is not the EEA'],
    words: [
      'Noorwegen, IJsland en Liechtenstein horen bij de EER, niet bij de EU. Zeg precies welke grens u belooft.',
      'Norway, Iceland and Liechtenstein are in the EEA, not the EU. Say exactly which border you promise.',
    ],
  },
  {
    id: 'TR-04',
    article: 'AVG 44, 5 lid 1 onder a',
    sure: 'mem-H',
    title: ['Belofte en werkelijkheid', 'Promise and reality'],
    words: [
      'Belooft u dat gegevens binnen een gebied blijven, dan moet elke leverancier en elk meetmiddel daar ook zitten.',
      'If you promise that data stay inside an area, every supplier and every tag must be there.',
    ],
  },
  {
    id: 'TR-05',
    article: 'AVG 44',
    sure: 'mem-H',
    title: ['Meekijken op afstand', 'Remote access'],
    words: ['Hulp op afstand van buiten de EER is ook doorgifte.', 'Remote support from outside the EEA is a transfer too.'],
  },
] as const satisfies readonly RuleRow[];
