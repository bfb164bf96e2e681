// Questions of visitors: the list, one of them with its answer, and what must be left out.

import type { Day } from '../../../policy/index.ts';
import { Empty, Notice, State } from '../../components/answers.tsx';
import { type Answers, Hidden, PostForm, TextField } from '../../components/form.tsx';
import { Facts, Rows } from '../../components/lists.tsx';
import { Paragraphs } from '../../components/notes.tsx';
import { longDay, moment } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { questionDeskWords } from '../../words/questions.ts';

export interface ShownQuestion {
  readonly id: string;
  /** Epoch seconds. */
  readonly at: number;
  readonly state: 'open' | 'answered' | 'closed' | 'registered';
  readonly special: boolean;
  readonly name?: string;
  readonly email?: string;
  readonly question: string;
  readonly remark?: string;
  readonly answer?: string;
  readonly goneOn?: Day;
}
const LOOK = { open: 'warning', answered: 'yes', closed: 'yes', registered: 'yes' } as const;

/** `GET /vragen`. */
export function questionsPage(props: { readonly frame: StaffFrame; readonly questions: readonly ShownQuestion[] }): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = questionDeskWords[lang];
  return staffPage({
    frame,
    place: 'questions',
    meta: { title: w.title },
    children: (
      <>
        <Head frame={frame} title={w.title} lead={w.lead} />
        {props.questions.length === 0 ? <Empty strong={w.none} /> : null}
        <Rows
          level={0}
          rows={props.questions.map((q) => ({
            heading: q.question.length > 90 ? `${q.question.slice(0, 88).trimEnd()} …` : q.question,
            href: to(lang, 'visitorQuestion', { question: q.id }),
            lines: (
              <p class="soft">
                {w.asked(moment(q.at, lang))}
                {q.goneOn === undefined ? '' : `. ${w.gone(longDay(q.goneOn, lang))}`}
              </p>
            ),
            end: (
              <>
                <State look={LOOK[q.state]}>{w[q.state]}</State>
                {q.special ? <State look="warning">{w.special}</State> : null}
              </>
            ),
          }))}
        />
      </>
    ),
  });
}

export interface VisitorQuestionProps {
  readonly frame: StaffFrame;
  readonly shown: ShownQuestion;
  /** Field `answer`; `question` and `remark` of the form that leaves words out. */
  readonly answers: Answers;
  /** This account takes clients in. */
  readonly mayRegister: boolean;
}

/** `GET` and `POST /vragen/:question`. */
export function visitorQuestionPage(props: VisitorQuestionProps): Page {
  const { frame, shown, answers } = props;
  const { lang, token } = frame;
  const w = questionDeskWords[lang];
  const action = to(lang, 'visitorQuestion', { question: shown.id });
  return staffPage({
    frame,
    place: 'questions',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'questions'), label: w.back }}
          mistakes={answers.mistakes}
          title={w.question}
          lead={w.asked(moment(shown.at, lang))}
        />
        {shown.special ? (
          <Notice heading={w.special} look="warning">
            <p>{w.specialNote}</p>
          </Notice>
        ) : null}
        <div class="cols cols-half top-align">
          <div>
            <div lang="nl">
              <Paragraphs text={shown.question} />
            </div>
            <Facts
              facts={[
                ...(shown.remark === undefined ? [] : [{ term: w.remark, value: shown.remark }]),
                ...(shown.name === undefined ? [] : [{ term: w.from, value: shown.name }]),
                ...(shown.email === undefined ? [] : [{ term: 'E-mail', value: shown.email }]),
              ]}
            />
            <p>
              <State look={LOOK[shown.state]}>{w[shown.state]}</State>
            </p>
            {shown.goneOn === undefined ? null : <p class="soft">{w.gone(longDay(shown.goneOn, lang))}</p>}
            <PostForm class="section" action={to(lang, 'redactQuestion', { question: shown.id })} token={token}>
              <h2>{w.redact}</h2>
              <p class="soft">{w.redactNote}</p>
              <TextField name="question" label={w.question} start={shown.question} rows={4} answers={answers} lang={lang} />
              {shown.remark === undefined ? null : (
                <TextField name="remark" label={w.remark} start={shown.remark} rows={2} answers={answers} lang={lang} />
              )}
              <button class="button second" type="submit">
                {w.redactSave}
              </button>
            </PostForm>
          </div>
          {shown.state !== 'open' ? (
            <div class="sheet">
              <h2>{w.answer}</h2>
              {shown.answer === undefined ? <p>{w[shown.state]}</p> : <Paragraphs text={shown.answer} />}
            </div>
          ) : (
            <div>
              <PostForm class="sheet" action={action} token={token}>
                <Hidden name="what" value="answered" />
                <TextField name="answer" label={w.answer} hint={w.answerHint} rows={8} answers={answers} lang={lang} />
                <button class="button" type="submit">
                  {w.send}
                </button>
              </PostForm>
              <h2>{w.other}</h2>
              <PostForm class="after" action={action} token={token}>
                <Hidden name="what" value="closed" />
                <button class="button second" type="submit">
                  {w.close}
                </button>
              </PostForm>
              {props.mayRegister ? (
                <PostForm class="after" action={action} token={token}>
                  <Hidden name="what" value="registered" />
                  <button class="button second" type="submit">
                    {w.register}
                  </button>
                </PostForm>
              ) : null}
            </div>
          )}
        </div>
      </>
    ),
  });
}
