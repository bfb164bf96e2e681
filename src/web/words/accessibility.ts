// Words of the accessibility page.

import { both } from '../language.ts';

export const accessibilityWords = both(
  {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet met deze pagina’s kunnen werken. Ook zonder muis, zonder JavaScript en met grote letters.',
    how: 'Wat wij doen',
    how1: 'Alles werkt met alleen het toetsenbord. U ziet steeds waar u bent.',
    how2: 'Alles werkt zonder JavaScript.',
    how3: 'Kleur is nooit de enige aanwijzing. Er staat altijd een woord bij.',
    how4: 'Bij 400 procent vergroting hoeft u niet opzij te schuiven.',
    how5: 'De taal is B1: korte zinnen en gewone woorden. Elke pagina is er ook in het Engels.',
    how6: 'Elke foutmelding zegt wat er mis is en wat u kunt doen. Wat u typte, blijft staan.',
    test: 'Hoe wij het nakijken',
    testNote:
      'Bij elke nieuwe versie kijkt een programma (axe) alle pagina’s na op WCAG 2.2, niveau AA. In licht en donker, smal en breed. Mensen kijken naar de schermbeelden.',
    not: 'Wat nog niet goed is',
    not1: 'Een geüpload document van een ander kan ontoegankelijk zijn.',
    not2: 'Er is nog geen versie in gebarentaal.',
    tell: 'Werkt iets niet voor u?',
    tellNote: 'Vertel het ons. Wij zoeken samen een andere manier.',
    tellMail: (mail: string) => `Mail naar ${mail}.`,
  },
  {
    title: 'Accessibility',
    lead: 'Everybody must be able to work with these pages. Also without a mouse, without JavaScript and with large letters.',
    how: 'What we do',
    how1: 'Everything works with the keyboard alone. You always see where you are.',
    how2: 'Everything works without JavaScript.',
    how3: 'Colour is never the only sign. There is always a word too.',
    how4: 'At 400 percent you do not have to scroll sideways.',
    how5: 'The Dutch is level B1: short sentences and plain words. Each page is there in English too.',
    how6: 'Each error says what is wrong and what you can do. What you typed stays.',
    test: 'How we check',
    testNote:
      'With each new version a program (axe) checks all pages against WCAG 2.2, level AA. Light and dark, narrow and wide. People look at the screenshots.',
    not: 'What is not right yet',
    not1: 'A document that somebody else uploaded may not be accessible.',
    not2: 'There is no version in sign language yet.',
    tell: 'Does something not work for you?',
    tellNote: 'Tell us. Together we find another way.',
    tellMail: (mail: string) => `Send a message to ${mail}.`,
  },
);
