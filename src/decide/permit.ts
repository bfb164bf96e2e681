// Leave to read or write. The class is not exported as a value from this room, and its private mark survives no copy:
// a permit cannot be written down, spread or cast together anywhere else.

import type { Decision } from './decision.ts';
import type { AccessRequest } from './request.ts';

/** A decision that allows. */
export type Allowed = Decision & { readonly outcome: 'allow' };

/** An answer that opens nothing. */
export type Refusal = Decision & { readonly outcome: 'deny' | 'human' };

/**
 * Leave to read or write exactly what was asked: what the store demands. Only `decide` can make one.
 * It names the request and the decision, so that the store can write the log event from it.
 */
export class Permit {
  readonly #sealed = true;
  readonly request: AccessRequest;
  readonly decision: Allowed;
  readonly policyHash: string;
  readonly lawVersion: string;

  /** For the decider only. */
  constructor(request: AccessRequest, decision: Allowed, policyHash: string, lawVersion: string) {
    this.request = request;
    this.decision = decision;
    this.policyHash = policyHash;
    this.lawVersion = lawVersion;
  }

  static is(value: unknown): value is Permit {
    return typeof value === 'object' && value !== null && #sealed in value && value.#sealed;
  }
}

/** Is this a permit that `decide` made, or a refusal (or anything else)? */
export function isPermit(value: unknown): value is Permit {
  return Permit.is(value);
}
