// A statement sentence by sentence: at a glance, and each with its answer and what that rests on.

import { type Mark, MarkState, Say } from '../../components/answers.tsx';
import { MarkCounts, MarkMeanings, Strip } from '../../components/strip.tsx';
import { foreign, type Lang, said } from '../../language.ts';
import { to } from '../../paths.ts';
import { statementWords } from '../../words/statement.ts';
import type { Chapter, ShownSentence } from './chapter.ts';

/** More sentences than this are not named one by one: the strip shows them. */
const NAMED = 8;
/** More sentences than this get a strip per chapter. */
const ONE_STRIP = 40;

function Proven(props: { sentence: ShownSentence; practice: string; lang: Lang }) {
  const { sentence, lang } = props;
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
            <a class="alone" href={to(lang, 'sentence', { organisation: props.practice, clause })}>
              {w.proofOf}
              <span class="unseen">{w.proofFor(sentence.number)}</span>
            </a>
          )}
        </p>
      </div>
    </article>
  );
}

function Glance(props: { chapters: readonly Chapter[]; lang: Lang }) {
  const { lang } = props;
  const w = statementWords[lang];
  const markOf = (sentence: ShownSentence): Mark => sentence.proof?.mark ?? 'unproven';
  const all = props.chapters.flatMap((chapter) => chapter.sentences);
  const wrong = all.filter((sentence) => markOf(sentence) === 'broken' || markOf(sentence) === 'unproven');
  const strips =
    all.length <= ONE_STRIP
      ? [{ title: undefined, sentences: all }]
      : props.chapters.map((chapter) => ({ title: said(chapter.title, lang), sentences: chapter.sentences }));
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

/** The view with proof. `practice` is its key. */
export function WithProof(props: { chapters: readonly Chapter[]; practice: string; lang: Lang }) {
  const { lang } = props;
  return (
    <>
      <Glance chapters={props.chapters} lang={lang} />
      {props.chapters.map((chapter) => (
        <section class="section" aria-labelledby={chapter.id}>
          <h2 id={chapter.id}>
            <Say words={chapter.title} lang={lang} />
          </h2>
          {chapter.sentences.map((sentence) => (
            <Proven sentence={sentence} practice={props.practice} lang={lang} />
          ))}
        </section>
      ))}
    </>
  );
}
