// How is a form of the course asked, and how does it read when it was filled in?

import type { Day } from '../../policy/index.ts';
import type { FormField, FormGroup, FormSpec, PlanGoal, Told, ToldLine } from '../../record/index.ts';
import { longDay, typedDay } from '../dates.ts';
import { type Lang, type Said, said } from '../language.ts';
import { courseWords } from '../words/course.ts';
import { notesWords } from '../words/notes.ts';
import { Say, State } from './answers.tsx';
import { type Answers, Choices, DateField, Field, SelectField, TextField } from './form.tsx';
import { type Fact, Facts } from './lists.tsx';
import { Authors, type Declared, type OldText, OldTexts, Paragraphs, type WrittenBy } from './notes.tsx';

/** Everything that a form asks. `start` is what was filled in before, by name of the field. */
export function FormFields(props: {
  form: FormSpec;
  goals: readonly PlanGoal[];
  answers: Answers;
  start: Readonly<Record<string, string>>;
  today: Day;
  lang: Lang;
}) {
  const { form, goals, lang } = props;
  const groups = form.groups ?? [];
  const asked = (some: readonly FormGroup[]) =>
    some.map((group) => (
      <section class="group" aria-labelledby={`groep-${group.key}`}>
        <h3 id={`groep-${group.key}`}>{said(group.label, lang)}</h3>
        {numbersShown(group, goals, props.answers, props.start).map((n) => (
          <fieldset class="field part">
            <legend>
              {said(group.one, lang)} {n}
              {group.per === 'goals' ? (
                <span class="own-words" lang="nl">
                  {' '}
                  {goals.find((g) => g.key === String(n))?.words}
                </span>
              ) : null}
            </legend>
            {group.fields.map((f) => (
              <OneField {...props} field={f} name={`${group.key}.${n}.${f.key}`} />
            ))}
          </fieldset>
        ))}
      </section>
    ));
  return (
    <>
      {asked(groups.filter((g) => g.first === true))}
      {form.fields.map((f) => (
        <OneField {...props} field={f} name={f.key} />
      ))}
      {asked(groups.filter((g) => g.first !== true))}
    </>
  );
}

/** The goals, or as many as were filled in plus empty ones. */
function numbersShown(
  group: FormGroup,
  goals: readonly PlanGoal[],
  answers: Answers,
  start: Readonly<Record<string, string>>,
): readonly number[] {
  if (group.per === 'goals') return goals.map((g) => Number(g.key));
  const used = [...Object.keys(start), ...Object.keys(answers.typed)].flatMap((name) => {
    const [key, n] = name.split('.');
    const filled = (answers.typed[name] ?? start[name] ?? '') !== '';
    return key === group.key && filled && /^\d{1,3}$/.test(n ?? '') ? [Number(n)] : [];
  });
  const last = Math.max(0, ...used);
  return Array.from({ length: Math.max(group.offered, last + (last >= group.offered ? 1 : 0)) }, (_, i) => i + 1);
}

function OneField(props: {
  field: FormField;
  name: string;
  goals: readonly PlanGoal[];
  answers: Answers;
  start: Readonly<Record<string, string>>;
  today: Day;
  lang: Lang;
}) {
  const { field, name, answers, lang } = props;
  const w = courseWords[lang];
  const first = field.start === 'today' ? props.today : field.start;
  const stored = props.start[name] ?? first ?? '';
  const label =
    field.required === true ? (
      said(field.label, lang)
    ) : (
      <>
        {said(field.label, lang)} <span class="soft">({w.optional})</span>
      </>
    );
  const shared = {
    name,
    label,
    answers,
    lang,
    ...(field.hint === undefined ? {} : { hint: said(field.hint, lang) }),
    ...(field.required === true ? { required: true } : {}),
  };
  switch (field.as) {
    case 'text':
      return <TextField {...shared} rows={4} start={stored} lines="nl" />;
    case 'day':
      return <DateField {...shared} start={stored === '' ? '' : typedDay(stored)} />;
    case 'time':
      return <Field {...shared} kind="numeric" size="short" start={stored} />;
    case 'number':
      return <Field {...shared} kind="numeric" size="tiny" start={stored} />;
    case 'choice':
      return <Choices {...shared} options={field.options ?? []} chosen={stored === '' ? [] : [stored]} small />;
    case 'goal':
      return (
        <SelectField
          {...shared}
          empty={field.required === true ? w.choose : w.goalEmpty}
          chosen={stored}
          options={props.goals.map((g) => ({ value: g.key, label: `${g.key}. ${g.words}` }))}
        />
      );
    default:
      return <Field {...shared} start={stored} />;
  }
}

