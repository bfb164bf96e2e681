// 'Klopt dit niet?': somebody asks to correct what is recorded (AVG 16). Corrected with the old text kept, or refused with a reason and the own words beside it.

import type { Day, Instant } from '../policy/index.ts';
import type { Id } from './id.ts';
import { checkReason, checkText } from './invariant.ts';
import { type Problem, problem } from './problem.ts';

/** What is said to be wrong: a text of the file, or a field of what is recorded. */
export type CorrectionAbout =
  | { readonly item: Id; readonly category: string }
  | { readonly field: string; readonly category: string };

export interface CorrectionRequest {
  readonly id: Id;
  readonly client: Id;
  readonly about: CorrectionAbout;
  readonly askedBy: Id;
  readonly askedAt: Instant;
  /** Last day of the answer: by law, and by promise when that is sooner. */
  readonly lawDay: Day;
  readonly promiseDay?: Day;
  /** What stood there when it was asked. */
  readonly was: string;
  /** What is wrong and what it should be, in the words of who asks. */
  readonly text: string;
  readonly decided?: {
    readonly how: 'corrected' | 'refused';
    readonly by: Id;
    readonly at: Instant;
    readonly reason: string;
    /** What stands there since, when it was corrected. */
    readonly now?: string;
  };
}

/** The key of it in an address: the id of the item, or `category.field`. */
export function aboutKey(about: CorrectionAbout): string {
  return 'item' in about ? about.item : `${about.category}.${about.field}`;
}

/** A decision has a reason, and a correction changes something. */
export function checkCorrection(
  input: { readonly how: string; readonly text: string; readonly reason: string },
  now: string,
): readonly Problem[] {
  if (input.how !== 'corrected' && input.how !== 'refused')
    return [problem('how', 'choose-one', 'Kies wat u doet.', 'Choose what you do.'), ...checkReason(input.reason)];
  const changed: readonly Problem[] =
    input.how === 'refused'
      ? []
      : input.text.trim() === now.trim()
        ? [
            problem(
              'text',
              'nothing-changed',
              'Hier staat nog hetzelfde. Schrijf op hoe het moet zijn, of kies voor weigeren.',
              'This is still the same. Write down how it must be, or choose to refuse.',
            ),
          ]
        : checkText(input.text);
  return [...changed, ...checkReason(input.reason)];
}
