// A practice on a policy of its own, with somebody who works there and one client who signs in: through the desks, without a browser.

import { type Acting, type House, openFile, rulings, takeIn } from '../../src/desk/index.ts';
import { amsterdamDay, type Policy, policyHash, printPolicy, type Regime } from '../../src/policy/index.ts';
import type { Id } from '../../src/record/index.ts';
import { type TestStore, TODAY } from '../store/fixtures.ts';

export interface PracticeOn {
  readonly house: House;
  readonly worker: Acting;
  readonly person: Acting;
  readonly client: Id;
}
let n = 0;

export function houseOn(t: TestStore): House {
  const clock = { now: () => t.clock.now };
  return { store: t.store, clock, rulings: rulings(t.store, clock, amsterdamDay) } as unknown as House;
}

function actingOf(t: TestStore, account: Acting['account']): Acting {
  return { account, on: TODAY, now: Math.floor(t.clock.now / 1000), via: 'web' };
}

/** `roles`: of who works there and takes the client in. The client is of age, lives at Lindelaan 1 and signs in. */
export async function practiceOn(t: TestStore, policy: Policy, roles: readonly string[] = ['caregiver']): Promise<PracticeOn> {
  n += 1;
  const house = houseOn(t);
  const made = await t.store.createOrganisation({ name: `Proef ${n}`, slug: `proef-op-${n}` });
  if (!made.ok) throw new Error('no organisation');
  const organisation = made.value.id;
  const system = { organisation, actor: 'system', role: 'system', purpose: 'test' };
  const signIn = `amira@proef-op-${n}.example`;
  const staffed = await t.store.withScope(system, async (tx) => {
    const source = printPolicy(policy);
    const adopted = await tx.adoptPolicy({ hash: policyHash(policy), version: '1', source, effective: '2026-01-01' });
    if (!adopted.ok) return adopted;
    const person = { name: { first: 'Amira', last: 'Proef' } };
    const added = await tx.addStaff({ person, kind: 'staff', signIn, roles, from: '2026-01-01' });
    if (!added.ok) return added;
    const by = { clause: 'undertaking.secrecy', to: 'secrecy', by: 'signed-statement', signedOn: '2026-01-01' } as const;
    return tx.signUndertaking({ account: added.value.account, ...by });
  });
  const [account] = await t.store.accountsOf(signIn, TODAY);
  if (!staffed.ok || !account) throw new Error('nobody works here');
  const worker = actingOf(t, account);
  const [key, service] = Object.entries(policy.service ?? {}).find(([, s]) => s.role === 'controller') as [
    string,
    { regime?: readonly Regime[] },
  ];
  const taken = await takeIn(house, worker, {
    name: { first: 'Zed', last: 'Verzonnen' },
    birthDate: '1980-05-03',
    contact: { address: 'Lindelaan 1' },
    service: `service.${key}`,
    regime: service.regime?.[0] ?? 'avg',
    careFrom: TODAY,
    team: [],
    answers: [],
    consent: { measure: 'none', name: '', role: '', on: undefined },
  });
  if (taken.kind !== 'done') throw new Error(`not taken in: ${JSON.stringify(taken)}`);
  const opened = await openFile(house, worker, taken.client);
  if (opened.kind !== 'opened') throw new Error('the file does not open');
  const who = opened.file.client.person;
  const mail = `zed@proef-op-${n}.example`;
  await t.store.withScope(system, (tx) => tx.addAccount({ person: who, signIn: mail, from: TODAY }));
  const [own] = await t.store.accountsOf(mail, TODAY);
  if (!own) throw new Error('the client does not sign in');
  return { house, worker, person: actingOf(t, own), client: taken.client };
}
