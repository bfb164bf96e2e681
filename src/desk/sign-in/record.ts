// Who came in and who went out? Both stand in the log of the organisation (NEN 7513: access to the system).

import { type Acting, type House, scopeOf } from '../house.ts';

/** Writes that this account signed in or out. */
export async function recordSignIn(house: House, acting: Acting, kind: 'sign-in' | 'sign-out'): Promise<void> {
  await house.store.withScope(scopeOf(acting, 'sign-in'), async (tx) => {
    await tx.log({ kind });
    return { ok: true };
  });
}
