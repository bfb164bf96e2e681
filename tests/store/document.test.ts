// The bytes of documents: sealed in pieces, read back whole or not at all, gone with the consent of a photo.

import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Id } from '../../src/record/index.ts';
import { bothKinds, type TestStore, TODAY } from './fixtures.ts';
import { ask } from './permits.ts';
import { factsOf, type Family, must, type Practice, practice, takeIn } from './seed.ts';

const SECRET = 'GEHEIM-bytes-4471';
/** Three pieces, with words that can be looked for at both ends. */
const BYTES = Buffer.concat([Buffer.from(SECRET), Buffer.alloc(1_200_000, 7), Buffer.from(SECRET)]);
const FILE = { type: 'text', name: 'GEHEIM-naam-7710.txt', scanned: 'none', read: 'none' } as const;

bothKinds('documents', (open) => {
  let t: TestStore;
  let p: Practice;
  let family: Family;
  beforeEach(async () => {
    t = await open();
    p = await practice(t.store);
    family = await takeIn(t.store, p.amira);
  });
  afterEach(() => t.close());

  const add = async (kind = 'document', category = 'notes', bytes: Uint8Array = BYTES): Promise<Id> => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    const input = { part: family.part, kind, category, on: TODAY, content: { title: 'Brief', text: 'Brief' }, file: FILE, bytes };
    return must(await t.store.withScope(p.amira, (tx) => tx.addDocument(ask(facts, category, 'write'), input))).value;
  };
  const read = async (item: Id, category = 'notes', version?: number) => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    const input = version === undefined ? { item } : { item, version };
    return t.store.openDocument(ask(facts, category, 'read'), input);
  };
  /** Rows of one table, seen as the owner of the organisation. */
  const count = (table: string): Promise<number> =>
    t.ctx.db.transaction().execute(async (trx) => {
      await sql`select set_config('app.org', ${p.organisation}, true)`.execute(trx);
      const rows = await sql<{ n: number }>`select count(*)::int as n from ${sql.ref(table)}`.execute(trx);
      return Number(rows.rows[0]?.n);
    });

  it('come back byte for byte, and nothing of them lies in plain sight', async () => {
    const item = await add();
    const opened = must(await read(item)).value;
    expect(Buffer.compare(Buffer.from(opened.bytes), BYTES)).toBe(0);
    expect(opened.file).toMatchObject({ type: 'text', size: BYTES.length, scanned: 'none', name: FILE.name });
    expect(await count('document_chunk')).toBe(3);
    const dump = await t.dump();
    expect(dump.includes('GEHEIM-bytes')).toBe(false);
    expect(dump.includes('GEHEIM-naam')).toBe(false);
  });

  it('keep their old bytes when a new version comes', async () => {
    const item = await add();
    const facts = await factsOf(t.store, p.amira, family.noor);
    const next = { item, version: 1, content: { title: 'Brief', text: 'Brief' }, file: FILE, reason: 'getekend' };
    const write = (version: number) =>
      t.store.withScope(p.amira, (tx) =>
        tx.addDocumentVersion(ask(facts, 'notes', 'write'), { ...next, version, bytes: Buffer.from('tweede') }),
      );
    expect(must(await write(1)).value).toEqual({ version: 2 });
    expect(await write(1)).toEqual({ ok: false, why: 'stale' });
    expect(Buffer.from(must(await read(item)).value.bytes).toString()).toBe('tweede');
    expect(must(await read(item, 'notes', 1)).value.bytes.length).toBe(BYTES.length);
  });

  it('open for their own category and client only, and not while they are restricted', async () => {
    const item = await add();
    expect(await read(item, 'medical')).toEqual({ ok: false, why: 'gone' });
    const other = await takeIn(t.store, p.amira);
    const facts = await factsOf(t.store, p.amira, other.noor);
    expect(await t.store.openDocument(ask(facts, 'notes', 'read'), { item })).toEqual({ ok: false, why: 'gone' });
    const mine = await factsOf(t.store, p.amira, family.noor);
    const target = { kind: 'item', item } as const;
    must(
      await t.store.withScope(p.amira, (tx) =>
        tx.restrict(ask(mine, 'notes', 'write'), { target, ground: 'unlawful', from: TODAY, reason: 'betwist' }),
      ),
    );
    expect(await read(item)).toEqual({ ok: false, why: 'gone' });
  });

  it('that somebody changed or cut in the database do not open as if nothing happened', async () => {
    const item = await add();
    const asOwner = (work: ReturnType<typeof sql>) =>
      t.ctx.db.transaction().execute(async (trx) => {
        await sql`select set_config('app.org', ${p.organisation}, true)`.execute(trx);
        await work.execute(trx);
      });
    await asOwner(sql`delete from document_chunk where n = 2`);
    await expect(read(item)).rejects.toThrow('does not fit its place');
  });

  it('cannot be read by anybody once the key of the file is destroyed', async () => {
    const item = await add();
    const facts = await factsOf(t.store, p.amira, family.noor);
    must(await t.store.withScope(p.amira, (tx) => tx.shredFile(ask(facts, 'identity', 'delete'))));
    const opened = await t.store.openDocument(ask(facts, 'notes', 'read'), { item });
    expect(opened.ok).toBe(false);
  });

  it('under the consent of a photo go with it: words, versions and bytes, each with a line in the log', async () => {
    const photo = await add('photo', 'photo', Buffer.from('een plaatje'));
    const letter = await add();
    const say = async (act: 'given' | 'withdrawn') => {
      const facts = await factsOf(t.store, p.amira, family.noor);
      const entry = { kind: 'avg', word: 'photo', clause: 'consent.photo', clauseHash: 'x', form: 'spoken' } as const;
      must(
        await t.store.withScope(p.amira, (tx) =>
          tx.recordConsent(ask(facts, 'identity', 'write'), { ...entry, act, by: facts.person }),
        ),
      );
    };
    await say('given');
    expect((await read(photo, 'photo')).ok).toBe(true);
    await say('withdrawn');
    expect(await read(photo, 'photo')).toEqual({ ok: false, why: 'gone' });
    expect(await count('document_chunk')).toBe(3);
    expect((await read(letter)).ok).toBe(true);
    const kinds: string[] = [];
    for await (const line of t.store.trail.export(p.amira))
      if (line.includes(photo)) kinds.push(/"kind":"([a-z]+)"/.exec(line)?.[1] ?? '');
    expect(kinds).toContain('delete');
  });
});
