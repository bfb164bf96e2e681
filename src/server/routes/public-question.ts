// A visitor asks something, when the statement of the practice has a form for it. No cookie, and nothing of it in an address or a log.

import { openQuestionForm, sendQuestion } from '../../desk/index.ts';
import { type Answers, askQuestionPage, PATHS, questionSentPage, UNTOUCHED } from '../../web/index.ts';
import { type Answer, field, NOT_FOUND, open, page, type Route, type Visit } from '../route.ts';
import { type Front, practiceShown, publicFrame } from '../show/frames.ts';
import { budget } from '../session/budget.ts';
import { answersOf } from '../show/mistakes.ts';

/** From one place at once, and one more every so often: one who sends many does not use up what a practice can take in an hour. */
const FROM_ONE_PLACE = [5, 6 * 60_000] as const;

/** Names that every form has beside its own fields. */
const NOT_ASKED = new Set(['_token', 'age', 'parent']);

export function publicQuestionRoutes(front: Front): readonly Route[] {
  const { house } = front;
  const places = budget(...FROM_ONE_PLACE);

  async function form(visit: Visit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const view = await openQuestionForm(house, visit.params['organisation'] ?? '', visit.on);
    if (!view) return NOT_FOUND;
    const { practice, fields, sentence, volunteered, parent } = view;
    return page(
      askQuestionPage({
        frame: { ...publicFrame(front, visit, practice), practice: practiceShown(practice) },
        fields: fields.map((f) => f.key),
        ...(sentence ? { sentence } : {}),
        volunteered,
        parent,
        answers,
      }),
      status,
    );
  }

  return [
    open({
      path: PATHS.askQuestion,
      method: 'get',
      logs: [],
      answers: [200],
      handle: (visit) => form(visit, UNTOUCHED, 200),
    }),
    open({
      path: PATHS.askQuestion,
      method: 'post',
      logs: ['request', 'delete'],
      answers: [200, 422, 429],
      handle: async (visit) => {
        const organisation = visit.params['organisation'] ?? '';
        const sent = Object.fromEntries(
          Object.keys(visit.form.fields)
            .filter((name) => !NOT_ASKED.has(name))
            .map((name) => [name, field(visit.form, name)]),
        );
        const age = { under16: field(visit.form, 'age') !== 'from', parent: field(visit.form, 'parent') === 'ja' };
        const may = (): boolean => places.take(visit.source, visit.now * 1000);
        const done = await sendQuestion(house, organisation, visit.on, sent, age, may);
        if (done.kind === 'problems') return form(visit, answersOf(visit.form, done.problems), 422);
        const view = done.kind === 'absent' ? undefined : await openQuestionForm(house, organisation, visit.on);
        if (!view) return NOT_FOUND;
        const busy = done.kind === 'busy';
        const frame = { ...publicFrame(front, visit, view.practice), practice: practiceShown(view.practice) };
        return page(questionSentPage({ frame, busy }), busy ? 429 : 200);
      },
    }),
  ];
}
