// What lies in a part of the file: notes, plans, letters. One shape, so that retention, restriction and reading treat all the same way.

import type { Day, Instant } from '../policy/index.ts';
import type { ItemContent } from './content.ts';
import type { Id } from './id.ts';

/** A kind of record of the vocabulary, as the file holds it (`note`, `care-plan`, `evaluation`, `document`, `client-declaration`, ...). */
export type ItemKind = string;

/** One thing in the file, opened. `category` is the data category of the policy that decides who may read it. */
export interface Item {
  readonly id: Id;
  readonly client: Id;
  readonly part: Id;
  readonly kind: ItemKind;
  readonly category: string;
  /** Account of who wrote the text of now; of a corrected item that is who corrected it last. */
  readonly author: Id;
  /** When the first text was written. */
  readonly writtenAt: Instant;
  /** When the text of now was written. */
  readonly changedAt: Instant;
  /** The day it is about. */
  readonly on: Day;
  /** 1 for the first text; a correction makes the next and keeps the old one. */
  readonly version: number;
  /** The item it stands beside, and the person whose words they are: a client's declaration. */
  readonly about?: Id;
  readonly spokenBy?: Id;
  /** Locked by a restriction: then there is no content. */
  readonly restricted: boolean;
  readonly content?: ItemContent;
}

/** A note is an item of kind `note` in category `notes`. */
export interface Note extends Item {
  readonly kind: 'note';
}

/** What an item said before it was corrected. */
export interface ItemVersion {
  readonly item: Id;
  readonly version: number;
  readonly author: Id;
  readonly at: Instant;
  /** Why the next version replaced it. */
  readonly reason?: string;
  readonly content: ItemContent;
}

/** The client's own words beside an item or the file; must be added when asked (BW 7:454(2), Jeugdwet 7.3.8(2)). */
export interface ClientDeclaration {
  readonly id: Id;
  readonly client: Id;
  readonly part: Id;
  /** The item it stands beside; absent: beside the file. */
  readonly about?: Id;
  readonly by: Id;
  readonly at: Instant;
  readonly text: string;
}
