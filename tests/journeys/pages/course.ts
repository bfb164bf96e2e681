// The course of care in the gallery: typical, empty, wrong, a conflict, English.

import { fillForm, TEMPLATES, tellForm, type FormSpec } from '../../../src/record/index.ts';
import {
  courseFormPage,
  coursePage,
  type CourseProps,
  declarePage,
  endOfCarePage,
  handOverPage,
  type ShownForm,
  templatePage,
  UNTOUCHED,
} from '../../../src/web/index.ts';
import { notes } from './file-content.ts';
import type { Shown } from './gallery.ts';
import { at, portalFrame, staffFrame, TODAY } from './people.ts';
import { file, noor } from './staff.ts';

const youth = TEMPLATES.find((t) => t.key === 'youth')?.forms ?? [];
const spec = (kind: string): FormSpec => youth.find((f) => f.kind === kind) as FormSpec;
const goals = [
  { key: '1', words: 'Ik ga vier dagen per week naar school.', how: 'Joris komt op dinsdag langs.', until: '2027-02-01' },
  { key: '2', words: 'Mama en ik praten elke week, op een vast moment.' },
];
const head = { ...noor, restrictions: [] };
const shared = { head, tabs: file.tabs, today: TODAY };

function item(kind: string, typed: Readonly<Record<string, string>>, more: Partial<ShownForm> = {}): ShownForm {
  const filled = fillForm(spec(kind), typed, { today: TODAY, goals });
  return {
    id: kind,
    on: TODAY,
    first: { by: 'Amira Haddou', at: at(TODAY, '16:40') },
    version: 1,
    ...(filled.ok ? { told: tellForm(spec(kind), filled.fields, goals) } : {}),
    restricted: false,
    old: [],
    declared: [],
    change: '/dossiers/x/plan/formulier',
    ...more,
  };
}
const allocation = {
  what: 'allocation',
  issuer: 'Gemeente Waterveen',
  number: 'JW-2025-0173',
  decided: TODAY,
  from: TODAY,
  content: '4 uur per week.',
};
const course: Omit<CourseProps, 'frame'> = {
  ...shared,
  steps: [
    { label: 'Verwijzing of besluit', state: 'done' },
    { label: 'Hulpverleningsplan', state: 'done' },
    { label: 'Evaluaties', state: 'now' },
    { label: 'Einde van de zorg', state: 'later' },
  ],
  plan: {
    label: spec('care-plan').label,
    add: spec('care-plan').add,
    item: item(
      'care-plan',
      { 'goal.1.words': goals[0]?.words ?? '' },
      {
        version: 2,
        corrected: { by: 'Amira Haddou', at: at(TODAY, '16:40'), reason: 'Samen bekeken' },
        old: [{ by: 'Amira Haddou', at: at(TODAY, '09:00'), text: 'Doel 1', first: true }],
      },
    ),
    beside: {
      lines: [{ key: 'with', label: { nl: 'Afgesproken met', en: 'Agreed with' }, value: 'Noor en Saskia', as: 'line' }],
      groups: [],
    },
    goals: [
      {
        ...goals[0],
        state: 'partly',
        measured: [
          { on: '2026-08-01', value: 3 },
          { on: '2026-11-01', value: 7, words: 'Het lukt bijna elke week.' },
        ],
      },
      { ...goals[1], state: 'reached', measured: [] },
    ] as NonNullable<CourseProps['plan']>['goals'],
  },
  sections: [
    {
      kind: 'referral',
      label: spec('referral').label,
      add: spec('referral').add,
      items: [item('referral', allocation)],
      write: '/dossiers/x/plan/formulier',
    },
    {
      kind: 'note',
      label: spec('note').label,
      add: spec('note').add,
      items: [item('note', {}, { id: 'op-slot', restricted: true })],
      write: '/dossiers/x/plan/formulier',
    },
    { kind: 'contact', label: spec('contact').label, add: spec('contact').add, items: [], write: '/dossiers/x/plan/formulier' },
  ],
  mayHandOver: true,
  mayEnd: true,
  mayPrint: true,
  mayAdjust: true,
};
const missing = { nl: 'Een plan heeft een doel. Schrijf op wat de cliënt wil bereiken.', en: 'A plan has a goal.' };

