// The form on which a visitor asks something: only the fields of the statement, no cookie, and what happens with it.

import { Notice, Say } from '../../components/answers.tsx';
import { type Answers, Choices, Field, PostForm, TextField, Tick } from '../../components/form.tsx';
import type { Said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { askQuestionWords } from '../../words/questions.ts';
import type { PracticeFrame } from './chapter.ts';

export interface AskQuestionProps {
  readonly frame: PracticeFrame;
  /** Fields `name`, `email`, `question`, `remark`: those that the policy asks. */
  readonly fields: readonly ('name' | 'email' | 'question' | 'remark')[];
  readonly sentence?: Said;
  /** People may write what they like. */
  readonly volunteered: boolean;
  /** Asks `age`, and `parent` of who is under 16. */
  readonly parent: boolean;
  readonly answers: Answers;
}

/** `GET` and `POST /verklaring/:organisation/vraag`. */
export function askQuestionPage(props: AskQuestionProps): Page {
  const { frame, fields, answers } = props;
  const { lang, practice } = frame;
  const w = askQuestionWords[lang];
  const organisation = practice.key;
  const has = (key: AskQuestionProps['fields'][number]): boolean => fields.includes(key);
  return publicPage({
    frame,
    place: 'none',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'statement', { organisation }), label: w.back }}
          mistakes={answers.mistakes}
          title={w.title}
          lead={w.lead}
        />
        <div class="cols cols-wide-narrow top-align">
          <PostForm action={to(lang, 'askQuestion', { organisation })} token={frame.token}>
            {has('name') ? <Field name="name" label={w.name} answers={answers} lang={lang} required /> : null}
            {has('email') ? (
              <Field name="email" label={w.email} hint={w.emailHint} kind="email" answers={answers} lang={lang} required />
            ) : null}
            <TextField
              name="question"
              label={w.question}
              {...(props.volunteered ? {} : { hint: w.questionShort })}
              rows={6}
              answers={answers}
              lang={lang}
            />
            {has('remark') ? (
              <TextField name="remark" label={w.remark} hint={w.remarkHint} rows={3} answers={answers} lang={lang} />
            ) : null}
            {props.parent ? (
              <>
                <Choices
                  name="age"
                  label={w.age}
                  answers={answers}
                  lang={lang}
                  options={[
                    { value: 'from', label: w.from },
                    { value: 'under', label: w.under },
                  ]}
                />
                <Tick name="parent" label={w.parent} answers={answers} lang={lang} />
              </>
            ) : null}
            <button class="button" type="submit">
              {w.save}
            </button>
          </PostForm>
          {props.sentence === undefined ? (
            <div />
          ) : (
            <aside aria-labelledby="staat">
              <h2 id="staat">{w.says}</h2>
              <blockquote class="promise">
                <p>
                  <Say words={props.sentence} lang={lang} />
                </p>
              </blockquote>
            </aside>
          )}
        </div>
      </>
    ),
  });
}

/** What came of it: sent, or too busy to take it. No redirect, so that no cookie is needed. */
export function questionSentPage(props: { readonly frame: PracticeFrame; readonly busy: boolean }): Page {
  const { frame, busy } = props;
  const { lang, practice } = frame;
  const w = askQuestionWords[lang];
  const title = busy ? w.busyTitle : w.sentTitle;
  return publicPage({
    frame,
    place: 'none',
    meta: { title },
    children: (
      <>
        <Head frame={frame} back={{ href: to(lang, 'statement', { organisation: practice.key }), label: w.back }} title={title} />
        {busy ? (
          <Notice heading={w.busyTitle} look="warning">
            <p>
              {w.busy} {practice.email === undefined ? null : <a href={`mailto:${practice.email}`}>{practice.email}</a>}
            </p>
          </Notice>
        ) : (
          <p>{w.sent}</p>
        )}
      </>
    ),
  });
}
