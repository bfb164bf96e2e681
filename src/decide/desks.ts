// What an actor brings to a question: a number for the kind of asker it is, and its own facts as bits beside it.

import { type Asker, askerOf } from './asker.ts';
import { ACTOR_BITS, HAS_AGREEMENT, HAS_CARE, HAS_GLASS, HAS_SECRECY, IS_HERE } from './packed.ts';
import type { Actor } from './request.ts';

/** Askers whose kind says all, at fixed numbers: the hot path need not look them up. */
const FIXED: readonly Actor[] = [
  { kind: 'client' },
  { kind: 'parent', authority: true },
  { kind: 'parent', authority: false },
  { kind: 'guardian' },
  { kind: 'curator' },
  { kind: 'mentor' },
  { kind: 'administrator' },
  { kind: 'authorised' },
  { kind: 'dpo' },
];

/** The roles of an employee, one step per role: a list of roles is found without making a text of it. */
interface Roles {
  desk: number | undefined;
  readonly next: Map<string, Roles>;
}
const NO_ROLES: readonly string[] = [];

/**
 * Numbers askers. Each kind has its own shelf, so that no word of one kind can stand for another. Numbers are handed out when an
 * asker comes for the first time; words are few (the door refuses unknown ones).
 */
export class Desks {
  readonly askers: Asker[] = FIXED.map((actor) => askerOf(actor, undefined));
  private readonly roles: Roles = { desk: undefined, next: new Map() };
  private readonly roleSets = new Map<string, number>();
  private readonly relations = new Map<string, number>();
  private readonly classes = new Map<string, Map<string, number>>();
  private readonly services = new Map<string, Map<string, number>>();

  /**
   * The desk of an actor (for another controller: with its ground), shifted by ACTOR_BITS, with the bits of its facts. `theirs`: the
   * client's organisation.
   */
  at(actor: Actor, ground: string | undefined, theirs: string | undefined): number {
    switch (actor.kind) {
      case 'employee':
        return this.employee(actor, theirs);
      case 'client':
        return askedHere(actor.organisation, theirs);
      case 'parent':
        return ((actor.authority === true ? 1 : 2) << ACTOR_BITS) | askedHere(actor.organisation, theirs);
      case 'guardian':
        return (3 << ACTOR_BITS) | askedHere(actor.organisation, theirs);
      case 'curator':
        return (4 << ACTOR_BITS) | askedHere(actor.organisation, theirs);
      case 'mentor':
        return (5 << ACTOR_BITS) | askedHere(actor.organisation, theirs);
      case 'administrator':
        return (6 << ACTOR_BITS) | askedHere(actor.organisation, theirs);
      case 'authorised':
        return (7 << ACTOR_BITS) | askedHere(actor.organisation, theirs);
      case 'dpo':
        return (8 << ACTOR_BITS) | ownClient(actor.organisation, theirs) | (actor.confidentiality === true ? HAS_SECRECY : 0);
      case 'relative': {
        const key = actor.relation ?? '';
        const desk = this.relations.get(key) ?? this.open(this.relations, key, actor, ground);
        return (desk << ACTOR_BITS) | askedHere(actor.organisation, theirs);
      }
      case 'controller':
        return (this.ofTwo(this.classes, actor.organisation ?? '', ground ?? '', actor, ground) << ACTOR_BITS) | IS_HERE;
      case 'processor':
        return (
          (this.ofTwo(this.services, actor.service ?? '', actor.country ?? '', actor, ground) << ACTOR_BITS) |
          askedHere(actor.organisation, theirs) |
          (actor.agreement === true ? HAS_AGREEMENT : 0)
        );
      default:
        // Cannot come from a request that was read; a caller that made one by force must not pass for somebody else.
        throw new RangeError('unknown kind of actor in a request');
    }
  }

  /** In a function of its own: the engine then knows where the members of an employee lie. */
  private employee(actor: Actor, theirs: string | undefined): number {
    const roles = actor.roles ?? NO_ROLES;
    let at = this.roles;
    for (let i = 0; i < roles.length; i++) {
      const role = roles[i] as string;
      at = at.next.get(role) ?? step(at, role);
    }
    const desk = at.desk ?? this.meet(at, actor);
    return (
      (desk << ACTOR_BITS) |
      ownClient(actor.organisation, theirs) |
      (actor.careRelation === true ? HAS_CARE : 0) |
      (actor.confidentiality === true ? HAS_SECRECY : 0) |
      (actor.breakGlass === true ? HAS_GLASS : 0)
    );
  }

  /** A list of roles that comes for the first time: the same roles in another order have the same desk. */
  private meet(at: Roles, actor: Actor): number {
    const key = [...new Set(actor.roles ?? NO_ROLES)].sort().join(' ');
    at.desk = this.roleSets.get(key) ?? this.open(this.roleSets, key, actor, undefined);
    return at.desk;
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

function step(from: Roles, role: string): Roles {
  const to: Roles = { desk: undefined, next: new Map() };
  from.next.set(role, to);
  return to;
}

/** Staff and the FG must belong to the client's organisation. */
function ownClient(named: string | undefined, theirs: string | undefined): number {
  return named !== undefined && named === theirs ? IS_HERE : 0;
}

/** Somebody from outside puts the question to the client's own organisation, unless another one is named. */
function askedHere(named: string | undefined, theirs: string | undefined): number {
  return named === undefined || theirs === undefined || named === theirs ? IS_HERE : 0;
}
