// Pages of access work: authority and decisions, a locked file, people, the promise of secrecy, a question about the log.

import {
  endStandingPage,
  lockPage,
  type PeopleProps,
  peoplePage,
  leftFilePage,
  personPage,
  promisePage,
  questionPage,
  consentFormPage,
  type FileConsent,
  type FileConsentsProps,
  fileConsentsPage,
  STANDING_FORMS,
  type StandingProps,
  standingFormPage,
  standingPage,
  UNTOUCHED,
} from '../../../src/web/index.ts';
import type { Shown } from './gallery.ts';
import { staffFrame, TODAY } from './people.ts';
import { noor } from './staff.ts';

const file = { head: noor, tabs: ['overview', 'plan', 'notes', 'documents', 'log'], today: TODAY } as const;
const mother = {
  id: 'g1',
  what: { nl: 'Saskia Verhage: ouder met gezag', en: 'Saskia Verhage: parent with authority' },
  from: '2025-05-25',
  now: true,
  proof: { what: { nl: 'uittreksel uit het gezagsregister', en: 'extract from the register of authority' }, seen: '2025-05-25' },
  ends: true,
} as const;
const standing = (lang: 'nl' | 'en' = 'nl'): StandingProps => ({
  ...file,
  frame: staffFrame('/dossiers/kQ3v9/gezag', lang),
  mayWrite: true,
  sections: {
    authority: [mother],
    representation: [],
    capacity: [
      {
        id: 'w1',
        what: { nl: 'Alles: kan hierover niet zelf beslissen', en: 'Everything: cannot decide about this alone' },
        from: '2026-01-01',
        until: '2026-06-01',
        now: false,
        by: 'Amira Haddou',
        reason: 'Tijdelijk opgenomen.',
        ends: false,
      },
    ],
    objection: [],
    judgement: [],
  },
});
const options = {
  people: [{ value: 'p1', label: 'Saskia Verhage' }],
  kinds: [{ value: 'parent', label: { nl: 'Ouder', en: 'Parent' } }],
  proofs: [{ value: 'court-order', label: { nl: 'Beschikking', en: 'Court order' } }],
  relations: [{ value: 'sibling', label: { nl: 'broer of zus', en: 'sibling' } }],
  matters: [{ value: 'all', label: { nl: 'Alles', en: 'Everything' } }],
  categories: [{ value: 'notes', label: { nl: 'De aantekeningen', en: 'The notes' } }],
};
const people = (lang: 'nl' | 'en' = 'nl'): PeopleProps => ({
  frame: { ...staffFrame('/beheer', lang), places: ['today', 'files', 'admin'] },
  people: [
    {
      account: 'a1',
      name: 'Bartholomeus van den Eerenbeemt-Wolterbeek',
      roles: [
        { nl: 'hulpverlener', en: 'care worker' },
        { nl: 'coördinator', en: 'coordinator' },
      ],
      tie: { nl: 'Uitzendkracht', en: 'Temporary worker' },
      until: '2026-12-31',
      may: true,
    },
    {
      account: 'a2',
      name: 'Elin Post',
      roles: [{ nl: 'hulpverlener', en: 'care worker' }],
      tie: { nl: 'In dienst', en: 'Employed' },
      signedOn: '2025-04-25',
      closedOn: '2026-11-01',
      may: false,
    },
  ],
  answers: UNTOUCHED,
  roles: [{ value: 'caregiver', label: { nl: 'Hulpverlener', en: 'Care worker' } }],
  ties: [{ value: 'employee', label: { nl: 'In dienst', en: 'Employed' } }],
});
const clause = {
  id: 'undertaking.secrecy',
  sentence: { nl: 'Iedereen die hier werkt, belooft te zwijgen.', en: 'Everybody who works here promises to keep silent.' },
  number: 63,
  organisation: 'de-linde',
};
const promise = (lang: 'nl' | 'en' = 'nl', mistakes: Parameters<typeof promisePage>[0]['answers']['mistakes'] = []) =>
  promisePage({
    frame: staffFrame('/geheimhouding', lang),
    clause,
    articles: [{ name: 'UAVG 30 lid 4' }],
    answers: { typed: {}, mistakes },
  });
const question = {
  frame: { ...staffFrame('/logboek/vraag/q1'), places: ['today', 'files', 'log'] },
  id: 'q1',
  number: '2025-0001',
  question: 'Waarom keek Elin in mijn dossier?',
  running: { from: 1_795_000_000, law: 1_797_600_000, promise: 1_796_000_000, unit: 'days' },
  now: 1_795_300_000,
  answers: UNTOUCHED,
} as const;

const minors: FileConsent = {
  id: 'minors',
  what: { nl: 'Hulp aan wie jonger is dan 18: ja van een ouder of voogd', en: 'Help for who is under 18' },
  state: 'withdrawn',
  since: '2026-11-20',
  clause: { id: 'consent.minors', sentence: 'Zonder ja van een ouder bewaren wij niets.', number: 19, organisation: 'de-linde' },
  history: [{ nl: 'Saskia Verhage: ingetrokken, in het portaal, 20-11-2026', en: 'Saskia Verhage: withdrawn' }],
  effect: { nl: 'De praktijk krijgt meteen bericht en praat erover.', en: 'The practice is told at once.' },
  waits: true,
  shown: 'h1',
};
const consents = (lang: 'nl' | 'en' = 'nl'): FileConsentsProps => {
  const { since: _, ...never } = minors;
  return {
    ...file,
    frame: staffFrame('/dossiers/kQ3v9/toestemmingen', lang),
    consents: [minors, { ...never, id: 'website', state: 'elsewhere', history: [], waits: false }],
    mayWrite: true,
  };
};

