// The only way out of the API: a value goes through its schema, and whatever the schema does not name is left behind.

import type { z } from '@hono/zod-openapi';
import type { Context, TypedResponse } from 'hono';

type Status = 200 | 201 | 400 | 401 | 403 | 404 | 409 | 422;

/** Answers with the value as the schema knows it. Throws when it does not fit: that is a mistake of ours, and nothing leaves. */
export function reply<S extends z.ZodType, const N extends Status>(
  c: Context,
  schema: S,
  value: z.input<S>,
  status: N,
): Response & TypedResponse<z.output<S>, N, 'json'> {
  const known: unknown = schema.parse(value);
  // The response carries its type for the route's declaration; Hono infers it only from a literal.
  return c.json(known as object, status) as Response & TypedResponse<z.output<S>, N, 'json'>;
}
