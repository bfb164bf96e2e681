// The policy, made ready to answer. A question is a key (who, what, for what, under which regime); each key gets a decision
// diagram when it is asked for the first time, made from the rules in settle/, and after that an answer is a short walk.

import { STATUTORY_GROUNDS } from '../law/index.ts';
import type { Day, Policy } from '../policy/index.ts';
import { Answer } from './answer.ts';
import { type Book, openBook } from './book.ts';
import type { Decision } from './decision.ts';
import type { Asker } from './asker.ts';
import { Desks } from './desks.ts';
import { Diagrams, type Node } from './diagram.ts';
import * as fact from './facts.ts';
import { ACTOR_BITS, isState, memberAt, missing, packed, STATE_PLACES, STATES, stateOf, valueAt } from './packed.ts';
import { type Allowed, Permit, type Refusal } from './permit.ts';
import { KINDS, kindOf, REGIMES } from './kinds.ts';
import { KeyTable, NONE, Program } from './program.ts';
import { notSaid } from './reasons/shared.ts';
import type { AccessRequest, Actor, ClientFacts } from './request.ts';
import { type Scope, type ScopeQuestion, scopeOf } from './scope.ts';
import type { Matter } from './settle/case.ts';
import { settle } from './settle/settle.ts';
import { deny, type Verdict } from './verdict.ts';
import { type KnownWords, knownWords } from './words.ts';

export interface CompileOptions {
  /** Hash of the policy: every permit carries it. */
  readonly hash: string;
  /** Version of the law that decides: every permit carries it. */
  readonly lawVersion: string;
  /** The day of the law, for what ends by itself. Ages count on the day of each request. */
  readonly on: Day;
}

const ACTOR_MASK = (1 << ACTOR_BITS) - 1;

/** A policy that answers. Made by {@link compilePolicy}. */
export class Decider {
  readonly policy: Policy;
  readonly policyHash: string;
  readonly lawVersion: string;
  /** The words that a question may use. */
  readonly words: KnownWords;
  /** Ages at which an answer may change, ascending. */
  readonly ages: readonly number[];
  private readonly book: Book;
  private readonly lawOn: Day;
  private readonly consents: readonly string[];
  private readonly desks = new Desks();
  private readonly diagrams: Diagrams<Verdict, Answer>;
  private readonly nodes = new Map<string, Node<Answer>>();
  private readonly program = new Program();
  private readonly table = new KeyTable();
  private readonly categories: ReadonlyMap<string, number>;
  private readonly purposes: ReadonlyMap<string, number>;
  private readonly unsaid = new Map<string, number>();
  /** The day of the last question, with the last day of birth that has reached each age on it. */
  private on: Day = '';
  private bounds: readonly Day[] = [];
  private years: readonly number[] = [];

  constructor(policy: Policy, options: CompileOptions) {
    this.policy = policy;
    this.policyHash = options.hash;
    this.lawVersion = options.lawVersion;
    this.lawOn = options.on;
    this.book = openBook(policy);
    this.ages = this.book.ages;
    this.words = knownWords(
      policy,
      STATUTORY_GROUNDS.map((g) => g.ground),
    );
    this.categories = new Map([...this.words.category].map((word, i) => [word, i]));
    this.purposes = new Map([...this.words.purpose].map((word, i) => [word, i]));
    this.consents = [...this.words.consent].sort();
    const space = { ages: this.ages, consents: new Map(this.consents.map((name, i) => [name, i])) };
    this.diagrams = new Diagrams(space, (verdict) => new Answer(verdict));
  }

  /**
   * What may happen. The words of the request are known (`readRequest` sees to that): an unknown category, purpose, regime or
   * action is a mistake of the program and throws a RangeError. A missing optional member takes the value that permits least.
   */
  decide(request: AccessRequest): Decision {
    const { client } = request;
    const actor = this.desks.at(request.actor, request.ground, client.organisation);
    const desk = actor >> ACTOR_BITS;
    const facts = (actor & ACTOR_MASK) | packed(client);
    const unsaid = missing(client);
    const what = this.categories.get(request.category);
    const why = this.purposes.get(request.purpose);
    let entry = NONE;
    if (what !== undefined && why !== undefined && (unsaid & STATE_PLACES) === 0) {
      const kind = kindOf(request.action, client.regime);
      entry = this.table.get((desk * KINDS + kind) * STATES + stateOf(facts), what * this.purposes.size + why);
    }
    if (entry === NONE) entry = this.entryOf(desk, facts, unsaid, request);
    if (request.on !== this.on) this.turnTo(request.on);
    const end = this.walk(entry, facts, unsaid, client);
    const decision = this.program.decisions[-1 - end] as Decision;
    return decision.outcome === 'human' ? this.program.answerAt(end).on(request.on, this.policy) : decision;
  }

  /** A permit when the answer is yes; otherwise the answer (`isPermit` tells them apart). The only place where a permit is made. */
  permit(request: AccessRequest): Permit | Refusal {
    const decision = this.decide(request);
    if (isAllowed(decision)) return new Permit(request, decision, this.policyHash, this.lawVersion);
    // Not allowed, so deny or human: the compiler cannot follow that through one interface.
    return decision as Refusal;
  }

  /**
   * For lists: the condition on a client's facts under which `decide` says yes to this actor. Exactly the same answer (`inScope`),
   * as data that the store turns into SQL. `actor.careRelation` is not looked at: it is a fact per client here.
   */
  scope(actor: Actor, question: ScopeQuestion): Scope {
    const desk = this.desks.at(actor, question.ground, undefined) >> ACTOR_BITS;
    const diagrams = REGIMES.map((regime) => ({ regime, node: this.nodeOf(desk, { ...question, regime }) }));
    return scopeOf(diagrams, actor, { on: question.on, strict: isStrict(actor), ages: this.ages, consents: this.consents });
  }

