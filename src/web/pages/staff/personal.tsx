// Where a client can be reached, changed by who works with the file; and the BSN with the proof of identity that was seen, shown on purpose only.

import type { Day } from '../../../policy/index.ts';
import { Notice } from '../../components/answers.tsx';
import { type Answers, Choices, DateField, Field, Hidden, PostForm } from '../../components/form.tsx';
import { Facts } from '../../components/lists.tsx';
import type { StaffFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { personalWords, proofWords } from '../../words/personal.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

interface Shared {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
  readonly answers: Answers;
}
export interface ContactFormProps extends Shared {
  /** Fields `contact.<field>`. */
  readonly fields: readonly { readonly field: 'address' | 'phone' | 'email'; readonly label: Said; readonly value: string }[];
  readonly version: number;
  /** Somebody else changed it meanwhile: what stands there now. */
  readonly theirs: boolean;
}

/** `GET` and `POST /dossiers/:file/contact`. */
export function contactFormPage(props: ContactFormProps): Page {
  const { frame, head, answers, today, tabs } = props;
  const { lang } = frame;
  const w = personalWords[lang];
  const kinds = { address: 'text', phone: 'tel', email: 'email' } as const;
  return filePart({
    frame,
    head,
    today,
    tab: 'overview',
    tabs,
    part: w.contact,
    mistakes: answers.mistakes,
    children: (
      <>
        <h2>{w.contact}</h2>
        <p class="lead">{w.contactLead}</p>
        {props.theirs ? (
          <Notice heading={w.theirs} look="warning" level={3}>
            <Facts
              facts={props.fields.map((f) => ({ term: said(f.label, lang), value: <span lang="nl">{f.value || '–'}</span> }))}
            />
          </Notice>
        ) : null}
        <PostForm action={to(lang, 'contact', { file: head.id })} token={frame.token}>
          <Hidden name="version" value={String(props.version)} />
          {props.fields.map((f) => (
            <Field
              name={`contact.${f.field}`}
              label={said(f.label, lang)}
              kind={kinds[f.field]}
              answers={answers}
              lang={lang}
              start={f.value}
            />
          ))}
          <button class="button" type="submit">
            {w.save}
          </button>
        </PostForm>
        <p class="section-gap">
          <a class="alone" href={to(lang, 'file', { file: head.id })}>
            {w.back}
          </a>
        </p>
      </>
    ),
  });
}

export interface IdentityProps extends Shared {
  readonly bsn: string | undefined;
  readonly proof: string | undefined;
  readonly mayWrite: boolean;
}

/** `GET /dossiers/:file/bsn`, and its two forms. */
export function identityPage(props: IdentityProps): Page {
  const { frame, head, answers, today, tabs, bsn } = props;
  const { lang } = frame;
  const w = personalWords[lang];
  return filePart({
    frame,
    head,
    today,
    tab: 'overview',
    tabs,
    part: w.bsn,
    mistakes: answers.mistakes,
    children: (
      <>
        <h2>{w.bsn}</h2>
        <p class="lead">{w.bsnLead}</p>
        <Facts
          facts={[
            { term: w.number, value: bsn ?? w.none },
            { term: w.proof, value: <span lang="nl">{props.proof ?? w.none}</span> },
          ]}
        />
        {props.mayWrite ? (
          <>
            <PostForm class="section-gap" action={to(lang, 'identity', { file: head.id })} token={frame.token}>
              <h3>{bsn === undefined ? w.setBsn : w.otherBsn}</h3>
              <Field name="bsn" label={w.number} hint={w.bsnHint} kind="numeric" size="short" answers={answers} lang={lang} />
              <button class="button second" type="submit">
                {w.saveBsn}
              </button>
            </PostForm>
            <PostForm class="section-gap" action={to(lang, 'identityProof', { file: head.id })} token={frame.token}>
              <h3>{w.proof}</h3>
              <p class="soft">{w.proofWhy}</p>
              <Choices
                name="kind"
                label={w.kind}
                answers={answers}
                lang={lang}
                options={Object.entries(proofWords[lang]).map(([value, label]) => ({ value, label }))}
              />
              <Field name="number" label={w.proofNumber} hint={w.proofNumberHint} size="short" answers={answers} lang={lang} />
              <DateField name="until" label={w.until} answers={answers} lang={lang} />
              <button class="button second" type="submit">
                {w.saveProof}
              </button>
            </PostForm>
          </>
        ) : null}
        <p class="section-gap">
          <a class="alone" href={to(lang, 'file', { file: head.id })}>
            {w.back}
          </a>
        </p>
      </>
    ),
  });
}
