// A file that was left: who looks after accounts names a colleague for it, and sees no more of it than its number.

import { capital, leftFileOf, practiceOf, takeOverLeft, wordOf } from '../../desk/index.ts';
import { type Answers, leftFilePage, PATHS, to, UNTOUCHED } from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;
const TASKS = ['coordinator', 'caregiver'];

export function staffLeftFileRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function show(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const acting = actingOf(visit);
    const frame = await staffFrame(front, visit);
    const practice = await practiceOf(house, acting.account.organisation);
    const view = await leftFileOf(house, acting, visit.params['file'] ?? '');
    if (!frame || !practice || !view) return NOT_FOUND;
    return page(
      leftFilePage({
        frame,
        file: view.file.client,
        number: view.file.number,
        answers,
        colleagues: view.colleagues.map(({ account, name }) => ({ value: account, label: name })),
        tasks: TASKS.map((value) => ({ value, label: capital(wordOf(practice.ruling.policy, value, 'person')) })),
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.leftFile,
      method: 'get',
      who: STAFF,
      logs: ['list'],
      answers: [200],
      handle: (visit) => show(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.leftFile,
      method: 'post',
      who: STAFF,
      logs: ['list', 'access-rule'],
      answers: [303, 422],
      handle: async (visit) => {
        const input = { account: field(visit.form, 'wie'), task: field(visit.form, 'taak') };
        const answer = await takeOverLeft(house, actingOf(visit), visit.params['file'] ?? '', input);
        if (answer.kind === 'absent') return NOT_FOUND;
        if (answer.kind === 'problems')
          return show(visit, answersOf(visit.form, answer.problems, { account: 'wie', task: 'taak' }), 422);
        return goTo(to(visit.lang, 'today'), 'recorded');
      },
    }),
  ];
}
