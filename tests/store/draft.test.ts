// Drafts: sealed, of one writer, under the permits of their form, gone with the deed, the key and the days.

import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DraftPlace } from '../../src/record/index.ts';
import type { AccountFacts, Scope } from '../../src/store/index.ts';
import { bothKinds, type TestStore, TODAY } from './fixtures.ts';
import { ask } from './permits.ts';
import { factsOf, type Family, must, type Practice, practice, takeIn, writeNote } from './seed.ts';

const DAY_MS = 86_400_000;

bothKinds('a draft', (open) => {
  let t: TestStore;
  let p: Practice;
  let family: Family;
  let place: DraftPlace;
  beforeEach(async () => {
    t = await open();
    p = await practice(t.store);
    family = await takeIn(t.store, p.amira);
    place = { form: 'note', client: family.noor };
  });
  afterEach(() => t.close());

  const leave = async (scope: Scope) => [ask(await factsOf(t.store, scope, family.noor), 'notes', 'write')];
  const keep = async (text: string, after?: number, scope = p.amira) => {
    const permits = await leave(scope);
    const input = { place, text: { typed: { text } }, ...(after === undefined ? {} : { after }) };
    return t.store.withScope(scope, (tx) => tx.keepDraft(permits, input));
  };
  const read = async (scope = p.amira, at = place) => must(await t.store.drafts.open(await leave(scope), at)).value;
  const rows = async (): Promise<number> => {
    const all = await t.ctx.db.transaction().execute(async (trx) => {
      await sql`select zv_scope(${p.organisation}::uuid, ${p.amira.actor}, 'caregiver', 'test')`.execute(trx);
      return trx.selectFrom('draft').select('version').execute();
    });
    return all.length;
  };

  it('is found again by its writer, the last text, and by nobody else', async () => {
    must(await keep('eerst', 0));
    expect(must(await keep('Noor vertelde dat', 1)).value).toEqual({ kept: 2 });
    expect(await read()).toMatchObject({ typed: { text: 'Noor vertelde dat' }, kept: 2 });
    expect(await read(p.joris)).toBeUndefined();
    expect(await t.store.drafts.mine(p.amira)).toMatchObject([{ form: 'note', client: family.noor }]);
    expect(await t.store.drafts.mine(p.joris)).toEqual([]);
    expect(await rows()).toBe(1);
  });

  it('of two windows the second hears that the first went on; a button overwrites', async () => {
    must(await keep('venster een', 0));
    expect(await keep('venster twee', 0)).toEqual({ ok: false, why: 'stale' });
    expect(await read()).toMatchObject({ typed: { text: 'venster een' } });
    must(await keep('venster twee'));
    expect(await read()).toMatchObject({ typed: { text: 'venster twee' }, kept: 2 });
  });

  it('cannot be seen by a colleague even with raw SQL, nor moved to another row', async () => {
    must(await keep('GEHEIM-concept'));
    const colleague = await t.ctx.db.transaction().execute(async (trx) => {
      await sql`select zv_scope(${p.organisation}::uuid, ${p.joris.actor}, 'caregiver', 'test')`.execute(trx);
      return trx.selectFrom('draft').selectAll().execute();
    });
    expect(colleague).toEqual([]);
    await t.ctx.db.transaction().execute(async (trx) => {
      await sql`select zv_scope(${p.organisation}::uuid, ${p.amira.actor}, 'caregiver', 'test')`.execute(trx);
      await trx.updateTable('draft').set({ form: 'course.evaluation' }).execute();
    });
    await expect(read(p.amira, { ...place, form: 'course.evaluation' })).rejects.toThrow('does not fit its place');
  });

  it('is written under permits of its own file only, and not once the facts changed', async () => {
    const other = await takeIn(t.store, p.amira);
    const permits = [ask(await factsOf(t.store, p.amira, other.noor), 'notes', 'write')];
    await expect(
      t.store.withScope(p.amira, (tx) => tx.keepDraft(permits, { place, text: { typed: { text: 'x' } } })),
    ).rejects.toThrow('another file');
    must(await keep('een concept'));
    const old = await leave(p.amira);
    const facts = await factsOf(t.store, p.amira, family.noor);
    must(
      await t.store.withScope(p.amira, (tx) =>
        tx.joinTeam(ask(facts, 'identity', 'write'), { account: p.joris.actor, task: 'x', from: TODAY }),
      ),
    );
    expect(await t.store.drafts.open(old, place)).toEqual({ ok: false, why: 'stale' });
    const late = await t.store.withScope(p.amira, (tx) => tx.keepDraft(old, { place, text: { typed: { text: 'y' } } }));
    expect(late).toEqual({ ok: false, why: 'stale' });
  });

  it('goes in the transaction that saves the text, and stays when that is undone', async () => {
    must(await keep('Noor vertelde dat'));
    const permit = (await leave(p.amira))[0] as ReturnType<typeof ask>;
    const note = { part: family.part, kind: 'note', category: 'notes', on: TODAY };
    const scope = { ...p.amira, draft: place };
    const refused = await t.store.withScope(scope, (tx) => tx.addItem(permit, { ...note, content: { text: '' } }));
    expect(refused.ok).toBe(false);
    expect(await read()).toMatchObject({ typed: { text: 'Noor vertelde dat' } });
    must(await t.store.withScope(scope, (tx) => tx.addItem(permit, { ...note, content: { text: 'Noor vertelde dat' } })));
    expect(await read()).toBeUndefined();
    expect(await rows()).toBe(0);
  });

  it('is not there after fourteen days, and the row goes when anybody keeps a draft', async () => {
    must(await keep('vergeten'));
    t.clock.now += 15 * DAY_MS;
    const later = '2026-12-07';
    const facts = await factsOf(t.store, p.amira, family.noor, later);
    expect(must(await t.store.drafts.open([ask(facts, 'notes', 'write')], place)).value).toBeUndefined();
    expect(await t.store.drafts.mine(p.amira)).toEqual([]);
    expect(await rows()).toBe(1);
    const theirs = [ask(await factsOf(t.store, p.joris, family.noor, later), 'notes', 'write')];
    must(await t.store.withScope(p.joris, (tx) => tx.keepDraft(theirs, { place, text: { typed: { text: 'nieuw' } } })));
    expect(await rows()).toBe(0);
  });

  it("goes with the file's key, of every writer", async () => {
    must(await keep('van Amira'));
    must(await keep('van Joris', undefined, p.joris));
    const facts = await factsOf(t.store, p.amira, family.noor);
    must(await t.store.withScope(p.amira, (tx) => tx.shredFile(ask(facts, 'identity', 'delete'))));
    expect(await rows()).toBe(0);
    expect(await t.store.drafts.mine(p.joris)).toEqual([]);
  });

  it('for a client who is not there yet lies under the key of the writer', async () => {
    const account = (await t.store.accountFacts(p.amira, TODAY)) as AccountFacts;
    const intake: DraftPlace = { form: 'intake' };
    const text = { typed: { 'name.first': 'GEHEIM-Puck' } };
    must(await t.store.withScope(p.amira, (tx) => tx.keepDraft({ account }, { place: intake, text })));
    expect(must(await t.store.drafts.open({ account }, intake)).value).toMatchObject(text);
    const other = (await t.store.accountFacts(p.joris, TODAY)) as AccountFacts;
    expect(must(await t.store.drafts.open({ account: other }, intake)).value).toBeUndefined();
    expect(await t.store.drafts.mine(p.amira)).toMatchObject([{ form: 'intake' }]);
  });

  it('leaves no word in the log, and none in clear on the disk', async () => {
    const before = (await t.store.trail.verify(p.organisation)) as { size: number };
    must(await keep('GEHEIM-concept-1618'));
    await read();
    expect((await t.store.trail.verify(p.organisation)) as { size: number }).toMatchObject({ size: before.size });
    const bytes = await t.dump();
    expect(bytes.includes('GEHEIM')).toBe(false);
    expect(bytes.includes(Buffer.from('GEHEIM-concept').toString('base64').slice(0, 12))).toBe(false);
  });

  it('longer than any form is not kept', async () => {
    expect(await keep('a'.repeat(300_001))).toMatchObject({ ok: false, problems: [{ code: 'draft-too-long' }] });
  });

  it('a note that was written beside it stands in the file, the draft does not', async () => {
    const note = await writeNote(t.store, p.amira, family, 'opgeslagen');
    must(await keep('niet opgeslagen'));
    const facts = await factsOf(t.store, p.amira, family.noor);
    const file = must(await t.store.openFile([ask(facts, 'notes', 'copy')])).value;
    expect(file.items.map((i) => i.id)).toEqual([note]);
    expect(JSON.stringify(file)).not.toContain('niet opgeslagen');
  });
});

