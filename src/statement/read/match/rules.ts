// Rules as data: what a sentence must say to be understood as something, with sentences that do and that do not.

import type { Section, Topic } from '../kinds.ts';
import { guardsOf } from './cues.ts';
import { pattern } from './pattern.ts';
import { waitFor } from './words.ts';

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
  /** Found only where the words are asserted: 'wij verkopen niets' is no selling. `flatly`: and without a condition. */
  readonly asserted?: true | 'flatly';
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

/** A pattern with its guards: sets of words of each of which one must stand in the text. Patterns share their guards. */
export interface Guarded {
  readonly pattern: RegExp;
  readonly guards: readonly number[];
}

export interface Compiled {
  readonly rule: Rule;
  readonly id: string;
  readonly unless: readonly Guarded[];
  readonly beside: readonly Guarded[];
  /** Its patterns without a word to wait for: they are tried whenever the rule is awake. */
  readonly always: readonly number[];
}

/** A way of saying something, with the rule that it belongs to. */
export interface Saying extends Guarded {
  readonly rule: number;
}

export interface RuleBook {
  readonly rules: readonly Compiled[];
  /** All patterns, in the order of the rules and within a rule. */
  readonly sayings: readonly Saying[];
  /** The patterns that each guard wakes, by the number of the guard; a guard that wakes none has no entry. */
  readonly wakes: readonly (readonly number[] | undefined)[];
  /** Rules that a heading wakes. */
  readonly under: ReadonlyMap<Section, readonly number[]>;
}

/** Compiles rule sets into one book; its words are waited for from then on. */
export function ruleBook(sets: readonly RuleSet[]): RuleBook {
  const wakes: number[][] = [];
  const under = new Map<Section, number[]>();
  const rules: Compiled[] = [];
  const sayings: Saying[] = [];
  const guarded = (source: string): Guarded => ({ pattern: pattern(source), guards: guardsOf(source).map(waitFor) });
  for (const set of sets) {
    set.rules.forEach((rule, n) => {
      const id = `${set.name}-${n + 1}`;
      const always: number[] = [];
      for (const source of rule.say) {
        const saying = { ...guarded(source), rule: rules.length };
        const first = saying.guards[0];
        if (first !== undefined) (wakes[first] ??= []).push(sayings.length);
        else {
          if (rule.under === undefined) throw new Error(`${id}: no word to wait for in ${saying.pattern.source}`);
          always.push(sayings.length);
          for (const section of rule.under) under.set(section, [...(under.get(section) ?? []), rules.length]);
        }
        sayings.push(saying);
      }
      rules.push({ rule, id, unless: (rule.unless ?? []).map(guarded), beside: (rule.beside ?? []).map(guarded), always });
    });
  }
  return { rules, sayings, wakes, under };
}
