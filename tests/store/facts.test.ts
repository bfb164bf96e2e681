// What the store tells `decide`: who somebody is to a client, on which day, and what stands between them.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../src/decide/index.ts';
import type { Id, Proof } from '../../src/record/index.ts';
import type { AccessFacts, Scope, Tx } from '../../src/store/index.ts';
import { bothKinds, type TestStore, TODAY } from './fixtures.ts';
import { ask } from './permits.ts';
import { type Family, factsOf, must, type Practice, practice, scopeOf, takeIn } from './seed.ts';

const SEEN: Proof = { kind: 'register-extract', seenOn: '2026-05-25' };
const NEXT_YEAR = '2027-01-01';

bothKinds('facts', (open) => {
  let t: TestStore;
  let p: Practice;
  let family: Family;
  beforeEach(async () => {
    t = await open();
    p = await practice(t.store);
    family = await takeIn(t.store, p.amira);
  });
  afterEach(() => t.close());

  /** A write by the coordinator with a permit for `identity`. */
  const write = async <T extends { readonly ok: boolean }>(work: (tx: Tx, permit: ReturnType<typeof ask>) => Promise<T>) => {
    const facts = await factsOf(t.store, p.amira, family.noor);
    return must(await t.store.withScope(p.amira, (tx) => work(tx, ask(facts, 'identity', 'write'))));
  };
  const person = async (first: string, birthDate?: string): Promise<Id> =>
    (
      await write((tx, permit) =>
        tx.addPerson(permit, { name: { first, last: 'Voorbeeld' }, ...(birthDate ? { birthDate } : {}) }),
      )
    ).value;
  const signIn = async (who: Id): Promise<Scope> => {
    const made = await t.store.withScope(scopeOf(p.organisation, 'system'), (tx) =>
      tx.addAccount({ person: who, signIn: `${who}@voorbeeld.example`, from: '2026-01-01' }),
    );
    return scopeOf(p.organisation, must(made).value, 'private');
  };
  const kinds = (facts: AccessFacts): readonly Actor['kind'][] => facts.capacities.map((c) => c.kind);

  describe('capacity', () => {
    it('is that of a parent with authority, from its first day to its last', async () => {
      const saskia = await person('Saskia', '1985-01-01');
      const scope = await signIn(saskia);
      expect(kinds(await factsOf(t.store, scope, family.noor))).toEqual(['relative']);
      await write((tx, permit) =>
        tx.recordAuthority(permit, {
          person: saskia,
          kind: 'parent',
          held: true,
          proof: SEEN,
          from: '2026-05-25',
          until: '2026-11-30',
        }),
      );
      const on = async (day: string) => (await factsOf(t.store, scope, family.noor, day)).capacities[0];
      expect(await on('2026-05-24')).toMatchObject({ kind: 'relative' });
      expect(await on('2026-05-25')).toMatchObject({ kind: 'parent', authority: true });
      expect(await on('2026-11-30')).toMatchObject({ kind: 'parent', authority: true });
      expect(await on('2026-12-01')).toMatchObject({ kind: 'relative' });
    });

    it('of a parent without authority is told as such; of a guardian, curator, mentor, bewindvoerder and proxy too', async () => {
      const thijs = await person('Thijs');
      await write((tx, permit) =>
        tx.recordAuthority(permit, { person: thijs, kind: 'parent', held: false, proof: { kind: 'none' }, from: '2026-05-25' }),
      );
      expect((await factsOf(t.store, await signIn(thijs), family.noor)).capacities).toEqual([
        { kind: 'parent', authority: false, organisation: p.organisation },
      ]);
      const voogd = await person('Vera');
      await write((tx, permit) =>
        tx.recordAuthority(permit, { person: voogd, kind: 'guardian', held: true, proof: SEEN, from: '2026-05-25' }),
      );
      expect(kinds(await factsOf(t.store, await signIn(voogd), family.noor))).toEqual(['guardian']);
      const many = await person('Max');
      for (const kind of ['administrator', 'mentor', 'curator'] as const)
        await write((tx, permit) => tx.recordRepresentation(permit, { person: many, kind, proof: SEEN, from: '2026-05-25' }));
      expect(kinds(await factsOf(t.store, await signIn(many), family.noor))).toEqual(['curator', 'mentor', 'administrator']);
      const opa = await person('Opa');
      await write((tx, permit) =>
        tx.recordRepresentation(permit, {
          person: opa,
          kind: 'relative',
          relation: 'grandparent',
          proof: { kind: 'none' },
          from: '2026-05-25',
        }),
      );
      expect((await factsOf(t.store, await signIn(opa), family.noor)).capacities[0]).toMatchObject({
        kind: 'relative',
        relation: 'grandparent',
      });
    });

    it('of the client is the client; of staff in and outside the team an employee with and without a care relation', async () => {
      const noor = (await factsOf(t.store, p.amira, family.noor)).ask({ category: 'notes', purpose: 'care', action: 'read' });
      expect(noor.actor).toEqual({
        kind: 'employee',
        roles: ['caregiver'],
        careRelation: true,
        confidentiality: true,
        breakGlass: false,
        organisation: p.organisation,
      });
      expect((await factsOf(t.store, p.joris, family.noor)).capacities[0]).toMatchObject({ careRelation: false });
      const file = must(await t.store.openFile([ask(await factsOf(t.store, p.amira, family.noor), 'identity', 'read')])).value;
      expect(kinds(await factsOf(t.store, await signIn(file.client.person), family.noor))).toEqual(['client']);
    });

    it('ends with the membership, and with the undertaking', async () => {
      const membership = (
        await write((tx, permit) => tx.joinTeam(permit, { account: p.joris.actor, task: 'caregiver', from: TODAY }))
      ).value;
      expect((await factsOf(t.store, p.joris, family.noor)).capacities[0]).toMatchObject({
        careRelation: true,
        confidentiality: true,
      });
      await write((tx, permit) => tx.leaveTeam(permit, { membership, until: TODAY }));
      expect((await factsOf(t.store, p.joris, family.noor)).capacities[0]?.careRelation).toBe(true);
      expect((await factsOf(t.store, p.joris, family.noor, '2026-11-23')).capacities[0]?.careRelation).toBe(false);
    });

    it('of break-glass lasts its minutes and is logged as an emergency', async () => {
      const facts = await factsOf(t.store, p.joris, family.noor);
      must(
        await t.store.withScope(p.joris, (tx) =>
          tx.openEmergency(facts, { reason: 'Noor belde, niemand bereikbaar', minutes: 30 }),
        ),
      );
      expect((await factsOf(t.store, p.joris, family.noor)).capacities[0]?.breakGlass).toBe(true);
      expect((await factsOf(t.store, p.amira, family.noor)).capacities[0]?.breakGlass).toBe(false);
      t.clock.now += 31 * 60_000;
      expect((await factsOf(t.store, p.joris, family.noor)).capacities[0]?.breakGlass).toBe(false);
    });
  });

  describe('the client', () => {
    const about = async (scope: Scope, purpose = 'inspection', category = 'notes', day = TODAY) =>
      (await factsOf(t.store, scope, family.noor, day)).ask({ category, purpose, action: 'read' }).client;

    it('is taken to be capable until somebody judged otherwise, per matter, until a day', async () => {
      expect((await about(p.amira)).capable).toBe(true);
      await write((tx, permit) =>
        tx.judgeCapacity(permit, {
          matter: 'inspection',
          capable: false,
          on: TODAY,
          until: '2026-12-31',
          reason: 'overziet het niet',
        }),
      );
      expect((await about(p.amira)).capable).toBe(false);
      expect((await about(p.amira, 'care')).capable).toBe(true);
      expect((await about(p.amira, 'inspection', 'notes', NEXT_YEAR)).capable).toBe(true);
      await write((tx, permit) => tx.judgeCapacity(permit, { matter: 'all', capable: false, on: TODAY, reason: 'nu even niet' }));
      expect((await about(p.amira, 'care')).capable).toBe(false);
    });

    it('objects to one parent, in one category, and not to the other', async () => {
      const [saskia, ruben] = [await person('Saskia', '1985-01-01'), await person('Ruben', '1984-01-01')];
      for (const parent of [saskia, ruben])
        await write((tx, permit) =>
          tx.recordAuthority(permit, { person: parent, kind: 'parent', held: true, proof: SEEN, from: '2026-05-25' }),
        );
      await write((tx, permit) =>
        tx.recordObjection(permit, {
          kind: 'client-objects',
          against: ruben,
          category: 'notes',
          on: TODAY,
          reason: 'wil Noor niet',
        }),
      );
      const [moeder, vader] = [await signIn(saskia), await signIn(ruben)];
      expect(await about(vader)).toMatchObject({ objectsToParent: true, contraryInterest: false });
      expect(await about(vader, 'inspection', 'care_plan')).toMatchObject({ objectsToParent: false });
      expect(await about(moeder)).toMatchObject({ objectsToParent: false });
      await write((tx, permit) => tx.recordObjection(permit, { kind: 'good-care', on: TODAY, reason: 'schaadt de hulp' }));
      expect(await about(moeder)).toMatchObject({ objectsToParent: false, contraryInterest: true });
    });

    it('is restricted as a file or a part, until it is lifted', async () => {
      const restriction = (
        await write((tx, permit) =>
          tx.restrict(permit, {
            target: { kind: 'part', part: family.part },
            ground: 'objection-pending',
            from: TODAY,
            reason: 'bezwaar',
          }),
        )
      ).value;
      expect((await about(p.amira)).restricted).toBe(true);
      const lift = ask(await factsOf(t.store, p.amira, family.noor), 'identity', 'write');
      const early = await t.store.withScope(p.amira, (tx) =>
        tx.liftRestriction(lift, { restriction, on: TODAY, announcedOn: '2026-11-23' }),
      );
      expect(early).toMatchObject({ ok: false, why: 'problems' });
      await write((tx, permit) => tx.liftRestriction(permit, { restriction, on: TODAY, announcedOn: TODAY }));
      expect((await about(p.amira)).restricted).toBe(false);
    });

    it('is retained from the day after care ended', async () => {
      const file = must(await t.store.openFile([ask(await factsOf(t.store, p.amira, family.noor), 'identity', 'read')])).value;
      await write((tx, permit) => tx.endCare(permit, { careUntil: '2026-11-30', version: file.client.version }));
      expect((await about(p.amira, 'care', 'notes', '2026-11-30')).retention).toBe('active');
      expect((await about(p.amira, 'care', 'notes', '2026-12-01')).retention).toBe('retained');
      const late = ask(await factsOf(t.store, p.amira, family.noor), 'identity', 'write');
      const again = await t.store.withScope(p.amira, (tx) =>
        tx.endCare(late, { careUntil: '2026-12-01', version: file.client.version }),
      );
      expect(again).toMatchObject({ ok: false, why: 'stale' });
    });
  });

  it('tell which consents stand: asked is not given, one no is enough, withdrawn is over, another person is another consent', async () => {
    const [saskia, ruben] = [await person('Saskia', '1985-01-01'), await person('Ruben', '1984-01-01')];
    const noor = must(await t.store.openFile([ask(await factsOf(t.store, p.amira, family.noor), 'identity', 'read')])).value
      .client.person;
    const entry = async (word: string, by: Id, act: 'asked' | 'given' | 'refused' | 'withdrawn', more: object = {}) =>
      write((tx, permit) =>
        tx.recordConsent(permit, {
          kind: 'avg',
          word,
          clause: `consent.${word}`,
          clauseHash: 'h1',
          act,
          by,
          form: 'written',
          ...more,
        }),
      );
    const stands = async (scope: Scope, word: string, day = TODAY) =>
      (await factsOf(t.store, scope, family.noor, day)).ask({ category: 'photo', purpose: 'care', action: 'read' }).client
        .consents?.[word] === true;
    await entry('photo', saskia, 'asked');
    await entry('photo', noor, 'given');
    expect(await stands(p.amira, 'photo')).toBe(false);
    await entry('photo', saskia, 'given');
    expect(await stands(p.amira, 'photo')).toBe(true);
    await entry('photo', noor, 'withdrawn');
    expect(await stands(p.amira, 'photo')).toBe(false);
    await entry('parentAccess', noor, 'given', { toPerson: saskia, until: '2026-12-31' });
    const [moeder, vader] = [await signIn(saskia), await signIn(ruben)];
    expect(await stands(moeder, 'parentAccess')).toBe(true);
    expect(await stands(vader, 'parentAccess')).toBe(false);
    expect(await stands(moeder, 'parentAccess', NEXT_YEAR)).toBe(false);
    await entry('disclosure', noor, 'given', { kind: 'disclosure', toClass: 'school' });
    expect(await stands(moeder, 'disclosure')).toBe(false);
  });

  it('let a person do his own acts without a permit, and no other', async () => {
    const noor = must(await t.store.openFile([ask(await factsOf(t.store, p.amira, family.noor), 'identity', 'read')])).value
      .client.person;
    const scope = await signIn(noor);
    const own = await factsOf(t.store, scope, family.noor);
    const consent = {
      kind: 'avg',
      word: 'photo',
      clause: 'consent.photo',
      clauseHash: 'h1',
      act: 'given',
      form: 'portal',
    } as const;
    must(await t.store.withScope(scope, (tx) => tx.recordConsent({ own }, { ...consent, by: noor })));
    const again = await factsOf(t.store, scope, family.noor);
    const other = (await factsOf(t.store, p.amira, family.noor)).person;
    await expect(t.store.withScope(scope, (tx) => tx.recordConsent({ own: again }, { ...consent, by: other }))).rejects.toThrow(
      TypeError,
    );
    must(
      await t.store.withScope(scope, (tx) =>
        tx.addDeclaration({ own: again }, { part: family.part, by: noor, text: 'Dit zie ik anders.' }),
      ),
    );
    const now = await factsOf(t.store, p.amira, family.noor);
    const file = must(await t.store.openFile([ask(now, 'client_declaration', 'read')])).value;
    expect(file.items).toMatchObject([{ kind: 'client-declaration', spokenBy: noor, content: { text: 'Dit zie ik anders.' } }]);
    const mine = await factsOf(t.store, scope, family.noor);
    must(
      await t.store.withScope(scope, (tx) =>
        tx.recordObjection({ own: mine }, { kind: 'client-objects', on: TODAY, reason: 'liever niet' }),
      ),
    );
    const theirs = await factsOf(t.store, p.joris, family.noor);
    await expect(
      t.store.withScope(p.joris, (tx) =>
        tx.recordObjection({ own: theirs }, { kind: 'client-objects', on: TODAY, reason: 'namens haar' }),
      ),
    ).rejects.toThrow(TypeError);
  });

  it('refuse a parent younger than the child, authority without a proof, and dates that run backwards', async () => {
    const young = await person('Kind', '2014-01-01');
    const facts = await factsOf(t.store, p.amira, family.noor);
    const permit = ask(facts, 'identity', 'write');
    const code = async (work: (tx: Tx) => Promise<{ ok: boolean; problems?: readonly { code: string }[] }>) => {
      const answer = await t.store.withScope(p.amira, work);
      return answer.ok ? 'ok' : answer.problems?.map((x) => x.code).join();
    };
    const base = { person: young, kind: 'parent' as const, held: true, proof: SEEN, from: TODAY };
    expect(await code((tx) => tx.recordAuthority(permit, base))).toBe('parent-younger');
    const saskia = await person('Saskia', '1985-01-01');
    const fresh = ask(await factsOf(t.store, p.amira, family.noor), 'identity', 'write');
    expect(await code((tx) => tx.recordAuthority(fresh, { ...base, person: saskia, proof: { kind: 'none' } }))).toBe(
      'authority-unproven',
    );
    expect(await code((tx) => tx.recordAuthority(fresh, { ...base, person: saskia, until: '2026-11-01' }))).toBe(
      'period-backwards',
    );
    expect(await code((tx) => tx.joinTeam(fresh, { account: p.joris.actor, task: 'x', from: '2026-02-30' }))).toBe(
      'day-impossible',
    );
  });
});
