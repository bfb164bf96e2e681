// Which words must stand in a sentence before a pattern can hold at all: derived from the pattern itself,
// so that nobody has to keep a second list. Every mandatory part of a pattern gives a guard: a set of words of which
// one must be there. The most telling guard wakes the pattern; the others are looked at before it runs.

import { expand } from './pattern.ts';

/** Words of which at least one must stand in the sentence. A blank at an end of a word means that the word ends there. */
export type Guard = readonly string[];

/** Words so common that waiting for them saves little. */
const COMMON = new Set(
  (
    'aan als bij dan dat de den der deze die dit door een en er geen had heb hebben heeft het hier ik in is je jij jou jouw kan kunnen kunt laten maar mag me met mijn moet naar niet nog of om omdat ons onze ook op over ' +
    'te tot tussen u uit uw van voor waar wat we wel wie wij wil willen worden wordt zal ze zelf zich zij zijn zo zonder zou gegevens persoonsgegevens informatie data privacy website recht rechten'
  ).split(' '),
);

/** The guards of a pattern, the most telling first; none when no word is certain. */
export function guardsOf(source: string): readonly Guard[] {
  const expanded = expand(source);
  const whole = alternatives(expanded, 0, true, true);
  // one common word stands in every other sentence and guards nothing; it counts only when there is no better part
  const telling = whole.parts.filter((p) => p.worth > 1 || p.words.length > 2);
  return (telling.length > 0 ? telling : whole.parts).map((p) => p.words);
}

interface Part {
  readonly words: Guard;
  readonly worth: number;
}
interface Parsed {
  /** Mandatory parts, the most telling first. */
  readonly parts: readonly Part[];
  readonly at: number;
}

/** Reads alternatives up to the closing bracket or the end. One alternative keeps its parts; of several, the best of each together. */
function alternatives(source: string, from: number, before: boolean, after: boolean): Parsed {
  const all: (readonly Part[])[] = [];
  let at = from;
  for (;;) {
    const one = sequence(source, at, before, after);
    all.push(one.parts);
    at = one.at;
    if (source[at] !== '|') break;
    at++;
  }
  if (all.length === 1) return { parts: all[0] as readonly Part[], at };
  if (all.some((parts) => parts.length === 0)) return { parts: [], at };
  const best = all.map((parts) => parts[0] as Part);
  return { parts: [{ words: [...new Set(best.flatMap((p) => p.words))], worth: Math.min(...best.map((p) => p.worth)) }], at };
}

/** Reads a sequence up to `|`, `)` or the end. */
function sequence(source: string, from: number, before: boolean, after: boolean): Parsed {
  const parts: Part[] = [];
  let at = from;
  let edge = before;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const c = source[at] as string;
    if (c === '(' && source.startsWith('(?', at)) {
      at = closing(source, at) + 1;
      edge = false;
    } else if (c === '(') {
      const close = closing(source, at);
      const optional = source[close + 1] === '?';
      const group = alternatives(source, at + 1, edge, !optional && endsAt(source, close + 1, after));
      at = optional ? quantified(source, close + 1) : close + 1;
      if (!optional) parts.push(...group.parts);
      edge = edge && optional && source[close - 1] === ' ';
    } else if (/[a-z0-9]/.test(c)) {
      let end = at;
      while (end < source.length && /[a-z0-9]/.test(source[end] as string)) end++;
      let word = source.slice(at, end);
      const cut = source[end] === '?' || source[end] === '{';
      if (cut) word = word.slice(0, -1);
      const closed = !cut && endsAt(source, end, after);
      if (word.length >= 3 || (edge && closed && word.length > 0))
        parts.push({
          words: [`${edge ? ' ' : ''}${word}${closed ? ' ' : ''}`],
          worth: COMMON.has(word) ? 0.5 : word.length + (edge && closed ? 1 : 0),
        });
      at = cut ? quantified(source, end) : end;
      edge = false;
    } else {
      edge =
        (c === ' ' && source[at + 1] !== '?') || (c === '.' && source[at + 1] === '.') || (c === '-' && source[at + 1] !== '?');
      if (c === '.' && source[at + 1] === '.') {
        while (source[at] === '.' || source[at] === ' ') at++;
      } else
        at = quantified(
          source,
          c === '[' ? source.indexOf(']', at) + 1 : c === '\\' ? at + (source[at + 1] === 'x' ? 4 : 2) : at + 1,
        );
    }
  }
  return { parts: parts.sort((a, b) => b.worth - a.worth), at };
}

/** A word or group that ends here ends at the edge of a word. */
function endsAt(source: string, at: number, after: boolean): boolean {
  const c = source[at];
  if (c === undefined || c === '|' || c === ')') return after;
  return c === ' ' ? source[at + 1] !== '?' : c === '.' && source[at + 1] === '.';
}

function quantified(source: string, at: number): number {
  let next = at;
  while (next < source.length && '?*+'.includes(source[next] as string)) next++;
  if (source[next] === '{') next = source.indexOf('}', next) + 1;
  while (next < source.length && '?*+'.includes(source[next] as string)) next++;
  return next;
}

function closing(source: string, at: number): number {
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  return source.length;
}
