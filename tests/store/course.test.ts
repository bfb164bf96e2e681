// What is due: shown to whom the permit was made for, sealed, logged, and silent about what is restricted.

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import { bothKinds, type TestStore, TODAY } from './fixtures.ts';
import { ask } from './permits.ts';
import { factsOf, type Family, must, type Practice, practice, takeIn } from './seed.ts';

bothKinds('what is due', (open) => {
  let t: TestStore;
  let p: Practice;
  let family: Family;
  beforeEach(async () => {
    t = await open();
    p = await practice(t.store);
    family = await takeIn(t.store, p.amira);
  });
  afterEach(() => t.close());

  const plan = async (due?: string): Promise<Id> => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    const content = { text: 'GEHEIM-plan-1618', fields: { 'goal.1.words': 'GEHEIM-doel-0339' } };
    const input = { part: family.part, kind: 'care-plan', category: 'care_plan', on: TODAY, content };
    return must(
      await t.store.withScope(p.amira, (tx) =>
        tx.addItem(ask(facts, 'care_plan', 'write'), due === undefined ? input : { ...input, due }),
      ),
    ).value;
  };
  const due = async (category = 'care_plan') => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    return t.store.due([ask(facts, category, 'read')], { from: '2026-11-01', until: '2026-12-31' });
  };

  it('gives the item with its day, opened, once it was allowed; and only that category', async () => {
    const id = await plan('2026-12-01');
    await plan();
    expect(await due()).toMatchObject([{ id, due: '2026-12-01', content: { fields: { 'goal.1.words': 'GEHEIM-doel-0339' } } }]);
    expect(await due('notes')).toEqual([]);
    expect((await t.dump()).includes('GEHEIM')).toBe(false);
  });

  it('says nothing about what is restricted', async () => {
    const id = await plan('2026-12-01');
    const facts = await factsOf(t.store, p.amira, family.noor);
    const restriction = { target: { kind: 'item', item: id }, ground: 'unlawful', from: TODAY, reason: 'betwist' } as const;
    must(await t.store.withScope(p.amira, (tx) => tx.restrict(ask(facts, 'care_plan', 'write'), restriction)));
    expect(await due()).toEqual([]);
  });

  it('a correction moves the day, or takes it away', async () => {
    const id = await plan('2026-12-01');
    const correct = async (version: number, day: string | null) => {
      const facts = await factsOf(t.store, p.amira, family.noor);
      const input = { item: id, version, content: { text: 'nieuw' }, reason: 'verzet', due: day };
      must(await t.store.withScope(p.amira, (tx) => tx.correctItem(ask(facts, 'care_plan', 'write'), input)));
    };
    await correct(1, '2026-12-15');
    expect(await due()).toMatchObject([{ id, due: '2026-12-15', version: 2 }]);
    await correct(2, null);
    expect(await due()).toEqual([]);
  });

  it('stale facts open nothing', async () => {
    await plan('2026-12-01');
    const facts = await factsOf(t.store, p.amira, family.noor);
    const permit = ask(facts, 'care_plan', 'read');
    must(
      await t.store.withScope(p.amira, (tx) =>
        tx.joinTeam(ask(facts, 'identity', 'write'), { account: p.joris.actor, task: 'x', from: TODAY }),
      ),
    );
    expect(await t.store.due([permit], { from: '2026-11-01', until: '2026-12-31' })).toEqual([]);
  });

  it('a printed file is logged as a print', async () => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    must(await t.store.openFile([ask(facts, 'care_plan', 'read')], { printed: true }));
    const log = must(await t.store.whoLooked(ask(facts, 'identity', 'read'), { from: TODAY, until: TODAY })).value;
    expect(log.map((l) => l.event.kind)).toContain('print');
  });

  it('a template is changed by one at a time, and only for this organisation', async () => {
    const other = await practice(t.store, 'de-kade');
    const change = (version: number, body: string) =>
      t.store.withScope(p.amira, (tx) => tx.adjustTemplate({ template: 'youth', version, body }));
    must(await change(0, '{"a":1}'));
    expect(await change(0, '{}')).toEqual({ ok: false, why: 'stale' });
    must(await change(1, '{"a":2}'));
    expect(await change(1, '{}')).toEqual({ ok: false, why: 'stale' });
    expect(await t.store.templates(p.organisation)).toEqual([{ template: 'youth', version: 2, body: '{"a":2}' }]);
    expect(await t.store.templates(other.organisation)).toEqual([]);
  });
});
