// Fields with a reason: a field is on the form because a purpose of the policy needs it, and says so.

import { type Lang, type Said, said } from '../language.ts';
import { intakeWords } from '../words/intake.ts';
import { type ArticleRef, Articles, Say } from './answers.tsx';
import { type Answers, Choices, DateField, Field, type Option, SelectField, TextField } from './form.tsx';

/** One field of the intake form. */
export interface IntakeField {
  /** Name of the control (`identity.first-language`). */
  readonly name: string;
  readonly label: Said;
  readonly kind: 'line' | 'text' | 'date' | 'choice' | 'select' | 'email' | 'phone' | 'number';
  readonly options?: readonly Option[];
  /** Why it is asked: the purposes, in words. */
  readonly why: Said;
  readonly articles?: readonly ArticleRef[];
  readonly required: boolean;
  /** Sensitive: asked only with a recorded reason for this client; that reason is the field `<name>.relevantie`. */
  readonly relevance: boolean;
  /** What is recorded already. */
  readonly value?: string;
}
/** Fields of one category of data. */
export interface IntakeGroup {
  readonly title: Said;
  /** Nobody knows it on the first day: it lies closed at the end. */
  readonly later?: boolean;
  readonly fields: readonly IntakeField[];
}

function Reasoned(props: { field: IntakeField; answers: Answers; lang: Lang }) {
  const { field, answers, lang } = props;
  const w = intakeWords[lang];
  const hint = (
    <>
      {w.why} <Say words={field.why} lang={lang} />
      {field.articles === undefined || field.articles.length === 0 ? null : (
        <>
          {' '}
          <Articles articles={field.articles} lang={lang} />
        </>
      )}
      {'. '}
      {field.required ? w.must : w.may}
    </>
  );
  const common = {
    name: field.name,
    label: said(field.label, lang),
    hint,
    answers,
    lang,
    ...(field.value === undefined ? {} : { start: field.value }),
  };
  switch (field.kind) {
    case 'text':
      return <TextField {...common} rows={4} />;
    case 'date':
      return <DateField {...common} />;
    case 'choice':
      return <Choices {...common} options={field.options ?? []} chosen={field.value === undefined ? [] : [field.value]} />;
    case 'select':
      return (
        <SelectField
          {...common}
          options={field.options ?? []}
          empty=""
          {...(field.value === undefined ? {} : { chosen: field.value })}
        />
      );
    case 'email':
      return <Field {...common} kind="email" required={field.required} />;
    case 'phone':
      return <Field {...common} kind="tel" size="short" required={field.required} />;
    case 'number':
      return <Field {...common} kind="numeric" size="short" required={field.required} />;
    case 'line':
      return <Field {...common} required={field.required} />;
  }
}

/** Groups of fields. What comes later lies closed at the end, and opens when something was typed or is wrong. */
export function IntakeFields(props: { groups: readonly IntakeGroup[]; answers: Answers; lang: Lang }) {
  const { answers, lang } = props;
  const w = intakeWords[lang];
  const later = props.groups.filter((group) => group.later === true);
  const open = later.some((group) =>
    group.fields.some(
      ({ name, value }) =>
        value !== undefined || answers.mistakes.some((mistake) => mistake.field === name) || (answers.typed[name] ?? '') !== '',
    ),
  );
  return (
    <>
      <Groups groups={props.groups.filter((group) => group.later !== true)} answers={answers} lang={lang} level="h2" />
      {later.length === 0 ? null : (
        <details class="more" open={open}>
          <summary>{w.later}</summary>
          <Groups groups={later} answers={answers} lang={lang} level="h3" />
        </details>
      )}
    </>
  );
}

/** Sensitive fields lie closed behind their question and open when something was typed or is wrong. */
function Groups(props: { groups: readonly IntakeGroup[]; answers: Answers; lang: Lang; level: 'h2' | 'h3' }) {
  const { answers, lang, level: Heading } = props;
  const w = intakeWords[lang];
  return (
    <>
      {props.groups.map((group) => (
        <section class="group">
          <Heading>
            <Say words={group.title} lang={lang} />
          </Heading>
          {group.fields.map((field) => {
            if (!field.relevance) return <Reasoned field={field} answers={answers} lang={lang} />;
            const reason = `${field.name}.relevantie`;
            const open =
              field.value !== undefined ||
              answers.mistakes.some((mistake) => mistake.field === field.name || mistake.field === reason) ||
              [answers.typed[field.name], answers.typed[reason]].some((typed) => typed !== undefined && typed !== '');
            return (
              <details class="more" open={open}>
                <summary>{w.open(said(field.label, lang))}</summary>
                <TextField name={reason} label={w.relevance} hint={w.relevanceHint} answers={answers} lang={lang} rows={2} />
                <Reasoned field={field} answers={answers} lang={lang} />
              </details>
            );
          })}
        </section>
      ))}
    </>
  );
}
