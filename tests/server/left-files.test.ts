// Who left stands in no team; a file that has nobody any more is a task of who looks after accounts, and gets somebody again.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeStaff, leftFiles } from '../../src/desk/index.ts';
import type { Id } from '../../src/record/index.ts';
import { openPractice, type Person, type Reply, type TestPractice } from './practice.ts';

const DAY = 86_400_000;
const plain = (reply: Reply): string => reply.text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

let p: TestPractice;
let [amira, joris, elin, wieke, lotte]: Person[] = [];
let noor: Id;
beforeAll(async () => {
  p = await openPractice('de-linde');
  const names = ['amira', 'joris', 'elin', 'wieke', 'lotte'];
  [amira, joris, elin, wieke, lotte] = await Promise.all(names.map((name) => p.as(`${name}@delinde.example`)));
  noor = await p.clientOf(amira as Person, 'Noor Verhage');
}, 90_000);
afterAll(() => p.close());

const acting = (who: Person | undefined) => {
  if (!who) throw new Error('not there');
  const now = Math.floor(p.t.clock.now / 1000);
  return { account: who.account, on: new Date(p.t.clock.now).toISOString().slice(0, 10), now, via: 'web' } as const;
};
const team = async (): Promise<readonly (readonly [Id, string | null])[]> => {
  const lines = await p.t.ctx.pool.connect();
  try {
    await lines.query("select set_config('app.org', $1, false)", [acting(amira).account.organisation]);
    const rows = await lines.query<{ account_id: Id; until_day: string | null }>(
      'select account_id, until_day::text from team_member where client_id = $1',
      [noor],
    );
    return rows.rows.map((row) => [row.account_id, row.until_day] as const);
  } finally {
    lines.release();
  }
};
const close = async (who: Person | undefined) =>
  expect((await closeStaff(p.house, acting(wieke), acting(who).account.id)).kind).toBe('done');

it('an account that is closed ends its memberships that day, with a line in the log of each file', async () => {
  expect(await leftFiles(p.house, acting(wieke))).toEqual([]);
  await close(joris);
  expect(await team()).toContainEqual([acting(joris).account.id, acting(wieke).on]);
  expect(await team()).toContainEqual([acting(amira).account.id, null]);
  p.t.clock.now += DAY;
  expect(plain(await (amira as Person).get(`/dossiers/${noor}/gezag`))).not.toContain('Joris Blom');
  // Amira is still there.
  expect((await leftFiles(p.house, acting(wieke)))?.map((file) => file.client)).not.toContain(noor);
});

it('a file that has nobody any more is a task on Vandaag of who looks after accounts, and of nobody else', async () => {
  await close(amira);
  const today = plain(await (wieke as Person).get('/vandaag'));
  expect(today).toMatch(/Dossier \d{4}-\d{4} heeft geen begeleider meer/);
  for (const other of [elin, lotte]) {
    expect(plain(await (other as Person).get('/vandaag'))).not.toContain('geen begeleider meer');
    expect((await (other as Person).get(`/beheer/zonder-begeleider/${noor}`)).status).toBe(404);
  }
});

it('a colleague who gives care is named for it and opens it from then on; who names does not', async () => {
  const path = `/beheer/zonder-begeleider/${noor}`;
  const page = await (wieke as Person).get(path);
  expect(page.status).toBe(200);
  expect(page.text).not.toContain('Noor');
  const empty = await (wieke as Person).post(path, { taak: 'coordinator' });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('Kies een collega.');
  for (const wrong of [acting(lotte), acting(wieke), acting(joris)])
    expect((await (wieke as Person).post(path, { wie: wrong.account.id, taak: 'caregiver' })).status).toBe(422);
  expect((await (elin as Person).get(`/dossiers/${noor}`)).status).not.toBe(200);
  const named = await (wieke as Person).post(path, { wie: acting(elin).account.id, taak: 'coordinator' });
  expect([named.status, named.to]).toEqual([303, '/vandaag']);
  expect((await (elin as Person).get(`/dossiers/${noor}`)).status).toBe(200);
  expect((await (wieke as Person).get(`/dossiers/${noor}`)).status).not.toBe(200);
  // Once: the file is not left any more.
  expect((await (wieke as Person).post(path, { wie: acting(elin).account.id, taak: 'caregiver' })).status).toBe(404);
});
