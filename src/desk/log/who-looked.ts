// Who looked at this file? The log in plain words, without the lines about things that the asker may not see.

import { isPermit } from '../../decide/index.ts';
import { type Day, toEpochSecond } from '../../policy/index.ts';
import { fullName, type Id, type LineReview, type LogQuestion } from '../../record/index.ts';
import type { BesideLog, LogLineView } from '../../store/index.ts';
import type { EventKind } from '../../trail/index.ts';
import { type Asked, ask, categoriesOf, firstYes, purposesOf } from '../file/ask.ts';
import type { Acting, House } from '../house.ts';

export type LookedDeed =
  | 'read'
  | 'write'
  | 'copy'
  | 'print'
  | 'delete'
  | 'receive'
  | 'search'
  | 'sign'
  | 'export'
  | 'lock'
  | 'announce'
  | 'unlock'
  | 'emergency'
  | 'emergency-ended';

/** What a lock was set on. */
export type LockedWhat = 'file' | 'part' | 'item';

/** One moment: what one person did at one time, its lines taken together. */
export interface Looked {
  readonly id: Id;
  /** Epoch seconds. */
  readonly at: number;
  readonly who: { readonly account: Id; readonly name?: string; readonly kind: string; readonly role?: string };
  readonly you: boolean;
  readonly deed: LookedDeed;
  readonly categories: readonly string[];
  /** Which pieces there are was seen too, not what is in them. */
  readonly pieces?: true;
  /** Of a lock: what was locked. */
  readonly locked?: LockedWhat;
  readonly outcome: 'done' | 'refused' | 'emergency';
  readonly purpose?: string;
  /** Emergency: the reason that was given. */
  readonly reason?: string;
  /** What the privacy officer thought of it afterwards. */
  readonly review?: LineReview;
  /** What was asked about it, and the answer. */
  readonly question?: LogQuestion;
}
export interface LookedView extends Asked {
  readonly moments: readonly Looked[];
}

const DEEDS: Readonly<Partial<Record<EventKind, LookedDeed>>> = {
  read: 'read',
  'log-read': 'read',
  'create-file': 'write',
  create: 'write',
  update: 'write',
  correct: 'write',
  merge: 'write',
  split: 'write',
  'access-rule': 'write',
  restrict: 'lock',
  judge: 'write',
  consent: 'sign',
  copy: 'copy',
  print: 'print',
  export: 'export',
  transfer: 'receive',
  delete: 'delete',
  anonymise: 'delete',
  list: 'search',
  search: 'search',
  emergency: 'emergency',
};
/** Acts that are said one by one, whatever was done around them. */
const ALONE: readonly LookedDeed[] = ['lock', 'announce', 'unlock', 'emergency', 'emergency-ended'];

/** A lock is set, its end is announced, or it is taken off: three acts under one kind of line; so has the emergency two. */
function deedOf({ kind, what }: LogLineView['event']): LookedDeed | undefined {
  if (kind === 'restrict' && what.type === 'announced') return 'announce';
  if (kind === 'restrict' && what.type === 'lifted') return 'unlock';
  if (kind === 'emergency' && what.type === 'ended') return 'emergency-ended';
  return DEEDS[kind];
}

const LOCKED: readonly LockedWhat[] = ['file', 'part', 'item'];
function lockedOf(event: LogLineView['event']): LockedWhat | undefined {
  return LOCKED.find((what) => event.kind === 'restrict' && event.what.type?.split('.', 1)[0] === what);
}

/** undefined: not there, or nothing in this file is open to the asker. */
export async function whoLooked(
  house: House,
  acting: Acting,
  client: Id,
  period: { readonly from: Day; readonly until: Day },
): Promise<LookedView | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const asked = await ask(house, acting, client, 'who-looked');
    if (!asked) return undefined;
    const permits = categoriesOf(asked.ruling.policy)
      .map((category) => firstYes(asked, { category, action: 'read' }, purposesOf(asked)))
      .filter(isPermit);
    const [first] = permits;
    if (!first) return undefined;
    const open = new Set(permits.map((permit) => permit.request.category));
    const read = await house.store.whoLooked(first, period);
    if (read.ok) {
      const beside = await house.store.besideLog(first);
      if (beside.ok) {
        const all = ['client', 'employee', 'dpo'].includes(asked.facts.capacities[0]?.kind ?? '');
        const lines = all ? read.value : read.value.filter((line) => !isBetween(line) && !isOwnLook(line));
        return { ...asked, moments: momentsOf(lines, open, acting.account.id, beside.value) };
      }
    }
    if (!read.ok && read.why === 'gone') return undefined;
  }
  return undefined;
}

/** What a client said about who may read along, and what was judged about it, is told to the client and to who works here, not to the others. */
function isBetween({ event }: LogLineView): boolean {
  return event.kind === 'judge' || event.what.type === 'objection';
}

/** That the client opened its own file is the client's: a child that reads along is not watched by its parents. */
function isOwnLook({ event }: LogLineView): boolean {
  return event.who.kind === 'client' && OWN_LOOKS.has(event.kind);
}
const OWN_LOOKS: ReadonlySet<EventKind> = new Set(['read', 'log-read', 'copy', 'print', 'export', 'list', 'search']);

function momentsOf(lines: readonly LogLineView[], open: ReadonlySet<string>, reader: Id, beside: BesideLog): readonly Looked[] {
  const moments: Looked[] = [];
  for (const { event, name } of lines) {
    const deed = deedOf(event);
    const category = event.what.category;
    // What the asker may not see is not told of either.
    if (deed === undefined || (category !== undefined && !open.has(category))) continue;
    const at = toEpochSecond(event.at) ?? 0;
    const glass = event.kind === 'emergency' ? beside.emergencies.find((e) => e.id === event.what.object) : undefined;
    const review = beside.reviews.get(event.id);
    const question = beside.questions.find((q) => q.event === event.id);
    const outcome =
      event.kind === 'emergency' || event.checks?.emergency ? 'emergency' : event.outcome === 'success' ? 'done' : 'refused';
    const before = moments[moments.length - 1];
    const same =
      before !== undefined &&
      before.who.account === event.who.id &&
      before.deed === deed &&
      before.outcome === outcome &&
      before.purpose === event.purpose &&
      !ALONE.includes(deed) &&
      // A line that something hangs on stands by itself.
      glass === undefined &&
      review === undefined &&
      question === undefined &&
      before.reason === undefined &&
      before.review === undefined &&
      before.question === undefined &&
      before.at - at < 60;
    if (same) {
      const categories = category === undefined ? before.categories : [...new Set([...before.categories, category])];
      moments[moments.length - 1] = { ...before, categories, ...piecesOf(event) };
      continue;
    }
    const role = event.who.roles?.[0];
    const locked = lockedOf(event);
    moments.push({
      id: event.id,
      at,
      who: {
        account: event.who.id,
        ...(name === undefined ? {} : { name: fullName(name) }),
        kind: event.who.kind,
        ...(role === undefined ? {} : { role }),
      },
      you: event.who.id === reader,
      deed,
      categories: category === undefined ? [] : [category],
      ...piecesOf(event),
      ...(locked === undefined ? {} : { locked }),
      outcome,
      ...(event.purpose === undefined ? {} : { purpose: event.purpose }),
      ...(glass ? { reason: glass.reason } : {}),
      ...(review ? { review } : {}),
      ...(question ? { question } : {}),
    });
  }
  return moments;
}

function piecesOf({ what }: LogLineView['event']): { readonly pieces?: true } {
  return what.type === 'pieces' ? { pieces: true } : {};
}
