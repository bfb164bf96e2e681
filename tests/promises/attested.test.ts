// What only a person can vouch for: not proven before somebody signs, attested by role and day while that counts, and old when it is old.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type Acting,
  attestClause,
  type House,
  type PublishedSentence,
  publishedStatement,
  rulings,
  withdrawAttestation,
} from '../../src/desk/index.ts';
import { addDays, amsterdamDay, type Day, policyHash, printPolicy } from '../../src/policy/index.ts';
import { attestables, countsUntil } from '../../src/record/index.ts';
import { STATEMENTS } from '../promises.ts';
import { openTestStore, type TestStore, TODAY } from '../store/fixtures.ts';
import { policyOf, without } from './policies.ts';

interface Row {
  readonly id: string;
  readonly clause: string;
}
const ROWS = parse(readFileSync(new URL('attested.yaml', import.meta.url), 'utf8')) as readonly Row[];

let t: TestStore;
let house: House;
const officers = new Map<string, Acting>();
beforeAll(async () => {
  t = await openTestStore();
  const clock = { now: () => t.clock.now };
  house = { store: t.store, clock, rulings: rulings(t.store, clock, amsterdamDay) } as unknown as House;
  for (const letters of Object.keys(STATEMENTS)) officers.set(letters, await practiceOn(letters));
}, 90_000);
afterAll(() => t.close());

/** A practice on the policy of a statement, with somebody who looks after privacy. */
async function practiceOn(letters: string): Promise<Acting> {
  const slug = letters.toLowerCase();
  const made = await t.store.createOrganisation({ name: `Proef ${letters}`, slug });
  if (!made.ok) throw new Error('no organisation');
  const organisation = made.value.id;
  const policy = policyOf(`${letters}-1`);
  const source = printPolicy(policy);
  const signIn = `petra@${slug}.example`;
  const done = await t.store.withScope({ organisation, actor: 'system', role: 'system', purpose: 'test' }, async (tx) => {
    const adopted = await tx.adoptPolicy({ hash: policyHash(policy), version: '1', source, effective: '2026-01-01' });
    const person = { name: { first: 'Petra', last: 'Geheimzin' } };
    return adopted.ok ? tx.addStaff({ person, kind: 'staff', signIn, roles: ['privacy_officer'], from: '2026-01-01' }) : adopted;
  });
  const [account] = await t.store.accountsOf(signIn, TODAY);
  if (!done.ok || !account) throw new Error('no privacy officer');
  return { account, on: TODAY, now: Math.floor(t.clock.now / 1000), via: 'web' };
}

async function sentencesOf(key: string, on: Day): Promise<readonly PublishedSentence[]> {
  const statement = await publishedStatement(house, key, 'nl', on);
  return statement?.chapters.flatMap((chapter) => chapter.sentences) ?? [];
}
async function shown(key: string, clause: string, on: Day): Promise<PublishedSentence> {
  const found = (await sentencesOf(key, on)).find((s) => s.clauses.includes(clause));
  if (!found) throw new Error(`${clause} has no sentence`);
  return found;
}

describe('what only a person can vouch for', () => {
  it.each(ROWS)('$id is attested as long as a signature counts, and not a day longer ($clause)', async ({ id, clause }) => {
    const letters = id.slice(0, 2);
    const key = letters.toLowerCase();
    const acting = officers.get(letters) as Acting;
    const policy = policyOf(id);
    const one = attestables(policy).find((a) => a.clause === clause);
    if (!one) throw new Error(`${clause} is not for a person`);
    expect(attestables(without(policy, clause)).map((a) => a.clause)).not.toContain(clause);

    expect((await shown(key, clause, TODAY)).mark).toBe('unproven');
    const on = addDays(TODAY, -1);
    const input = { on, seen: 'Zelf gekeken op kantoor, met twee collega’s erbij.', evidence: '', declared: true };
    expect((await attestClause(house, acting, clause, { ...input, declared: false })).kind).toBe('problems');
    expect((await shown(key, clause, TODAY)).mark).toBe('unproven');
    expect((await attestClause(house, acting, clause, input)).kind).toBe('done');

    const until = countsUntil(on, one.term);
    for (const day of [TODAY, until]) expect((await shown(key, clause, day)).mark).toBe('vouched');
    const standing = await shown(key, clause, TODAY);
    expect(standing.evidence.nl).toContain('Verklaard door de');
    expect(JSON.stringify(standing)).not.toMatch(/Petra|Geheimzin|collega’s/);
    const old = await shown(key, clause, addDays(until, 1));
    expect([old.mark, old.evidence.nl]).toEqual(['unproven', expect.stringContaining('verlopen')]);

    expect((await withdrawAttestation(house, acting, clause, { reason: 'Het is niet meer zo.' })).kind).toBe('done');
    expect((await shown(key, clause, TODAY)).mark).toBe('unproven');
  });

  it('who promises to keep to the law is not shown to keep that while the check finds a mistake', async () => {
    expect((await shown('ss', 'pledge.lawful', TODAY)).mark).toBe('unproven');
  });
});
