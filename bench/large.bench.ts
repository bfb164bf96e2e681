// Does a practice of 20,000 clients and 400,000 items open as fast as a small one? What a page minimally needs is one indexed select; the whole
// read (facts, decision, rows, seals opened, log line on disk) may take three times as long, p95. On PostgreSQL; scale with LARGE_CLIENTS.

import { isPermit } from '../src/decide/index.ts';
import type { Id } from '../src/record/index.ts';
import type { AccountFacts, Scope } from '../src/store/index.ts';
import { nameBeginnings, textWords } from '../src/store/blind-words.ts';
import { newId } from '../src/store/context.ts';
import { seal } from '../src/store/seal.ts';
import { itemPlace } from '../src/store/write/item.ts';
import { openServerStore, type TestStore, TODAY } from '../tests/store/fixtures.ts';
import { ask } from '../tests/store/permits.ts';
import { factsOf, must, practice } from '../tests/store/seed.ts';
import { findServer, startServer } from '../tests/store/private-postgres.ts';

const CLIENTS = Number(process.env['LARGE_CLIENTS'] ?? 20_000);
const ITEMS = 20;
const TEAM = 60;
const ROUNDS = 200;
const LIMIT = 3;
const BATCH = 500;
const ALL = ['wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg'] as const;
const WITHIN = { any: [{ regimes: ALL, careRelation: true }] };
const WORDS = [
  'school',
  'thuis',
  'gesprek',
  'moeder',
  'vader',
  'afspraak',
  'zwemles',
  'buurt',
  'slapen',
  'werk',
  'vriend',
  'zorg',
];
const NAMES = ['Berk', 'Eik', 'Linde', 'Wilg', 'Beuk', 'Es', 'Olm', 'Iep', 'Den', 'Spar'];

interface Made {
  readonly organisation: Id;
  readonly amira: Scope;
  readonly files: readonly Id[];
  readonly parts: readonly Id[];
}

