// May this account take over a list of clients? Asked at every step; a no is logged like every other.

import { decideTakeOver, isPermit } from '../../decide/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';

/** Nobody is old or young for this question: it is about a list. */
const SOMEBODY = '1980-01-01';

/** The policy to take over under; undefined: no. */
export async function mayTakeOver(house: House, acting: Acting): Promise<Ruling | undefined> {
  const asked = await answerFor(house, acting);
  if (!asked?.answer) return undefined;
  const { ruling, answer } = asked;
  if (isPermit(answer.decision)) return ruling;
  const { policyHash, lawVersion } = ruling.decider;
  await house.store.recordRefusal(answer.request, answer.decision, { policyHash, lawVersion });
  return undefined;
}

/** Is there a way in to show? Nobody asked yet, so a no is no refusal. */
export async function offersTakeOver(house: House, acting: Acting): Promise<boolean> {
  return isPermit((await answerFor(house, acting))?.answer?.decision);
}

async function answerFor(house: House, acting: Acting) {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  if (!ruling || acting.account.kind !== 'staff' || !house.lists) return undefined;
  const regimes = new Set(Object.values(ruling.policy.service ?? {}).flatMap((service) => service.regime ?? ['avg' as const]));
  const asked = await Promise.all(
    [...regimes].map((regime) => house.store.intakeFacts(scopeOf(acting, 'care'), { birthDate: SOMEBODY, regime }, acting.on)),
  );
  const requests = asked.flatMap((facts) =>
    facts ? [facts.ask({ category: 'identity', purpose: 'care', action: 'write' })] : [],
  );
  return { ruling, answer: decideTakeOver(ruling.decider, requests) };
}
