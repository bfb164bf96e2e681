// Whom do we speak to? 'u' to everybody, and 'je' to a child who reads its own file. One table of words; the other way follows by rule.

import type { Lang, Said } from './language.ts';

/** What a page knows about its reader. */
export interface Reader {
  readonly lang: Lang;
  /** A client under 16 who reads the own file. */
  readonly young?: boolean;
}

/** The verb loses its ending before 'je'. */
const VERBS: Readonly<Record<string, string>> = {
  bent: 'ben',
  denkt: 'denk',
  doet: 'doe',
  gaat: 'ga',
  geeft: 'geef',
  hebt: 'heb',
  heeft: 'heb',
  kiest: 'kies',
  krijgt: 'krijg',
  kunt: 'kun',
  leest: 'lees',
  typt: 'typ',
  vindt: 'vind',
  vraagt: 'vraag',
  wilt: 'wil',
  wordt: 'word',
  zegt: 'zeg',
  ziet: 'zie',
};
const capitalOf = (like: string, word: string): string =>
  /^[A-Z]/.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Words to 'u' as words to 'je'. Only our own words: never what somebody wrote, nor a sentence of the statement. */
export function toYoung(words: string): string {
  return words
    .replaceAll(/\bhebt u van mij\b/g, 'heeft de praktijk van mij')
    .replaceAll(/\b([Uu]) meldt zich\b/g, (_, u: string) => `${capitalOf(u, 'je')} meldt je`)
    .replaceAll(/\b([Uu]) heeft\b/g, (_, u: string) => `${capitalOf(u, 'je')} hebt`)
    .replaceAll(/\b([A-Za-z]+) u\b/g, (all, verb: string) => {
      const short = VERBS[verb.toLowerCase()];
      return short === undefined ? all : `${capitalOf(verb, short)} je`;
    })
    .replaceAll(/\b(alleen) u\b/gi, '$1 jij')
    .replaceAll(/\b(van|voor|over|aan|met|bij|op) u\b/gi, '$1 jou')
    .replaceAll(/\b([Uu])zelf\b/g, (_, u: string) => capitalOf(u, 'jezelf'))
    .replaceAll(/\b([Uu])w\b/g, (_, u: string) => capitalOf(u, 'je'))
    .replaceAll(/\b([Uu])\b(?!\.)/g, (_, u: string) => capitalOf(u, 'je'));
}

/** The same for words in both languages. */
export function toYoungSaid(words: Said): Said {
  return typeof words === 'string' ? toYoung(words) : { ...words, nl: toYoung(words.nl) };
}

const young = new WeakMap<object, object>();

/** A table of words as this reader is spoken to. */
export function spoken<T extends object>(table: Readonly<Record<Lang, T>>, reader: Reader): T {
  const plain = table[reader.lang];
  if (reader.young !== true || reader.lang !== 'nl') return plain;
  const before = young.get(plain);
  if (before) return before as T;
  const made = Object.fromEntries(
    Object.entries(plain).map(([key, entry]: [string, unknown]) => [
      key,
      typeof entry === 'function' ? phrase(entry as (...parts: unknown[]) => string) : toYoung(String(entry)),
    ]),
  ) as T;
  young.set(plain, made);
  return made;
}

/** Names and other words that are filled in stay as they are. */
function phrase(entry: (...parts: unknown[]) => string): (...parts: unknown[]) => string {
  return (...parts) => {
    const marked = parts.map((part, i) => (typeof part === 'string' ? `\u0001${i}\u0001` : part));
    const said = entry(...marked);
    if (parts.some((part, i) => typeof part === 'string' && !said.includes(`\u0001${i}\u0001`))) return toYoung(entry(...parts));
    return toYoung(said).replaceAll(/\u0001(\d+)\u0001/g, (_, i: string) => String(parts[Number(i)]));
  };
}
