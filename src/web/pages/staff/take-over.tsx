// Taking over a list of clients, before anything happens: the file, and which column is what.

import { Say, State } from '../../components/answers.tsx';
import { type Answers, Choices, DateField, FileField, type Option, PostForm, SelectField, Tick } from '../../components/form.tsx';
import { Rows, type Step, Steps, Table } from '../../components/lists.tsx';
import { longDay } from '../../dates.ts';
import type { Day } from '../../../policy/index.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Lang, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { stateWords, takeOverWords, whyWords } from '../../words/take-over.ts';

/** Where somebody is in the four steps. */
export function TakeOverSteps(props: { at: 0 | 1 | 2 | 3; lang: Lang }) {
  const w = takeOverWords[props.lang];
  const steps = [w.step1, w.step2, w.step3, w.step4].map(
    (label, i): Step => ({ label, state: i < props.at ? 'done' : i === props.at ? 'now' : 'later' }),
  );
  return <Steps steps={steps} lang={props.lang} />;
}

export interface ShownList {
  readonly job: string;
  readonly state: 'draft' | 'running' | 'undoing' | 'stopped' | 'done' | 'undone' | 'failed';
  readonly lines: number;
  readonly on: Day;
}
export interface TakeOverProps {
  readonly frame: StaffFrame;
  /** Field `bestand`. */
  readonly answers: Answers;
  /** What this person brought in. */
  readonly lists: readonly ShownList[];
}

/** `GET` and `POST /beheer/overnemen`. */
export function takeOverPage(props: TakeOverProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = takeOverWords[lang];
  return staffPage({
    frame,
    place: frame.places.includes('admin') ? 'admin' : 'files',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head frame={frame} title={w.title} lead={w.lead} mistakes={answers.mistakes} />
        <TakeOverSteps at={0} lang={lang} />
        <div class="cols cols-wide-narrow top-align">
          <PostForm class="sheet" action={to(lang, 'takeOver')} token={frame.token} files>
            <FileField
              name="bestand"
              label={w.file}
              hint={w.fileHint}
              accept=".csv,.txt,.tsv,.xlsx"
              answers={answers}
              lang={lang}
            />
            <button class="button" type="submit">
              {w.upload}
            </button>
          </PostForm>
          <aside class="stay" aria-labelledby="bewaren">
            <div class="sheet">
              <h2 id="bewaren">{w.kept}</h2>
              <ul>
                {[w.keptNote1, w.keptNote2, w.keptNote3].map((note) => (
                  <li>{note}</li>
                ))}
              </ul>
            </div>
          </aside>
        </div>
        {props.lists.length === 0 ? null : (
          <section aria-labelledby="lijsten" class="section-gap">
            <h2 id="lijsten">{w.mine}</h2>
            <Rows
              rows={props.lists.map((list) => ({
                heading: `${longDay(list.on, lang)}, ${w.listOf(list.lines)}`,
                href: to(lang, 'takeOverList', { job: list.job }),
                end: <State look={LOOK[list.state]}>{stateWords[lang][list.state]}</State>,
              }))}
            />
            <p class="soft">{w.mineNote}</p>
          </section>
        )}
      </>
    ),
  });
}
const LOOK = {
  draft: 'unproven',
  running: 'advice',
  undoing: 'advice',
  stopped: 'warning',
  done: 'yes',
  undone: 'no-access',
  failed: 'error',
} as const;

export interface ShownColumn {
  readonly heading: string;
  readonly place: string;
  /** Why it has no place; absent: it has one, or somebody chose none. */
  readonly why?: 'no-reason' | 'sensitive' | 'twice' | 'unknown';
  readonly examples: readonly string[];
}
export interface ColumnsProps {
  readonly frame: StaffFrame;
  readonly job: string;
  /** Fields `kolom.<n>`, `service`, `careFrom`, `staff`, `noMeasure`. */
  readonly answers: Answers;
  readonly columns: readonly ShownColumn[];
  readonly places: readonly Option[];
  readonly services: readonly Option[];
  readonly service: string;
  readonly careFrom: string;
  readonly colleagues: readonly Option[];
  readonly staff: string;
  /** The policy wants the consent of who represents: somebody says that nobody on the list is under a measure. */
  readonly asksMeasure: boolean;
}

