// The front door: a request becomes a visit, a route answers, the answer goes out with its headers. Everything about HTTP stands here.

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { allowedOf, INSIDE, OUTSIDE, QUESTION_TO_API } from './body/bounds.ts';
import { readForm } from './body/read-form.ts';
import { type Held, room } from './body/room.ts';
import { letPass } from './body/tap.ts';
import type { LostAndFound } from './draft/lost.ts';
import { CACHE, DOCUMENT_POLICY, HSTS, SECURITY_HEADERS } from './headers.ts';
import { SentOnce } from './once.ts';
import { type Answer, field, type Form, NO_FORM, type Route, type SignedVisit, type Visit, type Visitor } from './route.ts';
import { type WriteLine, whereThrown } from './server-log.ts';
import { writerTag } from './session/writer-tag.ts';
import { sourceOf } from './source.ts';
import { formToken, isFormToken, sameOrigin } from './token.ts';

/** Pages for what went wrong; they say the same to everybody. */
export interface ErrorPages {
  notFound(lang: 'nl' | 'en', path: string): string;
  /** The form was too old, or was not ours. */
  stale(lang: 'nl' | 'en', path: string): string;
  tooLarge(lang: 'nl' | 'en', path: string): string;
  /** Too much comes in at once: there is no room for this form now. */
  full(lang: 'nl' | 'en', path: string): string;
  failure(lang: 'nl' | 'en', path: string, incident: string): string;
  unavailable(lang: 'nl' | 'en', path: string): string;
}

export interface AppOptions {
  readonly routes: readonly Route[];
  readonly errors: ErrorPages;
  /** `https://host` or `http://127.0.0.1:3000`, without a slash at the end. */
  readonly origin: string;
  readonly secret: string;
  /** How many proxies of our own stand before us, and say in `X-Forwarded-For` whom they saw. */
  readonly proxies: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The Amsterdam day of an epoch second. */
  readonly day: (second: number) => string;
  readonly newIncident: () => string;
  readonly visitorOf: (cookie: string, now: number) => Promise<Visitor | undefined>;
  readonly ready: () => boolean;
  readonly version: string;
  readonly log: WriteLine;
  /** True for an error that means: the database or the disk does not answer. */
  readonly isOutage: (error: unknown) => boolean;
  /** What comes in after its session has ended. */
  readonly lost: LostAndFound;
  /** Loaded at the first question to the API: pages do not need it. */
  readonly api?: () => Promise<{ fetch(request: Request): Response | Promise<Response> }>;
}

