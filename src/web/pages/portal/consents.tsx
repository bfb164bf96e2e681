// What did I say yes or no to? Three kinds that never mix; withdrawing is one button and works at once.

import type { Day } from '../../../policy/index.ts';
import { type ClauseRef, Empty, PromiseQuote, Say, State } from '../../components/answers.tsx';
import { Hidden, PostForm } from '../../components/form.tsx';
import { longDay } from '../../dates.ts';
import type { PortalFrame } from '../../frame.ts';
import { type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import { spoken } from '../../spoken.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { portalPage } from '../../shells/portal.tsx';
import { consentWords } from '../../words/portal.ts';

/** A consent as the reader sees it. */
export interface ShownConsent {
  /** Key in the address of the form. */
  readonly id: string;
  readonly kind: 'care' | 'disclosure' | 'avg';
  readonly what: Said;
  /** What it means, in plain words. */
  readonly about: Said;
  /** What happens after a no. */
  readonly effect?: Said;
  /** asked: the reader must answer. others: somebody else must. open: nobody was asked. */
  readonly state: 'yes' | 'no' | 'asked' | 'withdrawn' | 'others' | 'open' | 'not-needed';
  readonly since?: Day;
  readonly until?: Day;
  /** The sentence of the statement, with hash version as shown. */
  readonly clause?: ClauseRef;
  /** Who said what before, in words. */
  readonly history: readonly Said[];
  /** What the reader can do now. */
  readonly may: readonly ('give' | 'refuse' | 'withdraw')[];
  /** Travels with the answer: what was shown (hash of the clause). */
  readonly shown: string;
}
export interface ConsentsProps {
  readonly frame: PortalFrame;
  readonly file: { readonly id: string; readonly callName: string; readonly own: boolean };
  readonly consents: readonly ShownConsent[];
}
const LOOK = {
  yes: 'yes',
  no: 'no-access',
  asked: 'warning',
  withdrawn: 'no-access',
  others: 'unproven',
  open: 'unproven',
  'not-needed': 'unproven',
} as const;
const KINDS = ['care', 'disclosure', 'avg'] as const;

function Consent(props: { consent: ShownConsent; file: string; frame: PortalFrame }) {
  const { consent, frame } = props;
  const { lang } = frame;
  const w = spoken(consentWords, frame);
  return (
    <li>
      <div>
        <h3>
          <Say words={consent.what} lang={lang} />
        </h3>
        <p>
          <Say words={consent.about} lang={lang} />
        </p>
        {consent.effect === undefined ? null : (
          <p class="soft">
            {w.effect} <Say words={consent.effect} lang={lang} />
          </p>
        )}
        {consent.clause === undefined && consent.history.length === 0 ? null : (
          <details class="more">
            <summary>{consent.clause === undefined ? w.history : w.words}</summary>
            {consent.clause === undefined ? null : <PromiseQuote clause={consent.clause} lang={lang} />}
            {consent.history.length === 0 ? null : (
              <ul>
                {consent.history.map((line) => (
                  <li>
                    <Say words={line} lang={lang} />
                  </li>
                ))}
              </ul>
            )}
          </details>
        )}
      </div>
      <div class="end">
        <p>
          <State look={LOOK[consent.state]}>{w[consent.state]}</State>
        </p>
        <p class="soft small">
          {consent.since === undefined ? '' : w.since(longDay(consent.since, lang))}{' '}
          {consent.until === undefined ? '' : w.until(longDay(consent.until, lang))}
        </p>
        {consent.may.map((act) => (
          <PostForm action={to(lang, 'consent', { file: props.file, consent: consent.id })} token={frame.token}>
            <Hidden name="antwoord" value={act} />
            <Hidden name="getoond" value={consent.shown} />
            <button class={act === 'give' ? 'button slim after' : 'button second slim after'} type="submit">
              {w[act]}
              <span class="unseen">{w.forWhat(said(consent.what, lang))}</span>
            </button>
          </PostForm>
        ))}
      </div>
    </li>
  );
}

/** `GET /mijn/toestemmingen/:file`; answers go to `POST /mijn/toestemmingen/:file/:consent`. */
export function consentsPage(props: ConsentsProps): Page {
  const { frame, file } = props;
  const w = spoken(consentWords, frame);
  const title = file.own ? w.titleOwn : w.titleOf(file.callName);
  return portalPage({
    frame,
    place: 'consents',
    meta: { title },
    children: (
      <>
        <Head frame={frame} title={title} lead={w.lead} />
        {props.consents.length === 0 ? <Empty strong={w.none}>{w.noneNote}</Empty> : null}
        {KINDS.map((kind) => {
          const consents = props.consents.filter((consent) => consent.kind === kind);
          return consents.length === 0 ? null : (
            <section aria-labelledby={`soort-${kind}`} class="section">
              <h2 id={`soort-${kind}`}>{w[kind]}</h2>
              <ul class="rows two">
                {consents.map((consent) => (
                  <Consent consent={consent} file={file.id} frame={frame} />
                ))}
              </ul>
            </section>
          );
        })}
      </>
    ),
  });
}
