// A list is read with many permits at once: are they all of one account, for one day, and to read?

import type { Permit } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import { type Bound, boundOf } from '../binding.ts';
import { type Context, today } from '../context.ts';

export interface PermittedList {
  readonly scope: Bound['scope'];
  readonly on: Day;
  /** One for each permit, in their order. */
  readonly bounds: readonly Bound[];
  /** Of the list as a whole, for its line in the log: about no client in particular. */
  readonly list: Bound;
  readonly first: Permit;
}

/**
 * undefined: there is nothing to list, or the permits are of another day. Permits that do not belong together are a bug, and throw.
 * `category`: the one that all of them must be about.
 */
export function permittedList(ctx: Context, permits: readonly Permit[], category?: string): PermittedList | undefined {
  const [first] = permits;
  if (!first) return undefined;
  const bounds = permits.map((p) => boundOf(ctx.bindings, p));
  const one = boundOf(ctx.bindings, first);
  const { scope, on } = one;
  for (const [i, b] of bounds.entries()) {
    if (b.scope.organisation !== scope.organisation || b.scope.actor !== scope.actor || b.on !== on)
      throw new TypeError('a list is opened for one account on one day');
    const request = permits[i]?.request;
    if (request?.action !== 'read' || (category !== undefined && request.category !== category))
      throw new TypeError(`a list is opened with permits to read ${category ?? ''}`);
  }
  return on === today(ctx) ? { scope, on, bounds, list: { ...one, client: undefined, part: undefined }, first } : undefined;
}
