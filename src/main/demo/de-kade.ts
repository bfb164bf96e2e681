// Stichting De Kade: data protection officer and processor for practices. Its files are about customers, not about care.

import type { DemoPractice } from './shape.ts';

export const deKade: DemoPractice = {
  policy: 'fg-stichting',
  slug: 'de-kade',
  staff: [
    {
      key: 'nadia',
      kind: 'dpo',
      name: { first: 'Nadia', last: 'Temmink' },
      email: 'nadia@dekade.example',
      roles: [],
      link: { nl: 'functionaris gegevensbescherming (FG)', en: 'data protection officer (DPO)' },
    },
    {
      key: 'bas',
      kind: 'staff',
      name: { first: 'Bas', last: 'Hendriksen' },
      email: 'bas@dekade.example',
      roles: ['coordinator'],
      link: { nl: 'coördinator', en: 'coordinator' },
    },
  ],
  others: [],
  clients: [
    {
      key: 'ruth',
      name: { first: 'Ruth', last: 'Kolen' },
      email: 'ruth@praktijkveldzicht.example',
      link: { nl: 'klant: praktijkhouder', en: 'customer: head of a practice' },
      gender: 'vrouw',
      age: [51, 20],
      since: 380,
      service: 'service.own-operations',
      regime: 'avg',
      team: [{ staff: 'bas', task: 'coordinator' }],
      answers: [
        { category: 'contact', field: 'address', value: 'Praktijk Veldzicht, Veldweg 4, 0000 AJ Havermeer' },
        { category: 'contact', field: 'email', value: 'ruth@praktijkveldzicht.example' },
        { category: 'agreement', field: 'kind', value: 'FG en methode' },
        { category: 'agreement', field: 'term', value: '2 jaar, loopt door' },
      ],
      items: [
        {
          kind: 'document',
          category: 'agreement',
          daysAgo: 370,
          by: 'bas',
          title: 'Overeenkomst',
          text: 'FG voor één praktijk met vier behandelaren. Een bezoek per jaar, vragen per mail binnen twee werkdagen. Verwerkersovereenkomst als bijlage.',
        },
        {
          kind: 'note',
          category: 'profile',
          daysAgo: 34,
          by: 'bas',
          title: 'Vraag over bewaren',
          text: 'Ruth vraagt of oude afsprakenboeken weg mogen. Uitgelegd: kijk eerst of er iets over de zorg in staat. Zo nee, dan weg na 2 jaar. Zij maakt een lijst en stuurt die voor het bezoek.',
        },
        {
          kind: 'note',
          category: 'profile',
          daysAgo: 3,
          by: 'bas',
          title: 'Bezoek gepland',
          text: 'Jaarbezoek op 10 december, 10.00 uur. Nadia gaat mee. Op de lijst: het logboek, de sleutelkast, en wie er uit dienst is.',
        },
      ],
    },
  ],
};
