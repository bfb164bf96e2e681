// What an actor brings to a question: a number for the kind of asker it is, and its own facts as bits beside it.

import { type Asker, askerOf } from './asker.ts';
import type { Actor } from './request.ts';

/** Bits of an actor's own facts, below the number of its desk. */
export const IS_HERE = 1;
export const HAS_CARE = 2;
export const HAS_SECRECY = 4;
export const HAS_GLASS = 8;
export const HAS_AGREEMENT = 16;
export const FACT_BITS = 5;

/**
 * Numbers askers. Each kind has its own shelf, so that no word of one kind can stand for another. Numbers are handed out when an
 * asker comes for the first time; words are few (the door refuses unknown ones).
 */
export class Desks {
  readonly askers: Asker[] = [];
  private readonly kinds = new Map<string, number>();
  private readonly roles = new Map<string, number>();
  private readonly relations = new Map<string, number>();
  private readonly classes = new Map<string, Map<string, number>>();
  private readonly services = new Map<string, Map<string, number>>();

  /**
   * The desk of an actor (for another controller: with its ground), shifted by FACT_BITS, with the bits of its facts. `theirs`: the
   * client's organisation. Each kind reads its members in its own lines: the engine then knows their place in the object.
   */
  at(actor: Actor, ground: string | undefined, theirs: string | undefined): number {
    switch (actor.kind) {
      case 'employee': {
        const { roles, organisation } = actor;
        const key = roles === undefined ? '' : roles.length === 1 ? (roles[0] as string) : [...roles].sort().join(' ');
        const desk = this.roles.get(key) ?? this.open(this.roles, key, actor, ground);
        return (
          (desk << FACT_BITS) |
          (organisation !== undefined && organisation === theirs ? IS_HERE : 0) |
          (actor.careRelation === true ? HAS_CARE : 0) |
          (actor.confidentiality === true ? HAS_SECRECY : 0) |
          (actor.breakGlass === true ? HAS_GLASS : 0)
        );
      }
      case 'dpo': {
        const { organisation } = actor;
        const desk = this.kinds.get('dpo') ?? this.open(this.kinds, 'dpo', actor, ground);
        return (
          (desk << FACT_BITS) |
          (organisation !== undefined && organisation === theirs ? IS_HERE : 0) |
          (actor.confidentiality === true ? HAS_SECRECY : 0)
        );
      }
      case 'parent': {
        const key = actor.authority === true ? 'parent' : 'parent without authority';
        const desk = this.kinds.get(key) ?? this.open(this.kinds, key, actor, ground);
        return (desk << FACT_BITS) | askedHere(actor.organisation, theirs);
      }
      case 'relative': {
        const key = actor.relation ?? '';
        const desk = this.relations.get(key) ?? this.open(this.relations, key, actor, ground);
        return (desk << FACT_BITS) | askedHere(actor.organisation, theirs);
      }
      case 'controller':
        return (this.ofTwo(this.classes, actor.organisation ?? '', ground ?? '', actor, ground) << FACT_BITS) | IS_HERE;
      case 'processor':
        return (
          (this.ofTwo(this.services, actor.service ?? '', actor.country ?? '', actor, ground) << FACT_BITS) |
          askedHere(actor.organisation, theirs) |
          (actor.agreement === true ? HAS_AGREEMENT : 0) |
          (actor.confidentiality === true ? HAS_SECRECY : 0)
        );
      default: {
        const desk = this.kinds.get(actor.kind) ?? this.open(this.kinds, actor.kind, actor, ground);
        return (desk << FACT_BITS) | askedHere(actor.organisation, theirs);
      }
    }
  }

  private ofTwo(
    shelf: Map<string, Map<string, number>>,
    first: string,
    second: string,
    actor: Actor,
    ground: string | undefined,
  ): number {
    let inner = shelf.get(first);
    if (!inner) {
      inner = new Map();
      shelf.set(first, inner);
    }
    return inner.get(second) ?? this.open(inner, second, actor, ground);
  }

  private open(shelf: Map<string, number>, key: string, actor: Actor, ground: string | undefined): number {
    const number = this.askers.push(askerOf(actor, ground)) - 1;
    shelf.set(key, number);
    return number;
  }
}

/** Somebody from outside puts the question to the client's own organisation, unless another one is named. */
function askedHere(named: string | undefined, theirs: string | undefined): number {
  return named === undefined || theirs === undefined || named === theirs ? IS_HERE : 0;
}
