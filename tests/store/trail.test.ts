// The log in the database: without gaps under many writers, whole when checked elsewhere, and broken where somebody touched it.

import pg from 'pg';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyExport } from '../../src/trail/index.ts';
import { bothKinds, type ServerStore, type TestStore } from './fixtures.ts';
import { ask } from './permits.ts';
import { type Family, factsOf, type Practice, practice, takeIn, writeNote } from './seed.ts';

bothKinds('the log', (open) => {
  let t: TestStore;
  let p: Practice;
  let family: Family;
  beforeEach(async () => {
    t = await open();
    p = await practice(t.store);
    family = await takeIn(t.store, p.amira);
    await writeNote(t.store, p.amira, family, 'een notitie');
  });
  afterEach(() => t.close());

  const exported = async (): Promise<string[]> => {
    const out: string[] = [];
    for await (const line of t.store.trail.export({ ...p.amira, purpose: 'oversight' })) out.push(line);
    return out;
  };

  it('is checked without the database, with the published key', async () => {
    await t.store.trail.checkpoint(p.organisation);
    const kept = await t.store.trail.checkpoint(p.organisation);
    await writeNote(t.store, p.amira, family, 'nog een');
    const key = await t.store.trail.verifierKey(p.organisation);
    const verdict = verifyExport(await exported(), { keys: [key], kept });
    expect(verdict).toMatchObject({ ok: true, checkpoints: 2, keyGiven: true, dropped: 0 });
    const here = await t.store.trail.verify(p.organisation);
    expect(here).toMatchObject({ ok: true, checkpoints: 2, root: verdict.ok ? verdict.root : '' });
  });

  it('numbers its lines without gaps when many read and write at once', async () => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    const reads = Array.from({ length: 40 }, () =>
      t.store.openFile([ask(facts, 'identity', 'read'), ask(facts, 'notes', 'read')]),
    );
    const notes = Array.from({ length: 10 }, (_, i) => writeNote(t.store, p.amira, family, `gelijk ${i}`));
    const results = await Promise.all([...reads, ...notes]);
    expect(results).toHaveLength(50);
    expect(await t.store.trail.verify(p.organisation)).toMatchObject({ ok: true });
    const [head] = await t.ctx.db.transaction().execute(async (trx) => {
      await sql`select zv_scope(${p.organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
      return trx
        .selectFrom('trail_event')
        .select((e) => [e.fn.countAll<string>().as('lines'), e.fn.max('n').as('last'), e.fn.min('n').as('first')])
        .execute();
    });
    expect(Number(head?.lines)).toBe(Number(head?.last) + 1);
    expect(Number(head?.first)).toBe(0);
  });

  it('holds no name, date of birth or text', async () => {
    const all = (await exported()).join('\n');
    for (const personal of ['Noor', 'Geheimnaam', '2012-05-03', '0600000101', 'een notitie']) expect(all).not.toContain(personal);
  });

  it('tells the client who looked, with names, and logs that too', async () => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    await t.store.openFile([ask(facts, 'notes', 'read')]);
    const permit = ask(facts, 'notes', 'read', { purpose: 'inspection' });
    const seen = await t.store.whoLooked(permit, { from: '2026-11-22', until: '2026-11-22' });
    expect(seen.ok && seen.value.map((l) => [l.event.kind, l.name?.first])).toEqual([
      ['log-read', 'Amira'],
      ['read', 'Amira'],
      ['create', 'Amira'],
      ['create', 'Amira'],
      ['create-file', 'Amira'],
    ]);
    const none = await t.store.whoLooked(permit, { from: '2026-11-20', until: '2026-11-21' });
    expect(none).toEqual({ ok: true, value: [] });
  });

  it('shows where it was changed behind our back', async () => {
    await t.store.trail.checkpoint(p.organisation);
    const url = 'url' in t ? (t as ServerStore).url : undefined;
    if (url === undefined) return; // the embedded database has no second door; the same check runs on PostgreSQL
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    const behind = async (statement: string): Promise<void> => {
      await owner.query('begin');
      await owner.query("select set_config('app.org', $1, true)", [p.organisation]);
      await owner.query('alter table trail_event disable trigger trail_event_only_append');
      await owner.query(statement);
      await owner.query('alter table trail_event enable trigger trail_event_only_append');
      await owner.query('commit');
    };
    await behind("update trail_event set body = replace(body, 'success', 'refused') where n = 2");
    expect(await t.store.trail.verify(p.organisation)).toEqual({ ok: false, n: 2, breach: 'changed' });
    await behind(
      "update trail_event set leaf = sha256('\\x00'::bytea || convert_to(n::text || E'\\n' || body, 'UTF8')) where n = 2",
    );
    expect(await t.store.trail.verify(p.organisation)).toMatchObject({ ok: false, breach: 'changed' });
    await behind('delete from trail_event where n = 3');
    expect(await t.store.trail.verify(p.organisation)).toMatchObject({ ok: false });
    await owner.end();
  });
});
