// What is this colleague called? Names by account, kept for a while: the same few stand on every page.

import { fullName, type Id } from '../record/index.ts';
import type { House } from './house.ts';

const LOOK_AGAIN_MS = 10 * 60_000;
const MOST = 5000;
const known = new WeakMap<House, Map<string, { readonly name: string; readonly until: number }>>();

/** Names of members of staff; an account whose name is gone is left out. */
export async function staffNames(house: House, organisation: Id, accounts: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  let kept = known.get(house);
  if (!kept || kept.size > MOST) {
    kept = new Map();
    known.set(house, kept);
  }
  const now = house.clock.now();
  const out = new Map<Id, string>();
  const missing: Id[] = [];
  for (const id of new Set(accounts)) {
    const name = kept.get(`${organisation}/${id}`);
    if (name && now < name.until) out.set(id, name.name);
    else missing.push(id);
  }
  if (missing.length > 0) {
    for (const [id, name] of await house.store.staffNames(organisation, missing)) {
      kept.set(`${organisation}/${id}`, { name: fullName(name), until: now + LOOK_AGAIN_MS });
      out.set(id, fullName(name));
    }
  }
  return out;
}