/** `GET` and `POST /beheer/overnemen/:job/kolommen`. */
export function columnsPage(props: ColumnsProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = takeOverWords[lang];
  return staffPage({
    frame,
    place: frame.places.includes('admin') ? 'admin' : 'files',
    meta: { title: w.columnsTitle, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'takeOver'), label: w.title }}
          title={w.columnsTitle}
          lead={w.columnsLead}
          mistakes={answers.mistakes}
        />
        <TakeOverSteps at={1} lang={lang} />
        <PostForm action={to(lang, 'takeOverColumns', { job: props.job })} token={frame.token}>
          <Table
            caption={w.columnsCaption}
            corner={w.column}
            columns={[{ label: w.examples }, { label: w.becomes }]}
            rows={props.columns.map((column, i) => ({
              head: column.heading === '' ? w.noHeading(i + 1) : column.heading,
              cells: [
                column.examples.length === 0 ? '–' : <span class="soft">{column.examples.join('; ')}</span>,
                <PlaceOf column={column} n={i} places={props.places} answers={answers} lang={lang} />,
              ],
            }))}
          />
          <section class="group section-gap">
            <h2>{w.forAll}</h2>
            {props.services.length < 2 ? (
              <input type="hidden" name="service" value={props.services[0]?.value ?? ''} />
            ) : (
              <Choices
                name="service"
                label={w.service}
                hint={w.serviceHint}
                answers={answers}
                lang={lang}
                options={props.services}
                chosen={[props.service]}
                small
              />
            )}
            <DateField name="careFrom" label={w.careFrom} answers={answers} lang={lang} start={props.careFrom} />
            <SelectField
              name="staff"
              label={w.staff}
              hint={w.staffHint}
              answers={answers}
              lang={lang}
              empty={w.me}
              chosen={props.staff}
              options={props.colleagues}
            />
            {props.asksMeasure ? (
              <Tick name="noMeasure" label={w.noMeasure} hint={w.noMeasureHint} answers={answers} lang={lang} />
            ) : null}
          </section>
          <button class="button" type="submit">
            {w.look}
          </button>
        </PostForm>
        <Drop frame={frame} job={props.job} label={w.drop} note={w.dropNote} />
      </>
    ),
  });
}

/** What a column becomes, in its cell of the table. */
function PlaceOf(props: { column: ShownColumn; n: number; places: readonly Option[]; answers: Answers; lang: Lang }) {
  const { column, n, answers, lang } = props;
  const w = takeOverWords[lang];
  const name = `kolom.${n}`;
  const typed = answers.typed[name];
  const chosen = typeof typed === 'string' ? typed : column.place;
  const mistake = answers.mistakes.find((m) => m.field === name);
  const why = chosen === '' && typed === undefined ? column.why : undefined;
  return (
    <div class={mistake ? 'field wrong' : 'field'}>
      <label class="unseen" for={name}>
        {w.becomesOf(column.heading === '' ? w.noHeading(n + 1) : column.heading)}
      </label>
      {mistake ? (
        <span class="error" id={`${name}-fout`}>
          <Say words={mistake.message} lang={lang} />
        </span>
      ) : null}
      <select
        id={name}
        name={name}
        aria-describedby={mistake ? `${name}-fout` : why ? `${name}-uitleg` : undefined}
        aria-invalid={mistake ? 'true' : undefined}
      >
        <option value="">{w.leave}</option>
        {props.places.map((place) => (
          <option value={place.value} selected={place.value === chosen}>
            {said(place.label, lang)}
          </option>
        ))}
      </select>
      {why === undefined ? null : (
        <span class="hint" id={`${name}-uitleg`}>
          {whyWords[lang][why]}
        </span>
      )}
    </div>
  );
}

/** Destroys the list, or throws the report away. */
export function Drop(props: { frame: StaffFrame; job: string; label: string; note: string }) {
  const { frame } = props;
  return (
    <PostForm class="section-gap" action={to(frame.lang, 'takeOverAct', { job: props.job, act: 'weg' })} token={frame.token}>
      <button class="button second slim" type="submit">
        {props.label}
      </button>
      <p class="soft small">{props.note}</p>
    </PostForm>
  );
}
