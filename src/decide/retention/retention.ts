// May this record still be there, must it, or must it go? Order of the law (law.md part 6): a hold, a statutory minimum, a request
// for destruction that is granted, the statutory term of the care file, the organisation's own norm.

import { ageBandOn, DESTRUCTION, deadline, nextWorkingDay } from '../../law/index.ts';
import { addSpan, type ClauseId, type Day, parseSpan, type Policy, type Regime, type Text } from '../../policy/index.ts';
import * as say from '../reasons/retention.ts';
import { unique } from '../verdict.ts';
import { type DestructionRequest, type RetentionItem, startOf } from './item.ts';
import { type Bound, clausesFor, firmMinimum, isOpen, legalBounds, promisedBounds, type RetentionClause } from './rules.ts';

/**
 * keep: must stay until `date` (without a date: its term has not started). erase-on: may stay until `date`, goes then.
 * due: should be gone. blocked: somebody wants it gone, or its term is over, and it must stay until `date`. human: an open norm.
 */
export interface RetentionDecision {
  readonly state: 'keep' | 'due' | 'erase-on' | 'blocked' | 'human';
  /** The last day that the record must or may be there: the first day to destroy is the next. */
  readonly date?: Day;
  readonly clauses: readonly ClauseId[];
  readonly rules: readonly string[];
  readonly articles: readonly string[];
  readonly reason: Text;
}

/** What must happen to a record on a day. `on`, and every day of the item, is a calendar day in Amsterdam. */
export function decideRetention(policy: Policy, item: RetentionItem, on: Day): RetentionDecision {
  const regime = item.regime ?? 'avg';
  const clauses = clausesFor(policy, item.kind, regime);
  const legal = legalBounds(item, regime, on, clauses);
  const bounds: Bounds = { clauses, legal, promised: promisedBounds(item, clauses) };

  const { hold } = item;
  if (hold !== undefined && (hold.until === undefined || on <= hold.until)) {
    const min = latest([hold.until, ...legal.map((b) => b.min)]);
    const date = hold.until === undefined ? undefined : min;
    return answer('blocked', bounds, ['RET-24'], ['AVG 17 lid 3 onder e'], say.held(date), date);
  }
  if (item.request !== undefined) {
    const asked = byRequest(item, item.request, regime, on, bounds);
    if (asked) return asked;
  }
  return byTerm(on, bounds);
}

interface Bounds {
  readonly clauses: readonly RetentionClause[];
  readonly legal: readonly Bound[];
  readonly promised: readonly Bound[];
}

/** No request, or one that changes nothing: the terms decide. */
function byTerm(on: Day, bounds: Bounds): RetentionDecision {
  const { legal, promised, clauses } = bounds;
  const rules = rulesOf(legal);
  const articles = articlesOf(legal);
  const mustByLaw = latest(legal.map((b) => b.min));
  const mayByLaw = earliest(legal.map((b) => b.max));
  const promisedMin = earliest([latest(promised.map((b) => b.min)), mayByLaw]);
  const promisedMax = earliest(promised.map((b) => b.max));

  // The law wins over a promise to let it go sooner (RET-T2); the sentence shows that it is not kept.
  const trap = mustByLaw !== undefined && promisedMax !== undefined && promisedMax < mustByLaw;
  const allRules = [...rules, ...(trap ? ['RET-T2'] : [])];

  if (mustByLaw !== undefined && on <= mustByLaw) {
    return answer('keep', bounds, allRules, articles, say.mustStay(mustByLaw, articles[0] ?? ''), mustByLaw);
  }
  if (promisedMin !== undefined && on <= promisedMin) {
    return answer('keep', bounds, allRules, articles, say.promisedToStay(promisedMin), promisedMin);
  }
  if (legal.some((b) => b.start === 'unknown' && hasMinimum(b))) {
    return answer('human', bounds, [...rules, 'INF-10'], articles, say.dateMissing());
  }
  if (legal.some((b) => b.start === 'not yet' && hasMinimum(b))) return answer('keep', bounds, rules, articles, say.running());

  const end = latest([earliest([promisedMax, mayByLaw]), mustByLaw, promisedMin]);
  const ends = promisedMax !== undefined || mayByLaw !== undefined || (mustByLaw !== undefined && !isOpen(clauses));
  if (end !== undefined && ends) {
    return on <= end
      ? answer('erase-on', bounds, allRules, articles, say.goesOn(end), end)
      : answer('due', bounds, allRules, articles, say.due(end), end);
  }
  const starts = [...legal, ...promised].map((b) => b.start);
  if (starts.includes('not yet')) return answer('keep', bounds, rules, articles, say.running());
  if (isOpen(clauses)) return answer('human', bounds, rules, [...articles, 'AVG 5 lid 1 onder e'], say.asLongAsNeeded());
  const missing = starts.includes('unknown');
  return answer(
    'human',
    bounds,
    [...rules, 'INF-10'],
    [...articles, 'AVG 5 lid 1 onder e'],
    missing ? say.dateMissing() : say.noTerm(),
  );
}

