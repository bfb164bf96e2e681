// What the law says on the day, for a clause that follows it: printed with the sentence, never read back, never in the policy.

import type { Day, Policy, Regime, Text } from '../../../policy/index.ts';
import type { Today } from '../form.ts';
import type { SaidSection } from '../table.ts';
import { accessToday, consentToday } from './people.ts';
import { purposeToday } from './purpose.ts';
import { retentionToday } from './retention.ts';
import { breachToday, requestToday, rightToday } from './rights.ts';

/** The regimes of the parts of a file that this policy makes; plain AVG when it names none. */
export function regimesOf(policy: Policy): readonly Regime[] {
  const named = Object.values(policy.service ?? {}).flatMap((s) => s.regime ?? []);
  return named.length > 0 ? [...new Set(named)] : ['avg'];
}

/**
 * The law of the day for one clause: its value in words with the article, in one part or more. Undefined where the clause
 * keeps to values of its own, or where the law leaves it open.
 */
export function lawToday(section: SaidSection, key: string, clause: object, policy: Policy, on: Day): Today | undefined {
  const follows = (clause as { readonly as?: string }).as === 'law';
  if (section === 'breach') return one(breachToday(key, follows, clause));
  if (!follows) return undefined;
  const regimes = regimesOf(policy);
  switch (section) {
    case 'purpose':
      return purposeToday(key, regimes);
    case 'consent':
      return consentToday(clause, regimes);
    case 'access':
      return accessToday(clause, regimes);
    case 'retention':
      return retentionToday(clause, regimes, on);
    case 'right':
      return one(rightToday(key, regimes));
    case 'request':
      return one(requestToday(key));
    default:
      return undefined;
  }
}

const one = (text: Text | undefined): Today | undefined => (text ? [text] : undefined);
