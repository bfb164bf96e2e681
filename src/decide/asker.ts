// Who asks, cut down to what the rules look at before any fact about this client is known.

import type { Actor, ActorKind } from './request.ts';

/** People on the side of the client: the matrix of the law speaks about them. */
export type PersonKind = Exclude<ActorKind, 'employee' | 'processor' | 'controller' | 'dpo'>;

export type Asker =
  | { readonly kind: 'employee'; readonly roles: readonly string[] }
  | { readonly kind: 'dpo' }
  | { readonly kind: PersonKind; readonly authority?: boolean; readonly relation?: string }
  | { readonly kind: 'processor'; readonly service: string | undefined; readonly country: string | undefined }
  | { readonly kind: 'controller'; readonly class: string | undefined; readonly ground: string | undefined };

export type PersonAsker = Extract<Asker, { kind: PersonKind }>;
export type StaffAsker = Extract<Asker, { kind: 'employee' | 'dpo' }>;
export type ControllerAsker = Extract<Asker, { kind: 'controller' }>;
export type ProcessorAsker = Extract<Asker, { kind: 'processor' }>;

/** The asker of a request. Members that belong to another kind are not looked at. */
export function askerOf(actor: Actor, ground: string | undefined): Asker {
  switch (actor.kind) {
    case 'employee':
      return { kind: 'employee', roles: [...new Set(actor.roles ?? [])].sort() };
    case 'dpo':
      return { kind: 'dpo' };
    case 'processor':
      return { kind: 'processor', service: actor.service, country: actor.country };
    case 'controller':
      return { kind: 'controller', class: actor.organisation, ground };
    case 'parent':
      return { kind: 'parent', authority: actor.authority === true };
    case 'relative':
      return actor.relation === undefined ? { kind: 'relative' } : { kind: 'relative', relation: actor.relation };
    default:
      return { kind: actor.kind };
  }
}

export function isPerson(asker: Asker): asker is PersonAsker {
  return asker.kind !== 'employee' && asker.kind !== 'dpo' && asker.kind !== 'processor' && asker.kind !== 'controller';
}

/**
 * The words of `access.who` that mean this asker. A parent with authority is `guardian`, and may hear at least what a parent
 * without authority may.
 */
export function whoWords(asker: Asker): readonly string[] {
  switch (asker.kind) {
    case 'employee':
      return asker.roles.includes('employee') ? asker.roles : [...asker.roles, 'employee'];
    case 'parent':
      return asker.authority === true ? ['guardian', 'parent-without-authority'] : ['parent-without-authority'];
    default:
      return [asker.kind];
  }
}
