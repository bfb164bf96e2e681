// What stands in a part of the file, ready to read: names of authors, what a text said before, and the client's own words beside it.

import type { Item, ItemVersion } from '../../record/index.ts';
import type { Acting, House } from '../house.ts';
import { staffNames } from '../staff-names.ts';
import type { FileOpened } from './open.ts';

export interface ReadItem {
  readonly item: Item;
  readonly author: string | undefined;
  /** Earlier texts, newest first. */
  readonly before: readonly (ItemVersion & { readonly by: string | undefined })[];
}

/** The items of an opened file in the order of the day they are about, newest first. */
export async function readItems(house: House, acting: Acting, opened: FileOpened): Promise<readonly ReadItem[]> {
  const { organisation } = acting.account;
  const versions = new Map<string, readonly ItemVersion[]>();
  for (const item of opened.file.items) {
    const permit = opened.permits.get(item.category);
    if (item.version < 2 || item.restricted || !permit) continue;
    const read = await house.store.itemVersions(permit, item.id);
    if (read.ok) versions.set(item.id, read.value);
  }
  const authors = opened.file.items.flatMap((item) => [item.author, ...(versions.get(item.id) ?? []).map((v) => v.author)]);
  const names = await staffNames(house, organisation, authors);
  return [...opened.file.items]
    .sort((a, b) => (a.on === b.on ? (a.writtenAt < b.writtenAt ? 1 : -1) : a.on < b.on ? 1 : -1))
    .map((item) => ({
      item,
      author: names.get(item.author),
      before: (versions.get(item.id) ?? []).map((v) => ({ ...v, by: names.get(v.author) })),
    }));
}
