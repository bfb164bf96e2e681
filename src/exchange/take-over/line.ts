// A line of the list becomes a client, or says what is wrong with which cell. Lines are read in their order: a number that stands twice is seen.

import { type Day, dayOf, daysInMonth, fromEpochDay, toEpochDay } from '../../policy/index.ts';
import {
  checkBirthDate,
  checkBsn,
  checkCareFrom,
  checkName,
  checkParent,
  checkReach,
  type GivenFirst,
  type Id,
  normalBsn,
  type PersonContact,
  type PersonName,
} from '../../record/index.ts';
import { type FirstSetting, givenFirst } from './consent.ts';
import { type LineMistake, mistakeOf } from './mistakes.ts';

/** A row as it was read: the number of its line in the file, and its cells. */
export interface ListRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A client as the line tells of one. */
export interface ListedClient {
  readonly name: PersonName;
  readonly birthDate: Day;
  readonly gender?: string;
  readonly contact?: PersonContact;
  readonly bsn?: string;
  readonly number?: string;
  readonly careFrom: Day;
  /** Value of one of {@link ListSetting.services}. */
  readonly service: string;
  readonly staff?: Id;
  readonly answers: readonly { readonly category: string; readonly field: string; readonly value: string }[];
  /** Told where the policy wants the consent of somebody else first. */
  readonly consent?: GivenFirst;
}
/** One thing that is wrong with a line: at which place, and what. */
export interface LineProblem {
  readonly place: string;
  readonly code: LineMistake;
}
export interface ReadLine {
  readonly line: number;
  /** As far as it could be read. Only without problems it can be taken over. */
  readonly client: ListedClient;
  readonly problems: readonly LineProblem[];
}

/** What was chosen for the whole list. */
export interface ListSetting {
  /** The place of each column; empty: not taken over. */
  readonly columns: readonly string[];
  readonly today: Day;
  /** For lines that say nothing else. */
  readonly careFrom: Day;
  readonly service: string;
  readonly services: readonly { readonly value: string; readonly words: readonly string[] }[];
  readonly staff: readonly { readonly account: Id; readonly email?: string; readonly name: string }[];
  readonly first: FirstSetting;
}

const LONGEST_CELL = 2000;
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,39}$/u;

/** Reads the lines of one list, one after another. */
export class ListReader {
  readonly #setting: ListSetting;
  readonly #at: ReadonlyMap<string, number>;
  readonly #bsns = new Set<string>();
  readonly #people = new Set<string>();
  readonly #numbers = new Set<string>();

  constructor(setting: ListSetting) {
    this.#setting = setting;
    this.#at = new Map(setting.columns.flatMap((place, i) => (place === '' ? [] : [[place, i] as const])));
  }

