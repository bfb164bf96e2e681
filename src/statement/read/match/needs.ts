// What must stand in a sentence before a regular expression can hold in it, worked out from the expression itself (Cox 2012):
// sets of words or parts of words, of each of which one must be there. A search for them all at once then stands in for
// hundreds of searches that find nothing. Too few words only cost time; a word too many would lose a match, so in doubt none.

import { DROPPED, foldCode } from '../text/fold.ts';
import type { Guard } from './cues.ts';

/** An expression: all the texts that it can match, when they are few; else sets of which one must stand in every match. */
interface Part {
  readonly exact: readonly string[] | undefined;
  readonly needs: readonly Guard[];
}

/** Most texts that are multiplied out before a part is closed. */
const MOST = 48;
/** Stands in a word for its edge: a blank, or the end of the text. */
const EDGE = '\u0001';
const NOTHING: Part = { exact: undefined, needs: [] };
const EMPTY: Part = { exact: [''], needs: [] };
const AT_EDGE: Part = { exact: [EDGE], needs: [] };

/** The guards of an expression that is tried on folded text (`folded`) or on the text as written; the most telling first, at most two. */
export function needsOf(pattern: RegExp, folded: boolean): readonly Guard[] {
  const part = new Parser(pattern.source, folded).alternatives();
  return flushed(part)
    .map((words) => ({ words, worth: worth(words) }))
    .filter((g) => g.worth >= 2)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2)
    .map((g) => g.words);
}

function flushed(part: Part): readonly Guard[] {
  if (part.exact === undefined) return part.needs;
  const words = cleaned(part.exact);
  return words === undefined ? part.needs : [...part.needs, words];
}

/** Words as the automaton knows them: one blank for an edge, none that holds another; undefined when one of them is empty. */
function cleaned(exact: readonly string[]): Guard | undefined {
  const words = new Set<string>();
  for (const raw of exact) {
    const word = raw
      .replace(/[ \u0001]*[ ][ \u0001]*/g, ' ')
      .replace(/\u0001+/g, EDGE)
      .replace(/^\u0001|\u0001$/g, ' ');
    if (word.includes(EDGE)) continue; // an edge inside a word: no text is so
    if (word.trim() === '') return undefined;
    words.add(word);
  }
  const all = [...words];
  const least = all.filter((w) => !all.some((o) => o !== w && w.includes(o)));
  return least.length > 0 ? least : undefined;
}

function worth(words: Guard): number {
  // digits are rare, edges tell a little
  const one = (w: string) =>
    w.trim().length + (w.includes('0') ? 1 : 0) + (w.startsWith(' ') ? 0.5 : 0) + (w.endsWith(' ') ? 0.5 : 0);
  return Math.min(...words.map(one));
}

/** Reads the part of the expression language that the reader uses. */
class Parser {
  readonly #source: string;
  readonly #folded: boolean;
  #at = 0;

  constructor(source: string, folded: boolean) {
    this.#source = source;
    this.#folded = folded;
  }

  alternatives(): Part {
    const all: Part[] = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all.push(this.#sequence());
    }
    if (all.length === 1) return all[0] as Part;
    if (all.every((p) => p.exact !== undefined)) return { exact: [...new Set(all.flatMap((p) => p.exact ?? []))], needs: [] };
    const best = all.map((p) => [...flushed(p)].sort((a, b) => worth(b) - worth(a))[0]);
    if (best.some((words) => words === undefined)) return NOTHING;
    const together = cleaned(best.flatMap((words) => words ?? []));
    return { exact: undefined, needs: together ? [together] : [] };
  }

