// The facts of a question as bits of one number, so that a diagram is walked without asking objects. Two facts are not in it, because
// few answers need them: the age, which is computed when a diagram asks for it, and the consents, which are looked up by name.

import * as fact from './facts.ts';
import type { ClientFacts, RetentionState } from './request.ts';

/** Bits of an actor's own facts. */
export const IS_HERE = 1 << 0;
export const HAS_CARE = 1 << 1;
export const HAS_SECRECY = 1 << 2;
export const HAS_GLASS = 1 << 3;
export const HAS_AGREEMENT = 1 << 4;
/** How many bits the actor's facts take. */
export const ACTOR_BITS = 5;

const RETENTION = 5;
const RESTRICTED = 7;
const CAPABLE = 8;
const OBJECTS = 9;
const CONTRARY = 10;

const PLACE: ReadonlyMap<number, readonly [shift: number, mask: number]> = new Map([
  [fact.HERE, [0, 1]],
  [fact.CARE, [1, 1]],
  [fact.SECRECY, [2, 1]],
  [fact.GLASS, [3, 1]],
  [fact.AGREEMENT, [4, 1]],
  [fact.CAPABLE, [CAPABLE, 1]],
  [fact.RESTRICTED, [RESTRICTED, 1]],
  [fact.OBJECTS, [OBJECTS, 1]],
  [fact.CONTRARY, [CONTRARY, 1]],
  [fact.RETENTION, [RETENTION, 3]],
]);

/** How a diagram asks for a fact: its place (shift, and from the fifth bit the mask), or, when it has none, -1 minus its number. */
export function opOf(which: number): number {
  const place = PLACE.get(which);
  return place ? place[0] | (place[1] << 5) : -1 - which;
}

/** The state of the file: here or not, the storage term, a restriction. Nearly every question is about a file here, active and free. */
export const STATES = 16;
const STATE_OPS: ReadonlySet<number> = new Set([opOf(fact.HERE), opOf(fact.RETENTION), opOf(fact.RESTRICTED)]);
/** Ones at the places of the client's own state. */
export const STATE_PLACES = (3 << RETENTION) | (1 << RESTRICTED);

/** The state as a number below STATES. */
export function stateOf(facts: number): number {
  return (facts & IS_HERE) | ((facts >> (RETENTION - 1)) & 0b1110);
}

/** Is the fact of this operation part of the state? */
export function isState(op: number): boolean {
  return STATE_OPS.has(op);
}

/** The value of a fact with a place. */
export function valueAt(facts: number, op: number): number {
  return (facts >> (op & 31)) & (op >> 5);
}

/** The client's facts, at their places. A fact that was not given counts 0; {@link missing} tells which. */
export function packed(client: ClientFacts): number {
  return (
    (client.capable === true ? 1 << CAPABLE : 0) |
    (client.restricted === true ? 1 << RESTRICTED : 0) |
    (client.objectsToParent === true ? 1 << OBJECTS : 0) |
    (client.contraryInterest === true ? 1 << CONTRARY : 0) |
    (Math.max(0, retentionValue(client.retention)) << RETENTION)
  );
}

/** Ones at the places of facts that were not given; a value that is none of the fact's own counts as not given. */
export function missing(client: ClientFacts): number {
  return (
    (isFlag(client.capable) ? 0 : 1 << CAPABLE) |
    (isFlag(client.restricted) ? 0 : 1 << RESTRICTED) |
    (isFlag(client.objectsToParent) ? 0 : 1 << OBJECTS) |
    (isFlag(client.contraryInterest) ? 0 : 1 << CONTRARY) |
    (retentionValue(client.retention) < 0 ? 3 << RETENTION : 0)
  );
}

/** The member of a request whose absence an operation meets. */
export function memberAt(op: number): string {
  switch (op & 31) {
    case CAPABLE:
      return 'client.capable';
    case RESTRICTED:
      return 'client.restricted';
    case OBJECTS:
      return 'client.objectsToParent';
    case CONTRARY:
      return 'client.contraryInterest';
    default:
      return 'client.retention';
  }
}

function isFlag(value: unknown): boolean {
  return value === true || value === false;
}

/** In the order of `RETENTION_STATES`; -1 for anything else. */
function retentionValue(state: RetentionState | undefined): number {
  switch (state) {
    case 'active':
      return 0;
    case 'retained':
      return 1;
    case 'due':
      return 2;
    case 'erased':
      return 3;
    default:
      return -1;
  }
}
