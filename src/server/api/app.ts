// The API: the same desks as the pages, described by the schemas that its answers pass through.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type Acting,
  addNote,
  answerQuestion,
  correctNote,
  kindsOf,
  listFiles,
  openFile,
  publishedStatement,
  whoLooked,
} from '../../desk/index.ts';
import type { Decision } from '../../decide/index.ts';
import { fullName } from '../../record/index.ts';
import type { Visitor } from '../route.ts';
import { daysOfMonth } from '../show/day.ts';
import type { Front } from '../show/frames.ts';
import { isFormToken, sameOrigin } from '../token.ts';
import { reply } from './reply.ts';
import * as shape from './schemas.ts';

export interface ApiOptions {
  readonly front: Front;
  readonly origin: string;
  readonly secret: string;
  readonly version: string;
  readonly now: () => number;
  readonly day: (second: number) => string;
  readonly visitorOf: (cookie: string, now: number) => Promise<Visitor | undefined>;
}

type Env = { Variables: { visitor: Visitor; acting: Acting; lang: 'nl' | 'en' } };

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const file = z.object({ file: z.uuid() });
const COMMON = {
  400: json(shape.Fault, 'The question cannot be used; the message says what is wrong.'),
  401: json(shape.Fault, 'Nobody is signed in.'),
  404: json(shape.Fault, 'Not there, or not yours: the answer is the same.'),
};
const REFUSED = { 403: json(shape.Refused, 'No, or a person must judge first: with reason, clause and article.') };

