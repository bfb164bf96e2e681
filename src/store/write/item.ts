// Writes what lies in a file: notes and the like. A correction keeps the old text; the client's own words stand beside it.

import type { KeyObject } from 'node:crypto';
import type { Permit } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import {
  carriedTo,
  checkDay,
  checkPassages,
  checkReason,
  checkText,
  type Id,
  type ItemContent,
  type Problem,
} from '../../record/index.ts';
import type { Leave, NewItem, Written } from '../api.ts';
import { newId, now } from '../context.ts';
import { type Place, seal, unsealText } from '../seal.ts';
import { indexText } from './search.ts';
import { gone, type Held, hold, holdLeave, keyOf, stale, type Writing, wrong } from './writing.ts';

export const itemPlace = (organisation: Id, item: Id, version: number): Place => ({
  table: 'item',
  column: 'sealed',
  organisation,
  row: item,
  version,
});
export const reasonPlace = (organisation: Id, item: Id, version: number): Place => ({
  table: 'item_version',
  column: 'reason_sealed',
  organisation,
  row: item,
  version,
});

export function unsealContent(key: KeyObject, organisation: Id, item: Id, version: number, sealed: Uint8Array): ItemContent {
  return JSON.parse(unsealText(key, itemPlace(organisation, item, version), sealed)) as ItemContent;
}

function checkContent(c: ItemContent): readonly Problem[] {
  return [...checkText(c.text), ...checkPassages(c.text, c.concerns ?? [])];
}

/** What a correction does not speak of stays: the bytes of a document, and what is marked as about somebody else. */
function keptAlong(old: ItemContent, next: ItemContent): ItemContent {
  const { concerns, file, aboutOthers } = old;
  return {
    ...(file === undefined ? {} : { file }),
    ...(aboutOthers === undefined ? {} : { aboutOthers }),
    ...(concerns === undefined ? {} : { concerns: carriedTo(old.text, concerns, next.text) }),
    ...next,
  };
}

/** What is wrong with an item that somebody wants to add. */
export function itemProblems(input: NewItem): readonly Problem[] {
  return [
    ...checkDay('on', input.on),
    ...(input.due === undefined ? [] : checkDay('due', input.due)),
    ...checkContent(input.content),
  ];
}

async function insert(
  w: Writing,
  client: Id,
  key: KeyObject,
  input: NewItem,
  more: { readonly about: Id | null; readonly spokenBy: Id | null },
): Promise<Id | undefined> {
  const organisation = w.scope.organisation;
  const part = await w.trx
    .updateTable('part')
    .set({ last_change_on: w.on })
    .where('organisation_id', '=', organisation)
    .where('id', '=', input.part)
    .where('client_id', '=', client)
    .executeTakeFirst();
  if (part.numUpdatedRows === 0n) return undefined;
  const id = newId(w.ctx);
  const at = now(w.ctx);
  await w.trx
    .insertInto('item')
    .values({
      organisation_id: organisation,
      id,
      client_id: client,
      part_id: input.part,
      kind: input.kind,
      category: input.category,
      on_day: input.on,
      ...(input.due === undefined ? {} : { due_day: input.due }),
      written_at: at,
      changed_at: at,
      author: w.scope.actor,
      about: more.about,
      spoken_by: more.spokenBy,
      sealed: seal(key, itemPlace(organisation, id, 1), JSON.stringify(input.content)),
    })
    .execute();
  await indexText(w, client, id, input.content, 'new');
  return id;
}

export async function addItem(w: Writing, permit: Permit, input: NewItem): Promise<Written<Id>> {
  const held = await hold(w, permit, { category: input.category });
  if (!('client' in held)) return held;
  const problems = itemProblems(input);
  if (problems.length > 0) return wrong(problems);
  const key = await keyOf(w, held.client);
  const id = key && (await insert(w, held.client, key, input, { about: null, spokenBy: null }));
  if (id === undefined) return gone;
  await held.log('create', { object: id, type: input.kind, part: input.part });
  return { ok: true, value: id };
}

