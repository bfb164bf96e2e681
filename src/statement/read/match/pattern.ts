// A small way of writing patterns that reads like Dutch, and its translation to regular expressions.
//
//   {wij}        a named group of words (lexicon/words.ts)
//   bewaar~      a word that begins so; ~gegevens a word that ends so
//   a .. b       b follows a within some eight words of the same sentence;  a ... b  within some twenty
//   (a|b)        one of these;  (a )?  may be absent
//   a blank      one blank, comma, bracket, slash or hyphen
//
// Every repetition is bounded, so that a pattern takes linear time on any text.

import { WORDS } from '../lexicon/words.ts';

// A gap starts at the end of a word (or where one may start) and ends where a word may start.
const EDGE = '(?:(?![a-z0-9])|(?<![a-z0-9]))';
const GAP = `${EDGE}[^\\n]{0,60}?(?<![a-z0-9])`;
const LONG_GAP = `${EDGE}[^\\n]{0,150}?(?<![a-z0-9])`;
const BLANK = '[ ,;:()"\'/*_-]{1,4}';

/** Compiles a pattern. Throws on an unknown name: patterns are our own data, so that is a bug. */
export function pattern(source: string): RegExp {
  return new RegExp(translate(source), 'g');
}

/** The regular expression that a pattern stands for, with word boundaries at both ends. */
function translate(source: string): string {
  const plain = expand(source.trim())
    .replace(/\((?!\?)/g, '(?:')
    .replace(/ ?\.\.\. ?/g, '\u0001')
    .replace(/ ?\.\. ?/g, '\u0002')
    .replace(/ \?/g, '\u0004')
    .replace(/ /g, '\u0003')
    .replace(/~/g, '[a-z0-9-]{0,30}')
    .replaceAll('\u0001', LONG_GAP)
    .replaceAll('\u0002', GAP)
    .replaceAll('\u0003', BLANK)
    .replaceAll('\u0004', `(?:${BLANK})?`);
  return `(?<![a-z0-9])(?:${plain})(?![a-z0-9])`;
}

/** Replaces the named groups by their words; a group may name other groups. */
export function expand(source: string): string {
  return source.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const words = WORDS[name];
    if (words === undefined) throw new Error(`pattern names the unknown group {${name}}`);
    return `(${expand(words)})`;
  });
}
