// Keeps what somebody is typing, finds it again, throws it away. Never a second person's, and never in the record.

import { type DraftPlace, type DraftText, isEmptyDraft, type Problem } from '../../record/index.ts';
import type { DraftLeave, KeptDraft } from '../../store/index.ts';
import { recordRefusal } from '../file/open.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import { DRAFTING, leaveFor } from './leave.ts';

/** `elsewhere`: the same form is open in another window of this person, and that one went on. */
export type DraftKept =
  | { readonly kind: 'done'; readonly kept: number }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'absent' };

/** `after`: the keeping that was on the screen; absent when somebody pressed a button and means it. */
export async function keepDraft(
  house: House,
  acting: Acting,
  place: DraftPlace,
  text: DraftText,
  after?: number,
): Promise<DraftKept> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const answer = await leaveFor(house, acting, place);
    if (answer?.kind === 'no') await recordRefusal(house, answer.asked, answer.category, answer.refusal);
    if (answer?.kind !== 'yes') return { kind: 'absent' };
    if (isEmptyDraft(text.typed)) {
      await dropDraft(house, acting, place);
      return { kind: 'done', kept: 0 };
    }
    const kept = await house.store.withScope(scopeOf(acting, DRAFTING), (tx) =>
      tx.keepDraft(answer.leave, { place, text, ...(after === undefined ? {} : { after }) }),
    );
    if (kept.ok) return { kind: 'done', kept: kept.value.kept };
    if (kept.why === 'problems') return { kind: 'problems', problems: kept.problems };
    if (kept.why === 'gone') return { kind: 'absent' };
    // Stale facts can be asked again; a draft that went on elsewhere stays there.
    const again = await leaveFor(house, acting, place);
    if (again?.asked?.facts.version === answer.asked?.facts.version && after !== undefined) return { kind: 'elsewhere' };
  }
  return { kind: 'elsewhere' };
}

/** The draft of this form, as long as its writer may fill the form in. */
export async function openDraft(house: House, acting: Acting, place: DraftPlace): Promise<KeptDraft | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const answer = await leaveFor(house, acting, place);
    if (answer?.kind !== 'yes') return undefined;
    const opened = await house.store.drafts.open(answer.leave, place);
    if (opened.ok) return opened.value && onlyAllowed(opened.value, place, answer.leave);
    if (opened.why === 'gone') return undefined;
  }
  return undefined;
}

/** Of the data at the start each field has a category of its own: what may no longer be written is not given back. */
function onlyAllowed(draft: KeptDraft, place: DraftPlace, leave: DraftLeave): KeptDraft {
  if (place.form !== 'answers' || 'account' in leave) return draft;
  const may = new Set(leave.map((permit) => permit.request.category));
  const typed = Object.fromEntries(Object.entries(draft.typed).filter(([name]) => may.has(name.split('.', 1)[0] ?? '')));
  return { ...draft, typed };
}

/** One's own draft may always go. */
export async function dropDraft(house: House, acting: Acting, place: DraftPlace): Promise<void> {
  await house.store.withScope(scopeOf(acting, DRAFTING), (tx) => tx.dropDraft(place));
}
