// What may leave through the API? Every answer passes through one of these, and what they do not name stays inside.

import { z } from '@hono/zod-openapi';

const id = z.uuid().openapi({ description: 'Random; says nothing about a person.' });
const day = z.iso.date().openapi({ example: '2026-11-22' });

export const Fault = z
  .object({
    error: z.enum(['not-found', 'not-signed-in', 'not-ours', 'bad-request', 'stale', 'refused']),
    message: z.string(),
  })
  .openapi('Fault');

export const DecisionShape = z
  .object({
    outcome: z.enum(['allow', 'deny', 'human']),
    clauses: z.array(z.string()),
    rules: z.array(z.string()),
    articles: z.array(z.string()),
    reason: z.string(),
    obligations: z.array(z.string()),
    checks: z.object({
      authorisation: z.boolean(),
      careRelation: z.boolean(),
      consent: z.boolean(),
      emergency: z.boolean(),
    }),
    fields: z.array(z.string()),
    askOf: z.array(z.string()).optional(),
    before: day.optional(),
  })
  .openapi('Decision');

export const Refused = z.object({ error: z.literal('refused'), decision: DecisionShape }).openapi('Refused');

const account = z.object({ id, organisation: id, kind: z.enum(['staff', 'private', 'dpo']), roles: z.array(z.string()) });
export const Me = z.object({ name: z.string(), account, accounts: z.array(account) }).openapi('Me');

export const FileLine = z.object({
  id,
  number: z.string(),
  name: z.string(),
  birthDate: day,
  regimes: z.array(z.string()),
  restricted: z.boolean(),
});
export const FileLines = z
  .object({ files: z.array(FileLine), more: z.string().optional().openapi({ description: 'Ask again with after=<this>.' }) })
  .openapi('Files');

export const FileItem = z.object({
  id,
  kind: z.string(),
  category: z.string(),
  on: day,
  version: z.int(),
  restricted: z.boolean(),
  title: z.string().optional(),
  text: z.string().optional(),
});
export const OpenFile = z
  .object({
    id,
    number: z.string(),
    name: z.string().optional(),
    parts: z.array(z.object({ id, service: z.string(), regime: z.string(), from: day, until: day.optional() })),
    items: z.array(FileItem),
    answers: z.array(z.object({ category: z.string(), field: z.string(), value: z.string() })),
    decisions: z.record(z.string(), DecisionShape),
  })
  .openapi('File');

export const NewNote = z
  .strictObject({
    kind: z.string().max(40),
    on: day,
    title: z.string().max(200).optional(),
    text: z.string().min(1).max(100_000),
    part: id.optional(),
  })
  .openapi('NewNote');
export const CorrectedNote = z
  .strictObject({
    category: z.string().max(80),
    version: z.int().min(1),
    title: z.string().max(200).optional(),
    text: z.string().min(1).max(100_000),
    reason: z.string().min(1).max(2000),
  })
  .openapi('CorrectedNote');
export const Made = z.object({ id }).openapi('Made');
export const NewVersion = z.object({ version: z.int() }).openapi('NewVersion');
export const Problems = z
  .object({
    error: z.literal('problems'),
    problems: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
  })
  .openapi('Problems');

export const Question = z
  .strictObject({
    category: z.string().max(80),
    purpose: z.string().max(80),
    action: z.enum(['read', 'copy', 'write', 'delete', 'disclose']),
  })
  .openapi('Question');

export const LogLines = z
  .object({
    lines: z.array(
      z.object({
        id: z.string(),
        at: z.iso.datetime(),
        who: z.string().optional(),
        role: z.string().optional(),
        you: z.boolean(),
        deed: z.string(),
        categories: z.array(z.string()),
        outcome: z.enum(['done', 'refused', 'emergency']),
        purpose: z.string().optional(),
      }),
    ),
  })
  .openapi('Log');

export const Statement = z
  .object({
    organisation: z.string(),
    version: z.string(),
    since: day,
    hash: z.string(),
    sentences: z.array(
      z.object({
        number: z.int(),
        clauses: z.array(z.string()),
        nl: z.string(),
        en: z.string(),
        mark: z.enum(['kept', 'vouched', 'unproven', 'broken']),
      }),
    ),
  })
  .openapi('Statement');
