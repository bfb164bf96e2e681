// Fills in a form of the course, or makes the next version of one. Mistakes are named at their fields; nothing that was typed is lost.

import { type Filled, fillForm, type Id, type ItemContent, problem, type UsableForm } from '../../record/index.ts';
import type { Acting, House } from '../house.ts';
import { type WriteAnswer, writeUnder } from '../file/write.ts';
import { formOf } from './forms.ts';
import { type CourseView, goalsOfView, openCourse } from './open.ts';

export interface FormInput {
  /** Kind of the form. */
  readonly form: string;
  readonly typed: Filled;
  /** Of the item that gets a next version: its id, the version that stood on the screen, and why it changes. */
  readonly change?: { readonly item: Id; readonly version: number; readonly reason: string };
}

/** Forms that their own desk writes, because more happens than one text. */
const ELSEWHERE = ['hand-over', 'care-end'];

export async function saveForm(house: House, acting: Acting, client: Id, input: FormInput): Promise<WriteAnswer<Id>> {
  if (ELSEWHERE.includes(input.form)) return { kind: 'absent' };
  const view = await openCourse(house, acting, client, { kinds: [input.form] });
  if (view.kind !== 'opened') return { kind: 'absent' };
  const form = formOf(view.template, input.form);
  if (!form) return { kind: 'absent' };
  const filled = fillForm(form, input.typed, { today: acting.on, goals: goalsOfView(view) });
  const { change } = input;
  const unexplained =
    change !== undefined && change.reason.trim() === ''
      ? [problem('reason', 'reason-missing', 'Schrijf op waarom dit verandert.', 'Write down why you change this.')]
      : [];
  if (!filled.ok || unexplained.length > 0)
    return { kind: 'problems', problems: [...(filled.ok ? [] : filled.problems), ...unexplained] };
  const content: ItemContent = {
    text: filled.text,
    fields: filled.fields,
    ...(form.aboutOthers === true ? { aboutOthers: true } : {}),
  };
  if (change) {
    const answer = await writeUnder(house, acting, client, form.category, (tx, permit) =>
      tx.correctItem(permit, {
        item: change.item,
        version: change.version,
        content,
        reason: change.reason,
        due: filled.due ?? null,
        ...(form.on === undefined ? {} : { on: filled.on }),
      }),
    );
    return answer.kind === 'done' ? { kind: 'done', value: change.item } : answer;
  }
  // A form that has one text: who makes it second gets to see what the first one wrote.
  if (form.once === true && view.forms.some((f) => f.form.kind === form.kind && f.items.length > 0)) return { kind: 'stale' };
  return writeUnder(house, acting, client, form.category, (tx, permit) =>
    tx.addItem(permit, newItem(view, form, filled.on, content, filled.due)),
  );
}

export function newItem(view: CourseView, form: UsableForm, on: string, content: ItemContent, due?: string) {
  return { part: view.part.id, kind: form.kind, category: form.category, on, content, ...(due === undefined ? {} : { due }) };
}
