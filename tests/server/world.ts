// A world for one row of the access table: one client with birth date, regime and ties, and the person who asks, behind the real server.

import { readFileSync } from 'node:fs';
import { type House, rulings } from '../../src/desk/index.ts';
import { loadApi } from '../../src/server/index.ts';
import { printFile, printStatement, randomIds } from '../../src/outside/index.ts';
import { addDays, amsterdamDay, type Day, endOfDay, parsePolicy, type Regime } from '../../src/policy/index.ts';
import type { Account, Id } from '../../src/record/index.ts';
import type { AccessFacts, Scope, Tx, Written } from '../../src/store/index.ts';
import { openTestStore } from '../store/fixtures.ts';
import { ask } from '../store/permits.ts';

const ORIGIN = 'http://127.0.0.1';
const SINCE = '2005-01-01';

/** What a row says about the client and the asker. */
export interface RowWorld {
  readonly who: string;
  readonly regime: Regime;
  readonly birthDate: Day;
  readonly capable: boolean;
  readonly consent?: string;
  readonly objects: boolean;
  /** The first day that is asked about. */
  readonly from: Day;
}
export interface World {
  readonly client: Id;
  /** Stands in the note, the plan and the invoice of this client, and nowhere else. */
  readonly secret: string;
  /** Asks the server as this person on a day. */
  get(path: string, on: Day): Promise<{ readonly status: number; readonly body: string }>;
  post(path: string, body: unknown, on: Day): Promise<{ readonly status: number; readonly body: string }>;
}
export interface Worlds {
  make(row: RowWorld): Promise<World>;
  close(): Promise<void>;
}

function must<T>(answer: Written<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`the store refused: ${answer.why === 'problems' ? answer.problems.map((p) => p.code).join() : answer.why}`);
}

