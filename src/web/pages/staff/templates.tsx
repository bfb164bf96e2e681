// Templates of the course of care: which forms are used here, what they are called, which field of the policy they ask too.

import type { FormSpec } from '../../../record/index.ts';
import { Notice } from '../../components/answers.tsx';
import { type Answers, Choices, Field, Hidden, type Option, PostForm, SelectField } from '../../components/form.tsx';
import { Rows } from '../../components/lists.tsx';
import type { StaffFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { courseWords } from '../../words/course.ts';

export interface TemplatesProps {
  readonly frame: StaffFrame;
  readonly templates: readonly { readonly key: string; readonly label: Said }[];
}

/** `GET /beheer/sjablonen`. */
export function templatesPage(props: TemplatesProps): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = courseWords[lang];
  return staffPage({
    frame,
    place: 'admin',
    meta: { title: w.templates },
    children: (
      <>
        <Head frame={frame} title={w.templates} lead={w.templatesLead} />
        <section aria-labelledby="lijst">
          <h2 class="unseen" id="lijst">
            {w.templates}
          </h2>
          <Rows
            rows={props.templates.map((t) => ({
              heading: said(t.label, lang),
              href: to(lang, 'template', { template: t.key }),
            }))}
          />
        </section>
      </>
    ),
  });
}

export interface TemplateProps {
  readonly frame: StaffFrame;
  readonly key: string;
  readonly label: Said;
  readonly version: number;
  /** Fields `use.<kind>`, `name.<kind>`, `extra.<kind>`, and hidden `version`. */
  readonly answers: Answers;
  readonly forms: readonly {
    readonly form: FormSpec;
    readonly used: boolean;
    readonly name: string;
    readonly extra: string;
    /** Fields of the policy in the category of this form. */
    readonly extras: readonly Option[];
  }[];
  /** Forms for which the policy has no data. */
  readonly unusable: readonly Said[];
}

/** `GET` and `POST /beheer/sjablonen/:template`. */
export function templatePage(props: TemplateProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = courseWords[lang];
  const title = w.adjust(said(props.label, lang).toLowerCase());
  return staffPage({
    frame,
    place: 'admin',
    meta: { title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'templates'), label: w.templates }}
          mistakes={answers.mistakes}
          title={title}
          lead={w.templatesLead}
        />
        <PostForm action={to(lang, 'template', { template: props.key })} token={frame.token}>
          <Hidden name="version" value={String(props.version)} />
          {props.forms.map(({ form, used, name, extra, extras }) => (
            <section class="group" aria-labelledby={`s-${form.kind}`}>
              <h2 id={`s-${form.kind}`}>{said(form.label, lang)}</h2>
              <Choices
                name={`use.${form.kind}`}
                label={w.use}
                answers={answers}
                lang={lang}
                small
                chosen={[used ? 'ja' : 'nee']}
                options={[
                  { value: 'ja', label: w.yes },
                  { value: 'nee', label: w.no },
                ]}
              />
              <Field name={`name.${form.kind}`} label={w.ownName} answers={answers} lang={lang} start={name} />
              {extras.length === 0 ? null : (
                <SelectField
                  name={`extra.${form.kind}`}
                  label={w.extra}
                  answers={answers}
                  lang={lang}
                  empty={w.noExtra}
                  chosen={extra}
                  options={extras}
                />
              )}
            </section>
          ))}
          <button class="button" type="submit">
            {w.saveTemplate}
          </button>
        </PostForm>
        {props.unusable.length === 0 ? null : (
          <Notice heading={w.unusable} look="warning" level={2}>
            <p>{w.unusableNote}</p>
            <ul>
              {props.unusable.map((label) => (
                <li>{said(label, lang)}</li>
              ))}
            </ul>
          </Notice>
        )}
      </>
    ),
  });
}
