// The desks on a store, as far as taking over a list needs them.

import { readFileSync } from 'node:fs';
import { type Acting, bringList, beginTakeOver, type House, rulings } from '../../src/desk/index.ts';
import { lists } from '../../src/outside/table/read-list.ts';
import { randomIds } from '../../src/outside/random-ids.ts';
import { amsterdamDay, parsePolicy } from '../../src/policy/index.ts';
import type { Id } from '../../src/record/index.ts';
import type { Store } from '../../src/store/index.ts';
import { consented } from '../server/consented.ts';
import { NOW, TODAY } from '../store/at.ts';

export function houseOn(store: Store, now: () => number): House {
  const clock = { now };
  const nothing = async () => ({ ok: false, why: 'not here' }) as const;
  return {
    store,
    clock,
    ids: randomIds(),
    mail: { send: async () => {} },
    printer: { print: nothing, printFile: nothing },
    lists: lists(),
    rulings: rulings(store, clock, amsterdamDay),
  };
}

/** A practice of youth help with one coordinator. */
export async function coordinatorOn(store: Store): Promise<Acting> {
  const made = await store.createOrganisation({ name: 'Praktijk De Linde', slug: 'de-linde' });
  if (!made.ok) throw new Error('no practice');
  const organisation = made.value.id;
  const source = readFileSync(new URL('../../policies/jeugdhulp.yaml', import.meta.url), 'utf8');
  const parsed = parsePolicy(source, 'jeugdhulp.yaml');
  if (!parsed.ok) throw new Error('the policy cannot be read');
  const system = { organisation, actor: 'system', role: 'system', purpose: 'management' };
  const added = await store.withScope(system, async (tx) => {
    await tx.adoptPolicy({ hash: parsed.hash, version: '1', source, effective: '2026-01-01' });
    const staff = await tx.addStaff({
      person: { name: { first: 'Amira', last: 'Voorbeeld' } },
      kind: 'staff',
      signIn: 'amira@delinde.example',
      roles: ['caregiver', 'coordinator'],
      from: '2026-01-01',
    });
    if (!staff.ok) return staff;
    const signed = await tx.signUndertaking({
      account: staff.value.account,
      clause: 'undertaking.secrecy',
      to: 'secrecy',
      by: 'signed-statement',
      signedOn: '2026-01-01',
    });
    return signed.ok ? staff : signed;
  });
  if (!added.ok) throw new Error('no coordinator');
  const { account: id, person } = added.value;
  return {
    account: {
      id,
      organisation,
      person,
      kind: 'staff',
      signIn: 'amira@delinde.example',
      roles: ['caregiver', 'coordinator'],
      from: '2026-01-01',
    },
    on: TODAY,
    now: NOW / 1000,
    via: 'web',
  };
}

/** A list of so many good lines, brought in and begun. */
export async function begunList(house: House, acting: Acting, name: string, lines: number): Promise<Id> {
  const rows = Array.from({ length: lines }, (_, i) => `Kind${i};${name};${(i % 28) + 1}-${(i % 12) + 1}-2012`);
  const brought = await bringList(
    house,
    acting,
    Buffer.from(consented(['Voornaam;Achternaam;Geboortedatum', ...rows].join('\n'))),
  );
  if (brought.kind !== 'done') throw new Error(brought.kind);
  const begun = await beginTakeOver(house, acting, brought.job, { whole: false });
  if (begun.kind !== 'done') throw new Error(begun.kind);
  return brought.job;
}
