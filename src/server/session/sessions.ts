// Who is this visitor? From a cookie to an account, quickly: the answer is remembered for a few seconds, and every session ends.

import { createHash } from 'node:crypto';
import type { Account } from '../../record/index.ts';
import type { Visitor } from '../route.ts';
import type { SignInLibrary } from './sign-in-library.ts';

export interface SessionOptions {
  readonly library: SignInLibrary;
  /** Seconds without a request after which a session is over. */
  readonly idleSeconds: number;
  /** What the person of an account is called, as the record has it now: the sign-in has no name of its own. */
  readonly nameOf: (account: Account) => Promise<string>;
  /** Accounts of a sign-in that are open on a day. */
  readonly accountsOf: (signIn: string, on: string) => Promise<readonly Account[]>;
  readonly day: (second: number) => string;
  /** Cookies go over https only. */
  readonly secure: boolean;
}

/** A link that was followed: the cookies to set, or nothing when it was used, too old or never made. */
export interface Followed {
  readonly cookies: readonly string[];
  readonly signIn: string;
  /** The address that the link was sent to. */
  readonly address: string;
}

/** A letter that was not sent, because too many go. */
class MailerBusy extends Error {}

export interface Sessions {
  visitorOf(cookie: string, nowMs: number): Promise<Visitor | undefined>;
  /** The sign-in of the address, made when it is not there yet. For accounts that a practice makes. */
  signInFor(email: string): Promise<string>;
  /** Sends a link when the address is known and `mayMail` says that a letter may go. Says nothing about whether it was known. */
  requestLink(email: string, mayMail?: () => boolean): Promise<void>;
  follow(token: string): Promise<Followed | undefined>;
  /** The cookie that makes the visitor act in this account of theirs from now on. */
  choose(account: string): string;
  /** Ends the session, whichever account was chosen in it; the cookies that empty the browser's. */
  end(cookie: string): Promise<readonly string[]>;
  /** Ends every session of this sign-in, on every device; the cookies that empty this browser's. */
  endEverywhere(signIn: string): Promise<readonly string[]>;
  /** Takes away links that were not used in time, and sessions that are over. */
  sweep(nowMs: number): Promise<void>;
  /** An account of this sign-in was closed: what is remembered goes at once, and with the last open account every session ends. */
  forget(signIn: string, nowMs: number): Promise<void>;
}

// Long enough to carry a busy page, short enough that a session ended elsewhere stops here within the half minute.
const REMEMBER_MS = 15_000;
const TOUCH_MS = 60_000;
const MOST = 10_000;
const ACCOUNT = 'zv_account';

interface Known {
  readonly visitor: Visitor;
  readonly until: number;
  readonly ends: number;
  touched: number;
}

