// Rules as data: what a sentence must say to be understood as something, with sentences that do and that do not.

import type { Mark, Reading, Section, Segment, Topic } from '../kinds.ts';
import { type Automaton, automatonOf, scan } from './automaton.ts';
import { pattern } from './pattern.ts';

/** One way of saying one thing. `yes` and `no` are tests: texts in which the topic must, and must not, be found. */
export interface Rule {
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

/** Rules of one topic with the words without which none of them can hold. */
export interface RuleSet {
  readonly name: string;
  /** Cue words, folded, any part of a word; separated by `|`. Empty: the heading alone wakes the rules (each has `under`). */
  readonly cues: string;
  readonly rules: readonly Rule[];
}

interface Compiled {
  readonly rule: Rule;
  readonly id: string;
  readonly say: readonly RegExp[];
  readonly unless: readonly RegExp[];
  readonly beside: readonly RegExp[];
}

export interface RuleBook {
  readonly automaton: Automaton;
  readonly rules: readonly Compiled[];
  /** Rules that each cue wakes. */
  readonly wakes: readonly (readonly number[])[];
  /** Rules that a heading wakes. */
  readonly under: ReadonlyMap<Section, readonly number[]>;
}

/** Compiles rule sets into one book with one automaton. */
export function ruleBook(sets: readonly RuleSet[]): RuleBook {
  const rules: Compiled[] = [];
  const wakes = new Map<string, number[]>();
  const under = new Map<Section, number[]>();
  for (const set of sets) {
    set.rules.forEach((rule, n) => {
      if (set.cues === '') for (const s of rule.under ?? []) under.set(s, [...(under.get(s) ?? []), rules.length]);
      else for (const cue of set.cues.split('|')) wakes.set(cue, [...(wakes.get(cue) ?? []), rules.length]);
      rules.push({
        rule,
        id: `${set.name}-${n + 1}`,
        say: rule.say.map(pattern),
        unless: (rule.unless ?? []).map(pattern),
        beside: (rule.beside ?? []).map(pattern),
      });
    });
  }
  const cues = [...wakes.keys()];
  return { automaton: automatonOf(cues), rules, wakes: cues.map((cue) => wakes.get(cue) as number[]), under };
}

/** Longest part of a lead that is read together with an item. */
const LEAD = 220;

/** Applies a book to a reading: marks in the order of the text. */
export function marksOf(book: RuleBook, reading: Reading): Mark[] {
  const marks: Mark[] = [];
  const stamp = new Int32Array(book.rules.length).fill(-1);
  const awake: number[] = [];
  reading.segments.forEach((segment, n) => {
    if (segment.kind === 'contents') return;
    awake.length = 0;
    for (const section of segment.sections)
      for (const r of book.under.get(section) ?? []) {
        if (stamp[r] === n) continue;
        stamp[r] = n;
        awake.push(r);
      }
    scan(book.automaton, segment.folded, 0, segment.folded.length, (cue) => {
      for (const r of book.wakes[cue] as readonly number[]) {
        if (stamp[r] === n) continue;
        stamp[r] = n;
        awake.push(r);
      }
    });
    if (awake.length === 0) return;
    const lead = leadOf(reading, segment);
    const view = lead.length > 0 ? `${lead} ${segment.folded}` : segment.folded;
    const skip = lead.length > 0 ? lead.length + 1 : 0;
    for (const r of awake) {
      const found = apply(book.rules[r] as Compiled, segment, view, skip);
      if (!found) continue;
      const from = segment.from + Math.max(0, found.from - skip);
      marks.push({
        topic: (book.rules[r] as Compiled).rule.topic,
        segment: n,
        from,
        to: segment.from + found.to - skip,
        rule: (book.rules[r] as Compiled).id,
      });
    }
  });
  return marks;
}

/** The folded words that lead in an item, row or line; empty for a sentence of its own. */
export function leadOf(reading: Reading, segment: Segment): string {
  if (segment.lead < 0) return '';
  const text = (reading.segments[segment.lead] as Segment).folded;
  return text.length > LEAD ? text.slice(text.length - LEAD) : text;
}

function apply(compiled: Compiled, segment: Segment, view: string, skip: number): { from: number; to: number } | undefined {
  const { rule } = compiled;
  if (segment.kind === 'heading' && rule.heads !== true) return undefined;
  if (rule.notUnder?.some((s) => segment.sections.includes(s)) === true) return undefined;
  const under = rule.under?.some((s) => segment.sections.includes(s)) === true;
  if (rule.under !== undefined && rule.beside === undefined && !under) return undefined;
  const found = first(compiled.say, view, skip);
  if (!found) return undefined;
  if (rule.beside !== undefined && !under && !compiled.beside.some((p) => test(p, view))) return undefined;
  return compiled.unless.some((p) => test(p, view)) ? undefined : found;
}

function first(patterns: readonly RegExp[], view: string, skip: number): { from: number; to: number } | undefined {
  for (const p of patterns) {
    p.lastIndex = 0;
    for (let m = p.exec(view); m; m = p.exec(view)) {
      if (m.index + m[0].length > skip) return { from: m.index, to: m.index + m[0].length };
      if (m[0].length === 0) p.lastIndex++;
    }
  }
  return undefined;
}

function test(p: RegExp, view: string): boolean {
  p.lastIndex = 0;
  return p.test(view);
}
