// Drafts: what somebody is typing and has not saved. Read and written under the same permit as the form itself, by its writer alone.

import type { Permit } from '../../decide/index.ts';
import type { Instant } from '../../policy/index.ts';
import type { DraftPlace, DraftText } from '../../record/index.ts';
import type { AccountFacts, Opened, Scope } from './facts.ts';

/** A draft as its writer finds it again. */
export interface KeptDraft extends DraftText {
  readonly keptAt: Instant;
  /** Goes up with every keeping. */
  readonly kept: number;
}
/** That there is a draft, and nothing of what is in it. */
export interface DraftLine extends DraftPlace {
  readonly keptAt: Instant;
}
/** Leave to use a draft: the permits of what the form may write or read, or (where there is no file yet) the writer's own account. */
export type DraftLeave = readonly Permit[] | { readonly account: AccountFacts };

export interface DraftStore {
  /** The writer's draft of this form. No line of the log: these are the writer's own words, and the page around them has its line. */
  open(leave: DraftLeave, place: DraftPlace): Promise<Opened<KeptDraft | undefined>>;
  /** Of which forms the actor has a draft, newest first. Facts to ask with: nothing is shown before each is decided. */
  mine(scope: Scope): Promise<readonly DraftLine[]>;
}

/** Texts that came in after their session had ended, for as long as somebody needs to sign in again. */
export interface LostTexts {
  /** Seals the text under a key that is in the ticket and nowhere else. undefined: too long. */
  keep(text: string): Promise<string | undefined>;
  /** Gives the text once; whatever comes of it, it is gone here. */
  take(ticket: string): Promise<string | undefined>;
}
