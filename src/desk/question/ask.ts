// A visitor without an account asks something, in the form of the policy. Counted per practice and hour, never per person.

import type { Policy, Text } from '../../policy/index.ts';
import {
  type Asked,
  asksForParent,
  checkAsked,
  type Problem,
  questionForm,
  type QuestionField,
  takesVolunteered,
} from '../../record/index.ts';
import type { House } from '../house.ts';
import { type PracticeView, practiceOf } from '../practice.ts';
import { sentenceOf } from '../shown/reason.ts';
import { eraseOverdue } from './handle.ts';

export interface QuestionFormView {
  readonly practice: PracticeView;
  readonly fields: readonly QuestionField[];
  /** What the statement says about this form. */
  readonly sentence?: Text;
  readonly volunteered: boolean;
  /** Under 16 only with a parent. */
  readonly parent: boolean;
}

/** The form of a practice; undefined: no such practice, or its statement has no form, so nothing is asked. */
export async function openQuestionForm(house: House, key: string, on: string): Promise<QuestionFormView | undefined> {
  const practice = await practiceOf(house, key);
  const fields = practice && questionForm(practice.ruling.policy);
  if (!practice || !fields) return undefined;
  const { policy } = practice.ruling;
  const sentence = sentenceOf(policy, 'form.question', on);
  return {
    practice,
    fields,
    ...(sentence ? { sentence: sentence.text } : {}),
    volunteered: takesVolunteered(policy),
    parent: asksForParent(policy),
  };
}

export type SentQuestion =
  | { readonly kind: 'done' }
  /** More than a desk can answer in an hour: later again. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'absent' };

const MOST_AN_HOUR = 60;
const HOUR_MS = 3_600_000;
const counted = new WeakMap<House, Map<string, readonly number[]>>();

/** Counts moments, not people: who asks leaves no trace here. */
function mayAsk(house: House, organisation: string): boolean {
  const all = counted.get(house) ?? new Map<string, readonly number[]>();
  counted.set(house, all);
  const now = house.clock.now();
  const hour = (all.get(organisation) ?? []).filter((at) => at > now - HOUR_MS);
  if (hour.length >= MOST_AN_HOUR) return false;
  all.set(organisation, [...hour, now]);
  return true;
}

/** Keeps what was sent, sealed; nothing is kept when anything is wrong with it. `may`: does the door let one more through from there? */
export async function sendQuestion(
  house: House,
  key: string,
  on: string,
  sent: Readonly<Record<string, string>>,
  age: { readonly under16: boolean; readonly parent: boolean },
  may: () => boolean = () => true,
): Promise<SentQuestion> {
  const form = await openQuestionForm(house, key, on);
  if (!form) return { kind: 'absent' };
  const { organisation, ruling } = form.practice;
  const problems = checkAsked(ruling.policy, sent, age);
  if (problems.length > 0) return { kind: 'problems', problems };
  if (!may() || !mayAsk(house, organisation)) return { kind: 'busy' };
  const asked = askedOf(ruling.policy, sent);
  await eraseOverdue(house, organisation, on);
  const scope = { organisation, actor: 'visitor', role: 'visitor', purpose: 'questions' };
  const written = await house.store.withScope(scope, (tx) => tx.askQuestion(asked));
  return written.ok ? { kind: 'done' } : { kind: 'absent' };
}

function askedOf(policy: Policy, sent: Readonly<Record<string, string>>): Asked {
  const values = (questionForm(policy) ?? []).map(({ key }) => [key, (sent[key] ?? '').trim()] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}