  /** How many different diagram nodes and answers have been made so far. */
  get size(): { readonly nodes: number; readonly answers: number } {
    return this.diagrams.size;
  }

  /** Where a key begins that is asked for the first time in this state of the file: past what the state already answers. */
  private entryOf(desk: number, facts: number, unsaid: number, request: AccessRequest): number {
    const { category, purpose, action, client } = request;
    let entry = this.program.add(this.nodeOf(desk, { category, purpose, action, regime: client.regime }));
    if ((unsaid & STATE_PLACES) !== 0) return entry;
    const { code } = this.program;
    while (entry >= 0 && isState(code[entry] as number))
      entry = code[entry + 1 + valueAt(facts, code[entry] as number)] as number;
    const what = this.categories.get(category) ?? 0;
    const why = this.purposes.get(purpose) ?? 0;
    const kind = kindOf(action, client.regime);
    this.table.set((desk * KINDS + kind) * STATES + stateOf(facts), what * this.purposes.size + why, entry);
    return entry;
  }

  /** The diagram of a key, made when it is asked for the first time. */
  private nodeOf(desk: number, what: Omit<Matter, 'asker'>): Node<Answer> {
    for (const member of ['category', 'purpose', 'action', 'regime'] as const) {
      if (!this.words[member].has(what[member])) throw new RangeError(`unknown ${member} '${what[member]}' in a request`);
    }
    const key = `${desk} ${what.category} ${what.purpose} ${what.action} ${what.regime}`;
    let node = this.nodes.get(key);
    if (!node) {
      const matter: Matter = {
        asker: this.desks.askers[desk] as Asker,
        category: what.category,
        purpose: what.purpose,
        action: what.action,
        regime: what.regime,
      };
      node = this.diagrams.of((facts) => settle(this.book, matter, facts, this.lawOn));
      this.nodes.set(key, node);
    }
    return node;
  }

  /** From an entry to the entry of an answer. A consent that is not named was not given. */
  private walk(from: number, facts: number, unsaid: number, client: ClientFacts): number {
    const { code } = this.program;
    let entry = from;
    while (entry >= 0) {
      const op = code[entry] as number;
      if (op < 0) {
        entry = code[entry + 1 + this.lookUp(-1 - op, client)] as number;
      } else {
        if (unsaid !== 0 && valueAt(unsaid, op) !== 0) return this.least(entry, facts, unsaid, client);
        entry = code[entry + 1 + valueAt(facts, op)] as number;
      }
    }
    return entry;
  }

  /** The value of a fact that is not packed. */
  private lookUp(which: number, client: ClientFacts): number {
    if (which === fact.AGE) return this.ageValue(client.birthDate);
    return client.consents?.[this.consents[which - fact.CONSENT] as string] === true ? 1 : 0;
  }

  /** How many of the ages somebody has reached. Mostly the year says it; 29 February compares right as text. */
  private ageValue(birthDate: Day): number {
    const { bounds, years } = this;
    const year = yearOf(birthDate);
    for (let reached = years.length; reached > 0; reached--) {
      const bound = years[reached - 1] as number;
      if (year < bound || (year === bound && birthDate <= (bounds[reached - 1] as Day))) return reached;
    }
    return 0;
  }

  /** The answer that permits least over all values of a fact that was not given. Where it decides, the reason names the member. */
  private least(entry: number, facts: number, unsaid: number, client: ClientFacts): number {
    const { code } = this.program;
    const op = code[entry] as number;
    const ends = Array.from({ length: valueAt(-1, op) + 1 }, (_, value) =>
      this.walk(code[entry + 1 + value] as number, facts, unsaid, client),
    );
    const rank = (end: number) => RANK[this.program.answerAt(end).outcome];
    const least = ends.reduce((a, b) => (rank(b) < rank(a) ? b : a));
    if (ends.every((end) => rank(end) === rank(least))) return least;
    const member = memberAt(op);
    const denied = rank(least) === RANK.deny;
    const key = denied ? member : `${member} ${least}`;
    let named = this.unsaid.get(key);
    if (named === undefined) {
      const reason = notSaid(member);
      named = this.program.addAnswer(
        new Answer(
          denied
            ? deny({ clauses: [], rules: [], articles: ['AVG 25 lid 2'], reason })
            : unnamed(this.program.answerAt(least).verdict, reason),
        ),
      );
      this.unsaid.set(key, named);
    }
    return named;
  }

  /** Somebody has reached age n when born on or before the same month and day n years earlier. */
  private turnTo(on: Day): void {
    this.years = this.ages.map((age) => yearOf(on) - age);
    this.bounds = this.years.map((year) => String(year).padStart(4, '0') + on.slice(4));
    this.on = on;
  }
}

function yearOf(day: Day): number {
  return (
    (day.charCodeAt(0) - 48) * 1000 + (day.charCodeAt(1) - 48) * 100 + (day.charCodeAt(2) - 48) * 10 + (day.charCodeAt(3) - 48)
  );
}

/** Makes a policy ready to answer. Cheap: no diagram is made before its first question. */
export function compilePolicy(policy: Policy, options: CompileOptions): Decider {
  return new Decider(policy, options);
}

const RANK = { deny: 0, human: 1, allow: 2 } as const;

function isStrict(actor: Actor): boolean {
  return actor.kind === 'employee' || actor.kind === 'dpo';
}

function isAllowed(decision: Decision): decision is Allowed {
  return decision.outcome === 'allow';
}

/** The same answer for another reason: that of a question that is not complete. */
function unnamed(verdict: Verdict, reason: Verdict['reason']): Verdict {
  const { aboutAsker: _, ...rest } = verdict;
  return { ...rest, reason };
}
