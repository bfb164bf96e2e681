// Rules applied to a text: which patterns are tried on which sentence, and what was found there.

import type { DeniedRight, Element, Mark, Reading, Segment, Topic } from '../kinds.ts';
import { mayDeny, polarityOf } from './polarity.ts';
import type { Compiled, Guarded, RuleBook, Saying } from './rules.ts';
import { glance } from './words.ts';

/** A yes to the question before it: what the question asks is then said. */
const AFFIRMED = /^(?:ja|jazeker|zeker|natuurlijk|uiteraard|vanzelfsprekend|dat mag|dat kan|dit mag|dit kan)\b/;

/** A no to the question before it: what the question asks is then denied. */
const REFUSED = /^(?:nee|neen|helaas niet|dat mag niet|dat kan niet|dit mag niet|dit kan niet)\b/;

/** Longest part of a lead that is read together with an item. */
const LEAD = 220;

/** Applies a book to a reading: marks in the order of the text, and of the book within a sentence. */
export function marksOf(book: RuleBook, reading: Reading): Mark[] {
  const marks: Mark[] = [];
  const awake = new Awake(book);
  const leads = new Leads(reading);
  for (let n = 0; n < reading.segments.length; n++) {
    const segment = reading.segments[n] as Segment;
    if (segment.kind === 'contents') continue;
    const lead = leadOf(reading, segment);
    const affirmed = lead.length > 0 && AFFIRMED.test(segment.folded);
    const refused = lead.endsWith('?') && REFUSED.test(segment.folded);
    const row = leads.besides(segment, lead);
    const sayings = awake.by(segment, row, affirmed || refused || lead.length === 0);
    if (sayings.length === 0) continue;
    const text = lead.length > 0 ? `${lead} ${segment.folded}` : segment.folded;
    const offset = text.length - segment.folded.length;
    const view: View = { text, skip: affirmed ? 0 : offset, row };
    const whole: View = { text, skip: 0, row };
    for (let i = 0; i < sayings.length; ) {
      const { rule } = book.sayings[sayings[i] as number] as Saying;
      let end = i + 1;
      while (end < sayings.length && (book.sayings[sayings[end] as number] as Saying).rule === rule) end++;
      const compiled = book.rules[rule] as Compiled;
      const answered = refused && DENIABLE.has(compiled.rule.topic);
      const found = apply(compiled, book, sayings, i, end, segment, answered ? whole : view);
      i = end;
      if (!found || (compiled.rule.asserted && !asserted(compiled.rule.asserted, text, found))) continue;
      // A no with a reason ('nee, want de wet ...') is a limit: neither the right nor its denial.
      if (answered && polarityOf(segment.folded, 0, segment.folded.length).conditional) continue;
      const topic = answered ? deniedRight(compiled.rule.topic) : toldAs(compiled.rule.topic, view, found);
      if (topic === undefined) continue;
      marks.push({
        topic,
        segment: n,
        from: segment.from + Math.max(0, found.from - offset),
        to: found.to > offset ? segment.from + found.to - offset : segment.to,
        rule: compiled.id,
      });
    }
  }
  return doubtless(marks);
}

/** A right that one pattern finds asserted and another denied in the same sentence counts as asserted. */
function doubtless(marks: Mark[]): Mark[] {
  if (!marks.some((m) => m.topic.startsWith('no-right'))) return marks;
  const asserted = new Set(marks.map((m) => `${m.segment} no-${m.topic}`));
  return marks.filter((m) => !asserted.has(`${m.segment} ${m.topic}`));
}

function asserted(how: true | 'flatly', said: string, found: { from: number; to: number }): boolean {
  const { denied, conditional } = polarityOf(said, found.from, found.to);
  return !denied && !(conditional && how === 'flatly');
}

