// Words of a page that follows long work.

import { both } from '../language.ts';

export const progressWords = both(
  {
    follow: 'Deze pagina ververst zichzelf.',
    unfollow: 'Niet meer vanzelf verversen',
    refresh: 'Kijk hoe ver het is',
  },
  {
    follow: 'This page refreshes itself.',
    unfollow: 'Do not refresh by itself any more',
    refresh: 'See how far it is',
  },
);
