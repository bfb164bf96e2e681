// Which judgement counts for one category of data?

import type { Judged } from '../../decide/index.ts';

/** A no goes before a yes. */
export function judgedOf(
  judged: readonly { readonly category?: string; readonly answer: Judged }[],
  category: string,
): Judged | undefined {
  const about = judged.filter((j) => (j.category ?? category) === category);
  if (about.some((j) => j.answer === 'deny')) return 'deny';
  return about.length > 0 ? 'allow' : undefined;
}