/** A filled-in form, opened. */
export interface ShownForm {
  readonly id: string;
  readonly on: Day;
  readonly first: WrittenBy;
  readonly corrected?: WrittenBy;
  readonly version: number;
  /** Absent when it is restricted. */
  readonly told?: Told;
  /** The text, of an item from before there was a form. */
  readonly text?: string;
  readonly restricted: boolean;
  readonly old: readonly OldText[];
  readonly declared: readonly Declared[];
  /** Address of the change; absent when this person may not. */
  readonly change?: string;
}

function factOf(line: ToldLine, lang: Lang): Fact {
  const term = said(line.label, lang);
  if (line.as === 'day' && typeof line.value === 'string') return { term, value: longDay(line.value, lang) };
  if (typeof line.value !== 'string') return { term, value: <Say words={line.value} lang={lang} /> };
  return {
    term,
    value:
      line.as === 'text' ? (
        <div lang="nl">
          <Paragraphs text={line.value} />
        </div>
      ) : (
        <span lang="nl">{line.value}</span>
      ),
  };
}

/** What was filled in, label and value. */
export function ToldForm(props: { told: Told; lang: Lang }) {
  const { told, lang } = props;
  return (
    <>
      {told.lines.length === 0 ? null : <Facts facts={told.lines.map((line) => factOf(line, lang))} />}
      {told.groups.map((group) => (
        <>
          <h4>
            {said(group.one, lang)}
            {group.words === undefined ? null : (
              <>
                : <span lang="nl">{group.words}</span>
              </>
            )}
          </h4>
          <Facts facts={group.lines.map((line) => factOf(line, lang))} />
        </>
      ))}
    </>
  );
}

/** One item of the course: its day and writer, what it says, what it said before, the client's words beside it. */
export function CourseItem(props: { item: ShownForm; label: Said; lang: Lang }) {
  const { item, lang } = props;
  const w = courseWords[lang];
  const n = notesWords[lang];
  return (
    <article class="note" id={`n-${item.id}`} aria-labelledby={`t-${item.id}`}>
      <div class="note-head">
        <h3 id={`t-${item.id}`}>{longDay(item.on, lang)}</h3>
        <p class="soft small">
          <Authors first={item.first} corrected={item.corrected} lang={lang} />
          {item.version > 1 ? `, ${w.version(item.version)}` : ''}
        </p>
      </div>
      {item.restricted ? (
        <p>
          <State look="warning">{n.restricted}</State> {n.restrictedNote}
        </p>
      ) : item.told === undefined ? (
        <div class="note-text" lang="nl">
          <Paragraphs text={item.text ?? ''} />
        </div>
      ) : (
        <ToldForm told={item.told} lang={lang} />
      )}
      {item.declared.map((declared) => (
        <div class="notice">
          <h4>{n.declaration}</h4>
          <p class="soft small">{n.declarationBy(declared.by, longDay(declared.on, lang))}</p>
          <div lang="nl">
            <Paragraphs text={declared.text} />
          </div>
        </div>
      ))}
      <OldTexts old={item.old} lang={lang} />
      {item.change === undefined ? null : (
        <p class="note-end">
          <a class="alone" href={item.change}>
            {w.change}
            <span class="unseen">{w.changeOf(`${said(props.label, lang)}, ${longDay(item.on, lang)}`)}</span>
          </a>
        </p>
      )}
    </article>
  );
}