export function createApi(options: ApiOptions): OpenAPIHono<Env> {
  const { house } = options.front;
  const api = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const first = result.error.issues[0];
      const where = first?.path.join('.') ?? '';
      return reply(
        c,
        shape.Fault,
        { error: 'bad-request', message: `${where === '' ? 'the request' : where}: ${first?.message ?? 'cannot be used'}` },
        400,
      );
    },
  });

  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Zorgvuldig',
      version: options.version,
      description: 'The client record whose privacy statement is the program.',
    },
    servers: [{ url: `${options.origin}/api` }],
  });

  const open = createRoute({
    method: 'get',
    path: '/statements/{organisation}',
    summary: 'The published statement of a practice, sentence by sentence',
    request: { params: z.object({ organisation: z.string().max(64) }) },
    responses: { 200: json(shape.Statement, 'The statement in force.'), 404: COMMON[404], 400: COMMON[400] },
  });
  api.openapi(open, async (c) => {
    const on = options.day(Math.floor(options.now() / 1000));
    const statement = await publishedStatement(house, c.req.valid('param').organisation, 'nl', on);
    if (!statement) return notFound(c);
    const sentences = statement.chapters
      .flatMap((chapter) => chapter.sentences)
      .map((s) => ({ number: s.number, clauses: [...s.clauses], nl: s.words.nl, en: s.words.en ?? s.words.nl, mark: s.mark }));
    const { practice, version, since, hash } = statement;
    return reply(c, shape.Statement, { organisation: practice.key, version, since, hash, sentences }, 200);
  });

  // Everything below is for somebody who is signed in.
  api.use('*', async (c, next) => {
    const cookie = c.req.header('cookie') ?? '';
    const visitor = cookie === '' ? undefined : await options.visitorOf(cookie, options.now());
    if (!visitor) return reply(c, shape.Fault, { error: 'not-signed-in', message: 'Sign in first.' }, 401);
    if (c.req.method !== 'GET') {
      const token = c.req.header('x-form-token') ?? '';
      const ours = sameOrigin(c.req.raw.headers, options.origin) || isFormToken(token, options.secret, visitor.session);
      if (!ours)
        return reply(c, shape.Fault, { error: 'not-ours', message: 'This request did not come from our own pages.' }, 403);
    }
    const now = Math.floor(options.now() / 1000);
    c.set('visitor', visitor);
    c.set('lang', c.req.header('accept-language')?.startsWith('en') ? 'en' : 'nl');
    c.set('acting', { account: visitor.account, on: options.day(now), now, via: 'api', point: visitor.session });
    await next();
    return undefined;
  });

  api.openapi(
    createRoute({
      method: 'get',
      path: '/me',
      summary: 'Who is signed in, in which account',
      responses: { 200: json(shape.Me, 'The visitor.'), 401: COMMON[401] },
    }),
    async (c) => {
      const { name, account, accounts } = c.get('visitor');
      const shown = (a: Visitor['account']) => ({ ...a, roles: [...a.roles] });
      return reply(c, shape.Me, { name, account: shown(account), accounts: accounts.map(shown) }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/files',
      summary: 'The files of a member of staff',
      request: { query: z.object({ after: z.string().max(20).optional() }) },
      responses: { 200: json(shape.FileLines, 'A page of the list.'), ...COMMON },
    }),
    async (c) => {
      const { after } = c.req.valid('query');
      const found = await listFiles(house, c.get('acting'), after === undefined ? {} : { after });
      if (!found) return notFound(c);
      const files = found.files.map((f) => ({
        id: f.client,
        number: f.number,
        name: fullName(f.name),
        birthDate: f.birthDate,
        regimes: [...f.regimes],
        restricted: f.restricted,
      }));
      return reply(c, shape.FileLines, { files, ...(found.more === undefined ? {} : { more: found.more }) }, 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/files/{file}',
      summary: 'What opens of a file: only the categories that are asked and allowed',
      request: {
        params: file,
        query: z.object({
          category: z.string().max(200).optional().openapi({ description: 'Categories, separated by commas; absent: all.' }),
          kind: z.string().max(200).optional(),
          after: z.uuid().optional(),
        }),
      },
      responses: { 200: json(shape.OpenFile, 'The file.'), ...COMMON, ...REFUSED },
    }),
    async (c) => {
      const { category, kind, after } = c.req.valid('query');
      const opened = await openFile(house, c.get('acting'), c.req.valid('param').file, {
        ...(category === undefined ? {} : { categories: category.split(',') }),
        ...(kind === undefined ? {} : { kinds: kind.split(',') }),
        ...(after === undefined ? {} : { after }),
      });
      if (opened.kind === 'absent') return notFound(c);
      if (opened.kind === 'refused') return refused(c, opened.decision);
      const { client, person, parts, items, answers } = opened.file;
      const lang = c.get('lang');
      return reply(
        c,
        shape.OpenFile,
        {
          id: client.id,
          number: client.number,
          ...(person ? { name: fullName(person.name) } : {}),
          parts: parts.map((p) => ({ ...p })),
          items: items.map(({ content, ...item }) => ({
            ...item,
            ...(content?.title === undefined ? {} : { title: content.title }),
            ...(content ? { text: content.text } : {}),
          })),
          answers: answers.map((a) => ({ ...a })),
          decisions: Object.fromEntries([...opened.answers].map(([word, decision]) => [word, decisionShown(decision, lang)])),
        },
        200,
      );
    },
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/files/{file}/questions',
      summary: 'May I? The decision, with its reason; nothing opens, and a refusal is logged',
      request: { params: file, body: { content: { 'application/json': { schema: shape.Question } }, required: true } },
      responses: { 200: json(shape.DecisionShape, 'The decision.'), ...COMMON },
    }),
    async (c) => {
      const answer = await answerQuestion(house, c.get('acting'), c.req.valid('param').file, c.req.valid('json'));
      if (answer.kind === 'absent') return notFound(c);
      if (answer.kind === 'unknown') return reply(c, shape.Fault, { error: 'bad-request', message: answer.message }, 400);
      return reply(c, shape.DecisionShape, decisionShown(answer.decision, c.get('lang')), 200);
    },
  );

  api.openapi(
    createRoute({
      method: 'post',
      path: '/files/{file}/notes',
      summary: 'Writes a note, a plan or an evaluation',
      request: { params: file, body: { content: { 'application/json': { schema: shape.NewNote } }, required: true } },
      responses: {
        201: json(shape.Made, 'Written, and on disk.'),
        422: json(shape.Problems, 'What is wrong, by field.'),
        ...COMMON,
        ...REFUSED,
      },
    }),
    async (c) => {
      const { kind, part, title, ...note } = c.req.valid('json');
      const ruling = await house.rulings.inForce(c.get('acting').account.organisation);
      const known = ruling && kindsOf(ruling.policy).find((k) => k.kind === kind);
      if (!known)
        return reply(c, shape.Fault, { error: 'bad-request', message: `kind: the word '${kind}' is not known here` }, 400);
      const written = await addNote(house, c.get('acting'), c.req.valid('param').file, {
        ...known,
        ...note,
        ...(title === undefined ? {} : { title }),
        ...(part === undefined ? {} : { part }),
      });
      if (written.kind === 'done') return reply(c, shape.Made, { id: written.value }, 201);
      if (written.kind === 'problems') return problems(c, written.problems);
      if (written.kind === 'refused') return refused(c, written.decision);
      return notFound(c);
    },
  );

  api.openapi(
    createRoute({
      method: 'put',
      path: '/files/{file}/notes/{note}',
      summary: 'Corrects a text; the old one stays',
      request: {
        params: file.extend({ note: z.uuid() }),
        body: { content: { 'application/json': { schema: shape.CorrectedNote } }, required: true },
      },
      responses: {
        200: json(shape.NewVersion, 'The new version.'),
        409: json(shape.Fault, 'Somebody saved another version meanwhile; read again.'),
        422: json(shape.Problems, 'What is wrong, by field.'),
        ...COMMON,
        ...REFUSED,
      },
    }),
    async (c) => {
      const { file: client, note } = c.req.valid('param');
      const { title, ...rest } = c.req.valid('json');
      const corrected = await correctNote(house, c.get('acting'), client, {
        item: note,
        ...rest,
        ...(title === undefined ? {} : { title }),
      });
      if (corrected.kind === 'done') return reply(c, shape.NewVersion, corrected.value, 200);
      if (corrected.kind === 'problems') return problems(c, corrected.problems);
      if (corrected.kind === 'refused') return refused(c, corrected.decision);
      if (corrected.kind === 'stale')
        return reply(c, shape.Fault, { error: 'stale', message: 'Somebody saved another version meanwhile. Read again.' }, 409);
      return notFound(c);
    },
  );

  api.openapi(
    createRoute({
      method: 'get',
      path: '/files/{file}/log',
      summary: 'Who looked, in a month',
      request: { params: file, query: z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }) },
      responses: { 200: json(shape.LogLines, 'Newest first.'), ...COMMON },
    }),
    async (c) => {
      const view = await whoLooked(house, c.get('acting'), c.req.valid('param').file, daysOfMonth(c.req.valid('query').month));
      if (!view) return notFound(c);
      const lines = view.moments.map(({ who, at, categories, ...moment }) => ({
        ...moment,
        at: new Date(at * 1000).toISOString(),
        ...(who.name === undefined ? {} : { who: who.name }),
        ...(who.role === undefined ? { role: who.kind } : { role: who.role }),
        categories: [...categories],
      }));
      return reply(c, shape.LogLines, { lines }, 200);
    },
  );

  api.notFound((c) => notFound(c));
  return api;
}

