// The same answer for lists: which clients' facts make the answer yes? Read off the same diagrams that `decide` walks.

import { type Action, addDays, type Day, isDay, type Regime } from '../policy/index.ts';
import type { Outcome } from './decision.ts';
import { LEAF, type Node } from './diagram.ts';
import * as fact from './facts.ts';
import type { Actor, ClientFacts, RetentionState } from './request.ts';

/** What the list is about. */
export interface ScopeQuestion {
  readonly action: Action;
  readonly category: string;
  readonly purpose: string;
  /** Calendar day in Amsterdam: ages count on it. */
  readonly on: Day;
  readonly ground?: string;
}

/** The facts of one client, and of the tie between actor and client, that a scope speaks about: all of them. */
export type ScopeFacts = Required<ClientFacts> & { readonly careRelation: boolean };

/** All of these must hold; what is absent does not matter. */
export interface ScopeCase {
  readonly regimes: readonly Regime[];
  /** The client's organisation must be this one. */
  readonly organisation?: string;
  /** Born on or before this day (has reached an age). */
  readonly bornUntil?: Day;
  /** Born on or after this day (is under an age). */
  readonly bornFrom?: Day;
  readonly capable?: boolean;
  readonly restricted?: boolean;
  readonly retention?: readonly RetentionState[];
  readonly objectsToParent?: boolean;
  readonly contraryInterest?: boolean;
  readonly careRelation?: boolean;
  readonly consents?: Readonly<Record<string, boolean>>;
}

/** A client is in it when one of the cases holds. No cases: nobody is. */
export interface Scope {
  readonly on: Day;
  readonly any: readonly ScopeCase[];
}

interface Setting {
  readonly on: Day;
  /** The actor must belong to the client's organisation. */
  readonly strict: boolean;
  readonly ages: readonly number[];
  readonly consents: readonly string[];
}

type Answered = { readonly outcome: Outcome };

/** Reads the cases off the diagrams of every regime, with the facts of the actor filled in. */
export function scopeOf(
  diagrams: readonly { readonly regime: Regime; readonly node: Node<Answered> }[],
  actor: Actor,
  setting: Setting,
): Scope {
  const byCondition = new Map<string, { readonly regimes: Regime[]; readonly rest: Omit<ScopeCase, 'regimes'> }>();
  for (const { regime, node } of diagrams) {
    for (const rest of new Reading(actor, setting).cases(node)) {
      const key = JSON.stringify(rest);
      const known = byCondition.get(key);
      if (known) known.regimes.push(regime);
      else byCondition.set(key, { regimes: [regime], rest });
    }
  }
  return { on: setting.on, any: [...byCondition.values()].map(({ regimes, rest }) => ({ regimes, ...rest })) };
}

type Condition = Omit<ScopeCase, 'regimes'>;

/** Which values of a fact lead to the same place. */
interface Branch {
  readonly values: readonly number[];
  readonly cases: readonly Condition[];
}

class Reading {
  readonly #actor: Actor;
  readonly #setting: Setting;
  readonly #known = new Map<number, readonly Condition[]>();

  constructor(actor: Actor, setting: Setting) {
    this.#actor = actor;
    this.#setting = setting;
  }

  /** The conditions under which this part of the diagram says yes. */
  cases(node: Node<Answered>): readonly Condition[] {
    if (node.fact === LEAF) return node.leaf?.outcome === 'allow' ? [{}] : [];
    const known = this.#known.get(node.id);
    if (known) return known;
    const made = this.#make(node);
    this.#known.set(node.id, made);
    return made;
  }

