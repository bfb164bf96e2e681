// A question of a client about a line of the log, with its two clocks, and the answer of the privacy officer.

import { type Answers, PostForm, TextField } from '../../components/form.tsx';
import { Clock, type Running } from '../../components/clock.tsx';
import { longDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import type { Day } from '../../../policy/index.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { questionWords } from '../../words/people.ts';

export interface QuestionProps {
  readonly frame: StaffFrame;
  readonly id: string;
  readonly number: string;
  readonly question: string;
  readonly running: Running;
  /** Epoch seconds. */
  readonly now: number;
  readonly answer?: { readonly on: Day; readonly text: string };
  /** Field `antwoord`. */
  readonly answers: Answers;
}

/** `GET` and `POST /logboek/vraag/:question`. */
export function questionPage(props: QuestionProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = questionWords[lang];
  return staffPage({
    frame,
    place: 'log',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'review'), label: w.back }}
          title={w.of(props.number)}
          mistakes={answers.mistakes}
        />
        <div class="cols cols-half top-align">
          <div>
            <h2>{w.asked}</h2>
            <p lang="nl">{props.question}</p>
            {props.answer === undefined ? (
              <>
                <h2>{w.clock}</h2>
                <Clock running={props.running} now={props.now} lang={lang} />
              </>
            ) : null}
          </div>
          {props.answer === undefined ? (
            <PostForm class="sheet" action={to(lang, 'question', { question: props.id })} token={frame.token}>
              <TextField name="antwoord" label={w.answer} hint={w.answerHint} rows={6} lines="nl" answers={answers} lang={lang} />
              <button class="button" type="submit">
                {w.send}
              </button>
            </PostForm>
          ) : (
            <div class="sheet">
              <p class="soft">{w.answered(longDay(props.answer.on, lang))}</p>
              <p lang="nl">{props.answer.text}</p>
            </div>
          )}
        </div>
      </>
    ),
  });
}
