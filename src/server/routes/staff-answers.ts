// What was asked at the start: read it, change it. Sensitive fields need their relevance; what somebody else changed meanwhile is shown.

import { type AnswersView, openAnswers, saveAnswers, whatOpens } from '../../desk/index.ts';
import { type Answers, intakePage, PATHS, to, UNTOUCHED } from '../../web/index.ts';
import { withDraft } from '../draft/found.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { headOf, tabsOf } from '../show/file.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { groupsOf, nameOf, relevanceNames } from '../show/intake.ts';
import { answersOf } from '../show/mistakes.ts';
import { problem } from '../../record/index.ts';

export function staffAnswerRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function show(visit: SignedVisit, answers: Answers, status: 200 | 409 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const view = await openAnswers(house, actingOf(visit), visit.params['file'] ?? '');
    if (!frame || !view) return NOT_FOUND;
    const kept = await withDraft(front, visit, answers, view.seen);
    return page(
      intakePage({
        frame,
        head: headOf(view.opened),
        tabs: tabsOf(whatOpens(view.opened)),
        today: visit.on,
        ...kept,
        answers: kept.answers === UNTOUCHED ? { typed: relevances(view), mistakes: [] } : kept.answers,
        groups: groupsOf(view.fields, (f) => view.answers.get(nameOf(f))?.value),
        notAsked: [],
        seen: view.seen,
        ...(status === 409 || kept.changed ? { theirs: recorded(view) } : {}),
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.intake,
      method: 'get',
      who: ['staff'],
      logs: ['read'],
      answers: [200],
      handle: (visit) => show(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.intake,
      method: 'post',
      who: ['staff'],
      logs: ['update', 'read'],
      answers: [303, 409, 422],
      handle: async (visit) => {
        const file = visit.params['file'] ?? '';
        const view = await openAnswers(house, actingOf(visit), file);
        if (!view) return NOT_FOUND;
        const answers = view.fields.map((f) => {
          const relevance = field(visit.form, `${nameOf(f)}.relevantie`).trim();
          const value = field(visit.form, nameOf(f)).trim();
          return { category: f.category, field: f.field, value, ...(relevance === '' ? {} : { relevance }) };
        });
        const saved = await saveAnswers(house, actingOf(visit), file, { seen: field(visit.form, 'seen'), answers });
        if (saved.kind === 'problems')
          return show(visit, answersOf(visit.form, saved.problems, relevanceNames(view.fields)), 422);
        if (saved.kind === 'stale') return show(visit, answersOf(visit.form, [changedMeanwhile(view)]), 409);
        if (saved.kind !== 'done') return NOT_FOUND;
        return goTo(to(visit.lang, 'plan', { file }), 'form-saved');
      },
    }),
  ];
}

/** The relevance that was recorded before, as if it was typed. */
function relevances(view: AnswersView): Answers['typed'] {
  return Object.fromEntries(
    [...view.answers].flatMap(([name, answer]) =>
      answer.relevance === undefined ? [] : [[`${name}.relevantie`, answer.relevance]],
    ),
  );
}

function recorded(view: AnswersView) {
  return view.fields.flatMap((f) => {
    const answer = view.answers.get(nameOf(f));
    return answer ? [{ label: f.label, value: answer.value }] : [];
  });
}

function changedMeanwhile(view: AnswersView) {
  const first = view.fields[0];
  return problem(
    first ? nameOf(first) : 'seen',
    'changed-meanwhile',
    'Een collega veranderde deze gegevens intussen. Vergelijk ze met wat hier staat en bewaar opnieuw.',
    'A colleague changed these data meanwhile. Compare them with what stands here and save again.',
  );
}
