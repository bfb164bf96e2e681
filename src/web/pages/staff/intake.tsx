// A new client, or the data at the start of care: only the fields that the policy's purposes need, each with its reason.

import type { Day } from '../../../policy/index.ts';
import { Notice, Say } from '../../components/answers.tsx';
import { type Draft, DraftFound, DraftLine } from '../../components/draft.tsx';
import {
  type Answers,
  Choices,
  DateField,
  Field,
  Hidden,
  type Option,
  PostForm,
  SelectField,
  Tick,
} from '../../components/form.tsx';
import { IntakeFields, type IntakeGroup } from '../../components/intake.tsx';
import type { StaffFrame } from '../../frame.ts';
import { type Lang, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { Facts } from '../../components/lists.tsx';
import { courseWords } from '../../words/course.ts';
import { intakeWords } from '../../words/intake.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

/** What the policy does not let us ask. */
function NotAsked(props: { items: readonly Said[]; lang: Lang }) {
  const w = intakeWords[props.lang];
  if (props.items.length === 0) return <div />;
  return (
    <aside class="stay" aria-labelledby="niet">
      <div class="sheet">
        <h2 id="niet">{w.notAsked}</h2>
        <ul>
          {props.items.map((item) => (
            <li>
              <Say words={item} lang={props.lang} />
            </li>
          ))}
        </ul>
        <p class="soft small">{w.notAskedNote}</p>
      </div>
    </aside>
  );
}

interface ConsentAsked {
  readonly measures: readonly Option[];
  /** Minors need it: everybody younger than this. */
  readonly under?: number;
  readonly roles: readonly Option[];
  /** Values of the answers for a minor whose consent nobody else gives. */
  readonly alone?: { readonly own: string; readonly order: string } | undefined;
}

/** Who said yes before we keep anything? */
function ConsentAsk(props: { asked: ConsentAsked; answers: Answers; lang: Lang }) {
  const { asked, answers, lang } = props;
  const { measures, under, alone } = asked;
  const w = intakeWords[lang];
  return (
    <section class="group">
      <h2>{w.consent}</h2>
      <p class="soft">
        {measures.length > 0 ? `${w.measureWhy} ` : null}
        {under === undefined ? null : `${w.minorWhy(under)} `}
        {w.consentWhy}
      </p>
      {measures.length === 0 ? null : (
        <Choices
          name="measure"
          label={w.measureAsk}
          answers={answers}
          lang={lang}
          options={[{ value: 'none', label: w.measureNone }, ...measures]}
        />
      )}
      <Field
        name="consent.name"
        label={w.consentName}
        hint={w.consentOnly(measures.length > 0, under)}
        answers={answers}
        lang={lang}
      />
      <SelectField
        name="consent.role"
        label={w.consentRole}
        answers={answers}
        lang={lang}
        options={[
          ...asked.roles,
          ...(alone
            ? [
                { value: alone.own, label: w.consentOwn },
                { value: alone.order, label: w.consentOrder },
              ]
            : []),
        ]}
        empty="–"
      />
      <DateField name="consent.on" label={w.consentOn} hint={alone ? w.consentOnHint : undefined} answers={answers} lang={lang} />
    </section>
  );
}

export interface AddClientProps {
  readonly frame: StaffFrame;
  /** Fields `name.first`, `name.prefix`, `name.last`, `birthDate`, `service`, `careFrom`, those of the groups, and `notSame`. */
  readonly answers: Answers;
  /** Services of the policy with the law of their part as hint; the choice is left out when there is only one. */
  readonly services: readonly Option[];
  readonly groups: readonly IntakeGroup[];
  readonly notAsked: readonly Said[];
  /** The policy has a field for the prefix of a name; without one it belongs to the last name. */
  readonly prefix: boolean;
  /** Asked where the policy wants the consent of somebody else first: fields `measure`, `consent.name`, `consent.role`, `consent.on`. */
  readonly consent?: ConsentAsked;
  /** Somebody looks the same; saving needs a tick then. */
  readonly alike: boolean;
  readonly draft?: Draft | undefined;
}

/** `GET` and `POST /dossiers/nieuw`. */
export function addClientPage(props: AddClientProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = intakeWords[lang];
  return staffPage({
    frame,
    place: 'files',
    meta: { title: w.addTitle, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'files'), label: w.all }}
          mistakes={answers.mistakes}
          title={w.addTitle}
          lead={w.addLead}
        />
        <DraftFound draft={props.draft} frame={frame} />
        <div class="cols cols-wide-narrow top-align">
          <PostForm action={to(lang, 'addClient')} token={frame.token}>
            <section class="group">
              <h2>{w.who}</h2>
              <Field name="name.first" label={w.first} hint={w.nameWhy} answers={answers} lang={lang} required />
              {props.prefix ? (
                <Field name="name.prefix" label={w.prefix} hint={w.may} size="short" answers={answers} lang={lang} />
              ) : null}
              <Field name="name.last" label={w.last} answers={answers} lang={lang} required />
              <DateField name="birthDate" label={w.birth} hint={w.birthWhy} answers={answers} lang={lang} />
              {props.services.length < 2 ? (
                <input type="hidden" name="service" value={props.services[0]?.value ?? ''} />
              ) : (
                <Choices
                  name="service"
                  label={w.service}
                  hint={w.serviceWhy}
                  answers={answers}
                  lang={lang}
                  options={props.services}
                  small
                />
              )}
              <DateField name="careFrom" label={w.from} answers={answers} lang={lang} />
            </section>
            {props.consent === undefined ? null : <ConsentAsk asked={props.consent} answers={answers} lang={lang} />}
            <IntakeFields groups={props.groups} answers={answers} lang={lang} />
            {props.alike ? (
              <Notice heading={w.same} look="warning" level={3}>
                <p>{w.sameNote}</p>
                <Tick name="notSame" label={w.notSame} answers={answers} lang={lang} />
              </Notice>
            ) : null}
            <button class="button" type="submit">
              {w.save}
            </button>
            <DraftLine draft={props.draft} lang={lang} empty />
          </PostForm>
          <NotAsked items={props.notAsked} lang={lang} />
        </div>
      </>
    ),
  });
}

