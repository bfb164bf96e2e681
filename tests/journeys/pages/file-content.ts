// What stands in the invented file of Noor: notes, plan, log, fields, for the pages of the gallery.

import type { IntakeGroup, MayXProps, Moment, Option, ShownNote, ShownPlan, TodayProps } from '../../../src/web/index.ts';
import { at, NOW, privacyFrame } from './people.ts';

const ask = '/mijn/wie-keek/kQ3v9/vraag/e1';
const thePlan = { nl: 'het plan en de doelen', en: 'the plan and the goals' };
export const moments: readonly Moment[] = [
  {
    id: 'e1',
    at: at('2026-11-22', '16:05'),
    who: 'Joris Blom',
    role: { nl: 'begeleider', en: 'support worker' },
    deed: 'read',
    things: [thePlan],
    outcome: 'done',
    why: { nl: 'voorbereiding van de evaluatie op 24 november.', en: 'preparing the evaluation of 24 November.' },
    ask,
  },
  {
    id: 'e2',
    at: at('2026-11-20', '13:41'),
    who: 'Elin Post',
    role: { nl: 'vervanger', en: 'substitute' },
    deed: 'read',
    things: [{ nl: '2 notities', en: '2 notes' }],
    outcome: 'done',
    why: { nl: 'zij werkte die dag met Noor.', en: 'she worked with Noor that day.' },
    ask,
  },
  {
    id: 'e3',
    at: at('2026-11-20', '09:20'),
    who: 'Thijs Kooiman',
    deed: 'read',
    things: [{ nl: 'het dossier', en: 'the file' }],
    outcome: 'refused',
    why: { nl: 'hij heeft geen gezag.', en: 'he has no parental authority.' },
    ask,
  },
  { id: 'e4', at: at('2026-11-19', '20:12'), who: 'Saskia Verhage', you: true, deed: 'read', things: [thePlan], outcome: 'done' },
  {
    id: 'e5',
    at: at('2026-11-19', '11:30'),
    who: 'Gemeente Waterveen',
    deed: 'receive',
    things: [{ nl: 'een bericht: de hulp gaat door', en: 'a message: the help goes on' }],
    outcome: 'done',
    why: {
      nl: 'de wet vraagt dit. Er staat niets in over hoe het gaat.',
      en: 'the law asks for it. It does not say how things are.',
    },
    ask,
  },
  {
    id: 'e6',
    at: at('2026-11-14', '02:17'),
    who: 'Petra Wind',
    role: { nl: 'crisisdienst', en: 'crisis service' },
    deed: 'read',
    things: [{ nl: 'het veiligheidsplan', en: 'the safety plan' }],
    outcome: 'emergency',
    why: 'Noor belde, ouders niet bereikbaar.',
    review: {
      nl: 'Lotte van Rijn keek dit na op 16 november. Het was terecht.',
      en: 'Lotte van Rijn reviewed this on 16 November. It was right.',
    },
    asked: {
      nl: 'U vroeg hierover op 17 november. Antwoord komt voor 24 november.',
      en: 'You asked about this on 17 November. An answer follows by 24 November.',
    },
  },
];

