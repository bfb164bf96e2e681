// What reading gives: one value with everything that a page, a report or a new organisation needs, and nothing that runs.

import { check } from '../../law/index.ts';
import type { Day, Finding, Policy, Regime, Severity, Text } from '../../policy/index.ts';
import { clashesIn } from './contradict/all.ts';
import { draftOf } from './draft/build.ts';
import type { Places, Question } from './draft/draft.ts';
import { type Facts, factsOf } from './facts.ts';
import {
  type Element,
  type Reading,
  type Section,
  type Segment,
  type SegmentKind,
  type Span,
  type TextFinding,
  type Topic,
} from './kinds.ts';
import { elementsOf, type Found, recognise, spanOf, spanOfSegment } from './read.ts';
import type { Kept } from './recognise/retention.ts';
import { ownPlainStatement } from './own-plain.ts';
import { ownStatement } from './own-statement.ts';
import { ageOfText, textFindings } from './stale.ts';
import { type Understanding, understandingOf } from './understood.ts';

/** A stated retention term. `months` is null for 'as long as needed', an unnamed statutory term or until an event; 0 is 'not stored'. */
export interface RetentionEntry {
  readonly months: number | null;
  readonly what: string;
  readonly basis: string | null;
  readonly bound: 'exact' | 'min' | 'max' | null;
  readonly trigger: string | null;
  /** Weeks and days keep their exact number. */
  readonly days: number | null;
  readonly rule: Kept['rule'];
  readonly span: Span;
}

/** Two or more places that cannot all hold. */
export interface Contradiction {
  readonly id: string;
  readonly message: Text;
  readonly spans: readonly Span[];
}

/** A finding with its places in the text: of the law about the draft policy, or about the text itself. */
export interface PlacedFinding {
  readonly id: string;
  readonly clause: string;
  readonly others: readonly string[];
  readonly severity: Severity;
  readonly article: string;
  readonly message: Text;
  readonly advice: Text;
  readonly spans: readonly Span[];
}

/** One sentence, heading, item or row with what it was understood as. */
export interface ReadSentence {
  readonly span: Span;
  readonly kind: SegmentKind;
  readonly topics: readonly Topic[];
  readonly sections: readonly Section[];
  /** Whether what it states stands in the draft, a fact or a finding (understood.ts). */
  readonly said: Understanding;
  /** The head of a column of a table. */
  readonly head?: true;
}

export interface ReadStatement {
  readonly text: string;
  readonly elements: Readonly<Record<Element, { readonly present: boolean; readonly spans: readonly Span[] }>>;
  readonly retention: readonly RetentionEntry[];
  readonly facts: Facts;
  readonly contradictions: readonly Contradiction[];
  readonly sentences: readonly ReadSentence[];
  /** Sentences of which nothing stands in the draft, a fact or a finding: a person should look at them. */
  readonly unread: readonly Span[];
  /** The draft policy: it parses, and says no more than the text and the words in {@link assumed}. */
  readonly policy: Policy;
  /** The text is a statement that we wrote: the policy is the very one it was written from. */
  readonly own: boolean;
  /** `clause.member` to the places that it comes from. */
  readonly sources: ReadonlyMap<string, readonly Span[]>;
  /** Members that the language asks for and the text does not say. */
  readonly assumed: readonly string[];
  /** What the organisation must still say, with the lawful answer proposed. */
  readonly questions: readonly Question[];
  /** The findings of the law of a day about the draft, and those about the text, with their places. */
  readonly findings: (on: Day) => readonly PlacedFinding[];
}

/**
 * Reads a Dutch privacy statement from its plain text. Total: any text gives an answer. Linear in the length of the text;
 * nothing in it is executed. Spans are offsets in this text (UTF-16 units). `headings`: offsets of lines that the file itself
 * marks as headings (outside/document), when it does.
 */
