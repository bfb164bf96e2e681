// 'Ask about this': a question about a line of the log becomes a case with two clocks, answered by a person, read by who asked.

import { isPermit } from '../../decide/index.ts';
import { deadline } from '../../law/index.ts';
import { type Day, endOfDay, type Policy, toEpochSecond } from '../../policy/index.ts';
import { checkText, type Id, type Problem } from '../../record/index.ts';
import type { OfficeCase } from '../../store/index.ts';
import { ask, categoriesOf, firstYes, purposesOf } from '../file/ask.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { isOfficer, tellOfficers } from './office.ts';

export type AskedIt =
  /** `again`: this person asked about this line before; that question stands, with its own clock. */
  | { readonly kind: 'done' | 'again' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'absent' };

/** The last day of an answer that is asked for today: by law one month (AVG 12(3)), or sooner when the statement says so. */
export function answerBy(policy: Policy, on: Day): { readonly law: Day; readonly promise?: Day } {
  const answer = deadline('request', on, { policy });
  if (!answer.ok) throw new TypeError(answer.error.en);
  const { due, promised } = answer.deadline;
  return promised === undefined ? { law: due } : { law: due, promise: promised };
}

/** Asks. Whoever may read the log of this file may ask about a line of it. */
export async function askAboutLine(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly event: Id; readonly question: string },
): Promise<AskedIt> {
  const problems = checkText(input.question, 'question');
  if (problems.length > 0) return { kind: 'problems', problems };
  const asked = await ask(house, acting, client, 'who-looked');
  if (!asked) return { kind: 'absent' };
  const opens = categoriesOf(asked.ruling.policy).some((category) =>
    isPermit(firstYes(asked, { category, action: 'read' }, purposesOf(asked))),
  );
  if (!opens) return { kind: 'absent' };
  const { law, promise } = answerBy(asked.ruling.policy, acting.on);
  const written = await house.store.withScope(scopeOf(acting, 'who-looked'), (tx) =>
    tx.askAboutLine(asked.facts, { ...input, lawDay: law, ...(promise === undefined ? {} : { promiseDay: promise }) }),
  );
  if (!written.ok) return written.why === 'problems' ? { kind: 'problems', problems: written.problems } : { kind: 'absent' };
  if (written.value.again) return { kind: 'again' };
  await tellOfficers(house, acting, {
    subject: 'Vraag over het logboek / Question about the log',
    text: 'Iemand stelde een vraag over een regel van het logboek. Meld u aan en kijk bij Logboek.\nSomebody asked about a line of the log. Sign in and look under Log.',
  });
  return { kind: 'done' };
}

/** A case with its clocks in epoch seconds. */
export interface CasesView extends OfficeCase {
  readonly questions: readonly (OfficeCase['questions'][number] & {
    readonly running: { readonly from: number; readonly law: number; readonly promise?: number };
  })[];
}

/** Everything that waits for the privacy officer; undefined for everybody else. */
export async function casesOf(house: House, acting: Acting): Promise<CasesView | undefined> {
  const cases = isOfficer(acting) ? await house.store.office.cases(scopeOf(acting, 'log-review')) : undefined;
  return (
    cases && {
      ...cases,
      questions: cases.questions.map((q) => ({
        ...q,
        running: {
          from: toEpochSecond(q.askedAt) ?? 0,
          law: endOfDay(q.lawDay),
          ...(q.promiseDay === undefined ? {} : { promise: endOfDay(q.promiseDay) }),
        },
      })),
    }
  );
}

/** Answers a question, once. */
export async function answerLogQuestion(
  house: House,
  acting: Acting,
  question: Id,
  text: string,
): Promise<{ readonly kind: 'done' | 'absent' } | { readonly kind: 'problems'; readonly problems: readonly Problem[] }> {
  const cases = await casesOf(house, acting);
  const found = cases?.questions.find((q) => q.id === question && q.answer === undefined);
  if (!found) return { kind: 'absent' };
  const problems = checkText(text, 'answer');
  if (problems.length > 0) return { kind: 'problems', problems };
  const written = await house.store.withScope(scopeOf(acting, 'log-review'), (tx) =>
    tx.answerQuestion({ office: found.client }, { question, answer: text }),
  );
  return { kind: written.ok ? 'done' : 'absent' };
}
