// How much may somebody send? Little to a door that is open to everybody, and nothing to a page that is not there for them.

import type { Route, Visitor } from '../route.ts';
import type { Allowed } from './read-form.ts';

const MB = 1024 * 1024;
/** What a signed-in person may type at once: enough that a text that is far too long comes back with its message at the field. */
const WORDS = 8 * MB;
/** What stands around a file. */
const WORDS_WITH_FILE = 2 * MB;
/** What anybody may send. */
const WORDS_OF_ANYBODY = MB;
/** A form whose session has ended may wait for its writer; a longer one cannot (see the store). */
const WORDS_THAT_WAIT = 2 * MB;
export const QUESTION_TO_API = 2 * MB;
/** Bodies in memory at once: of people who are signed in, and of everybody else. Whoever fills the second does not touch the first. */
export const INSIDE = { each: 48 * MB, whole: 160 * MB };
export const OUTSIDE = { each: 24 * MB, whole: 64 * MB };

/** What this route takes from this visitor; nothing from somebody for whom the page is not there. */
export function allowedOf(route: Route, visitor: Visitor | undefined): Allowed | undefined {
  const file = route.upload ?? 0;
  if (route.who === 'anyone') return { words: route.limit ?? WORDS_OF_ANYBODY, file, files: 1 };
  if (visitor === undefined) return { words: WORDS_THAT_WAIT, file: 0, files: 0 };
  if (!route.who.includes(visitor.account.kind)) return undefined;
  return { words: route.limit ?? (file > 0 ? WORDS_WITH_FILE : WORDS), file, files: 1 };
}
