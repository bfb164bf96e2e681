// A form that is opened: with what its reader was busy with, where there is something, and with what a draft of it needs.

import { openDraft } from '../../desk/index.ts';
import { DRAFT_DAYS } from '../../record/index.ts';
import { type Answers, type Draft, UNTOUCHED } from '../../web/index.ts';
import { field, type SignedVisit } from '../route.ts';
import { secondOf } from '../show/day.ts';
import { actingOf, type Front } from '../show/frames.ts';
import { placeAt } from './place.ts';

export interface WithDraft {
  readonly answers: Answers;
  readonly draft?: Draft;
  /** The draft was begun on another version than the one that stands there now. */
  readonly changed: boolean;
}

/**
 * `answers`: what the form would show without a draft; only a form that nobody typed in yet takes what was kept. `base`: the version that stands
 * there now, of what changes.
 */
export async function withDraft(front: Front, visit: SignedVisit, answers: Answers, base?: string): Promise<WithDraft> {
  const place = placeAt(visit.path);
  if (!place) return { answers, changed: false };
  const shared = { form: visit.path, writer: visit.writer, days: DRAFT_DAYS };
  if (answers !== UNTOUCHED) {
    const kept = Number(field(visit.form, '_bewaard'));
    return { answers, draft: { ...shared, kept: Number.isSafeInteger(kept) ? kept : 0 }, changed: false };
  }
  const found = await openDraft(front.house, actingOf(visit), place);
  if (!found) return { answers, draft: { ...shared, kept: 0 }, changed: false };
  return {
    answers: { typed: found.typed, mistakes: [] },
    draft: { ...shared, kept: found.kept, found: secondOf(found.keptAt) },
    changed: found.base !== undefined && base !== undefined && found.base !== base,
  };
}