export interface IntakeProps {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
  readonly answers: Answers;
  readonly groups: readonly IntakeGroup[];
  readonly notAsked: readonly Said[];
  /** Stands for what was there when the page was made; travels with the form. */
  readonly seen?: string;
  /** What is recorded now, when somebody changed it meanwhile. */
  readonly theirs?: readonly { readonly label: Said; readonly value: string }[];
  readonly draft?: Draft | undefined;
}

/** `GET` and `POST /dossiers/:file/intake`. */
export function intakePage(props: IntakeProps): Page {
  const { frame, answers, head } = props;
  const { lang } = frame;
  const w = intakeWords[lang];
  return filePart({
    frame,
    head,
    today: props.today,
    tab: 'overview',
    tabs: props.tabs,
    part: w.title,
    mistakes: answers.mistakes,
    children: (
      <>
        <DraftFound draft={props.draft} frame={frame} changed={props.theirs !== undefined} />
        <div class="cols cols-wide-narrow top-align">
          <PostForm action={to(lang, 'intake', { file: head.id })} token={frame.token}>
            {props.seen === undefined ? null : <Hidden name="seen" value={props.seen} />}
            {props.theirs === undefined ? null : (
              <Notice heading={courseWords[lang].theirs} look="warning" level={3}>
                <Facts
                  facts={props.theirs.map((their) => ({
                    term: said(their.label, lang),
                    value: <span lang="nl">{their.value}</span>,
                  }))}
                />
              </Notice>
            )}
            <IntakeFields groups={props.groups} answers={answers} lang={lang} />
            <button class="button" type="submit">
              {w.saveAnswers}
            </button>
            <DraftLine draft={props.draft} lang={lang} />
          </PostForm>
          <NotAsked items={props.notAsked} lang={lang} />
        </div>
      </>
    ),
  });
}
