// What is a route? A row that says who may come in, what it writes in the log and what it can answer. tests/server/routes.test.ts walks the rows.

import type { Account, AccountKind } from '../record/index.ts';
import type { Lang } from '../web/index.ts';

/** Somebody with a session, acting in one account. */
export interface Visitor {
  readonly account: Account;
  /** Every account of this person that is open today, in every organisation. */
  readonly accounts: readonly Account[];
  /** The person's own name, as it stands in the frame. */
  readonly name: string;
  /** Pseudonymous id of the session, for the log. */
  readonly session: string;
}

/** A posted form. Boxes that can be ticked together come as several values of one name. */
export interface Form {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly files: Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array }>>;
  /** Fields whose file was larger than the route takes; it was not read to its end. */
  readonly tooLarge?: readonly string[];
}
export const NO_FORM: Form = { fields: {}, files: {} };

/** The value of a field that can have only one; empty when it is absent or came twice (then nobody knows which was meant). */
export function field(form: Form, name: string): string {
  const values = form.fields[name];
  return values?.length === 1 ? (values[0] as string) : '';
}

/** One request, taken apart. Nothing below this knows about HTTP. */
export interface Visit {
  readonly lang: Lang;
  /** The Dutch address of the page, without `/en`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The posted form; empty for a GET. */
  readonly form: Form;
  /** Epoch seconds, and the day in Amsterdam: asked once. */
  readonly now: number;
  readonly on: string;
  /** Code of what was just done, after a redirect. */
  readonly flash: string | undefined;
  /** The network that it comes from: only for counting, never kept or logged. */
  readonly source: string;
  /** Goes into the hidden field `_token` of every form. */
  readonly token: string | undefined;
  readonly visitor: Visitor | undefined;
  readonly cookie: string;
}
export interface SignedVisit extends Visit {
  readonly visitor: Visitor;
  readonly token: string;
  /** Goes into the hidden field `_schrijver` of a form with a draft. */
  readonly writer: string;
}

/** What goes back. `notFound` is also the answer to 'not yours': outside nobody can tell them apart. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly status: 200 | 400 | 403 | 409 | 422 | 429;
      readonly html: string;
      readonly cookies?: readonly string[];
      /** The browser asks for the page again after so many seconds. A header, so that it works without a script. */
      readonly refresh?: number;
    }
  | { readonly kind: 'to'; readonly path: string; readonly flash?: string; readonly cookies?: readonly string[] }
  | { readonly kind: 'bytes'; readonly type: string; readonly bytes: Uint8Array; readonly name?: string }
  /** Bytes of a client's file: never kept by a browser, never run. `name`: saved under it; absent: shown in its page. */
  | { readonly kind: 'document'; readonly type: string; readonly bytes: Uint8Array; readonly name?: string }
  | { readonly kind: 'notFound' };

interface Row {
  /** Dutch pattern; `/en` + pattern is made from it. */
  readonly path: string;
  readonly method: 'get' | 'post';
  /** Kinds of trail event it may write; empty when it touches nobody's data. */
  readonly logs: readonly string[];
  /** The largest file that its form takes, in bytes; absent: a form without a large file. */
  readonly upload?: number;
  /** Most that its form may hold beside a file, in bytes, where it differs from what the app allows. */
  readonly limit?: number;
  /** Every status it can answer with, errors of the frame (401, 403 csrf, 404, 413, 500, 503) left out. */
  readonly answers: readonly number[];
}
/** Open to everybody. */
export interface OpenRoute extends Row {
  readonly who: 'anyone';
  readonly handle: (visit: Visit) => Promise<Answer>;
}
/** Only for these kinds of account; others are told that the page is not there. */
export interface ClosedRoute extends Row {
  readonly who: readonly AccountKind[];
  readonly handle: (visit: SignedVisit) => Promise<Answer>;
}
export type Route = OpenRoute | ClosedRoute;

/** A row that anybody may use. */
export function open(row: Omit<OpenRoute, 'who'>): Route {
  return { ...row, who: 'anyone' };
}
/** A row for these kinds of account only. */
export function closed(row: ClosedRoute): Route {
  return row;
}

/** A page that was found. */
export function page(html: string, status: 200 | 400 | 403 | 409 | 422 | 429 = 200): Answer {
  return { kind: 'page', status, html };
}

/** See other: after every form that changed something. */
export function goTo(path: string, flash?: string): Answer {
  return flash === undefined ? { kind: 'to', path } : { kind: 'to', path, flash };
}

export const NOT_FOUND: Answer = { kind: 'notFound' };