function hasMinimum(bound: Bound): boolean {
  return 'law' in bound.source && bound.source.law.min !== undefined;
}

/** A request for destruction (MED-04..08): yes, unless a statute, its own waiting time or the wrong asker stands in the way. */
function byRequest(
  item: RetentionItem,
  request: DestructionRequest,
  regime: Regime,
  on: Day,
  bounds: Bounds,
): RetentionDecision | undefined {
  const right = DESTRUCTION[regime];
  const firm = firmMinimum(bounds.legal);
  if (firm?.min !== undefined && on <= firm.min && 'law' in firm.source) {
    const { rule, article } = firm.source.law;
    return answer('blocked', bounds, ['MED-09', rule], [article], say.firm(firm.min, article), firm.min);
  }
  const asks = whoMayAsk(item, regime, on);
  const date = latest(bounds.legal.map((b) => b.min));
  if (asks === 'human') return answer('human', bounds, right.rules, [right.article], say.whoAsks());
  const by = request.by === undefined || request.by === 'client' ? 'client' : 'representative';
  if (by !== asks) {
    const reason = asks === 'representative' ? say.otherMustAsk() : say.clientMustAsk();
    return answer('blocked', bounds, right.rules, [right.article], reason, date);
  }
  if (right.written && request.written === false) return answer('human', bounds, right.rules, [right.article], say.inWriting());
  if (right.notBefore) {
    const start = startOf(item, [right.notBefore.after]);
    const span = parseSpan(right.notBefore.span);
    const first = typeof start === 'object' && span ? addSpan(start.on, span) : undefined;
    if (first === undefined) return answer('blocked', bounds, right.rules, [right.article], say.running(), date);
    if (on <= first) return answer('blocked', bounds, right.rules, [right.article], say.tooEarly(first, right.article), first);
  }
  const last = answeredBy(request.receivedOn ?? on, right.within);
  return answer(on <= last ? 'erase-on' : 'due', bounds, right.rules, [right.article], say.granted(last), last);
}

/** Who asks for destruction for this client. Everybody counts as capable until it is judged otherwise; without an age a human says. */
function whoMayAsk(item: RetentionItem, regime: Regime, on: Day): 'client' | 'representative' | 'human' {
  if (item.birthDate === undefined || item.birthDate > on) return 'human';
  const asks = DESTRUCTION[regime].asks[ageBandOn(item.birthDate, on)];
  return item.capable === false ? asks.incapable : asks.capable;
}

/** The last day of the answer: the month of AVG 12(3), or the months of the statute under the Algemene termijnenwet. */
function answeredBy(received: Day, within: string): Day {
  if (within === '1 month') {
    const found = deadline('request', received);
    if (found.ok) return found.deadline.due;
  }
  const span = parseSpan(within);
  return nextWorkingDay(span ? addSpan(received, span) : received, 'dutch');
}

function answer(
  state: RetentionDecision['state'],
  bounds: Bounds,
  rules: readonly string[],
  articles: readonly string[],
  reason: Text,
  date?: Day,
): RetentionDecision {
  return {
    state,
    ...(date === undefined ? {} : { date }),
    clauses: bounds.clauses.map((c) => c.id),
    rules: unique(rules),
    articles: unique(articles),
    reason,
  };
}

function rulesOf(bounds: readonly Bound[]): readonly string[] {
  return bounds.flatMap((b) => ('law' in b.source ? [b.source.law.rule] : []));
}

function articlesOf(bounds: readonly Bound[]): readonly string[] {
  return bounds.flatMap((b) => ('law' in b.source ? [b.source.law.article] : []));
}

function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
}