export function sessions(options: SessionOptions): Sessions {
  const { library } = options;
  const known = new Map<string, Known>();
  // Counts what ended: whoever was looked up meanwhile is looked up again, and not remembered from before.
  let endings = 0;
  const empty = `${ACCOUNT}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${options.secure ? '; Secure' : ''}`;

  function forgetWhere(isOver: (visitor: Visitor) => boolean): void {
    endings++;
    for (const [key, one] of known) if (isOver(one.visitor)) known.delete(key);
  }

  async function allOver(signIn: string): Promise<void> {
    const { internalAdapter } = await library.$context;
    await internalAdapter.deleteUserSessions(signIn);
    forgetWhere((visitor) => visitor.account.signIn === signIn);
  }

  async function look(cookie: string, nowMs: number): Promise<Known | undefined> {
    const found = await library.api.getSession({ headers: new Headers({ cookie }), query: { disableRefresh: true } });
    if (!found) return undefined;
    const idle = options.idleSeconds * 1000;
    const last = found.session.updatedAt.getTime();
    const context = await library.$context;
    if (nowMs - last > idle) {
      await context.internalAdapter.deleteSession(found.session.token);
      return undefined;
    }
    const accounts = await options.accountsOf(found.user.id, options.day(Math.floor(nowMs / 1000)));
    const session = sessionOf(found.session.token);
    const account = accounts.find((a) => a.id === chosenAccount(cookie)) ?? accounts[0];
    if (!account) return undefined;
    let touched = last;
    if (nowMs - last > TOUCH_MS) {
      await context.internalAdapter.updateSession(found.session.token, { updatedAt: new Date(nowMs) });
      touched = nowMs;
    }
    return {
      visitor: { account, accounts, name: await options.nameOf(account), session },
      until: nowMs + REMEMBER_MS,
      ends: found.session.expiresAt.getTime(),
      touched,
    };
  }

  return {
    async visitorOf(cookie, nowMs) {
      if (sessionCookie(cookie) === undefined) return undefined;
      const key = remembered(cookie);
      const before = known.get(key);
      if (before && nowMs < before.until && nowMs < before.ends) return before.visitor;
      known.delete(key);
      let begun = endings;
      let now = await look(cookie, nowMs);
      while (now && begun !== endings) {
        begun = endings;
        now = await look(cookie, nowMs);
      }
      if (!now) return undefined;
      if (known.size >= MOST) known.clear();
      known.set(key, now);
      return now.visitor;
    },
    async signInFor(email) {
      const { internalAdapter } = await library.$context;
      const address = email.toLowerCase();
      const found = await internalAdapter.findUserByEmail(address);
      if (found) return found.user.id;
      const made = await internalAdapter.createUser({ email: address, name: '', emailVerified: true }, { method: 'magic-link' });
      return made.id;
    },
    async requestLink(email, mayMail = () => true) {
      const { internalAdapter } = await library.$context;
      if (!(await internalAdapter.findUserByEmail(email.toLowerCase()))) return;
      if (!mayMail()) throw new MailerBusy();
      await library.api.signInMagicLink({ body: { email: email.toLowerCase() }, headers: new Headers() });
    },
    async follow(token) {
      const response = await library.api.magicLinkVerify({ query: { token }, headers: new Headers(), asResponse: true });
      const cookies = response.headers.getSetCookie();
      const cookie = cookies.map((c) => c.split(';', 1)[0]).join('; ');
      if (sessionCookie(cookie) === undefined) return undefined;
      const found = await library.api.getSession({ headers: new Headers({ cookie }), query: { disableRefresh: true } });
      return found ? { cookies, signIn: found.user.id, address: found.user.email } : undefined;
    },
    choose: (account) => `${ACCOUNT}=${account}; Path=/; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}`,
    async end(cookie) {
      const headers = new Headers({ cookie });
      const found = await library.api.getSession({ headers, query: { disableRefresh: true } });
      const response = await library.api.signOut({ headers, asResponse: true });
      if (found) forgetWhere((visitor) => visitor.session === sessionOf(found.session.token));
      return [...response.headers.getSetCookie(), empty];
    },
    async endEverywhere(signIn) {
      await allOver(signIn);
      const response = await library.api.signOut({ headers: new Headers(), asResponse: true });
      return [...response.headers.getSetCookie(), empty];
    },
    async sweep(nowMs) {
      const { adapter } = await library.$context;
      const before = (field: string, ms: number) => [{ field, operator: 'lt' as const, value: new Date(ms) }];
      await adapter.deleteMany({ model: 'verification', where: before('expiresAt', nowMs) });
      await adapter.deleteMany({ model: 'session', where: before('expiresAt', nowMs) });
      await adapter.deleteMany({ model: 'session', where: before('updatedAt', nowMs - options.idleSeconds * 1000) });
    },
    async forget(signIn, nowMs) {
      forgetWhere((visitor) => visitor.account.signIn === signIn);
      if ((await options.accountsOf(signIn, options.day(Math.floor(nowMs / 1000)))).length === 0) await allOver(signIn);
    },
  };
}

/** What a session is called outside the sign-in library: in the log, and to bind forms to it. */
function sessionOf(token: string): string {
  return createHash('sha256').update(token).digest('hex').slice(0, 32);
}

function sessionCookie(cookie: string): string | undefined {
  return /(?:^|; )((?:__Secure-)?zv\.session_token=[^;]+)/.exec(cookie)?.[1];
}

/** Which of their accounts the visitor chose; worth nothing unless it is one of theirs. */
function chosenAccount(cookie: string): string | undefined {
  return /(?:^|; )zv_account=([0-9a-f-]{36})(?:;|$)/.exec(cookie)?.[1];
}

function remembered(cookie: string): string {
  return `${sessionCookie(cookie)}|${chosenAccount(cookie)}`;
}
