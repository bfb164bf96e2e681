// How does somebody come in? A one-time link by mail, confirmed with a button, because mail scanners follow links too.

import type { Account } from '../../record/index.ts';
import {
  chooseRolePage,
  confirmSignInPage,
  errorPage,
  expiredLinkPage,
  inLang,
  PATHS,
  type PublicFrame,
  type RoleChoice,
  signInPage,
  signInSentPage,
  to,
  UNTOUCHED,
} from '../../web/index.ts';
import type { LostAndFound } from '../draft/lost.ts';
import { flashWords } from '../show/flash.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, open, page, type Route, type SignedVisit, type Visit } from '../route.ts';
import type { Sessions } from '../session/sessions.ts';

export interface SignInDoor {
  readonly demo: boolean;
  readonly sessions: Sessions;
  /** Texts that wait for somebody who has to sign in again. */
  readonly lost: Pick<LostAndFound, 'bringBack'>;
  /** How often somebody may try. */
  readonly limit: {
    mayAsk(address: string, visit: Visit): boolean;
    mayTry(visit: Visit): boolean;
    wrongLink(visit: Visit): void;
    mayMail(address: string, visit: Visit): boolean;
    /** The cookie that lets this browser in before strangers, for this address. */
    remember(address: string): string;
  };
  /** Open accounts of a sign-in. */
  accountsOf(signIn: string, on: string): Promise<readonly Account[]>;
  /** Writes that somebody came in or went out. */
  record(account: Account, visit: Visit, kind: 'sign-in' | 'sign-out'): Promise<void>;
  choices(visit: SignedVisit): Promise<readonly RoleChoice[]>;
  /** A failure of sending is for the server's log, never for the page. */
  failed(error: unknown): void;
}

export const LINK_PATH = '/aanmelden/link';
const TOKEN = /^[A-Za-z0-9_-]{16,128}$/;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,}$/;

function frameOf(door: SignInDoor, visit: Visit): PublicFrame {
  const flash = flashWords(visit.flash);
  return {
    lang: visit.lang,
    path: visit.path,
    demo: door.demo,
    ...(visit.token === undefined ? {} : { token: visit.token }),
    ...(flash === undefined ? {} : { flash }),
  };
}

function busy(door: SignInDoor, visit: Visit): Answer {
  return page(errorPage({ lang: visit.lang, path: PATHS.signIn, kind: 'busy', demo: door.demo }), 429);
}

/** Where somebody begins, in the Dutch address. */
export function homeOf(account: Account): string {
  return account.kind === 'staff' ? PATHS.files : account.kind === 'dpo' ? PATHS.dpo : PATHS.mine;
}

export function signInRoutes(door: SignInDoor): readonly Route[] {
  return [
    open({
      path: PATHS.signIn,
      method: 'get',
      logs: [],
      answers: [200],
      handle: async (visit) => page(signInPage({ frame: frameOf(door, visit), answers: UNTOUCHED })),
    }),
    open({
      path: PATHS.signIn,
      method: 'post',
      logs: [],
      answers: [303, 422, 429],
      handle: async (visit) => {
        const email = field(visit.form, 'email').trim();
        if (!ADDRESS.test(email)) {
          const message = {
            nl: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
            en: 'Enter an e-mail address, for example name@example.org.',
          };
          const answers = { typed: { email }, mistakes: [{ field: 'email', message }] };
          return page(signInPage({ frame: frameOf(door, visit), answers }), 422);
        }
        if (!door.limit.mayAsk(email, visit)) return busy(door, visit);
        // Not awaited: the answer comes as fast for an address that nobody knows.
        door.sessions.requestLink(email, () => door.limit.mayMail(email, visit)).catch((error: unknown) => door.failed(error));
        return goTo(to(visit.lang, 'signInSent'));
      },
    }),
    open({
      path: PATHS.signInSent,
      method: 'get',
      logs: [],
      answers: [200],
      handle: async (visit) => page(signInSentPage({ frame: frameOf(door, visit) })),
    }),
    open({
      path: `${LINK_PATH}/:token`,
      method: 'get',
      logs: [],
      answers: [200],
      handle: async (visit) => {
        const token = visit.params['token'] ?? '';
        const frame = { ...frameOf(door, visit), path: PATHS.signIn };
        if (!TOKEN.test(token)) return page(expiredLinkPage({ frame }));
        return page(confirmSignInPage({ frame, action: inLang(visit.lang, LINK_PATH), token }));
      },
    }),
    open({
      path: LINK_PATH,
      method: 'post',
      logs: ['sign-in', 'read'],
      answers: [200, 303, 429],
      handle: async (visit) => {
        if (!door.limit.mayTry(visit)) return busy(door, visit);
        const token = field(visit.form, 'token');
        const followed = TOKEN.test(token) ? await door.sessions.follow(token) : undefined;
        const frame = { ...frameOf(door, visit), path: PATHS.signIn };
        if (!followed) {
          door.limit.wrongLink(visit);
          return page(expiredLinkPage({ frame }));
        }
        const accounts = await door.accountsOf(followed.signIn, visit.on);
        const [first] = accounts;
        if (!first) return page(chooseRolePage({ frame, roles: [] }));
        const back = await door.lost.bringBack(visit.cookie, accounts, visit);
        const cookies = [...followed.cookies, door.limit.remember(followed.address), ...(back ? [back.cookie] : [])];
        await door.record(back?.account ?? first, visit, 'sign-in');
        if (back?.account && back.path !== undefined) {
          return {
            kind: 'to',
            path: back.path,
            flash: 'text-back',
            cookies: [...cookies, door.sessions.choose(back.account.id)],
          };
        }
        const path = inLang(visit.lang, accounts.length === 1 ? homeOf(first) : PATHS.chooseRole);
        return { kind: 'to', path, cookies };
      },
    }),
    closed({
      path: PATHS.chooseRole,
      method: 'get',
      who: ['staff', 'private', 'dpo'],
      logs: [],
      answers: [200],
      handle: async (visit) => page(chooseRolePage({ frame: frameOf(door, visit), roles: await door.choices(visit) })),
    }),
    closed({
      path: PATHS.chooseRole,
      method: 'post',
      who: ['staff', 'private', 'dpo'],
      logs: ['sign-in'],
      answers: [303],
      handle: async (visit) => {
        const account = visit.visitor.accounts.find((a) => a.id === field(visit.form, 'rol'));
        if (!account) return NOT_FOUND;
        await door.record(account, visit, 'sign-in');
        return { kind: 'to', path: inLang(visit.lang, homeOf(account)), cookies: [door.sessions.choose(account.id)] };
      },
    }),
    closed({
      path: PATHS.signOut,
      method: 'post',
      who: ['staff', 'private', 'dpo'],
      logs: ['sign-out'],
      answers: [303],
      handle: async (visit) => {
        await door.record(visit.visitor.account, visit, 'sign-out');
        return { kind: 'to', path: to(visit.lang, 'signIn'), cookies: await door.sessions.end(visit.cookie) };
      },
    }),
    closed({
      path: PATHS.signOutEverywhere,
      method: 'post',
      who: ['staff', 'private', 'dpo'],
      logs: ['sign-out'],
      answers: [303],
      handle: async (visit) => {
        const { account, accounts } = visit.visitor;
        // Somewhere else another account of theirs may have been chosen: each organisation reads it in its own log.
        for (const one of accounts) await door.record(one, visit, 'sign-out');
        const cookies = await door.sessions.endEverywhere(account.signIn);
        return { kind: 'to', path: to(visit.lang, 'signIn'), flash: 'out-everywhere', cookies };
      },
    }),
  ];
}
