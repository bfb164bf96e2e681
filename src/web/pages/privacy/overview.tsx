// What do we promise, does it hold, and what must be done now? The statement of the practice, for who looks after it.

import type { Day } from '../../../policy/index.ts';
import { Empty, type Mark, MarkState, Say } from '../../components/answers.tsx';
import { Finding, type ShownFinding } from '../../components/findings.tsx';
import { Rows } from '../../components/lists.tsx';
import { MarkCounts, MarkMeanings, Strip } from '../../components/strip.tsx';
import { briefDay, longDay } from '../../dates.ts';
import type { Practice, StaffFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { overviewWords } from '../../words/privacy.ts';
import { statementWords } from '../../words/statement.ts';

export interface OverviewProps {
  readonly frame: StaffFrame & { readonly practice: Practice };
  readonly version: string;
  readonly since?: Day;
  /** The sentences by chapter, with their answer. */
  readonly chapters: readonly {
    readonly title: Said;
    readonly sentences: readonly {
      readonly number: number;
      readonly clause: string;
      readonly words: Said;
      readonly mark: Mark;
    }[];
  }[];
  readonly findings: readonly ShownFinding[];
  /** The day whose law was used. */
  readonly checkedOn: Day;
  /** Promises that a person must look at again. */
  readonly attest: readonly { readonly what: Said; readonly before?: Day; readonly href?: string }[];
}

/** `GET /verklaring`, inside a practice. */
export function overviewPage(props: OverviewProps): Page {
  const { frame } = props;
  const { lang, practice } = frame;
  const w = overviewWords[lang];
  const s = statementWords[lang];
  const statement = to(lang, 'statement', { organisation: practice.key });
  const all = props.chapters.flatMap((chapter) => chapter.sentences);
  const wrong = all.filter((sentence) => sentence.mark === 'broken' || sentence.mark === 'unproven');
  const sorted = [...wrong].sort((a, b) => Number(b.mark === 'broken') - Number(a.mark === 'broken') || a.number - b.number);
  return staffPage({
    frame,
    place: 'statement',
    meta: { title: w.title },
    children: (
      <>
        <Head
          frame={frame}
          over={props.since === undefined ? w.versionOnly(props.version) : w.version(props.version, longDay(props.since, lang))}
          title={w.title}
          lead={w.lead}
        />
        <p class="cluster">
          <a class="alone" href={statement}>
            {w.see}
          </a>
          <a class="alone" href={`${statement}?bewijs=ja`}>
            {w.proof}
          </a>
          <a class="alone" href={to(lang, 'attestations')}>
            {w.attestAll}
          </a>
        </p>
        <section aria-labelledby="zinnen">
          <h2 id="zinnen">{w.marks}</h2>
          {props.chapters
            .filter((chapter) => chapter.sentences.length > 0)
            .map((chapter) => (
              <>
                <p class="small strip-of">
                  <Say words={chapter.title} lang={lang} />
                </p>
                <Strip
                  lang={lang}
                  cells={chapter.sentences.map((sentence) => ({
                    number: sentence.number,
                    mark: sentence.mark,
                    href: `${statement}?bewijs=ja#z${sentence.number}`,
                  }))}
                />
              </>
            ))}
          <MarkCounts marks={all.map((sentence) => sentence.mark)} lang={lang} />
          <MarkMeanings summary={s.meaning} lang={lang} />
        </section>
        <section class="section" aria-labelledby="doen">
          <h2 id="doen">{w.toDo}</h2>
          {sorted.length === 0 ? (
            <Empty strong={w.toDoNone} />
          ) : (
            <Rows
              rows={sorted.map((sentence) => ({
                heading: `${s.sentence(sentence.number)}: ${said(sentence.words, lang)}`,
                href: to(lang, 'sentence', { organisation: practice.key, clause: sentence.clause }),
                end: <MarkState mark={sentence.mark} lang={lang} />,
              }))}
            />
          )}
        </section>
        <div class="cols cols-half section-gap top-align">
          <section aria-labelledby="wet">
            <h2 id="wet">{w.findings}</h2>
            <p class="soft small">{w.findingsOn(longDay(props.checkedOn, lang))}</p>
            {props.findings.length === 0 ? <Empty strong={w.findingsNone} /> : null}
            {props.findings.map((finding, i) => (
              <Finding finding={finding} id={`b${i + 1}`} label={String(i + 1)} lang={lang} />
            ))}
          </section>
          <section aria-labelledby="mens">
            <h2 id="mens">{w.attest}</h2>
            {props.attest.length === 0 ? <Empty strong={w.attestNone} /> : null}
            <Rows
              rows={props.attest.map((task) => ({
                heading: <Say words={task.what} lang={lang} />,
                ...(task.href === undefined ? {} : { href: task.href }),
                ...(task.before === undefined ? {} : { end: <p>{w.before(briefDay(task.before, lang))}</p> }),
              }))}
            />
          </section>
        </div>
      </>
    ),
  });
}
