// Lists: the condition in SQL gives exactly the clients for whom `decide` says yes one by one, under the real policies.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compilePolicy, type Decider, isPermit, type Permit } from '../../src/decide/index.ts';
import { parsePolicy, policyHash } from '../../src/policy/index.ts';
import type { Id } from '../../src/record/index.ts';
import type { AccessFacts, Scope } from '../../src/store/index.ts';
import { bothKinds, type TestStore, TODAY } from './fixtures.ts';
import { allow, ask } from './permits.ts';
import { factsOf, must, NOOR, type Practice, practice, scopeOf, takeIn } from './seed.ts';

const QUESTIONS = [
  { category: 'identity', purpose: 'care', action: 'read' },
  { category: 'notes', purpose: 'care', action: 'read' },
  { category: 'notes', purpose: 'inspection', action: 'read' },
  { category: 'identity', purpose: 'billing', action: 'read' },
  { category: 'medical', purpose: 'emergency', action: 'read' },
] as const;
const ROLES = ['caregiver', 'coordinator', 'finance', 'reception', 'privacy_officer', 'management'];

function decider(name: string): Decider {
  const source = readFileSync(resolve(import.meta.dirname, `../../policies/${name}.yaml`), 'utf8');
  const parsed = parsePolicy(source, `${name}.yaml`);
  if (!parsed.ok) throw new Error(`${name} does not parse`);
  return compilePolicy(parsed.policy, { hash: policyHash(parsed.policy), lawVersion: '2026-11-21', on: TODAY });
}