export function readStatement(text: string, headings: readonly number[] = []): ReadStatement {
  const found = recognise(text, headings);
  const facts = factsOf(found);
  const { reading } = found;
  const own = ownStatement(text) ?? ownPlainStatement(text);
  const draft = own
    ? { policy: own.policy, sources: new Map<string, Places>(), questions: [], heard: [] }
    : draftOf(found, facts);
  const clashes = clashesIn(found, facts);
  const sources = new Map<string, readonly Span[]>();
  const assumed: string[] = [];
  for (const [member, places] of draft.sources) {
    if (places.length === 0) assumed.push(member);
    else
      sources.set(
        member,
        places.map((p) => spanOf(reading, p.from, p.to)),
      );
  }
  for (const [clause, span] of own?.sources ?? []) sources.set(clause, [span]);
  const fromText = textFindings(found, facts, regimesOf(draft.policy));
  const sentences = sentencesOf(found, (topics) =>
    understandingOf(found, facts, topics, draft.heard, [
      ...fromText.flatMap((f) => f.segments),
      ...clashes.flatMap((c) => c.segments),
    ]),
  );
  return {
    text,
    elements: elementsOf(found),
    retention: found.kept.map((k) => retentionOf(reading, k)),
    facts,
    contradictions: clashes.map((c) => ({
      id: c.id,
      message: c.message,
      spans:
        c.places?.map((p) => spanOf(reading, p.from, p.to)) ??
        c.segments.map((n) => spanOfSegment(reading, reading.segments[n] as Segment)),
    })),
    sentences,
    unread: own ? [] : sentences.filter((s) => s.said === 'unread').map((s) => s.span),
    policy: draft.policy,
    own: own !== undefined,
    sources,
    assumed,
    questions: draft.questions,
    findings: (on) => findingsOf(found, facts, [...fromText, ...ageOfText(facts, on)], draft.policy, sources, assumed, on),
  };
}

function retentionOf(reading: Reading, k: Kept): RetentionEntry {
  return {
    months: k.months,
    what: k.what,
    basis: k.basis,
    bound: k.bound,
    trigger: k.trigger ?? null,
    days: k.days ?? null,
    rule: k.rule,
    span: spanOf(reading, k.from, k.to),
  };
}

function sentencesOf(
  found: Found,
  understand: (topics: readonly (readonly Topic[])[]) => readonly Understanding[],
): ReadSentence[] {
  const topics: Topic[][] = found.reading.segments.map(() => []);
  for (const mark of found.marks) {
    const own = topics[mark.segment] as Topic[];
    if (!own.includes(mark.topic)) own.push(mark.topic);
  }
  const said = understand(topics);
  return found.reading.segments.map((segment, n) => ({
    span: spanOfSegment(found.reading, segment),
    kind: segment.kind,
    topics: topics[n] as Topic[],
    sections: segment.sections,
    said: said[n] as Understanding,
    ...(segment.column === 'head' ? { head: true as const } : {}),
  }));
}

function findingsOf(
  found: Found,
  facts: Facts,
  fromText: readonly TextFinding[],
  policy: Policy,
  sources: ReadonlyMap<string, readonly Span[]>,
  assumed: readonly string[],
  on: Day,
): readonly PlacedFinding[] {
  const ofText = fromText.map(
    (f): PlacedFinding => ({
      id: f.id,
      clause: f.clause,
      others: [],
      severity: f.severity,
      article: f.article,
      message: f.message,
      advice: f.advice,
      spans: f.segments.map((n) => spanOfSegment(found.reading, found.reading.segments[n] as Segment)),
    }),
  );
  const places = placesByClause(sources);
  const ofLaw = grouped(ofWhatIsSaid(policy, assumed, on)).map(
    ({ finding, clauses }): PlacedFinding => ({
      id: finding.id,
      clause: finding.clause,
      others: [...new Set([...clauses.slice(1), ...(finding.others ?? [])])],
      severity: finding.severity,
      article: finding.article,
      message: finding.message,
      advice: finding.advice,
      spans: clauses.flatMap((clause) => places.get(clause) ?? []).slice(0, 12),
    }),
  );
  const instead = new Set(fromText.map((f) => f.instead));
  // That nothing is said about children and parents is the law's reading of a draft without rows of access; the text may say it in other words.
  if (facts.ageRules.some((r) => r.who.length > 0 && r.about !== 'website' && r.about !== 'retention'))
    for (const silent of ['AGE-01 access', 'REP-01 access']) instead.add(silent);
  const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };
  return [
    ...ofText,
    ...ofLaw.filter((f) => !instead.has(`${f.id} ${f.clause}`) && !isSaid(f, ofText) && !isSaidByTerm(f, ofLaw)),
  ].sort((a, b) => order[a.severity] - order[b.severity]);
}

