// Pages of the portal in the gallery.

import {
  askPage,
  consentsPage,
  type HomeProps,
  homePage,
  myFilePage,
  myHeldPage,
  myNotesPage,
  myPlanPage,
  type ObjectionProps,
  objectionPage,
  type RefusalProps,
  refusalPage,
  UNTOUCHED,
  type WhoLookedProps,
  whoLookedPage,
} from '../../../src/web/index.ts';
import { READ_ALONG } from './course.ts';
import { momentOf, moments, notes, plan } from './file-content.ts';
import type { Shown } from './gallery.ts';
import { at, LONG, LONG_NAME, portalFrame } from './people.ts';

const looked: WhoLookedProps = {
  frame: portalFrame('/mijn/wie-keek/kQ3v9'),
  file: { id: 'kQ3v9', callName: 'Noor', own: false },
  month: '2026-11',
  months: ['2026-11', '2026-10', '2026-09'],
  groups: ['staff', 'others', 'family'],
  moments,
  answers: { by: 'Lotte van Rijn', within: { nl: '5 werkdagen', en: '5 working days' } },
  download: '/mijn/wie-keek/kQ3v9?als=pdf',
};
const objection: ObjectionProps = {
  frame: portalFrame('/mijn/dossier/kQ3v9/bezwaar'),
  file: 'kQ3v9',
  answers: UNTOUCHED,
  who: [
    { value: 'p1', label: 'Saskia Verhage' },
    { value: 'p2', label: 'Ruben Kuiper' },
  ],
  what: [
    { value: 'notes', label: { nl: 'Notities', en: 'Notes' } },
    { value: 'care_plan', label: { nl: 'Het hulpverleningsplan', en: 'The care plan' } },
  ],
  mine: [],
  draft: { form: '/mijn/dossier/kQ3v9/bezwaar', writer: 'x', kept: 0, days: 14 },
};
const refusal: RefusalProps = {
  frame: portalFrame('/mijn/dossier/d16'),
  answer: { nl: 'U kunt het dossier van Daan niet openen', en: 'You cannot open the file of Daan' },
  reason: {
    nl: 'Daan is op 12 november 16 jaar geworden. Vanaf die dag beslist Daan zelf wie zijn dossier mag zien.',
    en: 'Daan turned 16 on 12 November. From that day Daan decides who may see his file.',
  },
  clause: {
    id: 'access.file.guardian.16',
    sentence: {
      nl: 'Vanaf 16 jaar beslist uw kind zelf. U ziet het dossier dan alleen als uw kind dat goed vindt.',
      en: 'From the age of 16 your child decides. You see the file only if your child agrees.',
    },
    number: 5,
    version: '4',
    since: '2026-10-12',
    organisation: 'de-linde',
  },
  articles: [
    {
      name: { nl: 'Jeugdwet, artikel 7.3.5', en: 'Youth Act, article 7.3.5' },
      url: 'https://wetten.overheid.nl/BWBR0034925/#Hoofdstuk7',
    },
    { name: { nl: 'artikel 7.3.11', en: 'article 7.3.11' } },
  ],
  ways: [
    { kind: 'ask', name: 'Daan', file: 'd16' },
    { kind: 'talk', name: 'Amira Haddou', phone: '010 000 01 12', email: 'praktijk@delinde.example' },
    { kind: 'disagree', href: 'mailto:privacy@delinde.example' },
  ],
  still: [{ label: { nl: 'Het dossier van Noor (14)', en: 'The file of Noor (14)' }, href: '/mijn/dossier/kQ3v9' }],
  at: at('2026-11-23', '09:14'),
  seenBy: 'Daan',
};

