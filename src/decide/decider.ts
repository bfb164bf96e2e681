// The policy, made ready to answer. A question is a key (who, what, for what, under which regime); each key gets a decision
// diagram when it is asked for the first time, made from the rules in settle/, and after that an answer is a short walk.

import { STATUTORY_GROUNDS } from '../law/index.ts';
import type { Day, Policy } from '../policy/index.ts';
import { Answer } from './answer.ts';
import { type Book, openBook } from './book.ts';
import type { Decision } from './decision.ts';
import { type Desk, Desks, REGIMES } from './desks.ts';
import { Diagrams, LEAF, type Node } from './diagram.ts';
import * as fact from './facts.ts';
import { type Allowed, Permit, type Refusal } from './permit.ts';
import { notSaid } from './reasons/shared.ts';
import type { AccessRequest, Actor, ClientFacts } from './request.ts';
import { type Scope, type ScopeQuestion, scopeOf } from './scope.ts';
import type { Matter } from './settle/case.ts';
import { settle } from './settle/settle.ts';
import { deny } from './verdict.ts';
import { type KnownWords, knownWords } from './words.ts';

export interface CompileOptions {
  /** Hash of the policy: every permit carries it. */
  readonly hash: string;
  /** Version of the law that decides: every permit carries it. */
  readonly lawVersion: string;
  /** The day of the law, for what ends by itself. Ages count on the day of each request. */
  readonly on: Day;
}

const RETENTION_AT: ReadonlyMap<string, number> = new Map(fact.RETENTION_STATES.map((state, i) => [state, i]));
const MISSING = -1;

/** A policy that answers. Made by {@link compilePolicy}. */
export class Decider {
  readonly policy: Policy;
  readonly policyHash: string;
  readonly lawVersion: string;
  /** The words that a question may use. */
  readonly words: KnownWords;
  /** Ages at which an answer may change, ascending. */
  readonly ages: readonly number[];
  readonly #book: Book;
  readonly #lawOn: Day;
  readonly #consents: readonly string[];
  readonly #diagrams: Diagrams<Answer>;
  readonly #desks = new Desks();
  readonly #unsaid = new Map<string, Answer>();
  /** The day of the last question, with the last day of birth that has reached each age on it. */
  #on: Day = '';
  #bounds: readonly Day[] = [];

