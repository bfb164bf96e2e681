// Log review as work: a weekly sample and what stands out, each judged by a person, signed off by week.

import type { Day } from '../../../policy/index.ts';
import { Empty, Notice, Say, State } from '../../components/answers.tsx';
import { type Answers, Choices, Hidden, PostForm, TextField } from '../../components/form.tsx';
import { Facts, Rows, Table } from '../../components/lists.tsx';
import { type Moment, Moments } from '../../components/moments.tsx';
import { dayRange, longDay, moment } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Lang, listed, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { questionWords } from '../../words/people.ts';
import { judgeWords, overviewWords, reviewWords } from '../../words/privacy.ts';

/** A week of the log. */
export interface Week {
  readonly number: number;
  readonly from: Day;
  readonly until: Day;
  readonly signed?: { readonly by: string; readonly on: Day };
  /** Address of the week. */
  readonly href?: string;
}
/** A line to judge. */
export interface ToJudge {
  readonly event: string;
  readonly who: string;
  readonly role?: Said;
  /** File number and part; never more than the officer needs. */
  readonly what: Said;
  readonly at: number;
  /** Why it is in the list (`steekproef`, `geen zorgrelatie`, `'s nachts`). */
  readonly why: readonly Said[];
  /** What was judged already. */
  readonly verdict?: Said;
  /** So many lines were added after it was judged. */
  readonly more?: number;
  /** The reader's own: somebody else judges it. */
  readonly own?: boolean;
}
export interface ReviewProps {
  readonly frame: StaffFrame;
  readonly week: Week;
  readonly lines: readonly ToJudge[];
  /** How many of them have no judgement yet; absent: all. */
  readonly left?: number;
  /** How many lines of the reader wait for somebody else, and the names of those who can judge them. */
  readonly own?: { readonly open: number; readonly others?: string };
  /** Key of the week in the form that signs it off; absent while lines are left or when it was signed. */
  readonly sign?: { readonly action: string; readonly week: string };
  readonly earlier: readonly Week[];
  /** Questions of clients about lines of the log, and files or parts that are restricted. */
  readonly questions?: readonly {
    readonly number: string;
    readonly href: string;
    readonly done: boolean;
    readonly before: Day;
  }[];
  readonly restrictions?: readonly { readonly number: string; readonly href: string; readonly what: Said; readonly since: Day }[];
  /** The chain of the whole log: its length when it holds, the place where it breaks when not. */
  readonly chain?:
    | { readonly holds: true; readonly lines: string; readonly at: number }
    | { readonly holds: false; readonly place: Said; readonly at: number };
}