function notFound(c: Context) {
  return reply(c, shape.Fault, { error: 'not-found', message: 'Not there, or not yours.' }, 404);
}

function refused(c: Context<Env>, decision: Decision) {
  return reply(c, shape.Refused, { error: 'refused', decision: decisionShown(decision, c.get('lang')) }, 403);
}

function problems(
  c: Context<Env>,
  list: readonly {
    readonly field: string;
    readonly code: string;
    readonly message: { readonly nl: string; readonly en?: string };
  }[],
) {
  const lang = c.get('lang');
  return reply(
    c,
    shape.Problems,
    {
      error: 'problems',
      problems: list.map((p) => ({ field: p.field, code: p.code, message: p.message[lang] ?? p.message.nl })),
    },
    422,
  );
}

function decisionShown(decision: Decision, lang: 'nl' | 'en') {
  const { reason, clauses, rules, articles, obligations, fields, askOf, before, outcome, checks } = decision;
  return {
    outcome,
    clauses: [...clauses],
    rules: [...rules],
    articles: [...articles],
    reason: reason[lang] ?? reason.nl,
    obligations: [...obligations],
    checks,
    fields: [...fields],
    ...(askOf === undefined ? {} : { askOf: [...askOf] }),
    ...(before === undefined ? {} : { before }),
  };
}
