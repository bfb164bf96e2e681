// A question from outside (a line of JSON, a body of the API) becomes a request, or one clear line that says what is wrong with it.

import { isDay, nearest } from '../policy/index.ts';
import type { AccessRequest } from './request.ts';
import type { KnownWords } from './words.ts';

/** A request that cannot be used: what, where, and what to write instead. */
export interface Unusable {
  readonly error: string;
}

type Check = (value: unknown, at: string, words: KnownWords) => string | undefined;
type Members = Readonly<Record<string, { readonly check: Check; readonly required?: true }>>;

const text: Check = (value, at) =>
  typeof value === 'string' && value !== '' ? undefined : `${at}: expected a text, found ${shown(value)}`;
const flag: Check = (value, at) =>
  typeof value === 'boolean' ? undefined : `${at}: expected true or false, found ${shown(value)}`;
const day: Check = (value, at) =>
  typeof value === 'string' && isDay(value)
    ? undefined
    : `${at}: ${shown(value)} is no calendar day; write for instance 2026-11-21`;
const word =
  (list: keyof KnownWords): Check =>
  (value, at, words) => {
    if (typeof value !== 'string') return `${at}: expected a word, found ${shown(value)}`;
    return words[list].has(value) ? undefined : unknownWord(value, at, words[list]);
  };
const oneOf = (...known: readonly string[]): Check => {
  const list = new Set(known);
  return (value, at) => {
    if (typeof value !== 'string') return `${at}: expected a word, found ${shown(value)}`;
    return list.has(value) ? undefined : unknownWord(value, at, list);
  };
};
const roles: Check = (value, at, words) => {
  if (!Array.isArray(value)) return `${at}: expected a list of roles, found ${shown(value)}`;
  return firstOf(value.map((role, i) => word('role')(role, `${at}[${i}]`, words)));
};
const consents: Check = (value, at, words) => {
  if (!isObject(value)) return `${at}: expected consents by name, found ${shown(value)}`;
  return firstOf(
    Object.entries(value).map(([name, given]) =>
      words.consent.has(name) ? flag(given, `${at}.${name}`, words) : unknownWord(name, at, words.consent),
    ),
  );
};

const ACTOR: Members = {
  kind: {
    check: oneOf(
      'employee',
      'client',
      'parent',
      'guardian',
      'curator',
      'mentor',
      'administrator',
      'authorised',
      'relative',
      'processor',
      'controller',
      'dpo',
    ),
    required: true,
  },
  roles: { check: roles },
  careRelation: { check: flag },
  confidentiality: { check: flag },
  breakGlass: { check: flag },
  organisation: { check: text },
  authority: { check: flag },
  relation: { check: word('relation') },
  agreement: { check: flag },
  country: { check: word('country') },
  service: { check: word('service') },
};
const CLIENT: Members = {
  organisation: { check: text },
  birthDate: { check: day, required: true },
  capable: { check: flag },
  regime: { check: word('regime'), required: true },
  restricted: { check: flag },
  retention: { check: oneOf('active', 'retained', 'due', 'erased') },
  consents: { check: consents },
  objectsToParent: { check: flag },
  contraryInterest: { check: flag },
};
const REQUEST: Members = {
  on: { check: day, required: true },
  actor: { check: (value, at, words) => members(value, at, ACTOR, words), required: true },
  client: { check: (value, at, words) => members(value, at, CLIENT, words), required: true },
  category: { check: word('category'), required: true },
  purpose: { check: word('purpose'), required: true },
  action: { check: word('action'), required: true },
  ground: { check: word('ground') },
};

/**
 * Reads a question. Unknown members are refused, unknown words too, with the nearest known one; a missing optional member stays
 * missing, and `decide` gives it the value that permits least. Never throws. The error names members and words, and no birth date.
 */
export function readRequest(json: unknown, words: KnownWords): AccessRequest | Unusable {
  const wrong = members(json, '', REQUEST, words) ?? together(json as AccessRequest, words);
  if (wrong !== undefined) return { error: wrong };
  // Every member was checked against the tables above, which name exactly the members of the type.
  return json as AccessRequest;
}

export function isUnusable(value: AccessRequest | Unusable): value is Unusable {
  return 'error' in value;
}

/** What each member allows and the whole does not. */
function together({ on, actor, client }: AccessRequest, words: KnownWords): string | undefined {
  if (client.birthDate > on) return 'client.birthDate: lies after the day of the question (on)';
  if (actor.kind === 'controller' && actor.organisation !== undefined && !words.class.has(actor.organisation)) {
    return unknownWord(actor.organisation, 'actor.organisation', words.class);
  }
  return undefined;
}

function members(value: unknown, at: string, known: Members, words: KnownWords): string | undefined {
  if (!isObject(value)) return `${at === '' ? 'the request' : at}: expected an object, found ${shown(value)}`;
  const path = (name: string) => (at === '' ? name : `${at}.${name}`);
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(known, name)) return unknownMember(name, at, Object.keys(known));
  }
  for (const [name, { check, required }] of Object.entries(known)) {
    if (!Object.hasOwn(value, name)) {
      if (required) return `${path(name)}: is missing`;
      continue;
    }
    const wrong = check(value[name], path(name), words);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function unknownMember(name: string, at: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `${at === '' ? 'the request' : at}: has no member '${clip(name)}'${near ? `; did you mean '${near}'?` : ''}`;
}

function unknownWord(value: string, at: string, known: Iterable<string>): string {
  const near = nearest(value, known);
  return `${at}: the word '${clip(value)}' is not known here${near ? `; did you mean '${near}'?` : ''}`;
}

function firstOf(errors: readonly (string | undefined)[]): string | undefined {
  return errors.find((e) => e !== undefined);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was found, by kind: its content may be personal. */
function shown(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? 'a text' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function clip(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}...` : word;
}
