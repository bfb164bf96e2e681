// Pro-active monitoring: what goes wrong at the door or in the log is seen and told, and a watch that stopped is not shown as a watch.

import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Counter, counter, type House, openFile, publishedStatement, watchRound } from '../../src/desk/index.ts';
import { amsterdamDay, policyHash, printPolicy } from '../../src/policy/index.ts';
import { watch } from '../../src/main/watch.ts';
import type { ServerLine } from '../../src/server/index.ts';
import { openTestStore, type TestStore, TODAY } from '../store/fixtures.ts';
import { policyOf } from './policies.ts';
import { houseOn, practiceOn } from './practice-on.ts';

const MINUTE = 60_000;
let open: TestStore[] = [];
let t: TestStore;
let house: House;
let organisation: string;
let doors: Counter;
let letters: { to: string; text: string }[];

beforeEach(async () => {
  t = await openTestStore();
  open.push(t);
  letters = [];
  house = { ...houseOn(t), mail: { send: async (letter) => void letters.push(letter) } } as House;
  doors = counter();
  const made = await t.store.createOrganisation({ name: 'De Wacht', slug: 'de-wacht' });
  if (!made.ok) throw new Error('no organisation');
  organisation = made.value.id;
  const policy = policyOf('ST-12');
  await t.store.withScope({ organisation, actor: 'system', role: 'system', purpose: 'test' }, async (tx) => {
    const input = { hash: policyHash(policy), version: '1', source: printPolicy(policy), effective: '2026-01-01' };
    const adopted = await tx.adoptPolicy(input);
    if (!adopted.ok) return adopted;
    for (const role of ['it', 'caregiver']) {
      const email = `${role}@wacht.example`;
      const person = { name: { first: role, last: 'Proef' }, contact: { email } };
      await tx.addStaff({ person, kind: 'staff', signIn: email, roles: [role], from: '2026-01-01' });
    }
    return adopted;
  });
});
afterAll(async () => {
  for (const one of open) await one.close();
  open = [];
});

async function proof() {
  const statement = await publishedStatement(house, 'de-wacht', 'nl', TODAY);
  const found = statement?.chapters.flatMap((c) => c.sentences).find((s) => s.clauses.includes('measure.monitoring'));
  return found?.mark;
}
const told = async () => (await watchRound(house, doors)).get(organisation) ?? [];

describe('ST-12: systems are monitored', () => {
  it('is shown as kept while the rounds come, and not before, nor an hour after the last', async () => {
    expect(await proof()).toBe('unproven');
    expect(await told()).toEqual([]);
    expect(await proof()).toBe('kept');
    t.clock.now += 59 * MINUTE;
    expect(await proof()).toBe('kept');
    t.clock.now += 2 * MINUTE;
    expect(await proof()).toBe('unproven');
    await told();
    expect(await proof()).toBe('kept');
  });

  it('tells a failure to who looks after it, once, and writes it in the log; quiet days are quiet', async () => {
    doors.see('attempt', t.clock.now);
    expect(await told()).toEqual([]);
    doors.see('failure', t.clock.now);
    expect(await told()).toEqual(['failures']);
    expect(letters.map((l) => l.to)).toEqual(['it@wacht.example']);
    expect(letters[0]?.text).toContain('Er ging iets mis');
    expect(await told()).toEqual([]);
    expect(letters).toHaveLength(1);
    const lines: string[] = [];
    const scope = { organisation, actor: 'system', role: 'system', purpose: 'oversight' };
    for await (const line of t.store.trail.export(scope)) lines.push(line);
    expect(lines.filter((line) => line.includes('watch.failures'))).toHaveLength(1);
  });

  it('sees many attempts to sign in in a row, and forgets them when they are spread over the day', async () => {
    for (let i = 0; i < 39; i++) doors.see('attempt', t.clock.now);
    expect(await told()).toEqual([]);
    doors.see('attempt', t.clock.now);
    expect(await told()).toEqual(['attempts']);
    for (let i = 0; i < 60; i++) doors.see('attempt', t.clock.now + i * 10 * MINUTE);
    t.clock.now += 600 * MINUTE;
    expect(await told()).toEqual([]);
  });

  it('sees a log that was changed, and refusals that pile up in one practice', async () => {
    const broken = {
      ...house,
      store: { ...t.store, trail: { ...t.store.trail, verify: async () => ({ ok: false, n: 1, breach: 'changed' }) } },
    } as House;
    expect((await watchRound(broken, doors)).get(organisation)).toContain('chain');
    const p = await practiceOn(t, policyOf('PB-51'));
    const other = await practiceOn(t, policyOf('PB-51'));
    for (let i = 0; i < 45; i++)
      await openFile(p.house, { ...p.worker, account: { ...p.worker.account } }, p.client, { categories: ['finance'] });
    await watchRound(house, doors);
    const seen = await watchRound(house, doors);
    expect(seen.get(p.worker.account.organisation)).toEqual(['refusals']);
    expect(seen.get(other.worker.account.organisation)).toBeUndefined();
    expect((await watchRound(house, doors)).get(p.worker.account.organisation)).toBeUndefined();
  });

  it('is fed by every line that the server writes about itself', async () => {
    const guard = watch();
    const written: ServerLine[] = [];
    const log = guard.through((line) => void written.push(line));
    const line = (more: Partial<ServerLine>): ServerLine => ({
      at: new Date(t.clock.now).toISOString(),
      level: 'info',
      what: 'request',
      ...more,
    });
    for (let i = 0; i < 40; i++) log(line({ method: 'POST', route: '/en/aanmelden', status: 303 }));
    log(line({ level: 'error', what: 'failure', error: 'TypeError at src/x.ts:1' }));
    expect(written).toHaveLength(41);
    guard.start(house, (error) => {
      throw error;
    });
    await guard.close();
    expect(letters[0]?.text).toMatch(/Er ging iets mis[\s\S]*opvallend vaak geprobeerd om aan te melden/);
    expect(amsterdamDay(Math.floor(t.clock.now / 1000))).toBe(TODAY);
  });
});
