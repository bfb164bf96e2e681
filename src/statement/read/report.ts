// What was read as one JSON document: the `read --json` of contracts.md, with more beside it.

import type { Day, Text } from '../../policy/index.ts';
import { readText } from '../words/readability.ts';
import type { Element, Span } from './kinds.ts';
import { quoteAt } from './quote.ts';
import { type ReadStatement, readStatement } from './statement.ts';

export type ReportLanguage = 'nl' | 'en';

/** `read --json`. Names that stand in contracts.md never move; members may be added. */
export interface ReadReport {
  readonly elements: Readonly<Record<Element, { readonly present: boolean; readonly spans: readonly Span[] }>>;
  readonly retention: readonly object[];
  readonly facts: object;
  readonly contradictions: readonly {
    readonly id: string;
    readonly message: string;
    readonly spans: readonly Span[];
    readonly quotes: readonly string[];
  }[];
  readonly findings: readonly object[];
  readonly unread: readonly Span[];
  readonly policy: object;
  readonly questions: readonly object[];
  readonly assumed: readonly string[];
  readonly sources: Readonly<Record<string, readonly Span[]>>;
  readonly readability: object;
}

/** The report of a text or of what was read in it, on a day, with messages in one language. */
export function reportOf(read: string | ReadStatement, on: Day, lang: ReportLanguage = 'nl'): ReadReport {
  const statement = typeof read === 'string' ? readStatement(read) : read;
  const say = (text: Text) => (lang === 'en' ? (text.en ?? text.nl) : text.nl);
  const { facts } = statement;
  const hard = readText(statement.text.slice(0, 200_000));
  return {
    elements: statement.elements,
    retention: statement.retention,
    facts: {
      breachHours: facts.breachHours,
      response: facts.response ? { n: facts.response.n, unit: facts.response.unit, extendedTo: facts.response.extendedTo } : null,
      ageRules: facts.ageRules.map((r) => ({
        from: r.from ?? null,
        under: r.under ?? null,
        about: r.about,
        who: r.who,
        withConsent: r.withConsent,
        span: spanIn(statement, r.segment),
      })),
      thirdCountries: facts.thirdCountries.map((c) => c.name),
      outsideEea: facts.outsideEea,
      dpo: facts.dpo,
      tools: [...new Set(facts.tools.map((t) => t.tool.name))],
      recipients: Object.keys(statement.policy.recipient ?? {}),
      dataCategories: Object.keys(statement.policy.data ?? {}),
      specialCategories: [...new Set(Object.values(statement.policy.data ?? {}).flatMap((d) => d.special ?? []))],
      bases: [
        ...new Set([
          ...(statement.policy.statement.bases ?? []),
          ...Object.values(statement.policy.purpose ?? {}).flatMap((p) => p.basis ?? []),
        ]),
      ],
      basesPerPurpose: Object.fromEntries(
        Object.entries(statement.policy.purpose ?? {}).flatMap(([key, p]) => (p.basis ? [[key, p.basis]] : [])),
      ),
      measures: Object.keys(statement.policy.measure ?? {}),
      dates: facts.dates.map((d) => ({ day: d.day ?? null, part: d.part ?? null, of: d.of, impossible: d.impossible })),
    },
    contradictions: statement.contradictions.map((c) => ({
      id: c.id,
      message: say(c.message),
      spans: c.spans,
      quotes: quotesOf(statement, c.spans),
    })),
    findings: statement.findings(on).map((f) => ({
      id: f.id,
      clause: f.clause,
      severity: f.severity,
      article: f.article,
      message: say(f.message),
      advice: say(f.advice),
      others: f.others,
      spans: f.spans,
      quotes: quotesOf(statement, f.spans),
    })),
    unread: statement.unread,
    policy: statement.policy,
    questions: statement.questions.map((q) => ({
      about: q.about,
      question: say(q.question),
      why: say(q.why),
      proposal: q.proposal,
    })),
    assumed: statement.assumed,
    sources: Object.fromEntries(statement.sources),
    readability: {
      sentences: hard.sentences,
      hard: hard.hard,
      wordsPerSentence: hard.wordsPerSentence,
      hardest: hard.hardest.slice(0, 12),
    },
  };
}

/** The sentences that the places stand in, each once. */
function quotesOf(statement: ReadStatement, spans: readonly Span[]): readonly string[] {
  return [...new Set(spans.map((span) => quoteAt(statement, span)))];
}

function spanIn(statement: ReadStatement, segment: number): Span | undefined {
  return statement.sentences[segment]?.span;
}
