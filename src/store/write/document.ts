// Writes documents: the words as an item, the bytes in sealed pieces beside it, in one transaction. A new version keeps the old bytes.

import { createHash } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Permit } from '../../decide/index.ts';
import type { Id, StoredFile } from '../../record/index.ts';
import type { DocumentVersion, NewDocument, Written } from '../api.ts';
import { newId } from '../context.ts';
import { type Place, seal } from '../seal.ts';
import { addItem, correctItem } from './item.ts';
import { gone, type Held, hold, keyOf, type Writing } from './writing.ts';

/** Large enough to be few rows, small enough to be sealed and sent piece by piece. */
export const CHUNK = 512 * 1024;

export const chunkPlace = (organisation: Id, blob: Id, n: number): Place => ({
  table: 'document_chunk',
  column: 'sealed',
  organisation,
  row: blob,
  version: n,
});

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export async function addDocument(w: Writing, permit: Permit, input: NewDocument): Promise<Written<Id>> {
  const held = await hold(w, permit, { category: input.category });
  if (!('client' in held)) return held;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const { bytes, file, ...rest } = input;
  const stored = storedFile(newId(w.ctx), file, bytes);
  const added = await addItem(w, permit, { ...rest, content: { ...input.content, file: stored } });
  if (added.ok) await keep(w, key, held.client, added.value, stored.blob, bytes);
  return added;
}

export async function addDocumentVersion(
  w: Writing,
  permit: Permit,
  input: DocumentVersion,
): Promise<Written<{ readonly version: number }>> {
  const held = await hold(w, permit);
  if (!('client' in held)) return held;
  const key = await keyOf(w, held.client);
  if (!key) return gone;
  const { bytes, file, ...rest } = input;
  const stored = storedFile(newId(w.ctx), file, bytes);
  const next = await correctItem(w, permit, { ...rest, content: { ...input.content, file: stored } });
  if (next.ok) await keep(w, key, held.client, input.item, stored.blob, bytes);
  return next;
}

function storedFile(blob: Id, file: NewDocument['file'], bytes: Uint8Array): StoredFile {
  return { ...file, blob, size: bytes.length, sha256: sha256(bytes) };
}

async function keep(w: Writing, key: KeyObject, client: Id, item: Id, blob: Id, bytes: Uint8Array): Promise<void> {
  const organisation = w.scope.organisation;
  for (let n = 0; n * CHUNK < bytes.length; n++) {
    const piece = bytes.subarray(n * CHUNK, (n + 1) * CHUNK);
    await w.trx
      .insertInto('document_chunk')
      .values({
        organisation_id: organisation,
        blob_id: blob,
        n,
        client_id: client,
        item_id: item,
        sealed: seal(key, chunkPlace(organisation, blob, n), piece),
      })
      .execute();
  }
}

/**
 * A photo is in the file only while the consent stands (AVG 17(1)(b)): with the no, every photo under it goes, words, versions and bytes.
 * Read back afterwards; what is still there stops the whole act.
 */
export async function destroyPhotos(w: Writing, held: Held): Promise<void> {
  const organisation = w.scope.organisation;
  const photos = await w.trx
    .selectFrom('item')
    .select(['id', 'part_id'])
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', held.client)
    .where('kind', '=', 'photo')
    .where('category', '=', 'photo')
    .execute();
  for (const { id, part_id } of photos) {
    for (const table of ['document_chunk', 'item_version'] as const) {
      await w.trx.deleteFrom(table).where('organisation_id', '=', organisation).where('item_id', '=', id).execute();
    }
    await w.trx.deleteFrom('item').where('organisation_id', '=', organisation).where('id', '=', id).execute();
    if (await stillThere(w, id)) throw new Error('a photo was still there after it was destroyed');
    await held.log('delete', { object: id, type: 'photo', part: part_id });
  }
}

async function stillThere(w: Writing, item: Id): Promise<boolean> {
  const organisation = w.scope.organisation;
  for (const table of ['document_chunk', 'item_version'] as const) {
    const row = await w.trx
      .selectFrom(table)
      .select('item_id')
      .where('organisation_id', '=', organisation)
      .where('item_id', '=', item)
      .limit(1)
      .executeTakeFirst();
    if (row) return true;
  }
  const row = await w.trx
    .selectFrom('item')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('id', '=', item)
    .executeTakeFirst();
  return row !== undefined;
}
