// One question with its facts, as the rules see it.

import { type AgeBand, consentGivers } from '../../law/index.ts';
import type { Action, ClauseId, Day, Regime, Word } from '../../policy/index.ts';
import { type Asker, whoWords } from '../asker.ts';
import type { Book, Category, Row } from '../book.ts';
import type { Facts } from '../facts.ts';
import { labelIn } from '../words.ts';

/** What is asked, before any fact about the client: the key under which a diagram is kept. */
export interface Matter<A extends Asker = Asker> {
  readonly asker: A;
  readonly action: Action;
  readonly category: Word;
  readonly purpose: Word;
  readonly regime: Regime;
}

export interface Case<A extends Asker = Asker> {
  readonly book: Book;
  readonly matter: Matter<A>;
  /** The category asked for; the policy keeps it. */
  readonly category: Category;
  readonly facts: Facts;
  /** The day of the law, for lists that end by themselves (adequacy decisions). */
  readonly lawOn: Day;
}

export function bandOf(facts: Facts): AgeBand {
  if (!facts.reached(12)) return 'under-12';
  if (!facts.reached(16)) return '12-15';
  return facts.reached(18) ? 'adult' : '16-17';
}

/** The article on secrecy that a file part of this regime is under (MED-10); without a sector law, AVG 5. */
export function secrecyArticle(regime: Regime): string {
  if (regime === 'childcare' || regime === 'avg') return 'AVG 5 lid 1 onder f';
  return consentGivers('disclosure', regime, 'adult', true).articles[0] ?? 'AVG 5 lid 1 onder f';
}

/** Care in the sense of a sector law with a professional's secrecy. */
export function isCare(regime: Regime): boolean {
  return regime !== 'childcare' && regime !== 'avg';
}

export function labels(c: Case): { readonly purpose: ReturnType<typeof labelIn>; readonly category: ReturnType<typeof labelIn> } {
  return {
    purpose: labelIn(c.book.policy, 'purpose', c.matter.purpose),
    category: labelIn(c.book.policy, 'category', c.category.word),
  };
}

/** Ids of rights that the policy speaks of, from those named. */
export function rightClauses(c: Case, ...keys: readonly string[]): readonly ClauseId[] {
  return keys.filter((key) => c.book.policy.right?.[key] !== undefined).map((key) => `right.${key}`);
}

/** Rows of `access` that speak about this asker, action, category, purpose and regime; which clients they are about is up to the facts. */
export function rowsFor(c: Case): readonly Row[] {
  return askersRows(c).filter((row) => fit(c, row) === ALL);
}

/** Does the row speak about this client? A protective measure is no fact of a request: such a row speaks about nobody. */
export function speaksOf(row: Row, facts: Facts): boolean {
  const of = row.clause.of;
  if (!of) return true;
  if (of.measure !== undefined) return false;
  if (of.from !== undefined && of.from > 0 && !facts.reached(of.from)) return false;
  if (of.under !== undefined && (of.under <= 0 || facts.reached(of.under))) return false;
  return of.capable === undefined || of.capable === facts.capable();
}

/**
 * The clauses that come nearest to what was asked: a refusal names them, so that one can read what is promised.
 * `facts`: choose between age bands too.
 */
export function nearestRows(c: Case, facts?: Facts): readonly ClauseId[] {
  const rows = askersRows(c);
  const best = Math.max(0, ...rows.map((row) => fit(c, row)));
  const near = rows.filter((row) => fit(c, row) === best);
  const ofThisClient = facts ? near.filter((row) => speaksOf(row, facts)) : near;
  return (ofThisClient.length > 0 ? ofThisClient : near).map((row) => row.id);
}

function askersRows(c: Case): readonly Row[] {
  const found = whoWords(c.matter.asker).flatMap((who) => c.book.rows.get(who) ?? []);
  return [...new Set(found)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const ALL = 15;
/** How far a row fits the question: the purpose weighs most, then the data, the action and the regime. */
function fit(c: Case, row: Row): number {
  const { purpose, action, regime } = c.matter;
  return (
    (row.clause.for.includes(purpose) ? 8 : 0) +
    (c.book.covers(row.what, c.category) ? 4 : 0) +
    (row.clause.may.includes(action) ? 2 : 0) +
    (row.clause.regime === undefined || row.clause.regime.includes(regime) ? 1 : 0)
  );
}
