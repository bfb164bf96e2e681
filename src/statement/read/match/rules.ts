// Rules as data: what a sentence must say to be understood as something, with sentences that do and that do not.

import type { Mark, Reading, Section, Segment, Topic } from '../kinds.ts';
import { type Automaton, automatonOf, scan } from './automaton.ts';
import { guardsOf } from './cues.ts';
import { pattern } from './pattern.ts';

/** One way of saying one thing. `yes` and `no` are tests: texts in which the topic must, and must not, be found. */
interface Rule {
  readonly topic: Topic;
  /** Patterns (match/pattern.ts), one of which must be found in the sentence, or in a list item with its lead. */
  readonly say: readonly string[];
  /** Patterns of which none may be found in the sentence. */
  readonly unless?: readonly string[];
  /** One of these must be found too, or the sentence must stand under one of `under`. */
  readonly beside?: readonly string[];
  /** The headings under which `say` suffices without `beside`; without `beside`, the only headings that count. */
  readonly under?: readonly Section[];
  /** Headings under which the rule keeps silent. */
  readonly notUnder?: readonly Section[];
  /** Headings count too (an organisation's name is information wherever it stands). */
  readonly heads?: true;
  readonly yes: readonly string[];
  readonly no?: readonly string[];
}

/** Rules of one topic. */
export interface RuleSet {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** A pattern with its guards: sets of cue words of each of which one must stand in the text. Patterns share their guards. */
interface Guarded {
  readonly pattern: RegExp;
  readonly guards: readonly number[];
}

interface Compiled {
  readonly rule: Rule;
  readonly id: string;
  readonly say: readonly Guarded[];
  readonly unless: readonly Guarded[];
  readonly beside: readonly Guarded[];
}

export interface RuleBook {
  readonly automaton: Automaton;
  readonly rules: readonly Compiled[];
  /** The guards that each cue word satisfies. */
  readonly guardsOf: readonly (readonly number[])[];
  /** Rules that each guard wakes. */
  readonly wakes: readonly (readonly number[])[];
  /** Rules that a heading wakes. */
  readonly under: ReadonlyMap<Section, readonly number[]>;
}

/** Compiles rule sets into one book with one automaton. */
export function ruleBook(sets: readonly RuleSet[]): RuleBook {
  const cueIds = new Map<string, number>();
  const guardIds = new Map<string, number>();
  const satisfies: number[][] = [];
  const wakes: number[][] = [];
  const under = new Map<Section, number[]>();
  const rules: Compiled[] = [];
  const guardId = (words: readonly string[]) => {
    const key = [...words].sort().join('|');
    const known = guardIds.get(key);
    if (known !== undefined) return known;
    const id = wakes.length;
    guardIds.set(key, id);
    wakes.push([]);
    for (const word of words) {
      const cue = cueIds.get(word) ?? cueIds.size;
      if (!cueIds.has(word)) {
        cueIds.set(word, cue);
        satisfies.push([]);
      }
      satisfies[cue]?.push(id);
    }
    return id;
  };
  const guarded = (source: string): Guarded => ({ pattern: pattern(source), guards: guardsOf(source).map(guardId) });
  for (const set of sets) {
    set.rules.forEach((rule, n) => {
      const say = rule.say.map(guarded);
      const id = `${set.name}-${n + 1}`;
      for (const s of say) {
        const first = s.guards[0];
        if (first !== undefined) {
          if (wakes[first]?.at(-1) !== rules.length) wakes[first]?.push(rules.length);
          continue;
        }
        if (rule.under === undefined) throw new Error(`${id}: no word to wait for in ${s.pattern.source}`);
        for (const section of rule.under) under.set(section, [...(under.get(section) ?? []), rules.length]);
      }
      rules.push({ rule, id, say, unless: (rule.unless ?? []).map(guarded), beside: (rule.beside ?? []).map(guarded) });
    });
  }
  return { automaton: automatonOf([...cueIds.keys()]), rules, guardsOf: satisfies, wakes, under };
}

/** A yes to the question before it: what the question asks is then said. */
const AFFIRMED = /^(?:ja|jazeker|zeker|natuurlijk|uiteraard|vanzelfsprekend|dat mag|dat kan|dit mag|dit kan)\b/;

/** Longest part of a lead that is read together with an item. */
const LEAD = 220;

/** Applies a book to a reading: marks in the order of the text. */
export function marksOf(book: RuleBook, reading: Reading): Mark[] {
  const marks: Mark[] = [];
  const stamp = new Int32Array(book.rules.length).fill(-1);
  const cueSeen = new Int32Array(book.guardsOf.length).fill(-1);
  const seen = new Int32Array(book.wakes.length).fill(-1);
  const awake: number[] = [];
  const hits: number[] = [];
  const leadCues = new Int32Array(book.guardsOf.length).fill(-1);
  const leadGuards: number[] = [];
  let leadAt = -1;
  for (let n = 0; n < reading.segments.length; n++) {
    const segment = reading.segments[n] as Segment;
    if (segment.kind === 'contents') continue;
    awake.length = 0;
    for (const section of segment.sections) wake(book.under.get(section) ?? [], stamp, n, awake);
    const lead = leadOf(reading, segment);
    const affirmed = lead.length > 0 && AFFIRMED.test(segment.folded);
    satisfy(book, segment.folded, hits, cueSeen, n, (guard) => {
      if (seen[guard] === n) return;
      seen[guard] = n;
      wake(book.wakes[guard] as readonly number[], stamp, n, awake);
    });
    if (awake.length === 0 && !affirmed) continue;
    if (lead.length > 0) {
      // the items of a list share their lead: its words are looked for once
      if (segment.lead !== leadAt) {
        leadAt = segment.lead;
        leadGuards.length = 0;
        satisfy(book, lead, hits, leadCues, n, (guard) => leadGuards.push(guard));
      }
      for (const guard of leadGuards) {
        if (seen[guard] === n) continue;
        seen[guard] = n;
        if (affirmed) wake(book.wakes[guard] as readonly number[], stamp, n, awake);
      }
    }
    const text = lead.length > 0 ? `${lead} ${segment.folded}` : segment.folded;
    const offset = text.length - segment.folded.length;
    const view: View = { text, skip: affirmed ? 0 : offset, seen, n };
    for (const r of awake) {
      const compiled = book.rules[r] as Compiled;
      const found = apply(compiled, segment, view);
      if (!found) continue;
      marks.push({
        topic: compiled.rule.topic,
        segment: n,
        from: segment.from + Math.max(0, found.from - offset),
        to: found.to > offset ? segment.from + found.to - offset : segment.to,
        rule: compiled.id,
      });
    }
  }
  return marks;
}

function wake(rules: readonly number[], stamp: Int32Array, n: number, awake: number[]): void {
  for (const r of rules) {
    if (stamp[r] === n) continue;
    stamp[r] = n;
    awake.push(r);
  }
}

/** Looks for cue words and tells which guards they satisfy; `cueSeen` remembers the cues of round `n`. */
function satisfy(
  book: RuleBook,
  text: string,
  hits: number[],
  cueSeen: Int32Array,
  n: number,
  satisfied: (guard: number) => void,
): void {
  hits.length = 0;
  scan(book.automaton, text, hits);
  for (const cue of hits) {
    if (cueSeen[cue] === n) continue;
    cueSeen[cue] = n;
    for (const guard of book.guardsOf[cue] as readonly number[]) satisfied(guard);
  }
}

/** A sentence, or an item after its lead, with the cue words that stand in it. */
interface View {
  readonly text: string;
  /** Length of the lead: a match must reach beyond it. */
  readonly skip: number;
  readonly seen: Int32Array;
  readonly n: number;
}

/** The folded words that lead in an item, row or line; empty for a sentence of its own. */
export function leadOf(reading: Reading, segment: Segment): string {
  if (segment.lead < 0) return '';
  const text = (reading.segments[segment.lead] as Segment).folded;
  return text.length > LEAD ? text.slice(text.length - LEAD) : text;
}

function apply(compiled: Compiled, segment: Segment, view: View): { from: number; to: number } | undefined {
  const { rule } = compiled;
  if (segment.kind === 'heading' && rule.heads !== true) return undefined;
  if (rule.notUnder?.some((s) => segment.sections.includes(s)) === true) return undefined;
  const under = rule.under?.some((s) => segment.sections.includes(s)) === true;
  if (rule.under !== undefined && rule.beside === undefined && !under) return undefined;
  const found = first(compiled.say, view);
  if (!found) return undefined;
  if (rule.beside !== undefined && !under && !compiled.beside.some((p) => test(p, view))) return undefined;
  return compiled.unless.some((p) => test(p, view)) ? undefined : found;
}

/** Of every guard a word stands in the view. */
function awaited(p: Guarded, view: View): boolean {
  for (const guard of p.guards) if (view.seen[guard] !== view.n) return false;
  return true;
}

function first(patterns: readonly Guarded[], view: View): { from: number; to: number } | undefined {
  for (const guarded of patterns) {
    if (!awaited(guarded, view)) continue;
    const p = guarded.pattern;
    p.lastIndex = 0;
    for (let m = p.exec(view.text); m; m = p.exec(view.text)) {
      if (m.index + m[0].length > view.skip) return { from: m.index, to: m.index + m[0].length };
      if (m[0].length === 0) p.lastIndex++;
    }
  }
  return undefined;
}

function test(guarded: Guarded, view: View): boolean {
  if (!awaited(guarded, view)) return false;
  guarded.pattern.lastIndex = 0;
  return guarded.pattern.test(view.text);
}
