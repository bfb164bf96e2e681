// What has a practice signed for, and does it still count today? For the statement that everybody reads, and for who signs.

import { type ClauseId, clauseHash, type Day, longDay, type Text } from '../../policy/index.ts';
import {
  type Attestable,
  attestables,
  type AttestationFact,
  type AttestationState,
  attestationState,
} from '../../record/index.ts';
import { isOfficer } from '../access/office.ts';
import type { Acting, House } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';
import { wordOf } from '../shown/words.ts';

/** A clause that a person must look at, with what stands today. */
export interface Attested extends Attestable {
  readonly state: AttestationState;
  readonly last?: AttestationFact;
}

/** By clause: every clause of the policy in force that no machine can prove. */
export async function attestedClauses(house: House, ruling: Ruling, on: Day): Promise<ReadonlyMap<ClauseId, Attested>> {
  const { policy, organisation } = ruling;
  const signed = await house.store.attestations(organisation);
  return new Map(
    attestables(policy).map((one): [ClauseId, Attested] => {
      const last = signed.get(one.clause);
      const state = attestationState(last, clauseHash(policy, one.clause), on);
      return [one.clause, { ...one, state, ...(last ? { last } : {}) }];
    }),
  );
}

/** What the privacy officer must look at again, with the last day that the signature counts; and how much nobody looked at yet. */
export async function attestTasks(
  house: House,
  acting: Acting,
): Promise<{ readonly again: readonly Attested[]; readonly never: number } | undefined> {
  const ruling = isOfficer(acting) ? await house.rulings.inForce(acting.account.organisation) : undefined;
  if (!ruling) return undefined;
  const all = [...(await attestedClauses(house, ruling, acting.on)).values()];
  return {
    again: all.filter((one) => one.state === 'soon' || one.state === 'overdue' || one.state === 'changed'),
    never: all.filter((one) => one.state === 'never' || one.state === 'withdrawn').length,
  };
}

/** What everybody may read about it: a role and days, never a name. */
export function attestedWords(ruling: Ruling, one: Attested): Text {
  const { last, state } = one;
  if (!last || state === 'never')
    return {
      nl: 'Een mens moet dit nakijken en ervoor tekenen. Dat is nog niet gedaan.',
      en: 'A person must check this and sign for it. That has not been done yet.',
    };
  const role = wordOf(ruling.policy, last.role, 'person');
  const who = { nl: role.nl, en: role.en ?? role.nl };
  const day = (d: Day) => ({ nl: longDay(d, 'nl'), en: longDay(d, 'en') });
  const on = day(last.on);
  const until = day(last.until);
  switch (state) {
    case 'stands':
    case 'soon':
      return {
        nl: `Verklaard door de ${who.nl} op ${on.nl}, geldig tot en met ${until.nl}.`,
        en: `Attested by the ${who.en} on ${on.en}, valid until ${until.en}.`,
      };
    case 'overdue':
      return {
        nl: `De laatste verklaring van de ${who.nl} is van ${on.nl}. Die gold tot en met ${until.nl} en is verlopen.`,
        en: `The last attestation by the ${who.en} is of ${on.en}. It was valid until ${until.en} and has run out.`,
      };
    case 'changed':
      return {
        nl: `De ${who.nl} verklaarde dit op ${on.nl}. Daarna is deze zin veranderd; de nieuwe is nog niet nagekeken.`,
        en: `The ${who.en} attested this on ${on.en}. The sentence was changed since; the new one has not been checked yet.`,
      };
    case 'withdrawn':
      return {
        nl: `De ${who.nl} trok de verklaring in op ${on.nl}. Er is nog geen nieuwe.`,
        en: `The ${who.en} withdrew the attestation on ${on.en}. There is no new one yet.`,
      };
  }
}
