// What is the person called who is signed in? As the record has it now: a name that was corrected or destroyed is so here too.

import { type Account, fullName } from '../record/index.ts';
import type { House } from './house.ts';

/** Empty when the name is gone. */
export async function ownName(house: House, account: Account): Promise<string> {
  const name = await house.store.ownName(account);
  return name ? fullName(name) : '';
}
