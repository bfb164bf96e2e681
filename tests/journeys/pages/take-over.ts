// Taking over a list of clients in the gallery: empty, with a mistake, the columns, the check, running, and the report.

import {
  checkPage,
  columnsPage,
  printingPage,
  reportPage,
  takeOverPage,
  takingOverPage,
  UNTOUCHED,
} from '../../../src/web/index.ts';
import type { Shown } from './gallery.ts';
import { LONG_NAME, portalFrame, staffFrame, TODAY } from './people.ts';

const YOUTH = { nl: 'jeugdhulp', en: 'youth help' };
const places = [
  { value: 'name.first', label: { nl: 'Voornaam', en: 'First name' } },
  { value: 'name.last', label: { nl: 'Achternaam', en: 'Last name' } },
  { value: 'birthDate', label: { nl: 'Geboortedatum', en: 'Date of birth' } },
  { value: 'bsn', label: { nl: 'Burgerservicenummer (BSN)', en: 'Citizen service number (BSN)' } },
];
const columns = [
  { heading: 'Roepnaam', place: 'name.first', examples: ['Jip', 'Sanne'] },
  { heading: 'Achternaam', place: 'name.last', examples: ['Sanders', LONG_NAME] },
  { heading: 'Geb.datum', place: 'birthDate', examples: ['03-05-2012', '2014-11-30'] },
  { heading: 'Huisarts', place: '', why: 'no-reason', examples: ['Praktijk Waterveen'] },
  { heading: 'Geloof', place: '', why: 'sensitive', examples: [] },
  { heading: '', place: '', why: 'unknown', examples: ['x'] },
] as const;
const shared = {
  job: 'j1',
  columns,
  places,
  services: [
    { value: 'service.youth:jeugdwet', label: YOUTH, hint: { nl: 'Jeugdwet', en: 'Youth Act' } },
    { value: 'service.support:wmo', label: { nl: 'begeleiding', en: 'guidance' }, hint: { nl: 'Wmo', en: 'Wmo' } },
  ],
  service: 'service.youth:jeugdwet',
  careFrom: '23-11-2026',
  colleagues: [
    { value: 'joris', label: 'Joris Blom' },
    { value: 'lang', label: LONG_NAME },
  ],
  staff: '',
  asksMeasure: true,
};
const client = {
  born: '2012-05-03',
  service: YOUTH,
  law: { nl: 'Jeugdwet', en: 'Youth Act' },
  careFrom: TODAY,
  bsn: false,
  more: [],
};
const check = {
  job: 'j1',
  answers: UNTOUCHED,
  good: 37,
  bad: 2,
  first: [
    {
      ...client,
      line: 2,
      name: 'Jip Sanders',
      carer: 'Joris Blom',
      bsn: true,
      number: '2024-117',
      more: [
        { label: { nl: 'adres', en: 'address' }, value: 'Burgemeester Van der Wijngaardstraat 1234-bis, 1234 AB Waterveen' },
        { label: { nl: 'telefoonnummer', en: 'phone number' }, value: '010 000 01 99' },
      ],
    },
    { ...client, line: 3, name: LONG_NAME, carer: 'Amira Haddou' },
  ],
  wrong: [
    { line: 7, place: 'Geb.datum', what: { nl: 'Deze datum bestaat niet.', en: 'This date does not exist.' } },
    { line: 19, place: 'BSN', what: { nl: 'Dit BSN staat al in het systeem.', en: 'This BSN is in the system already.' } },
  ],
  moreWrong: 0,
  leftOut: columns.filter((column) => column.place === ''),
};
const ended = {
  job: 'j1',
  total: 39,
  counts: { taken: 37, wrong: 2, undone: 0, kept: 0 },
  lines: [
    { line: 2, outcome: 'taken', problems: [], file: 'f1' },
    { line: 3, outcome: 'kept', problems: [], file: 'f2' },
    { line: 4, outcome: 'undone', problems: [] },
  ],
  todo: [
    {
      line: 7,
      outcome: 'wrong',
      problems: [
        {
          place: { nl: 'Geboortedatum', en: 'Date of birth' },
          what: { nl: 'Deze datum bestaat niet.', en: 'This date does not exist.' },
        },
      ],
    },
  ],
  moreTodo: 1,
  mayGoOn: false,
  mayUndo: true,
} as const;
const at = (path: string, lang: 'nl' | 'en' = 'nl') => staffFrame(path, lang);

