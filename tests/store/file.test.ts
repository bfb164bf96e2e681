import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEvent } from '../../src/trail/index.ts';
import { bothKinds, type TestStore, TODAY } from './fixtures.ts';
import { allow, ask, decision, VERSIONS } from './permits.ts';
import { type Family, factsOf, must, NOOR, type Practice, practice, scopeOf, takeIn, writeNote } from './seed.ts';

bothKinds('a file', (open) => {
  let t: TestStore;
  let p: Practice;
  let family: Family;
  beforeEach(async () => {
    t = await open();
    p = await practice(t.store);
    family = await takeIn(t.store, p.amira, {
      ...NOOR,
      bsn: '111222333',
      answers: [
        { category: 'referral', field: 'indication', value: 'van de gemeente', source: 'municipality' },
        { category: 'referral', field: 'referral', value: 'huisarts' },
      ],
    });
  });
  afterEach(() => t.close());

  const lines = async (): Promise<string[]> => {
    const rows = await t.ctx.db.transaction().execute(async (trx) => {
      await sql`select zv_scope(${p.organisation}::uuid, 'system', 'system', 'log')`.execute(trx);
      return trx.selectFrom('trail_event').select('body').orderBy('n').execute();
    });
    return rows.map((r) => r.body);
  };

  it('is taken in, written in and opened again', async () => {
    const note = await writeNote(t.store, p.amira, family, 'Noor vertelde over school. 👩🏽‍🏫 مدرسة');
    const facts = await factsOf(t.store, p.amira, family.noor);
    expect(facts.capacities[0]).toMatchObject({ kind: 'employee', careRelation: true, confidentiality: true });
    const permits = ['identity', 'contact', 'notes', 'referral'].map((c) => ask(facts, c, 'read'));
    const file = must(await t.store.openFile(permits)).value;
    expect(file.person?.name).toEqual(NOOR.person.name);
    expect(file.person?.birthDate).toBe('2012-05-03');
    expect(file.person?.contact?.phone).toBe('0600000101');
    expect(file.client.number).toBe('2026-0001');
    expect(file.items.map((i) => [i.id, i.content?.text])).toEqual([[note, 'Noor vertelde over school. 👩🏽‍🏫 مدرسة']]);
    expect(file.items[0]?.writtenAt).toBe('2026-11-22T09:00:00.000Z');
    expect(file.answers.find((a) => a.field === 'indication')).toMatchObject({
      value: 'van de gemeente',
      source: 'municipality',
      on: TODAY,
    });
    expect(must(await t.store.readBsn(ask(facts, 'bsn', 'read'))).value).toBe('111222333');
  });

  it('shows what the permits cover and nothing else', async () => {
    await writeNote(t.store, p.amira, family, 'alleen voor wie notities mag lezen');
    const facts = await factsOf(t.store, p.amira, family.noor);
    const plan = must(await t.store.openFile([ask(facts, 'care_plan', 'read')])).value;
    expect(plan).toMatchObject({ items: [], answers: [] });
    expect(plan.person).toBeUndefined();
    const some = allow(facts.ask({ category: 'referral', purpose: 'care', action: 'read' }), ['referral']);
    const name = allow(facts.ask({ category: 'identity', purpose: 'care', action: 'read' }), ['first-name', 'last-name']);
    const file = must(await t.store.openFile([some, name])).value;
    expect(file.answers.map((a) => a.field)).toEqual(['referral']);
    expect(Object.keys(file.person ?? {}).sort()).toEqual(['id', 'name', 'organisation', 'version']);
  });

  it('opens in one round trip after one for the facts', async () => {
    await writeNote(t.store, p.amira, family, 'een notitie');
    await factsOf(t.store, p.amira, family.noor);
    let trips = 0;
    const connect = t.ctx.pool.connect.bind(t.ctx.pool);
    t.ctx.pool.connect = (async () => {
      const client = await connect();
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
    const facts = await factsOf(t.store, p.amira, family.noor);
    expect(trips).toBe(1);
    const file = must(await t.store.openFile([ask(facts, 'identity', 'read'), ask(facts, 'notes', 'read')]));
    expect(file.value.items).toHaveLength(1);
    expect(trips).toBe(2);
  });

  it('writes a line for each permit in the transaction that read, with the four checks of NEN 7513', async () => {
    const before = (await lines()).length;
    const facts = await factsOf(t.store, { ...p.amira, via: 'web', point: 'a1b2c3' }, family.noor);
    await t.store.openFile([ask(facts, 'notes', 'read'), ask(facts, 'identity', 'read')]);
    const fresh = (await lines()).slice(before);
    expect(fresh).toHaveLength(2);
    const event = parseEvent(fresh[0] as string);
    expect(event).toMatchObject({
      kind: 'read',
      outcome: 'success',
      who: { id: p.amira.actor, kind: 'employee', roles: ['caregiver'], via: 'web', point: 'a1b2c3' },
      what: { client: family.noor, part: family.part, regime: 'jeugdwet', category: 'notes' },
      purpose: 'care',
      clauses: ['access.file.team'],
      policy: VERSIONS.policyHash,
      law: VERSIONS.lawVersion,
      facts: { age: 14, care: true, secrecy: true, restricted: false },
    });
    expect(event?.checks).toEqual({ authorisation: true, careRelation: true, consent: false, emergency: false });
  });

  it('shows nothing when the log cannot be written', async () => {
    await writeNote(t.store, p.amira, family, 'dit mag niemand zien zonder logregel');
    const facts = await factsOf(t.store, p.amira, family.noor);
    const size = (await lines()).length;
    // A line that has its place taken: the append fails, as it would on a full disk.
    await t.ctx.db.transaction().execute(async (trx) => {
      await sql`select zv_scope(${p.organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
      await trx
        .insertInto('trail_event')
        .values({
          organisation_id: p.organisation,
          n: size,
          at: '2026-11-22T09:00:00Z',
          kind: 'read',
          client_id: null,
          body: '{}',
          leaf: Buffer.alloc(32),
        })
        .execute();
    });
    await expect(t.store.openFile([ask(facts, 'notes', 'read')])).rejects.toThrow(/duplicate key/);
    await expect(t.store.readBsn(ask(facts, 'bsn', 'read'))).rejects.toThrow(/duplicate key/);
    const permit = ask(facts, 'notes', 'write');
    await expect(
      t.store.withScope(p.amira, (tx) =>
        tx.addItem(permit, { part: family.part, kind: 'note', category: 'notes', on: TODAY, content: { text: 'ook niet' } }),
      ),
    ).rejects.toThrow(/duplicate key/);
  });

  it('logs a refusal with its clause', async () => {
    const facts = await factsOf(t.store, p.joris, family.noor);
    expect(facts.capacities[0]?.careRelation).toBe(false);
    const request = facts.ask({ category: 'notes', purpose: 'care', action: 'read' });
    await t.store.recordRefusal(request, decision('deny'), VERSIONS);
    const last = parseEvent((await lines()).at(-1) as string);
    expect(last).toMatchObject({ kind: 'read', outcome: 'refused', who: { id: p.joris.actor }, what: { client: family.noor } });
    await expect(t.store.recordRefusal(request, decision('allow'), VERSIONS)).rejects.toThrow(TypeError);
  });

  it('is not there for another organisation, a closed account, or an id that was made up', async () => {
    const other = await practice(t.store, 'de-kade');
    expect(await t.store.accessFacts(other.amira, family.noor, TODAY)).toBeUndefined();
    expect(await t.store.accessFacts({ ...p.amira, organisation: other.organisation }, family.noor, TODAY)).toBeUndefined();
    expect(await t.store.accessFacts(p.amira, p.organisation, TODAY)).toBeUndefined();
    expect(await t.store.accessFacts(p.amira, "x' or true --", TODAY)).toBeUndefined();
    await t.store.withScope(scopeOf(p.organisation, 'system'), (tx) => tx.closeAccount({ account: p.amira.actor }));
    expect(await t.store.accessFacts(p.amira, family.noor, TODAY)).toBeUndefined();
  });

  describe('a permit', () => {
    it('opens nothing once the facts changed', async () => {
      const facts = await factsOf(t.store, p.amira, family.noor);
      const read = ask(facts, 'notes', 'read');
      const write = ask(facts, 'identity', 'write');
      must(
        await t.store.withScope(p.amira, (tx) => tx.joinTeam(write, { account: p.joris.actor, task: 'caregiver', from: TODAY })),
      );
      expect(await t.store.openFile([read])).toEqual({ ok: false, why: 'stale' });
      const late = await t.store.withScope(p.amira, (tx) =>
        tx.joinTeam(write, { account: p.joris.actor, task: 'caregiver', from: TODAY }),
      );
      expect(late).toEqual({ ok: false, why: 'stale' });
    });

    it('opens nothing the minute the account is closed', async () => {
      const facts = await factsOf(t.store, p.amira, family.noor);
      const permit = ask(facts, 'notes', 'read');
      await t.store.withScope(scopeOf(p.organisation, 'system'), (tx) => tx.closeAccount({ account: p.amira.actor }));
      expect(await t.store.openFile([permit])).toEqual({ ok: false, why: 'stale' });
    });

    it('opens nothing on another day than the one it was asked for', async () => {
      const facts = await factsOf(t.store, p.amira, family.noor);
      t.clock.now += 24 * 3600 * 1000;
      expect(await t.store.openFile([ask(facts, 'notes', 'read')])).toEqual({ ok: false, why: 'stale' });
    });

    it('opens no other file, and nothing when its request was copied', async () => {
      const facts = await factsOf(t.store, p.amira, family.noor);
      const request = facts.ask({ category: 'notes', purpose: 'care', action: 'read' });
      await expect(t.store.openFile([allow({ ...request })])).rejects.toThrow(TypeError);
      await expect(t.store.openFile([])).rejects.toThrow(TypeError);
      const second = await takeIn(t.store, p.amira, {
        ...NOOR,
        person: { ...NOOR.person, name: { first: 'Bram', last: 'Anders' } },
      });
      const others = await factsOf(t.store, p.amira, second.noor);
      await expect(t.store.openFile([ask(facts, 'notes', 'read'), ask(others, 'notes', 'read')])).rejects.toThrow(TypeError);
      await expect(t.store.openFile([ask(facts, 'notes', 'write')])).rejects.toThrow(TypeError);
    });

    it('writes nothing for another category or by another person', async () => {
      const facts = await factsOf(t.store, p.amira, family.noor);
      const item = { part: family.part, kind: 'note', category: 'notes', on: TODAY, content: { text: 'x' } };
      await expect(t.store.withScope(p.amira, (tx) => tx.addItem(ask(facts, 'medical', 'write'), item))).rejects.toThrow(
        TypeError,
      );
      await expect(t.store.withScope(p.joris, (tx) => tx.addItem(ask(facts, 'notes', 'write'), item))).rejects.toThrow(TypeError);
      await expect(t.store.withScope(p.amira, (tx) => tx.addItem(ask(facts, 'notes', 'read'), item))).rejects.toThrow(TypeError);
    });
  });

  it('keeps the old text when a note is corrected, and refuses a correction of an older version', async () => {
    const note = await writeNote(t.store, p.amira, family, 'Noor gaat naar groep 7.');
    const correct = async (version: number, text: string) => {
      const facts = await factsOf(t.store, p.amira, family.noor);
      const permit = ask(facts, 'notes', 'write');
      return t.store.withScope(p.amira, (tx) =>
        tx.correctItem(permit, { item: note, version, content: { text }, reason: 'typefout' }),
      );
    };
    t.clock.now += 60_000;
    expect(must(await correct(1, 'Noor gaat naar groep 8.')).value.version).toBe(2);
    expect(await correct(1, 'Nog eens.')).toEqual({ ok: false, why: 'stale' });
    t.clock.now += 60_000;
    must(await correct(2, 'Noor zit in groep 8.'));
    const facts = await factsOf(t.store, p.amira, family.noor);
    const file = must(await t.store.openFile([ask(facts, 'notes', 'read')])).value;
    expect(file.items[0]).toMatchObject({ version: 3, content: { text: 'Noor zit in groep 8.' } });
    const old = must(await t.store.itemVersions(ask(facts, 'notes', 'read'), note)).value;
    expect(old.map((v) => [v.version, v.content.text, v.reason, v.at.slice(11, 16)])).toEqual([
      [2, 'Noor gaat naar groep 8.', 'typefout', '09:01'],
      [1, 'Noor gaat naar groep 7.', 'typefout', '09:00'],
    ]);
  });

  it('locks an item under restriction, and opens it only for a permit that was decided with the restriction', async () => {
    const note = await writeNote(t.store, p.amira, family, 'over thuis');
    await writeNote(t.store, p.amira, family, 'over school');
    const first = await factsOf(t.store, p.amira, family.noor);
    const permit = ask(first, 'notes', 'write');
    must(
      await t.store.withScope(p.amira, (tx) =>
        tx.restrict(permit, {
          target: { kind: 'item', item: note },
          ground: 'accuracy-contested',
          from: TODAY,
          reason: 'vader zegt van niet',
        }),
      ),
    );
    const facts = await factsOf(t.store, p.amira, family.noor);
    const normal = facts.ask({ category: 'notes', purpose: 'care', action: 'read' });
    expect(normal.client.restricted).toBe(false);
    const file = must(await t.store.openFile([allow(normal)])).value;
    expect(file.items.map((i) => [i.restricted, i.content?.text])).toEqual([
      [false, 'over school'],
      [true, undefined],
    ]);
    const special = facts.ask({ category: 'notes', purpose: 'care', action: 'read', restrictedItems: true });
    expect(special.client.restricted).toBe(true);
    expect(must(await t.store.openFile([allow(special)])).value.items.map((i) => i.content?.text)).toEqual([
      'over school',
      'over thuis',
    ]);
    expect(facts.restrictions).toHaveLength(1);
  });

  it('turns pages without losing or repeating an item', async () => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    const permit = ask(facts, 'notes', 'write');
    await t.store.withScope(p.amira, async (tx) => {
      for (let i = 0; i < 7; i++) {
        must(
          await tx.addItem(permit, {
            part: family.part,
            kind: 'note',
            category: 'notes',
            on: TODAY,
            content: { text: `notitie ${i}` },
          }),
        );
      }
    });
    const texts: (string | undefined)[] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page++) {
      const now = await factsOf(t.store, p.amira, family.noor);
      const got = must(await t.store.openFile([ask(now, 'notes', 'read')], { limit: 3, ...(after ? { after } : {}) })).value;
      texts.push(...got.items.map((i) => i.content?.text));
      after = got.items.at(-1)?.id;
    }
    expect(new Set(texts).size).toBe(7);
    expect(texts).toHaveLength(7);
  });

  it('cannot be read after its key is destroyed, whatever was in memory', async () => {
    await writeNote(t.store, p.amira, family, 'straks weg');
    const before = await factsOf(t.store, p.amira, family.noor);
    const mother = must(
      await t.store.withScope(p.amira, async (tx) => {
        const permit = ask(before, 'identity', 'write');
        const added = await tx.addPerson(permit, { name: { first: 'Els', last: 'Straks' } });
        if (!added.ok) return added;
        const proof = { kind: 'register-extract', seenOn: TODAY } as const;
        const held = await tx.recordAuthority(permit, { person: added.value, kind: 'parent', held: true, proof, from: TODAY });
        return held.ok ? added : held;
      }),
    ).value;
    const facts = await factsOf(t.store, p.amira, family.noor);
    const remove = allow(facts.ask({ category: 'notes', purpose: 'erasure_review', action: 'delete' }));
    must(await t.store.withScope(p.amira, (tx) => tx.shredFile(remove)));
    expect(await t.store.openFile([ask(facts, 'notes', 'read')])).toEqual({ ok: false, why: 'stale' });
    expect(await t.store.accessFacts(p.amira, family.noor, TODAY)).toBeUndefined();
    const keys = await t.ctx.db.transaction().execute(async (trx) => {
      await sql`select zv_scope(${p.organisation}::uuid, 'system', 'system', 'test')`.execute(trx);
      return trx.selectFrom('sealing_key').select(['id', 'wrapped']).where('id', 'in', [family.noor, mother]).execute();
    });
    // A mother who was known only because of this file goes with it.
    expect(keys).toHaveLength(2);
    expect(keys.map((key) => key.wrapped)).toEqual([null, null]);
  });

  it('says at the field what is wrong, and changes nothing', async () => {
    const intake = await t.store.intakeFacts(p.amira, { birthDate: '2012-05-03', regime: 'jeugdwet' }, TODAY);
    if (!intake) throw new Error('no facts');
    const permits = ['identity', 'contact', 'bsn'].map((c) => ask(intake, c, 'write'));
    const before = (await lines()).length;
    const add = (change: object) => t.store.withScope(p.amira, (tx) => tx.createClient(permits, { ...NOOR, ...change }));
    const codes = async (change: object) => {
      const answer = await add(change);
      return answer.ok || answer.why !== 'problems' ? answer : answer.problems.map((x) => x.code);
    };
    expect(await codes({ bsn: '123456789' })).toEqual(['bsn-eleven-test']);
    expect(await codes({ bsn: '111222333' })).toEqual(['bsn-taken']);
    expect(await codes({ number: '2026-0001' })).toEqual(['number-taken']);
    expect(await codes({ person: { ...NOOR.person, birthDate: '2012-02-30' } })).toEqual(['day-impossible']);
    expect(await codes({ careFrom: '2010-01-01' })).toEqual(['care-before-birth']);
    expect(await codes({ careFrom: '2099-01-01' })).toEqual(['care-too-far']);
    expect(await codes({ person: { ...NOOR.person, name: { first: ' ', last: 'x' } } })).toEqual(['name-missing']);
    expect(await codes({ parts: [] })).toEqual(['part-missing']);
    expect((await lines()).length).toBe(before);
  });

  it('rolls everything back when one write of several is refused', async () => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    const permit = ask(facts, 'notes', 'write');
    const before = (await lines()).length;
    const answer = await t.store.withScope(p.amira, async (tx) => {
      const first = await tx.addItem(permit, {
        part: family.part,
        kind: 'note',
        category: 'notes',
        on: TODAY,
        content: { text: 'eerst' },
      });
      if (!first.ok) return first;
      return tx.addItem(permit, { part: family.part, kind: 'note', category: 'notes', on: TODAY, content: { text: '   ' } });
    });
    expect(answer).toMatchObject({ ok: false, why: 'problems' });
    expect((await lines()).length).toBe(before);
    const now = await factsOf(t.store, p.amira, family.noor);
    expect(must(await t.store.openFile([ask(now, 'notes', 'read')])).value.items).toEqual([]);
  });
});
