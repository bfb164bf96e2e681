// Emergency access: broken with a reason, for a short time, ended by hand or by itself.

import { breakGlass, EMERGENCY_MINUTES, endGlass, mayBreakGlass, officerNames, tellsOfGlass } from '../../desk/index.ts';
import { type Answers, breakGlassPage, PATHS, to, UNTOUCHED } from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { dayTyped } from '../show/day.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;
const GLASS_FIELDS = { reason: 'reden', sure: 'zeker', number: 'nummer' };

export function staffEmergencyRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function glassForm(visit: SignedVisit, answers: Answers, status: 200 | 403 | 422, file?: string): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    if (!frame || !(await mayBreakGlass(house, actingOf(visit)))) return NOT_FOUND;
    const reviewer = (await officerNames(house, actingOf(visit))) ?? frame.practice?.name ?? '';
    const told = await tellsOfGlass(house, actingOf(visit));
    return page(
      breakGlassPage({ frame, told, ...(file === undefined ? {} : { file }), minutes: EMERGENCY_MINUTES, reviewer, answers }),
      status,
    );
  }

  async function smash(visit: SignedVisit, file?: string): Promise<Answer> {
    const born = field(visit.form, 'geboren');
    const birthDate = dayTyped(born);
    const wanted = file ?? {
      number: field(visit.form, 'nummer').trim(),
      last: field(visit.form, 'achternaam').trim(),
      ...(birthDate === undefined ? {} : { birthDate }),
    };
    const input = { reason: field(visit.form, 'reden'), sure: field(visit.form, 'zeker') === 'ja' };
    const answer = await breakGlass(house, actingOf(visit), wanted, input);
    if (answer.kind === 'absent') return NOT_FOUND;
    if (answer.kind === 'problems') return glassForm(visit, answersOf(visit.form, answer.problems, GLASS_FIELDS), 422, file);
    return goTo(to(visit.lang, 'file', { file: answer.client }), 'emergency-started');
  }

  return [
    closed({
      path: PATHS.emergency,
      method: 'get',
      who: STAFF,
      logs: [],
      answers: [200],
      handle: (visit) => glassForm(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.emergency,
      method: 'post',
      who: STAFF,
      logs: ['emergency'],
      answers: [303, 422],
      handle: (visit) => smash(visit),
    }),
    closed({
      path: PATHS.breakGlass,
      method: 'get',
      who: STAFF,
      logs: [],
      // 403 whether the file is there or not: it is a refusal with a way on.
      answers: [403],
      handle: (visit) => glassForm(visit, UNTOUCHED, 403, visit.params['file'] ?? ''),
    }),
    closed({
      path: PATHS.breakGlass,
      method: 'post',
      who: STAFF,
      logs: ['emergency'],
      answers: [303, 422],
      handle: (visit) => smash(visit, visit.params['file'] ?? ''),
    }),
    closed({
      path: PATHS.endBreakGlass,
      method: 'post',
      who: STAFF,
      logs: ['emergency'],
      answers: [303],
      handle: async (visit) => {
        const ended = await endGlass(house, actingOf(visit), visit.params['file'] ?? '');
        return ended ? goTo(to(visit.lang, 'files'), 'emergency-ended') : NOT_FOUND;
      },
    }),
  ];
}
