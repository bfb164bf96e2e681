// What does this statement say? One reading with everything that a page, a report or a new organisation shows. Nothing of it is kept.

import type { Day, Text } from '../../policy/index.ts';
import {
  type Contradiction,
  type Hurdle,
  looksUnlikeStatement,
  type PlacedFinding,
  readSentence,
  type ReadSentence,
  type ReadStatement,
  readStatement,
  HARD_WORDS,
} from '../../statement/index.ts';

/** A heading, paragraph or item of the text, as offsets. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly start: number;
  readonly end: number;
}
/** A sentence that is harder than B1. */
export interface HardSentence {
  readonly start: number;
  readonly end: number;
  readonly why: Text;
}
export interface Reading {
  /** Name of the organisation as the text gives it; absent when it gives none. */
  readonly name?: string;
  readonly statement: ReadStatement;
  readonly blocks: readonly TextBlock[];
  /** Findings about something that is there, in the order of the text. */
  readonly findings: readonly PlacedFinding[];
  /** Findings about something that is not there. */
  readonly missing: readonly PlacedFinding[];
  /** Two places that cannot both hold. */
  readonly contradictions: readonly (Contradiction & { readonly where: readonly Text[] })[];
  readonly hard: readonly HardSentence[];
  readonly level: 'B1' | 'B2' | 'C1';
  readonly sentences: { readonly all: number; readonly understood: number };
  /** This does not look like a privacy statement. */
  readonly unlike: boolean;
}

const PROMISES: ReadonlySet<ReadSentence['kind']> = new Set(['sentence', 'item', 'line', 'row']);

/** Reads a text that was found in a document or pasted. */
export function readGiven(text: string, on: Day): Reading {
  const statement = readStatement(text);
  const { name } = statement.policy.organisation;
  const all = statement.findings(on);
  const single = statement.contradictions.filter((c) => c.spans.length === 1).map(asFinding);
  const findings = [...all.filter((f) => !isMissing(f)), ...single].sort(byPlace);
  const told = statement.sentences.filter((s) => PROMISES.has(s.kind));
  const stating = told.filter((s) => s.said !== 'nothing');
  const hard = told.flatMap(hardOf);
  const running = told.filter((s) => s.kind === 'sentence' || s.kind === 'item').length;
  const share = running === 0 ? 0 : hard.length / running;
  return {
    ...(name === 'onbekend' ? {} : { name }),
    statement,
    blocks: blocksOf(text, statement.sentences),
    findings,
    missing: all.filter(isMissing),
    contradictions: statement.contradictions
      .filter((c) => c.spans.length > 1)
      .map((c) => ({ ...c, where: c.spans.map((span) => whereIs(statement, span.start)) })),
    hard,
    level: share < 0.1 ? 'B1' : share < 0.35 ? 'B2' : 'C1',
    sentences: { all: stating.length, understood: stating.length - statement.unread.length },
    unlike: looksUnlikeStatement(statement),
  };
}

/** A finding about a whole section is about something that is not in the text. */
function isMissing(finding: PlacedFinding): boolean {
  return !finding.clause.includes('.') && finding.severity !== 'advice' && finding.id.startsWith('INF-');
}

const first = (finding: PlacedFinding): number => finding.spans[0]?.start ?? Number.MAX_SAFE_INTEGER;
const byPlace = (a: PlacedFinding, b: PlacedFinding): number => first(a) - first(b);

/** A value that cannot be, such as a day that does not exist: one place, so a finding. */
function asFinding(c: Contradiction): PlacedFinding {
  return {
    id: c.id,
    clause: 'statement',
    others: [],
    severity: 'warning',
    article: '',
    message: c.message,
    advice: { nl: 'Kijk deze zin na en verbeter hem.', en: 'Check this sentence and correct it.' },
    spans: c.spans,
  };
}

/** Sentences of one paragraph stand on lines that follow each other; an item begins anew behind its bullet. */
function blocksOf(text: string, sentences: readonly ReadSentence[]): readonly TextBlock[] {
  const blocks: { kind: TextBlock['kind']; start: number; end: number }[] = [];
  let before: ReadSentence | undefined;
  for (const s of sentences) {
    const last = blocks[blocks.length - 1];
    const between = before ? text.slice(before.span.end, s.span.start) : '\n\n';
    const joined =
      last !== undefined && before?.kind === s.kind && s.kind !== 'heading' && s.kind !== 'row' && !/\n|\S/.test(between);
    const kind = s.kind === 'heading' ? 'heading' : s.kind === 'item' || s.kind === 'contents' ? 'item' : 'paragraph';
    if (joined && last) last.end = s.span.end;
    else blocks.push({ kind, start: s.span.start, end: s.span.end });
    before = s;
  }
  return blocks;
}

/** The heading above a place. */
function whereIs(statement: ReadStatement, at: number): Text {
  const heading = statement.sentences.findLast((s) => s.kind === 'heading' && s.span.start <= at);
  const number = statement.sentences.filter((s) => PROMISES.has(s.kind) && s.span.start <= at).length;
  const under = heading?.span.text.replace(/[:.]$/, '').slice(0, 80);
  return under === undefined
    ? { nl: `Zin ${number}`, en: `Sentence ${number}` }
    : { nl: `${under}, zin ${number}`, en: `${under}, sentence ${number}` };
}

const TOO_HARD = 3;

function hardOf(s: ReadSentence): readonly HardSentence[] {
  if (s.kind !== 'sentence' && s.kind !== 'item') return [];
  const { hurdles, score } = readSentence(s.span.text.replace(/\s+/g, ' '));
  if (score < TOO_HARD) return [];
  const why = hurdles.slice(0, 4).map(hurdleWords);
  return [
    {
      start: s.span.start,
      end: s.span.end,
      why: { nl: `${why.map((w) => w.nl).join('; ')}.`, en: `${why.map((w) => w.en ?? w.nl).join('; ')}.` },
    },
  ];
}

function hurdleWords(h: Hurdle): Text {
  switch (h.is) {
    case 'long-sentence':
      return { nl: `${h.what} woorden achter elkaar`, en: `${h.what} words on end` };
    case 'long-word':
      return { nl: `lang woord: ‘${h.what}’`, en: `long word: ‘${h.what}’` };
    case 'hard-word': {
      const easy = HARD_WORDS[h.what];
      return { nl: `‘${h.what}’ kan ‘${easy ?? ''}’ zijn`, en: `‘${h.what}’ can be ‘${easy ?? ''}’` };
    }
    case 'passive':
      return { nl: `lijdende vorm met ‘${h.what}’`, en: `passive voice with ‘${h.what}’` };
    case 'formal':
      return { nl: `ambtelijk: ‘${h.what}’`, en: `officialese: ‘${h.what}’` };
  }
}
