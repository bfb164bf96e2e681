// The published statement of a practice: to read as a text, or sentence by sentence with what proves it.

import type { Child } from 'hono/jsx';
import type { ClauseId, Day } from '../../../policy/index.ts';
import { type Mark, MarkState, Say } from '../../components/answers.tsx';
import { MarkCounts, MarkMeanings, Strip } from '../../components/strip.tsx';
import { Tabs } from '../../components/lists.tsx';
import { longDay } from '../../dates.ts';
import type { Practice, PublicFrame } from '../../frame.ts';
import { foreign, type Lang, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { statementWords } from '../../words/statement.ts';

/** A public frame of one practice. */
export type PracticeFrame = PublicFrame & { readonly practice: Practice };

/** One sentence of a statement. Its anchor on the page is `z` + number. */
export interface ShownSentence {
  readonly number: number;
  /** The clauses that it says; the first one is its address. */
  readonly clauses: readonly ClauseId[];
  readonly words: Said;
  /** Present when the sentence was looked at: its answer, what it rests on, when it was checked. */
  readonly proof?: { readonly mark: Mark; readonly evidence: Said; readonly checked?: Said };
}
/** A paragraph is a run of sentences; a list holds one sentence per item. */
export interface StatementBlock {
  readonly kind: 'paragraph' | 'list';
  readonly sentences: readonly ShownSentence[];
}
export interface Chapter {
  /** Anchor of the chapter; must not look like `z7`. */
  readonly id: string;
  readonly title: Said;
  readonly blocks: readonly StatementBlock[];
}
export interface StatementProps {
  readonly frame: PracticeFrame;
  readonly version: string;
  readonly since?: Day;
  readonly imported?: boolean;
  readonly view: 'read' | 'proof';
  readonly chapters: readonly Chapter[];
  /** Name of the DPO, when there is one. */
  readonly dpo?: string;
  readonly pdf?: string;
  readonly md?: string;
}

/** More sentences than this are not named one by one: the strip shows them. */
const NAMED = 8;

const sentencesOf = (chapter: Chapter): readonly ShownSentence[] => chapter.blocks.flatMap((block) => block.sentences);

function Numbered(props: { sentence: ShownSentence; frame: PracticeFrame }) {
  const { sentence, frame } = props;
  const { lang } = frame;
  const clause = sentence.clauses[0];
  return (
    <span id={`z${sentence.number}`} class="said" lang={foreign(sentence.words, lang)}>
      {said(sentence.words, lang)}
      {clause === undefined ? null : (
        <>
          {' '}
          <a class="mark-no" href={to(lang, 'sentence', { organisation: frame.practice.key, clause })}>
            <span class="unseen">{statementWords[lang].sentence(sentence.number)}</span>
            <span aria-hidden="true">{sentence.number}</span>
          </a>
        </>
      )}{' '}
    </span>
  );
}

function Reading(props: { chapter: Chapter; frame: PracticeFrame }) {
  return (
    <>
      {props.chapter.blocks.map((block) =>
        block.kind === 'list' ? (
          <ul>
            {block.sentences.map((sentence) => (
              <li>
                <Numbered sentence={sentence} frame={props.frame} />
              </li>
            ))}
          </ul>
        ) : (
          <p>
            {block.sentences.map((sentence) => (
              <Numbered sentence={sentence} frame={props.frame} />
            ))}
          </p>
        ),
      )}
    </>
  );
}

function Proven(props: { sentence: ShownSentence; frame: PracticeFrame }) {
  const { sentence, frame } = props;
  const { lang } = frame;
  const w = statementWords[lang];
  const clause = sentence.clauses[0];
  const mark = sentence.proof?.mark ?? 'unproven';
  return (
    <article class="sentence" id={`z${sentence.number}`}>
      <blockquote class={`promise ${mark}`}>
        <p lang={foreign(sentence.words, lang)}>{said(sentence.words, lang)}</p>
      </blockquote>
      <div>
        <p>
          <MarkState mark={mark} lang={lang} /> <span class="soft small">{w.short(sentence.number)}</span>
        </p>
        <p>{sentence.proof === undefined ? w.noProof : <Say words={sentence.proof.evidence} lang={lang} />}</p>
        <p class="soft small">
          {sentence.proof?.checked === undefined ? null : <Say words={sentence.proof.checked} lang={lang} />}{' '}
          {clause === undefined ? null : (
            <a class="alone" href={to(lang, 'sentence', { organisation: frame.practice.key, clause })}>
              {w.proofOf}
              <span class="unseen">{w.proofFor(sentence.number)}</span>
            </a>
          )}
        </p>
      </div>
    </article>
  );
}

function Glance(props: StatementProps & { lang: Lang }) {
  const { lang } = props;
  const w = statementWords[lang];
  const markOf = (sentence: ShownSentence): Mark => sentence.proof?.mark ?? 'unproven';
  const all = props.chapters.flatMap(sentencesOf);
  const wrong = all.filter((sentence) => markOf(sentence) === 'broken' || markOf(sentence) === 'unproven');
  const strips =
    all.length <= 40
      ? [{ title: undefined, sentences: all }]
      : props.chapters.map((chapter) => ({ title: said(chapter.title, lang), sentences: sentencesOf(chapter) }));
  return (
    <section aria-labelledby="oog">
      <h2 id="oog">{w.glance}</h2>
      {strips
        .filter((strip) => strip.sentences.length > 0)
        .map((strip) => (
          <>
            {strip.title === undefined ? null : <p class="small strip-of">{strip.title}</p>}
            <Strip
              lang={lang}
              cells={strip.sentences.map((sentence) => ({
                number: sentence.number,
                mark: markOf(sentence),
                href: `#z${sentence.number}`,
              }))}
            />
          </>
        ))}
      <MarkCounts marks={all.map(markOf)} lang={lang} />
      {wrong.length === 0 ? <p>{w.allRight}</p> : null}
      {wrong.length === 0 || wrong.length > NAMED ? null : (
        <p>
          {w.notRight(wrong.length)}{' '}
          {wrong.map((sentence, i) => (
            <>
              {i > 0 ? ', ' : ''}
              <a href={`#z${sentence.number}`}>{w.short(sentence.number)}</a>
            </>
          ))}
          .
        </p>
      )}
      <MarkMeanings summary={w.meaning} lang={lang} />
    </section>
  );
}

function Aside(props: StatementProps & { lang: Lang }) {
  const { lang, frame } = props;
  const w = statementWords[lang];
  return (
    <div class="stay stack">
      <nav class="contents" aria-label={w.contents}>
        <h2>{w.contents}</h2>
        <ol>
          {props.chapters.map((chapter) => (
            <li>
              <a class="alone" href={`#${chapter.id}`}>
                <Say words={chapter.title} lang={lang} />
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {props.pdf === undefined && props.md === undefined ? null : (
        <section class="quiet no-print" aria-labelledby="bewaar">
          <h2 id="bewaar">{w.download}</h2>
          <ul class="plain">
            {props.pdf === undefined ? null : (
              <li>
                <a class="alone" href={props.pdf}>
                  {w.pdf}
                </a>
              </li>
            )}
            {props.md === undefined ? null : (
              <li>
                <a class="alone" href={props.md}>
                  {w.md}
                </a>
              </li>
            )}
            <li>
              <a class="alone" href={to(lang, 'versions', { organisation: frame.practice.key })}>
                {w.whatChanged}
              </a>
            </li>
          </ul>
        </section>
      )}
    </div>
  );
}

function Body(props: StatementProps & { lang: Lang }): Child {
  const { lang, frame } = props;
  if (props.view === 'read') {
    return (
      <div class="cols cols-narrow-wide top-align">
        <Aside {...props} />
        <div class="paper statement">
          {props.chapters.map((chapter) => (
            <section aria-labelledby={chapter.id}>
              <h2 id={chapter.id}>
                <Say words={chapter.title} lang={lang} />
              </h2>
              <Reading chapter={chapter} frame={frame} />
            </section>
          ))}
        </div>
      </div>
    );
  }
  return (
    <>
      <Glance {...props} />
      {props.chapters.map((chapter) => (
        <section class="section" aria-labelledby={chapter.id}>
          <h2 id={chapter.id}>
            <Say words={chapter.title} lang={lang} />
          </h2>
          {sentencesOf(chapter).map((sentence) => (
            <Proven sentence={sentence} frame={frame} />
          ))}
        </section>
      ))}
    </>
  );
}

/** `GET /verklaring/:organisation` (reading) and `?bewijs=ja` (with proof). */
export function statementPage(props: StatementProps): Page {
  const { frame } = props;
  const { lang, practice } = frame;
  const w = statementWords[lang];
  const here = to(lang, 'statement', { organisation: practice.key });
  return publicPage({
    frame,
    place: 'statement',
    meta: { title: w.title },
    children: (
      <>
        <Head
          frame={frame}
          over={
            props.imported === true
              ? w.imported
              : props.since === undefined
                ? w.version(props.version)
                : w.versionSince(props.version, longDay(props.since, lang))
          }
          title={props.view === 'proof' ? w.h1Proof : w.h1}
          lead={props.view === 'proof' ? w.leadProof : w.lead}
        />
        <Tabs
          label={w.ways}
          tabs={[
            { label: w.read, href: here, current: props.view === 'read' },
            { label: w.proof, href: `${here}?bewijs=ja`, current: props.view === 'proof' },
          ]}
        />
        <Body {...props} lang={lang} />
        <section class="section" aria-labelledby="vraag">
          <h2 id="vraag">{w.doubt}</h2>
          <p>
            {w.doubtNote}{' '}
            {practice.email === undefined ? null : (
              <>
                <a href={`mailto:${practice.email}`}>{practice.email}</a>.{' '}
              </>
            )}
            {props.dpo === undefined ? '' : `${w.dpo(props.dpo)} `}
            {w.authority}
          </p>
        </section>
      </>
    ),
  });
}
