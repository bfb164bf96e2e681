// Every datum that a statement names, broken on purpose: taken out of the policy, it is not asked any more and refused when it is sent all the same.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Acting, type House, intakeForm, openFile, rulings, takeIn, type TakenIn } from '../../src/desk/index.ts';
import { amsterdamDay, parsePolicy, type Policy, policyHash, printPolicy } from '../../src/policy/index.ts';
import type { Regime } from '../../src/policy/index.ts';
import { openTestStore, type TestStore, TODAY } from '../store/fixtures.ts';

interface Row {
  readonly id: string;
  readonly policy: string;
  readonly data: string;
  /** Absent: the category is one field. */
  readonly field?: string;
  readonly value?: string;
}
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const ROWS = parse(read('../tables/velden.yaml')) as readonly Row[];

function policyOf(name: string): Policy {
  const parsed = parsePolicy(read(`../../policies/${name}.yaml`), name);
  if (!parsed.ok) throw new Error(`${name} cannot be read`);
  return parsed.policy;
}

/** The same policy in which nobody thought of this field. */
function without(policy: Policy, row: Row): Policy {
  const data = policy.data ?? {};
  const category = data[row.data];
  if (row.field !== undefined && (category?.items?.length ?? 0) > 1)
    return {
      ...policy,
      data: { ...data, [row.data]: { ...category, items: category?.items?.filter((i) => i !== row.field) ?? [] } },
    };
  // The only field of its category: no purpose uses the category any more.
  const leaves = (word: string): readonly string[] =>
    word === 'all' ? Object.keys(data).flatMap(leaves) : (data[word]?.group?.flatMap(leaves) ?? [word]);
  const drop = (what: readonly string[]): readonly string[] => [...new Set(what.flatMap(leaves))].filter((w) => w !== row.data);
  const purpose = Object.fromEntries(Object.entries(policy.purpose ?? {}).map(([key, p]) => [key, { ...p, what: drop(p.what) }]));
  return { ...policy, purpose };
}

describe('every datum of a statement', () => {
  let t: TestStore;
  let house: House;
  let n = 0;
  beforeAll(async () => {
    t = await openTestStore();
    const clock = { now: () => t.clock.now };
    house = { store: t.store, clock, rulings: rulings(t.store, clock, amsterdamDay) } as unknown as House;
  });
  afterAll(() => t.close());

  /** A practice on this policy, with one caregiver. */
  async function practiceOn(policy: Policy): Promise<Acting> {
    n += 1;
    const made = await t.store.createOrganisation({ name: `Proef ${n}`, slug: `proef-${n}` });
    if (!made.ok) throw new Error('no organisation');
    const organisation = made.value.id;
    const source = printPolicy(policy);
    const account = await t.store.withScope({ organisation, actor: 'system', role: 'system', purpose: 'test' }, async (tx) => {
      const adopted = await tx.adoptPolicy({ hash: policyHash(policy), version: '1', source, effective: '2026-01-01' });
      if (!adopted.ok) return adopted;
      const added = await tx.addStaff({
        person: { name: { first: 'Amira', last: 'Proef' } },
        kind: 'staff',
        signIn: `amira@proef-${n}.example`,
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
    if (!account.ok || !('account' in (account.value as object))) throw new Error(`no account: ${JSON.stringify(account)}`);
    const [known] = await t.store.accountsOf(`amira@proef-${n}.example`, TODAY);
    if (!known) throw new Error('no account');
    return { account: known, on: TODAY, now: Math.floor(t.clock.now / 1000), via: 'web' };
  }

  async function send(acting: Acting, policy: Policy, row: Row): Promise<TakenIn> {
    const [key, service] = Object.entries(policy.service ?? {})[0] as [string, { regime?: readonly Regime[] }];
    const { value } = row;
    const field = row.field ?? row.data;
    const own = row.data === 'identity' || row.data === 'contact';
    return takeIn(house, acting, {
      name: { first: 'Zed', last: 'Verzonnen', ...(field === 'prefix' && value !== undefined ? { prefix: value } : {}) },
      birthDate: '2020-05-03',
      service: `service.${key}`,
      regime: service.regime?.[0] ?? 'avg',
      careFrom: TODAY,
      team: [],
      consent: { measure: 'none', name: 'Ouder Verzonnen', role: 'guardian', on: TODAY },
      ...(field === 'gender' && value !== undefined ? { gender: value } : {}),
      ...(row.data === 'contact' && value !== undefined ? { contact: { [field]: value } } : {}),
      ...(field === 'bsn' && value !== undefined ? { bsn: value } : {}),
      answers:
        own || field === 'bsn' || value === undefined
          ? []
          : [{ category: row.data, field, value, relevance: 'Nodig voor de hulp' }],
    });
  }

  it.each(ROWS)(
    '$id is asked because the policy names it, is kept, and is refused without the policy ($data $field)',
    async (row) => {
      const policy = policyOf(row.policy);
      const acting = await practiceOn(policy);
      const field = row.field ?? row.data;
      const asks = async (who: Acting): Promise<boolean> =>
        ((await intakeForm(house, who))?.fields ?? []).some((f) => f.category === row.data && f.field === field);
      expect(await asks(acting)).toBe(true);
      const taken = await send(acting, policy, row);
      expect(taken).toMatchObject({ kind: 'done' });
      if (taken.kind !== 'done') return;
      const opened = await openFile(house, acting, taken.client);
      if (opened.kind !== 'opened') throw new Error('the file does not open');
      // A bsn never comes with the file; it has a read of its own.
      if (row.value !== undefined && field !== 'bsn') expect(JSON.stringify(opened.file)).toContain(row.value);

      const broken = without(policy, row);
      const elsewhere = await practiceOn(broken);
      expect(await asks(elsewhere)).toBe(false);
      const refused = await send(elsewhere, broken, row);
      expect(refused).toMatchObject({ kind: 'problems', problems: [{ code: 'field-without-purpose' }] });
    },
    30_000,
  );
});
