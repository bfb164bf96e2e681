// Opens a file: the rows that the permits cover, with the log lines on disk before the answer. One round trip.

import type { KeyObject } from 'node:crypto';
import type { Permit } from '../../decide/index.ts';
import type { Client, Id, IntakeAnswer, Item, Person, PersonContact } from '../../record/index.ts';
import type { Opened, OpenedFile, OpenOptions } from '../api.ts';
import { type Bound, boundOf, boundTogether } from '../binding.ts';
import { type Context, rowsOf, today } from '../context.ts';
import { columns, decidedLine, type Line } from '../event.ts';
import { partOf, type RawPart } from '../facts/access.ts';
import { unsealText } from '../seal.ts';
import { answerPlace } from '../write/client.ts';
import { unsealContent } from '../write/item.ts';
import { unsealPerson } from '../write/person.ts';

interface Row {
  readonly what: 'client' | 'key' | 'answer' | 'item';
  readonly id: Id;
  readonly part: Id;
  readonly kind: string;
  readonly category: string;
  readonly author: Id;
  readonly at: string;
  readonly on_day: string;
  readonly version: number;
  readonly locked: boolean;
  readonly about: Id | null;
  readonly spoken_by: Id | null;
  readonly sealed: Buffer | null;
  readonly meta: Meta | null;
}
interface Meta {
  readonly number: string;
  readonly careFrom: string;
  readonly careUntil: string | null;
  readonly retention: Client['retention'];
  readonly personVersion: number;
  readonly parts: readonly RawPart[] | null;
  readonly source: string | null;
}

const OPEN = { name: 'zv_open_file', text: 'select * from zv_open_file($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)' };
const PAGE = 50;
const READING = ['read', 'copy'];

/** What one permit opens of the fields of its category. `*`: all of them. */
type Fields = ReadonlyMap<string, ReadonlySet<string>>;

function fieldsOf(permits: readonly Permit[]): Fields {
  const out = new Map<string, Set<string>>();
  for (const p of permits) {
    const known = out.get(p.request.category) ?? new Set<string>();
    for (const field of p.decision.fields) known.add(field);
    out.set(p.request.category, known);
  }
  return out;
}

function opens(fields: Fields, category: string, field: string): boolean {
  const open = fields.get(category);
  return open !== undefined && (open.has('*') || open.has(field));
}

export async function openFile(ctx: Context, permits: readonly Permit[], options: OpenOptions = {}): Promise<Opened<OpenedFile>> {
  const bound = boundTogether(ctx.bindings, permits);
  if (permits.some((p) => !READING.includes(p.request.action)))
    throw new TypeError('a file is opened with permits to read or copy');
  const client = bound.client;
  if (client === undefined) throw new TypeError('there is no file yet');
  if (bound.on !== today(ctx)) return { ok: false, why: 'stale' };
  const { scope } = bound;
  const each = permits.map((p) => ({ permit: p, bound: boundOf(ctx.bindings, p) }));
  const rows = await rowsOf<Row>(ctx, OPEN, [
    scope.organisation,
    scope.actor,
    client,
    bound.version,
    bound.on,
    each.map((e) => e.bound.part ?? null),
    each.map((e) => e.permit.request.category),
    each.map((e) => e.bound.restrictedItems),
    options.kinds ?? null,
    options.after ?? null,
    options.limit ?? PAGE,
    ...columns(linesOf(ctx, each, options.printed === true)),
  ]);
  return build(ctx, bound, client, fieldsOf(permits), rows);
}

function linesOf(
  ctx: Context,
  each: readonly { readonly permit: Permit; readonly bound: Bound }[],
  printed: boolean,
): readonly Line[] {
  return each.map(({ permit, bound }) =>
    decidedLine(ctx, bound, permit, {
      kind: printed ? 'print' : permit.request.action === 'copy' ? 'copy' : 'read',
      what: { type: 'file' },
    }),
  );
}

function build(ctx: Context, bound: Bound, client: Id, fields: Fields, rows: readonly Row[]): Opened<OpenedFile> {
  const organisation = bound.scope.organisation;
  const head = rows[0];
  if (head?.what !== 'client' || !head.meta) return { ok: false, why: 'stale' };
  const keys = new Map<Id, KeyObject | undefined>();
  for (const row of rows) if (row.what === 'key') keys.set(row.id, ctx.keys.open(organisation, row.id, row.sealed));
  const fileKey = keys.get(client);
  if (!fileKey) return { ok: false, why: 'gone' };

  const meta = head.meta;
  const personKey = keys.get(head.author);
  const person = personKey && head.sealed ? personOf(organisation, head, personKey, fields) : undefined;
  const answers: IntakeAnswer[] = [];
  const items: Item[] = [];
  for (const row of rows) {
    if (row.what === 'answer' && opens(fields, row.category, row.kind))
      answers.push(answerOf(organisation, client, row, fileKey));
    else if (row.what === 'item') items.push(itemOf(organisation, client, row, fileKey));
  }
  return {
    ok: true,
    value: {
      client: {
        id: client,
        organisation,
        person: head.author,
        number: meta.number,
        careFrom: meta.careFrom,
        ...(meta.careUntil === null ? {} : { careUntil: meta.careUntil }),
        retention: meta.retention,
        version: head.version,
      },
      ...(person ? { person } : {}),
      parts: (meta.parts ?? []).map((p) => partOf(client, p)),
      items,
      answers,
    },
  };
}

function personOf(organisation: Id, head: Row, key: KeyObject, fields: Fields): Person | undefined {
  if (!fields.has('identity')) return undefined;
  const sealed = unsealPerson(key, organisation, head.author, head.sealed as Buffer);
  const contact = contactOf(sealed.contact, fields);
  return {
    id: head.author,
    organisation,
    name: sealed.name,
    ...(opens(fields, 'identity', 'birth-date') && head.on_day ? { birthDate: head.on_day } : {}),
    ...(opens(fields, 'identity', 'gender') && sealed.gender ? { gender: sealed.gender } : {}),
    ...(contact ? { contact } : {}),
    version: head.meta?.personVersion ?? 0,
  };
}

function contactOf(contact: PersonContact | undefined, fields: Fields): PersonContact | undefined {
  if (!contact) return undefined;
  const open = Object.entries(contact).filter(([field]) => opens(fields, 'contact', field));
  return open.length > 0 ? (Object.fromEntries(open) as PersonContact) : undefined;
}

function answerOf(organisation: Id, client: Id, row: Row, key: KeyObject): IntakeAnswer {
  const body = JSON.parse(unsealText(key, answerPlace(organisation, client, row.category, row.kind), row.sealed as Buffer)) as {
    readonly value: string;
    readonly relevance?: string;
  };
  const source = row.meta?.source;
  return {
    client,
    field: row.kind,
    category: row.category,
    ...body,
    ...(source ? { source } : {}),
    on: row.on_day,
    by: row.author,
  };
}

function itemOf(organisation: Id, client: Id, row: Row, key: KeyObject): Item {
  return {
    id: row.id,
    client,
    part: row.part,
    kind: row.kind,
    category: row.category,
    author: row.author,
    writtenAt: row.at,
    on: row.on_day,
    version: row.version,
    restricted: row.locked,
    ...(row.about ? { about: row.about } : {}),
    ...(row.spoken_by ? { spokenBy: row.spoken_by } : {}),
    ...(row.sealed ? { content: unsealContent(key, organisation, row.id, row.version, row.sealed) } : {}),
  };
}
