// Ends the care: the last page of the file, with what the client got back, and the day from which the retention term runs. One transaction.

import { isPermit } from '../../decide/index.ts';
import { type Filled, fillForm, type Id, numbersOf, type Problem, problem } from '../../record/index.ts';
import { firstYes, purposesOf } from '../file/ask.ts';
import { type WriteAnswer, writeUnder } from '../file/write.ts';
import type { Acting, House } from '../house.ts';
import { formOf } from './forms.ts';
import { type CourseView, goalsOfView, openCourse } from './open.ts';
import { newItem } from './write.ts';

const RETURN = problem(
  'returned.1.what',
  'return-missing',
  'Schrijf op wat de cliënt gaf en wat ermee gebeurde. Geef het zoveel mogelijk terug.',
  'Write down what the client supplied and what became of it. Return it as far as possible.',
);

/** What must be open to end the care: also the evaluations, which say how the goals stand. */
export const ENDING: readonly string[] = ['care-end', 'evaluation', 'measurement'];

/** The goals of the plan that are still under way. */
export function goalsUnderWay(view: CourseView): readonly string[] {
  return view.goals.filter((goal) => goal.state === 'open').map((goal) => goal.words);
}

/** Nobody is held up: who says why needs no evaluation first. */
function notEvaluated(goals: readonly string[]): Problem {
  const named = goals.map((words) => `‘${words}’`).join(', ');
  return problem(
    'open-goals',
    'goals-under-way',
    `Dit staat nog op ‘Nog bezig’: ${named}. Evalueer eerst, of schrijf hier waarom dat niet is gedaan.`,
    `Still under way: ${named}. Evaluate first, or write here why that was not done.`,
  );
}

export async function endOfCare(house: House, acting: Acting, client: Id, typed: Filled): Promise<WriteAnswer<Id>> {
  const view = await openCourse(house, acting, client, { kinds: ENDING });
  const form = view.kind === 'opened' ? formOf(view.template, 'care-end') : undefined;
  if (view.kind !== 'opened' || !form || view.opened.file.client.careUntil !== undefined) return { kind: 'absent' };
  const filled = fillForm(form, typed, { today: acting.on, goals: goalsOfView(view) });
  if (!filled.ok) return { kind: 'problems', problems: filled.problems };
  const underWay = filled.fields['reason'] === 'reached' ? goalsUnderWay(view) : [];
  if (underWay.length > 0 && (filled.fields['open-goals'] ?? '').trim() === '')
    return { kind: 'problems', problems: [notEvaluated(underWay)] };
  // What the client supplied goes back as far as possible: of each item the file says what became of it.
  if (filled.fields['supplied'] === 'yes' && numbersOf(filled.fields, 'returned').length === 0)
    return { kind: 'problems', problems: [RETURN] };
  const { version } = view.opened.file.client;
  const answer = await writeUnder(house, acting, client, form.category, async (tx, permit, asked) => {
    const identity = firstYes(asked, { category: 'identity', action: 'write' }, purposesOf(asked));
    if (!isPermit(identity)) return { ok: false, why: 'gone' };
    const page = await tx.addItem(permit, newItem(view, form, filled.on, { text: filled.text, fields: filled.fields }));
    if (!page.ok) return page;
    const ended = await tx.endCare(identity, { careUntil: filled.on, version });
    return ended.ok ? page : ended;
  });
  // The store names the last day its own way; the form calls it `day`.
  return answer.kind === 'problems'
    ? { kind: 'problems', problems: answer.problems.map((p) => (p.field === 'careUntil' ? { ...p, field: 'day' } : p)) }
    : answer;
}
