// Which documents are in this file, for this reader? What is restricted, or not theirs, is not there.

import { type AccessRequest, isPermit, type Permit } from '../../decide/index.ts';
import type { Instant, Text } from '../../policy/index.ts';
import { DOCUMENT_KINDS, DOCUMENT_SORTS, type Id, type Item, type ItemContent } from '../../record/index.ts';
import { type Asked, ask, firstYes, purposesOf } from '../file/ask.ts';
import { type FileAnswer, type FileOpened, openFile } from '../file/open.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { staffNames } from '../staff-names.ts';
import { documentCategories } from './sorts.ts';

/** One document of the list. */
export interface DocumentLine {
  readonly item: Item & { readonly content: ItemContent };
  readonly title: string;
  readonly sort: Text;
  readonly from?: string;
  /** Name of the member of staff who added it. */
  readonly by: string;
}
export interface DocumentsOpened {
  readonly kind: 'opened';
  readonly opened: FileOpened;
  readonly documents: readonly DocumentLine[];
}
export type DocumentsAnswer = DocumentsOpened | Exclude<FileAnswer, FileOpened>;

const MOST = 500;

/** A photo may be in the file, and on a page, only while the consent stands: for every reader, the client too. */
function photoStands(asked: Asked): boolean {
  const request: AccessRequest = asked.facts.ask({ category: 'photo', purpose: 'care', action: 'read' });
  return request.client.consents?.['photo'] === true;
}

/** The documents that open for this person, newest first. `search`: words of the title, the name, the sender or the text. */
export async function openDocuments(house: House, acting: Acting, client: Id, search?: string): Promise<DocumentsAnswer> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  if (!ruling) return { kind: 'absent' };
  const opened = await openFile(house, acting, client, {
    categories: ['identity', ...documentCategories(ruling.policy)],
    kinds: DOCUMENT_KINDS,
    limit: MOST,
  });
  if (opened.kind !== 'opened') return opened;
  const all = await linesOf(house, acting, opened);
  if (search === undefined || search.trim() === '') return { kind: 'opened', opened, documents: all };
  const documents = all.filter((line) => matches(line, search));
  await house.store.withScope(scopeOf(acting, 'care'), async (tx) => {
    await tx.log({ kind: 'search', what: { client, type: 'documents', count: documents.length } });
    return { ok: true };
  });
  return { kind: 'opened', opened, documents };
}

async function linesOf(house: House, acting: Acting, opened: FileOpened): Promise<readonly DocumentLine[]> {
  const photos = photoStands(opened);
  const items = opened.file.items.filter(
    (item): item is DocumentLine['item'] =>
      DOCUMENT_KINDS.includes(item.kind) &&
      !item.restricted &&
      item.content !== undefined &&
      (item.category !== 'photo' || photos),
  );
  const names = await staffNames(
    house,
    acting.account.organisation,
    items.map((item) => item.author),
  );
  return items
    .map((item): DocumentLine => {
      const { title, fields } = item.content;
      const sort = DOCUMENT_SORTS.find((s) => s.key === fields?.['sort'])?.label ?? OWN[item.kind] ?? OWN['document'];
      const from = fields?.['from'];
      return {
        item,
        title: title ?? (sort as Text).nl,
        sort: sort as Text,
        by: names.get(item.author) ?? '',
        ...(from === undefined || from === '' ? {} : { from }),
      };
    })
    .sort((a, b) => (a.item.on === b.item.on ? (a.item.writtenAt < b.item.writtenAt ? 1 : -1) : a.item.on < b.item.on ? 1 : -1));
}
const OWN: Readonly<Record<string, Text>> = {
  invoice: { nl: 'Rekening', en: 'Invoice' },
  document: { nl: 'Document', en: 'Document' },
};

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function matches(line: DocumentLine, search: string): boolean {
  const { content } = line.item;
  const all = plain([line.title, line.from ?? '', content.file?.name ?? '', content.text].join('\n'));
  return plain(search)
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => all.includes(word));
}

/** One item of a file, with the permit that opened it; its words are without what this reader may not have. */
export interface OneItem {
  readonly opened: FileOpened;
  readonly item: Item & { readonly content: ItemContent };
  readonly permit: Permit;
}

/** undefined: not there, not yours, or restricted; all three look the same. */
export async function openItem(
  house: House,
  acting: Acting,
  client: Id,
  id: Id,
  kinds?: readonly string[],
): Promise<OneItem | undefined> {
  const asked = await ask(house, acting, client, 'read');
  const fact = asked && (await house.store.itemFact(asked.facts, id));
  if (!asked || !fact || (kinds && !kinds.includes(fact.kind))) return undefined;
  const view = { categories: ['identity', fact.category], kinds: [fact.kind], limit: MOST };
  let opened = await openFile(house, acting, client, view);
  // A file can hold more notes than one page: on, until it is there or there are no more.
  while (opened.kind === 'opened' && opened.file.items.length === MOST && !opened.file.items.some((one) => one.id === id)) {
    opened = await openFile(house, acting, client, { ...view, after: opened.file.items[MOST - 1]?.id as Id });
  }
  if (opened.kind !== 'opened') return undefined;
  const item = opened.file.items.find((one) => one.id === id);
  const permit = firstYes(opened, { category: fact.category, action: 'read' }, purposesOf(opened), fact.part);
  if (!item?.content || item.restricted || !isPermit(permit)) return undefined;
  if (item.category === 'photo' && !photoStands(opened)) return undefined;
  return { opened, item: { ...item, content: item.content }, permit };
}

/** The passport photo to show beside a name; undefined when there is none, or its consent does not stand. */
export async function passPhoto(house: House, acting: Acting, asked: Asked): Promise<Id | undefined> {
  if (!Object.hasOwn(asked.ruling.policy.data ?? {}, 'photo') || !photoStands(asked)) return undefined;
  const opened = await openFile(house, acting, asked.facts.client, { categories: ['photo'], kinds: ['photo'], limit: 1 });
  if (opened.kind !== 'opened') return undefined;
  return opened.file.items.find((item) => !item.restricted)?.id;
}

/** One document with what it was before. */
export interface DocumentLineOpened {
  readonly opened: FileOpened;
  readonly line: DocumentLine;
  /** Newest first. */
  readonly before: readonly {
    readonly version: number;
    readonly by: string;
    readonly at: Instant;
    /** Why the next version replaced it. */
    readonly reason?: string;
    readonly hasFile: boolean;
  }[];
  readonly mayWrite: boolean;
}

/** undefined: not there, not yours, restricted, or a photo without its consent. */
export async function openDocumentLine(
  house: House,
  acting: Acting,
  client: Id,
  id: Id,
): Promise<DocumentLineOpened | undefined> {
  const one = await openItem(house, acting, client, id, DOCUMENT_KINDS);
  if (!one) return undefined;
  const { opened, item, permit } = one;
  const [line] = await linesOf(house, acting, { ...opened, file: { ...opened.file, items: [item] } });
  if (!line) return undefined;
  const read = item.version > 1 ? await house.store.itemVersions(permit, id) : undefined;
  const versions = read?.ok ? read.value : [];
  const names = await staffNames(
    house,
    acting.account.organisation,
    versions.map((v) => v.author),
  );
  const before = versions.map((v) => ({
    version: v.version,
    by: names.get(v.author) ?? '',
    at: v.at,
    ...(v.reason === undefined ? {} : { reason: v.reason }),
    hasFile: v.content.file !== undefined,
  }));
  return {
    opened,
    line,
    before,
    mayWrite: isPermit(firstYes(opened, { category: item.category, action: 'write' }, purposesOf(opened), item.part)),
  };
}