const people = [
  { file: 'kQ3v9', label: 'Noor (14)', own: false },
  { file: 'd16', label: 'Daan (16)', own: false },
  { file: 's1', label: 'Saskia', own: true },
];
const home: HomeProps = {
  frame: portalFrame('/mijn'),
  hello: 'mevrouw Verhage',
  people,
  busy: [
    {
      form: 'declaration',
      name: 'Noor Verhage',
      href: '/mijn/dossier/kQ3v9/notities/n2/verklaring',
      at: at('2026-11-22', '20:15'),
    },
  ],
  chosen: {
    file: 'kQ3v9',
    callName: 'Noor',
    own: false,
    waiting: {
      heading: { nl: 'Wij vragen u om toestemming', en: 'We ask for your consent' },
      words: { nl: 'Mag de praktijk overleggen met school?', en: 'May the practice talk to school?' },
      link: { href: '/mijn/toestemmingen/kQ3v9', label: { nl: 'Geef antwoord', en: 'Answer' } },
    },
    looked: [
      {
        who: { nl: 'Joris Blom, begeleider', en: 'Joris Blom, support worker' },
        what: { nl: 'Las het plan. Gisteren om 16.05 uur.', en: 'Read the plan. Yesterday at 16:05.' },
      },
      {
        who: { nl: 'U', en: 'You' },
        what: { nl: 'Las het plan. Donderdag 19 november.', en: 'Read the plan. Thursday 19 November.' },
      },
    ],
    data: [
      {
        what: { nl: 'Plan en doelen', en: 'Plan and goals' },
        note: { nl: '3 doelen. Morgen is de evaluatie.', en: '3 goals. The evaluation is tomorrow.' },
        href: '/mijn/dossier/kQ3v9/plan',
      },
      { what: { nl: 'Notities', en: 'Notes' }, href: '/mijn/dossier/kQ3v9/notities' },
    ],
    consents: [
      {
        what: { nl: 'Overleg met school', en: 'Talking to school' },
        note: { nl: 'Wacht op u', en: 'Waits for you' },
        state: 'asked',
      },
      { what: { nl: 'Nieuwsbrief', en: 'Newsletter' }, note: { nl: 'Sinds 1 juni 2025', en: 'Since 1 June 2025' }, state: 'yes' },
    ],
    soon: { on: '2028-05-03', age: 16, child: 'stays', parents: 'close', decides: true, clause: 'access.file.guardian.16' },
  },
};
const mine = {
  frame: portalFrame('/mijn/dossier/kQ3v9'),
  file: { id: 'kQ3v9', callName: 'Noor', own: false },
  parts: ['overview', 'plan', 'notes'] as const,
  reason: {
    why: { nl: 'U heeft gezag en Noor is 14.', en: 'You have parental authority and Noor is 14.' },
    clause: {
      id: 'access.file.guardian.12-15',
      sentence: 'Van 12 tot en met 15 jaar mogen ouders met gezag het dossier zien.',
      number: 5,
      organisation: 'de-linde',
    },
    articles: [{ name: { nl: 'Jeugdwet, artikel 7.3.10', en: 'Youth Act, article 7.3.10' } }],
  },
};