const FLASH = 'zv_flash';
/** Builds the whole app; a fetch handler that needs no port, so that tests can call it. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono({ strict: false });
  const https = options.origin.startsWith('https:');
  const limit = bodyLimit({
    maxSize: QUESTION_TO_API,
    onError: (c) => html(c, 413, options.errors.tooLarge(langOf(c), dutchPath(c))),
  });
  const rooms = { inside: room(INSIDE), outside: room(OUTSIDE) };
  const once = new SentOnce(options.now);

  app.use('*', async (c, next) => {
    const start = performance.now();
    await next();
    // Only a document has a stricter policy of its own.
    const own = c.res.headers.get('content-security-policy') === DOCUMENT_POLICY;
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      if (!own || name !== 'content-security-policy') c.res.headers.set(name, value);
    if (https) c.res.headers.set('strict-transport-security', HSTS);
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', CACHE.page);
    options.log({
      at: new Date(options.now()).toISOString(),
      level: 'info',
      what: 'request',
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      ms: Math.round((performance.now() - start) * 10) / 10,
    });
  });

  app.use('*', async (c, next) => {
    await next();
    if (c.req.method === 'POST') await letPass(c.req.raw.body);
  });

  app.get('/healthz', (c) => {
    const ready = options.ready();
    return c.body(JSON.stringify({ status: ready ? 'ok' : 'starting', version: options.version }), ready ? 200 : 503, {
      'content-type': 'application/json; charset=utf-8',
    });
  });
  // While the house is being opened nothing else is answered.
  app.use('*', async (c, next) => (options.ready() ? next() : html(c, 503, options.errors.unavailable(langOf(c), dutchPath(c)))));
  const { api } = options;
  if (api) {
    app.all('/api/*', async (c, next) => {
      const cookie = c.req.header('cookie') ?? '';
      if (cookie !== '' && (await options.visitorOf(cookie, options.now()))) return limit(c, next);
      // Whoever is not signed in is told so without a byte being kept.
      return next();
    });
    app.all('/api/*', async (c) => {
      const answer = await (await api()).fetch(withoutPrefix(c.req.raw));
      return new Response(answer.body, answer);
    });
  }

  for (const route of options.routes) {
    for (const pattern of [route.path, route.path === '/' ? '/en' : `/en${route.path}`]) {
      if (route.method === 'get') app.get(pattern, (c) => serve(c, route, options));
      else
        app.post(pattern, async (c) => {
          if (!sameOrigin(c.req.raw.headers, options.origin)) return html(c, 403, options.errors.stale(langOf(c), dutchPath(c)));
          const visitor = await visitorAt(c, options);
          const held = visitor ? rooms.inside.hold(visitor.session) : rooms.outside.hold(sourceAt(c, options));
          try {
            return await serve(c, route, options, { visitor, held, once });
          } finally {
            held.free();
          }
        });
    }
  }
  app.notFound((c) => html(c, 404, options.errors.notFound(langOf(c), dutchPath(c))));
  app.onError((error, c) => failed(error, c, options));
  return app;
}

/** Who posts, known before anything of the form is read, and the place that the form takes in memory. */
interface Posting {
  readonly visitor: Visitor | undefined;
  readonly held: Held;
  readonly once: SentOnce;
}

async function visitorAt(c: Context, options: AppOptions): Promise<Visitor | undefined> {
  const cookie = c.req.header('cookie') ?? '';
  return cookie === '' ? undefined : options.visitorOf(cookie, options.now());
}

function sourceAt(c: Context, options: AppOptions): string {
  // Without a port, in a test, there is no line.
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return sourceOf(env?.incoming?.socket?.remoteAddress, c.req.header('x-forwarded-for') ?? null, options.proxies);
}

async function serve(c: Context, route: Route, options: AppOptions, posting?: Posting): Promise<Response> {
  const cookie = c.req.header('cookie') ?? '';
  const now = Math.floor(options.now() / 1000);
  const lang = langOf(c);
  const path = dutchPath(c);
  const visitor = posting ? posting.visitor : await visitorAt(c, options);
  let form: Form = NO_FORM;
  const allowed = posting && allowedOf(route, visitor);
  // A file of somebody who is not signed in has nowhere to wait.
  const waitsForNobody = route.who !== 'anyone' && visitor === undefined && withFile(c);
  if (posting && allowed && !waitsForNobody) {
    const read = await readForm(c.req.raw, allowed, posting.held);
    if (read.kind === 'form') form = read.form;
    else if (read.kind === 'no-room') return full(c, options);
    else if (read.kind !== 'too-large') return html(c, 403, options.errors.stale(lang, path));
    else if (route.who === 'anyone' || visitor) return html(c, 413, options.errors.tooLarge(lang, path));
  }
  const token = visitor && formToken(options.secret, visitor.session);
  const ours = (): boolean => visitor !== undefined && isFormToken(field(form, '_token'), options.secret, visitor.session);
  const visit: Visit = {
    lang,
    path,
    params: c.req.param(),
    query: new URL(c.req.url).searchParams,
    form,
    now,
    on: options.day(now),
    flash: flashOf(cookie),
    source: sourceAt(c, options),
    token,
    visitor,
    cookie,
  };
  if (route.who === 'anyone') {
    if (token !== undefined && route.method === 'post' && !ours()) {
      return html(c, 403, options.errors.stale(lang, path));
    }
    return send(c, await route.handle(visit), visit, options);
  }
  if (visitor === undefined || token === undefined) {
    const waits = route.method === 'post' ? await options.lost.keep(lang, form, now) : undefined;
    const path = lang === 'en' ? '/en/aanmelden' : '/aanmelden';
    const answer: Answer =
      waits === undefined ? { kind: 'to', path } : { kind: 'to', path, flash: 'text-waits', cookies: [waits] };
    return send(c, answer, visit, options);
  }
  if (!route.who.includes(visitor.account.kind)) return send(c, { kind: 'notFound' }, visit, options);
  const signed: SignedVisit = { ...visit, visitor, token, writer: writerTag(options.secret, visitor.account.id, now) };
  if (route.method === 'post' && !ours()) {
    const back = await options.lost.resume(signed);
    if (back === undefined) return html(c, 403, options.errors.stale(lang, path));
    return send(c, { kind: 'to', path: back, flash: 'text-back' }, visit, options);
  }
  const work = (): Promise<Answer> => route.handle(signed);
  return send(c, await (posting ? posting.once.answer(signed, work) : work()), visit, options);
}

