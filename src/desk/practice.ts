// Which practice is this? What its pages say about it, from its policy; kept for a while, because every page asks.

import type { Policy } from '../policy/index.ts';
import type { Id, Organisation } from '../record/index.ts';
import type { House } from './house.ts';
import type { Ruling } from './policy/rulings.ts';

export interface PracticeView {
  readonly organisation: Id;
  readonly name: string;
  /** 'De Linde' of 'Praktijk De Linde'. */
  readonly short: string;
  readonly key: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly ruling: Ruling;
}

/** What an organisation calls itself in front of its name. */
const KIND_OF = /^(praktijk|begeleiding|kinderopvang|stichting|maatschap|centrum)\s+(?=\S)/i;
const LOOK_AGAIN_MS = 60_000;
const known = new WeakMap<House, { organisations: readonly Organisation[]; until: number }>();

async function organisationsOf(house: House): Promise<readonly Organisation[]> {
  const now = house.clock.now();
  const kept = known.get(house);
  if (kept && now < kept.until) return kept.organisations;
  const organisations = await house.store.organisations();
  known.set(house, { organisations, until: now + LOOK_AGAIN_MS });
  return organisations;
}

/** Looks again at the next question: an organisation was made just now. */
export function forgetPractices(house: House): void {
  known.delete(house);
}

/** Every practice that adopted a policy, by name. */
export async function practices(house: House): Promise<readonly PracticeView[]> {
  const all = await Promise.all((await organisationsOf(house)).map((o) => view(house, o)));
  return all.filter((practice) => practice !== undefined);
}

/** By id, or by the key in its addresses. */
export async function practiceOf(house: House, idOrKey: string): Promise<PracticeView | undefined> {
  const organisation = (await organisationsOf(house)).find((o) => o.id === idOrKey || o.slug === idOrKey);
  return organisation && view(house, organisation);
}

async function view(house: House, organisation: Organisation): Promise<PracticeView | undefined> {
  const ruling = await house.rulings.inForce(organisation.id);
  if (!ruling) return undefined;
  return {
    organisation: organisation.id,
    name: organisation.name,
    short: organisation.name.replace(KIND_OF, ''),
    key: organisation.slug,
    ...contactOf(ruling.policy),
    ruling,
  };
}

function contactOf(policy: Policy): { readonly email?: string; readonly phone?: string; readonly address?: string } {
  const contacts = Object.values(policy.contact ?? {});
  const email = contacts.find((c) => c.email !== undefined)?.email;
  const phone = contacts.find((c) => c.phone !== undefined)?.phone;
  const address = contacts.find((c) => c.post !== undefined)?.post ?? policy.organisation.seat;
  return {
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
  };
}
