// Words of lists, steps and pages of a list.

import { both } from '../language.ts';

export const listWords = both(
  {
    done: 'Klaar:',
    pages: 'Pagina’s van deze lijst',
    range: (from: number, until: number, total: number) => `${from} tot en met ${until} van ${total}`,
    previous: 'Vorige',
    next: 'Volgende',
  },
  {
    done: 'Done:',
    pages: 'Pages of this list',
    range: (from: number, until: number, total: number) => `${from} to ${until} of ${total}`,
    previous: 'Previous',
    next: 'Next',
  },
);
