// What does our statement ask of this client, and what was said? With one form to ask, to record what stands on paper, and to take a yes back.

import type { Day } from '../../../policy/index.ts';
import { type ClauseRef, Empty, Notice, PromiseQuote, Say, State } from '../../components/answers.tsx';
import {
  type Answers,
  Choices,
  DateField,
  Field,
  Hidden,
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
import { fileConsentWords } from '../../words/consents.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

/** One clause of the policy, or what was said about one class of recipients. */
export interface FileConsent {
  readonly id: string;
  readonly what: Said;
  readonly state: 'yes' | 'no' | 'asked' | 'withdrawn' | 'open' | 'not-needed' | 'elsewhere';
  readonly since?: Day;
  readonly clause?: ClauseRef;
  readonly history: readonly Said[];
  readonly effect: Said;
  /** Withdrawn in the portal; what follows is not written down yet. */
  readonly waits: boolean;
  /** Hash of the clause: travels with the form. */
  readonly shown: string;
}
interface InFile {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
}
export interface FileConsentsProps extends InFile {
  readonly consents: readonly FileConsent[];
  readonly mayWrite: boolean;
}
const LOOK = {
  yes: 'yes',
  no: 'no-access',
  asked: 'warning',
  withdrawn: 'no-access',
  open: 'unproven',
  'not-needed': 'unproven',
  elsewhere: 'unproven',
} as const;

function About(props: { consent: FileConsent; lang: Lang }) {
  const { consent, lang } = props;
  const w = fileConsentWords[lang];
  return (
    <>
      {consent.clause === undefined ? null : <PromiseQuote clause={consent.clause} lang={lang} />}
      {consent.history.length === 0 ? null : (
        <details class="more">
          <summary>{w.history}</summary>
          <ul>
            {consent.history.map((line) => (
              <li>
                <Say words={line} lang={lang} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** `GET /dossiers/:file/toestemmingen`. */
export function fileConsentsPage(props: FileConsentsProps): Page {
  const { frame, head, consents } = props;
  const { lang } = frame;
  const w = fileConsentWords[lang];
  return filePart({
    ...props,
    tab: 'overview',
    part: w.part,
    children: (
      <>
        <h2>{w.part}</h2>
        <p>{w.lead}</p>
        {consents.some((consent) => consent.waits) ? (
          <Notice heading={w.waits} look="warning">
            <p>{w.waitsNote}</p>
          </Notice>
        ) : null}
        {consents.length === 0 ? <Empty strong={w.none}>{w.noneNote}</Empty> : null}
        <Rows
          rows={consents.map((consent) => ({
            heading: <Say words={consent.what} lang={lang} />,
            lines: <About consent={consent} lang={lang} />,
            end: (
              <>
                <p>
                  <State look={LOOK[consent.state]}>{w[consent.state]}</State>
                </p>
                {consent.since === undefined ? null : <p class="soft small">{w.since(longDay(consent.since, lang))}</p>}
                {props.mayWrite && consent.state !== 'elsewhere' ? (
                  <a class="alone" href={to(lang, 'consentForm', { file: head.id, consent: consent.id })}>
                    {w.act}
                    <span class="unseen">{w.actOf(said(consent.what, lang))}</span>
                  </a>
                ) : null}
              </>
            ),
          }))}
        />
      </>
    ),
  });
}

export interface ConsentFormProps extends InFile {
  readonly consent: FileConsent;
  readonly people: readonly Option[];
  /** Whom it may be told; absent: the clause is not about telling others, or the class is known. */
  readonly classes?: readonly Option[];
  /** Fields `daad` `wie` `naam` `dag` `aan` `opmerking`, hidden `getoond`. */
  readonly answers: Answers;
  /** The clause changed since the form was opened. */
  readonly changed?: boolean;
}
/** `GET` and `POST /dossiers/:file/toestemmingen/:consent`. */
export function consentFormPage(props: ConsentFormProps): Page {
  const { frame, head, consent, answers } = props;
  const { lang } = frame;
  const w = fileConsentWords[lang];
  const base = { answers, lang };
  return filePart({
    ...props,
    tab: 'overview',
    part: w.part,
    mistakes: answers.mistakes,
    children: (
      <>
        <p>
          <a href={to(lang, 'consents', { file: head.id })}>{w.back}</a>
        </p>
        <h2>
          <Say words={consent.what} lang={lang} />
        </h2>
        {props.changed === true ? (
          <Notice heading={w.changed} look="warning">
            {null}
          </Notice>
        ) : null}
        <About consent={consent} lang={lang} />
        <p class="soft">
          {w.effect} <Say words={consent.effect} lang={lang} />
        </p>
        <PostForm class="sheet" action={to(lang, 'consentForm', { file: head.id, consent: consent.id })} token={frame.token}>
          <Hidden name="getoond" value={consent.shown} />
          <Choices
            name="daad"
            label={w.deed}
            {...base}
            options={[
              ...(consent.waits ? [{ value: 'settled', label: w.settled }] : []),
              { value: 'ask', label: w.ask },
              { value: 'given', label: w.given },
              { value: 'refused', label: w.refused },
              ...(consent.state === 'yes' ? [{ value: 'withdrawn', label: w.withdrawnDeed }] : []),
            ]}
          />
          <SelectField name="wie" label={w.who} hint={w.whoHint} {...base} options={props.people} empty={w.somebody} />
          <Field name="naam" label={w.name} hint={w.nameHint} {...base} />
          <DateField name="dag" label={w.day} hint={w.dayHint} {...base} />
          {props.classes === undefined ? null : (
            <SelectField name="aan" label={w.to} {...base} options={props.classes} empty={w.choose} />
          )}
          <TextField name="opmerking" label={w.note} hint={w.noteHint} rows={3} lines="nl" {...base} />
          <button class="button" type="submit">
            {w.save}
          </button>
        </PostForm>
      </>
    ),
  });
}
