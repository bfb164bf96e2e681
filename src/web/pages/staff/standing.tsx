// Authority, representation, capacity, objections and decisions of a person: the list, and one form for each.

import type { Child } from 'hono/jsx';
import type { Day } from '../../../policy/index.ts';
import { Empty, Say, State } from '../../components/answers.tsx';
import {
  type Answers,
  Choices,
  DateField,
  Field,
  type Option,
  PostForm,
  SelectField,
  TextField,
} from '../../components/form.tsx';
import { Rows } from '../../components/lists.tsx';
import { longDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Lang, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { standingWords } from '../../words/standing.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

export const STANDING_FORMS = ['authority', 'representation', 'capacity', 'objection', 'judgement'] as const;
export type StandingForm = (typeof STANDING_FORMS)[number];

/** One line: something that holds, or held. */
export interface StandingRow {
  readonly id: string;
  readonly what: Said;
  readonly from: Day;
  readonly until?: Day;
  readonly now: boolean;
  readonly proof?: { readonly what: Said; readonly seen: Day };
  /** Said when there should have been a proof. */
  readonly unproven?: boolean;
  readonly order?: number;
  readonly by?: string;
  readonly reason?: string;
  /** It can be ended by hand. */
  readonly ends: boolean;
}
interface InFile {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
}
export interface StandingProps extends InFile {
  readonly sections: Readonly<Record<StandingForm, readonly StandingRow[]>>;
  /** This person may write in the file. */
  readonly mayWrite: boolean;
}

const ADD = {
  authority: 'addAuthority',
  representation: 'addRepresentation',
  capacity: 'addCapacity',
  objection: 'addObjection',
  judgement: 'addJudgement',
} as const;

function Lines(props: { row: StandingRow; lang: Lang }) {
  const { row, lang } = props;
  const w = standingWords[lang];
  const texts = [
    row.until === undefined ? w.from(longDay(row.from, lang)) : w.period(longDay(row.from, lang), longDay(row.until, lang)),
    row.proof === undefined
      ? row.unproven === true
        ? w.noProof
        : ''
      : w.proof(said(row.proof.what, lang), longDay(row.proof.seen, lang)),
    row.order === undefined ? '' : w.order(row.order),
    row.by === undefined ? '' : w.by(row.by),
  ].filter((text) => text !== '');
  return (
    <>
      <p class="soft">{texts.join(' ')}</p>
      {row.reason === undefined ? null : <p lang="nl">{row.reason}</p>}
    </>
  );
}

/** `GET /dossiers/:file/gezag`. */
export function standingPage(props: StandingProps): Page {
  const { frame, head } = props;
  const { lang } = frame;
  const w = standingWords[lang];
  return filePart({
    ...props,
    tab: 'overview',
    part: w.part,
    children: (
      <>
        <h2>{w.part}</h2>
        <p>{w.lead}</p>
        {STANDING_FORMS.map((form) => (
          <section aria-labelledby={form}>
            <h2 id={form}>{w[form]}</h2>
            {form === 'capacity' ? <p class="soft">{w.capacityNote}</p> : null}
            {form === 'judgement' ? <p class="soft">{w.judgementNote}</p> : null}
            {props.sections[form].length === 0 ? <Empty strong={w.none} /> : null}
            <Rows
              rows={props.sections[form].map((row) => ({
                heading: <Say words={row.what} lang={lang} />,
                lines: <Lines row={row} lang={lang} />,
                end: (
                  <>
                    <p>
                      <State look={row.now ? 'yes' : 'unproven'}>{row.now ? w.running : w.ended}</State>
                    </p>
                    {row.now && row.ends && props.mayWrite ? (
                      <a class="alone" href={to(lang, 'endStanding', { file: head.id, form, row: row.id })}>
                        {w.end}
                        <span class="unseen">{w.endOf(said(row.what, lang))}</span>
                      </a>
                    ) : null}
                  </>
                ),
              }))}
            />
            {props.mayWrite ? (
              <p class="after">
                <a class="button second" href={to(lang, 'standingForm', { file: head.id, form })}>
                  {w[ADD[form]]}
                </a>
              </p>
            ) : null}
          </section>
        ))}
      </>
    ),
  });
}

/** Choices of the forms; the server names the people and the words of the statement. */
export interface StandingOptions {
  readonly people: readonly Option[];
  readonly kinds: readonly Option[];
  readonly proofs: readonly Option[];
  readonly relations: readonly Option[];
  readonly matters: readonly Option[];
  readonly categories: readonly Option[];
}
export interface StandingFormProps extends InFile {
  readonly form: StandingForm;
  /**
   * Fields `wie` `voornaam` `tussenvoegsel` `achternaam` `soort` `gezag` `bewijs` `gezien` `vanaf` `tot` `nummer` `naaste`
   * `onderwerp` `bekwaam` `waarom` `tegen` `wat` `besluit`, as far as the form has them.
   */
  readonly answers: Answers;
  readonly options: StandingOptions;
}

/** `GET` and `POST /dossiers/:file/gezag/:form`. */
export function standingFormPage(props: StandingFormProps): Page {
  const { frame, head, answers, form, options } = props;
  const { lang } = frame;
  const w = standingWords[lang];
  const base = { answers, lang };
  const person = (
    <>
      <SelectField name="wie" label={w.who} hint={w.whoHint} {...base} options={options.people} empty={w.somebodyNew} />
      <Field name="voornaam" label={w.first} {...base} />
      <Field name="tussenvoegsel" label={w.prefix} size="short" {...base} />
      <Field name="achternaam" label={w.last} {...base} />
      <SelectField name="soort" label={w.kind} {...base} options={options.kinds} />
    </>
  );
  const proof = (
    <>
      <SelectField name="bewijs" label={w.proofKind} {...base} options={options.proofs} />
      <DateField name="gezien" label={w.seenOn} {...base} />
    </>
  );
  const yesNo = [
    { value: 'ja', label: w.yes },
    { value: 'nee', label: w.no },
  ];
  const until = <DateField name="tot" label={w.until} hint={w.untilHint} {...base} />;
  const reason = <TextField name="waarom" label={w.reason} hint={w.reasonHint} rows={4} lines="nl" {...base} />;
  const data = <SelectField name="wat" label={w.what} {...base} options={options.categories} empty={w.everything} />;
  const start = <DateField name="vanaf" label={w.start} {...base} start={props.today.split('-').reverse().join('-')} />;
  const fields: Readonly<Record<StandingForm, Child>> = {
    authority: (
      <>
        {person}
        <Choices name="gezag" label={w.held} {...base} options={yesNo} />
        {proof}
        {start}
      </>
    ),
    representation: (
      <>
        {person}
        <SelectField name="naaste" label={w.relation} {...base} options={options.relations} empty="–" />
        <Field name="nummer" label={w.place} hint={w.placeHint} kind="numeric" size="tiny" {...base} />
        {proof}
        {start}
        {until}
        <DateField name="toestemming" label={w.consented} hint={w.consentedHint} {...base} />
      </>
    ),
    capacity: (
      <>
        <SelectField name="onderwerp" label={w.matter} {...base} options={options.matters} />
        <Choices name="bekwaam" label={w.capable} {...base} options={yesNo} />
        {until}
        {reason}
      </>
    ),
    objection: (
      <>
        <SelectField name="soort" label={w.objectionKind} {...base} options={options.kinds} />
        <SelectField name="tegen" label={w.against} {...base} options={options.people} empty={w.everybody} />
        {data}
        {until}
        {reason}
      </>
    ),
    judgement: (
      <>
        <SelectField name="wie" label={w.who} {...base} options={options.people} />
        {data}
        <Choices
          name="besluit"
          label={w.answer}
          {...base}
          options={[
            { value: 'allow', label: w.allow },
            { value: 'deny', label: w.deny },
          ]}
        />
        {until}
        {reason}
      </>
    ),
  };
  return filePart({
    ...props,
    tab: 'overview',
    part: w[ADD[form]],
    mistakes: answers.mistakes,
    children: (
      <>
        <p>
          <a href={to(lang, 'standing', { file: head.id })}>{w.back}</a>
        </p>
        <h2>{w[ADD[form]]}</h2>
        <PostForm class="sheet" action={to(lang, 'standingForm', { file: head.id, form })} token={frame.token}>
          {fields[form]}
          <button class="button" type="submit">
            {w.save}
          </button>
        </PostForm>
      </>
    ),
  });
}

export interface EndStandingProps extends InFile {
  readonly form: StandingForm;
  readonly row: StandingRow;
  /** Field `tot`. */
  readonly answers: Answers;
}
/** `GET` and `POST /dossiers/:file/gezag/:form/:row`. */
export function endStandingPage(props: EndStandingProps): Page {
  const { frame, head, answers, form, row } = props;
  const { lang } = frame;
  const w = standingWords[lang];
  return filePart({
    ...props,
    tab: 'overview',
    part: w.stop,
    mistakes: answers.mistakes,
    children: (
      <>
        <p>
          <a href={to(lang, 'standing', { file: head.id })}>{w.back}</a>
        </p>
        <h2>{w.stop}</h2>
        <p>
          <Say words={row.what} lang={lang} />
        </p>
        <Lines row={row} lang={lang} />
        <PostForm class="sheet" action={to(lang, 'endStanding', { file: head.id, form, row: row.id })} token={frame.token}>
          <DateField
            name="tot"
            label={w.lastDay}
            answers={answers}
            lang={lang}
            start={props.today.split('-').reverse().join('-')}
          />
          <button class="button" type="submit">
            {w.stop}
          </button>
        </PostForm>
      </>
    ),
  });
}
