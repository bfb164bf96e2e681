// What can a copy of an item be, for the client or somebody beside the client?

import type { ItemContent } from '../content.ts';

/** What a copy for the client or a representative can be. `file`: as it is. `text`: its words without the passages. `withheld`: a person must make one. */
export type CopyKind = 'file' | 'text' | 'withheld';

/** Honest about what can be redacted: words can, a picture of words cannot. */
export function copyKind(content: ItemContent): CopyKind {
  const { file } = content;
  if (!file) return 'text';
  if (content.aboutOthers === true) return 'withheld';
  if (content.leftOut !== true && (content.concerns ?? []).length === 0) return 'file';
  return file.read === 'all' ? 'text' : 'withheld';
}
