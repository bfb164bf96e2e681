// Stichting De Kade: data protection officer and processor for practices.

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
  // No files: the statement that this practice stands for names no ground for what it does with its customers' data,
  // so its own policy lets nobody write about them. Its work here is the oversight of other practices.
  clients: [],
  looks: [],
};
