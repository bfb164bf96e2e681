// What no machine can see, a person must look at and sign for: which clauses, what there is to look at, for how long a signature counts.

import { addDays, addSpan, type ClauseId, clausesOf, type Day, parseSpan, type Policy } from '../policy/index.ts';
import type { Id } from './id.ts';
import { checkText } from './invariant.ts';
import { type Problem, problem } from './problem.ts';

/** What somebody has to look at: a place, an audit, a paper, what people know, a way of working, a measure, or conduct. */
export type AttestKind = 'place' | 'audit' | 'paper' | 'knowledge' | 'process' | 'measure' | 'conduct';

/** A clause that only a person can vouch for. */
export interface Attestable {
  readonly clause: ClauseId;
  readonly kind: AttestKind;
  /** Who the policy says vouches for it (`management`, `board`); a signature is always set by the privacy officer. */
  readonly vouched: readonly string[];
  /** How long a signature counts: the policy's own term, else that of its kind. */
  readonly term: string;
}

/** Places are walked past once a year, audits come back every quarter; what is only said about conduct is looked at every half year. */
const TERMS: Readonly<Record<AttestKind, string>> = {
  place: '1 year',
  audit: '3 months',
  paper: '1 year',
  knowledge: '1 year',
  process: '1 year',
  measure: '1 year',
  conduct: '6 months',
};
const PLACES = ['paper-locked', 'sites-secured'];

/** The clauses of a policy that a person must look at. What a mechanism keeps is never among them: there the machine's word counts. */
export function attestables(policy: Policy): readonly Attestable[] {
  return [...clausesOf(policy)].flatMap((entry): readonly Attestable[] => {
    const { id: clause, section } = entry;
    if (section === 'measure' || section === 'pledge') {
      const { 'attested-by': vouched, 'kept-by': mechanism, every, when } = entry.clause;
      if (vouched === undefined || mechanism !== undefined) return [];
      const place = PLACES.includes(entry.key) || when?.some((w) => w === 'after-hours' || w === 'absence') === true;
      const kind = section === 'pledge' ? 'conduct' : place ? 'place' : 'measure';
      return [{ clause, kind, vouched, term: termOf(every, kind) }];
    }
    if (section === 'breach') {
      const vouched = entry.clause['attested-by'];
      return vouched === undefined ? [] : [{ clause, kind: 'process', vouched, term: TERMS.process }];
    }
    if (section !== 'oversight') return [];
    const { is, tasks, who, review, 'attested-by': vouched } = entry.clause;
    const kind = is === 'document' ? 'paper' : is === 'knowledge' ? 'knowledge' : 'audit';
    // Who watches is a fact that the statement tells; that the watching is done is what somebody must see.
    const works = (is === 'department' || is === 'internal') && (tasks?.length ?? 0) > 0;
    if (vouched === undefined && !works) return [];
    return [{ clause, kind, vouched: vouched ?? who ?? [], term: termOf(review, kind) }];
  });
}

function termOf(own: string | undefined, kind: AttestKind): string {
  return own !== undefined && parseSpan(own) !== undefined ? own : TERMS[kind];
}

/** The last day on which a signature of that day counts. */
export function countsUntil(on: Day, term: string): Day {
  const span = parseSpan(term);
  return span === undefined ? on : addDays(addSpan(on, span), -1);
}

/** A signature, or taking one back. Rows are added and never changed; the last one of a clause counts. */
export interface AttestationFact {
  readonly id: Id;
  readonly clause: ClauseId;
  /** The clause as it was when it was signed for: another text is another promise. */
  readonly clauseHash: string;
  readonly act: 'given' | 'withdrawn';
  readonly on: Day;
  readonly until: Day;
  readonly by: Id;
  /** The role in which it was signed. */
  readonly role: string;
}

/** stands: it counts. soon: it counts for less than a month. The others do not count, and say why. */
export type AttestationState = 'never' | 'stands' | 'soon' | 'overdue' | 'changed' | 'withdrawn';
const SOON_DAYS = 31;

/** What a clause has today. `hash`: of the clause as it is in force now. */
export function attestationState(last: AttestationFact | undefined, hash: string | undefined, on: Day): AttestationState {
  if (last === undefined) return 'never';
  if (last.act === 'withdrawn') return 'withdrawn';
  if (last.clauseHash !== hash) return 'changed';
  if (last.until < on) return 'overdue';
  return last.until < addDays(on, SOON_DAYS) ? 'soon' : 'stands';
}

export function counts(state: AttestationState): boolean {
  return state === 'stands' || state === 'soon';
}

/** Words of one who really looked, and a place where somebody else can look too. */
export function checkAttestation(input: { readonly seen: string; readonly evidence: string }): readonly Problem[] {
  const seen = checkText(input.seen, 'seen');
  const said =
    seen.length === 0 && input.seen.trim().length < LEAST
      ? [
          problem(
            'seen',
            'seen-too-short',
            'Schrijf op wat u zelf hebt gezien: waar, wanneer, en hoe het was.',
            'Write down what you saw yourself: where, when, and how it was.',
          ),
        ]
      : seen;
  return [...said, ...(input.evidence.trim() === '' ? [] : checkText(input.evidence, 'evidence'))];
}
const LEAST = 10;
