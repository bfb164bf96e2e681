// What clients say is not right in a file, and the answer of who may write it.

import { correctionsOf, decideCorrection, openCorrection, whatOpens } from '../../desk/index.ts';
import { type Answers, correctionPage, correctionsPage, PATHS, to, UNTOUCHED } from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { headOf, tabsOf } from '../show/file.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;
const NAMES = { how: 'antwoord', text: 'tekst', reason: 'reden' };

export function staffCorrectionRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function one(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const { file = '', request = '' } = visit.params;
    const frame = await staffFrame(front, visit);
    const view = await openCorrection(house, actingOf(visit), file, request);
    if (!frame || !view) return NOT_FOUND;
    const { opened, line, datum, mayDecide, askedBy } = view;
    return page(
      correctionPage({
        frame,
        head: headOf(opened),
        tabs: tabsOf(whatOpens(opened)),
        today: visit.on,
        request,
        what: line.label,
        ...(askedBy === undefined ? {} : { by: askedBy }),
        was: line.was,
        ...(datum ? { stands: datum.now } : {}),
        text: line.text,
        running: { ...line.running, unit: 'days' },
        now: visit.now,
        mayDecide,
        ...(line.decided ? { outcome: { ...line.decided, on: line.decidedOn ?? visit.on } } : {}),
        answers,
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.corrections,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: async (visit) => {
        const acting = actingOf(visit);
        const frame = await staffFrame(front, visit);
        const view = await correctionsOf(house, acting, visit.params['file'] ?? '');
        if (!frame || !view) return NOT_FOUND;
        const { opened, lines } = view;
        const rows = lines.map((line) => ({
          id: line.id,
          what: line.label,
          before: line.promiseDay ?? line.lawDay,
          how: line.decided?.how ?? ('open' as const),
        }));
        return page(correctionsPage({ frame, head: headOf(opened), tabs: tabsOf(whatOpens(opened)), today: visit.on, rows }));
      },
    }),
    closed({
      path: PATHS.correction,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => one(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.correction,
      method: 'post',
      who: STAFF,
      logs: ['read', 'request', 'correct', 'update', 'create'],
      answers: [303, 422],
      handle: async (visit) => {
        const { file = '', request = '' } = visit.params;
        const answer = await decideCorrection(house, actingOf(visit), file, request, {
          how: field(visit.form, 'antwoord'),
          text: field(visit.form, 'tekst'),
          reason: field(visit.form, 'reden'),
        });
        if (answer.kind === 'problems') return one(visit, answersOf(visit.form, answer.problems, NAMES), 422);
        return answer.kind === 'done' ? goTo(to(visit.lang, 'corrections', { file }), 'correction-answered') : NOT_FOUND;
      },
    }),
  ];
}
