// What is written in an item: text, the fields of a form, and the passages that are about somebody else.

import type { StoredFile } from './document/stored-file.ts';
import type { Id } from './id.ts';

/** Free text, and for kinds with a form: their fields. `concerns` marks passages about somebody else (MED-15), offsets in `text`. */
export interface ItemContent {
  readonly title?: string;
  readonly text: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly concerns?: readonly Passage[];
  /** A document: where its bytes are. */
  readonly file?: StoredFile;
  /** The whole of it is about another person, or a document is also about one and nobody marked which words. */
  readonly aboutOthers?: boolean;
  /** Passages about somebody else were left out for this reader; what stands here is the rest. */
  readonly leftOut?: boolean;
}

/** A passage about another person than the client: withheld from copies. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly person?: Id;
}
