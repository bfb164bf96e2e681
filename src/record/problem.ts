// What is wrong with something a person filled in: a value, with words to show beside the field.

import type { Text } from '../policy/index.ts';

/** One thing that is wrong. `field` is the path of the field in the input (`name.last`, `bsn`); `code` is stable, for tests and pages. */
export interface Problem {
  readonly field: string;
  readonly code: string;
  readonly message: Text;
}

/** Makes a problem; both languages are demanded, because both are shown. */
export function problem(field: string, code: string, nl: string, en: string): Problem {
  return { field, code, message: { nl, en } };
}