/** Rights that a text can take away. The authority is left out: 'komt u er met ons niet uit' stands before it as a rule. */
const DENIABLE: ReadonlySet<Topic> = new Set<Element>([
  'right-access',
  'right-rectification',
  'right-erasure',
  'right-restriction',
  'right-portability',
  'right-objection',
  'right-withdraw-consent',
]);

/** A no to parents, children, staff or others is about who may see a file (recognise/ages.ts), not about the person's own right. */
const OTHERS =
  /\b(?<!(?:van|voor) (?:uw|je|jouw) )(?:ouders?|verzorgers?|voogd(?:en)?|vertegenwoordigers?|kind(?:eren)?|jongeren?|jeugdigen?|derden|anderen|medewerkers?|personeel|partners?|familie(?:leden)?|nabestaanden|erfgenamen|school|gemeente|werkgever)\b|\d jaar\b/;

/** A right that the sentence denies is another topic. A limit leaves it a right, but for consent: taking that back has no limits. */
function toldAs(topic: Topic, view: View, found: { from: number; to: number }): Topic | undefined {
  if (!DENIABLE.has(topic) || !mayDeny({ folded: view.text, ...view.row })) return topic;
  const said = view.text;
  const { denied, conditional } = polarityOf(said, found.from, found.to);
  if (!denied || (conditional && topic !== 'right-withdraw-consent')) return topic;
  return OTHERS.test(said.slice(Math.max(0, found.from - 110), found.to)) ? undefined : deniedRight(topic);
}

function deniedRight(topic: Topic): DeniedRight {
  return `no-${topic}` as DeniedRight;
}

/** A row of bits somewhere in an array. */
interface Row {
  readonly bits: Uint32Array;
  readonly row: number;
}

function has(row: Row, guard: number): boolean {
  return (((row.bits[row.row + (guard >> 5)] as number) >>> (guard & 31)) & 1) === 1;
}

/** Which patterns are tried on a sentence. */
class Awake {
  readonly #book: RuleBook;
  /** The bits of the guards that wake a pattern. */
  readonly #waking: Uint32Array;
  /** The last sentence for which a rule was woken. */
  readonly #woken: Int32Array;
  readonly #sayings: number[] = [];
  #round = 0;

  constructor(book: RuleBook) {
    this.#book = book;
    this.#woken = new Int32Array(book.rules.length);
    this.#waking = new Uint32Array((book.wakes.length + 31) >> 5);
    book.wakes.forEach((_, guard) => {
      this.#waking[guard >> 5] = (this.#waking[guard >> 5] as number) | (1 << (guard & 31));
    });
  }

  /**
   * The patterns of which all words stand in the sentence or its lead, in order; until the next sentence is asked about.
   * A rule wakes by a word in the sentence itself, unless its lead speaks for it (`whole`), or by a heading above it.
   */
  by(segment: Segment, row: Row, whole: boolean): readonly number[] {
    const sayings = this.#sayings;
    sayings.length = 0;
    this.#round++;
    for (const section of segment.sections) for (const r of this.#book.under.get(section) ?? []) this.#wake(r);
    if (!whole) this.#each(segment, (s) => this.#wake(s.rule));
    this.#each(row, (s, n) => {
      if (whole) this.#wake(s.rule);
      else if (this.#woken[s.rule] !== this.#round) return;
      if (awaited(s, row)) sayings.push(n);
    });
    return inOrder(sayings);
  }

