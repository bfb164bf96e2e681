// What was read, on paper: the same as on the page, in an order that reads from top to bottom.

import { partsOf, type Day, type Text } from '../../policy/index.ts';
import { type PlacedFinding, quoteAt, type ReadStatement, type Span } from '../../statement/index.ts';
import type { PrintedEntry, PrintedFile } from '../ports.ts';
import type { Reading } from './given.ts';

/** What the caller says in its language: words of the page, and what each sentence was understood as. */
export interface ReportWords {
  readonly title: string;
  readonly organisation: string;
  readonly printed: string;
  readonly page: string;
  readonly of: string;
  readonly contents: string;
  readonly summary: string;
  readonly findings: string;
  readonly contradictions: string;
  readonly missing: string;
  readonly unread: string;
  readonly hard: string;
  readonly text: string;
  readonly none: string;
  readonly advice: string;
  readonly article: string;
  readonly sentence: string;
  readonly severity: Readonly<Record<PlacedFinding['severity'], string>>;
  readonly as: (topics: readonly string[]) => string;
}

/** The report for the printer. */
export function reportOnPaper(reading: Reading, on: Day, lang: 'nl' | 'en', w: ReportWords): PrintedFile {
  const say = (text: Text): string => (lang === 'en' ? (text.en ?? text.nl) : text.nl);
  const { statement } = reading;
  const finding = (f: PlacedFinding, i: number): PrintedEntry => ({
    ...EMPTY,
    title: `${i + 1}. ${say(f.message)}`,
    meta: [w.severity[f.severity], f.article, f.id].filter((x) => x !== '').join(' · '),
    lines: [{ label: w.advice, value: say(f.advice) }],
    beside: quotes(statement, f.spans, w.sentence),
  });
  const sections = [
    { title: w.findings, entries: orNone(reading.findings.map(finding), w.none) },
    {
      title: w.contradictions,
      entries: orNone(
        reading.contradictions.map((c) => ({
          ...EMPTY,
          title: say(c.message),
          meta: c.id,
          beside: c.spans.map((s, i) => ({ head: say(c.where[i] ?? { nl: w.sentence }), text: oneLine(s.text) })),
        })),
        w.none,
      ),
    },
    { title: w.missing, entries: orNone(reading.missing.map(finding), w.none) },
    {
      title: w.unread,
      entries: orNone(
        reading.statement.unread.map((s) => ({ ...EMPTY, text: oneLine(s.text) })),
        w.none,
      ),
    },
    {
      title: w.hard,
      entries: orNone(
        reading.hard.map((h) => ({
          ...EMPTY,
          text: oneLine(statement.text.slice(h.start, h.end)),
          meta: say(h.why),
        })),
        w.none,
      ),
    },
    {
      title: w.text,
      entries: statement.sentences.map((s) => ({
        ...EMPTY,
        ...(s.kind === 'heading' ? { title: oneLine(s.span.text) } : { text: oneLine(s.span.text), meta: w.as(s.topics) }),
      })),
    },
  ];
  return {
    lang,
    title: w.title,
    subtitle: w.organisation,
    organisation: w.organisation,
    number: on,
    date: partsOf(on),
    printed: w.printed,
    page: w.page,
    of: w.of,
    contents: w.contents,
    notes: [w.summary],
    sections,
  };
}

const EMPTY: PrintedEntry = { title: '', meta: '', lines: [], text: '', groups: [], beside: [] };
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const quotes = (statement: ReadStatement, spans: readonly Span[], head: string) =>
  [...new Set(spans.map((span) => quoteAt(statement, span)))].slice(0, 4).map((text) => ({ head, text }));
const orNone = (entries: readonly PrintedEntry[], none: string): readonly PrintedEntry[] =>
  entries.length > 0 ? entries : [{ ...EMPTY, text: none }];