/** One insert of many rows, column by column. */
async function insert(t: TestStore, organisation: Id, table: string, columns: Record<string, [type: string, values: unknown[]]>) {
  const names = Object.keys(columns);
  const client = await t.ctx.pool.connect();
  try {
    await client.query('begin');
    await client.query("select zv_scope($1::uuid, 'system', 'system', 'care')", [organisation]);
    const lists = names.map((n, i) => `$${i + 2}::${columns[n]?.[0]}[]`).join(', ');
    await client.query(
      `insert into ${table} (organisation_id, ${names.join(', ')}) select $1::uuid, u.* from unnest(${lists}) u`,
      [organisation, ...names.map((n) => columns[n]?.[1])],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
}

async function fill(t: TestStore): Promise<Made> {
  const { organisation, amira } = await practice(t.store, 'groot');
  const { keys } = t.ctx;
  const at = new Date(t.clock.now).toISOString();
  const files: Id[] = [];
  const parts: Id[] = [];
  for (let from = 0; from < CLIENTS; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, CLIENTS - from) }, (_, i) => {
      const n = from + i;
      const [person, client, part] = [newId(t.ctx), newId(t.ctx), newId(t.ctx)];
      const [p, f] = [keys.make(organisation, person), keys.make(organisation, client)];
      const name = { first: `Proef${n}`, last: `${NAMES[n % NAMES.length]}man` };
      const birth = `20${String(8 + (n % 10)).padStart(2, '0')}-0${1 + (n % 9)}-1${n % 9}`;
      const items = Array.from({ length: ITEMS }, (__, k) => {
        const id = newId(t.ctx);
        const text = Array.from({ length: 12 }, (___, w) => WORDS[(n + k * w) % WORDS.length]).join(' ');
        const content = { text };
        const sealed = seal(f.key, itemPlace(organisation, id, 1), JSON.stringify(content));
        return { id, sealed, words: textWords(keys, organisation, content) };
      });
      return { n, person, client, part, p, f, name, birth, items, words: nameBeginnings(keys, organisation, name) };
    });
    const of = <V>(pick: (row: (typeof rows)[number]) => V): V[] => rows.map(pick);
    const held = rows.flatMap((r) => [
      { id: r.person, holder: 'person', wrapped: r.p.wrapped },
      { id: r.client, holder: 'file', wrapped: r.f.wrapped },
    ]);
    await insert(t, organisation, 'sealing_key', {
      id: ['uuid', held.map((k) => k.id)],
      holder: ['text', held.map((k) => k.holder)],
      wrapped: ['bytea', held.map((k) => k.wrapped)],
      made_at: ['timestamptz', held.map(() => at)],
    });
    await insert(t, organisation, 'person', {
      id: ['uuid', of((r) => r.person)],
      sealed: [
        'bytea',
        of((r) =>
          seal(r.p.key, { table: 'person', column: 'sealed', organisation, row: r.person }, JSON.stringify({ name: r.name })),
        ),
      ],
      birth_date: ['date', of((r) => r.birth)],
    });
    await insert(t, organisation, 'client', {
      id: ['uuid', of((r) => r.client)],
      person_id: ['uuid', of((r) => r.person)],
      number: ['text', of((r) => `2026-${String(r.n).padStart(6, '0')}`)],
      care_from: ['date', of(() => '2026-01-05')],
    });
    await insert(t, organisation, 'part', {
      id: ['uuid', of((r) => r.part)],
      client_id: ['uuid', of((r) => r.client)],
      service: ['text', of(() => 'service.youth-help')],
      regime: ['text', of(() => 'jeugdwet')],
      from_day: ['date', of(() => '2026-01-05')],
      last_change_on: ['date', of(() => '2026-01-05')],
    });
    const items = rows.flatMap((r) => r.items.map((item) => ({ ...item, client: r.client, part: r.part })));
    const all = <V>(pick: (row: (typeof items)[number]) => V): V[] => items.map(pick);
    await insert(t, organisation, 'item', {
      id: ['uuid', all((i) => i.id)],
      client_id: ['uuid', all((i) => i.client)],
      part_id: ['uuid', all((i) => i.part)],
      kind: ['text', all(() => 'note')],
      category: ['text', all(() => 'notes')],
      on_day: ['date', all(() => TODAY)],
      written_at: ['timestamptz', all(() => at)],
      changed_at: ['timestamptz', all(() => at)],
      author: ['uuid', all(() => amira.actor)],
      sealed: ['bytea', all((i) => i.sealed)],
    });
    const texts = items.flatMap((i) => i.words.map((word) => ({ word, client: i.client, item: i.id })));
    await insert(t, organisation, 'search_text', {
      word: ['bytea', texts.map((x) => x.word)],
      client_id: ['uuid', texts.map((x) => x.client)],
      item_id: ['uuid', texts.map((x) => x.item)],
    });
    const names = rows.flatMap((r) => r.words.map((word) => ({ word, client: r.client })));
    await insert(t, organisation, 'search_name', {
      word: ['bytea', names.map((x) => x.word)],
      client_id: ['uuid', names.map((x) => x.client)],
    });
    files.push(...of((r) => r.client));
    parts.push(...of((r) => r.part));
  }
  // The team of one caregiver, spread over all files.
  const mine = Array.from({ length: TEAM }, (_, i) => files[Math.floor((i * files.length) / TEAM)] as Id);
  await insert(t, organisation, 'team_member', {
    id: ['uuid', mine.map(() => newId(t.ctx))],
    client_id: ['uuid', mine],
    account_id: ['uuid', mine.map(() => amira.actor)],
    task: ['text', mine.map(() => 'caregiver')],
    from_day: ['date', mine.map(() => '2026-01-05')],
  });
  return { organisation, amira, files: mine, parts: mine.map((id) => parts[files.indexOf(id)] as Id) };
}

const p95 = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? Number.NaN;

/** Both works, taking turns; p95 of each in milliseconds. */
async function turns(ours: (i: number) => Promise<unknown>, bare: (i: number) => Promise<unknown>) {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let i = -20; i < ROUNDS; i++) {
    for (const [which, work] of [
      ['ours', ours],
      ['bare', bare],
    ] as const) {
      const from = performance.now();
      await work(Math.abs(i));
      if (i >= 0) times[which].push(performance.now() - from);
    }
  }
  return { ours: p95(times.ours), bare: p95(times.bare) };
}

