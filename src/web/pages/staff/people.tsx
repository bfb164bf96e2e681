// Who works here: the list, an invitation, roles and the last day; and the promise of secrecy that comes before the first file.

import type { Day } from '../../../policy/index.ts';
import { type ArticleRef, Articles, type ClauseRef, Empty, PromiseQuote, Say, State } from '../../components/answers.tsx';
import { type Answers, Choices, DateField, Field, type Option, PostForm, Tick } from '../../components/form.tsx';
import { Table } from '../../components/lists.tsx';
import { longDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { listed, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { filesWords } from '../../words/files.ts';
import { leftFileWords, peopleWords, promiseWords } from '../../words/people.ts';

export interface PersonRow {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Said[];
  readonly tie: Said;
  readonly signedOn?: Day;
  readonly until?: Day;
  readonly closedOn?: Day;
  /** This person may change that account. */
  readonly may: boolean;
}
export interface PeopleProps {
  readonly frame: StaffFrame;
  readonly people: readonly PersonRow[];
  /** Fields `voornaam` `tussenvoegsel` `achternaam` `email` `rollen` `soort` `tot`. */
  readonly answers: Answers;
  readonly roles: readonly Option[];
  readonly ties: readonly Option[];
  /** This person may take over a list of clients. */
  readonly mayTakeOver?: boolean;
}

/** `GET` and `POST /beheer`. */
export function peoplePage(props: PeopleProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = peopleWords[lang];
  return staffPage({
    frame,
    place: 'admin',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          title={w.title}
          lead={w.lead}
          mistakes={answers.mistakes}
          {...(props.mayTakeOver === true
            ? {
                beside: (
                  <p>
                    <a class="button second" href={to(lang, 'takeOver')}>
                      {filesWords[lang].takeOver}
                    </a>
                  </p>
                ),
              }
            : {})}
        />
        <Table
          caption={w.caption}
          corner={w.corner}
          columns={[{ label: w.role }, { label: w.tie }, { label: w.signed }, { label: w.state }, { label: w.act }]}
          rows={props.people.map((person) => ({
            head: person.name,
            cells: [
              listed(
                person.roles.map((role) => said(role, lang)),
                lang,
              ),
              <Say words={person.tie} lang={lang} />,
              person.signedOn === undefined ? (
                <State look="unproven">{w.notSigned}</State>
              ) : (
                w.signedOn(longDay(person.signedOn, lang))
              ),
              person.closedOn !== undefined ? (
                <State look="no-access">{w.closed(longDay(person.closedOn, lang))}</State>
              ) : person.until === undefined ? (
                <State look="yes">{w.open}</State>
              ) : (
                <State look="yes">{w.until(longDay(person.until, lang))}</State>
              ),
              person.may ? (
                <a class="alone" href={to(lang, 'person', { account: person.account })}>
                  {w.change}
                  <span class="unseen">{w.changeOf(person.name)}</span>
                </a>
              ) : (
                '–'
              ),
            ],
          }))}
        />
        <PostForm class="sheet section-gap" action={to(lang, 'admin')} token={frame.token}>
          <h2>{w.invite}</h2>
          <p class="soft">{w.inviteNote}</p>
          <Field name="voornaam" label={w.first} answers={answers} lang={lang} />
          <Field name="tussenvoegsel" label={w.prefix} size="short" answers={answers} lang={lang} />
          <Field name="achternaam" label={w.last} answers={answers} lang={lang} />
          <Field name="email" label={w.email} kind="email" answers={answers} lang={lang} />
          <Choices name="rollen" label={w.roles} hint={w.rolesHint} several answers={answers} lang={lang} options={props.roles} />
          <Choices name="soort" label={w.tie} answers={answers} lang={lang} options={props.ties} chosen={['employee']} />
          <DateField name="tot" label={w.lastDay} hint={w.lastDayHint} answers={answers} lang={lang} />
          <button class="button" type="submit">
            {w.send}
          </button>
        </PostForm>
      </>
    ),
  });
}

export interface PersonProps {
  readonly frame: StaffFrame;
  readonly account: string;
  readonly name: string;
  /** Fields `rollen`, `tot`. */
  readonly answers: Answers;
  readonly roles: readonly Option[];
  readonly chosen: readonly string[];
  readonly until?: Day;
}
/** `GET` and `POST /beheer/mensen/:account`; the last button posts to `/beheer/mensen/:account/einde`. */
export function personPage(props: PersonProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = peopleWords[lang];
  return staffPage({
    frame,
    place: 'admin',
    meta: { title: props.name, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head frame={frame} title={props.name} back={{ href: to(lang, 'admin'), label: w.back }} mistakes={answers.mistakes} />
        <div class="cols cols-half top-align">
          <PostForm class="sheet" action={to(lang, 'person', { account: props.account })} token={frame.token}>
            <h2>{w.role}</h2>
            <Choices
              name="rollen"
              label={w.roles}
              hint={w.rolesHint}
              several
              answers={answers}
              lang={lang}
              options={props.roles}
              chosen={props.chosen}
            />
            <DateField
              name="tot"
              label={w.lastDay}
              answers={answers}
              lang={lang}
              {...(props.until === undefined ? {} : { start: props.until.split('-').reverse().join('-') })}
            />
            <button class="button" type="submit">
              {w.save}
            </button>
          </PostForm>
          <PostForm class="sheet" action={to(lang, 'endPerson', { account: props.account })} token={frame.token}>
            <h2>{w.stop}</h2>
            <p>{w.stopNote}</p>
            <button class="button danger" type="submit">
              {w.stopButton}
            </button>
          </PostForm>
        </div>
      </>
    ),
  });
}

export interface LeftFileProps {
  readonly frame: StaffFrame;
  readonly file: string;
  readonly number: string;
  /** Fields `wie` and `taak`. */
  readonly answers: Answers;
  readonly colleagues: readonly Option[];
  readonly tasks: readonly Option[];
}
/** `GET` and `POST /beheer/zonder-begeleider/:file`. */
export function leftFilePage(props: LeftFileProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = leftFileWords[lang];
  return staffPage({
    frame,
    place: 'admin',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head
          frame={frame}
          title={w.of(props.number)}
          lead={w.lead}
          back={{ href: to(lang, 'today'), label: w.back }}
          mistakes={answers.mistakes}
        />
        {props.colleagues.length === 0 ? (
          <Empty strong={w.nobody}>{w.nobodyNote}</Empty>
        ) : (
          <PostForm class="sheet" action={to(lang, 'leftFile', { file: props.file })} token={frame.token}>
            <Choices name="wie" label={w.who} answers={answers} lang={lang} options={props.colleagues} />
            <Choices name="taak" label={w.task} answers={answers} lang={lang} options={props.tasks} />
            <button class="button" type="submit">
              {w.save}
            </button>
          </PostForm>
        )}
      </>
    ),
  });
}

export interface PromiseProps {
  readonly frame: StaffFrame;
  readonly clause?: ClauseRef;
  readonly articles: readonly ArticleRef[];
  /** Field `beloof`. */
  readonly answers: Answers;
}
/** `GET` and `POST /geheimhouding`: before anything else. */
export function promisePage(props: PromiseProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = promiseWords[lang];
  return staffPage({
    frame: { ...frame, places: [] },
    place: 'none',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head frame={frame} title={w.title} lead={w.lead} mistakes={answers.mistakes} />
        <p>{w.who}</p>
        {props.clause === undefined ? null : <PromiseQuote clause={props.clause} lang={lang} />}
        {props.articles.length === 0 ? null : (
          <p>
            {w.law} <Articles articles={props.articles} lang={lang} />.
          </p>
        )}
        <PostForm class="sheet" action={to(lang, 'promise')} token={frame.token}>
          <ul>
            <li>{w.one}</li>
            <li>{w.two}</li>
            <li>{w.three}</li>
            <li>{w.four}</li>
          </ul>
          <Tick name="beloof" label={w.agree} answers={answers} lang={lang} />
          <button class="button" type="submit">
            {w.sign}
          </button>
        </PostForm>
      </>
    ),
  });
}
