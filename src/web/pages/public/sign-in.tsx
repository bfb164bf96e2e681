// Signing in without a password: ask for a link, look in the mail, confirm, choose a role.

import { Empty } from '../../components/answers.tsx';
import { type Answers, Field, Hidden, PostForm } from '../../components/form.tsx';
import { Rows } from '../../components/lists.tsx';
import type { PublicFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { publicPage } from '../../shells/public.tsx';
import { signInWords } from '../../words/sign-in.ts';

export interface SignInProps {
  readonly frame: PublicFrame;
  /** Field `email`. */
  readonly answers: Answers;
}

/** `GET /aanmelden`, and the answer to an address that cannot be one. */
export function signInPage(props: SignInProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = signInWords[lang];
  return publicPage({
    frame,
    place: 'signIn',
    meta: { title: w.title, wrong: answers.mistakes.length > 0 },
    children: (
      <>
        <Head frame={frame} title={w.title} lead={w.lead} mistakes={answers.mistakes} />
        <div class="cols cols-wide-narrow top-align">
          <PostForm class="sheet" action={to(lang, 'signIn')} token={frame.token}>
            <Field
              name="email"
              kind="email"
              autocomplete="email"
              label={w.mail}
              hint={w.mailHint}
              answers={answers}
              lang={lang}
            />
            <button class="button" type="submit">
              {w.send}
            </button>
          </PostForm>
          <section aria-labelledby="zo">
            <h2 id="zo">{w.why}</h2>
            <ol>
              <li>{w.step1}</li>
              <li>{w.step2(frame.demo ? w.worksInTrial : w.works)}</li>
              <li>{w.step3}</li>
            </ol>
            <p class="soft">{frame.demo ? w.demo : w.noMail}</p>
          </section>
        </div>
      </>
    ),
  });
}

/** `GET /aanmelden/verstuurd`: the same whether the address is known or not. */
export function signInSentPage(props: { readonly frame: PublicFrame }): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = signInWords[lang];
  return publicPage({
    frame,
    place: 'signIn',
    meta: { title: w.sentTitle },
    children: (
      <>
        <Head frame={frame} title={w.sentTitle} lead={w.sentLead} />
        <p>{w.sentNote(frame.demo ? w.worksInTrial : w.works)}</p>
        <p>{frame.demo ? w.demo : w.sentNot}</p>
        <p>
          <a class="alone" href={to(lang, 'signIn')}>
            {w.again}
          </a>
        </p>
      </>
    ),
  });
}

/** The link was opened: a button signs in, so that a mail scanner that follows links does not use it up. */
export function confirmSignInPage(props: { readonly frame: PublicFrame; readonly action: string; readonly token: string }): Page {
  const { frame } = props;
  const w = signInWords[frame.lang];
  return publicPage({
    frame,
    place: 'signIn',
    meta: { title: w.confirmTitle, private: true },
    children: (
      <>
        <Head frame={frame} title={w.confirmTitle} lead={w.confirmLead} />
        <PostForm action={props.action} token={frame.token}>
          <Hidden name="token" value={props.token} />
          <button class="button" type="submit">
            {w.confirm}
          </button>
        </PostForm>
      </>
    ),
  });
}

/** The link was used or is too old. */
export function expiredLinkPage(props: { readonly frame: PublicFrame }): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = signInWords[lang];
  return publicPage({
    frame,
    place: 'signIn',
    meta: { title: w.expiredTitle, private: true },
    children: (
      <>
        <Head frame={frame} title={w.expiredTitle} lead={w.expiredLead(frame.demo ? w.worksInTrial : w.works)} />
        <p>
          <a class="button" href={to(lang, 'signIn')}>
            {w.send}
          </a>
        </p>
      </>
    ),
  });
}

/** One account of a person. */
export interface RoleChoice {
  /** Value of the field `rol`. */
  readonly key: string;
  readonly role: Said;
  readonly practice: string;
  /** What can be done with it. */
  readonly note?: Said;
}

/** `GET /aanmelden/rol`: somebody with more than one account chooses one. */
export function chooseRolePage(props: { readonly frame: PublicFrame; readonly roles: readonly RoleChoice[] }): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = signInWords[lang];
  return publicPage({
    frame,
    place: 'none',
    meta: { title: w.roleTitle.replace('?', ''), private: true },
    children: (
      <>
        <Head frame={frame} title={w.roleTitle} lead={w.roleLead} />
        {props.roles.length === 0 ? (
          <Empty strong={w.noRole}>{w.noRoleNote}</Empty>
        ) : (
          <Rows
            level={0}
            rows={props.roles.map((choice) => ({
              heading: `${said(choice.role, lang)}, ${choice.practice}`,
              ...(choice.note === undefined ? {} : { lines: <p class="soft">{said(choice.note, lang)}</p> }),
              end: (
                <PostForm action={to(lang, 'chooseRole')} token={frame.token}>
                  <Hidden name="rol" value={choice.key} />
                  <button class="button second slim" type="submit">
                    {w.goOn}
                    <span class="unseen"> {w.goOnAs(said(choice.role, lang), choice.practice)}</span>
                  </button>
                </PostForm>
              ),
            }))}
          />
        )}
      </>
    ),
  });
}
