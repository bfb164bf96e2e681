// A document in the file: what lies beside its words. The bytes stand in the store, sealed with the file's key.

import type { Id } from '../id.ts';
import type { FileType } from './type.ts';

/** The largest file that is taken: 20 MB. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** How much of the text of a document is kept beside it, to read and to search in. */
export const LONGEST_TEXT_READ = 150_000;

/** What a scanner said when the file came in. `none`: there was no scanner, and the page says so. */
export type Scanned = 'clean' | 'none';

/** Says where the bytes are and how they must read back. */
export interface StoredFile {
  readonly blob: Id;
  readonly type: FileType;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** The name it came with; shown to staff, never in an address or a header. */
  readonly name: string;
  readonly scanned: Scanned;
  /** How much of its text stands in `content.text`: all, the beginning, or nothing (an image, a scan). */
  readonly read: 'all' | 'part' | 'none';
}
