// How does care go? The course of one file: its forms, what was filled in, and how the goals stand.

import { isPermit } from '../../decide/index.ts';
import {
  courseOfGoals,
  type Filled,
  type GoalCourse,
  goalsOf,
  type Id,
  type Part,
  type PlanGoal,
  type UsableForm,
  type UsableTemplate,
} from '../../record/index.ts';
import { firstYes, purposesOf } from '../file/ask.ts';
import { type ReadItem, readItems } from '../file/notes.ts';
import { type FileAbsent, type FileOpened, type FileRefused, openFile } from '../file/open.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { formsOf, runningPart } from './forms.ts';

export interface CourseForm {
  readonly form: UsableForm;
  /** Newest first. Of a form that has one text at most the text of now. */
  readonly items: readonly ReadItem[];
  readonly mayWrite: boolean;
}
export interface CourseView {
  readonly kind: 'opened';
  readonly opened: FileOpened;
  readonly part: Part;
  readonly template: UsableTemplate;
  readonly forms: readonly CourseForm[];
  readonly plan: ReadItem | undefined;
  readonly goals: readonly GoalCourse[];
}
export type CourseAnswer = CourseView | FileRefused | FileAbsent;

export interface CourseWish {
  /** Only these forms (and the plan, where a form needs its goals). */
  readonly kinds?: readonly string[];
  readonly action?: 'read' | 'copy';
  readonly printed?: boolean;
}

/** What a client, a parent or a representative reads along with. Notes have a part of their own; what is about relatives is theirs. */
export const COURSE_READ_ALONG: readonly string[] = [
  'health-card',
  'pick-up-list',
  'daily-log',
  'appointment',
  'agreement',
  'referral',
  'evaluation',
  'measurement',
  'warning-plan',
  'week-plan',
  'safety-plan',
  'placement',
];

/** More than a course of years holds. */
const MOST = 500;

/** Opens the course of a file; what is not allowed is not there. */
export async function openCourse(house: House, acting: Acting, client: Id, wish: CourseWish = {}): Promise<CourseAnswer> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  if (!ruling) return { kind: 'absent' };
  // The part is not known before the facts are; the file is asked for that part's forms only.
  const facts = await house.store.accessFacts(scopeOf(acting, 'read'), client, acting.on);
  const part = facts && runningPart(facts.parts);
  if (!part) return { kind: 'absent' };
  const template = await formsOf(house, ruling, part);
  const wanted = template.forms.filter((f) => wish.kinds === undefined || wish.kinds.includes(f.kind) || f.kind === 'care-plan');
  const opened = await openFile(house, acting, client, {
    categories: ['identity', ...new Set(wanted.map((f) => f.category))],
    kinds: [...wanted.map((f) => f.kind), 'client-declaration'],
    limit: MOST,
    ...(wish.action === undefined ? {} : { action: wish.action }),
    ...(wish.printed === undefined ? {} : { printed: wish.printed }),
  });
  if (opened.kind !== 'opened') return opened;
  const mine = opened.file.items.some((item) => item.part !== part.id)
    ? { ...opened, file: { ...opened.file, items: opened.file.items.filter((item) => item.part === part.id) } }
    : opened;
  const items = await readItems(house, acting, mine);
  const purposes = purposesOf(opened);
  const forms = wanted.map((form): CourseForm => {
    const of = items.filter((read) => read.item.kind === form.kind);
    return {
      form,
      items: form.once === true ? of.slice(0, 1) : of,
      mayWrite: isPermit(firstYes(opened, { category: form.category, action: 'write' }, purposes, part.id)),
    };
  });
  const plan = forms.find((f) => f.form.kind === 'care-plan')?.items[0];
  const told = (kind: string) =>
    items
      .filter((read) => read.item.kind === kind && read.item.content !== undefined)
      .map((read) => ({ on: read.item.on, fields: fieldsOf(read) }));
  return {
    kind: 'opened',
    opened: mine,
    part,
    template,
    forms,
    plan,
    goals: courseOfGoals(plan && fieldsOf(plan), told('evaluation'), told('measurement')),
  };
}

/** What was filled in; a text from before there were forms has none. */
export function fieldsOf(read: ReadItem): Filled {
  return read.item.content?.fields ?? {};
}

/** The goals that a form may name: those of the plan that stands. */
export function goalsOfView(view: CourseView): readonly PlanGoal[] {
  return view.plan ? goalsOf(fieldsOf(view.plan)) : [];
}
