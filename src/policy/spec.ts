// The kinds of value that a member of a clause can hold, as data: parser, JSON Schema and printer all work from these.

import type { Clause, ClauseSection, Text } from './shape.ts';
import type { Vocabulary, WordList } from './vocabulary.ts';

/** Sections whose keys are words that other clauses may use. */
export type OwnWords = 'data' | 'purpose' | 'recipient' | 'consent';

/** What a member may hold. `or` lists fixed words that are accepted beside the kind (`unstated`, `at once`). */
export type Kind =
  | { readonly is: 'line'; readonly max: number }
  | { readonly is: 'lines'; readonly max: number }
  | { readonly is: 'email' }
  | { readonly is: 'flag' }
  | { readonly is: 'count'; readonly from: number; readonly to: number }
  | { readonly is: 'text'; readonly or?: readonly string[] }
  | { readonly is: 'day'; readonly or?: readonly string[] }
  | { readonly is: 'span'; readonly or?: readonly string[] }
  | { readonly is: 'moment' }
  /** One word of a closed list; `some`: a set of them. `form` also admits `consent.<key>` or `statute:<name> <article>`. */
  | { readonly is: 'one'; readonly of: WordList; readonly form?: 'consent' | 'statute' }
  | { readonly is: 'some'; readonly of: WordList; readonly form?: 'consent' | 'statute' }
  /** One word of open lists, of the policy's own clauses, or invented; `words`: a set of them. */
  | { readonly is: 'word'; readonly of: readonly WordList[]; readonly own: readonly OwnWords[] }
  | { readonly is: 'words'; readonly of: readonly WordList[]; readonly own: readonly OwnWords[] }
  /** The id of a clause in one of these sections (empty: any section). */
  | { readonly is: 'id'; readonly to: readonly ClauseSection[] }
  | { readonly is: 'ids'; readonly to: readonly ClauseSection[] }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Spec>> }
  | { readonly is: 'map'; readonly keys: Keys; readonly value: Spec };

/** What the keys of a map are. `new` words are invented by being there. */
export type Keys =
  | { readonly is: 'word'; readonly of: readonly WordList[]; readonly own: readonly OwnWords[] }
  | { readonly is: 'new' };

/** One member: its kind, what it says (English, for editors and for messages), and whether it must be there. */
export type Spec = Kind & { readonly about: string; readonly required?: true };

/** One section: what it is, what a clause in it is, what its keys look like, and its members. */
export interface SectionSpec<Members = Readonly<Record<string, Spec>>> {
  readonly about: string;
  readonly each: string;
  /** `key`: any key, dots allowed. `word`: a word that others use. Or the one list of keys there are. */
  readonly keys: 'key' | 'word' | 'bound' | 'right' | 'request' | 'breach';
  /** The list in which a key is known; a key outside it needs a label. */
  readonly names?: WordList;
  /** Exactly one of these members must be there. */
  readonly exactlyOne?: readonly string[];
  readonly members: Members;
}

// The bridge to shape.ts: the table of members must have exactly the members of the types, required where they are, of a
// kind that yields their type, from the list that holds exactly the words of their union.

type ListsOf<W> = string extends W
  ? WordList
  : { [L in WordList]: [keyof Vocabulary[L]] extends [W] ? ([W] extends [keyof Vocabulary[L]] ? L : never) : never }[WordList];
type KindFor<T> = [T] extends [boolean]
  ? 'flag'
  : [T] extends [number]
    ? 'count'
    : [T] extends [readonly string[]]
      ? 'some' | 'words' | 'ids' | 'lines'
      : [Exclude<T, string>] extends [never]
        ? 'one' | 'word' | 'line' | 'email' | 'span' | 'day' | 'moment' | 'id'
        : [Exclude<T, string>] extends [Text]
          ? 'text'
          : 'object' | 'map';
type WordOf<T> = T extends readonly (infer W)[] ? W : T;
type KindNamed = { readonly [K in Kind['is']]: Extract<Kind, { readonly is: K }> };
type ListedKind<K, T> = K extends 'one' | 'some'
  ? { readonly is: K; readonly of: ListsOf<WordOf<T>>; readonly form?: 'consent' | 'statute' }
  : never;
type Fitting<T> = KindNamed[Exclude<KindFor<T>, 'one' | 'some'>] | ListedKind<KindFor<T>, T>;
type IsOptional<T, M extends keyof T> = undefined extends T[M] ? true : false;

/** The member table that fits type `T` of shape.ts, without the members every clause has. */
export type MembersOf<T, Common = Clause> = {
  readonly [M in Exclude<keyof T, keyof Common>]-?: Fitting<NonNullable<T[M]>> & { readonly about: string } & (IsOptional<
      T,
      M
    > extends true
      ? { readonly required?: never }
      : { readonly required: true });
};
