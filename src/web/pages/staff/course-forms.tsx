// Filling in a form of the course: a new one, a change with both versions when somebody was first, handing over, ending.

import type { Day } from '../../../policy/index.ts';
import type { FormSpec, PlanGoal, Told } from '../../../record/index.ts';
import { Notice } from '../../components/answers.tsx';
import { FormFields, ToldForm } from '../../components/course.tsx';
import { type Draft, DraftFound, DraftLine } from '../../components/draft.tsx';
import { type Answers, Choices, Hidden, type Option, PostForm, SelectField, TextField, Tick } from '../../components/form.tsx';
import { moment } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { courseWords } from '../../words/course.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

export interface CourseFormProps {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
  readonly form: FormSpec;
  readonly goals: readonly PlanGoal[];
  readonly answers: Answers;
  /** What was filled in before, of an item that changes. */
  readonly start: Readonly<Record<string, string>>;
  /** The item that changes; `version` is the one on the screen. */
  readonly change?: { readonly item: string; readonly version: number };
  /** Somebody saved another version meanwhile: what they wrote. */
  readonly conflict?: { readonly by: string; readonly at: number; readonly told: Told };
  readonly draft?: Draft | undefined;
}

/** `GET` and `POST /dossiers/:file/plan/:form` and `/dossiers/:file/plan/:form/:item`. */
export function courseFormPage(props: CourseFormProps): Page {
  const { frame, head, form, answers, change } = props;
  const { lang } = frame;
  const w = courseWords[lang];
  const file = head.id;
  const title = change === undefined ? said(form.add, lang) : `${w.change}: ${said(form.label, lang)}`;
  const action =
    change === undefined
      ? to(lang, 'courseForm', { file, form: form.kind })
      : to(lang, 'courseItem', { file, form: form.kind, item: change.item });
  return filePart({
    ...props,
    tab: 'plan',
    part: title,
    mistakes: answers.mistakes,
    children: (
      <section aria-labelledby="formulier">
        <h2 id="formulier">{title}</h2>
        {form.lead === undefined ? null : <p class="soft">{said(form.lead, lang)}</p>}
        <DraftFound draft={props.draft} frame={frame} changed={props.conflict !== undefined} />
        <Conflict {...props} />
        <PostForm action={action} token={frame.token}>
          {change === undefined ? null : <Hidden name="version" value={String(change.version)} />}
          <FormFields form={form} goals={props.goals} answers={answers} start={props.start} today={props.today} lang={lang} />
          {change === undefined ? null : (
            <TextField name="reason" label={w.reason} hint={w.reasonHint} answers={answers} lang={lang} rows={2} lines="nl" />
          )}
          <p class="cluster">
            <button class="button" type="submit">
              {w.save}
            </button>
            <a class="alone" href={to(lang, 'plan', { file })}>
              {w.cancel}
            </a>
          </p>
          <DraftLine draft={props.draft} lang={lang} />
        </PostForm>
      </section>
    ),
  });
}

function Conflict(props: CourseFormProps) {
  const { conflict, frame } = props;
  const w = courseWords[frame.lang];
  if (conflict === undefined) return null;
  return (
    <Notice heading={w.conflict} look="warning" level={3}>
      <p>{w.conflictNote(conflict.by, moment(conflict.at, frame.lang))}</p>
      <details class="more" open>
        <summary>{w.theirs}</summary>
        <ToldForm told={conflict.told} lang={frame.lang} />
      </details>
    </Notice>
  );
}

export interface HandOverProps extends Omit<CourseFormProps, 'goals' | 'start' | 'change' | 'conflict'> {
  /** Colleagues outside the team. Fields `to`, `task`, `leave` and those of the form. */
  readonly colleagues: readonly Option[];
}

/** `GET` and `POST /dossiers/:file/overdracht`. */
export function handOverPage(props: HandOverProps): Page {
  const { frame, head, form, answers } = props;
  const { lang } = frame;
  const w = courseWords[lang];
  const file = head.id;
  return filePart({
    ...props,
    tab: 'plan',
    part: said(form.add, lang),
    mistakes: answers.mistakes,
    children: (
      <section aria-labelledby="formulier">
        <h2 id="formulier">{said(form.add, lang)}</h2>
        {form.lead === undefined ? null : <p class="soft">{said(form.lead, lang)}</p>}
        <DraftFound draft={props.draft} frame={frame} />
        {props.colleagues.length === 0 ? (
          <p>{w.noOne}</p>
        ) : (
          <PostForm action={to(lang, 'handOver', { file })} token={frame.token}>
            <SelectField name="to" label={w.to} answers={answers} lang={lang} empty={w.choose} options={props.colleagues} />
            <Choices
              name="task"
              label={w.task}
              answers={answers}
              lang={lang}
              small
              options={[
                { value: 'coordinator', label: w.coordinator },
                { value: 'caregiver', label: w.caregiver },
                { value: 'replacement', label: w.replacement },
              ]}
            />
            <FormFields form={form} goals={[]} answers={answers} start={{}} today={props.today} lang={lang} />
            <Tick name="leave" label={w.leave} answers={answers} lang={lang} />
            <p class="cluster">
              <button class="button" type="submit">
                {w.doHandOver}
              </button>
              <a class="alone" href={to(lang, 'plan', { file })}>
                {w.cancel}
              </a>
            </p>
            <DraftLine draft={props.draft} lang={lang} />
          </PostForm>
        )}
      </section>
    ),
  });
}

/** `GET` and `POST /dossiers/:file/einde`. Field `sure` beside those of the form. */
export function endOfCarePage(
  props: Omit<CourseFormProps, 'start' | 'change' | 'conflict'> & {
    /** Goals that nobody has evaluated yet, in the words of the plan. */
    readonly underWay: readonly string[];
  },
): Page {
  const { frame, head, form, answers } = props;
  const { lang } = frame;
  const w = courseWords[lang];
  const file = head.id;
  return filePart({
    ...props,
    tab: 'plan',
    part: said(form.add, lang),
    mistakes: answers.mistakes,
    children: (
      <section aria-labelledby="formulier">
        <h2 id="formulier">{said(form.add, lang)}</h2>
        {form.lead === undefined ? null : <p class="soft">{said(form.lead, lang)}</p>}
        {props.underWay.length === 0 ? null : (
          <Notice heading={w.underWay} look="warning">
            <ul>
              {props.underWay.map((words) => (
                <li lang="nl">{words}</li>
              ))}
            </ul>
            <p>
              {w.underWayNote} <a href={to(lang, 'courseForm', { file, form: 'evaluation' })}>{w.evaluateFirst}</a>
            </p>
          </Notice>
        )}
        <DraftFound draft={props.draft} frame={frame} />
        <PostForm action={to(lang, 'endCare', { file })} token={frame.token}>
          <FormFields form={form} goals={props.goals} answers={answers} start={{}} today={props.today} lang={lang} />
          <Tick name="sure" label={w.sure} answers={answers} lang={lang} />
          <p class="cluster">
            <button class="button danger" type="submit">
              {w.doEnd}
            </button>
            <a class="alone" href={to(lang, 'plan', { file })}>
              {w.cancel}
            </a>
          </p>
          <DraftLine draft={props.draft} lang={lang} />
        </PostForm>
      </section>
    ),
  });
}