export const ACCESS_PAGES: readonly Shown[] = [
  { name: 'toestemmingen-dossier', page: () => fileConsentsPage(consents()) },
  { name: 'toestemmingen-dossier-en', page: () => fileConsentsPage({ ...consents('en'), consents: [] }) },
  {
    name: 'toestemmingen-vastleggen',
    page: () =>
      consentFormPage({
        ...file,
        frame: staffFrame('/dossiers/kQ3v9/toestemmingen/minors'),
        consent: minors,
        people: [{ value: 'p1', label: 'Saskia Verhage, ouder met gezag' }],
        classes: [{ value: 'school', label: { nl: 'De school', en: 'The school' } }],
        changed: true,
        answers: { typed: { daad: 'given' }, mistakes: [{ field: 'dag', message: 'Schrijf de dag.' }] },
      }),
  },
  { name: 'gezag', page: () => standingPage(standing()) },
  { name: 'gezag-en', page: () => standingPage(standing('en')) },
  ...STANDING_FORMS.map((form) => ({
    name: `gezag-${form}`,
    page: () =>
      standingFormPage({
        ...file,
        frame: staffFrame(`/dossiers/kQ3v9/gezag/${form}`),
        form,
        options,
        answers: {
          typed: { achternaam: 'Verzinsel', waarom: 'Omdat' },
          mistakes: [
            {
              field: form === 'authority' || form === 'representation' ? 'voornaam' : 'waarom',
              message: { nl: 'Vul dit in', en: 'Fill this in' },
            },
          ],
        },
      }),
  })),
  {
    name: 'gezag-einde',
    page: () =>
      endStandingPage({
        ...file,
        frame: staffFrame('/dossiers/kQ3v9/gezag/authority/g1'),
        form: 'authority',
        row: mother,
        answers: UNTOUCHED,
      }),
  },
  {
    name: 'zonder-begeleider',
    page: () =>
      leftFilePage({
        frame: staffFrame('/beheer/zonder-begeleider/kQ3v9'),
        file: 'kQ3v9',
        number: '2025-0001',
        answers: { typed: {}, mistakes: [{ field: 'wie', message: { nl: 'Kies een collega.', en: 'Choose a colleague.' } }] },
        colleagues: [{ value: 'c1', label: 'Elin Post' }],
        tasks: [
          { value: 'coordinator', label: { nl: 'Coördinator', en: 'Coordinator' } },
          { value: 'caregiver', label: { nl: 'Begeleider', en: 'Care worker' } },
        ],
      }),
  },
  {
    name: 'zonder-begeleider-niemand-en',
    page: () =>
      leftFilePage({
        frame: staffFrame('/beheer/zonder-begeleider/kQ3v9', 'en'),
        file: 'kQ3v9',
        number: '2025-0001',
        answers: UNTOUCHED,
        colleagues: [],
        tasks: [],
      }),
  },
  {
    name: 'slot',
    page: () =>
      lockPage({
        frame: { ...staffFrame('/dossiers/kQ3v9/beperking'), places: ['today', 'files', 'log'] },
        number: '2025-0001',
        locks: [
          {
            heading: { nl: 'Dit dossier staat op slot', en: 'This file is restricted' },
            why: { nl: 'De cliënt maakte bezwaar.', en: 'The client objected.' },
            articles: [{ name: 'AVG 18' }],
            since: '2026-11-01',
            announce: '/dossiers/kQ3v9/beperking/r1/aankondigen',
          },
          {
            heading: { nl: '1 stuk staat op slot', en: '1 item is restricted' },
            why: { nl: 'Iemand zegt dat het niet klopt.', en: 'Somebody says that it is not right.' },
            articles: [{ name: 'AVG 18' }],
            since: '2026-10-01',
            announced: '2026-11-20',
            lift: '/dossiers/kQ3v9/beperking/r2/opheffen',
          },
        ],
      }),
  },
  { name: 'mensen', page: () => peoplePage(people()) },
  { name: 'mensen-en', page: () => peoplePage(people('en')) },
  {
    name: 'mens',
    page: () =>
      personPage({
        frame: staffFrame('/beheer/mensen/a1'),
        account: 'a1',
        name: 'Elin Post',
        answers: UNTOUCHED,
        roles: people().roles,
        chosen: ['caregiver'],
        until: '2026-12-31',
      }),
  },
  { name: 'geheimhouding', page: () => promise() },
  {
    name: 'geheimhouding-fout-en',
    page: () => promise('en', [{ field: 'beloof', message: { nl: 'Zet een vinkje.', en: 'Tick the box.' } }]),
  },
  { name: 'vraag-beantwoorden', page: () => questionPage(question) },
  {
    name: 'vraag-beantwoord',
    page: () => questionPage({ ...question, answer: { on: '2026-11-20', text: 'Elin nam de telefoon op.' } }),
  },
];
