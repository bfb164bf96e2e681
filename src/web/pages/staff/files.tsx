// Which files may I open? My clients, and a search that never tells whether others exist.

import { ageOn, type Day } from '../../../policy/index.ts';
import { Empty, State } from '../../components/answers.tsx';
import { type Answers, Field, PostForm } from '../../components/form.tsx';
import { Pagination, type Paging, Rows } from '../../components/lists.tsx';
import { longDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { filesWords } from '../../words/files.ts';
import { breakGlassWords } from '../../words/may-x.ts';

/** One file in the list: what the decision for this list opens, and no more. */
export interface FileRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly birth?: Day;
  readonly regimes: readonly Said[];
  /** Why this person sees it (`Regiebehandelaar`). */
  readonly as?: Said;
  readonly next?: Said;
  /** A search found it by a text in it. */
  readonly inText?: boolean;
  readonly state?: 'restricted' | 'ended' | 'emergency';
}
export interface FilesProps {
  readonly frame: StaffFrame;
  readonly today: Day;
  readonly files: readonly FileRow[];
  readonly paging?: Paging;
  /** Field `zoek`; typed words stay. */
  readonly answers: Answers;
  /** The list answers a search. */
  readonly searched: boolean;
  /** team: clients of my care team; task: all files that my task needs (finance, privacy officer). */
  readonly scope: 'team' | 'task';
  readonly mayAdd: boolean;
  /** A list of clients from another system. */
  readonly mayTakeOver?: boolean;
  /** The statement knows emergency access for this person. */
  readonly emergency?: boolean;
}

/** `GET /dossiers`, and the answer of `POST /dossiers/zoeken`. */
export function filesPage(props: FilesProps): Page {
  const { frame, today } = props;
  const { lang } = frame;
  const w = filesWords[lang];
  return staffPage({
    frame,
    place: 'files',
    meta: { title: w.title, wrong: props.answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          title={w.title}
          lead={props.scope === 'team' ? w.lead : w.leadAll}
          mistakes={props.answers.mistakes}
          beside={
            props.mayAdd ? (
              <p>
                <a class="button" href={to(lang, 'addClient')}>
                  {w.add}
                </a>
                {props.mayTakeOver === true ? (
                  <>
                    {' '}
                    <a class="button second" href={to(lang, 'takeOver')}>
                      {w.takeOver}
                    </a>
                  </>
                ) : null}
              </p>
            ) : undefined
          }
        />
        <search>
          <PostForm class="search" action={to(lang, 'search')} token={frame.token}>
            <Field name="zoek" kind="search" label={w.search} hint={w.searchHint} answers={props.answers} lang={lang} />
            <button class="button second" type="submit">
              {w.go}
            </button>
          </PostForm>
        </search>
        <section aria-labelledby="lijst">
          <h2 id="lijst">{props.searched ? w.found(props.paging?.total ?? props.files.length) : w.mine}</h2>
          {props.searched ? (
            <p>
              <a class="alone" href={to(lang, 'files')}>
                {w.all}
              </a>
            </p>
          ) : null}
          {props.files.length === 0 ? (
            props.searched ? (
              <Empty strong={w.notFound}>{w.notFoundNote}</Empty>
            ) : (
              <Empty strong={w.none}>{w.noneNote}</Empty>
            )
          ) : (
            <Rows
              rows={props.files.map((file) => ({
                heading: file.name,
                href: to(lang, 'file', { file: file.id }),
                lines: (
                  <>
                    <p class="soft">
                      {[
                        file.birth === undefined ? '' : w.age(ageOn(file.birth, today), longDay(file.birth, lang)),
                        ...file.regimes.map((regime) => said(regime, lang)),
                        file.number,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                    {file.inText === true ? <p class="soft">{w.inText}</p> : null}
                    {file.as === undefined ? null : <p class="soft">{said(file.as, lang)}</p>}
                  </>
                ),
                end: (
                  <>
                    {file.state === undefined ? null : (
                      <p>
                        <State look={file.state === 'emergency' ? 'error' : file.state === 'ended' ? 'no-access' : 'warning'}>
                          {w[file.state]}
                        </State>
                      </p>
                    )}
                    {file.next === undefined ? null : <p>{said(file.next, lang)}</p>}
                  </>
                ),
              }))}
            />
          )}
          {props.emergency === true ? (
            <p class="section-gap">
              <a class="alone" href={to(lang, 'emergency')}>
                {breakGlassWords[lang].titleUnknown}
              </a>
            </p>
          ) : null}
          {props.paging === undefined ? null : <Pagination paging={props.paging} lang={lang} />}
        </section>
      </>
    ),
  });
}
