// How do we ask? Label, hint, error, control, in that order, in one column. Typed answers stay; mistakes are named twice.

import type { Child } from 'hono/jsx';
import { type Lang, type Said, said } from '../language.ts';
import { formWords } from '../words/form.ts';

/** What somebody typed, by name of the field; a list for boxes that can be ticked together. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;
/** A mistake at a field: what is wrong and what to do now, without repeating what was typed. */
export interface Mistake {
  readonly field: string;
  readonly message: Said;
}
/** A form that may come back: what was typed and what was wrong. Empty the first time. */
export interface Answers {
  readonly typed: Typed;
  readonly mistakes: readonly Mistake[];
}
/** A form that nobody filled in yet. */
export const UNTOUCHED: Answers = { typed: {}, mistakes: [] };

/** Summary above the `h1`: takes focus without script (`autofocus`) and links to the first control of each question. */
export function ErrorSummary(props: { mistakes: readonly Mistake[]; lang: Lang }) {
  const { mistakes, lang } = props;
  if (mistakes.length === 0) return null;
  return (
    <div class="summary" role="alert" aria-labelledby="fouten" tabindex={-1} autofocus>
      <h2 id="fouten">{formWords[lang].missing(mistakes.length)}</h2>
      <ul>
        {mistakes.map((mistake) => (
          <li>
            <a href={`#${mistake.field}`}>{said(mistake.message, lang)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A form that changes something: always POST, always with the token of the session. */
export function PostForm(props: {
  action: string;
  token?: string | undefined;
  class?: string;
  files?: boolean;
  children: Child;
}) {
  return (
    <form
      method="post"
      action={props.action}
      class={props.class}
      enctype={props.files === true ? 'multipart/form-data' : undefined}
      novalidate
    >
      {props.token === undefined ? null : <input type="hidden" name="_token" value={props.token} />}
      {props.children}
    </form>
  );
}

/** A value that travels with the form unseen. */
export function Hidden(props: { name: string; value: string }) {
  return <input type="hidden" name={props.name} value={props.value} />;
}

interface Asked {
  /** Name and id of the control. */
  readonly name: string;
  readonly label: Child;
  readonly hint?: Child;
  readonly answers: Answers;
  readonly lang: Lang;
}
function typedIn(answers: Answers, name: string): string {
  const value = answers.typed[name];
  return typeof value === 'string' ? value : '';
}
function messageFor(answers: Answers, name: string): Said | undefined {
  return answers.mistakes.find((mistake) => mistake.field === name)?.message;
}
/** Ids of hint and error for `aria-describedby`. */
function described(props: Asked): string | undefined {
  const ids: string[] = [];
  if (props.hint !== undefined) ids.push(`${props.name}-uitleg`);
  if (messageFor(props.answers, props.name) !== undefined) ids.push(`${props.name}-fout`);
  return ids.length === 0 ? undefined : ids.join(' ');
}
function Around(props: Asked & { children: Child }) {
  const message = messageFor(props.answers, props.name);
  return (
    <div class={message === undefined ? 'field' : 'field wrong'}>
      <label for={props.name}>{props.label}</label>
      <Help asked={props} />
      {props.children}
    </div>
  );
}
function Help(props: { asked: Asked }) {
  const { asked } = props;
  const message = messageFor(asked.answers, asked.name);
  return (
    <>
      {asked.hint === undefined ? null : (
        <span class="hint" id={`${asked.name}-uitleg`}>
          {asked.hint}
        </span>
      )}
      {message === undefined ? null : (
        <span class="error" id={`${asked.name}-fout`}>
          <span class="unseen">{formWords[asked.lang].mistake} </span>
          {said(message, asked.lang)}
        </span>
      )}
    </>
  );
}

/** One line of text. */
export function Field(
  props: Asked & {
    kind?: 'text' | 'email' | 'tel' | 'search' | 'numeric';
    size?: 'short' | 'tiny';
    autocomplete?: string;
    /** Shown when nothing was typed yet. */
    start?: string;
    required?: boolean;
  },
) {
  const kind = props.kind ?? 'text';
  return (
    <Around {...props}>
      <input
        class={props.size === undefined ? 'input' : `input ${props.size}`}
        type={kind === 'numeric' ? 'text' : kind}
        inputmode={kind === 'numeric' ? 'numeric' : undefined}
        id={props.name}
        name={props.name}
        value={props.answers.typed[props.name] === undefined ? (props.start ?? '') : typedIn(props.answers, props.name)}
        autocomplete={props.autocomplete ?? 'off'}
        aria-describedby={described(props)}
        aria-invalid={messageFor(props.answers, props.name) === undefined ? undefined : 'true'}
        aria-required={props.required === true ? 'true' : undefined}
      />
    </Around>
  );
}

/** A date as text, `dd-mm-jjjj`: a browser's own date field speaks the browser's language, not the page's. */
export function DateField(props: Asked & { start?: string; autocomplete?: string }) {
  const w = formWords[props.lang];
  const hint =
    props.hint === undefined ? (
      w.dateHint
    ) : typeof props.hint === 'string' ? (
      w.dateHintWith(props.hint)
    ) : (
      <>
        {props.hint} {w.dateHintAlone}
      </>
    );
  return <Field {...props} hint={hint} kind="numeric" size="short" />;
}

/** More lines of text. The value starts with a line end, because a browser drops the first one of a textarea. */
export function TextField(props: Asked & { rows?: number; start?: string; max?: number; lines?: 'nl' }) {
  return (
    <Around {...props}>
      <textarea
        id={props.name}
        name={props.name}
        rows={props.rows ?? 6}
        lang={props.lines}
        aria-describedby={described(props)}
        aria-invalid={messageFor(props.answers, props.name) === undefined ? undefined : 'true'}
      >
        {`\n${props.answers.typed[props.name] === undefined ? (props.start ?? '') : typedIn(props.answers, props.name)}`}
      </textarea>
    </Around>
  );
}

/** One of a long list. */
export function SelectField(props: Asked & { options: readonly Option[]; chosen?: string; empty?: string }) {
  const typed = props.answers.typed[props.name];
  const chosen = typeof typed === 'string' ? typed : (props.chosen ?? '');
  return (
    <Around {...props}>
      <select
        id={props.name}
        name={props.name}
        aria-describedby={described(props)}
        aria-invalid={messageFor(props.answers, props.name) === undefined ? undefined : 'true'}
      >
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {said(option.label, props.lang)}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** A file; kinds and size are said in the hint, before the choice. */
export function FileField(props: Asked & { accept?: string }) {
  return (
    <Around {...props}>
      <input
        class="input"
        type="file"
        id={props.name}
        name={props.name}
        accept={props.accept}
        aria-describedby={described(props)}
        aria-invalid={messageFor(props.answers, props.name) === undefined ? undefined : 'true'}
      />
    </Around>
  );
}

/** Something to choose. */
export interface Option {
  readonly value: string;
  readonly label: Said;
  readonly hint?: Said;
}
/** One of a few, or several of a few. The first control carries the field's own id, so that the summary leads to it. */
export function Choices(
  props: Asked & { options: readonly Option[]; several?: boolean; chosen?: readonly string[]; small?: boolean },
) {
  const message = messageFor(props.answers, props.name);
  const typed = props.answers.typed[props.name];
  const chosen = typed === undefined ? (props.chosen ?? []) : typeof typed === 'string' ? [typed] : typed;
  return (
    <fieldset class={message === undefined ? 'field' : 'field wrong'} aria-describedby={described(props)}>
      <legend class={props.small === true ? 'small' : undefined}>{props.label}</legend>
      <Help asked={props} />
      {props.options.map((option, i) => {
        const id = i === 0 ? props.name : `${props.name}-${i}`;
        return (
          <div class="choice">
            <input
              type={props.several === true ? 'checkbox' : 'radio'}
              id={id}
              name={props.name}
              value={option.value}
              checked={chosen.includes(option.value)}
              aria-describedby={option.hint === undefined ? undefined : `${id}-uitleg-keuze`}
            />
            <label for={id}>{said(option.label, props.lang)}</label>
            {option.hint === undefined ? null : (
              <span class="hint" id={`${id}-uitleg-keuze`}>
                {said(option.hint, props.lang)}
              </span>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** One box to tick. */
export function Tick(props: { name: string; label: Child; answers: Answers; lang: Lang; hint?: Child }) {
  const message = messageFor(props.answers, props.name);
  return (
    <div class={message === undefined ? 'field' : 'field wrong'}>
      {message === undefined ? null : (
        <span class="error" id={`${props.name}-fout`}>
          <span class="unseen">{formWords[props.lang].mistake} </span>
          {said(message, props.lang)}
        </span>
      )}
      <div class="choice">
        <input
          type="checkbox"
          id={props.name}
          name={props.name}
          value="ja"
          checked={props.answers.typed[props.name] === 'ja'}
          aria-describedby={message === undefined ? undefined : `${props.name}-fout`}
        />
        <label for={props.name}>{props.label}</label>
        {props.hint === undefined ? null : <span class="hint">{props.hint}</span>}
      </div>
    </div>
  );
}
