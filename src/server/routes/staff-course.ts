// The course of care: the plan and everything beside it, filling in its forms, handing over, ending the care.

import {
  dropDraft,
  ENDING,
  endOfCare,
  goalsUnderWay,
  fieldsOf,
  formOf,
  goalsOfView,
  handOver,
  mayAdjust,
  openCourse,
  saveForm,
  successors,
  whatOpens,
  type CourseView,
} from '../../desk/index.ts';
import { type Filled, fullName, problem, type UsableForm } from '../../record/index.ts';
import { type Answers, courseFormPage, coursePage, endOfCarePage, handOverPage, PATHS, to, UNTOUCHED } from '../../web/index.ts';
import { withDraft } from '../draft/found.ts';
import { type Answer, closed, field, type Form, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { planShownIn, sectionsShown, stepsShown, toldOf } from '../show/course.ts';
import { secondOf } from '../show/day.ts';
import { headOf, tabsOf } from '../show/file.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { underGlass } from '../show/glass.ts';
import { answersOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;

export function staffCourseRoutes(front: Front): readonly Route[] {
  const { house } = front;

  /** The course of the file in the address; undefined when it is not there or not theirs. */
  async function courseOf(visit: SignedVisit, kinds?: readonly string[]) {
    const frame = await staffFrame(front, visit);
    const view = await openCourse(house, actingOf(visit), visit.params['file'] ?? '', kinds === undefined ? {} : { kinds });
    if (!frame || view.kind !== 'opened') return undefined;
    const opens = whatOpens(view.opened);
    const under = await underGlass(front, visit, frame, view.opened);
    return { view, shared: { frame: under, head: headOf(view.opened), tabs: tabsOf(opens), today: visit.on } };
  }
  const ended = (view: CourseView): boolean => view.opened.file.client.careUntil !== undefined;
  const mayWrite = (view: CourseView, kind: string): boolean => view.forms.some((f) => f.form.kind === kind && f.mayWrite);

  /** The form of the address, with what may be shown of it; undefined when it may not be written. */
  async function formHere(visit: SignedVisit, kind = visit.params['form'] ?? '', beside: readonly string[] = []) {
    const here = await courseOf(visit, [kind, ...beside]);
    const form = here && formOf(here.view.template, kind);
    if (!here || !form || !mayWrite(here.view, kind)) return undefined;
    return { ...here, form };
  }

  async function showNew(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const here = await formHere(visit);
    if (!here || OWN_PAGE.includes(here.form.kind)) return NOT_FOUND;
    const found = await withDraft(front, visit, answers);
    return page(courseFormPage({ ...here.shared, form: here.form, goals: goalsOfView(here.view), ...found, start: {} }), status);
  }

  async function showChange(visit: SignedVisit, answers: Answers, status: 200 | 409 | 422): Promise<Answer> {
    const here = await formHere(visit);
    const read = here?.view.forms
      .find((f) => f.form.kind === here.form.kind)
      ?.items.find((r) => r.item.id === visit.params['item']);
    if (!here || !read || read.item.restricted || OWN_PAGE.includes(here.form.kind)) return NOT_FOUND;
    const { view, form } = here;
    const now = startOf(form, read.item.content?.text ?? '', fieldsOf(read));
    const found = await withDraft(front, visit, answers, String(read.item.version));
    const conflict =
      status === 409 || found.changed
        ? { conflict: { by: read.author ?? '', at: secondOf(read.item.changedAt), told: toldOf(view, form, now) } }
        : {};
    return page(
      courseFormPage({
        ...here.shared,
        form,
        goals: goalsOfView(view),
        ...found,
        start: now,
        change: { item: read.item.id, version: read.item.version },
        ...conflict,
      }),
      status,
    );
  }

  async function showHandOver(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const here = await formHere(visit, 'hand-over');
    if (!here || ended(here.view)) return NOT_FOUND;
    const others = await successors(house, actingOf(visit), here.view.opened.file.client.id);
    const colleagues = others.map((c) => ({ value: c.account, label: fullName(c.name) }));
    const found = await withDraft(front, visit, answers);
    return page(handOverPage({ ...here.shared, form: here.form, ...found, colleagues }), status);
  }

  async function showEnd(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const here = await formHere(visit, 'care-end', ENDING);
    if (!here || ended(here.view)) return NOT_FOUND;
    const found = await withDraft(front, visit, answers);
    const underWay = goalsUnderWay(here.view);
    return page(endOfCarePage({ ...here.shared, form: here.form, goals: goalsOfView(here.view), underWay, ...found }), status);
  }

  return [
    closed({
      path: PATHS.plan,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: async (visit) => {
        const here = await courseOf(visit);
        if (!here) return NOT_FOUND;
        const { view, shared } = here;
        const plan = planShownIn(view, visit.lang);
        return page(
          coursePage({
            ...shared,
            steps: stepsShown(view, visit.lang),
            ...(plan === undefined ? {} : { plan }),
            sections: sectionsShown(view, visit.lang),
            mayHandOver: !ended(view) && mayWrite(view, 'hand-over'),
            mayEnd: !ended(view) && mayWrite(view, 'care-end'),
            mayPrint: true,
            mayAdjust: mayAdjust(actingOf(visit)),
          }),
        );
      },
    }),
    closed({
      path: PATHS.handOver,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => showHandOver(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.handOver,
      method: 'post',
      who: STAFF,
      logs: ['create', 'access-rule', 'read'],
      answers: [303, 422],
      handle: async (visit) => {
        const client = visit.params['file'] ?? '';
        const leave = field(visit.form, 'leave') === 'ja';
        const done = await handOver(house, actingOf(visit), client, {
          to: field(visit.form, 'to'),
          task: field(visit.form, 'task'),
          leave,
          typed: filledOf(visit.form),
        });
        if (done.kind === 'problems') return showHandOver(visit, answersOf(visit.form, done.problems), 422);
        if (done.kind !== 'done') return NOT_FOUND;
        return goTo(leave ? to(visit.lang, 'files') : to(visit.lang, 'plan', { file: client }), 'handed-over');
      },
    }),
    closed({
      path: PATHS.endCare,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => showEnd(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.endCare,
      method: 'post',
      who: STAFF,
      logs: ['create', 'update', 'read'],
      answers: [303, 422],
      handle: async (visit) => {
        const client = visit.params['file'] ?? '';
        if (field(visit.form, 'sure') !== 'ja') return showEnd(visit, answersOf(visit.form, [NOT_SURE]), 422);
        const done = await endOfCare(house, actingOf(visit), client, filledOf(visit.form));
        if (done.kind === 'problems') return showEnd(visit, answersOf(visit.form, done.problems), 422);
        if (done.kind !== 'done') return NOT_FOUND;
        return goTo(to(visit.lang, 'files'), 'care-ended');
      },
    }),
    closed({
      path: PATHS.courseForm,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => showNew(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.courseForm,
      method: 'post',
      who: STAFF,
      logs: ['create', 'read'],
      answers: [303, 409, 422],
      handle: async (visit) => {
        const [file, form] = [visit.params['file'] ?? '', visit.params['form'] ?? ''];
        const saved = await saveForm(house, actingOf(visit), file, { form, typed: filledOf(visit.form) });
        if (saved.kind === 'problems') return showNew(visit, answersOf(visit.form, saved.problems), 422);
        if (saved.kind === 'stale') {
          const item = await firstItem(visit, form);
          return item === undefined ? NOT_FOUND : showChange(withItem(visit, item), answersOf(visit.form, []), 409);
        }
        if (saved.kind !== 'done') return NOT_FOUND;
        return goTo(to(visit.lang, 'plan', { file }), 'form-saved');
      },
    }),
    closed({
      path: PATHS.courseItem,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => showChange(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.courseItem,
      method: 'post',
      who: STAFF,
      logs: ['correct', 'read'],
      answers: [303, 409, 422],
      handle: async (visit) => {
        const { file = '', form = '', item = '' } = visit.params;
        const change = { item, version: Number(field(visit.form, 'version')), reason: field(visit.form, 'reason') };
        const saved = await saveForm(house, actingOf(visit), file, { form, typed: filledOf(visit.form), change });
        if (saved.kind === 'problems') return showChange(visit, answersOf(visit.form, saved.problems), 422);
        // Both texts are shown: what the other saved, and what was typed here.
        if (saved.kind === 'stale') return showChange(visit, answersOf(visit.form, []), 409);
        if (saved.kind !== 'done') return NOT_FOUND;
        // Who was second with a form that has one text, typed it as a new one.
        await dropDraft(house, actingOf(visit), { form: `course.${form}`, client: file });
        return goTo(to(visit.lang, 'plan', { file }), 'form-changed');
      },
    }),
  ];

  async function firstItem(visit: SignedVisit, kind: string): Promise<string | undefined> {
    const here = await courseOf(visit, [kind]);
    return here?.view.forms.find((f) => f.form.kind === kind)?.items[0]?.item.id;
  }
}

const OWN_PAGE = ['hand-over', 'care-end'];
const withItem = (visit: SignedVisit, item: string): SignedVisit => ({
  ...visit,
  path: `${visit.path}/${item}`,
  params: { ...visit.params, item },
});

const NOT_SURE = problem(
  'sure',
  'not-sure',
  'Zet een vinkje: na de laatste dag kan niemand meer schrijven.',
  'Tick the box: after the last day nobody can write any more.',
);

/** What was typed, one value per name. */
function filledOf(form: Form): Filled {
  return Object.fromEntries(Object.keys(form.fields).map((name) => [name, field(form, name)]));
}

/** A text from before there was a form comes back in the first field that takes a text. */
function startOf(form: UsableForm, text: string, filled: Filled): Filled {
  if (Object.keys(filled).length > 0) return filled;
  const first = form.fields.find((f) => f.as === 'text');
  return first === undefined ? {} : { [first.key]: text };
}
