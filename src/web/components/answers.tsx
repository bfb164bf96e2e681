// How does an answer look? Word plus shape, never colour alone; a promise in serif with its number; the article beside it.

import type { Child } from 'hono/jsx';
import type { ClauseId, Day, Severity } from '../../policy/index.ts';
import { longDay } from '../dates.ts';
import { foreign, type Lang, type Said, said } from '../language.ts';
import { to } from '../paths.ts';
import { accessWords, markWords, severityWords, sourceWords } from '../words/answers.ts';

/** The four answers to "is this sentence kept?": kept, attested, not proven, not kept. */
export type Mark = 'kept' | 'vouched' | 'unproven' | 'broken';
/** May somebody see this: yes, no, a person decides, no because a person decided so. */
export type Answer = 'yes' | 'no' | 'ask' | 'decided';

/** An article of law as people read it (`Jeugdwet, artikel 7.3.15 lid 4`), with the official address when known. */
export interface ArticleRef {
  readonly name: Said;
  readonly url?: string;
}
/** The published sentence that an answer rests on. */
export interface ClauseRef {
  readonly id: ClauseId;
  readonly sentence: Said;
  /** Its number in the published statement. */
  readonly number?: number;
  readonly version?: string;
  readonly since?: Day;
  /** Key of the organisation; with it the sentence links to its own page. */
  readonly organisation?: string;
}
/** Why an answer is what it is. */
export interface Reason {
  readonly why: Said;
  readonly articles?: readonly ArticleRef[];
  readonly clause?: ClauseRef;
}

/** Words from data, marked with their language when the page speaks another. */
export function Say(props: { words: Said; lang: Lang }) {
  const language = foreign(props.words, props.lang);
  return language === undefined ? said(props.words, props.lang) : <span lang={language}>{said(props.words, props.lang)}</span>;
}

export function MarkState(props: { mark: Mark; lang: Lang }) {
  return <span class={`state ${props.mark}`}>{markWords[props.lang][props.mark]}</span>;
}
export function SeverityState(props: { severity: Severity; lang: Lang }) {
  return <span class={`state ${props.severity}`}>{severityWords[props.lang][props.severity]}</span>;
}
export function AnswerState(props: { answer: Answer; lang: Lang }) {
  const look = { yes: 'yes', no: 'no-access', ask: 'warning', decided: 'warning' }[props.answer];
  return <span class={`state ${look}`}>{accessWords[props.lang][props.answer]}</span>;
}
/** A state with a word of its own, for things that are given, withdrawn, waiting. */
export function State(props: { look: 'yes' | 'no-access' | 'warning' | 'error' | 'advice' | Mark; children: Child }) {
  return <span class={`state ${props.look}`}>{props.children}</span>;
}

function Article(props: { article: ArticleRef; lang: Lang }) {
  const name = <Say words={props.article.name} lang={props.lang} />;
  return props.article.url === undefined ? <span>{name}</span> : <a href={props.article.url}>{name}</a>;
}
/** Articles, separated by commas. */
export function Articles(props: { articles: readonly ArticleRef[]; lang: Lang }) {
  return (
    <>
      {props.articles.map((article, i) => (
        <>
          {i > 0 ? ', ' : ''}
          <Article article={article} lang={props.lang} />
        </>
      ))}
    </>
  );
}

function ClauseLink(props: { clause: ClauseRef; lang: Lang; children: Child }) {
  const { clause, lang } = props;
  if (clause.organisation === undefined) return <>{props.children}</>;
  return <a href={to(lang, 'sentence', { organisation: clause.organisation, clause: clause.id })}>{props.children}</a>;
}

/** The very words of the statement: serif, with number and version. Nothing inside is paraphrased. */
export function PromiseQuote(props: { clause: ClauseRef; lang: Lang; mark?: Mark }) {
  const { clause, lang } = props;
  const w = sourceWords[lang];
  const version =
    clause.version === undefined
      ? ''
      : clause.since === undefined
        ? w.version(clause.version)
        : w.versionSince(clause.version, longDay(clause.since, lang));
  return (
    <blockquote class={props.mark === undefined ? 'promise' : `promise ${props.mark}`}>
      <p lang={foreign(clause.sentence, lang)}>{said(clause.sentence, lang)}</p>
      <footer>
        {w.ours}{' '}
        <ClauseLink clause={clause} lang={lang}>
          {clause.number === undefined ? w.statement : w.sentence(clause.number)}
        </ClauseLink>
        . {version}
      </footer>
    </blockquote>
  );
}

/** Why, in one line: the words, the sentence of the statement, the articles. */
export function Why(props: { reason: Reason; lang: Lang }) {
  const { reason, lang } = props;
  const clause = reason.clause;
  return (
    <>
      <Say words={reason.why} lang={lang} />
      {clause === undefined ? null : (
        <>
          {' '}
          <ClauseLink clause={clause} lang={lang}>
            {clause.number === undefined ? clause.id : sourceWords[lang].sentence(clause.number)}
          </ClauseLink>
          {(reason.articles ?? []).length > 0 ? ', ' : ''}
        </>
      )}
      {(reason.articles ?? []).length > 0 ? (
        <>
          {' '}
          <Articles articles={reason.articles ?? []} lang={lang} />
        </>
      ) : null}
    </>
  );
}

/** One thing to know before the rest; heading, two sentences, at most one link. */
export function Notice(props: { heading: string; look?: Mark | Severity; level?: 2 | 3; children: Child }) {
  return (
    <div class={props.look === undefined ? 'notice' : `notice ${props.look}`}>
      {props.level === 3 ? <h3>{props.heading}</h3> : <h2>{props.heading}</h2>}
      {props.children}
    </div>
  );
}

/** Nothing there: says so, and since when. */
export function Empty(props: { strong: string; children?: Child }) {
  return (
    <div class="empty">
      <p>
        <strong>{props.strong}</strong>
        {props.children === undefined ? null : ' '}
        {props.children}
      </p>
    </div>
  );
}
