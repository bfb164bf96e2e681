// Own words beside a note: for the client and for who reads along.

import { declareBeside, openFile, portalPeople, practiceOf, readItems, viewOf } from '../../desk/index.ts';
import { type Answers, declarePage, PATHS, to, UNTOUCHED } from '../../web/index.ts';
import { withDraft } from '../draft/found.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { noteShown } from '../show/file.ts';
import { actingOf, type Front, portalFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';
import { refusalShown } from '../show/portal.ts';
import { refusalPage } from '../../web/index.ts';

export function portalDeclareRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function show(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const { file = '', note = '' } = visit.params;
    const acting = actingOf(visit);
    const practice = await practiceOf(house, acting.account.organisation);
    const frame = await portalFrame(front, visit, file);
    if (!practice || !frame) return NOT_FOUND;
    const opened = await openFile(house, acting, file, viewOf(practice.ruling.policy, 'notes'));
    if (opened.kind === 'refused') {
      const people = await portalPeople(house, acting);
      const { file: _closed, ...rest } = frame;
      return people ? page(refusalPage(refusalShown(opened, people, practice, rest, visit.on, visit.now)), 403) : NOT_FOUND;
    }
    const read = opened.kind === 'opened' ? await readItems(house, acting, opened) : [];
    const item = read.find((one) => one.item.id === note && !one.item.restricted);
    if (opened.kind !== 'opened' || !item) return NOT_FOUND;
    const found = await withDraft(front, visit, answers);
    return page(declarePage({ frame, file, note: noteShown(opened.ruling, item), ...found }), status);
  }

  return [
    closed({
      path: PATHS.declare,
      method: 'get',
      who: ['private'],
      logs: ['read'],
      answers: [200, 403],
      handle: (visit) => show(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.declare,
      method: 'post',
      who: ['private'],
      logs: ['create', 'read'],
      answers: [303, 403, 422],
      handle: async (visit) => {
        const { file = '', note = '' } = visit.params;
        const declared = await declareBeside(house, actingOf(visit), file, { item: note, text: field(visit.form, 'text') });
        if (declared.kind === 'problems') return show(visit, answersOf(visit.form, declared.problems), 422);
        if (declared.kind !== 'done') return NOT_FOUND;
        return goTo(to(visit.lang, 'myNotes', { file }), 'declared');
      },
    }),
  ];
}
