// A birthday that changes who may read: told to the child and to the parents a month before, from the same answers that will count that day.

import { addDays, birthdayAt, type Day, type ClauseId } from '../../policy/index.ts';
import type { Actor } from '../../decide/index.ts';
import { birthdaySoon } from '../course/agenda.ts';
import type { Id } from '../../record/index.ts';
import { type Asked, ask, categoriesOf } from '../file/ask.ts';
import type { Acting, House } from '../house.ts';

export interface BirthdayAhead {
  readonly on: Day;
  readonly age: 12 | 16 | 18;
  /** Whether the child may read its own file: from that day, as before, or not. */
  readonly child: 'opens' | 'stays' | 'shut';
  /** Whether a parent with authority may read along. */
  readonly parents: 'stay' | 'close' | 'shut';
  /** The child decides about the help, beside the parents (12) or alone (16): where the law of that care says so. */
  readonly decides: boolean;
  /** The sentence that it rests on. */
  readonly clause?: ClauseId;
}

/** What people come to read. */
const HEART = ['care_plan', 'notes', 'evaluation', 'medical', 'conversation', 'identity'];
const DECIDE = ['wgbo', 'jeugdwet'];

/** The birthday of 12, 16 or 18 in the month to come, when it changes anything; undefined otherwise. */
export function birthdayAhead(asked: Asked): BirthdayAhead | undefined {
  const { facts, ruling } = asked;
  const [next] = birthdaySoon(facts.birthDate, facts.on);
  if (!next) return undefined;
  const known = categoriesOf(ruling.policy);
  const category = HEART.find((word) => known.includes(word)) ?? known[0];
  if (category === undefined) return undefined;
  const organisation = facts.scope.organisation;
  const answers = (actor: Actor) => {
    const request = facts.ask({ category, purpose: 'inspection', action: 'read', capacity: actor });
    // What stands in the way today by itself (a lock, an objection) is no part of what the birthday changes.
    const client = { ...request.client, restricted: false, objectsToParent: false, contraryInterest: false };
    const on = (day: Day) => ruling.decider.decide({ ...request, client, on: day });
    return { before: on(addDays(next.on, -1)), after: on(next.on) };
  };
  const child = answers({ kind: 'client', organisation });
  const parent = answers({ kind: 'parent', authority: true, organisation });
  const decides = next.age < 18 && facts.parts.some((part) => part.until === undefined && DECIDE.includes(part.regime));
  const reads = child.after.outcome === 'allow' ? (child.before.outcome === 'allow' ? 'stays' : 'opens') : 'shut';
  const along = parent.after.outcome === 'allow' ? 'stay' : parent.before.outcome === 'allow' ? 'close' : 'shut';
  if (next.age < 18 && !decides && reads !== 'opens' && along !== 'close') return undefined;
  const clause = parent.after.clauses[0] ?? child.after.clauses[0];
  return { ...next, child: reads, parents: along, decides, ...(clause === undefined ? {} : { clause }) };
}

/** Of the reader's own file, also while it does not open: that somebody has a birthday, he or she knows. */
export async function ownBirthday(house: House, acting: Acting, client: Id): Promise<BirthdayAhead | undefined> {
  const asked = await ask(house, acting, client, 'inspection');
  return asked?.facts.capacities[0]?.kind === 'client' ? birthdayAhead(asked) : undefined;
}

/** The next of these ages that comes after a day, and when. */
export function nextAge(birth: Day, ages: readonly number[], on: Day): { readonly age: number; readonly on: Day } | undefined {
  return ages.map((age) => ({ age, on: birthdayAt(birth, age) })).find((next) => next.on > on);
}
