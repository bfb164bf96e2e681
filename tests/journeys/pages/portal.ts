// Pages of the portal in the gallery.

import { type Moment, type RefusalProps, refusalPage, type WhoLookedProps, whoLookedPage } from '../../../src/web/index.ts';
import type { Shown } from './gallery.ts';
import { at, LONG, LONG_NAME, portalFrame } from './people.ts';

const ask = '/mijn/wie-keek/kQ3v9/vraag/e1';
const plan = { nl: 'het plan en de doelen', en: 'the plan and the goals' };
const moments: readonly Moment[] = [
  {
    id: 'e1',
    at: at('2026-11-22', '16:05'),
    who: 'Joris Blom',
    role: { nl: 'begeleider', en: 'support worker' },
    deed: 'read',
    things: [plan],
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
  { id: 'e4', at: at('2026-11-19', '20:12'), who: 'Saskia Verhage', you: true, deed: 'read', things: [plan], outcome: 'done' },
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

export const PORTAL_PAGES: readonly Shown[] = [
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
