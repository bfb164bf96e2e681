// A decision as the pages show it: reason, sentence, article.

import { type Audience, type Ruling, type ShownReason, shownReason } from '../../desk/index.ts';
import type { Decision } from '../../decide/index.ts';
import type { ArticleRef, ClauseRef, Reason } from '../../web/index.ts';

/** The published sentence, linked to the practice whose statement it is. */
export function clauseShown(reason: ShownReason, organisation: string): ClauseRef | undefined {
  const { clause } = reason;
  if (!clause) return undefined;
  const { id, sentence, number, version, since } = clause;
  return { id, sentence, number, since, organisation, ...(version === 'unstated' ? {} : { version }) };
}

export function articlesShown(reason: ShownReason): readonly ArticleRef[] {
  return reason.articles.map(({ name, url }) => ({ name, url }));
}

export function reasonShown(
  ruling: Ruling,
  decision: Decision,
  on: string,
  organisation: string,
  audience: Audience = 'asker',
): Reason {
  const reason = shownReason(ruling, decision, on, audience);
  const clause = clauseShown(reason, organisation);
  return { why: reason.why, articles: articlesShown(reason), ...(clause ? { clause } : {}) };
}
