// How does a form say that it keeps what is typed? Above it what was found, below it a button and one quiet line.

import { bareTime, moment } from '../dates.ts';
import type { FrameBase } from '../frame.ts';
import { type Lang } from '../language.ts';
import { to } from '../paths.ts';
import { spoken } from '../spoken.ts';
import { draftWords } from '../words/draft.ts';
import { Notice } from './answers.tsx';
import { Hidden, PostForm } from './form.tsx';

/** What a form with a draft needs. */
export interface Draft {
  /** The Dutch address of the form. */
  readonly form: string;
  /** Mark of the account that fills it in. */
  readonly writer: string;
  /** Which keeping is on the screen; 0: none yet. */
  readonly kept: number;
  /** After so many days it goes by itself. */
  readonly days: number;
  /** Epoch seconds of the keeping that was found and filled in. */
  readonly found?: number;
}

/** Above the form: that it was filled in with what was kept, and the way to be rid of it. */
export function DraftFound(props: { draft: Draft | undefined; changed?: boolean; frame: FrameBase }) {
  const { draft, frame } = props;
  if (draft?.found === undefined) return null;
  const w = spoken(draftWords, frame);
  return (
    <Notice heading={w.found(moment(draft.found, frame.lang))} level={3}>
      <p>{w.foundNote}</p>
      {props.changed === true ? <p>{w.changed}</p> : null}
      <PostForm action={to(frame.lang, 'dropDraft')} token={frame.token}>
        <Hidden name="_formulier" value={draft.form} />
        <button class="button second slim" type="submit">
          {w.drop}
          <span class="unseen">{w.dropOf}</span>
        </button>
      </PostForm>
    </Notice>
  );
}

/** Inside the form, after its own button: without script a button; with script the form keeps itself and says so here. */
export function DraftLine(props: {
  draft: Draft | undefined;
  lang: Lang /** There is no file yet. */;
  empty?: boolean;
  young?: boolean | undefined;
}) {
  const { draft, lang } = props;
  if (draft === undefined) return null;
  const w = spoken(draftWords, { lang, ...(props.young === true ? { young: true } : {}) });
  return (
    <div class="draft" data-draft={to(lang, 'drafts')} data-signed-out={w.signedOut} data-failed={w.failed}>
      <Hidden name="_formulier" value={draft.form} />
      <Hidden name="_schrijver" value={draft.writer} />
      <Hidden name="_bewaard" value={String(draft.kept)} />
      <p class="cluster">
        <button class="button second slim" type="submit" formaction={to(lang, 'drafts')}>
          {w.keep}
        </button>
        <span class="soft small" role="status" />
      </p>
      <p class="soft small">{props.empty === true ? w.whatNew(draft.days) : w.what(draft.days)}</p>
      <script src="/assets/draft.js" defer />
    </div>
  );
}

/** What the server answers to a form that keeps itself: one line of words, and which keeping it was. */
export type DraftSaid =
  | { readonly kind: 'kept'; readonly kept: number; readonly at: number }
  | { readonly kind: 'elsewhere' | 'too-long' };

export function draftSaid(said: DraftSaid, lang: Lang): string {
  const w = draftWords[lang];
  if (said.kind !== 'kept') return `<p>${said.kind === 'elsewhere' ? w.elsewhere : w.tooLong}</p>`;
  // Nothing was typed: nothing to say.
  return `<p data-kept="${said.kept}">${said.kept === 0 ? '' : w.kept(bareTime(said.at, lang))}</p>`;
}
