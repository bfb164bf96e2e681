// May X see Y? The answer with its reason, sentence, article and the four checks; nothing opens.

import type { Day } from '../../../policy/index.ts';
import { type ArticleRef, Articles, type ClauseRef, PromiseQuote, Say, State } from '../../components/answers.tsx';
import { type Answers, type Option, PostForm, SelectField } from '../../components/form.tsx';
import { type Fact, Facts } from '../../components/lists.tsx';
import { longDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Lang, listed, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { mayXWords } from '../../words/may-x.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

/** A decision in words. */
export interface ShownDecision {
  readonly outcome: 'allow' | 'deny' | 'human';
  /** The question in words (`Ruben Verhage, notities, lezen`). */
  readonly question: Said;
  readonly reason: Said;
  readonly clauses: readonly ClauseRef[];
  readonly articles: readonly ArticleRef[];
  readonly checks: {
    readonly authorisation: boolean;
    readonly careRelation: boolean;
    readonly consent: boolean;
    readonly emergency: boolean;
  };
  readonly duties: readonly Said[];
  readonly fields: readonly Said[];
  readonly askOf?: readonly Said[];
  readonly before?: Day;
}
export interface MayXProps {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
  /** Fields `wie`, `wat`, `doen`, `waarvoor`. */
  readonly answers: Answers;
  readonly who: readonly Option[];
  readonly what: readonly Option[];
  readonly acts: readonly Option[];
  readonly purposes: readonly Option[];
  readonly decision?: ShownDecision;
}
const LOOK = { allow: 'yes', deny: 'no-access', human: 'warning' } as const;

function Decided(props: { decision: ShownDecision; lang: Lang }) {
  const { decision, lang } = props;
  const w = mayXWords[lang];
  const all = (texts: readonly Said[]) =>
    listed(
      texts.map((text) => said(text, lang)),
      lang,
    );
  const facts: Fact[] = [];
  if (decision.articles.length > 0) facts.push({ term: w.law, value: <Articles articles={decision.articles} lang={lang} /> });
  if (decision.fields.length > 0) facts.push({ term: w.fields, value: all(decision.fields) });
  if (decision.duties.length > 0) facts.push({ term: w.duties, value: all(decision.duties) });
  return (
    <section class="sheet" aria-labelledby="antwoord">
      <h2 id="antwoord">{w.answer}</h2>
      <p class="soft">
        <Say words={decision.question} lang={lang} />
      </p>
      <p class="verdict">
        <State look={LOOK[decision.outcome]}>{w[decision.outcome]}</State>
      </p>
      <p>
        <Say words={decision.reason} lang={lang} />{' '}
        {decision.askOf === undefined || decision.askOf.length === 0 ? '' : w.humanBy(all(decision.askOf))}{' '}
        {decision.before === undefined ? '' : w.before(longDay(decision.before, lang))}
      </p>
      {decision.clauses.map((clause) => (
        <PromiseQuote clause={clause} lang={lang} />
      ))}
      <Facts facts={facts} />
      <h3>{w.checks}</h3>
      <Facts
        facts={(['authorisation', 'careRelation', 'consent', 'emergency'] as const).map((check) => ({
          term: w[check],
          value: decision.checks[check] ? w.yes : w.no,
        }))}
      />
    </section>
  );
}

/** `GET` and `POST /dossiers/:file/toegang`. */
export function mayXPage(props: MayXProps): Page {
  const { frame, head, answers } = props;
  const { lang } = frame;
  const w = mayXWords[lang];
  const field = (name: string, label: string, options: readonly Option[], hint?: string) => (
    <SelectField
      name={name}
      label={label}
      answers={answers}
      lang={lang}
      options={options}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return filePart({
    ...props,
    tab: 'overview',
    part: w.part,
    mistakes: answers.mistakes,
    children: (
      <>
        <h2>{w.title}</h2>
        <p class="soft">{w.lead}</p>
        <div class="cols cols-half top-align">
          <PostForm action={to(lang, 'mayX', { file: head.id })} token={frame.token}>
            {field('wie', w.who, props.who, w.whoHint)}
            {field('wat', w.what, props.what)}
            {field('doen', w.act, props.acts)}
            {field('waarvoor', w.purpose, props.purposes)}
            <button class="button" type="submit">
              {w.ask}
            </button>
          </PostForm>
          {props.decision === undefined ? <div /> : <Decided decision={props.decision} lang={lang} />}
        </div>
      </>
    ),
  });
}