  #wake(rule: number): void {
    if (this.#woken[rule] === this.#round) return;
    this.#woken[rule] = this.#round;
    for (const n of (this.#book.rules[rule] as Compiled).always) this.#sayings.push(n);
  }

  /** The patterns of which the most telling word stands in a row. */
  #each(row: Row, tell: (saying: Saying, n: number) => void): void {
    const { wakes, sayings } = this.#book;
    for (let place = 0; place < this.#waking.length; place++) {
      for (let left = (row.bits[row.row + place] as number) & (this.#waking[place] as number); left !== 0; left &= left - 1)
        for (const n of wakes[place * 32 + 31 - Math.clz32(left & -left)] as readonly number[]) tell(sayings[n] as Saying, n);
    }
  }
}

/** Few numbers, nearly in order: moved where they stand, without making anything. */
function inOrder(numbers: number[]): readonly number[] {
  for (let i = 1; i < numbers.length; i++) {
    const one = numbers[i] as number;
    let at = i;
    for (; at > 0 && (numbers[at - 1] as number) > one; at--) numbers[at] = numbers[at - 1] as number;
    numbers[at] = one;
  }
  return numbers;
}

/** The words of a lead together with those of the segment that it leads in. */
class Leads {
  readonly #reading: Reading;
  readonly #both: Uint32Array;
  readonly #cut: Uint32Array;
  #at = -1;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#both = new Uint32Array(reading.width);
    this.#cut = new Uint32Array(reading.width);
  }

  /** The row holds until the next one is asked for. */
  besides(segment: Segment, lead: string): Row {
    if (lead.length === 0) return segment;
    const { bits, row } = this.#of(segment.lead, lead);
    const both = this.#both;
    for (let i = 0; i < both.length; i++) both[i] = (segment.bits[segment.row + i] as number) | (bits[row + i] as number);
    return { bits: both, row: 0 };
  }

  /** A lead that was cut off is looked at anew, once for all items of its list. */
  #of(n: number, lead: string): Row {
    const whole = this.#reading.segments[n] as Segment;
    if (whole.folded.length === lead.length) return whole;
    if (this.#at !== n) {
      this.#at = n;
      this.#cut.set(glance(lead).bits);
    }
    return { bits: this.#cut, row: 0 };
  }
}

/** A sentence, or an item after its lead, with the words that stand in it. */
interface View {
  readonly text: string;
  /** Length of the lead: a match must reach beyond it. */
  readonly skip: number;
  readonly row: Row;
}

/** The folded words that lead in an item, row or line; empty for a sentence of its own. */
export function leadOf(reading: Reading, segment: Segment): string {
  if (segment.lead < 0) return '';
  const text = (reading.segments[segment.lead] as Segment).folded;
  return text.length > LEAD ? text.slice(text.length - LEAD) : text;
}

/** Tries the patterns `from` to `to` of `sayings`, which are of one rule. */
function apply(
  { rule, beside, unless }: Compiled,
  book: RuleBook,
  sayings: readonly number[],
  from: number,
  to: number,
  segment: Segment,
  view: View,
): { from: number; to: number } | undefined {
  if (segment.kind === 'heading' && rule.heads !== true) return undefined;
  if (rule.notUnder?.some((s) => segment.sections.includes(s)) === true) return undefined;
  const under = rule.under?.some((s) => segment.sections.includes(s)) === true;
  if (rule.under !== undefined && rule.beside === undefined && !under) return undefined;
  let found: { from: number; to: number } | undefined;
  for (let i = from; i < to && !found; i++) found = first((book.sayings[sayings[i] as number] as Saying).pattern, view);
  if (!found) return undefined;
  if (rule.beside !== undefined && !under && !beside.some((p) => test(p, view))) return undefined;
  return unless.some((p) => test(p, view)) ? undefined : found;
}

/** Of every guard a word stands there. */
function awaited(p: Guarded, row: Row): boolean {
  for (const guard of p.guards) if (!has(row, guard)) return false;
  return true;
}

function first(p: RegExp, view: View): { from: number; to: number } | undefined {
  p.lastIndex = 0;
  for (let m = p.exec(view.text); m; m = p.exec(view.text)) {
    if (m.index + m[0].length > view.skip) return { from: m.index, to: m.index + m[0].length };
    if (m[0].length === 0) p.lastIndex++;
  }
  return undefined;
}

function test(guarded: Guarded, view: View): boolean {
  if (!awaited(guarded, view.row)) return false;
  guarded.pattern.lastIndex = 0;
  return guarded.pattern.test(view.text);
}
