// From a statement that was read to a system: only the questions that the statement leaves open, then what changes.

import { type ArticleRef, Articles, Empty, Say } from '../../components/answers.tsx';
import { type Change, Changes } from '../../components/changes.tsx';
import { type Answers, Choices, Field, Hidden, type Option, PostForm, SelectField, TextField } from '../../components/form.tsx';
import { Steps } from '../../components/lists.tsx';
import type { PublicFrame } from '../../frame.ts';
import { type Lang, type Said, said } from '../../language.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { beginWords } from '../../words/begin.ts';

/** One thing the statement leaves open. */
export interface OpenQuestion {
  /** Name of the field. */
  readonly id: string;
  readonly asks: Said;
  /** Why it is asked: what the system cannot do without the answer. */
  readonly why: Said;
  readonly articles: readonly ArticleRef[];
  readonly kind: 'choice' | 'several' | 'line' | 'text';
  /** kind choice and several. */
  readonly options?: readonly Option[];
  /** What the law asks: chosen or filled in already. */
  readonly proposed?: string | readonly string[];
  /** The words of the text that come near, when there are any. */
  readonly quoted?: string;
}
export interface BeginProps {
  readonly frame: PublicFrame;
  readonly name: string;
  /** Back to the result. */
  readonly back?: string;
  readonly action: string;
  readonly carry: Readonly<Record<string, string>>;
  readonly questions: readonly OpenQuestion[];
  readonly answers: Answers;
  /** What was taken from the text, to look at. */
  readonly known: readonly Said[];
}

/** More answers than this stand in a list. */
const MOST_OPEN = 4;

function Question(props: { question: OpenQuestion; number: number; page: BeginProps }) {
  const { question, page } = props;
  const { lang } = page.frame;
  const w = beginWords[lang];
  const label = `${props.number}. ${said(question.asks, lang)}`;
  const hint = (
    <>
      <Say words={question.why} lang={lang} />
      {question.articles.length === 0 ? null : (
        <>
          {' '}
          <Articles articles={question.articles} lang={lang} />.
        </>
      )}
      {question.quoted === undefined ? null : (
        <>
          {' '}
          {w.said}{' '}
          <q lang="nl" class="quoted">
            {question.quoted}
          </q>
        </>
      )}
    </>
  );
  const common = { name: question.id, label, hint, answers: page.answers, lang };
  const proposed = question.proposed;
  if (question.kind === 'choice' || question.kind === 'several') {
    const chosen = proposed === undefined ? [] : typeof proposed === 'string' ? [proposed] : proposed;
    const options = question.options ?? [];
    // Many short answers, one of them proposed: a list to open keeps the page short.
    if (question.kind === 'choice' && options.length > MOST_OPEN && options.every((option) => option.hint === undefined))
      return <SelectField {...common} options={options} {...(chosen[0] === undefined ? {} : { chosen: chosen[0] })} />;
    return <Choices {...common} options={options} several={question.kind === 'several'} chosen={chosen} />;
  }
  const start = typeof proposed === 'string' ? { start: proposed } : {};
  return question.kind === 'line' ? <Field {...common} {...start} /> : <TextField {...common} {...start} rows={3} />;
}

/** Where the visitor is on the way from a text to a system. */
function Way(props: { now: 'ask' | 'new'; lang: Lang }) {
  const w = beginWords[props.lang];
  return (
    <Steps
      lang={props.lang}
      steps={[
        { label: w.stepRead, state: 'done' },
        { label: w.stepAsk, state: props.now === 'ask' ? 'now' : 'done' },
        { label: w.stepNew, state: props.now === 'new' ? 'now' : 'later' },
        { label: w.stepBegin, state: 'later' },
      ]}
    />
  );
}

/** The questions: the answer of `POST /lezen/begin`. */
export function beginPage(props: BeginProps): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = beginWords[lang];
  const n = props.questions.length;
  return publicPage({
    frame,
    place: 'read',
    meta: { title: w.title(props.name), wrong: props.answers.mistakes.length > 0, private: true },
    children: (
      <>
        <Head
          frame={frame}
          mistakes={props.answers.mistakes}
          title={n === 0 ? w.h1None : w.h1(n)}
          lead={n === 0 ? w.leadNone : w.lead(n)}
          {...(props.back === undefined ? {} : { back: { href: props.back, label: w.back } })}
        />
        <Way now="ask" lang={lang} />
        <div class="cols cols-wide-narrow top-align">
          <PostForm class="asks" action={props.action} token={frame.token}>
            {Object.entries(props.carry).map(([name, value]) => (
              <Hidden name={name} value={value} />
            ))}
            {props.questions.map((question, i) => (
              <Question question={question} number={i + 1} page={props} />
            ))}
            <button class="button" type="submit">
              {w.further}
            </button>
            <p class="soft small after">{w.later}</p>
          </PostForm>
          {props.known.length === 0 ? (
            <div />
          ) : (
            <details class="more">
              <summary>{w.known(props.known.length)}</summary>
              <ul>
                {props.known.map((known) => (
                  <li>
                    <Say words={known} lang={lang} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </>
    ),
  });
}

export interface ReadyProps {
  readonly frame: PublicFrame;
  readonly name: string;
  readonly back?: string;
  readonly action: string;
  readonly carry: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
  /** Findings that stay and are settled after signing in. */
  readonly left: readonly Said[];
  /** Fields `organisatie`, `voornaam`, `achternaam` and `email`. */
  readonly answers: Answers;
}

/** The corrected statement against the old one, and the start of the system. */
export function readyPage(props: ReadyProps): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = beginWords[lang];
  return publicPage({
    frame,
    place: 'read',
    meta: { title: w.readyTitle(props.name), wrong: props.answers.mistakes.length > 0, private: true },
    children: (
      <>
        <Head
          frame={frame}
          mistakes={props.answers.mistakes}
          title={w.readyH1}
          lead={props.changes.length === 0 ? w.readyNone : w.readyLead(props.changes.length)}
          {...(props.back === undefined ? {} : { back: { href: props.back, label: w.back } })}
        />
        <Way now="new" lang={lang} />
        <div class="cols cols-wide-narrow top-align">
          <div>
            {props.changes.length === 0 ? <Empty strong={w.readyNone} /> : <Changes changes={props.changes} lang={lang} />}
          </div>
          <div class="stay stack">
            <PostForm class="sheet" action={props.action} token={frame.token}>
              <h2>{w.start}</h2>
              <p>{w.startNote}</p>
              {Object.entries(props.carry).map(([name, value]) => (
                <Hidden name={name} value={value} />
              ))}
              <Field name="organisatie" label={w.organisation} answers={props.answers} lang={lang} start={props.name} />
              <Field name="voornaam" label={w.firstName} answers={props.answers} lang={lang} autocomplete="given-name" />
              <Field name="achternaam" label={w.lastName} answers={props.answers} lang={lang} autocomplete="family-name" />
              <Field
                name="email"
                kind="email"
                autocomplete="email"
                label={w.mail}
                hint={w.mailHint}
                answers={props.answers}
                lang={lang}
              />
              <button class="button" type="submit">
                {w.start}
              </button>
            </PostForm>
            {props.left.length === 0 ? null : (
              <section aria-labelledby="later">
                <h2 id="later">{w.left}</h2>
                <ul>
                  {props.left.map((left) => (
                    <li>
                      <Say words={left} lang={lang} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </div>
      </>
    ),
  });
}
