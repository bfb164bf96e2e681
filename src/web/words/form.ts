// Words of forms: mistakes, dates, choices.

import { both } from '../language.ts';

export const formWords = both(
  {
    mistake: 'Fout:',
    missing: (n: number) => (n === 1 ? 'Er is 1 ding om te verbeteren' : `Er zijn ${n} dingen om te verbeteren`),
    dateHint: 'dd-mm-jjjj',
    dateHintWith: (hint: string) => `${hint} Schrijf de datum als dd-mm-jjjj.`,
    dateHintAlone: 'Schrijf de datum als dd-mm-jjjj.',
  },
  {
    mistake: 'Error:',
    missing: (n: number) => (n === 1 ? 'There is 1 thing to correct' : `There are ${n} things to correct`),
    dateHint: 'dd-mm-yyyy',
    dateHintWith: (hint: string) => `${hint} Write the date as dd-mm-yyyy.`,
    dateHintAlone: 'Write the date as dd-mm-yyyy.',
  },
);
