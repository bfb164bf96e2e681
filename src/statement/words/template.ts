// A sentence with open places, printed from the members of a clause and matched against text: one string for both directions.
//   Wij bewaren {records}[ onder {regime}] hoogstens {at-most} na {after}.
// `{member}` or `{member:form}` is a place; `[...]` is said only when every member in it is there; `{@}` is the name of the clause;
// `{!}` is what the law says on the day, printed and never read back.

import type { Slot, Speech } from './slot.ts';

type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'slot'; readonly member: string; readonly name: string }
  | { readonly is: 'maybe'; readonly parts: readonly Part[] };
export type Template = readonly Part[];

/** The name of a clause as it was found, and whether it opened the sentence (its capital may then be the sentence's). */
export interface NameFound {
  readonly text: string;
  readonly opens: boolean;
}

/** Members and their values. */
export type Members = Readonly<Record<string, unknown>>;

/** The slots of a section by name (`who`, `who:you`), with `@` for the name of the clause and `!` for the law of the day. */
export type Slots = Readonly<Record<string, Slot>>;

/** Parses a template. Templates are ours: a wrong one is a bug and throws. */
export function compile(source: string): Template {
  const parts: Part[] = [];
  let at = 0;
  while (at < source.length) {
    const c = source[at];
    if (c === '{') {
      const end = source.indexOf('}', at);
      const name = source.slice(at + 1, end);
      parts.push({ is: 'slot', name, member: name.split(':')[0] as string });
      at = end + 1;
    } else if (c === '[') {
      const end = source.indexOf(']', at);
      if (end < 0) throw new Error(`unclosed bracket in the template: ${source}`);
      parts.push({ is: 'maybe', parts: compile(source.slice(at + 1, end)) });
      at = end + 1;
    } else {
      const next = source.slice(at).search(/[{[]/);
      const end = next < 0 ? source.length : at + next;
      parts.push({ is: 'text', text: source.slice(at, end) });
      at = end;
    }
  }
  return parts;
}

/** The members that a template always says. */
export function needed(template: Template): readonly string[] {
  return template.flatMap((part) => (part.is === 'slot' && part.member !== '@' && part.member !== '!' ? [part.member] : []));
}

/** What a printed sentence holds: its text, the members it said, and where each of them stands in it (`@`: the name). */
export interface Printed {
  readonly text: string;
  readonly said: readonly string[];
  readonly spans: Spans;
  /** A set after a colon at the end of the sentence: where it starts, and its items. A page may show it as a list. */
  readonly tail?: Tail;
}
export type Spans = Readonly<Record<string, readonly [from: number, to: number]>>;
export interface Tail {
  readonly from: number;
  readonly items: readonly string[];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
/** The start of a sentence as it would stand inside one; abbreviations keep their capitals. */
export const uncapital = (text: string): string =>
  /^[A-ZÀ-Ý](?![A-Z0-9])/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;

/** Prints a template; undefined when a member that it needs is absent or cannot be said by its slot. */
export function print(template: Template, members: Members, slots: Slots, speech: Speech): Printed | undefined {
  const said: string[] = [];
  const spans: Record<string, [number, number]> = {};
  let tail: Tail | undefined;
  const run = (parts: Template, before: string): string | undefined => {
    let text = before;
    for (const part of parts) {
      if (part.is === 'text') text += part.text;
      else if (part.is === 'maybe') {
        const before = said.length;
        const more = run(part.parts, text);
        if (more === undefined) said.length = before;
        else text = more;
      } else {
        const value = members[part.member];
        const slot = slots[part.name];
        const printed = value === undefined ? undefined : slot?.write(value, speech);
        if (printed === undefined) return undefined;
        spans[part.member] = [text.length, text.length + printed.length];
        if (part.member !== '@' && part.member !== '!') said.push(part.member);
        const items = text.endsWith(': ') ? slot?.items?.(value, speech) : undefined;
        if (items && items.length > 1) tail = { from: text.length, items };
        text += printed;
      }
    }
    return text;
  };
  const text = run(template, '');
  if (text === undefined) return undefined;
  const atEnd = tail && spans && Object.values(spans).some(([from, to]) => from === tail?.from && to === text.length - 1);
  return { text: capital(text), said, spans, ...(tail && atEnd ? { tail } : {}) };
}

/** A match: what was read, and where the sentence ends. */
export interface Match {
  readonly members: Members;
  readonly end: number;
}

/** All ways to read `text` from `start` as this template, as far as the end of a sentence. */
export function* match(template: Template, text: string, start: number, slots: Slots, speech: Speech): Generator<Match> {
  yield* from(template, 0, text, start, start, slots, speech, {});
}

function* from(
  parts: Template,
  index: number,
  text: string,
  start: number,
  at: number,
  slots: Slots,
  speech: Speech,
  read: Members,
): Generator<Match> {
  const part = parts[index];
  if (!part) {
    if (at === text.length || text[at] === ' ') yield { members: read, end: at };
    return;
  }
  if (part.is === 'text') {
    const wanted = at === start ? capital(part.text) : part.text;
    if (text.startsWith(wanted, at)) yield* from(parts, index + 1, text, start, at + wanted.length, slots, speech, read);
    return;
  }
  if (part.is === 'maybe') {
    yield* from([...part.parts, ...parts.slice(index + 1)], 0, text, start, at, slots, speech, read);
    yield* from(parts, index + 1, text, start, at, slots, speech, read);
    return;
  }
  const slot = slots[part.name];
  if (!slot) throw new Error(`no slot for ${part.name}`);
  const rest = parts.slice(index + 1);
  for (const end of ends(rest, text, at)) {
    const piece = text.slice(at, end);
    const value = part.member === '@' ? { text: piece, opens: at === start } : readPiece(slot, piece, at === start, speech);
    if (value === undefined) continue;
    yield* from(rest, 0, text, start, end, slots, speech, part.member === '!' ? read : { ...read, [part.member]: value });
  }
}

/** A piece as it stands; at the start of a sentence its capital may be the sentence's own. */
function readPiece(slot: Slot, piece: string, opens: boolean, speech: Speech): unknown {
  return slot.read(piece, speech) ?? (opens ? slot.read(uncapital(piece), speech) : undefined);
}

/** Where a slot may end: where what follows it can begin. */
function ends(rest: Template, text: string, at: number): readonly number[] {
  const literals = openings(rest);
  const found: number[] = [];
  for (let end = at + 1; end <= text.length; end++) {
    if (literals.some((l) => (l === '' ? end === text.length || text[end] === ' ' : text.startsWith(l, end)))) found.push(end);
  }
  return found;
}

/** The texts with which the rest of a template can begin; the empty text stands for its end. */
function openings(parts: Template): readonly string[] {
  const first = parts[0];
  if (!first) return [''];
  if (first.is === 'text') return [first.text];
  if (first.is === 'maybe') return [...openings(first.parts), ...openings(parts.slice(1))];
  throw new Error('two slots without text between them');
}
