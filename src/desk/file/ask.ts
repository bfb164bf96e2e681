// What may this person do with this file? The facts and the policy that decide it, from one query.

import { isPermit, type Permit, permitJudged, type Refusal } from '../../decide/index.ts';
import { judgedOf } from '../access/judged.ts';
import type { Action, Policy } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import type { AccessFacts, JudgedFact } from '../../store/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';

/** Facts about one person and one file, with the policy that speaks about them. */
export interface Asked {
  readonly facts: AccessFacts;
  readonly ruling: Ruling;
  /** What a person decided about this asker where the rules leave it open. Staff are never judged this way. */
  readonly judged?: readonly JudgedFact[];
}

/** One question about a file. The purpose is part of it: the same note may be read for care and not for billing. */
export interface Wish {
  readonly category: string;
  readonly action: Action;
  readonly purpose: string;
}

/** undefined: there is no such file here, or nothing ties this account to the organisation, or no policy was adopted. */
export async function ask(house: House, acting: Acting, client: Id, purpose: string): Promise<Asked | undefined> {
  const facts = await house.store.accessFacts(scopeOf(acting, purpose), client, acting.on);
  return facts && withRuling(house, acting, facts);
}

/** The policy that the facts name. */
export async function withRuling(house: House, acting: Acting, facts: AccessFacts): Promise<Asked | undefined> {
  if (facts.policy === undefined) return undefined;
  const ruling = await house.rulings.byHash(acting.account.organisation, facts.policy);
  if (!ruling) return undefined;
  const outside =
    facts.client !== '' &&
    facts.capacities.some((actor) => actor.kind !== 'employee' && actor.kind !== 'dpo' && actor.kind !== 'client');
  return outside ? { facts, ruling, judged: await house.store.judgedFacts(facts) } : { facts, ruling };
}

/** The answer to one wish, for the part that runs now or a given one. */
export function answerTo(asked: Asked, wish: Wish, part?: Id): Permit | Refusal {
  // What is locked stays open to the client's own inspection (AVG 15 beside 18).
  const own = asked.facts.capacities[0]?.kind === 'client' && wish.purpose === 'inspection' && wish.action !== 'write';
  const request = asked.facts.ask({
    ...wish,
    ...(part === undefined ? {} : { part }),
    ...(own ? { restrictedItems: true } : {}),
  });
  return permitJudged(asked.ruling.decider, request, judgedOf(asked.judged ?? [], wish.category));
}

/** The first purpose of these for which the answer is yes; else the last answer. */
export function firstYes(asked: Asked, wish: Omit<Wish, 'purpose'>, purposes: readonly string[], part?: Id): Permit | Refusal {
  let answer = answerTo(asked, { ...wish, purpose: purposes[0] as string }, part);
  for (const purpose of purposes.slice(1)) {
    if (isPermit(answer)) return answer;
    const next = answerTo(asked, { ...wish, purpose }, part);
    if (isPermit(next)) return next;
    // The first answer stays the reason: it is about what this person usually comes for.
    if (answer.outcome === 'deny' && next.outcome === 'human') answer = next;
  }
  return answer;
}

/** For what this account opens files, most usual first. Staff: the purposes that the policy names for their roles. */
export function purposesOf(asked: Asked): readonly string[] {
  const actor = asked.facts.capacities[0];
  if (actor?.kind === 'dpo') return ['oversight'];
  if (actor?.kind === 'administrator') return ['inspection', 'billing'];
  if (actor?.kind !== 'employee') return ['inspection'];
  return staffPurposes(asked.ruling.policy, actor.roles ?? [], actor.breakGlass === true);
}

// Every page asks these of a policy that never changes: worked out once per policy.
const purposes = new WeakMap<Policy, Map<string, readonly string[]>>();
const categories = new WeakMap<Policy, readonly string[]>();

function staffPurposes(policy: Policy, roles: readonly string[], emergency: boolean): readonly string[] {
  const known = purposes.get(policy) ?? new Map<string, readonly string[]>();
  purposes.set(policy, known);
  const key = `${roles.join(' ')}${emergency ? ' !' : ''}`;
  const before = known.get(key);
  if (before) return before;
  const mine = new Set([...roles, 'employee']);
  const named = Object.values(policy.access ?? {})
    .filter((row) => row.who.some((who) => mine.has(who)))
    .flatMap((row) => row.for)
    .filter((purpose) => purpose !== 'emergency' || emergency);
  const all = [...new Set(['care', ...named])];
  known.set(key, all);
  return all;
}

/** The categories that a file can hold: the leaves of `data` that are about a client, in the order of the policy. */
export function categoriesOf(policy: Policy): readonly string[] {
  const before = categories.get(policy);
  if (before) return before;
  const all = Object.entries(policy.data ?? {})
    .filter(
      ([, data]) => data.group === undefined && (data.about === undefined || ABOUT.some((who) => data.about?.includes(who))),
    )
    .map(([word]) => word);
  categories.set(policy, all);
  return all;
}
const ABOUT = ['client', 'guardian', 'representative', 'patient', 'customer'];
