// An old answer, decided again: from the policy, the law and what was recorded. The same answer, or what differs.

import { type Action, ageOn, type ClauseId, type Day, dayOf, daysInMonth, partsOf, type Regime } from '../policy/index.ts';
import type { Decider } from './decider.ts';
import type { Decision, Outcome } from './decision.ts';
import type { AccessRequest, Actor, ActorKind, ClientFacts, RetentionState } from './request.ts';

export type Fact = string | number | boolean;

/** A question as the log keeps it: words, and facts without a birth date or an id. */
export interface RecordedQuestion {
  readonly on: Day;
  readonly kind: ActorKind;
  readonly roles?: readonly string[];
  readonly category: string;
  readonly purpose: string;
  readonly action: Action;
  readonly regime: Regime;
  readonly ground?: string;
  /** {@link factsOf}. */
  readonly facts: Readonly<Record<string, Fact>>;
}

export interface RecordedAnswer {
  readonly outcome: Outcome;
  readonly clauses: readonly ClauseId[];
  readonly rules: readonly string[];
  readonly policyHash: string;
  readonly lawVersion: string;
}

/** One thing that is not as it was. */
export interface Difference {
  readonly what: 'policy' | 'law' | 'outcome' | 'clauses' | 'rules';
  readonly was: string;
  readonly is: string;
}

export interface Replay {
  readonly same: boolean;
  /** Empty when it is the same. `policy` and `law` say that other ones decide now than did then. */
  readonly differs: readonly Difference[];
  readonly decision: Decision;
}

const CLIENT_FACTS = [
  ['capable', 'capable'],
  ['restricted', 'restricted'],
  ['objects', 'objectsToParent'],
  ['contrary', 'contraryInterest'],
] as const;
const ACTOR_FACTS = [
  ['care', 'careRelation'],
  ['secrecy', 'confidentiality'],
  ['glass', 'breakGlass'],
  ['authority', 'authority'],
  ['agreement', 'agreement'],
] as const;
const ACTOR_WORDS = ['relation', 'country', 'service'] as const;

/** The facts that an answer rests on, fit for the log: whole years instead of a birth date, and whether the file is here instead of whose. */
export function factsOf({ actor, client, on }: AccessRequest): Readonly<Record<string, Fact>> {
  const facts: Record<string, Fact> = { age: ageOn(client.birthDate, on) };
  const put = (name: string, value: Fact | undefined) => {
    if (value !== undefined) facts[name] = value;
  };
  for (const [name, member] of CLIENT_FACTS) put(name, client[member]);
  put('retention', client.retention);
  for (const [name, member] of ACTOR_FACTS) put(name, actor[member]);
  for (const word of ACTOR_WORDS) put(word, actor[word]);
  if (actor.kind === 'controller') put('class', actor.organisation);
  else if (actor.organisation !== undefined && client.organisation !== undefined)
    put('here', actor.organisation === client.organisation);
  for (const [name, given] of Object.entries(client.consents ?? {})) put(`consent.${name}`, given);
  return facts;
}

/** Decides a recorded question again. Its words must be known to the decider: the policy of then knows them. */
export function replay(decider: Decider, question: RecordedQuestion, answer: RecordedAnswer): Replay {
  const decision = decider.decide(requestOf(question));
  const compare: readonly (readonly [Difference['what'], string, string])[] = [
    ['policy', answer.policyHash, decider.policyHash],
    ['law', answer.lawVersion, decider.lawVersion],
    ['outcome', answer.outcome, decision.outcome],
    ['clauses', [...answer.clauses].sort().join(' '), [...decision.clauses].sort().join(' ')],
    ['rules', [...answer.rules].sort().join(' '), [...decision.rules].sort().join(' ')],
  ];
  const differs = compare.filter(([, was, is]) => was !== is).map(([what, was, is]) => ({ what, was, is }));
  return { same: differs.length === 0, differs, decision };
}

/** A request with the same answer as the recorded one: somebody of that age, here or elsewhere. */
function requestOf(question: RecordedQuestion): AccessRequest {
  const { facts, on } = question;
  const flag = (name: string) => (typeof facts[name] === 'boolean' ? { [name]: facts[name] } : {});
  const here = facts['here'] !== false;
  const consents = Object.entries(facts).flatMap(([name, given]) =>
    name.startsWith('consent.') ? [[name.slice(8), given === true]] : [],
  );
  const actor = {
    kind: question.kind,
    ...(question.roles ? { roles: question.roles } : {}),
    ...Object.assign({}, ...ACTOR_FACTS.map(([name, member]) => renamed(flag(name), name, member))),
    ...Object.assign({}, ...ACTOR_WORDS.map((word) => (typeof facts[word] === 'string' ? { [word]: facts[word] } : {}))),
    ...(question.kind === 'controller'
      ? typeof facts['class'] === 'string'
        ? { organisation: facts['class'] }
        : {}
      : { organisation: here ? 'here' : 'elsewhere' }),
  } as Actor;
  const client = {
    organisation: 'here',
    birthDate: bornToBe(Number(facts['age'] ?? 0), on),
    regime: question.regime,
    ...Object.assign({}, ...CLIENT_FACTS.map(([name, member]) => renamed(flag(name), name, member))),
    ...(typeof facts['retention'] === 'string' ? { retention: facts['retention'] as RetentionState } : {}),
    consents: Object.fromEntries(consents),
  } as ClientFacts;
  return {
    on,
    actor,
    client,
    category: question.category,
    purpose: question.purpose,
    action: question.action,
    ...(question.ground === undefined ? {} : { ground: question.ground }),
  };
}

function renamed(value: Readonly<Record<string, Fact>>, from: string, to: string): Readonly<Record<string, Fact>> {
  const found = value[from];
  return found === undefined ? {} : { [to]: found };
}

/** A day of birth of somebody who is so many years old on a day. */
export function bornToBe(age: number, on: Day): Day {
  const { year, month, day } = partsOf(on);
  return dayOf(year - age, month, Math.min(day, daysInMonth(year - age, month)));
}
