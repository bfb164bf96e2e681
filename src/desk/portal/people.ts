// About whom may this person ask? Everybody they have a tie with, also those whose file stays closed: they know them.

import type { Actor } from '../../decide/index.ts';
import { ageOn, type Day } from '../../policy/index.ts';
import { fullName, type Id } from '../../record/index.ts';
import { openEach } from '../file/list.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';

export interface PortalPerson {
  readonly client: Id;
  readonly own: boolean;
  readonly age: number;
  /** Absent when nothing of this file is open to the reader. */
  readonly name?: string;
  readonly callName?: string;
  readonly birthDate: Day;
  /** As what the reader may ask about this person. */
  readonly as: Actor;
}
export interface PortalPeople {
  readonly people: readonly PortalPerson[];
  readonly ruling: Ruling;
}

/** undefined: the account is not open, or there is no policy. */
export async function portalPeople(house: House, acting: Acting): Promise<PortalPeople | undefined> {
  const account = await house.store.accountFacts(scopeOf(acting, 'inspection'), acting.on);
  if (!account || account.policy === undefined) return undefined;
  const ruling = await house.rulings.byHash(acting.account.organisation, account.policy);
  if (!ruling) return undefined;
  const question = { category: 'identity', purpose: 'inspection' };
  const facts = await house.store.listFacts(account, undefined, { question });
  const lines = new Map((await openEach(house, ruling, facts, 'inspection')).map((line) => [line.client, line]));
  const people = facts.map((fact): PortalPerson => {
    const line = lines.get(fact.client);
    return {
      client: fact.client,
      own: fact.capacities[0]?.kind === 'client',
      age: ageOn(fact.birthDate, acting.on),
      birthDate: fact.birthDate,
      as: fact.capacities[0] ?? { kind: 'relative' },
      ...(line ? { name: fullName(line.name), callName: line.name.first } : {}),
    };
  });
  return { ruling, people: [...people].sort((a, b) => Number(b.own) - Number(a.own) || a.age - b.age) };
}
