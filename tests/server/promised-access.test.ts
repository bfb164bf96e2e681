// What the four statements with files promise about who sees what, broken on purpose through the desks and the door of each practice.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acting, listFiles, openFile, promiseSecrecy, writeUnder } from '../../src/desk/index.ts';
import type { Account, Id } from '../../src/record/index.ts';
import { openPractice, type TestPractice } from './practice.ts';

/** The foundation that is a DPO (De Kade) keeps no files. */
const PRACTICES = ['de-weegschaal', 'oeverpad', 'de-linde', 'de-notendop'] as const;

function actingOf(p: TestPractice, account: Account): Acting {
  return { account, on: '2026-11-22', now: Math.floor(p.t.clock.now / 1000), via: 'web' };
}

/** A member of staff who sees a file, and a newcomer with the same roles in the team of that file who signed nothing. */
async function newcomer(p: TestPractice, addresses: readonly string[]) {
  for (const address of addresses) {
    const person = await p.as(address);
    if (person.account.kind !== 'staff') continue;
    const acting = actingOf(p, person.account);
    const client = (await listFiles(p.house, acting))?.files[0]?.client;
    if (client === undefined) continue;
    const { organisation, roles } = person.account;
    const system = { organisation, actor: 'system', role: 'system', purpose: 'management' };
    const signIn = `nieuw-${roles.join('-')}@nieuw.example`;
    const added = await p.house.store.withScope(system, (tx) =>
      tx.addStaff({
        person: { name: { first: 'Nieuw', last: 'Verzinsel' } },
        kind: 'staff',
        signIn,
        roles,
        from: '2026-11-22',
        tie: 'temp',
      }),
    );
    if (!added.ok) throw new Error('nobody can be added');
    const account: Account = {
      id: added.value.account,
      organisation,
      person: added.value.person,
      kind: 'staff',
      signIn,
      roles,
      from: '2026-11-22',
    };
    const joined = await writeUnder(p.house, acting, client, 'identity', (tx, permit) =>
      tx.joinTeam(permit, { account: account.id, task: roles[0] ?? 'caregiver', from: '2026-11-22' }),
    );
    return { client, acting: actingOf(p, account), joined: joined.kind === 'done' };
  }
  throw new Error('nobody sees a file here');
}

describe.each(PRACTICES)('%s', (slug) => {
  let p: TestPractice;
  let addresses: readonly string[];
  beforeAll(async () => {
    p = await openPractice(slug);
    const { PRACTICES: all } = await import('../../src/main/demo/practices.ts');
    addresses = (all.find((one) => one.slug === slug)?.staff ?? []).flatMap((s) => (s.email === undefined ? [] : [s.email]));
  }, 90_000);
  afterAll(() => p.close());

  it('who did not sign for secrecy opens no file and sees no list; after signing the same person does', async () => {
    const { client, acting } = await newcomer(p, addresses);
    const before = await openFile(p.house, acting, client);
    expect(before.kind).not.toBe('opened');
    expect((await listFiles(p.house, acting))?.files).toEqual([]);
    // Not the page alone: the answer of the rules says why.
    const facts = await p.house.store.accessFacts(
      { organisation: acting.account.organisation, actor: acting.account.id, role: 'caregiver', purpose: 'care' },
      client,
      acting.on,
    );
    expect(facts?.capacities[0]?.confidentiality).toBe(false);
    expect(await promiseSecrecy(p.house, acting)).toBe(true);
    expect((await openFile(p.house, acting, client)).kind).toBe('opened');
    expect((await listFiles(p.house, acting))?.files.length).toBeGreaterThan(0);
  });
});

