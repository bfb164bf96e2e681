import { afterEach, beforeEach, expect, it } from 'vitest';
import { bothKinds, type TestStore, TODAY } from './fixtures.ts';
import { ask } from './permits.ts';
import { factsOf, must, NOOR, practice, type Practice, takeIn, writeNote } from './seed.ts';

bothKinds('a file', (open) => {
  let t: TestStore;
  let p: Practice;
  beforeEach(async () => {
    t = await open();
    p = await practice(t.store);
  });
  afterEach(() => t.close());

  it('is taken in, written in and opened again', async () => {
    const family = await takeIn(t.store, p.amira, {
      ...NOOR,
      bsn: '111222333',
      answers: [{ category: 'referral', field: 'indication', value: 'van de gemeente', source: 'municipality' }],
    });
    const note = await writeNote(t.store, p.amira, family, 'Noor vertelde over school.');
    const facts = await factsOf(t.store, p.amira, family.noor);
    expect(facts.capacities[0]).toMatchObject({ kind: 'employee', careRelation: true, confidentiality: true });
    expect(facts.parts).toHaveLength(1);
    const permits = ['identity', 'contact', 'notes', 'referral'].map((c) => ask(facts, c, 'read'));
    const file = must(await t.store.openFile(permits)).value;
    expect(file.person?.name).toEqual(NOOR.person.name);
    expect(file.person?.birthDate).toBe('2012-05-03');
    expect(file.person?.contact?.phone).toBe('0600000101');
    expect(file.items.map((i) => [i.id, i.content?.text])).toEqual([[note, 'Noor vertelde over school.']]);
    expect(file.items[0]?.writtenAt).toBe('2026-11-22T09:00:00.000Z');
    expect(file.answers[0]).toMatchObject({ field: 'indication', value: 'van de gemeente', source: 'municipality', on: TODAY });
    expect(must(await t.store.readBsn(ask(facts, 'bsn', 'read'))).value).toBe('111222333');
  });
});
