// Which files are mine? The same answer as for one file, for all of them at once; what is not mine is not counted either.

import { isPermit, type Permit, type Scope as Within } from '../../decide/index.ts';
import { isDay, type Regime } from '../../policy/index.ts';
import type { Id } from '../../record/index.ts';
import type { AccessFacts, AccountFacts, Candidate, ClientLine, SearchWish } from '../../store/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';

export interface ListedFile extends ClientLine {
  readonly regimes: readonly Regime[];
  /** A search found it by a text that this person may read, and not by its name. */
  readonly inText?: true;
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
  /** Words of a name, a date of birth, a file number, or words of a text. */
  readonly search?: string;
  readonly after?: string;
}

const PAGE = 50;
/** More than this is no answer to a search; whoever sees so many types another word. */
const FOUND = 200;

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
    const team = purpose === 'care' ? ('team' as const) : ('task' as const);
    if (searching) {
      const files = await searchFiles(house, ruling, account, within, purpose, wish.search as string);
      await logSearch(house, acting, files.length);
      return { files, scope: team, ruling };
    }
    const facts = await house.store.listFacts(account, within, {
      question,
      limit: PAGE,
      ...(wish.after === undefined ? {} : { after: wish.after }),
    });
    const files = await openEach(house, ruling, facts, purpose);
    const last = facts.length === PAGE ? files[files.length - 1]?.number : undefined;
    return { files, scope: team, ruling, ...(last === undefined ? {} : { more: last }) };
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

/** Looks up, and decides each: the file by its identity, and a text by where it stands. What may not be read was not found. */
async function searchFiles(
  house: House,
  ruling: Ruling,
  account: AccountFacts,
  within: Within,
  purpose: string,
  typed: string,
): Promise<readonly ListedFile[]> {
  const found = await house.store.search(account, within, meant(typed));
  const mayRead = ({ facts, texts }: Candidate): boolean =>
    texts.some(({ part, category }) => isPermit(ruling.decider.permit(facts.ask({ category, part, purpose, action: 'read' }))));
  const shown = found.filter((candidate) => candidate.byName || mayRead(candidate)).slice(0, FOUND);
  const named = new Set(shown.filter((candidate) => candidate.byName).map((candidate) => candidate.facts.client));
  const lines = await openEach(
    house,
    ruling,
    shown.map((candidate) => candidate.facts),
    purpose,
  );
  return lines.map((line) => (named.has(line.client) ? line : { ...line, inText: true }));
}

const NUMBER = /(?<![\p{L}\p{N}-])\d{4}-\d{3,}(?![\p{L}\p{N}-])/u;
const DATE = /(?<![\p{L}\p{N}-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?![\p{L}\p{N}-])/u;

/** What somebody means who types this: a file number, a date of birth (dd-mm-jjjj), words. */
function meant(typed: string): SearchWish {
  const number = NUMBER.exec(typed)?.[0];
  const date = DATE.exec(typed);
  const day = date ? `${date[3]}-${date[2]?.padStart(2, '0')}-${date[1]?.padStart(2, '0')}` : undefined;
  if (day !== undefined && !isDay(day)) return {};
  return {
    words: typed.replace(NUMBER, ' ').replace(DATE, ' '),
    ...(number === undefined ? {} : { number }),
    ...(day === undefined ? {} : { birthDate: day }),
  };
}

/** A search is logged (NEN 7513 ch. 6), without what was searched for: that may be a name. */
async function logSearch(house: House, acting: Acting, count: number): Promise<void> {
  await house.store.withScope(scopeOf(acting, 'care'), async (tx) => {
    await tx.log({ kind: 'search', what: { type: 'clients', count } });
    return { ok: true };
  });
}
