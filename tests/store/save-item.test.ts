// Saving one note: everything that belongs to it or nothing, and one round trip more than a bare insert would be.

import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import type { NewItem } from '../../src/store/index.ts';
import { parseEvent } from '../../src/trail/index.ts';
import { bothKinds, type TestStore, TODAY } from './fixtures.ts';
import { ask } from './permits.ts';
import { type Family, factsOf, must, type Practice, practice, takeIn } from './seed.ts';

/** Counts what is sent to the database while something is done. */
async function tripsOf(t: TestStore, work: () => Promise<unknown>): Promise<number> {
  let trips = 0;
  const connect = t.ctx.pool.connect.bind(t.ctx.pool);
  t.ctx.pool.connect = (async () => {
    const client = (await connect()) as pg.PoolClient;
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const release = client.release.bind(client);
    client.query = ((...args: unknown[]) => {
      trips++;
      return query(...args);
    }) as typeof client.query;
    client.release = (error) => {
      client.query = query as typeof client.query;
      client.release = release;
      release(error);
    };
    return client;
  }) as typeof t.ctx.pool.connect;
  try {
    await work();
  } finally {
    t.ctx.pool.connect = connect;
  }
  return trips;
}

bothKinds('saving one item', (open) => {
  let t: TestStore;
  let p: Practice;
  let family: Family;
  const note = (text: string): NewItem => ({ part: family.part, kind: 'note', category: 'notes', on: TODAY, content: { text } });
  const save = async (text: string, more: Partial<NewItem> = {}) => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    return t.store.saveItem(p.amira, ask(facts, 'notes', 'write'), { ...note(text), ...more });
  };
  const texts = async (): Promise<readonly string[]> => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    return must(await t.store.openFile([ask(facts, 'notes', 'read')])).value.items.map((i) => i.content?.text ?? '');
  };
  /** One statement as the program, in the organisation. */
  const inScope = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<readonly R[]> => {
    const client = await t.ctx.pool.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('app.org', $1, true)", [p.organisation]);
      const { rows } = await client.query<R>(text, values);
      await client.query('commit');
      return rows;
    } finally {
      client.release();
    }
  };
  const created = async () => {
    const rows = await inScope<{ body: string }>("select body from trail_event where kind = 'create' order by n");
    return rows.map((r) => parseEvent(r.body));
  };

  beforeAll(async () => {
    t = await open();
    p = await practice(t.store);
    family = await takeIn(t.store, p.amira);
  });
  afterAll(() => t.close());

  it('takes one trip for the facts and one for the note, as a bare insert takes one', async () => {
    must(await save('zodat de sleutel bekend is'));
    const trips = await tripsOf(t, () => save('Noor vertelde over de zwemles'));
    const bare = await tripsOf(t, async () => {
      const client = await t.ctx.pool.connect();
      await client.query('select 1');
      client.release();
    });
    expect(trips).toBe(bare + 1);
  });

  it('takes one trip more where the key of the file is not known yet', async () => {
    const known = t.ctx.keys.known.bind(t.ctx.keys);
    let first = true;
    t.ctx.keys.known = (organisation: Id, id: Id) => {
      const answer = first ? undefined : known(organisation, id);
      first = false;
      return answer;
    };
    const trips = await tripsOf(t, async () => must(await save('met een sleutel die eerst gehaald is')));
    t.ctx.keys.known = known;
    expect(trips).toBe(3);
    expect(await texts()).toContain('met een sleutel die eerst gehaald is');
  });

  it('writes what can be read, found and accounted for', async () => {
    const id = must(await save('Vandaag gepraat over de schaatsbaan')).value;
    expect(await texts()).toContain('Vandaag gepraat over de schaatsbaan');
    const account = await t.store.accountFacts(p.amira, TODAY);
    if (!account) throw new Error('no account');
    const regimes = ['jeugdwet'] as const;
    const found = await t.store.search(account, { any: [{ regimes, careRelation: true }] } as never, { words: 'schaatsbaan' });
    expect(found.map((c) => c.facts.client)).toEqual([family.noor]);
    expect((await created()).find((e) => e?.what.object === id)).toMatchObject({
      kind: 'create',
      outcome: 'success',
      what: { object: id, client: family.noor, type: 'note' },
    });
  });

  it('takes the draft of its form along', async () => {
    const place = { form: 'note', client: family.noor };
    const facts = await factsOf(t.store, p.amira, family.noor);
    const permits = [ask(facts, 'notes', 'write')];
    must(await t.store.withScope(p.amira, (tx) => tx.keepDraft(permits, { place, text: { typed: { text: 'half' } } })));
    expect(await t.store.drafts.mine(p.amira)).toHaveLength(1);
    must(await t.store.saveItem({ ...p.amira, draft: place }, ask(facts, 'notes', 'write'), note('nu heel')));
    expect(await t.store.drafts.mine(p.amira)).toEqual([]);
  });

  it('writes nothing when the facts changed, when the part is of another file, or when the text is empty', async () => {
    const other = await takeIn(t.store, p.amira);
    const count = (await texts()).length;
    const logged = (await created()).length;
    const facts = await factsOf(t.store, p.amira, family.noor);
    const permit = ask(facts, 'notes', 'write');
    const identity = ask(facts, 'identity', 'write');
    must(
      await t.store.withScope(p.amira, (tx) =>
        tx.joinTeam(identity, { account: p.joris.actor as Id, task: 'caregiver', from: TODAY }),
      ),
    );
    expect(await t.store.saveItem(p.amira, permit, note('te laat'))).toEqual({ ok: false, why: 'stale' });
    expect(await save('in het verkeerde deel', { part: other.part })).toEqual({ ok: false, why: 'gone' });
    expect(await save('   ')).toMatchObject({ ok: false, why: 'problems' });
    expect(await texts()).toHaveLength(count);
    expect((await created()).length).toBe(logged);
  });

  it('is for the one who asked, for writing, and for the category that was asked', async () => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    await expect(t.store.saveItem(p.joris, ask(facts, 'notes', 'write'), note('x'))).rejects.toThrow(TypeError);
    await expect(t.store.saveItem(p.amira, ask(facts, 'notes', 'read'), note('x'))).rejects.toThrow(TypeError);
    await expect(t.store.saveItem(p.amira, ask(facts, 'care_plan', 'write'), note('x'))).rejects.toThrow(TypeError);
  });

  it('finds the file gone when its key was destroyed meanwhile, though the key is still known here', async () => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    const permit = ask(facts, 'notes', 'write');
    await inScope('update sealing_key set wrapped = null, destroyed_at = now() where id = $1', [family.noor]);
    const count = (await created()).length;
    expect(await t.store.saveItem(p.amira, permit, note('na het vernietigen'))).toEqual({ ok: false, why: 'gone' });
    expect((await created()).length).toBe(count);
  });
});
