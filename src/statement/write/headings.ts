// The chapters of a statement, in the order in which a privacy statement is read, with the words that stand around the sentences.

import type { Text } from '../../policy/index.ts';
import { p } from '../words/dictionary.ts';
import type { Sentence } from '../words/sentences.ts';
import type { SaidSection } from '../words/table.ts';

/** A part of a chapter: the sections it holds, and a heading of its own when another part stands beside it. */
export interface Part {
  readonly sections: readonly SaidSection[];
  readonly title?: Text;
  /** Only the clauses with one of these keys. */
  readonly keys?: readonly string[];
  /** Only sentences of clauses that this is true of; the first part that takes a clause has it. */
  readonly of?: (clause: Readonly<Record<string, unknown>>) => boolean;
  readonly note?: Text;
}
export interface ChapterPlan {
  readonly title: Text;
  readonly parts: readonly Part[];
}

const READERS = new Set([
  'client',
  'parent',
  'guardian',
  'parent-without-authority',
  'representative',
  'curator',
  'mentor',
  'administrator',
  'authorised',
  'relative',
  'carer',
]);
const asksAsReader = (c: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(c.who) && c.who.every((w) => READERS.has(w as string));

export const CHAPTERS: readonly ChapterPlan[] = [
  {
    title: p('Wie wij zijn', 'Who we are'),
    parts: [
      { sections: ['organisation', 'contact'] },
      { sections: ['service'], title: p('Wat wij doen', 'What we do') },
      { sections: ['oversight'], title: p('Wie op privacy let', 'Who watches over privacy') },
    ],
  },
  { title: p('Welke gegevens wij hebben', 'Which data we have'), parts: [{ sections: ['data'] }] },
  {
    title: p('Waarvoor wij gegevens gebruiken', 'What we use data for'),
    parts: [{ sections: ['purpose'] }],
  },
  {
    title: p('Wanneer wij toestemming vragen', 'When we ask for consent'),
    parts: [{ sections: ['consent'] }],
  },
  {
    title: p('Wie uw gegevens ziet', 'Who sees your data'),
    parts: [
      { sections: ['access'], title: p('U en de mensen om u heen', 'You and the people around you'), of: asksAsReader },
      { sections: ['access'], title: p('Onze medewerkers', 'Our staff') },
    ],
  },
  {
    title: p('Met wie wij gegevens delen', 'With whom we share data'),
    parts: [
      {
        sections: ['recipient'],
        title: p('Wie voor ons werkt', 'Who works for us'),
        of: (c) => c.is === 'processor' || c.is === 'own-staff',
        note: p(
          'Een verwerker mag met de gegevens alleen doen wat wij hebben afgesproken.',
          'A processor may do with the data only what we have agreed.',
        ),
      },
      { sections: ['recipient'], title: p('Wie verder gegevens krijgt', 'Who else gets data') },
      { sections: ['territory'], title: p('In welke landen', 'In which countries') },
    ],
  },
  { title: p('Wat wij niet doen', 'What we do not do'), parts: [{ sections: ['never'] }] },
  {
    title: p('Hoe lang wij gegevens bewaren', 'How long we keep data'),
    parts: [{ sections: ['retention'] }],
  },
  {
    title: p('Wat u ons kunt vragen', 'What you can ask us'),
    parts: [
      // AVG 21 lid 4: the right to object is shown apart from the other rights.
      { sections: ['right'], title: p('Bezwaar maken', 'Objecting'), keys: ['objection', 'marketing-objection'] },
      { sections: ['right'], title: p('Uw rechten', 'Your rights') },
      { sections: ['request'], title: p('Hoe vragen werkt', 'How asking works') },
    ],
  },
  {
    title: p('Hoe wij gegevens beschermen', 'How we protect data'),
    parts: [
      { sections: ['measure', 'undertaking'] },
      { sections: ['pledge'], title: p('Wat wij verder beloven', 'What else we promise') },
    ],
  },
  { title: p('Als er iets misgaat', 'When something goes wrong'), parts: [{ sections: ['breach'] }] },
  {
    title: p('Onze website en berichten', 'Our website and messages'),
    parts: [
      { sections: ['cookie'], title: p('Cookies', 'Cookies') },
      { sections: ['form'], title: p('Formulieren', 'Forms') },
      { sections: ['message'], title: p('Berichten', 'Messages') },
    ],
  },
  { title: p('Over deze verklaring', 'About this statement'), parts: [{ sections: ['statement'] }] },
];

/** The words around the sentences. */
export const AROUND = {
  title: p('Privacyverklaring van', 'Privacy statement of'),
  numbers: p(
    'Elke zin heeft een nummer. Met dat nummer vindt u de zin terug, hier en bij elk besluit.',
    'Every sentence has a number. With it you find the sentence again, here and at every decision.',
  ),
  guardian: p('Met een ouder met gezag bedoelen wij ook een voogd.', 'By a parent with authority we also mean a guardian.'),
  imported: p(
    'Deze tekst is ingelezen en nog niet vastgesteld. Bij een zin die niet klopt, staat wat er niet klopt.',
    'This text was read in and has not been adopted. A sentence that is not right says what is not right.',
  ),
  notKept: p('Niet nagekomen', 'Not kept'),
  doubtful: p('Twijfel', 'Doubtful'),
  contents: p('Inhoud', 'Contents'),
  contact: p('Vragen?', 'Questions?'),
  version: p('Versie', 'Version'),
  since: p('geldt sinds', 'in force since'),
  law: p('waar wij de wet volgen, is dat de wet van', 'where we follow the law, it is the law of'),
  hash: p('kenmerk', 'mark'),
  explanation: p('Uitleg', 'Explanation'),
} as const;

export const CONTACT_LABELS = {
  email: p('E-mail', 'E-mail'),
  phone: p('Telefoon', 'Phone'),
  post: p('Post', 'Post'),
  web: p('Website', 'Website'),
} as const;

export const APPENDIX = {
  title: p('Nummers en vaste namen', 'Numbers and fixed names'),
  intro: p(
    'Een nummer kan veranderen als de verklaring verandert. De vaste naam blijft. Zo is elke zin terug te vinden, ook voor een computer.',
    'A number may change when the statement changes. The fixed name stays. So every sentence can be found again, by a computer too.',
  ),
  numbers: p('Welke vaste naam hoort bij welk nummer', 'Which fixed name belongs to which number'),
  numberColumns: [p('Nummer', 'Number'), p('Vaste naam', 'Fixed name'), p('Heette eerder', 'Was called')],
  words: p('Woorden van onszelf', 'Words of our own'),
  wordColumns: [p('Woord', 'Word'), p('Vaste naam', 'Fixed name'), p('Staat bij', 'Belongs to')],
} as const;

/** Captions and columns of the tables. */
export const TABLES = {
  retention: {
    caption: p('Wat wij hoe lang bewaren', 'What we keep for how long'),
    columns: [p('Zin', 'Sentence'), p('Wij bewaren', 'We keep'), p('Hoe lang', 'How long'), p('En verder', 'And further')],
  },
  readers: {
    caption: p('Wie het dossier mag inzien', 'Who may see the file'),
    columns: [
      p('Zin', 'Sentence'),
      p('Wie u bent', 'Who you are'),
      p('Wat u mag', 'What you may do'),
      p('En verder', 'And further'),
    ],
  },
} as const;

/** Whether the sentence speaks to the reader about access. */
export const speaksToReader = (s: Sentence): boolean => s.section === 'access' && /^(?:Bent|Hebt) u /.test(s.nl);

/** The anchor of a heading: its words in lower case with hyphens, as Markdown readers make them. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
