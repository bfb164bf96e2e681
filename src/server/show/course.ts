// The course of a file as the page shows it: steps, plan, goals, and the forms that were filled in.

import { type CourseForm, type CourseView, fieldsOf, type FirstToKnow, goalsOfView, type ReadItem } from '../../desk/index.ts';
import { type Filled, type FormSpec, type Told, tellForm } from '../../record/index.ts';
import {
  type CoursePlan,
  type CourseSection,
  type FileProps,
  type Lang,
  said,
  type ShownForm,
  type Step,
  to,
} from '../../web/index.ts';
import { authorsShown } from './file.ts';

/** One item of a form. */
function formShown(view: CourseView, form: FormSpec, read: ReadItem, change?: string): ShownForm {
  const { item, declared } = read;
  const filled = fieldsOf(read);
  return {
    id: item.id,
    on: item.on,
    ...authorsShown(read),
    version: item.version,
    ...(Object.keys(filled).length > 0
      ? { told: withoutDay(form, tellForm(form, filled, goalsOfView(view))) }
      : { text: item.content?.text ?? '' }),
    restricted: item.restricted,
    declared: declared.map((d) => ({ by: d.by, on: d.on, text: d.text })),
    ...(change === undefined || item.restricted ? {} : { change }),
  };
}

/** The day of the item stands above it already. */
function withoutDay(form: FormSpec, told: Told): Told {
  return { ...told, lines: told.lines.filter((line) => line.key !== form.on) };
}

/** What a filled-in form says, for a conflict. */
export function toldOf(view: CourseView, form: FormSpec, filled: Filled): Told {
  return tellForm(form, filled, goalsOfView(view));
}

/** What comes first, without who told it and when to ask again: that stands with the form itself. */
export function firstShown(first: readonly FirstToKnow[], lang: Lang): NonNullable<FileProps['first']> {
  return first.map(({ form, item }) => {
    const told = tellForm(form, item.content?.fields ?? {}, []);
    return {
      label: form.label,
      told: { ...told, lines: told.lines.filter((line) => line.key !== 'with' && line.key !== form.due) },
      href: `${to(lang, 'plan', { file: item.client })}#f-${form.kind}`,
    };
  });
}

/** Forms that have a page of their own. */
const ELSEWHERE: Readonly<Record<string, 'handOver' | 'endCare'>> = { 'hand-over': 'handOver', 'care-end': 'endCare' };

function sectionOf(view: CourseView, part: CourseForm, lang: Lang): CourseSection {
  const file = view.opened.file.client.id;
  const { form } = part;
  const fixed = ELSEWHERE[form.kind] !== undefined;
  const write = part.mayWrite && !fixed && !(form.once === true && part.items.length > 0);
  return {
    kind: form.kind,
    label: form.label,
    add: form.add,
    items: part.items.map((read) =>
      formShown(
        view,
        form,
        read,
        part.mayWrite && !fixed ? to(lang, 'courseItem', { file, form: form.kind, item: read.item.id }) : undefined,
      ),
    ),
    ...(write ? { write: to(lang, 'courseForm', { file, form: form.kind }) } : {}),
  };
}

export function planShownIn(view: CourseView, lang: Lang): CoursePlan | undefined {
  const part = view.forms.find((f) => f.form.kind === 'care-plan');
  if (!part) return undefined;
  const { label, add, items, write } = sectionOf(view, part, lang);
  const [item] = items;
  const beside = item?.told && { lines: item.told.lines, groups: [] };
  return {
    label,
    add,
    goals: item?.restricted === true ? [] : view.goals,
    ...(item === undefined ? {} : { item }),
    ...(beside === undefined ? {} : { beside }),
    ...(write === undefined ? {} : { write }),
  };
}

/** Every form but the plan; those of passing on and ending only when there is something in them. */
export function sectionsShown(view: CourseView, lang: Lang): readonly CourseSection[] {
  return view.forms
    .filter((f) => f.form.kind !== 'care-plan' && (ELSEWHERE[f.form.kind] === undefined || f.items.length > 0))
    .map((f) => sectionOf(view, f, lang));
}

/** What a client or a representative reads along with: only what is there, and nothing to write. */
export function sectionsRead(view: CourseView, lang: Lang): readonly CourseSection[] {
  return view.forms
    .filter((f) => f.form.kind !== 'care-plan' && f.form.aboutOthers !== true && f.items.length > 0)
    .map((f) => {
      const { write: _write, ...section } = sectionOf(view, { ...f, mayWrite: false }, lang);
      return section;
    });
}

/** The milestones of this kind of care: what is there is done, the first that is not is now. */
const MILESTONES: readonly string[] = [
  'referral',
  'agreement',
  'placement',
  'pick-up-list',
  'care-plan',
  'evaluation',
  'care-end',
];

export function stepsShown(view: CourseView, lang: Lang): readonly Step[] {
  let now = true;
  return view.forms
    .filter((f) => MILESTONES.includes(f.form.kind))
    .sort((a, b) => MILESTONES.indexOf(a.form.kind) - MILESTONES.indexOf(b.form.kind))
    .map((f): Step => {
      const label = said(f.form.label, lang);
      if (f.items.length > 0) return { label, state: 'done' };
      const state = now ? 'now' : 'later';
      now = false;
      return { label, state };
    });
}
