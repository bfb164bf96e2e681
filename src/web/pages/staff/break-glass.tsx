// Emergency access: for somebody outside the team, with a reason, for a short time, always reviewed.

import { Notice } from '../../components/answers.tsx';
import { type Answers, DateField, Field, PostForm, TextField, Tick } from '../../components/form.tsx';
import type { StaffFrame } from '../../frame.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { filesWords } from '../../words/files.ts';
import { breakGlassWords } from '../../words/may-x.ts';

export interface BreakGlassProps {
  readonly frame: StaffFrame;
  /** Absent: the file is named in the form (`nummer`, or `achternaam` and `geboren`). */
  readonly file?: string;
  /** Name of the client, only when this person may know it. */
  readonly client?: string;
  /** How long the file stays open. */
  readonly minutes: number;
  /** Who reviews it. */
  readonly reviewer: string;
  /** The statement promises that the client hears of it beside the log. */
  readonly told: boolean;
  /** Fields `reden` and `zeker`. */
  readonly answers: Answers;
}

/** `GET` and `POST /noodtoegang` and `/dossiers/:file/noodtoegang`. */
export function breakGlassPage(props: BreakGlassProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = breakGlassWords[lang];
  const title = props.client === undefined ? w.titleUnknown : w.title(props.client);
  return staffPage({
    frame,
    place: 'files',
    meta: { title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'files'), label: filesWords[lang].all }}
          mistakes={answers.mistakes}
          title={title}
          lead={w.lead}
        />
        <div class="cols cols-half top-align">
          <PostForm
            action={props.file === undefined ? to(lang, 'emergency') : to(lang, 'breakGlass', { file: props.file })}
            token={frame.token}
          >
            <Notice heading={w.only} look="broken">
              <p>{w.onlyNote}</p>
            </Notice>
            {props.file === undefined ? (
              <>
                <Field name="nummer" label={w.number} hint={w.numberHint} size="short" answers={answers} lang={lang} />
                <Field name="achternaam" label={w.last} answers={answers} lang={lang} />
                <DateField name="geboren" label={w.born} answers={answers} lang={lang} />
              </>
            ) : null}
            <TextField name="reden" label={w.reason} hint={w.reasonHint} answers={answers} lang={lang} rows={4} lines="nl" />
            <Tick name="zeker" label={w.sure} answers={answers} lang={lang} />
            <p class="cluster">
              <button class="button danger" type="submit">
                {w.open}
              </button>
              <a class="alone" href={to(lang, 'files')}>
                {w.back}
              </a>
            </p>
          </PostForm>
          <section aria-labelledby="gebeurt">
            <h2 id="gebeurt">{w.what}</h2>
            <ol>
              <li>{w.what1(props.minutes)}</li>
              <li>{w.what2(props.reviewer)}</li>
              <li>{props.told ? w.what3 : w.what3Log}</li>
              <li>{w.what4}</li>
            </ol>
          </section>
        </div>
      </>
    ),
  });
}
