// Who answers visitors? The list, one question, and what is done with it.

import { handleQuestion, openQuestion, openQuestions, redactQuestion } from '../../desk/index.ts';
import type { VisitorQuestion } from '../../record/index.ts';
import { type Answers, PATHS, questionsPage, type ShownQuestion, to, UNTOUCHED, visitorQuestionPage } from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { secondOf } from '../show/day.ts';
import { actingOf, type Front, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const STAFF = ['staff'] as const;
const STATES = ['answered', 'closed', 'registered'] as const;

export function staffQuestionRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function one(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const found = await openQuestion(house, actingOf(visit), visit.params['question'] ?? '');
    if (!frame || !found) return NOT_FOUND;
    return page(visitorQuestionPage({ frame, shown: shown(found), answers, mayRegister: takesIn(visit) }), status);
  }

  return [
    closed({
      path: PATHS.questions,
      method: 'get',
      who: STAFF,
      logs: ['list', 'delete'],
      answers: [200],
      handle: async (visit) => {
        const frame = await staffFrame(front, visit);
        const questions = await openQuestions(house, actingOf(visit));
        return frame && questions ? page(questionsPage({ frame, questions: questions.map(shown) })) : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.visitorQuestion,
      method: 'get',
      who: STAFF,
      logs: ['read'],
      answers: [200],
      handle: (visit) => one(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.visitorQuestion,
      method: 'post',
      who: STAFF,
      logs: ['read', 'request'],
      answers: [303, 422],
      handle: async (visit) => {
        const state = STATES.find((s) => s === field(visit.form, 'what'));
        if (!state || (state === 'registered' && !takesIn(visit))) return NOT_FOUND;
        const input = { state, answer: field(visit.form, 'answer') };
        const done = await handleQuestion(house, actingOf(visit), visit.params['question'] ?? '', input);
        if (done.kind === 'problems') return one(visit, answersOf(visit.form, done.problems), 422);
        if (done.kind !== 'done') return NOT_FOUND;
        return state === 'registered'
          ? goTo(to(visit.lang, 'addClient'), 'question-registered')
          : goTo(to(visit.lang, 'questions'), 'question-handled');
      },
    }),
    closed({
      path: PATHS.redactQuestion,
      method: 'post',
      who: STAFF,
      logs: ['read', 'anonymise'],
      answers: [303, 422],
      handle: async (visit) => {
        const question = visit.params['question'] ?? '';
        const done = await redactQuestion(house, actingOf(visit), question, {
          question: field(visit.form, 'question'),
          remark: field(visit.form, 'remark'),
        });
        if (done.kind === 'problems') return one(visit, answersOf(visit.form, done.problems), 422);
        return done.kind === 'done' ? goTo(to(visit.lang, 'visitorQuestion', { question }), 'question-redacted') : NOT_FOUND;
      },
    }),
  ];
}

function takesIn(visit: SignedVisit): boolean {
  const { roles } = visit.visitor.account;
  return roles.includes('caregiver') || roles.includes('coordinator');
}

function shown(q: VisitorQuestion): ShownQuestion {
  const { name, email, question = '', remark } = q.asked;
  return {
    id: q.id,
    at: secondOf(q.askedAt),
    state: q.state,
    special: q.special,
    question,
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(remark === undefined || remark === '' ? {} : { remark }),
    ...(q.answer === undefined ? {} : { answer: q.answer }),
    ...(q.goneOn === undefined ? {} : { goneOn: q.goneOn }),
  };
}
