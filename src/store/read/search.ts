// Who may be meant by these words? Clients by name, number or birth date, and files with a text in which every word stands: an indexed lookup,
// with the facts to decide each. Nothing of it may be shown before that.

import type { Scope as Within } from '../../decide/index.ts';
import type { Day } from '../../policy/index.ts';
import { type Id, isId } from '../../record/index.ts';
import type { AccountFacts, Candidate, SearchWish } from '../api.ts';
import { wanted } from '../blind-words.ts';
import { type Context, now, rowsOf } from '../context.ts';
import { casesFor, type RawSet, spread } from '../facts/list.ts';
import { ensureOrganisation } from '../organisation.ts';

const MOST = 1000;
const SEARCH = { name: 'zv_search', text: 'select zv_search($1,$2,$3,$4,$5,$6,$7,$8,$9,$10) as found' };

interface RawFound {
  readonly names: readonly Id[];
  readonly texts: readonly (readonly [client: Id, part: Id, category: string])[] | null;
  readonly facts: RawSet | null;
}

/** In the order of the file numbers of who was found by name; then those found by text. `within` as for a list. */
export async function search(
  ctx: Context,
  account: AccountFacts,
  within: Within | undefined,
  wish: SearchWish,
): Promise<readonly Candidate[]> {
  const { scope, on } = account;
  const cases = casesFor(within, scope.organisation);
  if (!isId(scope.actor) || cases.length === 0) return [];
  await ensureOrganisation(ctx, scope.organisation);
  const { names, texts } = wanted(ctx.keys, scope.organisation, wish.words ?? '');
  if (names.length === 0 && wish.birthDate === undefined && wish.number === undefined) return [];
  const inTexts = wish.birthDate === undefined && wish.number === undefined ? texts : [];
  const [row] = await rowsOf<{ found: RawFound }>(ctx, SEARCH, [
    scope.organisation,
    scope.actor,
    cases.every((c) => c.careRelation === true),
    names,
    inTexts,
    wish.birthDate ?? null,
    wish.number ?? null,
    on satisfies Day,
    now(ctx),
    MOST,
  ]);
  if (!row?.found.facts) return [];
  const place = new Map(row.found.names.map((id, i) => [id, i]));
  const where = new Map<Id, { readonly part: Id; readonly category: string }[]>();
  for (const [client, part, category] of row.found.texts ?? []) {
    const list = where.get(client) ?? [];
    if (!list.some((x) => x.part === part && x.category === category)) list.push({ part, category });
    where.set(client, list);
  }
  return spread(ctx, scope, on, row.found.facts)
    .map((facts) => ({ facts, byName: place.has(facts.client), texts: where.get(facts.client) ?? [] }))
    .sort((a, b) => (place.get(a.facts.client) ?? MOST) - (place.get(b.facts.client) ?? MOST));
}
