// The published statement of a practice: to read as a text, or sentence by sentence with what proves it.

import type { Child } from 'hono/jsx';
import type { Day } from '../../../policy/index.ts';
import type { StatementDocument } from '../../../statement/index.ts';
import { Say } from '../../components/answers.tsx';
import { SentenceNumber, StatementText } from '../../components/statement-text.tsx';
import { Tabs } from '../../components/lists.tsx';
import { longDay } from '../../dates.ts';
import { foreign, type Lang, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { askQuestionWords } from '../../words/questions.ts';
import { statementWords } from '../../words/statement.ts';
import type { Chapter, PracticeFrame } from './chapter.ts';
import { WithProof } from './statement-proof.tsx';

export interface StatementProps {
  readonly frame: PracticeFrame;
  readonly version: string;
  readonly since?: Day;
  readonly imported?: boolean;
  readonly view: 'read' | 'proof';
  /** The sentences by chapter, for the view with proof (and for reading, when there is no document). */
  readonly chapters: readonly Chapter[];
  /** The statement as the statement room writes it, for reading: tables, lists and marks of the law included. */
  readonly document?: StatementDocument;
  /** Name of the DPO, when there is one. */
  readonly dpo?: string;
  readonly pdf?: string;
  readonly md?: string;
  /** Where a visitor asks something; absent: the statement has no form for it. */
  readonly question?: string;
}

function Aside(props: StatementProps & { lang: Lang }) {
  const { lang, frame } = props;
  const w = statementWords[lang];
  return (
    <div class="stay stack">
      <nav class="contents" aria-label={w.contents}>
        <h2>{w.contents}</h2>
        <ol>
          {(props.document?.contents ?? props.chapters).map((chapter) => (
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
            {props.question === undefined ? null : (
              <li>
                <a class="alone" href={props.question}>
                  {askQuestionWords[lang].title}
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
  if (props.view === 'read' && props.document !== undefined) {
    return (
      <div class="cols cols-narrow-wide top-align">
        <Aside {...props} />
        <StatementText document={props.document} lang={lang} practice={frame.practice.key} />
      </div>
    );
  }
  if (props.view === 'read') {
    return (
      <div class="cols cols-narrow-wide top-align">
        <Aside {...props} />
        <div class="statement">
          {props.chapters.map((chapter) => (
            <section aria-labelledby={chapter.id}>
              <h2 id={chapter.id}>
                <Say words={chapter.title} lang={lang} />
              </h2>
              {chapter.sentences.map((sentence) => (
                <div class="line" id={`z${sentence.number}`} data-clause={sentence.clauses.join(' ')}>
                  <SentenceNumber
                    number={sentence.number}
                    clause={sentence.clauses[0]}
                    where={{ lang, practice: frame.practice.key }}
                  />
                  <p lang={foreign(sentence.words, lang)}>{said(sentence.words, lang)}</p>
                </div>
              ))}
            </section>
          ))}
        </div>
      </div>
    );
  }
  return <WithProof chapters={props.chapters} practice={frame.practice.key} lang={lang} />;
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
        {props.document === undefined ? null : (
          <p class="soft small">
            {w.lawOf(longDay(props.document.on, lang))} {w.mark(props.document.hash)}
          </p>
        )}
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
