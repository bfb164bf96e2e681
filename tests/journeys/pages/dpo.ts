// Pages of the privacy officer and of a DPO in the gallery.

import {
  attestListPage,
  attestPage,
  type AttestProps,
  judgePage,
  overviewPage,
  type OverviewProps,
  practicesPage,
  type ReviewProps,
  reviewPage,
  UNTOUCHED,
} from '../../../src/web/index.ts';
import { momentOf } from './file-content.ts';
import type { Shown } from './gallery.ts';
import { at, DE_LINDE, LONG, privacyFrame, TODAY } from './people.ts';
import { RESULT } from './reading.ts';
import { CHAPTERS } from './statement.ts';

const review: ReviewProps = {
  frame: privacyFrame('/logboek'),
  week: { number: 47, from: '2026-11-16', until: '2026-11-22' },
  lines: [
    {
      event: 'e6',
      who: 'Petra Wind',
      role: { nl: 'crisisdienst', en: 'crisis service' },
      what: { nl: 'Dossier 2025-118, veiligheidsplan', en: 'File 2025-118, safety plan' },
      at: at('2026-11-14', '02:17'),
      why: [
        { nl: 'noodknop', en: 'emergency access' },
        { nl: '’s nachts', en: 'at night' },
      ],
    },
    {
      event: 'e9',
      who: 'Joris Blom',
      what: { nl: 'Dossier 2025-131, notities', en: 'File 2025-131, notes' },
      at: at('2026-11-18', '11:00'),
      why: [{ nl: 'steekproef', en: 'sample' }],
    },
  ],
  earlier: [
    {
      number: 46,
      from: '2026-11-09',
      until: '2026-11-15',
      signed: { by: 'Lotte van Rijn', on: '2026-11-16' },
      href: '/logboek?week=2026-46',
    },
    { number: 45, from: '2026-11-02', until: '2026-11-08' },
  ],
  chain: { holds: true, lines: '88.310', at: at(TODAY, '06:00') },
};
const overview: OverviewProps = {
  frame: { ...privacyFrame('/verklaring'), practice: DE_LINDE },
  version: '4',
  since: '2026-10-12',
  checkedOn: TODAY,
  chapters: CHAPTERS.map((chapter) => ({
    title: chapter.title,
    sentences: chapter.sentences.map((s) => ({
      number: s.number,
      clause: s.clauses[0] ?? '',
      words: s.words,
      mark: s.proof?.mark ?? 'unproven',
    })),
  })),
  findings: RESULT.findings.slice(0, 3),
  attest: [
    {
      what: { nl: 'De kast met papieren dossiers is op slot', en: 'The cupboard with paper files is locked' },
      before: '2026-12-02',
      href: '/verklaring',
    },
    { what: { nl: 'Iedereen heeft getekend voor geheimhouding', en: 'Everybody has signed for secrecy' } },
  ],
};

const attest: AttestProps = {
  frame: privacyFrame('/nakijken/measure.paper-locked'),
  clause: 'measure.paper-locked',
  number: 56,
  sentence: {
    nl: 'De kast met papieren dossiers is op slot. Dat doen wij als er niemand is en na werktijd.',
    en: 'The cupboard with paper files is locked. We do so when nobody is there and after hours.',
  },
  state: 'soon',
  until: '2026-12-02',
  kind: 'place',
  vouched: { nl: 'de directie', en: 'the management' },
  term: { nl: '1 jaar', en: '1 year' },
  history: [
    {
      act: 'given',
      on: '2025-12-03',
      until: '2026-12-02',
      by: 'Lotte van Rijn',
      seen: 'Om zes uur langs alle drie de kasten gelopen. Ze zaten dicht; de sleutel hing in het kluisje.',
      evidence: 'Map Controles, blad 4',
    },
    {
      act: 'withdrawn',
      on: '2025-11-20',
      until: '2025-11-20',
      by: 'Lotte van Rijn',
      seen: 'Het slot van de tweede kast is stuk.',
      evidence: '',
    },
  ],
  maySign: true,
  answers: UNTOUCHED,
  today: TODAY,
};
const toAttest = [
  { clause: attest.clause, number: 56, sentence: attest.sentence, state: 'soon', until: '2026-12-02' },
  {
    clause: 'pledge.careful',
    number: 61,
    sentence: { nl: 'Wij gaan zorgvuldig om met uw gegevens.', en: 'We handle your data with care.' },
    state: 'never',
  },
  {
    clause: 'measure.appropriate',
    number: 50,
    sentence: { nl: 'Wij nemen maatregelen tegen misbruik, verlies en inzage door anderen.', en: 'We take measures.' },
    state: 'overdue',
    until: '2026-10-01',
  },
] as const;

