// The data protection officer, in Dutch FG (AVG 37-39).
import type { RuleRow } from './rule.ts';

export const DPO = [
  {
    id: 'DPO-01',
    article: 'AVG 37 lid 1',
    sure: 'mem-H',
    title: ['Wanneer een FG moet', 'When a DPO is mandatory'],
    words: [
      'Een FG is verplicht voor een overheid en voor wie op grote schaal mensen volgt of gezondheidsgegevens gebruikt.',
      'A DPO is mandatory for a public body and for who monitors people or uses health data on a large scale.',
    ],
  },
  {
    id: 'DPO-02',
    article: 'AVG 37 lid 1 onder c',
    sure: 'seen',
    title: ['Grote schaal: meer dan 10.000', 'Large scale: more than 10,000'],
    words: [
      'In de zorg is meer dan 10.000 patiënten in één systeem grote schaal. Wie alleen werkt, nooit.',
      'In care more than 10,000 patients in one system is large scale. A sole practitioner never is.',
    ],
  },
  {
    id: 'DPO-03',
    article: 'AVG 37',
    sure: 'seen',
    title: ['Schrijf op waarom niet', 'Write down why not'],
    words: ['Hebt u geen FG, dan schrijft u op waarom, met een datum.', 'If you have no DPO you write down why, with a date.'],
  },
  {
    id: 'DPO-04',
    article: 'AVG 37 lid 7',
    sure: 'mem-H',
    title: ['Bekendmaken', 'Publish'],
    words: ['U maakt bekend hoe de FG te bereiken is en meldt hem aan.', 'You publish how to reach the DPO and register him.'],
  },
  {
    id: 'DPO-05',
    article: 'AVG 38 lid 3 en 6',
    sure: 'mem-H',
    title: ['Onafhankelijk', 'Independent'],
    words: [
      'Een FG krijgt geen opdrachten over zijn werk en houdt geen toezicht op eigen werk.',
      'A DPO takes no instructions on his work and does not supervise his own work.',
    ],
  },
  {
    id: 'DPO-06',
    article: 'AVG 28 lid 3, 38 lid 3',
    sure: 'mem-H',
    title: ['Een FG is geen verwerker', 'A DPO is no processor'],
    words: [
      'Een verwerker doet wat de opdrachtgever zegt; een FG mag geen opdrachten krijgen. Het kan niet allebei.',
      'A processor does what he is told; a DPO may take no instructions. It cannot be both.',
    ],
  },
  {
    id: 'DPO-07',
    article: 'AVG 37',
    sure: 'mem-H',
    title: ['Een privacy officer is geen FG', 'A privacy officer is no DPO'],
    words: ['Een privacy officer is pas FG als u hem zo aanwijst.', 'A privacy officer is a DPO only if you appoint him as one.'],
  },
] as const satisfies readonly RuleRow[];
