// An invented practice for the store's tests: one coordinator, one client of fourteen, her mother and father.

import type { AccessFacts, NewClient, Scope, Store } from '../../src/store/index.ts';
import type { Id } from '../../src/record/index.ts';
import { TODAY } from './fixtures.ts';
import { ask } from './permits.ts';

export interface Practice {
  readonly organisation: Id;
  readonly amira: Scope;
  readonly joris: Scope;
}

export interface Family {
  readonly noor: Id;
  readonly part: Id;
}

function must<T extends { readonly ok: boolean }>(answer: T): Extract<T, { ok: true }> {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer as Extract<T, { ok: true }>;
}
export { must };

export function scopeOf(organisation: Id, actor: Id, role = 'caregiver'): Scope {
  return { organisation, actor, role, purpose: 'care' };
}

export async function practice(store: Store, slug = 'de-linde'): Promise<Practice> {
  const organisation = must(await store.createOrganisation({ name: 'Praktijk De Linde', slug })).value.id;
  const staff = async (first: string): Promise<Scope> => {
    const made = await store.withScope(scopeOf(organisation, 'system', 'system'), async (tx) => {
      const added = await tx.addStaff({
        person: { name: { first, last: 'Voorbeeld' } },
        kind: 'staff',
        signIn: `${first.toLowerCase()}@${slug}.example`,
        roles: ['caregiver'],
        from: '2026-01-01',
      });
      if (!added.ok) return added;
      const signed = await tx.signUndertaking({
        account: added.value.account,
        clause: 'undertaking.secrecy',
        to: 'secrecy',
        by: 'signed-statement',
        signedOn: '2026-01-01',
      });
      return signed.ok ? added : signed;
    });
    const value = must(made).value;
    return scopeOf(organisation, typeof value === 'string' ? value : value.account);
  };
  return { organisation, amira: await staff('Amira'), joris: await staff('Joris') };
}

export const NOOR: NewClient = {
  person: {
    name: { first: 'Noor', prefix: 'van', last: 'Geheimnaam' },
    birthDate: '2012-05-03',
    gender: 'v',
    contact: { phone: '0600000101', email: 'noor@voorbeeld.example' },
  },
  careFrom: '2026-05-25',
  parts: [{ service: 'service.youth-help', regime: 'jeugdwet' }],
  answers: [],
  team: [],
};

const INTAKE = ['identity', 'contact'];

export async function takeIn(
  store: Store,
  scope: Scope,
  input: NewClient = NOOR,
  categories: readonly string[] = INTAKE,
): Promise<Family> {
  const facts = await store.intakeFacts(scope, { birthDate: input.person.birthDate, regime: 'jeugdwet' }, TODAY);
  if (!facts) throw new Error('no facts');
  const all = [...categories, ...(input.bsn === undefined ? [] : ['bsn']), ...input.answers.map((a) => a.category)];
  const permits = [...new Set(all)].map((c) => ask(facts, c, 'write'));
  const made = must(await store.withScope(scope, (tx) => tx.createClient(permits, input)));
  return { noor: made.value.client, part: made.value.parts[0] as Id };
}

export async function factsOf(store: Store, scope: Scope, client: Id, on = TODAY): Promise<AccessFacts> {
  const facts = await store.accessFacts(scope, client, on);
  if (!facts) throw new Error('no facts');
  return facts;
}

export async function writeNote(store: Store, scope: Scope, family: Family, text: string): Promise<Id> {
  const facts = await factsOf(store, scope, family.noor);
  const permit = ask(facts, 'notes', 'write');
  const made = await store.withScope(scope, (tx) =>
    tx.addItem(permit, { part: family.part, kind: 'note', category: 'notes', on: TODAY, content: { text } }),
  );
  return must(made).value;
}
