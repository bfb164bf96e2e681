// Where is the paper folder? Its place, its cupboard, who took it out and when it came back. Every change is a version with a name and a time.

import type { Day, Instant } from '../../policy/index.ts';
import {
  checkPaperOut,
  checkPaperPlace,
  type Id,
  type Item,
  paperFields,
  type PaperFolder,
  paperFolderOf,
  paperLine,
  PAPER_KIND,
} from '../../record/index.ts';
import type { Permit } from '../../decide/index.ts';
import type { Tx, Written } from '../../store/index.ts';
import { type FileOpened, openFile } from '../file/open.ts';
import { noteCategory } from '../file/view.ts';
import { type WriteAnswer, writeUnder } from '../file/write.ts';
import type { Acting, House } from '../house.ts';
import { staffNames } from '../staff-names.ts';

export interface PaperView {
  readonly opened: FileOpened;
  readonly category: string;
  /** Absent: nobody wrote down that there is one. */
  readonly item?: Item;
  readonly folder?: PaperFolder;
  /** It should have been back by now. */
  readonly late: boolean;
  /** What happened to it, newest first. */
  readonly past: readonly { readonly by: string; readonly at: Instant; readonly folder: PaperFolder }[];
}

/** undefined: not there, or not yours. */
export async function openPaper(house: House, acting: Acting, client: Id): Promise<PaperView | undefined> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  const category = ruling && noteCategory(ruling.policy);
  if (category === undefined) return undefined;
  const opened = await openFile(house, acting, client, { categories: ['identity', category], kinds: [PAPER_KIND], limit: 1 });
  if (opened.kind !== 'opened') return undefined;
  const permit = opened.permits.get(category);
  if (!permit) return undefined;
  const item = opened.file.items[0];
  if (!item?.content || item.restricted) return { opened, category, late: false, past: [] };
  const folder = paperFolderOf(item.content.fields ?? {});
  const read = item.version > 1 ? await house.store.itemVersions(permit, item.id) : undefined;
  const before = read?.ok ? read.value : [];
  // The row of the item tells when the first text was written; the newest reason's time is that of the version that came after it.
  const names = await staffNames(house, acting.account.organisation, [item.author, ...before.map((v) => v.author)]);
  const past = before.map((v) => ({ by: names.get(v.author) ?? '', at: v.at, folder: paperFolderOf(v.content.fields ?? {}) }));
  return { opened, category, item, folder, late: folder.out !== undefined && folder.out.back < acting.on, past };
}

type Change<T> = (tx: Tx, permit: Permit) => Promise<Written<T>>;

async function write(
  house: House,
  acting: Acting,
  client: Id,
  version: number,
  change: (now: PaperFolder | undefined) => PaperFolder | undefined,
  reason: string,
): Promise<WriteAnswer<void>> {
  const view = await openPaper(house, acting, client);
  if (!view) return { kind: 'absent' };
  // Somebody was first: the page is shown again as it is now.
  if ((view.item?.version ?? 0) !== version) return { kind: 'stale' };
  const next = change(view.folder);
  if (!next) return { kind: 'stale' };
  const content = { text: paperLine(next), fields: paperFields(next) };
  const { item, category } = view;
  const work: Change<void> = async (tx, permit) => {
    if (!item) {
      const part = view.opened.facts.parts.find((p) => p.until === undefined) ?? view.opened.facts.parts[0];
      if (!part) return { ok: false, why: 'gone' };
      const added = await tx.addItem(permit, { part: part.id, kind: PAPER_KIND, category, on: acting.on, content });
      return added.ok ? { ok: true, value: undefined } : added;
    }
    const corrected = await tx.correctItem(permit, { item: item.id, version, content, reason });
    return corrected.ok ? { ok: true, value: undefined } : corrected;
  };
  return writeUnder(house, acting, client, category, work);
}

/** Writes down where the folder lies. */
export async function placePaper(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly version: number; readonly place: string; readonly cupboard: string; readonly locked: string },
): Promise<WriteAnswer<void>> {
  const problems = checkPaperPlace(input);
  if (problems.length > 0) return { kind: 'problems', problems };
  const { place, cupboard, locked, version } = input;
  const home = { place: place.trim(), cupboard: cupboard.trim(), locked: locked === 'ja' };
  return write(house, acting, client, version, (now) => ({ ...now, ...home }), 'De plaats is opgeschreven.');
}

/** This person takes the folder out. */
export async function takePaper(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly version: number; readonly where: string; readonly back: Day | undefined },
): Promise<WriteAnswer<void>> {
  const { where, back, version } = input;
  const problems = checkPaperOut({ where, back }, acting.on);
  if (problems.length > 0 || back === undefined) return { kind: 'problems', problems };
  const { account } = acting;
  const names = await staffNames(house, account.organisation, [account.id]);
  const out = { by: names.get(account.id) ?? '', on: acting.on, where: where.trim(), back };
  return write(house, acting, client, version, (now) => (now && !now.out ? { ...now, out } : undefined), 'De map is meegenomen.');
}

/** The folder lies in its place again; whoever puts it there. */
export async function returnPaper(
  house: House,
  acting: Acting,
  client: Id,
  input: { readonly version: number },
): Promise<WriteAnswer<void>> {
  const back = (now: PaperFolder | undefined): PaperFolder | undefined => {
    if (!now?.out) return undefined;
    const { out: _returned, ...home } = now;
    return home;
  };
  return write(house, acting, client, input.version, back, 'De map ligt terug.');
}
