// What stands in a part of the file, ready to read: names of authors, what a text said before, and the client's own words beside it.

import type { Day, Instant } from '../../policy/index.ts';
import { fullName, type Id, type Item, type ItemVersion, LEFT_OUT, withoutOthers } from '../../record/index.ts';
import type { Acting, House } from '../house.ts';
import { staffNames } from '../staff-names.ts';
import { type FileOpened, mustRedact } from './open.ts';

/** By whom and when a text was written; `reason`: why it took the place of the one before. */
export interface Written {
  readonly by: string | undefined;
  readonly at: Instant;
  readonly reason?: string;
}
export interface ReadItem {
  readonly item: Item;
  /** Who wrote the text of now. */
  readonly author: string | undefined;
  /** The first text; nobody is named where the earlier texts are not open. */
  readonly first: Written;
  /** The correction that made the text of now. */
  readonly corrected?: Written;
  /** Earlier texts, newest first, each with why it took the place of the one before it; the last may be the first text. */
  readonly before: readonly (Written & { readonly version: number; readonly content: ItemVersion['content'] })[];
  /** The client's own words beside it, oldest first. */
  readonly declared: readonly { readonly by: string; readonly on: Day; readonly text: string }[];
}

/** The items of an opened file in the order of the day they are about, newest first. `each` is called with how many were looked at. */
export async function readItems(
  house: House,
  acting: Acting,
  opened: FileOpened,
  each?: (n: number) => Promise<void>,
): Promise<readonly ReadItem[]> {
  const { organisation } = acting.account;
  const versions = new Map<string, readonly ItemVersion[]>();
  for (const [n, item] of opened.file.items.entries()) {
    await each?.(n);
    const permit = opened.permits.get(item.category);
    if (item.version < 2 || item.restricted || !permit) continue;
    const read = await house.store.itemVersions(permit, item.id);
    if (read.ok) versions.set(item.id, mustRedact(permit) ? withoutMarked(item, read.value) : read.value);
  }
  const authors = opened.file.items.flatMap((item) => [item.author, ...(versions.get(item.id) ?? []).map((v) => v.author)]);
  const names = await staffNames(house, organisation, authors);
  const declared = declarationsOf(opened);
  return opened.file.items
    .filter((item) => item.about === undefined || item.kind !== 'client-declaration')
    .sort((a, b) => (a.on === b.on ? (a.writtenAt < b.writtenAt ? 1 : -1) : a.on < b.on ? 1 : -1))
    .map((item) => ({
      item,
      author: names.get(item.author),
      ...writtenOf(item, versions.get(item.id) ?? [], (account) => names.get(account)),
      declared: declared.get(item.id) ?? [],
    }));
}

/** The reason of a correction lies with the text that it replaced, and is told with the text that it made. */
function writtenOf(
  item: Item,
  versions: readonly ItemVersion[],
  name: (account: Id) => string | undefined,
): Pick<ReadItem, 'first' | 'corrected' | 'before'> {
  const reasonOf = (version: number) => {
    const reason = versions.find((v) => v.version === version - 1)?.reason;
    return reason === undefined ? {} : { reason };
  };
  const start = item.version === 1 ? item : versions.find((v) => v.version === 1);
  const now = { by: name(item.author), at: item.changedAt, ...reasonOf(item.version) };
  return {
    first: { by: start && name(start.author), at: item.writtenAt },
    ...(item.version === 1 ? {} : { corrected: now }),
    before: versions.map(({ version, author, at, content }) => ({
      version,
      content,
      by: name(author),
      at,
      ...reasonOf(version),
    })),
  };
}

/**
 * Earlier texts for a reader who must not see passages about others. Marks are set afterwards, so an earlier text without marks may hold
 * the same words: once anything of the item was marked, such a text is left out whole.
 */
function withoutMarked(item: Item, versions: readonly ItemVersion[]): readonly ItemVersion[] {
  const texts = versions.map((v) => ({ ...v, content: withoutOthers(v.content) }));
  const marked = item.content?.leftOut === true || texts.some((v) => v.content.leftOut === true);
  return marked ? texts.map((v) => (v.content.leftOut === true ? v : { ...v, content: { text: LEFT_OUT } })) : texts;
}

/** Declarations by the item that they stand beside. */
function declarationsOf(opened: FileOpened): ReadonlyMap<string, ReadItem['declared']> {
  const out = new Map<string, ReadItem['declared'][number][]>();
  const { client, person, items } = opened.file;
  for (const item of [...items].reverse()) {
    if (item.kind !== 'client-declaration' || item.about === undefined || !item.content) continue;
    // Only the client's own name is open here; somebody who speaks for the client is named by the text itself.
    const by = item.spokenBy === client.person && person ? fullName(person.name) : '';
    const line = { by, on: item.on, text: item.content.text };
    const list = out.get(item.about);
    if (list) list.push(line);
    else out.set(item.about, [line]);
  }
  return out;
}