export const TAKE_OVER_PAGES: readonly Shown[] = [
  { name: 'overnemen', page: () => takeOverPage({ frame: at('/beheer/overnemen'), answers: UNTOUCHED, lists: [] }) },
  {
    name: 'overnemen-fout-en',
    page: () =>
      takeOverPage({
        frame: at('/beheer/overnemen', 'en'),
        answers: {
          typed: {},
          mistakes: [{ field: 'bestand', message: { nl: 'Kies een bestand.', en: 'Choose a file.' } }],
        },
        lists: [
          { job: 'j1', state: 'done', lines: 39, on: TODAY },
          { job: 'j2', state: 'stopped', lines: 12_000, on: TODAY },
          { job: 'j3', state: 'draft', lines: 1, on: TODAY },
        ],
      }),
  },
  {
    name: 'overnemen-kolommen',
    page: () => columnsPage({ ...shared, frame: at('/beheer/overnemen/j1/kolommen'), answers: UNTOUCHED }),
  },
  {
    name: 'overnemen-kolommen-fout-en',
    page: () =>
      columnsPage({
        ...shared,
        frame: at('/beheer/overnemen/j1/kolommen', 'en'),
        answers: {
          typed: { 'kolom.1': 'name.first', careFrom: '31-2-2026' },
          mistakes: [
            {
              field: 'kolom.1',
              message: {
                nl: 'Een eerdere kolom heeft dit al. Kies er één.',
                en: 'An earlier column has this already. Choose one.',
              },
            },
            { field: 'careFrom', message: { nl: 'Vul een dag in die bestaat.', en: 'Enter a day that exists.' } },
          ],
        },
      }),
  },
  { name: 'overnemen-controle', page: () => checkPage({ ...check, frame: at('/beheer/overnemen/j1') }) },
  {
    name: 'overnemen-controle-niets-en',
    page: () =>
      checkPage({
        ...check,
        frame: at('/beheer/overnemen/j1', 'en'),
        good: 0,
        bad: 4000,
        first: [],
        moreWrong: 3998,
        leftOut: [],
      }),
  },
  {
    name: 'overnemen-bezig',
    page: () =>
      takingOverPage({
        frame: at('/beheer/overnemen/j1'),
        job: 'j1',
        state: 'running',
        done: 4120,
        total: 12_000,
        whole: false,
        following: true,
      }),
  },
  {
    name: 'overnemen-terugdraaien-en',
    page: () =>
      takingOverPage({
        frame: at('/beheer/overnemen/j1', 'en'),
        job: 'j1',
        state: 'undoing',
        done: 3,
        total: 37,
        whole: true,
        following: false,
      }),
  },
  { name: 'overnemen-verslag', page: () => reportPage({ ...ended, frame: at('/beheer/overnemen/j1'), state: 'done' }) },
  {
    name: 'overnemen-gestopt-en',
    page: () => reportPage({ ...ended, frame: at('/beheer/overnemen/j1', 'en'), state: 'stopped', mayGoOn: true, next: 7 }),
  },
  {
    name: 'afdruk-bezig',
    page: () =>
      printingPage({
        house: { kind: 'staff', frame: at('/dossiers/kQ3v9/afdrukken/j1') },
        file: 'kQ3v9',
        job: 'j1',
        state: 'running',
        percent: 40,
        following: true,
      }),
  },
  {
    name: 'afdruk-klaar-en',
    page: () =>
      printingPage({
        house: { kind: 'portal', frame: portalFrame('/mijn/dossier/kQ3v9/afdrukken/j1', 'en') },
        file: 'kQ3v9',
        job: 'j1',
        state: 'ready',
        percent: 100,
        following: false,
      }),
  },
  {
    name: 'afdruk-veranderd',
    page: () =>
      printingPage({
        house: { kind: 'portal', frame: portalFrame('/mijn/dossier/kQ3v9/afdrukken/j1') },
        file: 'kQ3v9',
        job: 'j1',
        state: 'stale',
        percent: 0,
        following: false,
      }),
  },
];
