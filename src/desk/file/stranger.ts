// What does a member of staff hear about a file that is not theirs? The same as about a file that is not there: nothing about the client is in it.

import { isPermit, type Refusal } from '../../decide/index.ts';
import type { Acting, House } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';

/** The answer about a client of whom nothing is known; undefined where even that would open something, or there is no policy. */
export async function strangersAnswer(
  house: House,
  acting: Acting,
): Promise<{ readonly decision: Refusal; readonly ruling: Ruling } | undefined> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  const regime = Object.values(ruling?.policy.service ?? {}).find((service) => service.regime)?.regime?.[0] ?? 'avg';
  if (!ruling) return undefined;
  const organisation = acting.account.organisation;
  const category = ['notes', 'care_plan', 'identity'].find((word) => Object.hasOwn(ruling.policy.data ?? {}, word));
  if (category === undefined) return undefined;
  const decision = ruling.decider.permit({
    on: acting.on,
    actor: { kind: 'employee', roles: acting.account.roles, careRelation: false, confidentiality: true, organisation },
    client: {
      organisation,
      birthDate: '1980-01-01',
      capable: true,
      regime,
      restricted: false,
      retention: 'active',
      objectsToParent: false,
      contraryInterest: false,
    },
    category,
    purpose: 'care',
    action: 'read',
  });
  return isPermit(decision) ? undefined : { decision, ruling };
}