/** The API knows its own paths only: `/api/files` becomes `/files`. */
function withoutPrefix(request: Request): Request {
  const url = new URL(request.url);
  url.pathname = url.pathname.slice('/api'.length) || '/';
  return new Request(url, request);
}

function send(c: Context, answer: Answer, visit: Visit, options: AppOptions): Response {
  if (visit.flash !== undefined && answer.kind === 'page')
    c.header('set-cookie', cookieText(FLASH, '', 0, options), { append: true });
  switch (answer.kind) {
    case 'notFound':
      return html(c, 404, options.errors.notFound(visit.lang, visit.path));
    case 'bytes':
      c.header('cache-control', answer.name === undefined ? CACHE.asset : CACHE.page);
      if (answer.name !== undefined) c.header('content-disposition', `attachment; filename="${answer.name}"`);
      return c.body(new Uint8Array(answer.bytes).buffer, 200, { 'content-type': answer.type });
    case 'document':
      c.header('cache-control', CACHE.page);
      c.header('content-security-policy', DOCUMENT_POLICY);
      c.header('content-disposition', answer.name === undefined ? 'inline' : `attachment; filename="${answer.name}"`);
      return c.body(new Uint8Array(answer.bytes).buffer, 200, { 'content-type': answer.type });
    case 'to':
      for (const cookie of answer.cookies ?? []) c.header('set-cookie', cookie, { append: true });
      if (answer.flash !== undefined) c.header('set-cookie', cookieText(FLASH, answer.flash, 60, options), { append: true });
      return c.redirect(answer.path, 303);
    case 'page':
      for (const cookie of answer.cookies ?? []) c.header('set-cookie', cookie, { append: true });
      if (answer.refresh !== undefined) c.header('refresh', String(answer.refresh));
      return html(c, answer.status, answer.html);
  }
}

function failed(error: unknown, c: Context, options: AppOptions): Response {
  const incident = options.newIncident();
  options.log({
    at: new Date(options.now()).toISOString(),
    level: 'error',
    what: 'failure',
    method: c.req.method,
    route: c.req.routePath,
    incident,
    error: whereThrown(error),
  });
  if (options.isOutage(error)) return html(c, 503, options.errors.unavailable(langOf(c), dutchPath(c)));
  return html(c, 500, options.errors.failure(langOf(c), dutchPath(c), incident));
}

function html(c: Context, status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503, text: string): Response {
  return c.body(text, status, { 'content-type': 'text/html; charset=utf-8' });
}

/** A form that may carry a file. */
function withFile(c: Context): boolean {
  return (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
}

function full(c: Context, options: AppOptions): Response {
  c.header('retry-after', '60');
  return html(c, 503, options.errors.full(langOf(c), dutchPath(c)));
}

function langOf(c: Context): 'nl' | 'en' {
  return c.req.path === '/en' || c.req.path.startsWith('/en/') ? 'en' : 'nl';
}

function dutchPath(c: Context): string {
  const path = c.req.path;
  if (langOf(c) === 'nl') return path;
  return path === '/en' ? '/' : path.slice(3);
}

function flashOf(cookie: string): string | undefined {
  return /(?:^|; )zv_flash=([a-z-]{1,40})(?:;|$)/.exec(cookie)?.[1];
}

function cookieText(name: string, value: string, seconds: number, options: AppOptions): string {
  const secure = options.origin.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}
