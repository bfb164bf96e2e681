// How far a list is, and what came of each line.

import { Notice, Say, State } from '../../components/answers.tsx';
import { PostForm } from '../../components/form.tsx';
import { Facts, Table } from '../../components/lists.tsx';
import { Progress } from '../../components/progress.tsx';
import type { StaffFrame } from '../../frame.ts';
import type { Said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { outcomeWords, stateWords, takeOverWords } from '../../words/take-over.ts';
import { Drop, TakeOverSteps } from './take-over.tsx';

export interface TakingOverProps {
  readonly frame: StaffFrame;
  readonly job: string;
  readonly state: 'running' | 'undoing';
  readonly done: number;
  readonly total: number;
  /** All or nothing. */
  readonly whole: boolean;
  /** The page refreshes itself. */
  readonly following: boolean;
}

/** `GET /beheer/overnemen/:job` while it runs. */
export function takingOverPage(props: TakingOverProps): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = takeOverWords[lang];
  const title = props.state === 'running' ? w.runningTitle : w.undoingTitle;
  return staffPage({
    frame,
    place: frame.places.includes('admin') ? 'admin' : 'files',
    meta: { title },
    children: (
      <>
        <Head frame={frame} back={{ href: to(lang, 'takeOver'), label: w.title }} title={title} lead={w.beginNote} />
        <TakeOverSteps at={3} lang={lang} />
        <Progress
          label={title}
          done={props.done}
          total={props.total}
          words={w.progress(props.done, props.total)}
          page={to(lang, 'takeOverList', { job: props.job })}
          following={props.following}
          lang={lang}
        />
        {props.state === 'undoing' ? null : (
          <PostForm class="section-gap" action={to(lang, 'takeOverAct', { job: props.job, act: 'stop' })} token={frame.token}>
            <button class="button second" type="submit">
              {w.stop}
            </button>
            <p class="soft small">{props.whole ? w.stopWhole : w.stopNote}</p>
          </PostForm>
        )}
      </>
    ),
  });
}

type Outcome = 'taken' | 'wrong' | 'undone' | 'kept';
export interface ReportedLine {
  readonly line: number;
  readonly outcome: Outcome;
  readonly problems: readonly { readonly place: Said; readonly what: Said }[];
  readonly file?: string;
}
export interface ReportProps {
  readonly frame: StaffFrame;
  readonly job: string;
  readonly state: 'stopped' | 'done' | 'undone' | 'failed';
  readonly total: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The first lines that were not taken over: they are somebody's to mend. */
  readonly todo: readonly ReportedLine[];
  /** How many such lines are not in `todo`. */
  readonly moreTodo: number;
  /** The others. */
  readonly lines: readonly ReportedLine[];
  /** The last line on this page, when there are more. */
  readonly next?: number;
  readonly mayGoOn: boolean;
  readonly mayUndo: boolean;
}
const LOOK = { taken: 'yes', wrong: 'warning', undone: 'no-access', kept: 'advice' } as const;

/** `GET /beheer/overnemen/:job` when it is over. */
export function reportPage(props: ReportProps): Page {
  const { frame, counts } = props;
  const { lang } = frame;
  const w = takeOverWords[lang];
  const title = stateWords[lang][props.state];
  const here = to(lang, 'takeOverList', { job: props.job });
  const outcomes = (['taken', 'wrong', 'undone', 'kept'] as const).filter((o) => counts[o] > 0 || o === 'taken');
  return staffPage({
    frame,
    place: frame.places.includes('admin') ? 'admin' : 'files',
    meta: { title },
    children: (
      <>
        <Head frame={frame} back={{ href: to(lang, 'takeOver'), label: w.title }} title={title} over={w.title} />
        {props.state === 'failed' ? (
          <Notice heading={stateWords[lang].failed} look="warning" level={2}>
            <p>{w.failedNote}</p>
          </Notice>
        ) : null}
        <Facts
          facts={outcomes.map((outcome) => ({
            term: outcomeWords[lang][outcome],
            value: outcome === 'taken' ? `${counts.taken} ${w.of(props.total)}` : counts[outcome],
          }))}
        />
        <div class="cluster top-align section-gap">
          {props.mayGoOn ? (
            <PostForm action={to(lang, 'takeOverAct', { job: props.job, act: 'verder' })} token={frame.token}>
              <button class="button" type="submit">
                {w.goOn}
              </button>
              <p class="soft small">{w.goOnNote}</p>
            </PostForm>
          ) : null}
          {props.mayUndo ? (
            <PostForm action={to(lang, 'takeOverAct', { job: props.job, act: 'terug' })} token={frame.token}>
              <button class="button second" type="submit">
                {w.undo}
              </button>
              <p class="soft small">{w.undoNote}</p>
            </PostForm>
          ) : null}
        </div>
        {props.todo.length === 0 ? null : (
          <section aria-labelledby="nog" class="section-gap">
            <h2 id="nog">{w.todo}</h2>
            <p>{w.todoNote}</p>
            <Table
              caption={w.wrongCaption}
              corner={w.line}
              columns={[{ label: w.place }, { label: w.what }]}
              rows={props.todo.flatMap((line) =>
                line.problems.map((p) => ({
                  head: String(line.line),
                  cells: [<Say words={p.place} lang={lang} />, <Say words={p.what} lang={lang} />],
                })),
              )}
            />
            {props.moreTodo === 0 ? null : <p class="soft">{w.andMore(props.moreTodo)}</p>}
          </section>
        )}
        {props.lines.length === 0 && props.todo.length === 0 ? null : (
          <p>
            <a class="alone" href={to(lang, 'takeOverReport', { job: props.job })}>
              {w.csv}
            </a>
          </p>
        )}
        {props.lines.length === 0 ? null : (
          <section aria-labelledby="verslag" class="section-gap">
            <h2 id="verslag">{w.report}</h2>
            <Table
              caption={w.reportCaption}
              corner={w.line}
              columns={[{ label: w.came }, { label: w.dossier }]}
              rows={props.lines.map((line) => ({
                head: String(line.line),
                cells: [
                  <State look={LOOK[line.outcome]}>{outcomeWords[lang][line.outcome]}</State>,
                  line.file === undefined ? (
                    '–'
                  ) : (
                    <a class="alone" href={to(lang, 'file', { file: line.file })}>
                      {w.open}
                      <span class="unseen">{w.openOf(line.line)}</span>
                    </a>
                  ),
                ],
              }))}
            />
            {props.next === undefined ? null : (
              <p>
                <a class="button second slim" rel="next" href={`${here}?na=${props.next}`}>
                  {w.next}
                </a>
              </p>
            )}
          </section>
        )}
        <Drop frame={frame} job={props.job} label={w.dropReport} note={w.dropReportNote} />
      </>
    ),
  });
}
