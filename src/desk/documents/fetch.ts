// Hands out the bytes of a document: as they are, or without what is about somebody else, or says that a person must make the copy.

import { copyKind, DOCUMENT_KINDS, EXTENSION, type FileType, type Id, MEDIA, withoutOthers } from '../../record/index.ts';
import type { Acting, House } from '../house.ts';
import { openItem } from './open.ts';

export type FetchedFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly type: FileType; readonly media: string; readonly name: string }
  /** It is about somebody else, and it cannot be shown without that. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'absent' };

export interface FetchWish {
  /** An earlier version; for members of staff. */
  readonly version?: number;
  /** For the client or a representative: without passages about somebody else, and the log says that it was handed out. */
  readonly copy?: boolean;
}

const ABSENT = { kind: 'absent' } as const;

/** Decides, logs, opens. A reader who must not see passages about others never gets bytes that hold them. */
export async function fetchDocument(
  house: House,
  acting: Acting,
  client: Id,
  id: Id,
  wish: FetchWish = {},
): Promise<FetchedFile> {
  const one = await openItem(house, acting, client, id, DOCUMENT_KINDS);
  if (!one) return ABSENT;
  const redact = wish.copy === true || one.permit.decision.obligations.includes('redact-third-party');
  // Earlier versions are for those who work with the file; their marks may be younger than they are.
  if (redact && wish.version !== undefined) return ABSENT;
  const name = `document-${one.item.on}`;
  if (!one.item.content.file) {
    const words = redact ? withoutOthers(one.item.content).text : one.item.content.text;
    return fileOf(new TextEncoder().encode(words), 'text', name);
  }
  const read = await house.store.openDocument(one.permit, {
    item: id,
    ...(wish.version === undefined ? {} : { version: wish.version }),
    ...(wish.copy === true ? { copy: true } : {}),
  });
  if (!read.ok) return ABSENT;
  const { content, file, bytes } = read.value;
  if (!redact) return fileOf(bytes, file.type, name);
  switch (copyKind(content)) {
    case 'file':
      return fileOf(bytes, file.type, name);
    case 'text':
      return fileOf(new TextEncoder().encode(withoutOthers(content).text), 'text', name);
    case 'withheld':
      return { kind: 'withheld' };
  }
}

function fileOf(bytes: Uint8Array, type: FileType, name: string): FetchedFile {
  return { kind: 'file', bytes, type, media: MEDIA[type], name: `${name}.${EXTENSION[type]}` };
}
