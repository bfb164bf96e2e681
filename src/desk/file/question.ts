// May I? One question about one file, answered without opening anything. A refusal is logged, as always.

import { type Decision, isPermit } from '../../decide/index.ts';
import type { Id } from '../../record/index.ts';
import type { Acting, House } from '../house.ts';
import { answerTo, ask, type Wish } from './ask.ts';
import { knowsTheClient } from './open.ts';

export type QuestionAnswer =
  | { readonly kind: 'answered'; readonly decision: Decision }
  /** A word that the policy does not know is an error, never a silent no. */
  | { readonly kind: 'unknown'; readonly message: string }
  | { readonly kind: 'absent' };

/** Answers for the account that asks, in its strongest capacity for which the answer is best. */
export async function answerQuestion(house: House, acting: Acting, client: Id, wish: Wish): Promise<QuestionAnswer> {
  const asked = await ask(house, acting, client, wish.purpose);
  if (!asked) return { kind: 'absent' };
  const { words, policyHash, lawVersion } = asked.ruling.decider;
  for (const member of ['category', 'purpose', 'action'] as const) {
    if (!words[member].has(wish[member])) return { kind: 'unknown', message: `${member}: the word is not known here` };
  }
  const answer = answerTo(asked, wish);
  if (isPermit(answer)) return { kind: 'answered', decision: answer.decision };
  await house.store.recordRefusal(asked.facts.ask(wish), answer, { policyHash, lawVersion });
  return knowsTheClient(asked) ? { kind: 'answered', decision: answer } : { kind: 'absent' };
}
