// Public pages of the gallery.

import {
  accessibilityPage,
  beginPage,
  type BeginProps,
  chooseRolePage,
  confirmSignInPage,
  type ErrorKind,
  errorPage,
  expiredLinkPage,
  readyPage,
  resultPage,
  sentencePage,
  signInPage,
  signInSentPage,
  startPage,
  statementPage,
  UNTOUCHED,
  versionsPage,
} from '../../../src/web/index.ts';
import type { Shown } from './gallery.ts';
import { LONG, LONG_NAME, practiceFrame, publicFrame } from './people.ts';
import { RESULT } from './reading.ts';
import { CHAPTERS, SENTENCE, statementFrame, VERSIONS, writtenStatement } from './statement.ts';

const examples = [
  { key: 'jeugdhulp', label: { nl: 'Een praktijk voor jeugdhulp', en: 'A youth-care practice' } },
  { key: 'kinderopvang', label: { nl: 'Een kinderopvang', en: 'A childcare organisation' } },
];
const practices = [
  { key: 'de-linde', name: 'Praktijk De Linde', about: { nl: 'Jeugdhulp in Waterveen', en: 'Youth care in Waterveen' } },
  { key: 'de-kade', name: 'Stichting De Kade', about: { nl: 'FG voor praktijken', en: 'DPO for practices' } },
];
const begin: BeginProps = {
  frame: publicFrame('/'),
  name: 'Praktijk De Linde',
  back: '/gelezen/r-1',
  action: '/gelezen/r-1/begin',
  carry: { lezing: 'r-1' },
  answers: UNTOUCHED,
  known: [
    { nl: 'Rekeningen: 7 jaar na het einde van het boekjaar', en: 'Invoices: 7 years after the end of the book year' },
    { nl: 'Nieuwsbrief: via een dienst in de Verenigde Staten', en: 'Newsletter: through a service in the United States' },
  ],
  questions: [
    {
      id: 'retention.care-file',
      asks: { nl: 'Hoe lang bewaart u het dossier?', en: 'How long do you keep the file?' },
      why: {
        nl: 'In de tekst staat 15 jaar. De wet zegt 20 jaar na de laatste wijziging.',
        en: 'The text says 15 years. The law says 20 years after the last change.',
      },
      articles: [{ name: { nl: 'Jeugdwet, artikel 7.3.8', en: 'Youth Act, article 7.3.8' } }],
      kind: 'choice',
      options: [
        { value: 'law', label: { nl: '20 jaar, zoals de wet zegt', en: '20 years, as the law says' } },
        {
          value: 'longer',
          label: { nl: 'Langer, als dat nodig is voor goede zorg', en: 'Longer, when good care needs it' },
          hint: { nl: 'U schrijft per dossier op waarom', en: 'You record the reason per file' },
        },
      ],
      proposed: 'law',
      quoted: 'Het dossier bewaren wij maximaal 15 jaar.',
    },
    {
      id: 'purpose.care.basis',
      asks: {
        nl: 'Op welke grond gebruikt u gegevens voor: zorg geven?',
        en: 'On which ground do you use data for: giving care?',
      },
      why: { nl: 'Elk doel rust op één grond.', en: 'Each purpose rests on one ground.' },
      articles: [{ name: { nl: 'AVG, artikel 13', en: 'GDPR, article 13' } }],
      kind: 'choice',
      options: [
        { value: 'law', label: { nl: 'Wat de wet hiervoor regelt', en: 'What the law provides for this' } },
        { value: 'consent', label: { nl: 'Toestemming', en: 'Consent' } },
        { value: 'contract', label: { nl: 'Een overeenkomst', en: 'A contract' } },
        { value: 'vital', label: { nl: 'Een levensbelang', en: 'A vital interest' } },
        { value: 'later', label: { nl: 'Dat vul ik later in', en: 'I will fill this in later' } },
      ],
      proposed: 'law',
    },
    {
      id: 'contact.email',
      asks: { nl: 'Op welk adres kunnen mensen vragen stellen?', en: 'At which address can people ask questions?' },
      why: { nl: 'Iedereen moet weten waar hij terecht kan.', en: 'Everybody must know where to go.' },
      articles: [],
      kind: 'line',
      proposed: '',
    },
    {
      id: 'access.who',
      asks: { nl: 'Wie van uw mensen opent dossiers?', en: 'Who of your people open files?' },
      why: { nl: 'Zonder antwoord opent niemand een dossier.', en: 'Without an answer nobody opens a file.' },
      articles: [],
      kind: 'several',
      options: [
        { value: 'caregiver', label: { nl: 'Begeleiders', en: 'Support workers' } },
        { value: 'coordinator', label: { nl: 'Regiebehandelaars', en: 'Lead practitioners' } },
        { value: 'finance', label: { nl: 'Administratie, alleen rekeningen', en: 'Administration, invoices only' } },
      ],
      proposed: ['caregiver', 'coordinator'],
    },
    {
      id: 'oversight.why',
      asks: { nl: 'Waarom heeft u geen functionaris gegevensbescherming?', en: 'Why do you have no data protection officer?' },
      why: { nl: 'U hoeft er geen te hebben, maar zeg waarom.', en: 'You need not have one, but say why.' },
      articles: [{ name: 'AVG, artikel 37' }],
      kind: 'text',
    },
  ],
};
const ERRORS: readonly ErrorKind[] = [
  'notFound',
  'forbidden',
  'stale',
  'bad',
  'tooLarge',
  'full',
  'busy',
  'failure',
  'unavailable',
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
            { field: 'bestand', message: { nl: 'Kies een bestand kleiner dan 10 MB', en: 'Choose a file smaller than 10 MB' } },
          ],
        },
        examples: [],
        practices: [],
      }),
  },
  { name: 'gelezen', page: () => resultPage(RESULT) },
  { name: 'gelezen-en', page: () => resultPage({ ...RESULT, frame: publicFrame('/', 'en') }) },
  {
    name: 'gelezen-leeg',
    page: () => {
      const { make: _, pdf: __, json: ___, level: ____, ...rest } = RESULT;
      return resultPage({
        ...rest,
        name: `${LONG_NAME}-privacyverklaring-definitief-versie-2.docx`,
        understood: [],
        findings: [],
        contradictions: [],
        missing: [],
        unread: [],
        hard: [],
      });
    },
  },
  { name: 'begin', page: () => beginPage(begin) },
  {
    name: 'begin-fout-en',
    page: () =>
      beginPage({
        ...begin,
        frame: publicFrame('/', 'en'),
        answers: {
          typed: {
            'retention.care-file': 'longer',
            'contact.email': 'no address',
            'access.who': [],
            'oversight.why': 'We are small.',
          },
          mistakes: [
            { field: 'contact.email', message: { nl: 'Schrijf een e-mailadres', en: 'Write an e-mail address' } },
            { field: 'access.who', message: { nl: 'Kies ten minste 1 groep', en: 'Choose at least 1 group' } },
          ],
        },
      }),
  },
  { name: 'begin-geen', page: () => beginPage({ ...begin, questions: [], known: [] }) },
  {
    name: 'begin-klaar',
    page: () =>
      readyPage({
        frame: publicFrame('/'),
        name: 'Praktijk De Linde',
        back: '/gelezen/r-1',
        action: '/gelezen/r-1/start',
        carry: { lezing: 'r-1' },
        answers: UNTOUCHED,
        changes: VERSIONS.versions[0]?.changes ?? [],
        left: [
          { nl: 'De nieuwsbrief gaat naar Amerika: kies een waarborg', en: 'The newsletter goes to America: choose a safeguard' },
        ],
      }),
  },
  {
    name: 'verklaring',
    page: () =>
      statementPage({
        frame: statementFrame('/verklaring/de-linde'),
        version: '4',
        since: '2026-10-12',
        view: 'read',
        chapters: CHAPTERS,
        dpo: 'Henk Sijtsma van Stichting De Kade',
        pdf: '/verklaring/de-linde.pdf',
        md: '/verklaring/de-linde.md',
      }),
  },
  {
    name: 'verklaring-beleid',
    page: () =>
      statementPage({
        frame: statementFrame('/verklaring/de-linde'),
        version: '1',
        view: 'read',
        chapters: [],
        document: writtenStatement('nl'),
        pdf: '/verklaring/de-linde.pdf',
      }),
  },
  {
    name: 'verklaring-beleid-en',
    page: () =>
      statementPage({
        frame: statementFrame('/verklaring/de-linde', 'en'),
        version: '1',
        view: 'read',
        chapters: [],
        document: writtenStatement('en'),
      }),
  },
  {
    name: 'verklaring-bewijs',
    page: () =>
      statementPage({
        frame: statementFrame('/verklaring/de-linde'),
        version: '4',
        since: '2026-10-12',
        view: 'proof',
        chapters: CHAPTERS,
      }),
  },
  {
    name: 'verklaring-bewijs-en',
    page: () =>
      statementPage({
        frame: statementFrame('/verklaring/de-linde', 'en'),
        version: '4',
        imported: true,
        view: 'proof',
        chapters: CHAPTERS,
      }),
  },
  {
    name: 'verklaring-lang',
    page: () => {
      let n = 0;
      return statementPage({
        frame: { ...practiceFrame(`/verklaring/${LONG.key}`, 'nl', { demo: true }), practice: LONG },
        version: '2026-11 (concept na overleg met de cliëntenraad)',
        view: 'proof',
        chapters: [1, 2, 3].map((part) => ({
          id: `deel-${part}`,
          title: `Deel ${part}: verwerkersverantwoordelijkheidsovereenkomsten`,
          sentences: Array.from({ length: 15 }, () => ({
            number: ++n,
            clauses: [`measure.number-${n}`],
            words: `Wij beloven u dat de belofte met nummer ${n} geldt voor iedereen.`,
          })),
        })),
      });
    },
  },
  { name: 'versies', page: () => versionsPage(VERSIONS) },
  { name: 'zin', page: () => sentencePage(SENTENCE) },
  {
    name: 'zin-en',
    page: () => sentencePage({ ...SENTENCE, frame: statementFrame('/verklaring/de-linde/zin/access.file.guardian.16', 'en') }),
  },
  {
    name: 'zin-niets',
    page: () => {
      const { mechanism: _, law: __, ...rest } = SENTENCE;
      return sentencePage({
        ...rest,
        clause: 'pledge.care',
        words: 'Wij gaan netjes om met wat u vertelt.',
        mark: 'unproven',
        evidence: [],
        examples: [],
        history: [],
        policy: 'pledge:\n  care: { attested-by: management, every: unstated }',
      });
    },
  },
  { name: 'aanmelden', page: () => signInPage({ frame: publicFrame('/aanmelden'), answers: UNTOUCHED }) },
  {
    name: 'aanmelden-fout',
    page: () =>
      signInPage({
        frame: publicFrame('/aanmelden', 'nl', { demo: false }),
        answers: {
          typed: { email: 'saskia' },
          mistakes: [{ field: 'email', message: 'Schrijf een heel e-mailadres, met een @' }],
        },
      }),
  },
  {
    name: 'aanmelden-verstuurd',
    page: () => signInSentPage({ frame: publicFrame('/aanmelden/verstuurd', 'nl', { demo: false }) }),
  },
  {
    name: 'aanmelden-link',
    page: () => confirmSignInPage({ frame: publicFrame('/aanmelden'), action: '/aanmelden/link', token: 'x' }),
  },
  { name: 'aanmelden-oud', page: () => expiredLinkPage({ frame: publicFrame('/aanmelden', 'en') }) },
  {
    name: 'aanmelden-rol',
    page: () =>
      chooseRolePage({
        frame: publicFrame('/aanmelden/rol'),
        roles: [
          {
            key: 'a',
            role: { nl: 'Regiebehandelaar', en: 'Lead practitioner' },
            practice: 'Praktijk De Linde',
            note: { nl: 'Dossiers van uw team', en: 'Files of your team' },
          },
          {
            key: 'b',
            role: { nl: 'Moeder', en: 'Mother' },
            practice: LONG.name,
            note: { nl: 'Dossier van uw kind', en: 'File of your child' },
          },
        ],
      }),
  },
  { name: 'aanmelden-rol-geen', page: () => chooseRolePage({ frame: publicFrame('/aanmelden/rol', 'en'), roles: [] }) },
  { name: 'toegankelijkheid', page: () => accessibilityPage({ frame: practiceFrame('/toegankelijkheid') }) },
  ...ERRORS.map((kind, i) => ({
    name: `fout-${kind}`,
    page: () =>
      errorPage({
        lang: i % 2 === 0 ? ('nl' as const) : ('en' as const),
        path: '/vandaag',
        kind,
        demo: i > 4,
        ...(kind === 'failure' ? { incident: '7F3K-22QP' } : {}),
      }),
  })),
];
