// What is the same on every page of every house? Language, title, styles, skip link, one main part.

import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { FrameBase, Practice } from '../frame.ts';
import type { Lang } from '../language.ts';
import { inLang, to } from '../paths.ts';
import { shellWords } from '../words/shell.ts';

/** A whole page as text, ready to send as `text/html; charset=utf-8`. */
export type Page = string;

/** What a page says about itself. */
export interface Meta {
  readonly title: string;
  /** The page comes back with mistakes: the title says so first. */
  readonly wrong?: boolean;
  /** No search engine should keep this page; true for all but public pages. */
  readonly private?: boolean;
}

/** Writes the page. Components here never wait, so the text is there at once; a component that waits is a bug. */
export function writePage(props: {
  frame: FrameBase;
  meta: Meta;
  site: string;
  bodyClass?: string;
  header: Child;
  footer?: Child;
  children: Child;
}): Page {
  const { frame, meta } = props;
  const w = shellWords[frame.lang];
  // oxlint-disable-next-line typescript/no-base-to-string -- a node of hono/jsx writes itself
  const page = (
    <html lang={frame.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {meta.private === true ? <meta name="robots" content="noindex, nofollow" /> : null}
        <title>{`${meta.wrong === true ? `${w.mistake} ` : ''}${meta.title} - ${props.site}`}</title>
        <link rel="stylesheet" href="/assets/tokens.css" />
        <link rel="stylesheet" href="/assets/base.css" />
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link rel="alternate" hreflang={other(frame.lang)} href={inLang(other(frame.lang), frame.path)} />
      </head>
      <body class={props.bodyClass}>
        <a class="skip" href="#inhoud">
          {w.skip}
        </a>
        {props.header}
        <main id="inhoud" tabindex={-1}>
          {props.children}
        </main>
        {props.footer}
      </body>
    </html>
  ).toString();
  if (typeof page !== 'string') throw new TypeError('a page component waits for something; pages are pure');
  return `<!doctype html>${page}`;
}

function other(lang: Lang): Lang {
  return lang === 'nl' ? 'en' : 'nl';
}

/** The link to the same page in the other language. */
export function LanguageLink(props: { frame: FrameBase }) {
  const lang = other(props.frame.lang);
  return (
    <a href={inLang(lang, props.frame.path)} lang={lang} hreflang={lang}>
      {shellWords[props.frame.lang].otherLanguage}
    </a>
  );
}

const MARK =
  '<svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true" focusable="false"><rect x="4" y="1.5" width="22" height="27" rx="3" fill="none" stroke="currentColor" stroke-width="2.5"/><path d="M11 9h10M11 21h7" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"/><rect x="7.5" y="12.2" width="15" height="5.6" fill="#dbe56b"/><path d="M11 15h9" stroke="#261a28" stroke-width="2.5" stroke-linecap="round"/></svg>';

/** The mark and the name of the house, as the way home. */
export function Word(props: { href: string; name: string }) {
  return (
    <a class="word" href={props.href}>
      {raw(MARK)}
      {props.name}
    </a>
  );
}

export interface Place {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}
/** The list of places of a menu. */
export function Places(props: { places: readonly Place[]; children?: Child }) {
  return (
    <ul>
      {props.places.map((place) => (
        <li>
          <a href={place.href} aria-current={place.current ? 'page' : undefined}>
            {place.label}
          </a>
        </li>
      ))}
      {props.children}
    </ul>
  );
}

/** Says once that something was saved. */
export function Flash(props: { words: string | undefined }) {
  return props.words === undefined ? null : (
    <div class="flash" role="status">
      {props.words}
    </div>
  );
}

/** Every page of a trial environment says so; and every page of a practice whose statement was read in and not adopted. */
export function TrialLine(props: { frame: FrameBase & { readonly practice?: Practice } }) {
  const { frame } = props;
  return (
    <>
      {frame.demo ? <p class="trial-line">{shellWords[frame.lang].trialLine}</p> : null}
      {frame.practice?.imported === true ? <p class="imported">{shellWords[frame.lang].imported}</p> : null}
    </>
  );
}

/** Sign out, here or on every device: forms, because they change something. */
export function SignOut(props: { frame: FrameBase }) {
  const { frame } = props;
  const w = shellWords[frame.lang];
  return (
    <>
      <SignOutForm frame={frame} to="signOut" words={w.signOut} />
      <SignOutForm frame={frame} to="signOutEverywhere" words={w.signOutEverywhere} />
    </>
  );
}

function SignOutForm(props: { frame: FrameBase; to: 'signOut' | 'signOutEverywhere'; words: string }) {
  const { frame } = props;
  return (
    <form method="post" action={to(frame.lang, props.to)}>
      {frame.token === undefined ? null : <input type="hidden" name="_token" value={frame.token} />}
      <button type="submit" class="as-link">
        {props.words}
      </button>
    </form>
  );
}
