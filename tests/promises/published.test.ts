// The current version is online: who adopts another policy changes the page that everybody reads.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyHash, printPolicy } from '../../src/policy/index.ts';
import { openPractice, type TestPractice } from '../server/practice.ts';
import { policyOf, without } from './policies.ts';

const ADDRESS = 'http://localhost:3000/verklaring/de-kade';

describe('ST-121: the current version of the statement', () => {
  let p: TestPractice;
  beforeAll(async () => {
    p = await openPractice('de-kade', 'http://localhost:3000');
  }, 90_000);
  afterAll(() => p.close());

  const text = async (): Promise<string> => (await p.fetch(new Request(ADDRESS))).text();

  it('is online for anybody, and is another page within fifteen seconds after another version came into force', async () => {
    const sentence = 'Meer klanten werven';
    expect(await text()).toContain(sentence);
    const next = without(policyOf('ST-121'), 'purpose.growth');
    const organisations = await p.house.store.organisations();
    const kade = organisations.find((o) => o.slug === 'de-kade');
    if (!kade) throw new Error('de-kade is not there');
    const system = { organisation: kade.id, actor: 'system', role: 'system', purpose: 'management' };
    const adopted = await p.house.store.withScope(system, (tx) =>
      tx.adoptPolicy({ hash: policyHash(next), version: '2', source: printPolicy(next), effective: '2026-11-21' }),
    );
    expect(adopted.ok).toBe(true);
    p.t.clock.now += 15_001;
    expect(await text()).not.toContain(sentence);
  });
});
