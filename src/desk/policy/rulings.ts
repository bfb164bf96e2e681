// Which policy decides here? Parsed and made ready once per version, then kept: a policy never changes, it is followed by another.

import { compilePolicy, type Decider } from '../../decide/index.ts';
import { lawVersion } from '../../law/index.ts';
import { type Day, type Policy, parsePolicy } from '../../policy/index.ts';
import type { Id, PolicyVersion } from '../../record/index.ts';
import type { Store } from '../../store/index.ts';

/** A policy version that can answer. */
export interface Ruling {
  readonly organisation: Id;
  readonly hash: string;
  /** The organisation's own number of the version. */
  readonly version: string;
  readonly effective: Day;
  /** Read from a statement and not adopted: every page says so. */
  readonly imported: boolean;
  readonly policy: Policy;
  readonly decider: Decider;
}

export interface Rulings {
  /** The version in force; undefined when the organisation adopted none. */
  inForce(organisation: Id): Promise<Ruling | undefined>;
  /** The version that the facts of a decision name. */
  byHash(organisation: Id, hash: string): Promise<Ruling | undefined>;
  /** Looks again: a version was adopted just now. */
  adopted(organisation: Id): void;
}

// Another process may adopt a version; a page that asks without facts sees it within this time. Decisions name their hash and never wait.
const LOOK_AGAIN_MS = 15_000;

export function rulings(store: Store, clock: { now(): number }, day: (second: number) => Day): Rulings {
  const ready = new Map<string, Ruling>();
  const current = new Map<Id, { readonly ruling: Ruling; readonly until: number }>();

  function make(version: PolicyVersion): Ruling {
    const key = `${version.organisation}/${version.hash}`;
    const known = ready.get(key);
    if (known) return known;
    const parsed = parsePolicy(version.source, `${version.hash.slice(0, 12)}.yaml`);
    // It was parsed before it was adopted; a newer program that cannot read it any more is a bug in that program.
    if (!parsed.ok) throw new Error(`an adopted policy cannot be read any more: ${version.hash}`);
    const on = day(Math.floor(clock.now() / 1000));
    const ruling: Ruling = {
      organisation: version.organisation,
      hash: version.hash,
      version: version.version,
      effective: version.effective,
      imported: version.imported === true,
      policy: parsed.policy,
      decider: compilePolicy(parsed.policy, { hash: version.hash, lawVersion, on }),
    };
    ready.set(key, ruling);
    return ruling;
  }

  return {
    async inForce(organisation) {
      const known = current.get(organisation);
      if (known && clock.now() < known.until) return known.ruling;
      const version = await store.policyInForce(organisation);
      if (!version) return undefined;
      const ruling = make(version);
      current.set(organisation, { ruling, until: clock.now() + LOOK_AGAIN_MS });
      return ruling;
    },
    async byHash(organisation, hash) {
      const known = ready.get(`${organisation}/${hash}`);
      if (known) return known;
      const version = await store.policyByHash(organisation, hash);
      return version && make(version);
    },
    adopted(organisation) {
      current.delete(organisation);
    },
  };
}
