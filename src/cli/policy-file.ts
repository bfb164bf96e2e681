// Which policy is meant? A file that parses, or every mistake in it, one line each.

import { type ParsedPolicy, parsePolicy, printError } from '../policy/index.ts';
import type { Io, Reading } from './verb.ts';

type Read = Extract<ParsedPolicy, { ok: true }>;

/** Reads a policy file. When it cannot be used its mistakes are on standard error already; the caller ends with 2. */
export async function readPolicy(path: string, io: Io, lang: 'nl' | 'en'): Promise<Reading<Read>> {
  const text = await io.readText(path);
  if (!text.ok) {
    io.err(text.line);
    return text;
  }
  const parsed = parsePolicy(text.value, path);
  if (parsed.ok) return { ok: true, value: parsed };
  for (const error of parsed.errors) io.err(printError(error, lang));
  return { ok: false, line: '' };
}
