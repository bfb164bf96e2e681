// Words of the page on which a client adds own words to a text.

import { both } from '../language.ts';

export const declareWords = both(
  {
    title: 'Zet uw eigen woorden erbij',
    lead: 'Klopt er iets niet, of ziet u het anders? Uw woorden komen bij de tekst te staan. Wie de tekst leest, leest ze ook.',
    text: 'Wat wilt u erbij zetten?',
    save: 'Zet het erbij',
    back: 'Terug',
    about: 'Hierbij komt het te staan',
    link: 'Zet uw eigen woorden erbij',
    copy: 'Neem een kopie mee (PDF)',
  },
  {
    title: 'Add your own words',
    lead: 'Is something not right, or do you see it differently? Your words will stand beside the text. Whoever reads the text reads them too.',
    text: 'What do you want to add?',
    save: 'Add it',
    back: 'Back',
    about: 'It will stand beside this',
    link: 'Add your own words',
    copy: 'Take a copy along (PDF)',
  },
);
