// Reading a Dutch privacy statement: what it says, where it says it, what it leaves open.

import { ELEMENTS, type Element, type Mark, type Reading, type Segment, type Span } from './kinds.ts';
import { marksOf } from './match/marks.ts';
import { BOOK } from './recognise/all.ts';
import { type Route, routesIn } from './recognise/contact.ts';
import { type Named, namesIn } from './recognise/names.ts';
import { type Kept, retentionIn, retentionMarks } from './recognise/retention.ts';
import { readingOf } from './text/segments.ts';

/** What the recognisers found, before anything is concluded from it. */
export interface Found {
  readonly reading: Reading;
  readonly marks: readonly Mark[];
  readonly names: readonly Named[];
  readonly routes: readonly Route[];
  readonly kept: readonly Kept[];
}

/** Runs every recogniser over a text. */
export function recognise(text: string, headings: readonly number[] = []): Found {
  const reading = readingOf(text, headings);
  const names = namesIn(reading);
  const routes = routesIn(reading);
  const kept = retentionIn(reading);
  const marks: Mark[] = marksOf(BOOK, reading).filter((m) => m.topic !== 'dpo-contact' || hasRoute(m, routes));
  for (const n of names) marks.push({ topic: 'controller-identity', segment: n.segment, from: n.from, to: n.to, rule: 'name' });
  for (const r of routes)
    if (!r.others && r.kind !== 'web')
      marks.push({ topic: 'controller-contact', segment: r.segment, from: r.from, to: r.to, rule: r.kind });
  marks.push(...retentionMarks(kept));
  marks.sort((a, b) => a.from - b.from || a.to - b.to);
  return { reading, marks, names, routes, kept };
}

/** An officer counts when a route is printed beside the designation. */
function hasRoute(mark: Mark, routes: readonly Route[]): boolean {
  return routes.some((r) => !r.others && r.kind !== 'web' && Math.abs(r.segment - mark.segment) <= 4);
}

/** The 27 elements with the places that show them, in the order of the text: one place per sentence, the longest one. */
export function elementsOf(found: Found): Record<Element, { readonly present: boolean; readonly spans: readonly Span[] }> {
  const places = new Map<string, Map<number, Mark>>();
  for (const mark of found.marks) {
    const own = places.get(mark.topic) ?? new Map<number, Mark>();
    places.set(mark.topic, own);
    const known = own.get(mark.segment);
    if (!known || known.to - known.from < mark.to - mark.from) own.set(mark.segment, mark);
  }
  const out = {} as Record<Element, { present: boolean; spans: readonly Span[] }>;
  for (const key of ELEMENTS) {
    const marks = [...(places.get(key)?.values() ?? [])];
    out[key] = { present: marks.length > 0, spans: marks.map((m) => telling(found.reading, m)) };
  }
  return out;
}

/** A word or two under a telling heading say nothing by themselves: then the whole sentence is the place. */
function telling(reading: Reading, mark: Mark): Span {
  const segment = reading.segments[mark.segment] as Segment;
  return mark.to - mark.from < 9 && /^(?:recipient|transfer|source|provide|automated|minors|changes)/.test(mark.rule)
    ? spanOfSegment(reading, segment)
    : spanOf(reading, mark.from, mark.to);
}

/** A folded stretch as a span of the text. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  const start = reading.at[from] as number;
  const end = to > from ? (reading.at[to - 1] as number) + 1 : start;
  return { start, end, text: reading.text.slice(start, end) };
}

/** A whole segment as a span. */
export function spanOfSegment(reading: Reading, segment: Segment): Span {
  return { start: segment.start, end: segment.end, text: reading.text.slice(segment.start, segment.end) };
}
