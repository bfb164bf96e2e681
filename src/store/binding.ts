// Which file a permit belongs to. The paper wing knows no ids of people, so a request carries none: the store remembers, for every
// request it helped to make, whose file it was about and which facts it was made on.

import { type AccessRequest, isPermit, type Permit } from '../decide/index.ts';
import type { Day } from '../policy/index.ts';
import type { Id } from '../record/index.ts';
import type { Scope } from './api.ts';

export interface Bound {
  readonly scope: Scope;
  readonly on: Day;
  /** Absent: a client who is being taken in. */
  readonly client: Id | undefined;
  readonly person: Id;
  readonly part: Id | undefined;
  readonly version: number;
  readonly restrictedItems: boolean;
}

export type Bindings = WeakMap<AccessRequest, Bound>;

/** What a permit is bound to. A permit of another store, or one whose request was copied, opens nothing: that is a bug of the caller. */
export function boundOf(bindings: Bindings, permit: Permit): Bound {
  const bound = isPermit(permit) ? bindings.get(permit.request) : undefined;
  if (!bound) throw new TypeError('this permit was not asked for with the facts of this store');
  return bound;
}

/** Permits that are used together must come from the same facts. */
export function boundTogether(bindings: Bindings, permits: readonly Permit[]): Bound {
  const [first, ...rest] = permits.map((p) => boundOf(bindings, p));
  if (!first) throw new TypeError('without a permit nothing is opened');
  const same = rest.every(
    (b) => b.client === first.client && b.version === first.version && b.on === first.on && b.scope.actor === first.scope.actor,
  );
  if (!same || rest.some((b) => b.scope.organisation !== first.scope.organisation)) {
    throw new TypeError('these permits were made on different facts');
  }
  return first;
}
