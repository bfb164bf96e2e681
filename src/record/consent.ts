// The consent ledger: rows are added, never changed. What stands follows from the rows.

import type { ClauseId, Day, Instant } from '../policy/index.ts';
import type { Id } from './id.ts';

/** To being helped, to disclosure (release from secrecy), or as a ground of the AVG. They never share a row. */
export type ConsentKind = 'care' | 'disclosure' | 'avg';

/** asked: this person must answer. given, refused, withdrawn: this person spoke. not-needed: nobody spoke, and the law does not wait for it. */
export type ConsentAct = 'asked' | 'given' | 'refused' | 'withdrawn' | 'not-needed';

export interface ConsentEntry {
  readonly id: Id;
  readonly client: Id;
  readonly kind: ConsentKind;
  /** A word of the consents list (`photo`, `parentAccess`, `disclosure`), or `care`. */
  readonly word: string;
  readonly clause: ClauseId;
  /** Hash of the clause as it was shown: consent to another text is another consent. */
  readonly clauseHash: string;
  /** To whom, when the consent is about one person (parentAccess) ... */
  readonly toPerson?: Id;
  /** ... or about a class of recipients (`school`). */
  readonly toClass?: string;
  readonly act: ConsentAct;
  /** The person who must answer or who spoke. */
  readonly by: Id;
  readonly at: Instant;
  /** Last day it holds. */
  readonly until?: Day;
  readonly form: 'written' | 'spoken' | 'portal';
  readonly evidence?: string;
}

/** The last word of one person about one consent. */
export interface LastWord {
  readonly word: string;
  readonly act: ConsentAct;
  readonly by: Id;
  readonly until: Day | undefined;
  /** The class of recipients it is about, if any. */
  readonly toClass: string | undefined;
}

/**
 * Which consents stand on a day. Everybody who was asked must have said yes, one at least did, and nobody said no or took it back
 * (Jeugdwet 7.3.4(2): child and parents each). A consent about a class of recipients and one about another class are two consents;
 * release from secrecy (`disclosure`) towards a class counts for that class only.
 */
export function consentsThatStand(words: readonly LastWord[], on: Day, toClass?: string): Readonly<Record<string, boolean>> {
  const stands = new Map<string, boolean>();
  for (const w of words) {
    if (w.word === 'disclosure' && w.toClass !== undefined && w.toClass !== toClass) continue;
    const key = `${w.word}\n${w.toClass ?? ''}`;
    const yes = w.act === 'given' && (w.until === undefined || w.until >= on);
    stands.set(key, (stands.get(key) ?? true) && yes);
  }
  const out: Record<string, boolean> = {};
  for (const [key, yes] of stands) {
    const word = key.slice(0, key.indexOf('\n'));
    out[word] = out[word] === true || yes;
  }
  return out;
}
