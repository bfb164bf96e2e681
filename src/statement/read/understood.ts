// Which sentences were understood: what they state stands in the draft, in a fact or in a finding. A sentence of which
// only the subject was recognised is not understood: a person should look at it.

import type { Facts } from './facts.ts';
import type { Segment, Topic } from './kinds.ts';
import type { Found } from './read.ts';

/** `nothing`: it states nothing by itself, as a heading, a question, or words that lead in a list. */
export type Understanding = 'understood' | 'nothing' | 'unread';

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Said about the text or the house in general: who reads it knows that nothing in it can be kept or broken. */
const PLEASANTRIES: ReadonlySet<Topic> = new Set<Topic>([
  'pledge',
  'lawful',
  'scope',
  'definition',
  'invitation',
  'external-links',
]);

/** What is said once and for all: a second sentence that says it adds nothing. */
const ONCE: ReadonlySet<Topic> = new Set<Topic>([
  'controller-identity',
  'controller-contact',
  'dpo-contact',
  'dpo-denied',
  'privacy-officer',
  'right-access',
  'right-rectification',
  'right-erasure',
  'right-restriction',
  'right-portability',
  'right-objection',
  'right-withdraw-consent',
  'right-complaint-ap',
  'processor-agreements',
  'statement-changes',
  'answer-term',
  'cost',
  'version',
]);

/** Per segment whether it was understood; `places` are those of the draft, `segments` those of findings and contradictions. */
export function understandingOf(
  found: Found,
  facts: Facts,
  topics: readonly (readonly Topic[])[],
  places: Iterable<Place>,
  segments: Iterable<number>,
): Understanding[] {
  const all = found.reading.segments;
  const told = new Uint8Array(all.length);
  for (const n of segments) told[n] = 1;
  for (const n of inFacts(found, facts)) told[n] = 1;
  for (const place of places)
    for (let n = segmentAt(all, place.from); n < all.length && (all[n] as Segment).from < place.to; n++) told[n] = 1;
  return all.map((segment, n) => {
    const own = topics[n] as readonly Topic[];
    if (statesNothing(segment, all[n + 1], n)) return 'nothing';
    if (told[n] === 1 || own.some((t) => ONCE.has(t))) return 'understood';
    return own.length > 0 && own.every((t) => PLEASANTRIES.has(t)) ? 'understood' : 'unread';
  });
}

/** Segments from which a fact was taken. */
function* inFacts(found: Found, facts: Facts): Iterable<number> {
  for (const list of [found.kept, found.names, found.routes, facts.ageRules, facts.thirdCountries, facts.tools, facts.dates])
    for (const { segment } of list as readonly { readonly segment: number }[]) yield segment;
  yield* facts.denials;
  yield* facts.affirmations;
  if (facts.breachSegment !== undefined) yield facts.breachSegment;
  if (facts.response) yield facts.response.segment;
}

/** The segment in which a folded position stands. */
function segmentAt(all: readonly Segment[], at: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Segment).to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word with its explanation, as lists of terms give them. */
const EXPLAINS = /^[^:]{2,60}: |\b(?:is|zijn|wordt|verstaan|betekent|noemt|heet|heten|degene|bijvoorbeeld)\b/;

function statesNothing(segment: Segment, next: Segment | undefined, n: number): boolean {
  const { kind, folded } = segment;
  if (kind === 'heading' || kind === 'contents' || folded.endsWith('?') || folded.endsWith(':')) return true;
  if (kind === 'row' && next?.lead === n) return true;
  if (segment.sections.includes('definition') && EXPLAINS.test(folded)) return true;
  return !hasWords(folded, kind === 'sentence' || kind === 'item' ? 2 : 5);
}

/** At least so many words: counted only as far as is asked. */
function hasWords(text: string, least: number): boolean {
  const gaps = /\s+/g;
  for (let n = 1; n < least; n++) if (!gaps.test(text)) return false;
  return true;
}
