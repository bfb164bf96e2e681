// A client's own objection: counts at once, waits for a judgement, takes the place of an earlier yes, and is taken back the same day.

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import type { Scope } from '../../src/store/index.ts';
import { bothKinds, type TestStore, TODAY } from './fixtures.ts';
import { ask } from './permits.ts';
import { factsOf, type Family, must, type Practice, practice, scopeOf, takeIn } from './seed.ts';

bothKinds('an own objection', (open) => {
  let t: TestStore;
  let p: Practice;
  let family: Family;
  let noor: Scope;
  let mother: Scope;
  let person: Id;
  beforeEach(async () => {
    t = await open();
    p = await practice(t.store);
    family = await takeIn(t.store, p.amira);
    const facts = await factsOf(t.store, p.amira, family.noor);
    const file = must(await t.store.openFile([ask(facts, 'identity', 'read')])).value;
    const system = scopeOf(p.organisation, 'system', 'system');
    const write = ask(facts, 'identity', 'write');
    const account = async (who: Id, signIn: string): Promise<Scope> => {
      const id = must(await t.store.withScope(system, (tx) => tx.addAccount({ person: who, signIn, from: '2026-01-01' }))).value;
      return scopeOf(p.organisation, id, 'client');
    };
    person = must(
      await t.store.withScope(p.amira, async (tx) => {
        const added = await tx.addPerson(write, { name: { first: 'Saar', last: 'Voorbeeld' } });
        if (!added.ok) return added;
        const proof = { kind: 'register-extract', seenOn: TODAY } as const;
        const held = await tx.recordAuthority(write, { person: added.value, kind: 'parent', held: true, proof, from: TODAY });
        return held.ok ? added : held;
      }),
    ).value;
    noor = await account(file.client.person, 'noor@post.example');
    mother = await account(person, 'saar@post.example');
  });
  afterEach(() => t.close());

  const object = async (category?: string) => {
    const own = await factsOf(t.store, noor, family.noor);
    const input = { kind: 'client-objects', against: person, on: TODAY, reason: '' } as const;
    return must(
      await t.store.withScope(noor, (tx) => tx.recordObjection({ own }, category === undefined ? input : { ...input, category })),
    ).value;
  };
  const judge = async (answer: 'allow' | 'deny', category?: string) => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    const input = { person, answer, from: TODAY, reason: 'besproken', ...(category === undefined ? {} : { category }) };
    must(await t.store.withScope(p.amira, (tx) => tx.judgeAccess(ask(facts, 'care_plan', 'write'), input)));
  };
  const waits = async () => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    return t.store.unjudgedObjections([ask(facts, 'identity', 'read')]);
  };
  const objects = async (category: string) =>
    (await factsOf(t.store, mother, family.noor)).ask({ category, purpose: 'inspection', action: 'read' }).client.objectsToParent;
  const judged = async () => t.store.judgedFacts(await factsOf(t.store, mother, family.noor));

  it('without a reason counts at once, for what it names', async () => {
    await object('notes');
    expect([await objects('notes'), await objects('care_plan')]).toEqual([true, false]);
    expect(await waits()).toEqual([{ client: family.noor, on: TODAY }]);
  });

  it('waits until somebody judged that person and that part, and asks anew when the client objects again', async () => {
    await object('notes');
    await judge('deny', 'medical');
    expect(await waits()).toHaveLength(1);
    await judge('allow', 'notes');
    expect(await waits()).toEqual([]);
    expect(await judged()).toContainEqual({ answer: 'allow', category: 'notes' });
    await object('notes');
    expect(await waits()).toHaveLength(1);
    expect(await judged()).toEqual([{ answer: 'deny', category: 'medical' }]);
  });

  it('is taken back by the client alone, from that minute', async () => {
    const objection = await object();
    const hers = await factsOf(t.store, mother, family.noor);
    expect(await t.store.withScope(mother, (tx) => tx.withdrawObjection(hers, { objection }))).toMatchObject({ why: 'gone' });
    const own = await factsOf(t.store, noor, family.noor);
    must(await t.store.withScope(noor, (tx) => tx.withdrawObjection(own, { objection })));
    expect(await objects('notes')).toBe(false);
    expect(await waits()).toEqual([]);
    const again = await factsOf(t.store, noor, family.noor);
    expect(await t.store.withScope(noor, (tx) => tx.withdrawObjection(again, { objection }))).toMatchObject({ why: 'gone' });
  });

  it('makes what was decided on older facts stale, and is not listed for facts that changed', async () => {
    const before = ask(await factsOf(t.store, p.amira, family.noor), 'identity', 'read');
    await object();
    expect(await t.store.unjudgedObjections([before])).toEqual([]);
    expect(await t.store.openFile([before])).toEqual({ ok: false, why: 'stale' });
  });
});
