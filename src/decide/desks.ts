// One desk per kind of asker that has come by: it keeps the diagrams made for that asker.

import type { Action, Regime, Word } from '../policy/index.ts';
import type { Answer } from './answer.ts';
import { type Asker, askerOf } from './asker.ts';
import type { Node } from './diagram.ts';
import type { Actor } from './request.ts';

export const REGIMES: readonly Regime[] = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg'];
const ACTIONS: readonly Action[] = ['read', 'copy', 'write', 'delete', 'disclose'];
const REGIME_AT: ReadonlyMap<string, number> = new Map(REGIMES.map((regime, i) => [regime, i]));
const ACTION_AT: ReadonlyMap<string, number> = new Map(ACTIONS.map((action, i) => [action, i * REGIMES.length]));

/** The diagrams of one asker, by category and purpose, then by action and regime in one short list. */
export class Desk {
  readonly asker: Asker;
  readonly #cells = new Map<Word, Map<Word, (Node<Answer> | undefined)[]>>();

  constructor(asker: Asker) {
    this.asker = asker;
  }

  /** The diagram of a key; undefined when it was not made yet, or the key has an unknown word. */
  find(category: Word, purpose: Word, action: string, regime: string): Node<Answer> | undefined {
    const cell = this.#cells.get(category)?.get(purpose);
    return cell === undefined ? undefined : cell[(ACTION_AT.get(action) ?? 0) + (REGIME_AT.get(regime) ?? Number.NaN)];
  }

  keep(category: Word, purpose: Word, action: Action, regime: Regime, node: Node<Answer>): void {
    let purposes = this.#cells.get(category);
    if (!purposes) {
      purposes = new Map();
      this.#cells.set(category, purposes);
    }
    let cell = purposes.get(purpose);
    if (!cell) {
      cell = new Array<Node<Answer> | undefined>(ACTIONS.length * REGIMES.length).fill(undefined);
      purposes.set(purpose, cell);
    }
    cell[(ACTION_AT.get(action) ?? 0) + (REGIME_AT.get(regime) ?? 0)] = node;
  }
}

/** All desks of one policy. Each kind of asker has its own shelf, so that no word of one kind can stand for another. */
export class Desks {
  readonly #kinds = new Map<string, Desk>();
  readonly #authority = new Map<string, Desk>();
  readonly #roles = new Map<string, Desk>();
  readonly #relations = new Map<string, Desk>();
  readonly #classes = new Map<string, Map<string, Desk>>();
  readonly #services = new Map<string, Map<string, Desk>>();

  /** The desk for an actor (and, for another controller, its ground). */
  of(actor: Actor, ground: string | undefined): Desk {
    switch (actor.kind) {
      case 'employee': {
        const { roles } = actor;
        const key = roles === undefined ? '' : roles.length === 1 ? (roles[0] as string) : [...roles].sort().join(' ');
        return this.#roles.get(key) ?? open(this.#roles, key, actor, ground);
      }
      case 'parent': {
        const key = actor.authority === true ? 'yes' : 'no';
        return this.#authority.get(key) ?? open(this.#authority, key, actor, ground);
      }
      case 'relative': {
        const key = actor.relation ?? '';
        return this.#relations.get(key) ?? open(this.#relations, key, actor, ground);
      }
      case 'controller':
        return ofTwo(this.#classes, actor.organisation ?? '', ground ?? '', actor, ground);
      case 'processor':
        return ofTwo(this.#services, actor.service ?? '', actor.country ?? '', actor, ground);
      default:
        return this.#kinds.get(actor.kind) ?? open(this.#kinds, actor.kind, actor, ground);
    }
  }
}

function ofTwo(
  shelf: Map<string, Map<string, Desk>>,
  first: string,
  second: string,
  actor: Actor,
  ground: string | undefined,
): Desk {
  let inner = shelf.get(first);
  if (!inner) {
    inner = new Map();
    shelf.set(first, inner);
  }
  return inner.get(second) ?? open(inner, second, actor, ground);
}

function open(shelf: Map<string, Desk>, key: string, actor: Actor, ground: string | undefined): Desk {
  const desk = new Desk(askerOf(actor, ground));
  shelf.set(key, desk);
  return desk;
}
