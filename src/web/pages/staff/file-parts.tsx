// The other parts of a file: the log of this file, what is restricted.

import type { Day } from '../../../policy/index.ts';
import { Articles, Empty, Notice, Say, State } from '../../components/answers.tsx';
import { type Answers, type Option, PostForm, SelectField, TextField, Tick } from '../../components/form.tsx';
import { Facts } from '../../components/lists.tsx';
import { type Moment, Moments } from '../../components/moments.tsx';
import { longDay, monthName, time } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Lang, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { fileLogWords, restrictionWords } from '../../words/file-parts.ts';
import { restrictWords } from '../../words/standing.ts';
import { type FileHead, type FileTab, filePart, type Restricted } from './file-frame.tsx';

interface InFile {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
}

export interface FileLogProps extends InFile {
  readonly month: string;
  /** Months with lines, newest first. */
  readonly months: readonly string[];
  readonly moments: readonly Moment[];
  /** Number of lines when the chain holds, as people write it (`88.310`); false when it does not; absent when nobody looked. */
  readonly chain?: string | false;
}
/** `GET /dossiers/:file/logboek?maand=2026-11`. */
export function fileLogPage(props: FileLogProps): Page {
  const { frame, head } = props;
  const { lang } = frame;
  const w = fileLogWords[lang];
  return filePart({
    ...props,
    tab: 'log',
    part: w.part,
    children: (
      <section aria-labelledby="logboek">
        <h2 id="logboek">{monthName(props.month, lang)}</h2>
        <p class="soft">{w.lead}</p>
        {props.chain === undefined ? null : props.chain === false ? (
          <Notice heading={w.chainBroken} look="broken" level={3}>
            <p>{w.chainBrokenNote}</p>
          </Notice>
        ) : (
          <p>
            <State look="kept">{w.chain(props.chain)}</State>
          </p>
        )}
        {props.months.length < 2 ? null : (
          <form class="in-line" method="get" action={to(lang, 'fileLog', { file: head.id })}>
            <SelectField
              name="maand"
              label={w.month}
              answers={{ typed: { maand: props.month }, mistakes: [] }}
              lang={lang}
              options={props.months.map((month) => ({ value: month, label: monthName(month, lang) }))}
            />
            <button class="button second" type="submit">
              {w.show}
            </button>
          </form>
        )}
        {props.moments.length === 0 ? (
          <Empty strong={w.none(monthName(props.month, lang, 'within'))} />
        ) : (
          <Moments moments={props.moments} lang={lang} />
        )}
      </section>
    ),
  });
}

/** A piece of the file by its kind, its day and who wrote it when; not what it says. */
export interface ShownPiece {
  readonly kind: Said;
  readonly on: Day;
  /** Epoch seconds. */
  readonly at: number;
  readonly by?: string;
}

/** `Notitie van 25 november 2026, Amira Haddou, 13.05 uur`. */
export function pieceText(piece: ShownPiece, lang: Lang): string {
  const { kind, on, at, by } = piece;
  const what = restrictionWords[lang].pieceOf(said(kind, lang), longDay(on, lang));
  return [what, by, time(at, lang)].filter((part) => part !== undefined).join(', ');
}

export interface RestrictionProps extends InFile {
  readonly restrictions: readonly (Restricted & {
    readonly since: Day;
    /** Which piece, of a lock on one. */
    readonly piece?: ShownPiece;
    /** Who set it, and why, in the words that were typed. */
    readonly by?: string;
    readonly reason?: string;
    readonly announced?: Day;
    /** Addresses of what can be done with it now; absent for who may not. */
    readonly announce?: string;
    readonly lift?: string;
  })[];
  /** Fields `doel`, `zeker`, `grond`, `waarom`; absent when this person may not restrict. */
  readonly add?: {
    readonly answers: Answers;
    /** The targets hold the whole file and its parts. */
    readonly whole: boolean;
    readonly targets: readonly Option[];
    readonly grounds: readonly Option[];
  };
}
/** A restriction that runs, with what can be done with it. */
export type Lock = RestrictionProps['restrictions'][number];

export function Locks(props: { locks: readonly Lock[]; frame: StaffFrame }) {
  const { frame } = props;
  const { lang } = frame;
  const w = restrictionWords[lang];
  const r = restrictWords[lang];
  return (
    <>
      {props.locks.map((restriction) => (
        <Notice heading={said(restriction.heading, lang)} look="warning" level={2}>
          <Facts
            facts={[
              ...(restriction.piece === undefined ? [] : [{ term: w.piece, value: pieceText(restriction.piece, lang) }]),
              { term: w.ground, value: <Say words={restriction.why} lang={lang} /> },
              ...(restriction.reason === undefined || restriction.reason === ''
                ? []
                : [{ term: w.said, value: <span lang="nl">{restriction.reason}</span> }]),
              ...(restriction.by === undefined ? [] : [{ term: w.by, value: restriction.by }]),
              { term: w.law, value: <Articles articles={restriction.articles} lang={lang} /> },
              { term: w.since, value: longDay(restriction.since, lang) },
              {
                term: w.announced,
                value: restriction.announced === undefined ? w.notYet : longDay(restriction.announced, lang),
              },
            ]}
          />
          {restriction.announce === undefined ? null : (
            <PostForm action={restriction.announce} token={frame.token}>
              <p class="soft small">{r.announceNote}</p>
              <button class="button second" type="submit">
                {r.announce}
              </button>
            </PostForm>
          )}
          {restriction.lift === undefined ? null : (
            <PostForm action={restriction.lift} token={frame.token}>
              <button class="button" type="submit">
                {r.lift}
              </button>
            </PostForm>
          )}
        </Notice>
      ))}
    </>
  );
}

/** `GET` and `POST /dossiers/:file/beperking`. */
export function restrictionPage(props: RestrictionProps): Page {
  const { frame, add } = props;
  const { lang } = frame;
  const w = restrictionWords[lang];
  const r = restrictWords[lang];
  return filePart({
    ...props,
    head: { ...props.head, restrictions: [] },
    tab: 'overview',
    part: w.part,
    ...(add === undefined ? {} : { mistakes: add.answers.mistakes }),
    children: (
      <>
        <section aria-labelledby="beperking">
          <h2 id="beperking">{w.part}</h2>
          <p>{w.lead}</p>
          <ul>
            <li>{w.use1}</li>
            <li>{w.use2}</li>
            <li>{w.use3}</li>
            <li>{w.use4}</li>
          </ul>
          {props.restrictions.length === 0 ? <Empty strong={w.none} /> : null}
          <Locks locks={props.restrictions} frame={frame} />
        </section>
        {add === undefined ? null : (
          <PostForm class="sheet section-gap" action={to(lang, 'restriction', { file: props.head.id })} token={frame.token}>
            <h2>{r.add}</h2>
            <SelectField name="doel" label={r.target} empty={r.choose} answers={add.answers} lang={lang} options={add.targets} />
            {add.whole ? (
              <Tick name="zeker" label={r.sure} hint={r.sureHint} answers={add.answers} lang={lang} />
            ) : (
              <p class="soft">{r.wholeNote}</p>
            )}
            <SelectField name="grond" label={r.ground} empty={r.choose} answers={add.answers} lang={lang} options={add.grounds} />
            <TextField name="waarom" label={r.reason} hint={r.reasonHint} rows={3} lines="nl" answers={add.answers} lang={lang} />
            <button class="button" type="submit">
              {r.save}
            </button>
          </PostForm>
        )}
      </>
    ),
  });
}
