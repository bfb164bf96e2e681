// The form that a request brings: the kinds that a browser sends, as much of it as its route takes, and no more of it in memory than there is room for.

import type { Form } from '../route.ts';
import { boundaryOf, MOST_PARTS, readParts } from './multipart.ts';
import type { Held } from './room.ts';
import { Gathered, StoppedReading, type Stopped, Tap } from './tap.ts';

/** What a route takes, in bytes. */
export interface Allowed {
  /** Everything that is typed, as it comes over the line. */
  readonly words: number;
  /** One file; 0: none. */
  readonly file: number;
  readonly files: number;
}

/** `broken-off`: whoever sent it is gone, or stopped half-way. */
export type ReadForm = { readonly kind: 'form'; readonly form: Form } | { readonly kind: 'no-form' } | { readonly kind: Stopped };

const AMPERSAND = 0x26;

export async function readForm(request: Request, allowed: Allowed, held: Held): Promise<ReadForm> {
  const type = request.headers.get('content-type') ?? '';
  const boundary = boundaryOf(type);
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (boundary === undefined && !type.startsWith('application/x-www-form-urlencoded')) return { kind: 'no-form' };
  if (!request.body) return boundary === undefined ? { kind: 'form', form: { fields: {}, files: {} } } : { kind: 'no-form' };
  // Not a byte is read of what can never fit and has no field to say it at.
  if (boundary === undefined && announced > allowed.words) return { kind: 'too-large' };
  const most = boundary === undefined ? allowed.words : allowed.words + allowed.file * allowed.files;
  const tap = new Tap(request.body, most, held);
  try {
    const form =
      boundary === undefined
        ? await readPairs(tap)
        : await readParts(tap, boundary, { largest: allowed.file, count: allowed.files, announced, words: allowed.words });
    tap.stop();
    return form === undefined ? { kind: 'no-form' } : { kind: 'form', form };
  } catch (error) {
    tap.stop();
    if (error instanceof StoppedReading) return { kind: error.why };
    throw error;
  }
}

/** `name=value&name=value`, as a form without a file comes in. */
async function readPairs(tap: Tap): Promise<Form> {
  const gathered = new Gathered();
  for (let piece = await tap.next(); piece !== undefined; piece = await tap.next()) gathered.add(piece);
  const bytes = gathered.whole();
  let pairs = 1;
  for (let at = bytes.indexOf(AMPERSAND); at >= 0; at = bytes.indexOf(AMPERSAND, at + 1)) {
    if (++pairs > MOST_PARTS) throw new StoppedReading('too-large');
  }
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(bytes.toString('utf8')))
    (Object.hasOwn(fields, name) ? (fields[name] as string[]) : (fields[name] = [])).push(value);
  return { fields, files: {} };
}