/** `GET /logboek`. */
export function reviewPage(props: ReviewProps): Page {
  const { frame, week, chain } = props;
  const { lang } = frame;
  const w = reviewWords[lang];
  const q = questionWords[lang];
  const name = (of: Week) => w.week(of.number, dayRange(of.from, of.until, lang));
  return staffPage({
    frame,
    place: 'log',
    meta: { title: w.title },
    children: (
      <>
        <Head frame={frame} title={w.title} lead={w.lead} />
        {chain === undefined || chain.holds ? null : (
          <Notice heading={w.chainBroken(said(chain.place, lang))} look="broken">
            <p>{w.chainChecked(moment(chain.at, lang))}</p>
          </Notice>
        )}
        <section aria-labelledby="week">
          <h2 id="week">{name(week)}</h2>
          <p>
            {week.signed !== undefined ? (
              <>
                <State look="kept">{w.done}</State> {w.doneBy(week.signed.by, longDay(week.signed.on, lang))}
              </>
            ) : (
              w.left(props.left ?? props.lines.length)
            )}
          </p>
          {props.own === undefined || props.own.open === 0 || week.signed !== undefined ? null : (
            <Notice heading={w.own(props.own.open)} look="unproven" level={3}>
              <p>{ownWords(props.own.others, lang)}</p>
            </Notice>
          )}
          {props.lines.length === 0 ? (
            <Empty strong={w.none}>{w.noneNote}</Empty>
          ) : (
            <Table
              caption={w.caption}
              corner={w.corner}
              columns={[{ label: w.what }, { label: w.when }, { label: w.why }, { label: w.act }]}
              rows={props.lines.map((line) => ({
                head: line.role === undefined ? line.who : `${line.who}, ${said(line.role, lang)}`,
                cells: [
                  <Say words={line.what} lang={lang} />,
                  moment(line.at, lang),
                  listed(
                    line.why.map((why) => said(why, lang)),
                    lang,
                  ),
                  <>
                    {line.verdict === undefined ? null : (
                      <>
                        <Say words={line.verdict} lang={lang} />{' '}
                      </>
                    )}
                    {line.more === undefined ? null : <>{w.reopened(line.more)} </>}
                    {line.own === true && line.verdict === undefined ? <>{w.byOther} </> : null}
                    {week.signed === undefined ? (
                      <a class="alone" href={to(lang, 'judge', { event: line.event })}>
                        {line.own === true ? w.see : w.judge}
                        <span class="unseen">{w.judgeOf(line.who)}</span>
                      </a>
                    ) : null}
                  </>,
                ],
              }))}
            />
          )}
          {props.sign === undefined ? null : (
            <PostForm action={props.sign.action} token={frame.token} class="after">
              <Hidden name="week" value={props.sign.week} />
              <button class="button" type="submit">
                {w.sign}
              </button>
              <p class="soft small after">{w.signNote}</p>
            </PostForm>
          )}
        </section>
        {props.questions === undefined ? null : (
          <div class="cols cols-half section-gap top-align">
            <section aria-labelledby="vragen">
              <h2 id="vragen">{q.questions}</h2>
              {props.questions.length === 0 ? <Empty strong={q.none} /> : null}
              <Rows
                rows={props.questions.map((question) => ({
                  heading: q.of(question.number),
                  href: question.href,
                  end: question.done ? (
                    <State look="kept">{q.done}</State>
                  ) : (
                    <p>{overviewWords[lang].before(longDay(question.before, lang))}</p>
                  ),
                }))}
              />
            </section>
            <section aria-labelledby="slot">
              <h2 id="slot">{q.restrictions}</h2>
              {(props.restrictions ?? []).length === 0 ? <Empty strong={q.noRestrictions} /> : null}
              <Rows
                rows={(props.restrictions ?? []).map((row) => ({
                  heading: q.restriction(row.number),
                  href: row.href,
                  lines: (
                    <p class="soft">
                      <Say words={row.what} lang={lang} /> {q.since(longDay(row.since, lang))}
                    </p>
                  ),
                }))}
              />
            </section>
          </div>
        )}
        <div class="cols cols-half section-gap">
          <section aria-labelledby="eerder">
            <h2 id="eerder">{w.earlier}</h2>
            {props.earlier.length === 0 ? <Empty strong={w.none} /> : null}
            <Rows
              rows={props.earlier.map((earlier) => ({
                heading: name(earlier),
                ...(earlier.href === undefined ? {} : { href: earlier.href }),
                end:
                  earlier.signed === undefined ? (
                    <State look="unproven">{w.unsigned}</State>
                  ) : (
                    <State look="kept">{w.signed}</State>
                  ),
              }))}
            />
          </section>
          {chain === undefined || !chain.holds ? (
            <div />
          ) : (
            <section aria-labelledby="keten">
              <h2 id="keten">{w.chain}</h2>
              <p>
                <State look="kept">{w.chainOk(chain.lines)}</State>
              </p>
              <p class="soft">{w.chainChecked(moment(chain.at, lang))}</p>
            </section>
          )}
        </div>
      </>
    ),
  });
}

export interface JudgeProps {
  readonly frame: StaffFrame;
  readonly moment: Moment;
  /** What is known about it (care relation, team, address), in words. */
  readonly known: readonly { readonly term: Said; readonly value: Said }[];
  /** How many lines the reader sees: the judgement holds for those. */
  readonly seen: number;
  /** The reader's own: no form, but who can judge it. */
  readonly own?: { readonly others?: string };
  /** Fields `oordeel` (right, wrong, askFirst) and `reden`. */
  readonly answers: Answers;
}

const ownWords = (others: string | undefined, lang: Lang): string =>
  others === undefined ? judgeWords[lang].ownAlone : judgeWords[lang].ownAsk(others);

/** `GET` and `POST /logboek/:event`. */
export function judgePage(props: JudgeProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = judgeWords[lang];
  const { ask: _, ...line } = props.moment;
  return staffPage({
    frame,
    place: 'log',
    meta: { title: w.title.replace('?', ''), wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head frame={frame} back={{ href: to(lang, 'review'), label: w.back }} mistakes={answers.mistakes} title={w.title} />
        <div class="cols cols-half top-align">
          <div>
            <section aria-labelledby="regel">
              <h2 id="regel">{w.line}</h2>
              <Moments moments={[line]} lang={lang} />
            </section>
            <section aria-labelledby="weet">
              <h2 id="weet">{w.known}</h2>
              <Facts
                facts={props.known.map((fact) => ({
                  term: <Say words={fact.term} lang={lang} />,
                  value: <Say words={fact.value} lang={lang} />,
                }))}
              />
            </section>
          </div>
          {props.own === undefined ? (
            <PostForm class="sheet" action={to(lang, 'judge', { event: line.id })} token={frame.token}>
              <Hidden name="gezien" value={String(props.seen)} />
              <Choices
                name="oordeel"
                label={w.answer}
                answers={answers}
                lang={lang}
                options={[
                  { value: 'right', label: w.right },
                  { value: 'wrong', label: w.wrong, hint: w.wrongHint },
                  { value: 'askFirst', label: w.askFirst },
                ]}
              />
              <TextField name="reden" label={w.note} hint={w.noteHint} answers={answers} lang={lang} rows={4} lines="nl" />
              <button class="button" type="submit">
                {w.save}
              </button>
            </PostForm>
          ) : (
            <Notice heading={w.own} look="unproven">
              <p>{ownWords(props.own.others, lang)}</p>
            </Notice>
          )}
        </div>
      </>
    ),
  });
}