export const DPO_PAGES: readonly Shown[] = [
  {
    name: 'nakijken-lijst',
    page: () =>
      attestListPage({
        frame: privacyFrame('/nakijken'),
        open: toAttest,
        done: [
          {
            clause: 'oversight.quality-audit',
            number: 70,
            sentence: { nl: 'De afdeling Kwaliteit kijkt na of wij ons eraan houden.', en: 'The Quality department audits.' },
            state: 'stands',
            until: '2027-02-01',
          },
        ],
        maySign: true,
      }),
  },
  {
    name: 'nakijken-lijst-leeg-en',
    page: () => attestListPage({ frame: privacyFrame('/nakijken', 'en'), open: [], done: [], maySign: false }),
  },
  { name: 'verklaren', page: () => attestPage(attest) },
  {
    name: 'verklaren-fout',
    page: () =>
      attestPage({
        ...attest,
        state: 'changed',
        answers: {
          typed: { dag: '31-2-2026', gezien: 'dicht', bewijs: '' },
          mistakes: [
            { field: 'dag', message: 'Deze datum bestaat niet.' },
            { field: 'gezien', message: 'Schrijf op wat u zelf hebt gezien.' },
            { field: 'verklaring', message: 'Zet een vinkje als u dit verklaart.' },
          ],
        },
      }),
  },
  {
    name: 'verklaren-kan-niet-en',
    page: () => {
      const { vouched: _, until: __, ...rest } = attest;
      return attestPage({
        ...rest,
        frame: privacyFrame('/nakijken/pledge.code', 'en'),
        clause: 'pledge.code',
        state: 'never',
        kind: 'conduct',
        broken: { nl: 'Deze code is vervallen.', en: 'This code was withdrawn.' },
        history: [],
      });
    },
  },
  { name: 'nakijken', page: () => reviewPage(review) },
  {
    name: 'nakijken-klaar-en',
    page: () =>
      reviewPage({
        frame: privacyFrame('/logboek', 'en'),
        week: { ...review.week, signed: { by: 'Lotte van Rijn', on: '2026-11-23' } },
        lines: [],
        earlier: [],
        chain: { holds: false, place: { nl: 'regel 40.112', en: 'line 40,112' }, at: at(TODAY, '06:00') },
      }),
  },
  {
    name: 'nakijken-tekenen',
    page: () => reviewPage({ ...review, lines: [], sign: { action: '/logboek/week', week: '2026-47' } }),
  },
  {
    name: 'oordeel',
    page: () =>
      judgePage({
        seen: 3,
        frame: privacyFrame('/logboek/e6'),
        moment: momentOf('e6'),
        known: [
          { term: { nl: 'Zorgrelatie', en: 'Care relation' }, value: { nl: 'Nee', en: 'No' } },
          { term: { nl: 'Duur', en: 'Duration' }, value: { nl: '12 minuten', en: '12 minutes' } },
        ],
        answers: {
          typed: {},
          mistakes: [
            { field: 'oordeel', message: 'Kies een antwoord' },
            { field: 'reden', message: 'Schrijf op waarom' },
          ],
        },
      }),
  },
  {
    name: 'oordeel-en',
    page: () =>
      judgePage({
        seen: 3,
        frame: privacyFrame('/logboek/e6', 'en'),
        moment: momentOf('e6'),
        known: [],
        answers: UNTOUCHED,
      }),
  },
  {
    name: 'nakijken-eigen-regel',
    page: () =>
      reviewPage({
        ...review,
        own: { open: 1 },
        lines: [
          { ...(review.lines[0] as ReviewProps['lines'][number]), own: true },
          {
            ...(review.lines[1] as ReviewProps['lines'][number]),
            what: { nl: 'Dossier 2025-131, gelezen (3), afgedrukt', en: 'File 2025-131, read (3), printed' },
            why: [{ nl: 'afgedrukt', en: 'printed' }],
            more: 1,
          },
        ],
      }),
  },
  {
    name: 'oordeel-eigen-regel',
    page: () =>
      judgePage({
        seen: 3,
        own: {},
        frame: privacyFrame('/logboek/e6'),
        moment: momentOf('e6'),
        known: [{ term: { nl: 'Wat er is gedaan', en: 'What was done' }, value: { nl: 'Gelezen (3)', en: 'Read (3)' } }],
        answers: UNTOUCHED,
      }),
  },
  { name: 'overzicht', page: () => overviewPage(overview) },
  {
    name: 'overzicht-goed-en',
    page: () =>
      overviewPage({
        ...overview,
        frame: { ...privacyFrame('/verklaring', 'en'), practice: LONG },
        chapters: overview.chapters.slice(0, 2),
        findings: [],
        attest: [],
      }),
  },
  {
    name: 'fg',
    page: () =>
      practicesPage({
        frame: privacyFrame('/fg', 'nl', {
          person: 'Henk Sijtsma',
          role: { nl: 'FG, Stichting De Kade', en: 'DPO, De Kade' },
          places: ['practices'],
        }),
        practices: [
          { key: 'de-linde', name: 'Praktijk De Linde', broken: 1, unproven: 2, late: 0, chain: 'whole' },
          { key: LONG.key, name: LONG.name, broken: 0, unproven: 14, late: 3, chain: 'broken' },
          { key: 'de-brug', name: 'Praktijk De Brug', broken: 0, unproven: 0, late: 0, chain: 'unknown' },
        ],
      }),
  },
  {
    name: 'fg-leeg-en',
    page: () => {
      const { practice: _, ...frame } = privacyFrame('/fg', 'en', { places: ['practices'] });
      return practicesPage({ frame, practices: [] });
    },
  },
];