export async function correctItem(
  w: Writing,
  permit: Permit,
  input: {
    readonly item: Id;
    readonly version: number;
    readonly content: ItemContent;
    readonly reason: string;
    readonly due?: Day | null;
    readonly on?: Day;
  },
): Promise<Written<{ readonly version: number }>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const problems = [
    ...(typeof input.due === 'string' ? checkDay('due', input.due) : []),
    ...(input.on === undefined ? [] : checkDay('on', input.on)),
    ...checkContent(input.content),
    ...checkReason(input.reason),
  ];
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  const key = await keyOf(w, held.client);
  const old = await w.trx
    .selectFrom('item')
    .select(['version', 'author', 'changed_at', 'sealed', 'category', 'part_id', 'kind'])
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', held.client)
    .where('id', '=', input.item)
    .forUpdate()
    .executeTakeFirst();
  if (!key || !old || old.category !== permit.request.category) return gone;
  if (old.version !== input.version) return stale;
  const version = old.version + 1;
  const content = keptAlong(unsealContent(key, organisation, input.item, old.version, old.sealed), input.content);
  // The old text moves on with its own seal: place and version stay the same.
  await w.trx
    .insertInto('item_version')
    .values({
      organisation_id: organisation,
      item_id: input.item,
      version: old.version,
      author: old.author,
      at: old.changed_at,
      sealed: old.sealed,
      reason_sealed: seal(key, reasonPlace(organisation, input.item, old.version), input.reason),
    })
    .execute();
  await w.trx
    .updateTable('item')
    .set({
      version,
      author: w.scope.actor,
      changed_at: now(w.ctx),
      ...(input.due === undefined ? {} : { due_day: input.due }),
      ...(input.on === undefined ? {} : { on_day: input.on }),
      sealed: seal(key, itemPlace(organisation, input.item, version), JSON.stringify(content)),
    })
    .where('organisation_id', '=', organisation)
    .where('id', '=', input.item)
    .execute();
  await indexText(w, held.client, input.item, content, 'changed');
  await w.trx
    .updateTable('part')
    .set({ last_change_on: w.on })
    .where('organisation_id', '=', organisation)
    .where('id', '=', old.part_id)
    .execute();
  await held.log('correct', { object: input.item, type: old.kind, part: old.part_id });
  return { ok: true, value: { version } };
}

/** Words that were sealed elsewhere, as a declaration beside an item or beside what is recorded. */
export async function besideItem(
  w: Writing,
  held: Held,
  key: KeyObject,
  input: {
    readonly part: Id;
    readonly category: string;
    readonly about: Id | null;
    readonly by: Id;
    readonly sealed: { readonly place: Place; readonly bytes: Buffer };
  },
): Promise<boolean> {
  const { text } = JSON.parse(unsealText(key, input.sealed.place, input.sealed.bytes)) as { readonly text: string };
  let part = input.part;
  if (input.about !== null) {
    const item = await w.trx
      .selectFrom('item')
      .select('part_id')
      .where('organisation_id', '=', w.scope.organisation)
      .where('client_id', '=', held.client)
      .where('id', '=', input.about)
      .executeTakeFirst();
    if (!item) return false;
    part = item.part_id;
  }
  const item: NewItem = { part, kind: 'client-declaration', category: input.category, on: w.on, content: { text } };
  const id = await insert(w, held.client, key, item, { about: input.about, spokenBy: input.by });
  if (id === undefined) return false;
  await held.log('create', { object: id, type: 'client-declaration', part });
  return true;
}

export async function addDeclaration(
  w: Writing,
  leave: Leave,
  input: { readonly part: Id; readonly about?: Id; readonly by: Id; readonly text: string },
): Promise<Written<Id>> {
  const held = await holdLeave(w, leave, input.by);
  if (!('client' in held)) return held;
  const problems = checkText(input.text);
  if (problems.length > 0) return wrong(problems);
  const organisation = w.scope.organisation;
  // Beside an item it is read by whoever reads that item, so it stands under the same category.
  let category = 'client_declaration';
  if (input.about !== undefined) {
    const item = await w.trx
      .selectFrom('item')
      .select(['category', 'part_id'])
      .where('organisation_id', '=', organisation)
      .where('client_id', '=', held.client)
      .where('id', '=', input.about)
      .executeTakeFirst();
    if (!item || item.part_id !== input.part) return gone;
    category = item.category;
  }
  if (!('own' in leave) && leave.request.category !== category)
    throw new TypeError(`this permit is for the category ${leave.request.category}, not ${category}`);
  const key = await keyOf(w, held.client);
  const item: NewItem = {
    part: input.part,
    kind: 'client-declaration',
    category,
    on: w.on,
    content: { text: input.text },
  };
  const id = key && (await insert(w, held.client, key, item, { about: input.about ?? null, spokenBy: input.by }));
  if (id === undefined) return gone;
  await held.log('create', { object: id, type: 'client-declaration', part: input.part });
  return { ok: true, value: id };
}