bothKinds('a list', (open) => {
  let t: TestStore;
  let p: Practice;
  const clients: Id[] = [];
  const staff: Scope[] = [];
  let mother: Scope;

  beforeAll(async () => {
    t = await open();
    p = await practice(t.store);
    staff.length = 0;
    clients.length = 0;
    for (const role of ROLES) {
      const made = await t.store.withScope(scopeOf(p.organisation, 'system'), async (tx) => {
        const added = await tx.addStaff({
          person: { name: { first: role, last: 'Voorbeeld' } },
          kind: 'staff',
          signIn: `${role}@de-linde.example`,
          roles: [role],
          from: '2026-01-01',
        });
        if (!added.ok) return added;
        const signed = await tx.signUndertaking({
          account: added.value.account,
          clause: 'undertaking.secrecy',
          to: 'secrecy',
          by: 'signed-statement',
          signedOn: '2026-01-01',
        });
        return signed.ok ? added : signed;
      });
      staff.push(scopeOf(p.organisation, must(made).value.account));
    }
    const births = [
      '2015-01-01',
      '2014-11-22',
      '2014-11-23',
      '2010-11-22',
      '2010-11-23',
      '2008-11-22',
      '2008-11-23',
      '1980-02-29',
    ];
    const regimes = ['jeugdwet', 'wgbo', 'wmo', 'childcare', 'avg', 'jeugdwet', 'wgbo', 'wmo'] as const;
    for (const [i, birthDate] of births.entries()) {
      const made = await takeIn(t.store, p.amira, {
        ...NOOR,
        person: { name: { first: `Kind${i}`, last: 'Voorbeeld' }, birthDate },
        careFrom: '2026-01-01',
        parts: [{ service: 'service.x', regime: regimes[i] as 'avg' }],
      });
      clients.push(made.noor);
    }
    const write = async (
      client: Id,
      work: (permit: Permit, tx: Parameters<Parameters<typeof t.store.withScope>[1]>[0]) => Promise<{ ok: boolean }>,
    ) => {
      const permit = ask(await factsOf(t.store, p.amira, client), 'identity', 'write');
      must(await t.store.withScope(p.amira, (tx) => work(permit, tx)));
    };
    // Each client has something of his own, so that every condition of a scope decides somewhere.
    const [a, b, c, d, e, f, g] = clients as [Id, Id, Id, Id, Id, Id, Id];
    for (const client of [a, b, e])
      for (const scope of staff.slice(0, 2))
        await write(client, (permit, tx) => tx.joinTeam(permit, { account: scope.actor, task: 'caregiver', from: '2026-01-01' }));
    await write(b, (permit, tx) =>
      tx.restrict(permit, { target: { kind: 'file' }, ground: 'unlawful', from: TODAY, reason: 'x' }),
    );
    await write(c, (permit, tx) => tx.judgeCapacity(permit, { matter: 'all', capable: false, on: TODAY, reason: 'x' }));
    await write(d, (permit, tx) => tx.recordObjection(permit, { kind: 'good-care', on: TODAY, reason: 'x' }));
    await write(f, (permit, tx) => tx.endCare(permit, { careUntil: '2026-10-01', version: 1 }));
    await write(g, async (permit, tx) => {
      const made = await tx.addPerson(permit, { name: { first: 'Saskia', last: 'Voorbeeld' }, birthDate: '1985-01-01' });
      const saskia = must(made).value;
      const consent = { kind: 'disclosure', word: 'parentAccess', clause: 'consent.parent-access', clauseHash: 'h' } as const;
      must(await tx.recordConsent(permit, { ...consent, toPerson: saskia, act: 'given', by: saskia, form: 'written' }));
      const proof = { kind: 'register-extract', seenOn: '2026-01-01' } as const;
      must(await tx.recordAuthority(permit, { person: saskia, kind: 'parent', held: true, proof, from: '2026-01-01' }));
      const account = await tx.addAccount({ person: saskia, signIn: 'saskia@voorbeeld.example', from: '2026-01-01' });
      mother = scopeOf(p.organisation, must(account).value, 'parent');
      return account;
    });
  });
  afterAll(() => t.close());

  const every = async (scope: Scope): Promise<AccessFacts[]> => Promise.all(clients.map((c) => factsOf(t.store, scope, c)));

  it.each(['basis', 'jeugdhulp', 'begeleiding', 'ggz-thuiszorg', 'kinderopvang'])(
    'holds whom decide allows, no more and no fewer: %s',
    async (name) => {
      const d = decider(name);
      let shown = 0;
      for (const scope of staff) {
        const account = await t.store.accountFacts(scope, TODAY);
        if (!account?.actor) throw new Error('no actor');
        const facts = await every(scope);
        for (const question of QUESTIONS) {
          if (!d.words.category.has(question.category) || !d.words.purpose.has(question.purpose)) continue;
          const within = d.scope(account.actor, { ...question, on: TODAY });
          const listed = await t.store.listFacts(account, within, { question });
          const expected = facts.filter((f) => d.decide(f.ask(question)).outcome === 'allow').map((f) => f.client);
          expect(
            listed.map((f) => f.client),
            `${scope.actor} ${question.category} ${question.purpose}`,
          ).toEqual(expected);
          // And the facts of the list are the facts of the file.
          for (const one of listed) {
            const alone = facts.find((f) => f.client === one.client);
            expect(one.ask(question)).toEqual(alone?.ask(question));
            expect(one.version).toBe(alone?.version);
          }
          shown += listed.length;
        }
      }
      expect(shown).toBeGreaterThan(0);
    },
  );

  it('of a private account holds the people she has a tie with', async () => {
    const account = await t.store.accountFacts(mother, TODAY);
    if (!account) throw new Error('no account');
    expect(account.actor).toBeUndefined();
    const listed = await t.store.listFacts(account, undefined, { question: { category: 'identity', purpose: 'inspection' } });
    expect(listed.map((f) => [f.client, f.capacities[0]?.kind])).toEqual([[clients[6], 'parent']]);
  });

  it('shows names for permits only, in one line of the log, and leaves out whose facts changed', async () => {
    const account = await t.store.accountFacts(p.amira, TODAY);
    if (!account?.actor) throw new Error('no actor');
    const d = decider('basis');
    const question = { category: 'identity', purpose: 'care', action: 'read' } as const;
    const within = d.scope(account.actor, { ...question, on: TODAY });
    const listed = await t.store.listFacts(account, within, { question, limit: 3 });
    const permits = listed.map((f) => d.permit(f.ask(question))).filter((x) => isPermit(x));
    const lines = await t.store.openLines(permits);
    expect(lines.length).toBe(permits.length);
    expect(lines[0]).toMatchObject({ number: '2026-0001', name: { first: 'Kind0' }, birthDate: '2015-01-01', restricted: false });
    const next = await t.store.listFacts(account, within, { question, limit: 3, after: lines.at(-1)?.number ?? '' });
    expect(next[0]?.client).not.toBe(listed[0]?.client);
    const write = ask(await factsOf(t.store, p.amira, clients[0] as Id), 'identity', 'write');
    must(
      await t.store.withScope(p.amira, (tx) => tx.joinTeam(write, { account: p.joris.actor, task: 'caregiver', from: TODAY })),
    );
    expect((await t.store.openLines(permits)).map((l) => l.number)).not.toContain('2026-0001');
    expect(await t.store.openLines([])).toEqual([]);
    const notes = allow((listed[1] as AccessFacts).ask({ ...question, category: 'notes' }));
    await expect(t.store.openLines([notes])).rejects.toThrow(TypeError);
  });

  it('answers a question inside withScope with a clear mistake instead of waiting for ever', async () => {
    await expect(t.store.withScope(p.amira, () => t.store.accessFacts(p.amira, clients[0] as Id, TODAY))).rejects.toThrow(
      /before withScope/,
    );
    await expect(t.store.withScope(p.amira, () => t.store.withScope(p.amira, async () => 1))).rejects.toThrow(/before withScope/);
  });
});
