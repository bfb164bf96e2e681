// With which words of the text is a clause shown?

import { quoteAt } from '../../statement/index.ts';
import type { Reading } from './given.ts';

/** The sentence of the text that a clause or member comes from. */
export function quoteOf(reading: Reading, about: string): string | undefined {
  const { sources } = reading.statement;
  const clause = about.replace(/\.(?:basis|after)$/, '');
  const [place] = sources.get(about) ?? [...sources].find(([id]) => id.startsWith(`${clause}.`))?.[1] ?? [];
  const quoted = place && quoteAt(reading.statement, place);
  return quoted === '' ? undefined : quoted;
}
