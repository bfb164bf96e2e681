// What was read, as the pages show it.

import type { ReadQuestion, Reading, ReportWords, TextChange } from '../../desk/index.ts';
import {
  type ArticleRef,
  type Change,
  type Lang,
  type OpenQuestion,
  type ResultProps,
  reportWords,
  type Said,
  topicsSaid,
} from '../../web/index.ts';
import type { Visit } from '../route.ts';

type Shown = Omit<ResultProps, 'frame' | 'carry' | 'name'>;

const articles = (article: string | undefined): readonly ArticleRef[] =>
  article === undefined || article === '' ? [] : [{ name: article }];

/** Everything of the result page but its frame and what travels on. */
export function readingShown(reading: Reading, lang: Lang): Shown {
  const { statement } = reading;
  return {
    sentences: reading.sentences,
    text: statement.text,
    blocks: reading.blocks,
    understood: statement.sentences
      .filter((s) => s.kind !== 'heading' && s.kind !== 'contents')
      .map((s) => ({ start: s.span.start, end: s.span.end, as: topicsSaid(s.topics, lang) })),
    findings: reading.findings.map((f) => ({
      severity: f.severity,
      message: f.message,
      advice: f.advice,
      articles: articles(f.article),
      rule: f.id,
      spans: f.spans.slice(0, 6),
    })),
    contradictions: reading.contradictions.flatMap((c) => {
      const [first, second] = c.spans;
      const [where, there] = c.where;
      if (!first || !second || !where || !there) return [];
      return [{ heading: c.message, first: { ...first, where }, second: { ...second, where: there } }];
    }),
    missing: reading.missing.map((f) => ({ what: f.message, advice: f.advice, articles: articles(f.article) })),
    unread: statement.unread,
    hard: reading.hard,
    level: reading.level,
  };
}

/** The name on the pages: of the organisation, else of what was given. */
export function nameOf(reading: Reading, given: Said, lang: Lang): string {
  return reading.name ?? (typeof given === 'string' ? given : (given[lang] ?? given.nl));
}

export function questionShown(question: ReadQuestion): OpenQuestion {
  return {
    id: question.id,
    asks: question.asks,
    why: question.why,
    articles: question.articles.map((name) => ({ name })),
    kind: question.kind,
    options: question.options,
    proposed: question.kind === 'choice' ? (question.proposed[0] ?? '') : question.proposed,
    ...(question.quoted === undefined ? {} : { quoted: question.quoted }),
  };
}

export function changeShown(change: TextChange): Change {
  return {
    ...(change.old === undefined ? {} : { old: { nl: change.old } }),
    ...(change.new === undefined ? {} : { new: change.new }),
    ...(change.why === undefined ? {} : { why: change.why }),
    ...(change.left ? { left: true } : {}),
    articles: articles(change.article),
  };
}

/** The words of the report on paper. */
export function wordsOfReport(reading: Reading, visit: Visit): ReportWords {
  const { lang } = visit;
  const w = reportWords[lang];
  return {
    ...w,
    organisation: reading.name ?? w.unnamed,
    printed: w.printed(visit.on.split('-').reverse().join('-')),
    summary: w.summary(
      reading.sentences.all,
      reading.sentences.understood,
      reading.findings.length,
      reading.missing.length,
      reading.contradictions.length,
    ),
    severity: { error: w.error, warning: w.warning, advice: w.tip },
    as: (topics) => w.as(topicsSaid(topics, lang).join(', ')),
  };
}
