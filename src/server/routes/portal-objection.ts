// A child says that a parent may not read along, and takes it back; both count at once.

import { capital, objectionsOf, objectToParent, practiceOf, withdrawObjection, wordOf } from '../../desk/index.ts';
import { type Answers, objectionPage, PATHS, to, UNTOUCHED } from '../../web/index.ts';
import { withDraft } from '../draft/found.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { actingOf, type Front, portalFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const PRIVATE = ['private'] as const;
const NAMES = { against: 'wie', what: 'wat', reason: 'waarom' };

export function portalObjectionRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function show(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const file = visit.params['file'] ?? '';
    const acting = actingOf(visit);
    const practice = await practiceOf(house, acting.account.organisation);
    const frame = await portalFrame(front, visit, file);
    const view = practice && frame && (await objectionsOf(house, acting, file));
    if (!view) return NOT_FOUND;
    const word = (category: string) => capital(wordOf(view.ruling.policy, category, 'category'));
    return page(
      objectionPage({
        frame,
        file,
        ...(await withDraft(front, visit, answers)),
        who: view.against.map(({ person, name }) => ({ value: person, label: name })),
        what: view.categories.map((category) => ({ value: category, label: word(category) })),
        mine: view.mine.map(({ category, ...one }) => ({
          ...one,
          ...(category === undefined ? {} : { what: wordOf(view.ruling.policy, category, 'category') }),
        })),
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.myObjection,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200],
      handle: (visit) => show(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.myObjection,
      method: 'post',
      who: PRIVATE,
      logs: ['judge', 'read'],
      answers: [303, 422],
      handle: async (visit) => {
        const file = visit.params['file'] ?? '';
        const what = visit.form.fields['wat'] ?? [];
        const answer = await objectToParent(house, actingOf(visit), file, {
          against: visit.form.fields['wie'] ?? [],
          everything: what.includes('alles'),
          categories: what,
          reason: field(visit.form, 'waarom').trim(),
        });
        if (answer.kind === 'problems') return show(visit, answersOf(visit.form, answer.problems, NAMES), 422);
        return answer.kind === 'done' ? goTo(to(visit.lang, 'myObjection', { file }), 'objected') : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.withdrawObjection,
      method: 'post',
      who: PRIVATE,
      logs: ['judge'],
      answers: [303],
      handle: async (visit) => {
        const { file = '', objection = '' } = visit.params;
        const answer = await withdrawObjection(house, actingOf(visit), file, objection);
        return answer === 'done' ? goTo(to(visit.lang, 'myFile', { file }), 'objection-back') : NOT_FOUND;
      },
    }),
  ];
}