  #make(node: Node<Answered>): readonly Condition[] {
    const fixed = this.#fixed(node.fact);
    if (fixed !== undefined) return this.cases(node.next[fixed] as Node<Answered>);
    const branches: Branch[] = [];
    const byCases = new Map<string, { values: number[]; cases: readonly Condition[] }>();
    for (const [value, next] of node.next.entries()) {
      const cases = this.cases(next);
      const key = JSON.stringify(cases);
      const same = byCases.get(key);
      if (same) same.values.push(value);
      else {
        const branch = { values: [value], cases };
        byCases.set(key, branch);
        branches.push(branch);
      }
    }
    // Whatever its value: the fact does not matter here.
    if (branches.length === 1) return branches[0]?.cases ?? [];
    // Nor for a condition that every branch has.
    const shared = (branches[0]?.cases ?? []).filter((one) => branches.every((b) => has(b.cases, one)));
    const differing = branches.flatMap((branch) =>
      this.#conditions(node.fact, branch.values, node.next.length).flatMap((condition) =>
        branch.cases.filter((one) => !has(shared, one)).map((rest) => join(condition, rest)),
      ),
    );
    return [...shared, ...differing];
  }

  /** The value of a fact that the actor fixes, or of one that does not depend on the client. */
  #fixed(which: number): number | undefined {
    switch (which) {
      case fact.SECRECY:
        return Number(this.#actor.confidentiality === true);
      case fact.GLASS:
        return Number(this.#actor.breakGlass === true);
      case fact.AGREEMENT:
        return Number(this.#actor.agreement === true);
      case fact.HERE:
        return this.#actor.organisation === undefined ? Number(!this.#setting.strict) : undefined;
      default:
        return undefined;
    }
  }

  /** A fact having one of these values, as conditions of which one must hold. */
  #conditions(which: number, values: readonly number[], all: number): readonly Condition[] {
    const yes = values.includes(1);
    switch (which) {
      case fact.HERE:
        return yes && this.#actor.organisation !== undefined ? [{ organisation: this.#actor.organisation }] : [];
      case fact.AGE:
        return this.#births(values, all);
      case fact.RETENTION:
        return [{ retention: values.map((v) => fact.RETENTION_STATES[v] as RetentionState) }];
      case fact.CAPABLE:
        return [{ capable: yes }];
      case fact.RESTRICTED:
        return [{ restricted: yes }];
      case fact.OBJECTS:
        return [{ objectsToParent: yes }];
      case fact.CONTRARY:
        return [{ contraryInterest: yes }];
      case fact.CARE:
        return [{ careRelation: yes }];
      default:
        return [{ consents: { [this.#setting.consents[which - fact.CONSENT] as string]: yes } }];
    }
  }

  /** Runs of ages as ranges of birth dates. */
  #births(values: readonly number[], all: number): readonly Condition[] {
    const ranges: Condition[] = [];
    for (let i = 0; i < values.length; i++) {
      const first = values[i] as number;
      while (i + 1 < values.length && values[i + 1] === (values[i] as number) + 1) i++;
      const last = values[i] as number;
      ranges.push({
        ...(first > 0 ? { bornUntil: this.#bound(first - 1) } : {}),
        ...(last < all - 1 ? { bornFrom: addDays(this.#bound(last), 1) } : {}),
      });
    }
    return ranges;
  }

  /** The last day of birth on which one has reached age number i. */
  #bound(i: number): Day {
    const { on, ages } = this.#setting;
    const day = String(Number(on.slice(0, 4)) - (ages[i] as number)).padStart(4, '0') + on.slice(4);
    // On 29 February, in a year without one: born on 28 February has reached it, born on 1 March has not.
    const exists: boolean = isDay(day);
    return exists ? day : `${day.slice(0, 8)}28`;
  }
}

function has(cases: readonly Condition[], one: Condition): boolean {
  const text = JSON.stringify(one);
  return cases.some((c) => JSON.stringify(c) === text);
}

/** Both: a fact stands in at most one of them, except that each may name consents. */
function join(a: Condition, b: Condition): Condition {
  return a.consents && b.consents ? { ...a, ...b, consents: { ...a.consents, ...b.consents } } : { ...a, ...b };
}

/** Is this client in the list? */
export function inScope(scope: Scope, facts: ScopeFacts): boolean {
  return scope.any.some((c) => holds(c, facts));
}

function holds(c: ScopeCase, facts: ScopeFacts): boolean {
  return (
    c.regimes.includes(facts.regime) &&
    (c.organisation === undefined || c.organisation === facts.organisation) &&
    (c.bornUntil === undefined || facts.birthDate <= c.bornUntil) &&
    (c.bornFrom === undefined || facts.birthDate >= c.bornFrom) &&
    (c.capable === undefined || c.capable === facts.capable) &&
    (c.restricted === undefined || c.restricted === facts.restricted) &&
    (c.retention === undefined || c.retention.includes(facts.retention)) &&
    (c.objectsToParent === undefined || c.objectsToParent === facts.objectsToParent) &&
    (c.contraryInterest === undefined || c.contraryInterest === facts.contraryInterest) &&
    (c.careRelation === undefined || c.careRelation === facts.careRelation) &&
    Object.entries(c.consents ?? {}).every(([name, given]) => (facts.consents[name] === true) === given)
  );
}
