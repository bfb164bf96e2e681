// Opens the bytes of a document: facts first, line second, bytes last, in one transaction. What does not read back whole is a fault, not a file.

import type { KeyObject } from 'node:crypto';
import type { Permit } from '../../decide/index.ts';
import type { Id, ItemContent, StoredFile } from '../../record/index.ts';
import type { Opened, OpenedDocument } from '../api.ts';
import type { Bound } from '../binding.ts';
import type { Context } from '../context.ts';
import { SealBroken, unseal } from '../seal.ts';
import { CHUNK, chunkPlace, sha256 } from '../write/document.ts';
import { unsealContent } from '../write/item.ts';
import { keyOf, type Writing } from '../write/writing.ts';
import { logged } from './logged.ts';

const GONE = { ok: false, why: 'gone' } as const;

/** `version` absent: the one of now. `copy`: it is handed out, and the log says so. */
export function openDocument(
  ctx: Context,
  permit: Permit,
  input: { readonly item: Id; readonly version?: number; readonly copy?: boolean },
): Promise<Opened<OpenedDocument>> {
  const kind = input.copy === true || permit.request.action === 'copy' ? 'copy' : 'read';
  return logged(ctx, permit, { kind, what: { object: input.item, type: 'document' } }, async (w, client, bound) => {
    if (await isLocked(w, client, input.item, bound)) return GONE;
    const key = await keyOf(w, client);
    const content = key && (await contentOf(w, client, permit.request.category, bound, key, input));
    if (!key || !content?.file) return GONE;
    return { ok: true, value: { content, file: content.file, bytes: await bytesOf(w, client, key, content.file) } };
  });
}

async function isLocked(w: Writing, client: Id, item: Id, bound: Bound): Promise<boolean> {
  if (bound.restrictedItems) return false;
  const row = await w.trx
    .selectFrom('restriction')
    .select('id')
    .where('organisation_id', '=', w.scope.organisation)
    .where('client_id', '=', client)
    .where('target_id', '=', item)
    .where('from_day', '<=', w.on)
    .where((e) => e.or([e('lifted_on', 'is', null), e('lifted_on', '>', w.on)]))
    .executeTakeFirst();
  return row !== undefined;
}

async function contentOf(
  w: Writing,
  client: Id,
  category: string,
  bound: Bound,
  key: KeyObject,
  input: { readonly item: Id; readonly version?: number },
): Promise<ItemContent | undefined> {
  const organisation = w.scope.organisation;
  const now = await w.trx
    .selectFrom('item')
    .select(['version', 'sealed'])
    .where('organisation_id', '=', organisation)
    .where('client_id', '=', client)
    .where('id', '=', input.item)
    .where('category', '=', category)
    .where('part_id', '=', bound.part ?? input.item)
    .executeTakeFirst();
  if (!now) return undefined;
  const version = input.version ?? now.version;
  if (version === now.version) return unsealContent(key, organisation, input.item, version, now.sealed);
  const old = await w.trx
    .selectFrom('item_version')
    .select('sealed')
    .where('organisation_id', '=', organisation)
    .where('item_id', '=', input.item)
    .where('version', '=', version)
    .executeTakeFirst();
  return old && unsealContent(key, organisation, input.item, version, old.sealed);
}

async function bytesOf(w: Writing, client: Id, key: KeyObject, file: StoredFile): Promise<Uint8Array> {
  const organisation = w.scope.organisation;
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let n = 0; n * CHUNK < file.size; n++) {
    const place = chunkPlace(organisation, file.blob, n);
    const row = await w.trx
      .selectFrom('document_chunk')
      .select('sealed')
      .where('organisation_id', '=', organisation)
      .where('blob_id', '=', file.blob)
      .where('n', '=', n)
      .where('client_id', '=', client)
      .executeTakeFirst();
    const piece = row && unseal(key, place, row.sealed);
    if (!piece || at + piece.length > file.size) throw new SealBroken(place);
    bytes.set(piece, at);
    at += piece.length;
  }
  if (at !== file.size || sha256(bytes) !== file.sha256) throw new SealBroken(chunkPlace(organisation, file.blob, 0));
  return bytes;
}
