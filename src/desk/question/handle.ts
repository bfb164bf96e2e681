// Who answers visitors: the list, one question, an answer by e-mail, closing it, taking out what nobody asked for. For nothing else.

import { mayHandleQuestion, type QuestionLeave } from '../../decide/index.ts';
import {
  type Asked,
  checkText,
  type Id,
  type Problem,
  questionGoneOn,
  questionTerm,
  type VisitorQuestion,
} from '../../record/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';

const PURPOSE = 'questions';

/** Leave to handle questions, for one purpose; undefined for everybody else and for every other use. */
async function leaveFor(
  house: House,
  acting: Acting,
  purpose: string,
): Promise<{ readonly ruling: Ruling; readonly leave: QuestionLeave } | undefined> {
  if (acting.account.kind !== 'staff') return undefined;
  const ruling = await house.rulings.inForce(acting.account.organisation);
  const facts = ruling && (await house.store.accountFacts(scopeOf(acting, purpose), acting.on));
  if (!ruling || !facts?.actor) return undefined;
  const confidentiality = facts.actor.confidentiality === true;
  const leave = mayHandleQuestion(ruling.policy, { roles: acting.account.roles, confidentiality, purpose });
  return leave.allowed ? { ruling, leave } : undefined;
}

/** Is there a desk of questions for this account? Said without opening one. */
export async function handlesQuestions(house: House, acting: Acting): Promise<boolean> {
  const found = await leaveFor(house, acting, PURPOSE);
  return found !== undefined && found.ruling.policy.form?.['question'] !== undefined;
}

/** Open ones first, oldest first. `purpose` other than answering: nothing opens. */
export async function openQuestions(
  house: House,
  acting: Acting,
  purpose: string = PURPOSE,
): Promise<readonly VisitorQuestion[] | undefined> {
  const found = await leaveFor(house, acting, purpose);
  if (!found) return undefined;
  await eraseOverdue(house, found.ruling.organisation, acting.on);
  const all = await house.store.visitorQuestions(scopeOf(acting, purpose), { clauses: found.leave.clauses });
  return [...all].sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'));
}

export async function openQuestion(house: House, acting: Acting, question: Id): Promise<VisitorQuestion | undefined> {
  const found = await leaveFor(house, acting, PURPOSE);
  if (!found) return undefined;
  const [one] = await house.store.visitorQuestions(scopeOf(acting, PURPOSE), { clauses: found.leave.clauses, only: question });
  return one;
}

export type Handled =
  | { readonly kind: 'done' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'absent' };

/** Answers by e-mail, closes without one, or turns it into a registration. From today its term runs. */
export async function handleQuestion(
  house: House,
  acting: Acting,
  question: Id,
  input: { readonly state: VisitorQuestion['state']; readonly answer: string },
): Promise<Handled> {
  const found = await leaveFor(house, acting, PURPOSE);
  const one = found && (await openQuestion(house, acting, question));
  const { state } = input;
  if (!found || one?.state !== 'open' || state === 'open') return { kind: 'absent' };
  const answer = state === 'answered' ? input.answer.trim() : undefined;
  const problems = answer === undefined ? [] : checkText(answer, 'answer');
  if (problems.length > 0) return { kind: 'problems', problems };
  const goneOn = questionGoneOn(acting.on, questionTerm(found.ruling.policy));
  const { clauses } = found.leave;
  const written = await house.store.withScope(scopeOf(acting, PURPOSE), (tx) =>
    tx.handleQuestion({ question, state, goneOn, clauses, ...(answer === undefined ? {} : { answer }) }),
  );
  if (!written.ok) return written.why === 'problems' ? { kind: 'problems', problems: written.problems } : { kind: 'absent' };
  // After it was written: a letter that left cannot be called back.
  if (answer !== undefined && one.asked.email !== undefined)
    await house.mail.send({ to: one.asked.email, subject: 'Antwoord op uw vraag / Answer to your question', text: answer });
  return { kind: 'done' };
}

/** Takes words out for good: what was sent unasked, and is not needed to answer. */
export async function redactQuestion(house: House, acting: Acting, question: Id, asked: Asked): Promise<Handled> {
  const found = await leaveFor(house, acting, PURPOSE);
  const one = found && (await openQuestion(house, acting, question));
  if (!found || !one) return { kind: 'absent' };
  const next: Asked = {
    ...one.asked,
    ...(asked.question === undefined ? {} : { question: asked.question.trim() }),
    ...(asked.remark === undefined ? {} : { remark: asked.remark.trim() }),
  };
  const problems = checkText(next.question ?? '', 'question');
  if (problems.length > 0) return { kind: 'problems', problems };
  const { clauses } = found.leave;
  const written = await house.store.withScope(scopeOf(acting, PURPOSE), (tx) =>
    tx.redactQuestion({ question, asked: next, clauses }),
  );
  return { kind: written.ok ? 'done' : 'absent' };
}

/** Destroys what is over its term. */
export async function eraseOverdue(house: House, organisation: Id, on: string): Promise<void> {
  const scope = { organisation, actor: 'system', role: 'system', purpose: 'retention' };
  await house.store.withScope(scope, (tx) => tx.eraseQuestions(on));
}