  #sequence(): Part {
    const needs: Guard[] = [];
    let exact: readonly string[] = [''];
    let closed = false;
    const close = (next: readonly string[]) => {
      needs.push(...flushed({ exact, needs: [] }));
      exact = next;
      closed = true;
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const part = this.#repeated(this.#atom());
      if (part.exact === undefined) {
        close(['']);
        needs.push(...part.needs);
      } else if (exact.length * part.exact.length <= MOST) {
        const after = part.exact;
        exact = exact.flatMap((a) => after.map((b) => a + b));
      } else close(part.exact);
    }
    if (!closed) return { exact, needs };
    close(['']);
    return { exact: undefined, needs };
  }

  #repeated(part: Part): Part {
    const source = this.#source;
    let min = 1;
    let max = 1;
    const sign = source[this.#at];
    if (sign === '?' || sign === '*' || sign === '+') {
      min = sign === '+' ? 1 : 0;
      max = sign === '?' ? 1 : Number.POSITIVE_INFINITY;
      this.#at++;
    } else if (sign === '{') {
      const end = source.indexOf('}', this.#at);
      const [from, to] = source.slice(this.#at + 1, end).split(',');
      min = Number(from);
      max = to === undefined ? min : to === '' ? Number.POSITIVE_INFINITY : Number(to);
      this.#at = end + 1;
    } else return part;
    if (source[this.#at] === '?') this.#at++;
    if (min === 1 && max === 1) return part;
    const { exact } = part;
    const blanks = exact?.every((w) => w === ' ') === true; // the search takes many blanks for one
    if (exact !== undefined && (max === 1 || blanks)) return min === 0 ? { exact: [...exact, ''], needs: [] } : part;
    if (min === 0) return NOTHING;
    if (exact !== undefined && exact.length === 1 && min === max && min <= 6)
      return { exact: [(exact[0] as string).repeat(min)], needs: [] };
    return { exact: undefined, needs: flushed(part) };
  }

  #atom(): Part {
    const source = this.#source;
    const c = source[this.#at] as string;
    if (c === '(') return this.#group();
    if (c === '[') return this.#oneOf();
    this.#at++;
    if (c === '^' || c === '$') return AT_EDGE;
    if (c === '.') return NOTHING;
    if (c !== '\\') return this.#literal(c.charCodeAt(0));
    const e = source[this.#at++] as string;
    if (e === 'b') return this.#folded ? AT_EDGE : EMPTY;
    if (e === 'd') return { exact: ['0'], needs: [] };
    if (e === 's') return { exact: this.#folded ? [' '] : [' ', ''], needs: [] };
    if (e === 'W' && this.#folded) return { exact: [' '], needs: [] };
    if (e === 'u' || e === 'x') {
      const digits = e === 'u' ? 4 : 2;
      const code = Number.parseInt(source.slice(this.#at, this.#at + digits), 16);
      this.#at += digits;
      return this.#literal(code);
    }
    if (e === 'p' || e === 'P') this.#at = source.indexOf('}', this.#at) + 1;
    if (e === 'n' || e === 't' || e === 'r') return { exact: [' '], needs: [] };
    return /[a-zA-Z0-9]/.test(e) ? NOTHING : this.#literal(e.charCodeAt(0));
  }

  #group(): Part {
    const source = this.#source;
    const looks = /^\(\?(?:<?[!=])/.exec(source.slice(this.#at, this.#at + 4));
    if (!looks) {
      this.#at += source.startsWith('(?:', this.#at) ? 3 : 1;
      const part = this.alternatives();
      this.#at++;
      return part;
    }
    // what is looked at beside the match asks for nothing, but the edges of words are written so too
    const edge = ['(?<![a-z0-9])', '(?![a-z0-9])'].some((e) => source.startsWith(e, this.#at));
    this.#at += looks[0].length;
    this.alternatives();
    this.#at++;
    return edge && this.#folded ? AT_EDGE : EMPTY;
  }

  /** One of some characters; of more than four kinds it tells nothing. */
  #oneOf(): Part {
    const source = this.#source;
    let at = this.#at + 1;
    const not = source[at] === '^';
    const kinds = new Set<string>();
    let known = !not;
    const code = (): number => {
      if (source[at] !== '\\') return source.charCodeAt(at++);
      const e = source[at + 1] as string;
      if (e === 'u' || e === 'x') {
        const digits = e === 'u' ? 4 : 2;
        const value = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
        at += 2 + digits;
        return value;
      }
      at += 2;
      if (e === 's' || e === 'n' || e === 't' || e === 'r') return 0x20;
      if (e === 'd') return 0x30;
      if (/[a-zA-Z]/.test(e)) known = false;
      return e.charCodeAt(0);
    };
    while (source[at] !== ']') {
      const from = code();
      let to = from;
      if (source[at] === '-' && source[at + 1] !== ']') {
        at++;
        to = code();
      }
      for (let c = from; c <= to && kinds.size <= 4; c++) kinds.add(kindOf(c));
    }
    this.#at = at + 1;
    return known && kinds.size <= 4 ? { exact: [...kinds], needs: [] } : NOTHING;
  }

  #literal(code: number): Part {
    return { exact: [kindOf(code)], needs: [] };
  }
}

/** A character as the automaton sees it: a small letter, a nought for every digit, a blank for all else. */
function kindOf(code: number): string {
  const c = foldCode(code);
  if (c === DROPPED) return '';
  if (c >= 0x61 && c <= 0x7a) return String.fromCharCode(c);
  return c >= 0x30 && c <= 0x39 ? '0' : ' ';
}
