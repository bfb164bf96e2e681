// Opens a file: the rows that the permits cover, with the log lines on disk before the answer. One round trip.

import type { KeyObject } from 'node:crypto';
import type { Permit } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import type { Client, Id, IntakeAnswer, Item, Person, PersonContact } from '../../record/index.ts';
import type { Opened, OpenedFile, OpenOptions } from '../api.ts';
import { type Bound, boundOf, boundTogether } from '../binding.ts';
import { type Context, today } from '../context.ts';
import { decidedLine, type Line } from '../event.ts';
import { partOf, type RawPart } from '../facts/access.ts';
import { instant } from '../pool.ts';
import { unsealText } from '../seal.ts';
import { openTogether } from './together.ts';
import { answerPlace } from '../write/client.ts';
import { unsealContent } from '../write/item.ts';
import { unsealPerson } from '../write/person.ts';

interface Row {
  readonly place: number;
  readonly person: Id;
  readonly version: number;
  readonly birth_date: Day | null;
  readonly meta: Meta;
  readonly sealed: Buffer | null;
  readonly person_key: Buffer | null;
  readonly file_key: Buffer | null;
  readonly answers: readonly RawAnswer[] | null;
  /** One line for each item, its columns between tabs. */
  readonly items: string | null;
  /** The sealed contents one after the other; each line says how many bytes are its. */
  readonly contents: Buffer | null;
}
type RawAnswer = readonly [field: string, category: string, by: Id, on: Day, source: string | null, sealed: string];
interface Meta {
  readonly number: string;
  readonly careFrom: Day;
  readonly careUntil: Day | null;
  readonly retention: Client['retention'];
  readonly personVersion: number;
  readonly parts: readonly RawPart[] | null;
}

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
  const each = permits.map((p) => ({ permit: p, bound: boundOf(ctx.bindings, p) }));
  const row = await openTogether<Row>(ctx, {
    organisation: bound.scope.organisation,
    on: bound.on,
    account: bound.scope.actor,
    client,
    version: bound.version,
    kinds: options.kinds ?? null,
    after: options.after ?? null,
    limit: options.limit ?? PAGE,
    pairs: each.map((e) => ({
      part: e.bound.part ?? null,
      category: e.permit.request.category,
      locked: e.bound.restrictedItems,
    })),
    lines: linesOf(ctx, each, options.printed === true),
  });
  return row ? build(ctx, bound, client, fieldsOf(permits), row) : { ok: false, why: 'stale' };
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

function build(ctx: Context, bound: Bound, client: Id, fields: Fields, row: Row): Opened<OpenedFile> {
  const organisation = bound.scope.organisation;
  const fileKey = ctx.keys.open(organisation, client, row.file_key);
  if (!fileKey) return { ok: false, why: 'gone' };
  const { meta } = row;
  const personKey = ctx.keys.open(organisation, row.person, row.person_key);
  const person = personKey && row.sealed ? personOf(organisation, row, row.sealed, personKey, fields) : undefined;
  const answers = (row.answers ?? [])
    .filter((a) => opens(fields, a[1], a[0]))
    .map((a) => answerOf(organisation, client, a, fileKey));
  return {
    ok: true,
    value: {
      client: {
        id: client,
        organisation,
        person: row.person,
        number: meta.number,
        careFrom: meta.careFrom,
        ...(meta.careUntil === null ? {} : { careUntil: meta.careUntil }),
        retention: meta.retention,
        version: row.version,
      },
      ...(person ? { person } : {}),
      parts: (meta.parts ?? []).map((p) => partOf(client, p)),
      items: itemsOf(organisation, client, row, fileKey),
      answers,
    },
  };
}

function personOf(organisation: Id, row: Row, bytes: Buffer, key: KeyObject, fields: Fields): Person | undefined {
  if (!fields.has('identity')) return undefined;
  const sealed = unsealPerson(key, organisation, row.person, bytes);
  const contact = contactOf(sealed.contact, fields);
  return {
    id: row.person,
    organisation,
    name: sealed.name,
    ...(opens(fields, 'identity', 'birth-date') && row.birth_date ? { birthDate: row.birth_date } : {}),
    ...(opens(fields, 'identity', 'gender') && sealed.gender ? { gender: sealed.gender } : {}),
    ...(contact ? { contact } : {}),
    version: row.meta.personVersion,
  };
}

function contactOf(contact: PersonContact | undefined, fields: Fields): PersonContact | undefined {
  if (!contact) return undefined;
  const open = Object.entries(contact).filter(([field]) => opens(fields, 'contact', field));
  return open.length > 0 ? (Object.fromEntries(open) as PersonContact) : undefined;
}

function answerOf(organisation: Id, client: Id, raw: RawAnswer, key: KeyObject): IntakeAnswer {
  const [field, category, by, on, source, sealed] = raw;
  const body = JSON.parse(unsealText(key, answerPlace(organisation, client, category, field), Buffer.from(sealed, 'base64'))) as {
    readonly value: string;
    readonly relevance?: string;
  };
  return { client, field, category, ...body, ...(source ? { source } : {}), on, by };
}

function itemsOf(organisation: Id, client: Id, row: Row, key: KeyObject): readonly Item[] {
  if (row.items === null) return [];
  let at = 0;
  return row.items.split('\n').map((line) => {
    const [id, part, kind, category, author, writtenAt, changedAt, on, version, length, about, spokenBy] = line.split(
      '\t',
    ) as ItemLine;
    const bytes = Number(length);
    const item: Item = {
      id,
      client,
      part,
      kind,
      category,
      author,
      writtenAt: instant(writtenAt),
      changedAt: instant(changedAt),
      on,
      version: Number(version),
      restricted: bytes < 0,
      ...(about === '' ? {} : { about }),
      ...(spokenBy === '' ? {} : { spokenBy }),
    };
    if (bytes < 0 || !row.contents) return item;
    const sealed = row.contents.subarray(at, at + bytes);
    at += bytes;
    return { ...item, content: unsealContent(key, organisation, id, item.version, sealed) };
  });
}
type ItemLine = [Id, Id, string, string, Id, string, string, Day, string, string, Id, Id];