/** What a client reads along with: nothing to write. */
export const READ_ALONG: CourseProps['sections'] = course.sections.map(({ write: _write, ...section }) => ({
  ...section,
  items: section.items.map(({ change: _change, ...one }) => one),
}));

export const COURSE_PAGES: readonly Shown[] = [
  { name: 'plan', page: () => coursePage({ ...course, frame: staffFrame('/dossiers/kQ3v9/plan') }) },
  { name: 'plan-en', page: () => coursePage({ ...course, frame: { ...staffFrame('/dossiers/kQ3v9/plan'), lang: 'en' } }) },
  {
    name: 'plan-leeg',
    page: () =>
      coursePage({
        ...course,
        frame: staffFrame('/dossiers/kQ3v9/plan'),
        plan: { label: spec('care-plan').label, add: spec('care-plan').add, goals: [], write: '/dossiers/x/plan/formulier' },
        sections: [],
      }),
  },
  {
    name: 'plan-fout',
    page: () =>
      courseFormPage({
        ...shared,
        frame: staffFrame('/dossiers/kQ3v9/plan/care-plan'),
        form: spec('care-plan'),
        goals: [],
        start: {},
        answers: { typed: { situation: 'Noor gaat drie dagen.' }, mistakes: [{ field: 'goal.1.words', message: missing }] },
      }),
  },
  {
    name: 'evaluatie-tegelijk',
    page: () =>
      courseFormPage({
        ...shared,
        frame: staffFrame('/dossiers/kQ3v9/plan/evaluation/e1'),
        form: spec('evaluation'),
        goals,
        start: { with: 'Noor', text: 'Goed gesprek.', 'goal.1.outcome': 'partly' },
        answers: UNTOUCHED,
        change: { item: 'e1', version: 3 },
        conflict: {
          by: 'Joris Blom',
          at: at(TODAY, '09:02'),
          told: { lines: [{ key: 'text', label: { nl: 'Hoe ging het' }, value: 'Fijn gesprek.', as: 'text' }], groups: [] },
        },
      }),
  },
  {
    name: 'overdracht',
    page: () =>
      handOverPage({
        ...shared,
        frame: staffFrame('/dossiers/kQ3v9/overdracht'),
        form: spec('hand-over'),
        answers: UNTOUCHED,
        colleagues: [{ value: 'e', label: 'Elin Post' }],
      }),
  },
  {
    name: 'einde-zorg',
    page: () =>
      endOfCarePage({
        ...shared,
        frame: staffFrame('/dossiers/kQ3v9/einde'),
        form: spec('care-end'),
        goals,
        underWay: goals.map((g) => g.words),
        answers: UNTOUCHED,
      }),
  },
  {
    name: 'sjabloon',
    page: () =>
      templatePage({
        frame: staffFrame('/beheer/sjablonen/youth'),
        key: 'youth',
        label: { nl: 'Jeugdhulp', en: 'Youth help' },
        version: 0,
        answers: UNTOUCHED,
        forms: youth
          .slice(0, 3)
          .map((form) => ({ form, used: true, name: form.label.nl, extra: '', extras: [{ value: 'a', label: 'Voortgang' }] })),
        unusable: [{ nl: 'Allergieën en medicijnen', en: 'Allergies and medicines' }],
      }),
  },
  {
    name: 'eigen-woorden',
    page: () => {
      const [note] = notes;
      if (!note) throw new Error('the gallery has no note');
      return declarePage({ frame: portalFrame('/mijn/dossier/kQ3v9/notities'), file: 'kQ3v9', note, answers: UNTOUCHED });
    },
  },
];
