// One sentence of a statement: its words, what makes them true, how we know, what the law says, how the policy says it.

import type { ClauseId, Day } from '../../../policy/index.ts';
import { type ArticleRef, Articles, Empty, type Mark, MarkState, Say } from '../../components/answers.tsx';
import { Facts } from '../../components/lists.tsx';
import { longDay, moment } from '../../dates.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { statementWords } from '../../words/statement.ts';
import type { PracticeFrame } from './chapter.ts';

/** Something that was counted or looked at: numbers, never names. */
export interface Evidence {
  readonly what: Said;
  readonly found: Said;
  /** Epoch seconds. */
  readonly at?: number;
}
export interface SentenceProps {
  readonly frame: PracticeFrame;
  readonly number: number;
  readonly clause: ClauseId;
  readonly words: Said;
  readonly version: string;
  readonly mark: Mark;
  /** In plain words: what in the system keeps this sentence, or who looks after it. Absent: nothing does. */
  readonly mechanism?: Said;
  readonly evidence: readonly Evidence[];
  readonly law?: { readonly says: Said; readonly articles: readonly ArticleRef[] };
  /** The clause as it stands in the policy file. */
  readonly policy: string;
  /** Examples of the policy that name this clause, with their outcome. */
  readonly examples: readonly Said[];
  readonly history: readonly { readonly version: string; readonly since?: Day; readonly words: Said }[];
}

/** `GET /verklaring/:organisation/zin/:clause`. */
export function sentencePage(props: SentenceProps): Page {
  const { frame } = props;
  const { lang, practice } = frame;
  const w = statementWords[lang];
  const other = lang === 'nl' ? 'en' : 'nl';
  const translated = typeof props.words === 'string' ? undefined : props.words[other];
  return publicPage({
    frame,
    place: 'statement',
    meta: { title: `${w.sentence(props.number)}: ${said(props.words, lang).slice(0, 60)}` },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: `${to(lang, 'statement', { organisation: practice.key })}#z${props.number}`, label: w.backToStatement }}
          over={w.version(props.version)}
          title={w.sentence(props.number)}
        />
        <blockquote class={`promise ${props.mark} big`}>
          <p>
            <Say words={props.words} lang={lang} />
          </p>
        </blockquote>
        <p>
          <MarkState mark={props.mark} lang={lang} />
        </p>
        <div class="cols cols-half section-gap">
          <section aria-labelledby="hoe">
            <h2 id="hoe">{w.mechanism}</h2>
            <p>{props.mechanism === undefined ? w.noMechanism : <Say words={props.mechanism} lang={lang} />}</p>
          </section>
          <section aria-labelledby="blijkt">
            <h2 id="blijkt">{w.evidence}</h2>
            {props.evidence.length === 0 ? (
              <Empty strong={w.noEvidence}>{props.mark === 'kept' ? undefined : w.noEvidenceNote}</Empty>
            ) : (
              <Facts
                facts={props.evidence.map((line) => ({
                  term: <Say words={line.what} lang={lang} />,
                  value: (
                    <>
                      <Say words={line.found} lang={lang} />
                      {line.at === undefined ? null : <span class="soft small block">{moment(line.at, lang)}</span>}
                    </>
                  ),
                }))}
              />
            )}
          </section>
          <section aria-labelledby="wet">
            <h2 id="wet">{w.law}</h2>
            {props.law === undefined ? (
              <p>{w.noLaw}</p>
            ) : (
              <>
                <p>
                  <Say words={props.law.says} lang={lang} />
                </p>
                <p class="soft">
                  <Articles articles={props.law.articles} lang={lang} />
                </p>
              </>
            )}
          </section>
          <section aria-labelledby="beleid">
            <h2 id="beleid">{w.policy}</h2>
            <p>{w.policyNote}</p>
            <Facts facts={[{ term: w.id, value: <code>{props.clause}</code> }]} />
            <pre class="source" tabindex={0} aria-labelledby="beleid">
              <code>{props.policy}</code>
            </pre>
          </section>
          {props.examples.length === 0 ? null : (
            <section aria-labelledby="voorbeelden">
              <h2 id="voorbeelden">{w.examples}</h2>
              <ul>
                {props.examples.map((example) => (
                  <li>
                    <Say words={example} lang={lang} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {translated === undefined ? null : (
            <section aria-labelledby="taal">
              <h2 id="taal">{w.otherLanguage}</h2>
              <p class="promise" lang={other}>
                {translated}
              </p>
            </section>
          )}
        </div>
        {props.history.length === 0 ? null : (
          <section class="section" aria-labelledby="eerder">
            <h2 id="eerder">{w.history}</h2>
            {props.history.map((old) => (
              <blockquote class="promise">
                <p>
                  <Say words={old.words} lang={lang} />
                </p>
                <footer>
                  {old.since === undefined ? w.version(old.version) : w.versionSince(old.version, longDay(old.since, lang))}
                </footer>
              </blockquote>
            ))}
          </section>
        )}
      </>
    ),
  });
}
