// Is an exported log whole? For whoever holds the file: no database, no account.

import { type Breach, verifier, type Verdict } from '../../trail/index.ts';

export type { Verdict } from '../../trail/index.ts';

export interface VerifyInput {
  readonly lines: AsyncIterable<string>;
  /** Published key(s); without them the key in the export is used, and the verdict says so. */
  readonly keys?: readonly string[];
  /** A signed checkpoint that somebody kept: the log must contain it. */
  readonly kept?: string;
  readonly sha256: (data: Uint8Array | string) => Uint8Array;
}

/** Reads the export once, line by line. */
export async function verifyLogExport(input: VerifyInput): Promise<Verdict> {
  const check = verifier({
    sha: input.sha256,
    ...(input.keys === undefined ? {} : { keys: input.keys }),
    ...(input.kept === undefined ? {} : { kept: input.kept }),
  });
  for await (const line of input.lines) check.line(line);
  return check.end();
}

/** What a breach means, for the person who ran the check. */
export const BREACH_WORDS: Readonly<Record<Breach, { readonly nl: string; readonly en: string }>> = {
  changed: { nl: 'is veranderd', en: 'was changed' },
  removed: { nl: 'is weggehaald', en: 'was removed' },
  reordered: { nl: 'staat op een andere plaats', en: 'stands in another place' },
  truncated: { nl: 'ontbreekt: het bestand houdt te vroeg op', en: 'is missing: the file stops too early' },
  'forged-checkpoint': { nl: 'wordt gedekt door een valse handtekening', en: 'is covered by a false signature' },
  unreadable: { nl: 'is geen regel van een logboek', en: 'is no line of a log' },
  behind: {
    nl: 'past niet bij het bewaarde controlepunt: dit logboek is herschreven of ouder',
    en: 'does not fit the kept checkpoint: this log was rewritten or is older',
  },
};