describe('guidance: only who is involved with the client', () => {
  let p: TestPractice;
  beforeAll(async () => {
    p = await openPractice('de-weegschaal');
  }, 90_000);
  afterAll(() => p.close());

  it('a colleague with the same role who signed, and is not in the team, sees no file and no line of a list', async () => {
    const { PRACTICES: all } = await import('../../src/main/demo/practices.ts');
    const addresses = (all.find((one) => one.slug === 'de-weegschaal')?.staff ?? []).flatMap((s) => (s.email ? [s.email] : []));
    const { client, acting } = await newcomer(p, addresses);
    await promiseSecrecy(p.house, acting);
    expect((await openFile(p.house, acting, client)).kind).toBe('opened');
    const system = { organisation: acting.account.organisation, actor: 'system', role: 'system', purpose: 'management' };
    const added = await p.house.store.withScope(system, (tx) =>
      tx.addStaff({
        person: { name: { first: 'Buiten', last: 'Verzinsel' } },
        kind: 'staff',
        signIn: 'buiten@nieuw.example',
        roles: acting.account.roles,
        from: '2026-11-22',
      }),
    );
    if (!added.ok) throw new Error('nobody can be added');
    const outside = actingOf(p, {
      ...acting.account,
      id: added.value.account,
      person: added.value.person,
      signIn: 'buiten@nieuw.example',
    });
    await promiseSecrecy(p.house, outside);
    expect((await openFile(p.house, outside, client)).kind).toBe('absent');
    expect((await listFiles(p.house, outside))?.files).toEqual([]);
  });
});

describe('youth help: the ages of the statement', () => {
  let p: TestPractice;
  let clients: Record<'Noor' | 'Fenna' | 'Daan', Id>;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    const amira = await p.as('amira@delinde.example');
    clients = {
      Noor: await p.clientOf(amira, 'Noor'),
      Fenna: await p.clientOf(amira, 'Fenna'),
      Daan: await p.clientOf(amira, 'Daan'),
    };
  }, 90_000);
  afterAll(() => p.close());

  const status = async (who: string, client: Id): Promise<number> =>
    (await (await p.as(`${who}@post.example`)).get(`/mijn/dossier/${client}`)).status;

  it('under 12 the parent with authority sees the file, the child itself does not', async () => {
    const amira = await p.as('amira@delinde.example');
    const opened = await openFile(p.house, actingOf(p, amira.account), clients.Fenna, { categories: ['identity'] });
    if (opened.kind !== 'opened') throw new Error('closed');
    const { organisation } = amira.account;
    const system = { organisation, actor: 'system', role: 'system', purpose: 'management' };
    const made = await p.house.store.withScope(system, (tx) =>
      tx.addAccount({ person: opened.file.client.person, signIn: 'fenna.verhage@post.example', from: '2026-11-22' }),
    );
    expect(made.ok).toBe(true);
    expect(await status('saskia.verhage', clients.Fenna)).toBe(200);
    expect(await status('ruben.kuiper', clients.Fenna)).toBe(403);
    expect(await status('fenna.verhage', clients.Fenna)).toBe(403);
  });

  it('from 12 to 15 parent and child both see the file', async () => {
    expect(await status('saskia.verhage', clients.Noor)).toBe(200);
    expect(await status('noor.verhage', clients.Noor)).toBe(200);
    expect(await status('ruben.kuiper', clients.Noor)).toBe(403);
    expect(await status('daan.verhage', clients.Noor)).not.toBe(200);
  });

  it('from 16 the parent sees the file only with the yes of the child, and no longer when it is taken back', async () => {
    expect(await status('daan.verhage', clients.Daan)).toBe(200);
    expect(await status('saskia.verhage', clients.Daan)).toBe(403);
    const daan = await p.as('daan.verhage@post.example');
    const answer = async (antwoord: string) => {
      const page = await daan.get(`/mijn/toestemmingen/${clients.Daan}`);
      const form = new RegExp(
        `action="(/mijn/toestemmingen/${clients.Daan}/parent[^"]*)"[\\s\\S]*?name="getoond" value="([^"]*)"`,
      ).exec(page.text);
      return daan.post(form?.[1] ?? '', { antwoord, getoond: form?.[2] ?? '' });
    };
    expect((await answer('give')).status).toBe(303);
    expect(await status('saskia.verhage', clients.Daan)).toBe(200);
    expect((await answer('withdraw')).status).toBe(303);
    expect(await status('saskia.verhage', clients.Daan)).toBe(403);
  });
});
