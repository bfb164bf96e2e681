// A practice at its full size, in a few minutes: some hundred files with real content, sealed and indexed as the program does it, of which a
// team is made; the rest made by the database itself, with bytes of the same length in place of seals that nobody opens.

import pg from 'pg';
import type { Id } from '../src/record/index.ts';
import type { Scope } from '../src/store/index.ts';
import { nameBeginnings, textWords } from '../src/store/blind-words.ts';
import { newId } from '../src/store/context.ts';
import { seal } from '../src/store/seal.ts';
import { itemPlace } from '../src/store/write/item.ts';
import { type ServerStore, type TestStore, TODAY } from '../tests/store/fixtures.ts';
import { practice } from '../tests/store/seed.ts';

/** Items of every file. */
export const ITEMS = 20;
/** Words that stand in one of twelve texts, in every file of the team and in all others. */
export const WORDS = [
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
const BATCH = 250;
/** Rarer words of the others' texts and names. */
const VOCABULARY = 3000;

export interface Made {
  readonly organisation: Id;
  readonly amira: Scope;
  /** The files of one caregiver's team. */
  readonly files: readonly Id[];
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

/** Files with real content, and a team of `team` of them. */
async function fillReal(t: TestStore, clients: number, team: number): Promise<Made> {
  const { organisation, amira } = await practice(t.store, 'groot');
  const { keys } = t.ctx;
  const at = new Date(t.clock.now).toISOString();
  const files: Id[] = [];
  for (let from = 0; from < clients; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, clients - from) }, (_, i) => {
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
  }
  // The team of one caregiver, spread over these files.
  const mine = Array.from({ length: team }, (_, i) => files[Math.floor((i * files.length) / team)] as Id);
  await insert(t, organisation, 'team_member', {
    id: ['uuid', mine.map(() => newId(t.ctx))],
    client_id: ['uuid', mine],
    account_id: ['uuid', mine.map(() => amira.actor)],
    task: ['text', mine.map(() => 'caregiver')],
    from_day: ['date', mine.map(() => '2026-01-05')],
  });
  return { organisation, amira, files: mine };
}

/** Everything but the primary keys is built after the rows: that is several times as fast. */
const SECONDARY = `select indexdef, indexrelid::regclass::text as name from pg_index x join pg_indexes i on i.indexname = x.indexrelid::regclass::text
  where not x.indisprimary and not x.indisunique and i.tablename = any ($1)`;
const TABLES = ['sealing_key', 'person', 'client', 'part', 'item', 'search_name', 'search_text'];

/** The rows of all others, by statements of the database. Ids go up with time, as ours do. */
function others(clients: number, real: number): readonly (readonly [what: string, text: string])[] {
  const id = (kind: string, n: string): string =>
    `(lpad(to_hex(1760000000000 + ${n}), 12, '0') || '7' || substr(md5('${kind}' || ${n}), 1, 3) || 'a' || substr(md5('${kind}' || ${n}), 4, 15))::uuid`;
  const bytes = (length: string, n: string): string => `substr(m.noise, 1 + (hashint4(${n}) & 65535), ${length})`;
  const from = `generate_series(${real}, ${clients - 1}) n cross join z_model m`;
  const item = '(n * 100 + k)';
  const word = (list: string, n: string, most: number): string => `${list}[1 + (hashint4(${n}) & 2147483647) % ${most}]`;
  return [
    [
      'keys',
      `insert into sealing_key (organisation_id, id, holder, wrapped, made_at)
       select m.organisation_id, ${id('person', 'n')}, 'person', ${bytes('m.key_bytes', 'n')}, m.at from ${from} union all
       select m.organisation_id, ${id('client', 'n')}, 'file', ${bytes('m.key_bytes', 'n + 1')}, m.at from ${from}`,
    ],
    [
      'people',
      `insert into person (organisation_id, id, sealed, birth_date)
       select m.organisation_id, ${id('person', 'n')}, ${bytes('m.person_bytes', 'n')}, date '1940-01-01' + n % 30000 from ${from}`,
    ],
    [
      'clients',
      `insert into client (organisation_id, id, person_id, number, care_from, facts_version, facts_kinds)
       select m.organisation_id, ${id('client', 'n')}, ${id('person', 'n')}, '2026-' || lpad(n::text, 6, '0'), date '2026-01-05', m.facts_version, m.facts_kinds
         from ${from}`,
    ],
    [
      'parts',
      `insert into part (organisation_id, id, client_id, service, regime, from_day, last_change_on)
       select m.organisation_id, ${id('part', 'n')}, ${id('client', 'n')}, 'service.youth-help', 'jeugdwet', date '2026-01-05', date '2026-01-05' from ${from}`,
    ],
    [
      'items',
      `insert into item (organisation_id, id, client_id, part_id, kind, category, on_day, written_at, changed_at, author, sealed)
       select m.organisation_id, ${id('item', item)}, ${id('client', 'n')}, ${id('part', 'n')}, 'note', 'notes',
              date '2026-01-05' + k, m.at - make_interval(days => k), m.at - make_interval(days => k), m.author, ${bytes('m.item_bytes', item)}
         from ${from} cross join generate_series(1, ${ITEMS}) k`,
    ],
    [
      'names',
      `insert into search_name (organisation_id, word, client_id)
       select m.organisation_id, ${word('m.rare', 'n * 16 + w', VOCABULARY)}, ${id('client', 'n')} from ${from} cross join generate_series(1, 8) w
       order by 2, 3 on conflict do nothing`,
    ],
    [
      'words',
      `insert into search_text (organisation_id, word, client_id, item_id)
       select m.organisation_id, case when w = 1 then ${word('m.common', item, WORDS.length)} else ${word('m.rare', `${item} * 4 + w`, VOCABULARY)} end,
              ${id('client', 'n')}, ${id('item', item)}
         from ${from} cross join generate_series(1, ${ITEMS}) k cross join generate_series(1, 3) w
       order by 2, 3, 4 on conflict do nothing`,
    ],
  ];
}

/** `clients` files with {@link ITEMS} items each, of which `real` can be opened and `team` are one caregiver's. */
export async function makePractice(
  t: ServerStore,
  size: { readonly clients: number; readonly real: number; readonly team: number },
): Promise<Made> {
  const made = await fillReal(t, size.real, size.team);
  const admin = new pg.Client({ connectionString: t.admin });
  await admin.connect();
  // No triggers and no checks of references: these rows are right by the way they are made.
  await admin.query(
    "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'",
  );
  const hashes = (words: readonly string[]): readonly Buffer[] =>
    words.map((text) => textWords(t.ctx.keys, made.organisation, { text })[0] as Buffer);
  await admin.query({
    text: `create unlogged table z_model as
      select c.organisation_id, c.facts_version, c.facts_kinds, i.author, i.written_at as at, octet_length(i.sealed) as item_bytes,
             octet_length(k.wrapped) as key_bytes, octet_length(p.sealed) as person_bytes, $2::bytea[] as common, $3::bytea[] as rare,
             (select string_agg(sha256(s::text::bytea), '') from generate_series(1, 2200) s) as noise
        from client c join item i on i.organisation_id = c.organisation_id and i.client_id = c.id
        join sealing_key k on k.organisation_id = c.organisation_id and k.id = c.id
        join person p on p.organisation_id = c.organisation_id and p.id = c.person_id
       where c.organisation_id = $1 limit 1`,
    values: [made.organisation, hashes(WORDS), hashes(Array.from({ length: VOCABULARY }, (_, i) => `woord${i}`))],
  });
  const indexes = (await admin.query<{ indexdef: string; name: string }>(SECONDARY, [TABLES])).rows;
  for (const { name } of indexes) await admin.query(`drop index ${name}`);
  for (const [what, text] of others(size.clients, size.real)) {
    const from = performance.now();
    const { rowCount } = await admin.query(text);
    console.log(`  ${String(rowCount).padStart(9)} ${what} in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  for (const { indexdef } of indexes) await admin.query(indexdef);
  await admin.query('drop table z_model');
  await admin.query(`vacuum (analyze) ${TABLES.join(', ')}, team_member`);
  await admin.query('checkpoint');
  await admin.end();
  return made;
}