async function measure(t: TestStore): Promise<boolean> {
  const from = performance.now();
  const made = await fill(t);
  const { amira, organisation, files } = made;
  console.log(`${CLIENTS} clients, ${CLIENTS * ITEMS} items made in ${Math.round((performance.now() - from) / 1000)} s`);
  const account = (await t.store.accountFacts(amira, TODAY)) as AccountFacts;
  const file = (i: number): Id => files[i % files.length] as Id;
  /** One statement with the organisation set, as row-level security asks; a page needs no less. */
  const bare = async (name: string, text: string, values: readonly unknown[]): Promise<void> => {
    const client = await t.ctx.pool.connect();
    try {
      await client.query('begin');
      await client.query("select set_config('app.org', $1, true)", [organisation]);
      const answer = await client.query({ name, text, values: [...values] });
      if (answer.rows.length === 0) throw new Error(`${name} found nothing`);
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  let fine = true;
  const row = (name: string, times: { readonly ours: number; readonly bare: number }): void => {
    const ratio = times.ours / times.bare;
    const ok = ratio < LIMIT;
    fine &&= ok;
    const shown = `${times.ours.toFixed(2)} ms over ${times.bare.toFixed(2)} ms = ${ratio.toFixed(2)} x`;
    console.log(`  ${ok ? 'ok    ' : 'BROKEN'} ${name.padEnd(34)} p95 ${shown} (< ${LIMIT} x)`);
  };
  const lines =
    'select c.number, p.sealed, k.wrapped from client c join person p on p.organisation_id = c.organisation_id and p.id = c.person_id join sealing_key k on k.organisation_id = p.organisation_id and k.id = p.id';
  row(
    'open a file',
    await turns(
      async (i) => {
        const facts = await factsOf(t.store, amira, file(i));
        const opened = await t.store.openFile([ask(facts, 'identity', 'read'), ask(facts, 'notes', 'read')]);
        if (must(opened).value.items.length !== ITEMS) throw new Error('not all items');
      },
      (i) =>
        bare(
          'b_file',
          'select * from item where organisation_id = $1 and client_id = $2 order by written_at desc, id desc limit 50',
          [organisation, file(i)],
        ),
    ),
  );
  row(
    'first page of my clients',
    await turns(
      async () => {
        const found = await t.store.listFacts(account, WITHIN as never, { question: { category: 'identity', purpose: 'care' } });
        const shown = await t.store.openLines(found.map((f) => ask(f, 'identity', 'read')).filter(isPermit));
        if (shown.length !== Math.min(50, TEAM)) throw new Error(`the page shows ${shown.length}`);
      },
      () =>
        bare(
          'b_page',
          `${lines} where c.organisation_id = $1 and c.id in (select m.client_id from team_member m where m.organisation_id = $1 and m.account_id = $2) order by c.number limit 50`,
          [organisation, amira.actor],
        ),
    ),
  );
  const word = WORDS[6] as string;
  const hash = textWords(t.ctx.keys, organisation, { text: word })[0];
  row(
    'search a word in my team',
    await turns(
      async () => {
        const found = await t.store.search(account, WITHIN as never, { words: word });
        const shown = await t.store.openLines(found.slice(0, 50).map((c) => ask(c.facts, 'identity', 'read')));
        if (shown.length === 0) throw new Error('nothing found');
      },
      () =>
        bare(
          'b_word',
          `${lines} where c.organisation_id = $1 and c.id in (select s.client_id from search_text s join team_member m on m.organisation_id = s.organisation_id and m.client_id = s.client_id where s.organisation_id = $1 and s.word = $2 and m.account_id = $3) limit 50`,
          [organisation, hash, amira.actor],
        ),
    ),
  );
  return fine;
}

const found = findServer();
if (found === undefined) {
  console.warn('SKIPPED: no initdb and postgres found on this machine, and this bench is about PostgreSQL.');
  process.exit(0);
}
const server = await startServer(found);
let fine = false;
try {
  const t = await openServerStore(server);
  fine = await measure(t);
  await t.close();
} finally {
  await server.stop();
}
process.exit(fine ? 0 : 1);
