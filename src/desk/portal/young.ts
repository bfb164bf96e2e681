// Is the reader a child who reads its own file? To them we say 'je'.

import { ageOn } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';

const UNDER = 16;

export async function isYoungReader(house: House, acting: Acting, client: Id): Promise<boolean> {
  const facts = await house.store.accessFacts(scopeOf(acting, 'inspection'), client, acting.on);
  return facts?.capacities[0]?.kind === 'client' && ageOn(facts.birthDate, acting.on) < UNDER;
}
