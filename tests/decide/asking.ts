// Questions for tests: a client of 14 in youth care at organisation o1, every fact stated, so that a test names only what differs.

import {
  type AccessRequest,
  type Actor,
  type ClientFacts,
  compilePolicy,
  type Decider,
  type Decision,
} from '../../src/decide/index.ts';
import { parsePolicy } from '../../src/policy/index.ts';
import { shippedPolicy } from '../tables/basis.ts';

export const ON = '2026-11-21';

export function deciderOf(file: string): Decider {
  const { policy, hash } = shippedPolicy(file);
  return compilePolicy(policy, { hash, lawVersion: 'test', on: ON });
}

/** A decider of a policy written in a test; throws when it does not parse, because then the test says nothing. */
export function deciderFrom(yaml: string): Decider {
  const parsed = parsePolicy(yaml, 'test.yaml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors, null, 1));
  return compilePolicy(parsed.policy, { hash: parsed.hash, lawVersion: 'test', on: ON });
}

/** The least that a policy must say. */
export const HEAD = `
zorgvuldig: 1
organisation: { name: Praktijk Toets, seat: Waterveen }
statement: { version: "1" }
service: { treatment: { role: controller, regime: [wgbo, jeugdwet, wmo] } }
`;

export interface Asked extends Partial<Pick<AccessRequest, 'on' | 'category' | 'purpose' | 'action' | 'ground'>> {
  readonly actor?: Actor;
  readonly client?: Partial<ClientFacts>;
}

export const CLIENT: Required<ClientFacts> = {
  organisation: 'o1',
  birthDate: '2012-05-01',
  capable: true,
  regime: 'jeugdwet',
  restricted: false,
  retention: 'active',
  consents: {},
  objectsToParent: false,
  contraryInterest: false,
};

export const CAREGIVER: Actor = {
  kind: 'employee',
  roles: ['caregiver'],
  careRelation: true,
  confidentiality: true,
  breakGlass: false,
  organisation: 'o1',
};
export const MOTHER: Actor = { kind: 'parent', authority: true, organisation: 'o1' };

export function question(asked: Asked): AccessRequest {
  return {
    on: asked.on ?? ON,
    actor: asked.actor ?? CAREGIVER,
    client: { ...CLIENT, ...asked.client },
    category: asked.category ?? 'notes',
    purpose: asked.purpose ?? 'care',
    action: asked.action ?? 'read',
    ...(asked.ground === undefined ? {} : { ground: asked.ground }),
  };
}

export function ask(decider: Decider, asked: Asked): Decision {
  return decider.decide(question(asked));
}
