// Which language does a page speak? Every interface word stands once, in a table with its Dutch and its English.

import type { Text } from '../policy/index.ts';

/** The two languages of the interface. Every Dutch path has an English mirror under `/en`. */
export type Lang = 'nl' | 'en';

/** Words that come from data: typed by a person (`string`, in its own language) or made by a room (`Text`, both languages). */
export type Said = string | Text;

// biome-ignore lint: the arguments of a phrase are its own; `never` lets every phrase fit the table.
type Phrase = (...parts: never[]) => string;
type Entry = string | Phrase;
type Table = { readonly [key: string]: Entry };
type Mirror<T extends Table> = {
  readonly [K in keyof T]: T[K] extends (...parts: infer A) => string ? (...parts: A) => string : string;
};

/** A table of words in both languages with the same keys and the same arguments. */
export type Words<T extends Table> = { readonly nl: T; readonly en: Mirror<T> };

/** Makes a table of words; the compiler refuses a key that one of the languages lacks. */
export function both<T extends Table>(nl: T, en: NoInfer<Mirror<T>>): Readonly<Record<Lang, Mirror<T>>> {
  return { nl: nl as unknown as Mirror<T>, en };
}

/** The words themselves, Dutch where a text has no English. */
export function said(words: Said, lang: Lang): string {
  if (typeof words === 'string') return words;
  return lang === 'en' ? (words.en ?? words.nl) : words.nl;
}

/** The `lang` attribute that words need on a page: only when a text has no English and the page is English. */
export function foreign(words: Said, lang: Lang): Lang | undefined {
  return lang === 'en' && typeof words !== 'string' && words.en === undefined ? 'nl' : undefined;
}

/** `1 zin`, `3 zinnen`. */
export function counted(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}

/** `Noor, Sem en Lina`. */
export function listed(items: readonly string[], lang: Lang): string {
  const and = lang === 'nl' ? 'en' : 'and';
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}