  read(row: ListRow): ReadLine {
    const problems: LineProblem[] = [];
    const wrong = (place: string, code: string): void => {
      problems.push({ place: this.#at.has(place) ? place : nearest(place, this.#at), code: mistakeOf(code) });
    };
    const cell = (place: string): string => {
      const at = this.#at.get(place);
      return at === undefined ? '' : plainCell(row.cells[at] ?? '');
    };
    for (const [place, at] of this.#at) {
      const text = row.cells[at] ?? '';
      if (text.length > LONGEST_CELL) wrong(place, 'text-too-long');
      if (plainCell(text).startsWith('=')) wrong(place, 'formula');
    }
    if (row.cells.slice(this.#setting.columns.length).some((text) => text.trim() !== '')) wrong('name.last', 'cells-shifted');
    const day = (place: string): Day | undefined => {
      const read = readDay(cell(place));
      if (typeof read === 'string') return read;
      if (read.wrong !== 'day-missing') wrong(place, read.wrong);
      return undefined;
    };

    const name = nameOf(cell);
    for (const p of checkName(name)) wrong(p.field, p.code);
    const birthDate = day('birthDate');
    if (birthDate !== undefined) for (const p of checkBirthDate(birthDate, this.#setting.today)) wrong('birthDate', p.code);
    else if (cell('birthDate') === '') wrong('birthDate', 'day-missing');
    const parent = day('parentBirth');
    if (parent !== undefined && birthDate !== undefined)
      for (const p of checkParent(parent, birthDate)) wrong('parentBirth', p.code);
    const careFrom = day('careFrom') ?? this.#setting.careFrom;
    if (birthDate !== undefined)
      for (const p of checkCareFrom(careFrom, birthDate, this.#setting.today)) wrong('careFrom', p.code);

    const bsn = normalBsn(cell('bsn'));
    if (bsn !== '') {
      for (const p of checkBsn(bsn)) wrong('bsn', p.code);
      if (this.#bsns.has(bsn)) wrong('bsn', 'bsn-twice');
      this.#bsns.add(bsn);
    }
    const number = cell('number');
    if (number !== '') {
      if (!NUMBER.test(number)) wrong('number', 'number-form');
      if (this.#numbers.has(number)) wrong('number', 'number-twice');
      this.#numbers.add(number);
    }
    if (birthDate !== undefined && name.last !== '') {
      const person = personKey(name, birthDate);
      if (this.#people.has(person)) wrong('name.last', 'person-twice');
      this.#people.add(person);
    }
    for (const kind of ['email', 'phone'])
      for (const p of checkReach(kind, cell(`contact.${kind}`), `contact.${kind}`)) wrong(p.field, p.code);

    const consent = givenFirst(this.#setting.first, cell, day('consent.on'), birthDate, this.#setting.today, wrong);

    const contact = contactOf(cell);
    const gender = cell('gender');
    const staff = this.#staffOf(cell('staff'), (code) => wrong('staff', code));
    return {
      line: row.line,
      problems,
      client: {
        name,
        birthDate: birthDate ?? '',
        ...(gender === '' ? {} : { gender }),
        ...(Object.keys(contact).length === 0 ? {} : { contact }),
        ...(bsn === '' ? {} : { bsn }),
        ...(number === '' ? {} : { number }),
        careFrom,
        service: this.#serviceOf(cell('service'), () => wrong('service', 'service-unknown')),
        ...(staff === undefined ? {} : { staff }),
        answers: this.#answersOf(cell),
        ...(consent === undefined ? {} : { consent }),
      },
    };
  }

  #serviceOf(text: string, unknown: () => void): string {
    if (text === '') return this.#setting.service;
    const wanted = bare(text);
    const found = this.#setting.services.find((s) => s.words.some((word) => bare(word) === wanted));
    if (!found) unknown();
    return found?.value ?? this.#setting.service;
  }

  #staffOf(text: string, wrong: (code: LineMistake) => void): Id | undefined {
    if (text === '') return undefined;
    const wanted = bare(text);
    const found = text.includes('@')
      ? this.#setting.staff.filter((s) => s.email !== undefined && bare(s.email) === wanted)
      : this.#setting.staff.filter((s) => bare(s.name) === wanted || turned(text) === bare(s.name));
    if (found.length !== 1) wrong(found.length === 0 ? 'staff-unknown' : 'staff-two');
    return found.length === 1 ? found[0]?.account : undefined;
  }

  #answersOf(cell: (place: string) => string): ListedClient['answers'] {
    return [...this.#at.keys()].flatMap((place) => {
      const [category, field] = place.split('.');
      if (
        category === undefined ||
        field === undefined ||
        category === 'name' ||
        category === 'consent' ||
        OF_CONTACT.includes(place)
      )
        return [];
      const value = cell(place);
      return value === '' ? [] : [{ category, field, value }];
    });
  }
}

const OF_CONTACT = ['contact.address', 'contact.phone', 'contact.email'];

/** Equal for the same person written with other capitals or accents. */
export function personKey(name: PersonName, birthDate: Day): string {
  return `${bare([name.first, name.prefix ?? '', name.last].join(' '))} ${birthDate}`;
}

/** Where the problem is shown when the file has no such column: a first name that is missing stands in the full name. */
function nearest(place: string, at: ReadonlyMap<string, number>): string {
  if (!place.startsWith('name.')) return place;
  return ['name', 'name.last', 'name.first'].find((other) => at.has(other)) ?? place;
}

function bare(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** `Okkerse, Marit` is `marit okkerse`. */
function turned(text: string): string {
  const [last, first] = text.split(',');
  return first === undefined ? '' : bare(`${first} ${last}`);
}

/** A cell as it is meant: on one line, without spaces around it, and without the `="..."` by which programs keep zeros in front. */
export function plainCell(text: string): string {
  const kept = /^="([^"]*)"$/.exec(text.trim());
  return (kept?.[1] ?? text)
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/[ \t]*[\r\n]+[ \t]*/g, ' ')
    .trim();
}

const PREFIXES = /^(?:(?:van|von|de|der|den|het|'t|ter|ten|te|in|op|aan|la|le|du|da|dos|el|al|bin|ben)\s+)+(?=\S)/i;

function nameOf(cell: (place: string) => string): PersonName {
  const prefix = cell('name.prefix');
  const parts = { first: cell('name.first'), last: cell('name.last') };
  const whole = cell('name');
  if (whole === '' || parts.last !== '') {
    // `van der Berg` in one cell: the prefix has a place of its own.
    const own = prefix === '' ? PREFIXES.exec(parts.last)?.[0]?.trim() : undefined;
    if (own !== undefined) return { first: parts.first, prefix: own, last: parts.last.slice(own.length).trim() };
    return { ...parts, ...(prefix === '' ? {} : { prefix }) };
  }
  const [before = '', after] = whole.split(',', 2).map((part) => part.trim());
  // `Verhage, Noor van der` or `Noor van der Verhage`.
  const words = after === undefined ? before : `${after} ${before}`;
  const at = words.indexOf(' ');
  const first = parts.first !== '' ? parts.first : at < 0 ? '' : words.slice(0, at);
  const rest = parts.first !== '' ? words : words.slice(at + 1).trim();
  const found = PREFIXES.exec(rest)?.[0]?.trim();
  const own = prefix !== '' ? prefix : found;
  return {
    first,
    last: found === undefined ? rest : rest.slice(found.length).trim(),
    ...(own === undefined ? {} : { prefix: own }),
  };
}

function contactOf(cell: (place: string) => string): PersonContact {
  const street = [cell('street'), `${cell('houseNumber')}${cell('houseExtra') === '' ? '' : ` ${cell('houseExtra')}`}`]
    .filter((part) => part.trim() !== '')
    .join(' ');
  const town = [
    cell('postcode')
      .toUpperCase()
      .replace(/^(\d{4})\s*([A-Z]{2})$/, '$1 $2'),
    cell('town'),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const address = [cell('contact.address'), street, town].filter((part) => part !== '').join(', ');
  const phone = cell('contact.phone');
  const email = cell('contact.email');
  return { ...(address === '' ? {} : { address }), ...(phone === '' ? {} : { phone }), ...(email === '' ? {} : { email }) };
}

type NoDay = { readonly wrong: Extract<LineMistake, 'day-missing' | 'day-impossible' | 'day-short-year'> };

/** A day as other systems write it: `3-5-2012`, `2012-05-03`, `20120503`, with a time behind it, or the number that a sheet keeps. */
export function readDay(text: string): Day | NoDay {
  const plain = text.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '');
  if (plain === '') return { wrong: 'day-missing' };
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(plain);
  if (dutch) return exact(Number(dutch[3]), Number(dutch[2]), Number(dutch[1]));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ?? /^((?:18|19|20)\d{2})(\d{2})(\d{2})$/.exec(plain);
  if (iso) return exact(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const told = /^(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})$/i.exec(plain);
  const month = told ? MONTHS.findIndex((m) => m.test(told[2] as string)) : -1;
  if (told && month >= 0) return exact(Number(told[3]), month + 1, Number(told[1]));
  // Five digits are no date that a person writes: a sheet counts days from the end of 1899.
  if (/^\d{5}$/.test(plain)) return fromEpochDay(toEpochDay('1899-12-30') + Number(plain));
  return { wrong: /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/.test(plain) ? 'day-short-year' : 'day-impossible' };
}
const MONTHS = [
  /^jan(uari|uary)?$/i,
  /^feb(ruari|ruary)?$/i,
  /^(maart|mrt|mar|march)$/i,
  /^apr(il)?$/i,
  /^(mei|may)$/i,
  /^jun[ie]?$/i,
  /^jul[iy]?$/i,
  /^aug(ustus|ust)?$/i,
  /^sept?(ember)?$/i,
  /^(okt(ober)?|oct(ober)?)$/i,
  /^nov(ember)?$/i,
  /^dec(ember)?$/i,
];

function exact(year: number, month: number, day: number): Day | NoDay {
  const there = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return there ? dayOf(year, month, day) : { wrong: 'day-impossible' };
}
