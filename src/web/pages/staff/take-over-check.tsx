// What a list would become: how many lines are good, how the first will look, what is wrong with the others. Nothing happened yet.

import type { Day } from '../../../policy/index.ts';
import { Notice, Say, State } from '../../components/answers.tsx';
import { type Answers, PostForm, Tick } from '../../components/form.tsx';
import { Table } from '../../components/lists.tsx';
import { longDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import type { Said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { takeOverWords, whyWords } from '../../words/take-over.ts';
import { Drop, type ShownColumn, TakeOverSteps } from './take-over.tsx';

/** A line as it will become. */
export interface ShownClient {
  readonly line: number;
  readonly name: string;
  readonly born: Day;
  readonly service: Said;
  readonly law: Said;
  readonly careFrom: Day;
  readonly carer: string;
  readonly number?: string;
  readonly bsn: boolean;
  /** Contact and other fields, each with its name. */
  readonly more: readonly { readonly label: Said; readonly value: string }[];
}
/** One thing that is wrong with a line. */
export interface ShownWrong {
  readonly line: number;
  readonly place: Said;
  readonly what: Said;
}
export interface CheckProps {
  readonly frame: StaffFrame;
  readonly job: string;
  /** Field `alles`. */
  readonly answers: Answers;
  readonly good: number;
  readonly bad: number;
  readonly first: readonly ShownClient[];
  readonly wrong: readonly ShownWrong[];
  /** How many lines with something wrong are not in `wrong`. */
  readonly moreWrong: number;
  /** Columns that are not taken over. */
  readonly leftOut: readonly ShownColumn[];
}

/** `GET /beheer/overnemen/:job` before it is begun, and the answer of `POST .../begin` when it cannot. */
export function checkPage(props: CheckProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = takeOverWords[lang];
  return staffPage({
    frame,
    place: frame.places.includes('admin') ? 'admin' : 'files',
    meta: { title: w.checkTitle, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'takeOverColumns', { job: props.job }), label: w.toColumns }}
          title={w.checkTitle}
          lead={w.checkLead}
          mistakes={answers.mistakes}
        />
        <TakeOverSteps at={2} lang={lang} />
        <p class="cluster">
          <State look="yes">{w.good(props.good)}</State>
          {props.bad === 0 ? null : <State look="warning">{w.bad(props.bad)}</State>}
        </p>
        {props.first.length === 0 ? null : (
          <section aria-labelledby="zo">
            <h2 id="zo">{w.becomesTitle}</h2>
            <Table
              caption={w.becomesCaption}
              corner={w.line}
              columns={[{ label: w.name }, { label: w.born }, { label: w.help }, { label: w.carer }, { label: w.more }]}
              rows={props.first.map((client) => ({
                head: String(client.line),
                cells: [
                  <span lang="nl">{client.name}</span>,
                  longDay(client.born, lang),
                  <>
                    <Say words={client.service} lang={lang} /> (<Say words={client.law} lang={lang} />
                    ), {w.since(longDay(client.careFrom, lang))}
                  </>,
                  client.carer,
                  client.more.length === 0 && !client.bsn && client.number === undefined ? (
                    '–'
                  ) : (
                    <ul class="plain">
                      {client.number === undefined ? null : <li>{w.number(client.number)}</li>}
                      {client.bsn ? <li>{w.bsnThere}</li> : null}
                      {client.more.map((field) => (
                        <li>
                          <Say words={field.label} lang={lang} />: <span lang="nl">{field.value}</span>
                        </li>
                      ))}
                    </ul>
                  ),
                ],
              }))}
            />
          </section>
        )}
        {props.wrong.length === 0 ? null : (
          <section aria-labelledby="fout" class="section-gap">
            <h2 id="fout">{w.wrongTitle}</h2>
            <p>{w.wrongNote}</p>
            <Table
              caption={w.wrongCaption}
              corner={w.line}
              columns={[{ label: w.place }, { label: w.what }]}
              rows={props.wrong.map((one) => ({
                head: String(one.line),
                cells: [<Say words={one.place} lang={lang} />, <Say words={one.what} lang={lang} />],
              }))}
            />
            {props.moreWrong === 0 ? null : <p class="soft">{w.andMore(props.moreWrong)}</p>}
          </section>
        )}
        {props.leftOut.length === 0 ? null : (
          <div class="section-gap">
            <Notice heading={w.leftOut} look="advice" level={2}>
              <ul>
                {props.leftOut.map((column) => (
                  <li>
                    <strong>{column.heading === '' ? '–' : column.heading}</strong>
                    {column.why === undefined ? '' : `: ${whyWords[lang][column.why]}`}
                  </li>
                ))}
              </ul>
            </Notice>
          </div>
        )}
        {props.good === 0 ? null : (
          <PostForm
            class="sheet section-gap"
            action={to(lang, 'takeOverAct', { job: props.job, act: 'begin' })}
            token={frame.token}
          >
            <h2>{w.beginTitle}</h2>
            <p>{w.beginNote}</p>
            <Tick name="alles" label={w.whole} hint={w.wholeHint} answers={answers} lang={lang} />
            <button class="button" type="submit">
              {w.begin(props.good)}
            </button>
          </PostForm>
        )}
        <Drop frame={frame} job={props.job} label={w.drop} note={w.dropNote} />
      </>
    ),
  });
}
