// How does a finding stand beside a text? Numbered, linked both ways; two sentences against each other, both whole.

import type { Child } from 'hono/jsx';
import type { Severity } from '../../policy/index.ts';
import type { Lang, Said } from '../language.ts';
import { sourceWords } from '../words/answers.ts';
import { resultWords } from '../words/result.ts';
import { type ArticleRef, Articles, Say, SeverityState } from './answers.tsx';

/** A finding beside the text. `message` is its heading, `advice` what to do now. */
export interface ShownFinding {
  readonly severity: Severity;
  readonly message: Said;
  readonly advice: Said;
  readonly articles: readonly ArticleRef[];
  /** Rule id of the law table (`RET-02`). */
  readonly rule: string;
}

/** A finding with its number; `id` is its own anchor, `back` that of its sentence (absent when no sentence carries it). */
export function Finding(props: { finding: ShownFinding; label: string; id: string; back?: string; lang: Lang }) {
  const { finding, lang } = props;
  const w = resultWords[lang];
  return (
    <article class={`finding ${finding.severity}`} id={props.id}>
      {props.back === undefined ? (
        <span class={`no ${finding.severity}`}>{props.label}</span>
      ) : (
        <a class={`no ${finding.severity}`} href={`#${props.back}`}>
          <span class="unseen">{w.backTo} </span>
          {props.label}
        </a>
      )}
      <h3>
        <Say words={finding.message} lang={lang} />
      </h3>
      <p>
        <SeverityState severity={finding.severity} lang={lang} />
      </p>
      <p>
        <Say words={finding.advice} lang={lang} />
      </p>
      <p class="soft small">
        {finding.articles.length === 0 ? null : (
          <>
            <Articles articles={finding.articles} lang={lang} />.{' '}
          </>
        )}
        {sourceWords[lang].rule(finding.rule)}
      </p>
    </article>
  );
}

/** One side of a contradiction: the sentence, whole, and where it stands. */
export interface Side {
  readonly sentence: string;
  readonly where: Child;
}
/** Two sentences that cannot both be true, side by side; the page does not say which one is. */
export function Versus(props: { first: Side; second: Side; lang: Lang; source?: Lang }) {
  const quote = (side: Side) => (
    <blockquote class="promise">
      <p lang={props.source === props.lang ? undefined : props.source}>{side.sentence}</p>
      <footer>{side.where}</footer>
    </blockquote>
  );
  return (
    <div class="versus">
      {quote(props.first)}
      <p class="but">{resultWords[props.lang].but}</p>
      {quote(props.second)}
    </div>
  );
}

/** What is missing: words and the article that asks for it. */
export interface Missing {
  readonly what: Said;
  readonly advice?: Said;
  readonly articles: readonly ArticleRef[];
}
