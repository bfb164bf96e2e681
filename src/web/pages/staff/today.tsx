// What needs doing today? Clocks first, then this week, then what waits for somebody else. Nothing that nobody can act on.

import { amsterdamDay, type Day } from '../../../policy/index.ts';
import { Empty, Say, State } from '../../components/answers.tsx';
import { Clock, type Running } from '../../components/clock.tsx';
import { type Busy, BusyWith } from '../../components/busy.tsx';
import { Rows } from '../../components/lists.tsx';
import { bareTime, longDay, shortDay, weekDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { todayWords } from '../../words/today.ts';

/** Something with a term. */
export interface ClockTask {
  readonly what: Said;
  readonly href?: string;
  readonly now: Said;
  readonly note?: Said;
  readonly running: Running;
}
/** Something to do or to know; `on` is its day, where it has one. */
export interface Task {
  readonly what: Said;
  readonly href?: string;
  readonly note?: Said;
  readonly on?: Day;
  /** Said in red, in a word. */
  readonly urgent?: Said;
}
export interface TodayProps {
  readonly frame: StaffFrame;
  /** Epoch seconds. */
  readonly now: number;
  readonly callName: string;
  /** Most urgent first. */
  readonly clocks: readonly ClockTask[];
  readonly week: readonly Task[];
  readonly waiting: readonly Task[];
  /** Forms that the reader left before they were saved. */
  readonly busy: readonly Busy[];
  /** Only for who reviews reads. */
  readonly review?: { readonly tasks: readonly Task[]; readonly last?: { readonly on: Day; readonly by?: string } };
}

/** `GET /vandaag`. */
export function todayPage(props: TodayProps): Page {
  const { frame, now } = props;
  const { lang } = frame;
  const w = todayWords[lang];
  const today = amsterdamDay(now);
  const hour = Number(bareTime(now, lang).slice(0, 2));
  const greeting = hour < 6 ? w.night : hour < 12 ? w.morning : hour < 18 ? w.afternoon : w.evening;
  const first = props.clocks[0];
  const open = props.week.length + (props.review?.tasks.length ?? 0);
  const rows = (tasks: readonly Task[]) =>
    tasks.map((task) => ({
      heading: <Say words={task.what} lang={lang} />,
      ...(task.href === undefined ? {} : { href: task.href }),
      ...(task.note === undefined
        ? {}
        : {
            lines: (
              <p class="soft">
                <Say words={task.note} lang={lang} />
              </p>
            ),
          }),
      ...(task.urgent === undefined
        ? {}
        : {
            end: (
              <p>
                <State look="broken">{said(task.urgent, lang)}</State>
              </p>
            ),
          }),
      ...(task.on === undefined ? {} : { end: <p class="nowrap">{shortDay(task.on, lang, today)}</p> }),
    }));
  return staffPage({
    frame,
    place: 'today',
    meta: { title: w.title },
    children: (
      <>
        <Head
          frame={frame}
          over={weekDay(today, lang, 'start')}
          title={greeting(props.callName)}
          lead={first === undefined ? w.todo(open) : `${w.clocks(props.clocks.length)} ${w.beginWith(said(first.what, lang))}`}
        />
        {props.clocks.length === 0 ? null : (
          <section aria-labelledby="klok">
            <h2 id="klok">{props.clocks.length === 1 ? w.running : w.runningMore}</h2>
            <ul class="rows two clocks">
              {props.clocks.map((clock) => (
                <li>
                  <div>
                    <h3>
                      {clock.href === undefined ? (
                        <Say words={clock.what} lang={lang} />
                      ) : (
                        <a href={clock.href}>
                          <Say words={clock.what} lang={lang} />
                        </a>
                      )}
                    </h3>
                    <p>
                      <Say words={clock.now} lang={lang} />
                    </p>
                    {clock.note === undefined ? null : (
                      <p class="soft">
                        <Say words={clock.note} lang={lang} />
                      </p>
                    )}
                  </div>
                  <div class="end">
                    <Clock running={clock.running} now={now} lang={lang} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        <BusyWith busy={props.busy} lang={lang} />
        <div class="cols cols-wide-narrow">
          <section aria-labelledby="week">
            <h2 id="week">{w.week}</h2>
            {props.week.length === 0 ? <Empty strong={w.nothingWeek} /> : <Rows rows={rows(props.week)} />}
          </section>
          <section aria-labelledby="wacht">
            <h2 id="wacht">{w.waiting}</h2>
            {props.waiting.length === 0 ? <Empty strong={w.nothingWaiting} /> : <Rows rows={rows(props.waiting)} />}
            {props.review === undefined ? null : (
              <>
                <h2>{w.review}</h2>
                {props.review.tasks.length === 0 ? (
                  <Empty strong={w.nothingReview}>
                    {props.review.last === undefined
                      ? w.neverReview
                      : w.lastReview(longDay(props.review.last.on, lang), props.review.last.by)}
                  </Empty>
                ) : (
                  <Rows rows={rows(props.review.tasks)} />
                )}
              </>
            )}
          </section>
        </div>
      </>
    ),
  });
}
