// How long is a term, for comparing promises with the law and with each other?

import { parseSpan, type Retention, type Span, type Term } from '../../policy/index.ts';
import { type Entry, meet } from './view.ts';

/** A term in days, for comparing; undefined for what is no length of time. */
export function days(term: Term | undefined): number | undefined {
  if (term === 'at once') return 0;
  const span: Span | undefined = term === undefined ? undefined : parseSpan(term);
  if (!span) return undefined;
  return { hour: span.n / 24, day: span.n, week: span.n * 7, month: span.n * 30.4375, year: span.n * 365.25 }[span.unit];
}

/** Is this a length of time, and not `needed` or `unstated`? */
export const isLength = (term: Term | undefined): boolean => days(term) !== undefined;
/** Does a rule promise a length of its own? */
export const concrete = (r: Retention): boolean => isLength(r['at-most']) || isLength(r['at-least']);

/** Can two rules be about the same part of a file? */
export function overlaps(a: Entry<'retention'>, b: Entry<'retention'>): boolean {
  return !a.clause.regime || !b.clause.regime || meet(a.clause.regime, b.clause.regime);
}