/** One practice on `policies/basis.yaml`; every row gets a client and an asker of its own in it. */
export async function openWorlds(): Promise<Worlds> {
  const t = await openTestStore();
  const { store } = t;
  const clock = { now: () => t.clock.now };
  const noon = (day: Day): void => {
    t.clock.now = (endOfDay(day) - 12 * 3600) * 1000;
  };
  noon(SINCE);
  const organisation = must(await store.createOrganisation({ name: 'Praktijk Voorbeeld', slug: 'voorbeeld' })).id;
  const system: Scope = { organisation, actor: 'system', role: 'system', purpose: 'management' };
  const source = readFileSync(new URL('../../policies/basis.yaml', import.meta.url), 'utf8');
  const parsed = parsePolicy(source, 'basis.yaml');
  if (!parsed.ok) throw new Error('basis.yaml cannot be read');
  await store.withScope(system, (tx) => tx.adoptPolicy({ hash: parsed.hash, version: '1', source, effective: SINCE }));
  let n = 0;

  async function staff(secrecy: boolean): Promise<Account> {
    const signIn = `staff-${n++}@voorbeeld.example`;
    const person = { name: { first: 'Medewerker', last: `Nummer${n}` } };
    const added = must(
      await store.withScope(system, (tx) => tx.addStaff({ person, kind: 'staff', signIn, roles: ['caregiver'], from: SINCE })),
    );
    const undertaking = {
      account: added.account,
      clause: 'undertaking.secrecy',
      to: 'secrecy',
      by: 'profession',
      signedOn: SINCE,
    } as const;
    if (secrecy) must(await store.withScope(system, (tx) => tx.signUndertaking(undertaking)));
    return { id: added.account, organisation, person: added.person, kind: 'staff', signIn, roles: ['caregiver'], from: SINCE };
  }
  const maker = await staff(true);
  const scope: Scope = { organisation, actor: maker.id, role: 'caregiver', purpose: 'care' };
  const cookies = new Map<string, Account>();
  const house: House = {
    store,
    clock,
    ids: randomIds(),
    mail: { send: async () => {} },
    printer: { print: printStatement, printFile },
    rulings: rulings(store, clock, amsterdamDay),
  };
  const api = await loadApi({
    front: { house, demo: true },
    origin: ORIGIN,
    secret: 'only-in-a-test',
    version: 'test',
    now: clock.now,
    day: amsterdamDay,
    visitorOf: async (cookie) => {
      const account = cookies.get(cookie);
      return account && { account, accounts: [account], name: '', session: account.id };
    },
  });

  /** Writes something about a client, with whatever leave it takes: the world is given, what is tested comes after. */
  async function given<T>(
    client: Id,
    category: string,
    work: (tx: Tx, permit: ReturnType<typeof ask>, facts: AccessFacts) => Promise<Written<T>>,
  ): Promise<T> {
    const facts = await store.accessFacts(scope, client, amsterdamDay(Math.floor(t.clock.now / 1000)));
    if (!facts) throw new Error('the maker does not see the client');
    return must(await store.withScope(scope, (tx) => work(tx, ask(facts, category, 'write'), facts)));
  }

  async function privateAccount(person: Id, from: Day): Promise<Account> {
    const signIn = `private-${n++}@post.example`;
    const id = must(await store.withScope(system, (tx) => tx.addAccount({ person, signIn, from })));
    return { id, organisation, person, kind: 'private', signIn, roles: [], from };
  }

  async function askerOf(row: RowWorld, client: Id, clientPerson: Id, on: Day): Promise<Account> {
    if (row.who === 'de cliënt zelf') return privateAccount(clientPerson, on);
    if (row.who.startsWith('hulpverlener')) {
      const account = await staff(row.who !== 'hulpverlener zonder geheimhouding');
      if (row.who !== 'hulpverlener buiten het zorgteam') {
        await given(client, 'identity', (tx, permit) =>
          tx.joinTeam(permit, { account: account.id, task: 'caregiver', from: on }),
        );
      }
      return account;
    }
    const name = { first: 'Naaste', last: `Nummer${n++}` };
    const person = await given(client, 'identity', (tx, permit) => tx.addPerson(permit, { name }));
    const proof = { kind: 'court-order', seenOn: on } as const;
    const relation = /^naaste \((.+)\)$/.exec(row.who)?.[1];
    const kind = KIND[row.who];
    if (kind === 'parent' || kind === 'guardian') {
      const held = row.who !== 'ouder zonder gezag';
      await given(client, 'identity', (tx, permit) => tx.recordAuthority(permit, { person, kind, held, proof, from: on }));
    } else if (relation !== undefined) {
      const input = { person, kind: 'relative', relation, order: 1, proof: { kind: 'none' }, from: on } as const;
      await given(client, 'identity', (tx, permit) => tx.recordRepresentation(permit, input));
    } else if (kind !== undefined) {
      await given(client, 'identity', (tx, permit) => tx.recordRepresentation(permit, { person, kind, proof, from: on }));
    } else throw new Error(`access.yaml: '${row.who}' is nobody we know`);
    return privateAccount(person, on);
  }

  return {
    close: () => t.close(),
    async make(row) {
      const on = addDays(row.from, -1);
      noon(on);
      const secret = `geheim-${n++}-${Math.abs(row.regime.length * 7919 + n)}`;
      const birth = row.birthDate;
      const intake = await store.intakeFacts(scope, { birthDate: birth, regime: row.regime }, on);
      if (!intake) throw new Error('the maker takes nobody in');
      const taken = must(
        await store.withScope(scope, (tx) =>
          tx.createClient([ask(intake, 'identity', 'write')], {
            person: { name: { first: 'Cliënt', last: `Nummer${n}` }, birthDate: birth },
            number: `R-${n}`,
            careFrom: on,
            parts: [{ service: 'service.row', regime: row.regime }],
            answers: [],
            team: [],
          }),
        ),
      );
      const { client } = taken;
      const part = taken.parts[0] as Id;
      for (const [category, kind] of [
        ['notes', 'note'],
        ['care_plan', 'care-plan'],
        ['finance', 'invoice'],
      ] as const) {
        const content = { text: `${category}: ${secret}` };
        await given(client, category, (tx, permit) => tx.addItem(permit, { part, kind, category, on, content }));
      }
      const facts = await store.accessFacts(scope, client, on);
      if (!facts) throw new Error('the maker does not see the client');
      const opened = await store.openFile([ask(facts, 'identity', 'read')]);
      if (!opened.ok) throw new Error('the maker cannot open the file');
      const clientPerson = opened.value.client.person;
      const asker = await askerOf(row, client, clientPerson, on);
      if (!row.capable) {
        const judged = { matter: 'all', capable: false, on, reason: 'gegeven in de tabel' };
        await given(client, 'identity', (tx, permit) => tx.judgeCapacity(permit, judged));
      }
      if (row.consent !== undefined) {
        const word = row.consent;
        const entry = {
          kind: 'disclosure',
          word,
          clause: 'consent.parent-access',
          clauseHash: 'row',
          act: 'given',
          by: clientPerson,
          form: 'written',
        } as const;
        await given(client, 'identity', (tx, permit) => tx.recordConsent(permit, entry));
      }
      if (row.objects) {
        const objection = { kind: 'client-objects', on, reason: 'gegeven in de tabel' } as const;
        await given(client, 'identity', (tx, permit) => tx.recordObjection(permit, objection));
      }
      const cookie = `as=${asker.id}`;
      cookies.set(cookie, asker);
      const send = async (request: Request) => {
        const response = await api.fetch(request);
        return { status: response.status, body: await response.text() };
      };
      return {
        client,
        secret,
        get: (path, day) => {
          noon(day);
          return send(new Request(`${ORIGIN}${path}`, { headers: { cookie } }));
        },
        post: (path, body, day) => {
          noon(day);
          const headers = { cookie, origin: ORIGIN, 'content-type': 'application/json' };
          return send(new Request(`${ORIGIN}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
        },
      };
    },
  };
}

const KIND: Readonly<Record<string, 'parent' | 'guardian' | 'curator' | 'mentor' | 'administrator' | 'authorised'>> = {
  'ouder met gezag': 'parent',
  'ouder zonder gezag': 'parent',
  voogd: 'guardian',
  curator: 'curator',
  mentor: 'mentor',
  bewindvoerder: 'administrator',
  'schriftelijk gemachtigde': 'authorised',
};
