// What clients and who speaks for them say is not right in this file, and the answer.

import type { Day } from '../../../policy/index.ts';
import { Empty, Say, State } from '../../components/answers.tsx';
import { Clock, type Running } from '../../components/clock.tsx';
import { type Answers, Choices, PostForm, TextField } from '../../components/form.tsx';
import { Rows } from '../../components/lists.tsx';
import { Paragraphs } from '../../components/notes.tsx';
import { longDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import type { Said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { correctionWords } from '../../words/requests.ts';
import { type FileHead, filePart, type FileTab } from './file-frame.tsx';

export interface CorrectionsProps {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
  readonly rows: readonly {
    readonly id: string;
    readonly what: Said;
    readonly before: Day;
    readonly how: 'open' | 'corrected' | 'refused';
  }[];
}
const LOOK = { open: 'warning', corrected: 'yes', refused: 'no-access' } as const;

/** `GET /dossiers/:file/verbeteren`. */
export function correctionsPage(props: CorrectionsProps): Page {
  const { frame, head, tabs, today } = props;
  const { lang } = frame;
  const w = correctionWords[lang];
  return filePart({
    frame,
    head,
    tabs,
    today,
    tab: 'overview',
    part: w.title,
    mistakes: [],
    children: (
      <>
        <h2>{w.title}</h2>
        <p>{w.lead}</p>
        {props.rows.length === 0 ? <Empty strong={w.none} /> : null}
        <Rows
          rows={props.rows.map((row) => ({
            heading: <Say words={row.what} lang={lang} />,
            href: to(lang, 'correction', { file: head.id, request: row.id }),
            end: (
              <>
                <State look={LOOK[row.how]}>{w[row.how]}</State>
                {row.how === 'open' ? <p class="nowrap">{longDay(row.before, lang)}</p> : null}
              </>
            ),
          }))}
        />
      </>
    ),
  });
}

export interface CorrectionProps extends Omit<CorrectionsProps, 'rows'> {
  readonly request: string;
  readonly what: Said;
  readonly by?: string;
  readonly was: string;
  /** As it stands now; absent: it is not there any more. */
  readonly stands?: string;
  readonly text: string;
  readonly running: Running;
  /** Epoch seconds. */
  readonly now: number;
  readonly mayDecide: boolean;
  readonly outcome?: { readonly how: 'corrected' | 'refused'; readonly on: Day; readonly reason: string };
  /** Fields `antwoord`, `tekst`, `reden`. */
  readonly answers: Answers;
}

/** `GET` and `POST /dossiers/:file/verbeteren/:request`. */
export function correctionPage(props: CorrectionProps): Page {
  const { frame, head, tabs, today, answers, stands } = props;
  const { lang } = frame;
  const w = correctionWords[lang];
  return filePart({
    frame,
    head,
    tabs,
    today,
    tab: 'overview',
    part: w.title,
    mistakes: answers.mistakes,
    children: (
      <div class="cols cols-half top-align">
        <div>
          <p class="small">
            <a href={to(lang, 'corrections', { file: head.id })}>{w.back}</a>
          </p>
          <h2>
            <Say words={props.what} lang={lang} />
          </h2>
          <p class="soft">{props.by === undefined ? w.byOther : w.by(props.by)}</p>
          <h3>{w.says}</h3>
          <div lang="nl">
            <Paragraphs text={props.text} />
          </div>
          {stands === props.was ? null : (
            <>
              <h3>{w.was}</h3>
              <div lang="nl">
                <Paragraphs text={props.was} />
              </div>
            </>
          )}
          <h3>{w.wasNow}</h3>
          {stands === undefined ? (
            <p>{w.gone}</p>
          ) : (
            <div lang="nl">
              <Paragraphs text={stands} />
            </div>
          )}
          {props.outcome === undefined ? (
            <>
              <h3>{w.clock}</h3>
              <Clock running={props.running} now={props.now} lang={lang} />
            </>
          ) : null}
        </div>
        {props.outcome !== undefined ? (
          <div class="sheet">
            <p>
              <State look={LOOK[props.outcome.how]}>{w[props.outcome.how]}</State>
            </p>
            <p class="soft">{w.answered(longDay(props.outcome.on, lang))}</p>
            <p lang="nl">{props.outcome.reason}</p>
          </div>
        ) : props.mayDecide ? (
          <PostForm class="sheet" action={to(lang, 'correction', { file: head.id, request: props.request })} token={frame.token}>
            <Choices
              name="antwoord"
              label={w.how}
              answers={answers}
              lang={lang}
              options={[
                ...(stands === undefined ? [] : [{ value: 'corrected', label: w.correct, hint: w.correctHint }]),
                { value: 'refused', label: w.refuse, hint: w.refuseHint },
              ]}
            />
            {stands === undefined ? null : (
              <TextField name="tekst" label={w.text} start={stands} rows={5} lines="nl" answers={answers} lang={lang} />
            )}
            <TextField name="reden" label={w.reason} hint={w.reasonHint} rows={3} lines="nl" answers={answers} lang={lang} />
            <button class="button" type="submit">
              {w.save}
            </button>
          </PostForm>
        ) : (
          <p class="soft">{w.shut}</p>
        )}
      </div>
    ),
  });
}