/** One moment of the log. */
export function momentOf(id: string): Moment {
  const found = moments.find((moment) => moment.id === id);
  if (found === undefined) throw new Error(`no moment ${id}`);
  return found;
}
export const services: readonly Option[] = [
  { value: 'service.youth', label: { nl: 'Jeugdhulp', en: 'Youth care' }, hint: { nl: 'Jeugdwet', en: 'Youth Act' } },
  { value: 'service.treatment', label: { nl: 'Behandeling', en: 'Treatment' }, hint: { nl: 'WGBO', en: 'WGBO' } },
];
export const kinds: readonly Option[] = [
  { value: 'note', label: { nl: 'Verslag van een gesprek', en: 'Report of a talk' } },
  { value: 'contact', label: { nl: 'Telefoon of e-mail', en: 'Phone or e-mail' } },
];
export const notAsked = [
  { nl: 'Een kopie van een identiteitsbewijs', en: 'A copy of an identity document' },
  { nl: 'Inkomen van de ouders', en: 'Income of the parents' },
];
export const groups: readonly IntakeGroup[] = [
  {
    title: { nl: 'Bereikbaar zijn', en: 'Being reachable' },
    fields: [
      {
        name: 'contact.phone',
        label: { nl: 'Telefoonnummer', en: 'Phone number' },
        kind: 'phone',
        why: { nl: 'om afspraken te maken.', en: 'to make appointments.' },
        required: true,
        relevance: false,
        value: '06 0000 0101',
      },
      {
        name: 'contact.first-call',
        label: { nl: 'Wie bellen wij eerst?', en: 'Whom do we call first?' },
        kind: 'choice',
        options: [
          { value: 'client', label: { nl: 'De cliënt zelf', en: 'The client' } },
          { value: 'mother', label: { nl: 'Moeder', en: 'Mother' } },
          { value: 'father', label: { nl: 'Vader', en: 'Father' } },
        ],
        why: { nl: 'om in nood iemand te bereiken.', en: 'to reach somebody in an emergency.' },
        required: false,
        relevance: false,
      },
    ],
  },
  {
    title: { nl: 'Burgerservicenummer', en: 'Citizen service number' },
    fields: [
      {
        name: 'bsn',
        label: { nl: 'Burgerservicenummer', en: 'Citizen service number' },
        kind: 'number',
        why: { nl: 'om de hulp bij de gemeente te verantwoorden.', en: 'to account for the help to the municipality.' },
        articles: [{ name: { nl: 'Jeugdwet, artikel 7.2.1', en: 'Youth Act, article 7.2.1' } }],
        required: true,
        relevance: false,
      },
    ],
  },
  {
    title: { nl: 'Geloof en cultuur', en: 'Belief and culture' },
    fields: [
      {
        name: 'religion.belief',
        label: { nl: 'Geloof of levensovertuiging', en: 'Religion or belief' },
        kind: 'text',
        why: { nl: 'om de hulp te laten passen.', en: 'to make the help fit.' },
        articles: [{ name: 'AVG, artikel 9' }],
        required: false,
        relevance: true,
      },
    ],
  },
];
export const notes: readonly ShownNote[] = [
  {
    id: 'n3',
    kind: { nl: 'Verslag van een gesprek', en: 'Report of a talk' },
    on: '2026-10-12',
    first: { by: 'Joris Blom', at: at('2026-10-12', '16:20') },
    passages: [],
    restricted: true,
    old: [],
    declared: [],
  },
  {
    id: 'n2',
    kind: { nl: 'Verslag van een gesprek', en: 'Report of a talk' },
    title: 'Gesprek op school',
    on: '2026-09-09',
    first: { by: 'Joris Blom', at: at('2026-09-09', '15:02') },
    corrected: { by: 'Amira Haddou', at: at('2026-09-09', '15:10'), reason: 'Verkeerd woord.' },
    passages: [
      { text: 'Noor vertelde dat het in de klas rustiger is.\nZij zit nu vooraan.\n\nDe juf belt ons op vrijdag.' },
      { text: 'Haar vader vertelde dat hij zelf slecht slaapt.', other: true },
      { text: 'Afspraak: volgende week weer op school.' },
    ],
    restricted: false,
    old: [
      {
        by: 'Joris Blom',
        at: at('2026-09-09', '15:02'),
        text: 'Noor vertelde dat het in de klas onrustig is.',
        first: true,
      },
    ],
    declared: [{ by: 'Noor Verhage', on: '2026-09-14', text: 'Ik zei dat het soms rustiger is. Niet altijd.' }],
    correct: '/dossiers/kQ3v9/notities/n2/verbeteren',
  },
];
export const plan: ShownPlan = {
  title: { nl: 'Hulpverleningsplan 2026', en: 'Care plan 2026' },
  text: 'Wij helpen Noor en haar ouders om thuis weer rustig te kunnen praten.',
  agreed: { with: 'Noor en beide ouders', on: '2026-05-25' },
  next: '2026-11-24',
  goals: [
    {
      words: 'Ik wil weer gewoon naar school kunnen.',
      how: 'Elke week een gesprek. Joris gaat mee naar school.',
      until: '2026-12-31',
      state: 'partly',
    },
    { words: 'Ik wil dat mama en papa niet over mij ruziën.', state: 'open' },
    { words: 'Ik wil weer zwemmen.', state: 'reached' },
  ],
};
export const MAY_X: Omit<MayXProps, 'frame' | 'head' | 'tabs' | 'today'> = {
  answers: { typed: { wie: 'ruben', wat: 'notes', doen: 'read', waarvoor: 'inspection' }, mistakes: [] },
  who: [
    { value: 'saskia', label: 'Saskia Verhage' },
    { value: 'ruben', label: 'Ruben Verhage' },
    { value: 'role:finance', label: { nl: 'Iemand van de administratie', en: 'Somebody of the administration' } },
  ],
  what: [
    { value: 'care_plan', label: { nl: 'Plan en doelen', en: 'Plan and goals' } },
    { value: 'notes', label: { nl: 'Notities', en: 'Notes' } },
  ],
  acts: [
    { value: 'read', label: { nl: 'Lezen', en: 'Read' } },
    { value: 'copy', label: { nl: 'Een kopie krijgen', en: 'Get a copy' } },
  ],
  purposes: [{ value: 'inspection', label: { nl: 'Inzage', en: 'Inspection' } }],
  decision: {
    outcome: 'human',
    question: {
      nl: 'Ruben Verhage, vader met gezag. Notities lezen, voor inzage.',
      en: 'Ruben Verhage, father with authority. Read notes, for inspection.',
    },
    reason: {
      nl: 'Noor is 14 en maakt bezwaar. De regel vraagt dan een afweging.',
      en: 'Noor is 14 and objects. The rule then asks for weighing.',
    },
    clauses: [
      {
        id: 'access.file.guardian.12-15',
        sentence: 'Van 12 tot en met 15 jaar mogen ouders met gezag en het kind het dossier zien.',
        number: 5,
        version: '4',
        organisation: 'de-linde',
      },
    ],
    articles: [{ name: { nl: 'Jeugdwet, artikel 7.3.15 lid 4', en: 'Youth Act, article 7.3.15(4)' } }],
    checks: { authorisation: true, careRelation: false, consent: false, emergency: false },
    duties: [
      { nl: 'het komt in het logboek', en: 'it is written in the log' },
      { nl: 'Noor krijgt bericht', en: 'Noor is told' },
    ],
    fields: [],
    askOf: [{ nl: 'de regiebehandelaar', en: 'the lead practitioner' }],
    before: '2026-12-21',
  },
};
export const TODAY_PAGE: TodayProps = {
  frame: privacyFrame('/vandaag'),
  now: NOW,
  callName: 'Amira',
  clocks: [
    {
      what: { nl: 'Vraag over inkijken: Ruben Verhage', en: 'Question about a read: Ruben Verhage' },
      href: '/logboek',
      now: {
        nl: 'Hij vraagt waarom Joris op 12 november het plan opende.',
        en: 'He asks why Joris opened the plan on 12 November.',
      },
      note: { nl: 'Eigen belofte: antwoord binnen 48 uur', en: 'Own promise: an answer within 48 hours' },
      running: { from: NOW - 16 * 3600, promise: NOW + 31 * 3600, law: NOW + 55 * 3600, unit: 'hours' },
    },
    {
      what: { nl: 'Oordeel over notities: Noor Verhage', en: 'Judgement on notes: Noor Verhage' },
      now: { nl: 'Neem een besluit: mag vader de notities lezen?', en: 'Decide: may father read the notes?' },
      running: { from: NOW - 21 * 86400, law: NOW + 9 * 86400, unit: 'days' },
    },
    {
      what: { nl: 'Adres verbeteren: Bram Ockhuizen', en: 'Correct address: Bram Ockhuizen' },
      now: { nl: 'Het antwoord is te laat.', en: 'The answer is late.' },
      running: { from: NOW - 40 * 86400, law: NOW - 2 * 86400, unit: 'days' },
    },
  ],
  week: [
    {
      what: { nl: 'Evaluatie plan: Noor Verhage', en: 'Evaluation of the plan: Noor Verhage' },
      href: '/dossiers/kQ3v9/plan',
      note: { nl: 'Afgesproken op 25 mei', en: 'Agreed on 25 May' },
      on: '2026-11-24',
    },
    {
      what: { nl: 'Ilias Benali wordt 12', en: 'Ilias Benali turns 12' },
      href: '/dossiers/i12',
      note: {
        nl: 'Vanaf die dag mag Ilias zelf meekijken. Leg het hem uit en noteer dat.',
        en: 'From that day Ilias may look too. Explain it and note it.',
      },
      on: '2026-11-25',
    },
  ],
  waiting: [
    {
      what: { nl: 'Dossier Daan Verhage', en: 'File of Daan Verhage' },
      href: '/dossiers/d16',
      note: { nl: 'Daan (16) moet zeggen of zijn moeder mag meekijken.', en: 'Daan (16) must say whether his mother may look.' },
    },
  ],
  busy: [
    { form: 'note', name: 'Noor Verhage', href: '/dossiers/kQ3v9/notities/nieuw', at: NOW - 3 * 86400 },
    {
      form: 'course.evaluation',
      label: { nl: 'Evaluaties', en: 'Evaluations' },
      name: 'Bram Ockhuizen',
      href: '/dossiers/b7/plan/evaluation',
      at: NOW - 600,
    },
  ],
  review: {
    tasks: [{ what: { nl: '6 regels uit de steekproef', en: '6 lines of the sample' }, href: '/logboek', on: '2026-11-27' }],
  },
};
