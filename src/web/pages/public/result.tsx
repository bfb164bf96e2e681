// The result of reading: the text with marks, the findings beside it, contradictions, what is missing, what was not read, what is hard.

import { type ArticleRef, Articles, Empty, Say } from '../../components/answers.tsx';
import { Finding, type Missing, type ShownFinding, Versus } from '../../components/findings.tsx';
import { Hidden, PostForm } from '../../components/form.tsx';
import { type Row, Rows } from '../../components/lists.tsx';
import type { PublicFrame } from '../../frame.ts';
import type { Lang, Said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { resultWords } from '../../words/result.ts';
import { type FoundAt, markText, type SourceBlock, type Span, type UnderstoodAs } from './marked-text.ts';
import { TextWithMarks } from './result-text.tsx';

/** A finding with the places in the text that it is about; none when something is absent. */
export interface PlacedFinding extends ShownFinding {
  readonly spans: readonly Span[];
}
/** Two places that cannot both be true. */
export interface ShownContradiction {
  readonly heading: Said;
  readonly first: Span & { readonly where: Said };
  readonly second: Span & { readonly where: Said };
  readonly advice?: Said;
  readonly articles?: readonly ArticleRef[];
}
export interface HardSentence extends Span {
  readonly why: Said;
}
export interface ResultProps {
  readonly frame: PublicFrame;
  /** Name of the organisation or of the file that was given. */
  readonly name: string;
  readonly sentences: { readonly all: number; readonly understood: number };
  /** The extracted text; all spans are offsets in it. */
  readonly text: string;
  readonly blocks: readonly SourceBlock[];
  readonly understood: readonly UnderstoodAs[];
  /** In the order of the text; those without a span come last. */
  readonly findings: readonly PlacedFinding[];
  readonly contradictions: readonly ShownContradiction[];
  readonly missing: readonly Missing[];
  readonly unread: readonly Span[];
  readonly hard: readonly HardSentence[];
  /** Reading level of the whole (`B2`). */
  readonly level?: string;
  /** What travels to the next step, by field name: the text itself. */
  readonly carry: Readonly<Record<string, string>>;
  /** Where 'Make my system of this' goes; absent when this server makes none. */
  readonly make?: string;
  readonly pdf?: string;
  readonly json?: string;
}

const letter = (i: number): string => String.fromCharCode(65 + (i % 26)) + (i < 26 ? '' : String(Math.floor(i / 26)));

/** Marks of findings (z1-1), contradictions (kA-1) and hard sentences (m1) in the text. */
function placesOf(props: ResultProps): readonly FoundAt[] {
  return [
    ...props.findings.flatMap((finding, i) =>
      finding.spans.map((span, n) => ({
        ...span,
        id: `z${i + 1}-${n + 1}`,
        target: `b${i + 1}`,
        label: String(i + 1),
        look: finding.severity,
      })),
    ),
    ...props.contradictions.flatMap((contra, i) =>
      [contra.first, contra.second].map((side, n) => ({
        start: side.start,
        end: side.end,
        id: `k${letter(i)}-${n + 1}`,
        target: `t${letter(i)}`,
        label: letter(i),
        look: 'contra' as const,
      })),
    ),
  ];
}

function counts(props: ResultProps, lang: Lang): readonly Row[] {
  const w = resultWords[lang];
  const rows: Row[] = [];
  for (const severity of ['error', 'warning', 'advice'] as const) {
    const n = props.findings.filter((finding) => finding.severity === severity).length;
    if (n > 0) {
      rows.push({
        heading: <span class={`state ${severity}`}>{w[severity](n)}</span>,
        href: '#bevindingen',
        end: <p class="soft">{w[`${severity}Note`]}</p>,
      });
    }
  }
  const more = [
    ['contra', props.contradictions.length, 'tegenspraak'],
    ['missing', props.missing.length, 'mist'],
    ['hard', props.hard.length, 'moeilijk'],
  ] as const;
  for (const [key, n, anchor] of more) {
    if (n > 0) rows.push({ heading: w[key](n), href: `#${anchor}`, end: <p class="soft">{w[`${key}Note`]}</p> });
  }
  return rows;
}

/** The answer of `POST /lezen` itself, because nothing is kept; and the example statements. */
export function resultPage(props: ResultProps): Page {
  const { frame, text } = props;
  const { lang } = frame;
  const w = resultWords[lang];
  const quote = (span: Span) => text.slice(span.start, span.end).trim();
  const rows = counts(props, lang);
  return publicPage({
    frame,
    place: 'read',
    meta: { title: w.title(props.name), private: true },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'start'), label: w.other }}
          title={w.h1}
          lead={`${props.name}, ${w.lead(props.sentences.all, props.sentences.understood)} ${
            props.unread.length === 0 ? '' : w.unreadCount(props.unread.length)
          }`}
        />
        <div class="cols cols-wide-narrow top-align">
          <div>
            {rows.length === 0 ? <Empty strong={w.noFindings}>{w.noFindingsNote}</Empty> : <Rows rows={rows} level={0} />}
          </div>
          {props.make === undefined && props.pdf === undefined && props.json === undefined ? (
            <p class="soft small no-print">{w.print}</p>
          ) : (
            // One form with the text in it once; each button says where it goes.
            <PostForm class="stack no-print" action={props.make ?? props.pdf ?? props.json ?? ''} token={frame.token}>
              {Object.entries(props.carry).map(([name, value]) => (
                <Hidden name={name} value={value} />
              ))}
              {props.make === undefined ? null : (
                <section class="sheet" aria-labelledby="verder">
                  <h2 id="verder">{w.on}</h2>
                  <p>{w.onNote(props.sentences.understood)}</p>
                  <button class="button" type="submit" formaction={props.make}>
                    {w.make}
                  </button>
                </section>
              )}
              <section class="quiet" aria-labelledby="bewaren">
                <h2 id="bewaren">{w.keep}</h2>
                {(['pdf', 'json'] as const).map((kind) => {
                  const action = props[kind];
                  return action === undefined ? null : (
                    <p>
                      <button class="button second slim" type="submit" formaction={action}>
                        {w[kind]}
                      </button>
                    </p>
                  );
                })}
                <p class="soft small">{w.print}</p>
              </section>
            </PostForm>
          )}
        </div>
        <section class="section" aria-labelledby="tekst">
          <h2 id="tekst">{w.text}</h2>
          <p class="soft">
            {w.textNote} {props.understood.length === 0 ? '' : w.textNoteAs}
          </p>
          <div class="cols cols-half top-align">
            <TextWithMarks blocks={markText(text, props.blocks, placesOf(props), props.understood)} lang={lang} />
            <section aria-labelledby="bevindingen">
              <h3 id="bevindingen" class="unseen">
                {w.findings}
              </h3>
              {props.findings.length === 0 ? <Empty strong={w.noFindings}>{w.noFindingsNote}</Empty> : null}
              {props.findings.map((finding, i) => (
                <Finding
                  finding={finding}
                  id={`b${i + 1}`}
                  label={String(i + 1)}
                  lang={lang}
                  {...(finding.spans.length === 0 ? {} : { back: `z${i + 1}-1` })}
                />
              ))}
            </section>
          </div>
        </section>
        <section class="section" aria-labelledby="tegenspraak">
          <h2 id="tegenspraak">{w.together}</h2>
          {props.contradictions.length === 0 ? <Empty strong={w.noTogether} /> : null}
          {props.contradictions.map((contra, i) => {
            const side = (n: 1 | 2) => {
              const place = n === 1 ? contra.first : contra.second;
              return {
                sentence: quote(place),
                where: (
                  <a class="alone" href={`#k${letter(i)}-${n}`}>
                    <Say words={place.where} lang={lang} />
                  </a>
                ),
              };
            };
            return (
              <>
                <h3 id={`t${letter(i)}`}>
                  <span class="no contra">{letter(i)}</span> <Say words={contra.heading} lang={lang} />
                </h3>
                <Versus first={side(1)} second={side(2)} lang={lang} source="nl" />
                <p>
                  {contra.advice === undefined ? null : <Say words={contra.advice} lang={lang} />}{' '}
                  {contra.articles === undefined || contra.articles.length === 0 ? null : (
                    <span class="soft small">
                      <Articles articles={contra.articles} lang={lang} />.
                    </span>
                  )}
                </p>
              </>
            );
          })}
        </section>
        <section class="section" aria-labelledby="mist">
          <h2 id="mist">{w.lacks}</h2>
          <div class="cols cols-wide-narrow top-align">
            {props.missing.length === 0 ? (
              <Empty strong={w.noLacks} />
            ) : (
              <Rows
                rows={props.missing.map((missing) => ({
                  heading: <Say words={missing.what} lang={lang} />,
                  ...(missing.advice === undefined
                    ? {}
                    : {
                        lines: (
                          <p class="soft">
                            <Say words={missing.advice} lang={lang} />
                          </p>
                        ),
                      }),
                  end: (
                    <p class="soft">
                      <Articles articles={missing.articles} lang={lang} />
                    </p>
                  ),
                }))}
              />
            )}
            {props.unread.length === 0 ? (
              <div />
            ) : (
              <section aria-labelledby="ongelezen">
                <h3 id="ongelezen">{w.unread(props.unread.length)}</h3>
                {props.unread.map((span) => (
                  <p class="promise" lang="nl">
                    {quote(span)}
                  </p>
                ))}
                <p class="soft">{w.unreadNote}</p>
              </section>
            )}
          </div>
        </section>
        {props.hard.length === 0 ? null : (
          <section class="section" aria-labelledby="moeilijk">
            <h2 id="moeilijk">{w.hardTitle}</h2>
            <p class="soft">
              {w.hardTitleNote} {props.level === undefined ? '' : w.level(props.level)}
            </p>
            <ul class="rows">
              {props.hard.map((hard) => (
                <li>
                  <p class="promise advice" lang="nl">
                    {quote(hard)}
                  </p>
                  <p class="soft">
                    <Say words={hard.why} lang={lang} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    ),
  });
}
