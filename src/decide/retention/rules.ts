// Which clauses of a policy speak about a record, and which bounds they and the law set.

import { CARE_FILE_RECORDS, type RetentionTerm, retentionTerms, yieldsToDestruction } from '../../law/index.ts';
import {
  addSpan,
  type ClauseId,
  type Day,
  dayOf,
  inFamily,
  parseSpan,
  partsOf,
  type Policy,
  type Regime,
  type Retention,
  type Word,
} from '../../policy/index.ts';
import { type RetentionItem, type Start, startOf } from './item.ts';

export interface RetentionClause {
  readonly id: ClauseId;
  readonly clause: Retention;
}

/** The care file as policies write it: `care-file` stands for these unless a rule names them. */
const IN_CARE_FILE: readonly string[] = CARE_FILE_RECORDS;

/**
 * The clauses that decide about a kind of record under a regime: those that name it, else those about the care file, else `all`,
 * which is the rest. A rule that is excepted from another goes first.
 */
export function clausesFor(policy: Policy, kind: Word, regime: Regime): readonly RetentionClause[] {
  const all = Object.entries(policy.retention ?? {})
    .map(([key, clause]) => ({ id: `retention.${key}`, clause }))
    .filter(({ clause }) => clause.regime === undefined || clause.regime.includes(regime))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const naming = (word: Word) => all.filter(({ clause }) => clause.records.includes(word));
  const inFile = () => all.filter(({ clause }) => clause.records.some((record) => IN_CARE_FILE.includes(record)));
  // A question about the whole file meets every rule about a part of it.
  const named = kind === 'care-file' ? inFile() : naming(kind);
  const file = IN_CARE_FILE.includes(kind) ? naming('care-file') : [];
  const found = named.length > 0 ? named : file.length > 0 ? file : naming('all');
  return found.filter((one) => !found.some((other) => one.clause.except?.some((id) => inFamily(id, other.id))));
}

/** One bound with the day it gives. `start` tells why there is no day. */
export interface Bound {
  readonly source: { readonly law: RetentionTerm } | { readonly clause: ClauseId };
  /** The last day that the record must be there. */
  readonly min?: Day;
  /** The last day that the record may be there. */
  readonly max?: Day;
  readonly start: Start;
}

/** The terms of the law on a day. A guideline or a proposal binds only where the organisation has no number of its own. */
export function legalBounds(item: RetentionItem, regime: Regime, on: Day, own: readonly RetentionClause[]): readonly Bound[] {
  const numbered = own.some(({ clause }) => parseSpan(clause['at-most'] ?? '') !== undefined || clause['at-most'] === 'at once');
  return retentionTerms(item.kind, regime, on)
    .filter((term) => term.force === 'statute' || !numbered)
    .map((term) => {
      const start = startOf(item, term.after);
      if (typeof start === 'string') return { source: { law: term }, start };
      const from = term.fromYearEnd ? dayOf(partsOf(start.on).year, 12, 31) : start.on;
      const min = dayAfter(from, term.min);
      const max = dayAfter(from, term.max);
      return { source: { law: term }, start, ...(min ? { min } : {}), ...(max ? { max } : {}) };
    });
}

/** What the clauses promise. A term without a trigger cannot be computed and bounds nothing (INF-10). */
export function promisedBounds(item: RetentionItem, clauses: readonly RetentionClause[]): readonly Bound[] {
  return clauses
    .filter(({ clause }) => clause.as !== 'law' && clause.after !== undefined && clause.after !== 'unstated')
    .map(({ id, clause }) => {
      const start = startOf(item, [clause.after ?? 'unstated']);
      if (typeof start === 'string') return { source: { clause: id }, start };
      const min = dayAfter(start.on, clause['at-least']);
      const max = dayAfter(start.on, clause['at-most']);
      return { source: { clause: id }, start, ...(min ? { min } : {}), ...(max ? { max } : {}) };
    });
}

/** The clause leaves the end to judgement: kept as long as needed. */
export function isOpen(clauses: readonly RetentionClause[]): boolean {
  return clauses.some(({ clause }) => clause['at-most'] === 'needed');
}

/** The latest statutory minimum that a client's request does not lift: the fiscal one, the log, the payroll (MED-09). */
export function firmMinimum(bounds: readonly Bound[]): Bound | undefined {
  return bounds
    .filter(
      (b) => b.min !== undefined && 'law' in b.source && b.source.law.force === 'statute' && !yieldsToDestruction(b.source.law),
    )
    .sort((a, b) => ((a.min ?? '') < (b.min ?? '') ? 1 : -1))[0];
}

function dayAfter(from: Day, term: string | undefined): Day | undefined {
  if (term === undefined) return undefined;
  if (term === 'at once') return from;
  const span = parseSpan(term);
  return span === undefined || span.unit === 'hour' ? undefined : addSpan(from, span);
}
