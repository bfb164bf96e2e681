// Public pages of the gallery.

import { startPage, UNTOUCHED } from '../../../src/web/index.ts';
import type { Shown } from './gallery.ts';
import { publicFrame } from './people.ts';

const examples = [
  { key: 'jeugdhulp', label: { nl: 'Een praktijk voor jeugdhulp', en: 'A youth-care practice' } },
  { key: 'kinderopvang', label: { nl: 'Een kinderopvang', en: 'A childcare organisation' } },
];
const practices = [
  { key: 'de-linde', name: 'Praktijk De Linde', about: { nl: 'Jeugdhulp in Waterveen', en: 'Youth care in Waterveen' } },
  { key: 'de-kade', name: 'Stichting De Kade', about: { nl: 'FG voor praktijken', en: 'DPO for practices' } },
];

export const PUBLIC_PAGES: readonly Shown[] = [
  { name: 'start', page: () => startPage({ frame: publicFrame('/'), answers: UNTOUCHED, examples, practices }) },
  { name: 'start-en', page: () => startPage({ frame: publicFrame('/', 'en'), answers: UNTOUCHED, examples, practices }) },
  {
    name: 'start-fout',
    page: () =>
      startPage({
        frame: publicFrame('/'),
        answers: {
          typed: { tekst: 'Wij gaan zorgvuldig om met uw gegevens.' },
          mistakes: [
            { field: 'tekst', message: { nl: 'Plak meer tekst: dit is één zin', en: 'Paste more text: this is one sentence' } },
            {
              field: 'bestand',
              message: { nl: 'Kies een bestand kleiner dan 10 MB', en: 'Choose a file smaller than 10 MB' },
            },
          ],
        },
        examples: [],
        practices: [],
      }),
  },
];
