// The question put to `decide`. Words and defaults: docs/decide.md. A missing optional member takes the value that permits least.

import type { Action, Day, Regime } from '../policy/index.ts';

export type ActorKind =
  | 'employee'
  | 'client'
  | 'parent'
  | 'guardian'
  | 'curator'
  | 'mentor'
  | 'administrator'
  | 'authorised'
  | 'relative'
  | 'processor'
  | 'controller'
  | 'dpo';

/** active: care is going on. retained: care has ended, the term runs. due: the term is over, not yet destroyed. erased: gone. */
export type RetentionState = 'active' | 'retained' | 'due' | 'erased';

/** Who asks. The kind states a proven fact: authority, curatele or a proxy is established before the question is put. */
export interface Actor {
  readonly kind: ActorKind;
  readonly roles?: readonly string[];
  readonly careRelation?: boolean;
  readonly confidentiality?: boolean;
  readonly breakGlass?: boolean;
  /** Own organisation, or (for kind controller) the class of the other controller. */
  readonly organisation?: string;
  /** kind parent: has parental authority (gezag), proven. */
  readonly authority?: boolean;
  readonly relation?: string;
  /** kind processor. */
  readonly agreement?: boolean;
  readonly country?: string;
  readonly service?: string;
}

export interface ClientFacts {
  readonly organisation?: string;
  readonly birthDate: Day;
  /** Can weigh the interests in this matter. */
  readonly capable?: boolean;
  readonly regime: Regime;
  readonly restricted?: boolean;
  readonly retention?: RetentionState;
  readonly consents?: Readonly<Record<string, boolean>>;
  readonly objectsToParent?: boolean;
  readonly contraryInterest?: boolean;
}

/** One question. `on` is a calendar day in Amsterdam. */
export interface AccessRequest {
  readonly on: Day;
  readonly actor: Actor;
  readonly client: ClientFacts;
  readonly category: string;
  readonly purpose: string;
  readonly action: Action;
  /** A controller's ground for asking (`statute:Wmo 5.2.2`, `consent`, ...). */
  readonly ground?: string;
}
