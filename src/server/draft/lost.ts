// A form that comes in when its session is over: the text waits, sealed, until its writer is back, and goes on as a draft.

import { keepDraft } from '../../desk/index.ts';
import type { Account, DraftText } from '../../record/index.ts';
import type { Lang } from '../../web/index.ts';
import { field, type Form, type SignedVisit } from '../route.ts';
import { isOurTag, isTagOf } from '../session/writer-tag.ts';
import { actingOf, type Front } from '../show/frames.ts';
import { addressOf, placeAt } from './place.ts';
import { draftText } from './text.ts';

/** Where a lost text waits: the store gives one; the key is in the ticket. */
export interface LostTexts {
  keep(text: string): Promise<string | undefined>;
  take(ticket: string): Promise<string | undefined>;
}
interface Lost {
  readonly lang: Lang;
  readonly form: string;
  readonly writer: string;
  readonly text: DraftText;
}

const COOKIE = 'zv_tekst';
const COOKIE_SECONDS = 3600;

export interface LostAndFound {
  /** The cookie that brings the text back; undefined: nothing here that could be brought back. */
  keep(lang: Lang, form: Form, now: number): Promise<string | undefined>;
  /** The draft made of it, for the one account of these that wrote it; for everybody else it is gone. `cookie` empties the browser's. */
  bringBack(
    cookie: string,
    accounts: readonly Account[],
    when: { readonly on: string; readonly now: number },
  ): Promise<{ readonly cookie: string; readonly account?: Account; readonly path?: string } | undefined>;
  /** The same form, posted under an older session of the same account: it becomes a draft at once. The address of the form. */
  resume(visit: SignedVisit): Promise<string | undefined>;
}

export function lostAndFound(front: Front, texts: LostTexts, secret: string, secure: boolean): LostAndFound {
  const cookieText = (value: string, seconds: number): string =>
    `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;
  return {
    async keep(lang, form, now) {
      const writer = field(form, '_schrijver');
      const path = field(form, '_formulier');
      // What the page saves by itself waits in that page; it tells its reader to sign in again.
      if (field(form, '_stil') !== '' || !isOurTag(secret, writer, now) || !placeAt(path)) return undefined;
      const lost: Lost = { lang, form: path, writer, text: draftText(form) };
      const ticket = await texts.keep(JSON.stringify(lost));
      return ticket === undefined ? undefined : cookieText(ticket, COOKIE_SECONDS);
    },
    async bringBack(cookie, accounts, when) {
      const ticket = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(cookie)?.[1];
      if (ticket === undefined) return undefined;
      const empty = cookieText('', 0);
      const text = await texts.take(ticket);
      const lost = text === undefined ? undefined : (JSON.parse(text) as Lost);
      const account = lost && accounts.find((one) => isTagOf(secret, lost.writer, one.id, when.now));
      const place = lost && placeAt(lost.form);
      if (!lost || !account || !place) return { cookie: empty };
      const kept = await keepDraft(front.house, { account, ...when, via: 'web' }, place, lost.text);
      const path = kept.kind === 'done' ? addressOf(place, lost.lang) : undefined;
      return { cookie: empty, account, ...(path === undefined ? {} : { path }) };
    },
    async resume(visit) {
      const place = placeAt(field(visit.form, '_formulier'));
      if (!place || field(visit.form, '_stil') !== '') return undefined;
      if (!isTagOf(secret, field(visit.form, '_schrijver'), visit.visitor.account.id, visit.now)) return undefined;
      const { draft: _none, ...acting } = actingOf(visit);
      const kept = await keepDraft(front.house, acting, place, draftText(visit.form));
      return kept.kind === 'done' ? addressOf(place, visit.lang) : undefined;
    },
  };
}