bothKinds('a text whose session is over', (open) => {
  let t: TestStore;
  beforeEach(async () => {
    t = await open();
    await practice(t.store);
  });
  afterEach(() => t.close());

  it('comes back once, with its ticket, within the hour', async () => {
    const ticket = (await t.store.lostTexts.keep('GEHEIM-verloren-2718')) ?? '';
    expect((await t.dump()).includes('GEHEIM')).toBe(false);
    expect(await t.store.lostTexts.take(ticket)).toBe('GEHEIM-verloren-2718');
    expect(await t.store.lostTexts.take(ticket)).toBeUndefined();
    const late = (await t.store.lostTexts.keep('te laat')) ?? '';
    t.clock.now += 3_600_001;
    expect(await t.store.lostTexts.take(late)).toBeUndefined();
  });

  it('cannot be opened with another key, and a wrong ticket destroys it', async () => {
    const ticket = (await t.store.lostTexts.keep('een tekst')) ?? '';
    const wrong = `${ticket.slice(0, 37)}${'A'.repeat(43)}`;
    expect(await t.store.lostTexts.take(wrong)).toBeUndefined();
    expect(await t.store.lostTexts.take(ticket)).toBeUndefined();
    expect(await t.store.lostTexts.take('niets')).toBeUndefined();
  });

  it('is kept up to a size and a number', async () => {
    expect(await t.store.lostTexts.keep('a'.repeat(500_001))).toBeUndefined();
    const first = (await t.store.lostTexts.keep('de eerste')) ?? '';
    let last = '';
    for (let i = 0; i < 500; i++) {
      t.clock.now += 1;
      last = (await t.store.lostTexts.keep(`nummer ${i}`)) ?? '';
    }
    expect(await t.store.lostTexts.take(first)).toBeUndefined();
    expect(await t.store.lostTexts.take(last)).toBe('nummer 499');
  }, 60_000);
});
