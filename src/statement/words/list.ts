// Lists in a sentence: 'a, b en c'. Phrases may hold a comma or 'en' themselves, so a list is read against the dictionary.

import type { Word } from '../../policy/index.ts';
import type { Care, Dictionary } from './dictionary.ts';
import type { Lang } from './own.ts';

const AND: Readonly<Record<Lang, string>> = { nl: ' en ', en: ' and ' };
const OR: Readonly<Record<Lang, string>> = { nl: ' of ', en: ' or ' };
const AND_ALSO: Readonly<Record<Lang, string>> = { nl: ', en ook ', en: ', and also ' };
const OR_ALSO: Readonly<Record<Lang, string>> = { nl: ', of anders ', en: ', or else ' };

/** What may stand before the last item: the plain joining word, or a clearer one where an item holds that word itself. */
const lastGaps = (lang: Lang, or: boolean): readonly string[] => (or ? [OR[lang], OR_ALSO[lang]] : [AND[lang], AND_ALSO[lang]]);

/** Joins items as people do: commas, and before the last one 'en' or 'of'. */
export function join(items: readonly string[], lang: Lang, or = false): string {
  const last = items[items.length - 1] ?? '';
  if (items.length < 2) return last;
  const [plain, clear] = lastGaps(lang, or) as readonly [string, string];
  return items.slice(0, -1).join(', ') + (items.slice(-2).some((i) => i.includes(plain)) ? clear : plain) + last;
}

/** The words of a set as printed, in the order of the dictionary. */
export function printedWords(words: readonly Word[], dictionary: Dictionary, care: Care): readonly string[] {
  const sorted = [...words].sort((a, b) => dictionary.rank(a) - dictionary.rank(b) || (a < b ? -1 : 1));
  return sorted.map((word) => dictionary.write(word, care));
}

/** Prints a set of words in the order of the dictionary. */
export function writeWords(words: readonly Word[], dictionary: Dictionary, lang: Lang, care: Care, or: boolean): string {
  return join(printedWords(words, dictionary, care), lang, or);
}

/** Reads a list back to its words, sorted; undefined when it is not such a list. */
export function readWords(text: string, dictionary: Dictionary, lang: Lang, or: boolean): readonly Word[] | undefined {
  const gaps = lastGaps(lang, or);
  const items = (at: number, taken: readonly Word[]): readonly Word[] | undefined => {
    for (const { word, end } of dictionary.starts(text, at)) {
      if (taken.includes(word)) continue;
      const now = [...taken, word];
      if (end === text.length) return now;
      if (text.startsWith(', ', end)) {
        const more = items(end + 2, now);
        if (more) return more;
      }
      for (const gap of gaps.filter((g) => text.startsWith(g, end))) {
        const final = dictionary.starts(text, end + gap.length).find((s) => s.end === text.length && !now.includes(s.word));
        if (final) return [...now, final.word];
      }
    }
    return undefined;
  };
  const found = items(0, []);
  return found && [...found].sort();
}

/** A line that would not read back from a list without quotation marks. */
export function mistakable(line: string): boolean {
  return !/^[\p{L}\p{N}()[\]:/&.-]+( [\p{L}\p{N}()[\]:/&.-]+)*$/u.test(line) || /\b(en|of|and|or)\b|\.( |$)/.test(line);
}

/** The items of a list of free lines: plain where no comma or joining word can be mistaken, else between quotation marks. */
export function writeLines(lines: readonly string[], lang: Lang, care: Care): string {
  const quoted = care > 0 || lines.some(mistakable);
  return join(quoted ? lines.map(quote) : lines, lang);
}

/** The inverse of {@link writeLines}. */
export function readLines(text: string, lang: Lang): readonly string[] | undefined {
  if (!text.startsWith('“')) {
    const parts = text.split(', ');
    const tail = (parts.pop() ?? '').split(AND[lang]);
    const all = [...parts, ...tail];
    return all.every((l) => l.length > 0 && !/[“”]/.test(l)) ? all.sort() : undefined;
  }
  const items: string[] = [];
  let at = 0;
  while (text[at] === '“') {
    const end = closing(text, at);
    if (end === undefined) return undefined;
    items.push(unquote(text.slice(at, end)));
    if (end === text.length) return items.sort();
    const gap = [', ', AND[lang]].find((g) => text.startsWith(g, end));
    if (gap === undefined) return undefined;
    at = end + gap.length;
  }
  return undefined;
}

// White space that a page would lose, and the signs that stand for it between quotation marks.
const SIGNS: readonly (readonly [string, string])[] = [
  ['\n', '↵'],
  ['\r', '↤'],
  ['\t', '⇥'],
];

/** Somebody's own words between quotation marks; a closing mark inside is doubled, the end of a line becomes a sign. */
export function quote(text: string): string {
  const safe = SIGNS.reduce((t, [space, sign]) => t.replaceAll(sign, sign + sign).replaceAll(space, sign), text);
  return `“${safe.replaceAll('”', '””')}”`;
}

/** The inverse of {@link quote}. */
export function unquote(quoted: string): string {
  const text = quoted.slice(1, -1).replaceAll('””', '”');
  return SIGNS.reduce(
    (t, [space, sign]) => t.replaceAll(new RegExp(`${sign}${sign}?`, 'g'), (m) => (m.length === 1 ? space : sign)),
    text,
  );
}

/** Text that may not stand in a sentence as it is: quotation marks, ends of lines, blanks that would be lost. */
export const UNSAFE = /[“”\n\r\t]|^\s|\s$|\s\s/;

/** Where the quotation that starts at `at` ends (exclusive); undefined when it does not. */
export function closing(text: string, at: number): number | undefined {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] !== '”') continue;
    if (text[i + 1] === '”') i++;
    else return i + 1;
  }
  return undefined;
}
