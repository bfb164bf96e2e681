// One term with what belongs to it: how long, at least or at most, of what, by which statute and from when.

import type { Reading, Segment } from '../kinds.ts';
import { daysOf, type Length, monthsOf } from '../lexicon/numbers.ts';
import { statuteIn } from '../lexicon/statutes.ts';
import { leadOf } from '../match/marks.ts';
import { glance } from '../match/words.ts';
import { rowOf } from '../text/tables.ts';
import type { Clause } from './retention-clause.ts';
import { whatOf } from './retention-what.ts';
import { triggerIn } from './trigger.ts';

/** One stated period or rule. Positions are in the folded text. */
export interface Kept {
  /** Whole months; 0 is 'not stored', null is 'as long as needed', an unnamed statutory term, or until an event. */
  readonly months: number | null;
  /** The length as said, when one was said. */
  readonly length: { readonly n: number; readonly unit: string } | undefined;
  readonly days: number | undefined;
  readonly bound: 'exact' | 'min' | 'max' | null;
  readonly rule: 'period' | 'needed' | 'statutory' | 'event' | 'not-stored';
  readonly what: string;
  readonly basis: string | null;
  readonly trigger: string | undefined;
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

/** The sentence begins with the moment from which all its terms run. */
const OPENS = /^(?:na|vanaf|sinds|zodra|nadat)\b/;
/** The next sentence says from when. */
const BEGINS =
  /^(?:die|deze|dat|dit|de|het|wij|we|ik)\b[^.]{0,40}\b(?:begint|beginnen|start|starten|gaat in|loopt|lopen|telt|tellen|tel|geteld|gerekend|rekenen)\b/;

/** Where a term stands in a folded sentence, the clause that it has there, and the first clause, whose beginning may hold for all. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly clause?: Clause;
  readonly first?: Clause | undefined;
}

/** One term with everything that belongs to it. */
export function entry(reading: Reading, segment: Segment, n: number, rule: Kept['rule'], place: Place, length?: Length): Kept {
  const said = segment.folded;
  const clause = place.clause ?? { from: 0, to: said.length };
  const start = startOf(reading, n, place, clause, length);
  // until a birthday is an event: the day differs per person, and is known all the same
  const months = length && start !== 'born' ? monthsOf(length) : rule === 'not-stored' ? 0 : null;
  const what = whatOf(reading, n, clause, place.from, rule);
  return {
    months,
    length: length ? { n: length.n, unit: length.unit } : undefined,
    days: length && (length.unit === 'week' || length.unit === 'day' || length.unit === 'hour') ? daysOf(length) : undefined,
    bound: months === null ? null : length ? boundOf(said.slice(0, clause.to), length, clause.from) : 'exact',
    rule: length && start === 'born' ? 'event' : rule,
    what,
    basis: basisOf(reading, n, clause),
    trigger: start === 'created' && /beelden|opnamen?s?\b|video/.test(what) ? 'recorded' : start,
    segment: n,
    from: segment.from + place.from,
    to: segment.from + place.to,
  };
}

/** The statute that a term rests on: named in its clause, or in the next sentence when that is about the term. */
function basisOf(reading: Reading, n: number, clause: Clause): string | null {
  const segment = reading.segments[n] as Segment;
  const ground = segment.column === 'term' ? rowOf(reading, n).basis : undefined;
  const own = statuteIn(segment, clause.from, clause.to) ?? (ground && statuteIn(ground));
  if (own) return own.name;
  const next = reading.segments[n + 1];
  const explains = next && next.block === segment.block && /^(?:dit|dat|deze termijn|dat is)\b/.test(next.folded);
  return explains ? (statuteIn(next)?.name ?? null) : null;
}

/** From when: behind the term, else elsewhere in its clause, else at the beginning of the sentence, in its lead, or in the next sentence. */
function startOf(reading: Reading, n: number, place: Place, clause: Clause, length?: Length): Kept['trigger'] {
  const segment = reading.segments[n] as Segment;
  const own = (length ? triggerIn(segment, length.to, clause.to) : undefined) ?? triggerIn(segment, clause.from, clause.to);
  if (own) return own;
  const { first } = place;
  if (first && first !== clause && !segment.folded.slice(first.to, clause.from).includes(';') && OPENS.test(segment.folded)) {
    const shared = triggerIn(segment, first.from, first.to);
    if (shared) return shared;
  }
  if (segment.lead >= 0 && segment.kind !== 'sentence') {
    const led = triggerIn(glance(leadOf(reading, segment)));
    if (led) return led;
  }
  const next = reading.segments[n + 1];
  return length && next && next.block === segment.block && BEGINS.test(next.folded) ? triggerIn(next) : undefined;
}

function boundOf(said: string, length: Length, from: number): 'exact' | 'min' | 'max' {
  const before = said.slice(Math.max(from, length.from - 46), length.from);
  const near = before.slice(
    Math.max(
      before.lastIndexOf(';'),
      before.lastIndexOf(', ') > 0 && before.length - before.lastIndexOf(', ') > 12 ? before.lastIndexOf(', ') : -1,
    ) + 1,
  );
  if (
    /(?:maximaal|maximale|maximum|max\.?|ten hoogste|hoogstens|uiterlijk|niet langer dan|niet meer dan|nooit langer dan|binnen|hooguit)\b[^.]{0,40}$/.test(
      near,
    )
  )
    return 'max';
  if (/(?:minimaal|minimale|minimum|min\.|ten minste|tenminste|minstens|op zijn minst|niet korter dan)\b[^.]{0,40}$/.test(near))
    return 'min';
  return /^ ?\(?(?:maximaal|max\b)/.test(said.slice(length.to)) ? 'max' : 'exact';
}
