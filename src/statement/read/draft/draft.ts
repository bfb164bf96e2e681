// A policy under construction: clauses with, for every member, the place in the text that it comes from.

import type { ClauseSection, ClauseSections, Organisation, Policy, StatementSection, Text } from '../../../policy/index.ts';
import type { Facts } from '../facts.ts';
import type { Mark, Segment, Topic } from '../kinds.ts';
import type { Found } from '../read.ts';

/** Where a member comes from: folded positions. An empty list: assumed, because the language asks for it. */
export type Places = readonly { readonly from: number; readonly to: number }[];

/** Something that the text leaves open and the organisation must say, with the lawful answer proposed. */
export interface Question {
  /** The clause or member it is about. */
  readonly about: string;
  readonly question: Text;
  readonly why: Text;
  /** The proposed value, in the policy language. */
  readonly proposal: unknown;
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Words that builders look for in the whole text. */
export const SOUGHT = [
  'afmeldingen',
  'akkoord',
  'autologin',
  'automatisch inloggen',
  'bewind',
  'bezwaar',
  'curatele',
  'datalek',
  'formulier',
  'foto',
  'geeft u toestemming',
  'gevestigd',
  'handelsregister',
  'incident',
  'kamer van koophandel',
  'kantoorhoud',
  'kvk',
  'mentorschap',
  'principes',
  'retour',
  'stemt u',
  'teruggegeven',
  'uitgangspunten',
  'versie',
  'verwerker',
  'vestigingsplaats',
] as const;
type Sought = (typeof SOUGHT)[number];

/** What the builders of the topics look at. */
export interface Source {
  readonly found: Found;
  readonly facts: Facts;
  readonly segments: readonly Segment[];
  readonly marks: (topic: Topic) => readonly Mark[];
  /** The segments in which a word stands, without the table of contents. */
  readonly having: (word: Sought) => readonly Segment[];
}

export class DraftBook {
  readonly sections: { [S in ClauseSection]?: Record<string, ClauseSections[S]> } = {};
  organisation: Organisation = { name: 'onbekend' };
  statement: StatementSection = { version: 'unstated' };
  readonly sources = new Map<string, Places>();
  readonly questions: Question[] = [];
  /** Every place that a builder took something from, also where it was known already. */
  readonly heard: { readonly from: number; readonly to: number }[] = [];

  /** Adds a clause, or members to it; members already there stay. `from` is where the members come from: a second place that says the same counts too. */
  put<S extends ClauseSection>(section: S, key: string, members: Loose<ClauseSections[S]>, from: Places): void {
    for (const place of from) this.heard.push(place);
    const clauses = (this.sections[section] ?? {}) as Record<string, ClauseSections[S]>;
    // An own key: a text may well speak of a 'constructor'.
    if (!Object.hasOwn(clauses, key)) clauses[key] = {} as ClauseSections[S];
    const clause = clauses[key] as unknown as Record<string, unknown>;
    for (const member in members) {
      const value = members[member as keyof typeof members] as unknown;
      if (value === undefined) continue;
      const id = `${section}.${key}.${member}`;
      const said =
        Array.isArray(value) && value.every((v) => typeof v === 'string') ? [...new Set(value as string[])].sort() : value;
      if (clause[member] === undefined) {
        clause[member] = said;
        this.sources.set(id, from);
      } else if (from.length > 0 && same(clause[member], said)) {
        const known = this.sources.get(id) ?? [];
        if (known.length < MOST_PLACES) this.sources.set(id, [...known, ...from]);
      }
    }
    (this.sections as Record<string, unknown>)[section] = clauses;
  }

  /** Adds words to a set of an existing clause. */
  add<S extends ClauseSection>(
    section: S,
    key: string,
    member: keyof ClauseSections[S] & string,
    words: readonly string[],
    from: Places,
  ): void {
    for (const place of from) this.heard.push(place);
    const clause = (this.sections[section] as Record<string, Record<string, unknown>> | undefined)?.[key];
    if (!clause || !this.has(section, key)) return;
    const old = (clause[member] as readonly string[] | undefined) ?? [];
    clause[member] = [...new Set([...old, ...words])].sort();
    const id = `${section}.${key}.${member}`;
    this.sources.set(id, [...(this.sources.get(id) ?? []), ...from]);
  }

  tell<M extends keyof StatementSection>(member: M, value: StatementSection[M], from: Places): void {
    for (const place of from) this.heard.push(place);
    this.statement = { ...this.statement, [member]: value };
    this.sources.set(`statement.${member}`, from);
  }

  name<M extends keyof Organisation>(member: M, value: Organisation[M], from: Places): void {
    for (const place of from) this.heard.push(place);
    this.organisation = { ...this.organisation, [member]: value };
    this.sources.set(`organisation.${member}`, from);
  }

  has(section: ClauseSection, key?: string): boolean {
    const clauses = this.sections[section];
    return clauses !== undefined && (key === undefined ? Object.keys(clauses).length > 0 : Object.hasOwn(clauses, key));
  }

  keys(section: ClauseSection): readonly string[] {
    return Object.keys(this.sections[section] ?? {});
  }

  ask(about: string, question: Text, why: Text, proposal: unknown): void {
    this.questions.push({ about, question, why, proposal });
  }

  policy(): Policy {
    return { zorgvuldig: 1, organisation: this.organisation, statement: this.statement, ...this.sections } as Policy;
  }
}

/** A sentence that says again what was said is found again; a text that says it a hundred times is not kept a hundred times. */
const MOST_PLACES = 8;

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** The place of a mark or segment. */
export function placeOf(at: { readonly from: number; readonly to: number }): Places {
  return [{ from: at.from, to: at.to }];
}

/** A key that the language takes, from folded words: 'verzuim- en scholingsgegevens' becomes 'verzuim-en-scholingsgegevens'. Empty when no word is left: a word begins with a letter. */
export function keyOf(words: string): string {
  return words
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .split('-')
    .slice(0, 5)
    .join('-')
    .slice(0, 48)
    .replace(/-+$/, '');
}

/** Words of the text as the language takes them: without control characters and broken halves, not longer than so many characters. */
export function wordsOf(text: string, most: number): string {
  // oxlint-disable-next-line no-control-regex -- taking them out is the point
  const clean = text.replace(/[\u0000-\u001f\u007f]+/g, ' ').replace(/\p{Surrogate}/gu, '');
  return Array.from(clean.replace(/\s+/g, ' ').trim()).slice(0, most).join('').trim();
}