  constructor(policy: Policy, options: CompileOptions) {
    this.policy = policy;
    this.policyHash = options.hash;
    this.lawVersion = options.lawVersion;
    this.#lawOn = options.on;
    this.#book = openBook(policy);
    this.ages = this.#book.ages;
    this.words = knownWords(
      policy,
      STATUTORY_GROUNDS.map((g) => g.ground),
    );
    this.#consents = [...this.words.consent].sort();
    const space = { ages: this.ages, consents: new Map(this.#consents.map((name, i) => [name, i])) };
    this.#diagrams = new Diagrams(space, (answer) => JSON.stringify(answer.verdict));
  }

  /**
   * What may happen. The words of the request are known (`readRequest` sees to that): an unknown category, purpose, regime or
   * action is a mistake of the program and throws a RangeError. A missing optional member takes the value that permits least.
   */
  decide(request: AccessRequest): Decision {
    const desk = this.#desks.of(request.actor, request.ground);
    const { category, purpose, action } = request;
    const { regime } = request.client;
    const node = desk.find(category, purpose, action, regime) ?? this.#make(desk, { category, purpose, action, regime });
    if (request.on !== this.#on) this.#turnTo(request.on);
    return this.#walk(node, request).on(request.on, this.policy);
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
    const desk = this.#desks.of(actor, question.ground);
    const { category, purpose, action } = question;
    const diagrams = REGIMES.map((regime) => ({
      regime,
      node: desk.find(category, purpose, action, regime) ?? this.#make(desk, { category, purpose, action, regime }),
    }));
    return scopeOf(diagrams, actor, { on: question.on, strict: isStrict(actor), ages: this.ages, consents: this.#consents });
  }

  /** How many different diagram nodes and answers have been made so far. */
  get size(): { readonly nodes: number; readonly answers: number } {
    return this.#diagrams.size;
  }

  #make(desk: Desk, what: Omit<Matter, 'asker'>): Node<Answer> {
    for (const member of ['category', 'purpose', 'action', 'regime'] as const) {
      if (!this.words[member].has(what[member])) throw new RangeError(`unknown ${member} '${what[member]}' in a request`);
    }
    const matter: Matter = { ...what, asker: desk.asker };
    const node = this.#diagrams.of((facts) => new Answer(settle(this.#book, matter, facts, this.#lawOn)));
    desk.keep(what.category, what.purpose, what.action, what.regime, node);
    return node;
  }

  #walk(from: Node<Answer>, request: AccessRequest): Answer {
    let node = from;
    while (node.fact !== LEAF) {
      const value = this.#valueOf(node.fact, request.actor, request.client);
      if (value === MISSING) return this.#least(node, request);
      node = node.next[value] as Node<Answer>;
    }
    return node.leaf as Answer;
  }

  /** The value of a fact in this request, or MISSING. A tie, a consent or a promise that is not named was not there. */
  #valueOf(which: number, actor: Actor, client: ClientFacts): number {
    switch (which) {
      case fact.HERE:
        return isHere(actor, client) ? 1 : 0;
      case fact.AGE:
        return this.#ageValue(client.birthDate);
      case fact.CAPABLE:
        return flag(client.capable);
      case fact.RESTRICTED:
        return flag(client.restricted);
      case fact.RETENTION:
        return client.retention === undefined ? MISSING : (RETENTION_AT.get(client.retention) ?? MISSING);
      case fact.OBJECTS:
        return flag(client.objectsToParent);
      case fact.CONTRARY:
        return flag(client.contraryInterest);
      case fact.CARE:
        return actor.careRelation === true ? 1 : 0;
      case fact.SECRECY:
        return actor.confidentiality === true ? 1 : 0;
      case fact.GLASS:
        return actor.breakGlass === true ? 1 : 0;
      case fact.AGREEMENT:
        return actor.agreement === true ? 1 : 0;
      default:
        return client.consents?.[this.#consents[which - fact.CONSENT] as string] === true ? 1 : 0;
    }
  }

  #ageValue(birthDate: Day): number {
    const bounds = this.#bounds;
    for (let reached = bounds.length; reached > 0; reached--) {
      if (birthDate <= (bounds[reached - 1] as Day)) return reached;
    }
    return 0;
  }

  /** The answer that permits least over all values of a fact that was not given. Where it decides, the reason names the member. */
  #least(node: Node<Answer>, request: AccessRequest): Answer {
    const answers = node.next.map((next) => this.#walk(next, request));
    const least = answers.reduce((a, b) => (RANK[b.outcome] < RANK[a.outcome] ? b : a));
    if (answers.every((a) => a.outcome === least.outcome)) return least;
    const member = MEMBER.get(node.fact) ?? '';
    const key = `${member} ${least.outcome === 'deny' ? '' : JSON.stringify(least.verdict)}`;
    let unsaid = this.#unsaid.get(key);
    if (!unsaid) {
      const reason = notSaid(member);
      unsaid = new Answer(
        least.outcome === 'deny'
          ? deny({ clauses: [], rules: [], articles: ['AVG 25 lid 2'], reason })
          : { ...least.verdict, reason },
      );
      this.#unsaid.set(key, unsaid);
    }
    return unsaid;
  }

  /** Somebody has reached age n when born on or before the same month and day n years earlier; 29 February compares right as text. */
  #turnTo(on: Day): void {
    const year = Number(on.slice(0, 4));
    this.#bounds = this.ages.map((age) => String(year - age).padStart(4, '0') + on.slice(4));
    this.#on = on;
  }
}

/** Makes a policy ready to answer. Cheap: no diagram is made before its first question. */
export function compilePolicy(policy: Policy, options: CompileOptions): Decider {
  return new Decider(policy, options);
}

const RANK = { deny: 0, human: 1, allow: 2 } as const;

/** The member of a request that holds a fact, for facts that may be missing. */
const MEMBER: ReadonlyMap<number, string> = new Map([
  [fact.CAPABLE, 'client.capable'],
  [fact.RESTRICTED, 'client.restricted'],
  [fact.RETENTION, 'client.retention'],
  [fact.OBJECTS, 'client.objectsToParent'],
  [fact.CONTRARY, 'client.contraryInterest'],
]);

/** Staff and the FG must belong to the client's organisation; people from outside are asked for one only when they name one. */
function isHere(actor: Actor, client: ClientFacts): boolean {
  const { organisation } = actor;
  if (organisation !== undefined && organisation === client.organisation) return true;
  return !isStrict(actor) && (organisation === undefined || client.organisation === undefined);
}

function isStrict(actor: Actor): boolean {
  return actor.kind === 'employee' || actor.kind === 'dpo';
}

function flag(value: boolean | undefined): number {
  return value === true ? 1 : value === false ? 0 : MISSING;
}

function isAllowed(decision: Decision): decision is Allowed {
  return decision.outcome === 'allow';
}