/** One sentence breaks a rule once: what the text itself shows goes before what its draft does. */
function isSaid(f: PlacedFinding, ofText: readonly PlacedFinding[]): boolean {
  const same = ofText.filter((t) => t.id === f.id).flatMap((t) => t.spans);
  return f.spans.length > 0 && f.spans.every((a) => same.some((b) => a.start < b.end && b.start < a.end));
}

/** That a term is a maximum goes without saying where it is too short anyhow. */
function isSaidByTerm(f: PlacedFinding, ofLaw: readonly PlacedFinding[]): boolean {
  return f.id === 'RET-T2' && ofLaw.some((o) => /^RET-0\d$/.test(o.id) && (o.clause === f.clause || o.others.includes(f.clause)));
}

function regimesOf(policy: Policy): readonly Regime[] {
  return [...new Set(Object.values(policy.service ?? {}).flatMap((s) => s.regime ?? []))];
}

/** Rules that look at which kinds of data are used or given: special categories, the BSN, secrecy. */
const OF_KINDS = /^(?:SP|BSN|MED|CR|BIO|PR)-/;

/** An error counts as one when it does not rest on kinds of data that the draft supposed: else it is something to look at. */
function ofWhatIsSaid(policy: Policy, assumed: readonly string[], on: Day): readonly Finding[] {
  const all = check(policy, on);
  const plain = Object.entries(policy.data ?? {}).find(
    ([key, d]) => key !== 'bsn' && key !== 'id_copy' && d.special === undefined && d.group === undefined,
  )?.[0];
  const supposed = assumed.filter((member) => /^(?:purpose|recipient)\..+\.(?:what|gets)$/.test(member));
  if (plain === undefined || supposed.length === 0 || !all.some((f) => f.severity === 'error' && OF_KINDS.test(f.id))) return all;
  const { purpose, recipient } = policy;
  const bare = <T extends object>(section: string, member: string, clauses: Readonly<Record<string, T>> | undefined) =>
    clauses && {
      [section]: Object.fromEntries(
        Object.entries(clauses).map(([key, clause]) =>
          supposed.includes(`${section}.${key}.${member}`) ? [key, { ...clause, [member]: [plain] }] : [key, clause],
        ),
      ),
    };
  const asked = new Set(all.filter((f) => f.severity === 'error').map((f) => f.id));
  const said = new Set(
    check({ ...policy, ...bare('purpose', 'what', purpose), ...bare('recipient', 'gets', recipient) } as Policy, on, asked).map(
      (f) => `${f.id} ${f.clause}`,
    ),
  );
  return all.map((f) => (f.severity === 'error' && !said.has(`${f.id} ${f.clause}`) ? { ...f, severity: 'warning' } : f));
}

/** The same thing said of many clauses, with the same advice, is one finding. */
function grouped(findings: readonly Finding[]): { readonly finding: Finding; readonly clauses: string[] }[] {
  const out = new Map<string, { finding: Finding; clauses: string[] }>();
  for (const finding of findings) {
    const key = `${finding.id} ${finding.severity} ${finding.message.nl} ${finding.advice.nl}`;
    const known = out.get(key);
    if (known) known.clauses.push(finding.clause);
    else out.set(key, { finding, clauses: [finding.clause] });
  }
  return [...out.values()];
}

/** The places of every member and, up to three, of every clause and section: looked up once for each finding. */
function placesByClause(sources: ReadonlyMap<string, readonly Span[]>): Map<string, readonly Span[]> {
  const places = new Map<string, Span[]>();
  const add = (key: string, spans: readonly Span[]) => {
    const own = places.get(key) ?? [];
    for (const p of spans) if (own.length < 3 && !own.some((s) => s.start === p.start && s.end === p.end)) own.push(p);
    places.set(key, own);
  };
  for (const [member, spans] of sources)
    for (let dot = member.lastIndexOf('.'); dot > 0; dot = member.lastIndexOf('.', dot - 1)) add(member.slice(0, dot), spans);
  return new Map<string, readonly Span[]>([...places, ...sources]);
}
