// Search by keyed hashes: found by name, date, number and words of a text; nothing in clear; gone with the correction and with the file.

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Candidate, Scope, SearchWish } from '../../src/store/index.ts';
import { bothKinds, type TestStore, TODAY } from './fixtures.ts';
import { ask } from './permits.ts';
import { type Family, factsOf, must, NOOR, type Practice, practice, takeIn, writeNote } from './seed.ts';

const ALL = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg'] as const;
const TEAM = { any: [{ regimes: ALL, careRelation: true }] };
const EVERYBODY = { any: [{ regimes: ALL }] };

bothKinds('search', (open) => {
  let t: TestStore;
  let p: Practice;
  let family: Family;
  let other: Family;

  beforeAll(async () => {
    t = await open();
    p = await practice(t.store);
    family = await takeIn(t.store, p.amira);
    other = await takeIn(t.store, p.joris, {
      ...NOOR,
      person: { name: { first: 'Zoë', last: 'Anderszins' }, birthDate: '2012-05-03' },
    });
  });
  afterAll(async () => {
    await t.close();
  });

  async function find(wish: SearchWish, who: Scope = p.amira, within = TEAM): Promise<readonly Candidate[]> {
    const account = await t.store.accountFacts(who, TODAY);
    if (!account) throw new Error('no account');
    return t.store.search(account, within as never, wish);
  }
  const ids = (found: readonly Candidate[]): readonly string[] => found.map((c) => c.facts.client);

  it.each([
    ['a whole name', { words: 'Noor Geheimnaam' }],
    ['the beginning of a name, in capitals', { words: 'GEHEIM' }],
    ['the words in another order', { words: 'geheimnaam van noor' }],
    ['a date of birth', { birthDate: '2012-05-03' }],
    ['a name with a date of birth', { words: 'noor', birthDate: '2012-05-03' }],
  ])('finds by %s', async (_what, wish) => {
    expect(ids(await find(wish))).toEqual([family.noor]);
  });

  it('finds by file number', async () => {
    const line = await t.store.openLines([ask(await factsOf(t.store, p.amira, family.noor), 'identity', 'read')]);
    expect(ids(await find({ number: line[0]?.number ?? '' }))).toEqual([family.noor]);
  });

  it.each([
    ['a word that is not in the name', { words: 'noor anderszins' }],
    ['the middle of a name', { words: 'heimnaam' }],
    ['another date', { words: 'noor', birthDate: '2012-05-04' }],
    ['nothing', { words: '  ' }],
    ['signs only', { words: '%_' }],
  ])('finds nothing by %s', async (_what, wish) => {
    expect(await find(wish)).toEqual([]);
  });

  it('looks without accents, and only in the own team unless the scope is wider', async () => {
    expect(await find({ words: 'zoe' })).toEqual([]);
    expect(ids(await find({ words: 'zoe' }, p.joris))).toEqual([other.noor]);
    expect(ids(await find({ words: 'zoe' }, p.amira, EVERYBODY as never))).toEqual([other.noor]);
    expect(ids(await find({ birthDate: '2012-05-03' }, p.amira, EVERYBODY as never)).toSorted()).toEqual(
      [family.noor, other.noor].toSorted(),
    );
  });

  it('finds every word of one text, says where it stands, and forgets what was corrected away', async () => {
    const item = await writeNote(t.store, p.amira, family, 'Zij vertelde over het Zwemkampioenschap in Almelo.');
    await writeNote(t.store, p.amira, family, 'Een ander gesprek, over Deventer.');
    const [found] = await find({ words: 'almelo zwemkampioenschap' });
    expect(found).toMatchObject({ byName: false, texts: [{ part: family.part, category: 'notes' }] });
    expect(await find({ words: 'almelo deventer' })).toEqual([]);
    expect(await find({ words: 'almelo' }, p.joris)).toEqual([]);
    const permit = ask(await factsOf(t.store, p.amira, family.noor), 'notes', 'write');
    must(
      await t.store.withScope(p.amira, (tx) =>
        tx.correctItem(permit, { item, version: 1, content: { text: 'Het was in Hengelo.' }, reason: 'verkeerde plaats' }),
      ),
    );
    expect(await find({ words: 'almelo' })).toEqual([]);
    expect(ids(await find({ words: 'hengelo' }))).toEqual([family.noor]);
  });

  it('does not find an item under a restriction', async () => {
    const item = await writeNote(t.store, p.amira, family, 'Over het Dorpsfeest.');
    expect(ids(await find({ words: 'dorpsfeest' }))).toEqual([family.noor]);
    const permit = ask(await factsOf(t.store, p.amira, family.noor), 'notes', 'write');
    must(
      await t.store.withScope(p.amira, (tx) =>
        tx.restrict(permit, { target: { kind: 'item', item }, ground: 'accuracy-contested', from: TODAY, reason: 'betwist' }),
      ),
    );
    expect(await find({ words: 'dorpsfeest' })).toEqual([]);
  });

  it('follows a new name', async () => {
    const facts = await factsOf(t.store, p.joris, other.noor);
    const opened = await t.store.openFile([ask(facts, 'identity', 'read')]);
    if (!opened.ok || !opened.value.person) throw new Error('not opened');
    const { id, version } = opened.value.person;
    const change = { person: id, version, name: { first: 'Zoë', last: 'Trouwnaam' }, birthDate: '2012-05-03' };
    must(await t.store.withScope(p.joris, (tx) => tx.changePerson(ask(facts, 'identity', 'write'), change)));
    expect(ids(await find({ words: 'trouwnaam' }, p.joris))).toEqual([other.noor]);
    expect(await find({ words: 'anderszins' }, p.joris)).toEqual([]);
  });

  it('keeps no word in clear, and gives another organisation other hashes', async () => {
    const bytes = (await t.dump()).toString('latin1').toLowerCase();
    for (const word of ['geheimnaam', 'zwemkampioenschap', 'hengelo', 'dorpsfeest']) expect(bytes).not.toContain(word);
    const elsewhere = await practice(t.store, 'elders');
    await takeIn(t.store, elsewhere.amira);
    const hashes = async (organisation: string): Promise<Set<string>> =>
      t.store
        .withScope({ ...p.amira, organisation }, async () => new Set<string>())
        .then(async (set) => {
          const client = await t.ctx.pool.connect();
          try {
            await client.query('begin');
            await client.query("select zv_scope($1::uuid, 'system', 'system', 'care')", [organisation]);
            const rows = await client.query<{ word: string }>("select encode(word, 'hex') as word from search_name");
            await client.query('commit');
            for (const row of rows.rows) set.add(row.word);
            return set;
          } finally {
            client.release();
          }
        });
    const [here, there] = [await hashes(p.organisation), await hashes(elsewhere.organisation)];
    expect(here.size).toBeGreaterThan(10);
    expect(there.size).toBeGreaterThan(10);
    expect([...here].filter((word) => there.has(word))).toEqual([]);
  });

  it('finds nothing of a file whose key was destroyed', async () => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    must(await t.store.withScope(p.amira, (tx) => tx.shredFile(ask(facts, 'identity', 'delete'))));
    for (const wish of [{ words: 'noor' }, { words: 'hengelo' }, { birthDate: '2012-05-03' }])
      expect(await find(wish)).toEqual([]);
  });
});