export const PORTAL_PAGES: readonly Shown[] = [
  { name: 'mijn', page: () => homePage(home) },
  { name: 'mijn-en', page: () => homePage({ ...home, frame: portalFrame('/mijn', 'en') }) },
  {
    name: 'mijn-kies',
    page: () => {
      const { chosen: _, ...rest } = home;
      const { file: __, ...frame } = portalFrame('/mijn');
      return homePage({ ...rest, frame });
    },
  },
  {
    name: 'mijn-geen',
    page: () => {
      const { chosen: _, ...rest } = home;
      const { file: __, ...frame } = portalFrame('/mijn', 'nl', { practice: LONG, person: LONG_NAME, demo: false });
      return homePage({ ...rest, frame, hello: LONG_NAME, people: [] });
    },
  },
  {
    name: 'mijn-dossier',
    page: () =>
      myFilePage({
        ...mine,
        data: [
          {
            title: { nl: 'Naam en adres', en: 'Name and address' },
            facts: [
              { term: { nl: 'Naam', en: 'Name' }, value: 'Noor Verhage' },
              { term: { nl: 'Adres', en: 'Address' }, value: 'Kanaalstraat 7, Waterveen' },
            ],
          },
          { title: { nl: 'Gezondheid', en: 'Health' }, facts: [{ term: { nl: 'Allergie', en: 'Allergy' }, value: 'Noten' }] },
        ],
        team: [{ role: { nl: 'Regiebehandelaar', en: 'Lead practitioner' }, name: 'Amira Haddou', from: '2025-05-25' }],
        closed: [
          {
            what: { nl: 'Notities', en: 'Notes' },
            reason: {
              why: {
                nl: 'Noor vindt dat niet goed. Amira Haddou besliste op 2 november.',
                en: 'Noor does not agree. Amira Haddou decided on 2 November.',
              },
              articles: [{ name: 'Jeugdwet, artikel 7.3.15 lid 4' }],
            },
          },
        ],
      }),
  },
  {
    name: 'mijn-dossier-leeg-en',
    page: () =>
      myFilePage({
        ...mine,
        frame: portalFrame('/mijn/dossier/kQ3v9', 'en'),
        file: { id: 'kQ3v9', callName: 'Noor', own: true },
        parts: ['overview'],
        data: [],
        team: [],
        mayObject: true,
        closed: [],
      }),
  },
  { name: 'bezwaar', page: () => objectionPage(objection) },
  {
    name: 'bezwaar-besloten',
    page: () =>
      objectionPage({
        ...objection,
        mine: [
          { id: 'o1', name: 'Saskia Verhage', what: { nl: 'notities', en: 'notes' }, on: '2026-11-20', reason: '' },
          {
            id: 'o2',
            name: 'Ruben Kuiper',
            on: '2026-10-02',
            reason: 'Hij leest alles voor aan oma.',
            judged: {
              answer: 'deny',
              by: 'Amira Haddou',
              on: '2026-10-05',
              reason: 'Noor legt goed uit waarom zij dit wil. Wij praten er samen met haar vader over.',
            },
          },
          {
            id: 'o3',
            name: LONG_NAME,
            what: { nl: 'evaluaties', en: 'evaluations' },
            on: '2026-09-02',
            reason: '',
            judged: { answer: 'allow', by: 'Amira Haddou', on: '2026-09-04', reason: 'Zonder de evaluatie kan zij niet helpen.' },
          },
        ],
      }),
  },
  {
    name: 'bezwaar-fout-en',
    page: () =>
      objectionPage({
        ...objection,
        frame: portalFrame('/mijn/dossier/kQ3v9/bezwaar', 'en'),
        answers: {
          typed: { waarom: 'Gewoon.' },
          mistakes: [
            { field: 'wie', message: 'Choose who may not read it.' },
            { field: 'wat', message: 'Choose what that parent may not read.' },
          ],
        },
      }),
  },
  {
    name: 'mijn-notities-dicht',
    page: () =>
      myHeldPage({
        ...mine,
        part: 'notes',
        reason: {
          why: {
            nl: 'Een hulpverlener kijkt eerst of u dit mag zien, en vertelt u het antwoord.',
            en: 'A care worker first looks whether you may see this, and tells you the answer.',
          },
          articles: [{ name: { nl: 'Jeugdwet, artikel 7.3.11', en: 'Youth Act, article 7.3.11' } }],
        },
        human: { who: { nl: 'een hulpverlener van de praktijk', en: 'a professional of the practice' }, before: '2026-12-24' },
      }),
  },
  { name: 'mijn-notities', page: () => myNotesPage({ ...mine, notes }) },
  { name: 'mijn-notities-leeg', page: () => myNotesPage({ ...mine, notes: [] }) },
  {
    name: 'mijn-plan-en',
    page: () => myPlanPage({ ...mine, frame: portalFrame('/mijn/dossier/kQ3v9/plan', 'en'), plan, planned: true, sections: [] }),
  },
  {
    name: 'mijn-plan',
    page: () =>
      myPlanPage({ ...mine, frame: portalFrame('/mijn/dossier/kQ3v9/plan'), plan, planned: true, sections: READ_ALONG }),
  },
  { name: 'mijn-plan-leeg', page: () => myPlanPage({ ...mine, planned: false, sections: [] }) },
  {
    name: 'toestemmingen',
    page: () =>
      consentsPage({
        frame: portalFrame('/mijn/toestemmingen/kQ3v9', 'nl', { flash: 'Uw toestemming is ingetrokken. Dat geldt vanaf nu.' }),
        file: { id: 'kQ3v9', callName: 'Noor', own: false },
        consents: [
          {
            id: 'care',
            kind: 'care',
            what: { nl: 'Hulp volgens het plan', en: 'Help as in the plan' },
            about: { nl: 'De praktijk helpt Noor zoals in het plan staat.', en: 'The practice helps Noor as in the plan.' },
            state: 'yes',
            since: '2026-05-25',
            history: [],
            may: ['withdraw'],
            shown: 'h1',
          },
          {
            id: 'school',
            kind: 'disclosure',
            what: { nl: 'Overleg met school', en: 'Talking to school' },
            about: {
              nl: 'De praktijk vertelt school wat helpt in de klas.',
              en: 'The practice tells school what helps in class.',
            },
            effect: { nl: 'De hulp gaat gewoon door.', en: 'The help goes on.' },
            state: 'asked',
            clause: {
              id: 'consent.school',
              sentence: 'Met school praten wij alleen als u en uw kind dat goedvinden.',
              number: 11,
              version: '4',
              organisation: 'de-linde',
            },
            history: [{ nl: 'Noor zei ja op 16 november.', en: 'Noor said yes on 16 November.' }],
            may: ['give', 'refuse'],
            shown: 'h2',
          },
          {
            id: 'photo',
            kind: 'avg',
            what: { nl: 'Foto in het dossier', en: 'Photo in the file' },
            about: { nl: 'Een foto, zodat iedereen Noor herkent.', en: 'A photo, so that everybody knows Noor.' },
            state: 'withdrawn',
            since: '2026-11-03',
            history: [{ nl: 'De foto is weg.', en: 'The photo is gone.' }],
            may: ['give'],
            shown: 'h3',
          },
          {
            id: 'survey',
            kind: 'avg',
            what: { nl: 'Vragenlijst over de hulp', en: 'Survey about the help' },
            about: { nl: 'Eén keer per jaar, zonder naam.', en: 'Once a year, without a name.' },
            state: 'others',
            until: '2027-11-03',
            history: [],
            may: [],
            shown: 'h4',
          },
        ],
      }),
  },
  {
    name: 'toestemmingen-leeg-en',
    page: () =>
      consentsPage({
        frame: portalFrame('/mijn/toestemmingen/kQ3v9', 'en'),
        file: { id: 'kQ3v9', callName: 'Noor', own: true },
        consents: [],
      }),
  },
  {
    name: 'vraag',
    page: () =>
      askPage({
        frame: portalFrame('/mijn/wie-keek/kQ3v9/vraag/e1'),
        file: 'kQ3v9',
        moment: momentOf('e3'),
        answers: { typed: { vraag: '' }, mistakes: [{ field: 'vraag', message: 'Schrijf uw vraag op' }] },
        by: 'Lotte van Rijn',
        within: { nl: '5 werkdagen', en: '5 working days' },
      }),
  },
  {
    name: 'vraag-en',
    page: () =>
      askPage({
        frame: portalFrame('/mijn/wie-keek/kQ3v9/vraag/e1', 'en'),
        file: 'kQ3v9',
        moment: momentOf('e1'),
        answers: UNTOUCHED,
        by: 'Lotte van Rijn',
      }),
  },
  { name: 'wie-keek', page: () => whoLookedPage(looked) },
  { name: 'wie-keek-en', page: () => whoLookedPage({ ...looked, frame: portalFrame('/mijn/wie-keek/kQ3v9', 'en') }) },
  {
    name: 'wie-keek-leeg',
    page: () =>
      whoLookedPage({
        ...looked,
        file: { id: 'kQ3v9', callName: LONG_NAME, own: false },
        frame: portalFrame('/mijn/wie-keek/kQ3v9', 'nl', { practice: LONG, person: LONG_NAME }),
        moments: [],
        months: ['2026-11'],
      }),
  },
  { name: 'weigering', page: () => refusalPage(refusal) },
  { name: 'weigering-en', page: () => refusalPage({ ...refusal, frame: portalFrame('/mijn/dossier/d16', 'en') }) },
  {
    name: 'weigering-mens',
    page: () => {
      const { clause: _, seenBy: __, ...rest } = refusal;
      return refusalPage({
        ...rest,
        answer: 'U kunt de notities van Noor nu niet lezen',
        reason: 'Noor vindt het niet goed dat u de notities leest. Iemand van de praktijk weegt dat af.',
        human: { who: 'Amira Haddou', before: '2026-12-07' },
        ways: [
          { kind: 'talk', name: 'Amira Haddou' },
          { kind: 'proof' },
          { kind: 'information' },
          { kind: 'paper', name: 'Noor' },
        ],
        still: [],
      });
    },
  },
];
