// Which files are mine? The same answer as for one file, for all of them at once; what is not mine is not counted either.

import { isPermit, type Permit } from '../../decide/index.ts';
import type { Regime } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import type { AccessFacts, ClientLine } from '../../store/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';

export interface ListedFile extends ClientLine {
  readonly regimes: readonly Regime[];
}
export interface FileList {
  readonly files: readonly ListedFile[];
  /** File number of the last line, when there may be more. */
  readonly more?: string;
  /** team: those I care for; task: those that my task needs. */
  readonly scope: 'team' | 'task';
  readonly ruling: Ruling;
}
export interface ListWish {
  /** Words of a name, or a file number. */
  readonly search?: string;
  readonly after?: string;
}

const PAGE = 50;
/** Names lie sealed, so a search opens the lines of this many files and looks there. */
const SEARCHED = 1000;

/** The files of a member of staff. undefined: no such account, or no policy. */
export async function listFiles(house: House, acting: Acting, wish: ListWish = {}): Promise<FileList | undefined> {
  const scope = scopeOf(acting, 'care');
  const account = await house.store.accountFacts(scope, acting.on);
  if (!account?.actor || account.policy === undefined) return undefined;
  const ruling = await house.rulings.byHash(acting.account.organisation, account.policy);
  if (!ruling) return undefined;
  const searching = wish.search !== undefined && wish.search.trim() !== '';
  for (const purpose of purposesOf(ruling, account.actor.roles ?? [])) {
    const question = { category: 'identity', purpose };
    const within = ruling.decider.scope(account.actor, { ...question, action: 'read', on: acting.on });
    if (within.any.length === 0) continue;
    const facts = await house.store.listFacts(account, within, {
      question,
      limit: searching ? SEARCHED : PAGE,
      ...(wish.after === undefined ? {} : { after: wish.after }),
    });
    const lines = await openEach(house, ruling, facts, purpose);
    const files = searching ? lines.filter((line) => matches(line, wish.search as string)) : lines;
    if (searching) await logSearch(house, acting, files.length);
    const last = facts.length === PAGE && !searching ? lines[lines.length - 1]?.number : undefined;
    return { files, scope: purpose === 'care' ? 'team' : 'task', ruling, ...(last === undefined ? {} : { more: last }) };
  }
  return { files: [], scope: 'team', ruling };
}

function purposesOf(ruling: Ruling, roles: readonly string[]): readonly string[] {
  const mine = new Set([...roles, 'employee']);
  const named = Object.values(ruling.policy.access ?? {})
    .filter((row) => row.who.some((who) => mine.has(who)))
    .flatMap((row) => row.for)
    .filter((purpose) => purpose !== 'emergency');
  return [...new Set(['care', ...named])];
}

/** Decides each, and opens the names of those that are allowed. */
export async function openEach(
  house: House,
  ruling: Ruling,
  facts: readonly AccessFacts[],
  purpose: string,
): Promise<readonly ListedFile[]> {
  const permits: Permit[] = [];
  const regimes = new Map<Id, readonly Regime[]>();
  for (const fact of facts) {
    const answer = ruling.decider.permit(fact.ask({ category: 'identity', purpose, action: 'read' }));
    if (!isPermit(answer)) continue;
    permits.push(answer);
    regimes.set(fact.client, [...new Set(fact.parts.map((part) => part.regime))]);
  }
  const lines = await house.store.openLines(permits);
  return lines.map((line) => ({ ...line, regimes: regimes.get(line.client) ?? [] }));
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function matches(line: ClientLine, search: string): boolean {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const { first, prefix, last } = line.name;
  const name = plain([first, prefix, last, line.number].filter((part) => part !== undefined).join(' '));
  return words.every((word) => name.includes(word));
}

/** A search is logged (NEN 7513 ch. 6), without what was searched for: that may be a name. */
async function logSearch(house: House, acting: Acting, count: number): Promise<void> {
  await house.store.withScope(scopeOf(acting, 'care'), async (tx) => {
    await tx.log({ kind: 'search', what: { type: 'clients', count } });
    return { ok: true };
  });
}
