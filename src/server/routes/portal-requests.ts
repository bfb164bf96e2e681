// A person asks: what do you have of me, and this is not right.

import { askCorrection, correctionForm, correctionsOf, whatWeHave } from '../../desk/index.ts';
import {
  type Answers,
  askCorrectionPage,
  type MyCorrection,
  myOverviewPage,
  myRequestsPage,
  PATHS,
  to,
  UNTOUCHED,
} from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { actingOf, type Front, portalFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const PRIVATE = ['private'] as const;

export function portalRequestRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function form(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const { file = '', what = '' } = visit.params;
    const frame = await portalFrame(front, visit, file);
    const view = await correctionForm(house, actingOf(visit), file, what);
    if (!frame || !view) return NOT_FOUND;
    const { datum, identity } = view;
    return page(
      askCorrectionPage({
        frame,
        file,
        what,
        label: datum.label,
        now: datum.now,
        ...(identity ? { identity } : {}),
        answers,
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.myRequests,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200],
      handle: async (visit) => {
        const { file = '' } = visit.params;
        const acting = actingOf(visit);
        const frame = await portalFrame(front, visit, file);
        const view = await correctionsOf(house, acting, file);
        if (!frame || !view) return NOT_FOUND;
        const corrections = view.lines.map(
          (line): MyCorrection => ({
            what: line.label,
            asked: line.askedOn,
            before: line.promiseDay ?? line.lawDay,
            text: line.text,
            ...(line.decided ? { outcome: line.decided } : {}),
          }),
        );
        return page(myRequestsPage({ frame, file, corrections }));
      },
    }),
    closed({
      path: PATHS.myOverview,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200],
      handle: async (visit) => {
        const { file = '' } = visit.params;
        const frame = await portalFrame(front, visit, file);
        const view = await whatWeHave(house, actingOf(visit), file);
        if (!frame || !view) return NOT_FOUND;
        const { opened, kinds, shut } = view;
        const own = opened.facts.capacities[0]?.kind === 'client';
        const callName = opened.file.person?.name.first ?? opened.file.client.number;
        return page(
          myOverviewPage({
            frame,
            file,
            ...(own ? {} : { callName }),
            on: visit.on,
            kinds: kinds.map(({ label, held, purposes }) => ({ what: label, held, purposes })),
            shut,
          }),
        );
      },
    }),
    closed({
      path: PATHS.askCorrection,
      method: 'get',
      who: PRIVATE,
      logs: ['read'],
      answers: [200],
      handle: (visit) => form(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.askCorrection,
      method: 'post',
      who: PRIVATE,
      logs: ['read', 'request'],
      answers: [303, 422],
      handle: async (visit) => {
        const { file = '', what = '' } = visit.params;
        const asked = await askCorrection(house, actingOf(visit), file, { key: what, text: field(visit.form, 'text') });
        if (asked.kind === 'problems') return form(visit, answersOf(visit.form, asked.problems), 422);
        return asked.kind === 'done' ? goTo(to(visit.lang, 'myRequests', { file }), 'correction-asked') : NOT_FOUND;
      },
    }),
  ];
}
