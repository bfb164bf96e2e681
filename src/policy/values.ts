// What does one member say? A node and its spec give a value in the normal form (sets sorted, `1 years` as `1 year`),
// or a complaint of shape.

import { type Context, complain, type Where } from './context.ts';
import { isDay, parseSpan, toEpochSecond } from './day.ts';
import * as forms from './forms.ts';
import { nearest } from './near.ts';
import { type MapNode, type Node, short } from './nodes.ts';
import type { Text } from './shape.ts';
import type { Keys, Kind, Spec } from './spec.ts';
import { vocabulary, type WordList } from './vocabulary.ts';

/** A value in the normal form. Maps and objects are plain records. */
export type Value = string | number | boolean | readonly string[] | { readonly [key: string]: Value };

/** The value of a member, or undefined when it complained. */
export function readValue(c: Context, spec: Spec, node: Node, where: Where): Value | undefined {
  switch (spec.is) {
    case 'line':
      return readLine(c, node, spec.max, where);
    case 'lines':
      return readSet(c, node, where, (item) => readLine(c, item, spec.max, where));
    case 'email':
      return matching(
        c,
        node,
        where,
        forms.EMAIL,
        'een e-mailadres, zoals info@praktijk.example',
        'an e-mail address, such as info@practice.example',
      );
    case 'flag':
      return node.is === 'scalar' && typeof node.value === 'boolean'
        ? node.value
        : wrong(c, node, where, 'true of false', 'true or false');
    case 'count':
      return readCount(c, node, spec.from, spec.to, where);
    case 'text':
      return isFixed(node, spec.or) ?? readText(c, node, where);
    case 'day':
      return isFixed(node, spec.or) ?? readDay(c, node, where);
    case 'span':
      return isFixed(node, spec.or) ?? readSpan(c, node, spec.or ?? [], where);
    case 'moment':
      return readMoment(c, node, where);
    case 'one':
      return readListed(c, spec, node, where);
    case 'some':
      return readSet(c, node, where, (item) => readListed(c, spec, item, where));
    case 'word':
      return readWord(c, spec, node, where);
    case 'words':
      return readSet(c, node, where, (item) => readWord(c, spec, item, where));
    case 'id':
      return readId(c, spec, node, where);
    case 'ids':
      return readSet(c, node, where, (item) => readId(c, spec, item, where));
    case 'object':
      return readObject(c, spec.fields, node, where);
    case 'map':
      return readMap(c, spec.keys, spec.value, node, where);
  }
}

/** What stands at a node, for a message. */
function seen(node: Node): Text {
  if (node.is === 'list') return { nl: 'een lijst', en: 'a list' };
  if (node.is === 'map') return { nl: 'een blok', en: 'a map' };
  if (node.value === null) return { nl: 'niets', en: 'nothing' };
  return { nl: `'${short(node.source)}'`, en: `'${short(node.source)}'` };
}

function wrong(c: Context, node: Node, where: Where, nl: string, en: string): undefined {
  const here = seen(node);
  complain(c, 'shape', node, where, `hier staat ${here.nl}; schrijf ${nl}`, `here stands ${here.en}; write ${en}`);
  return undefined;
}

function stringOf(node: Node): string | undefined {
  return node.is === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

function isFixed(node: Node, or: readonly string[] | undefined): string | undefined {
  const text = stringOf(node);
  return text !== undefined && or?.includes(text) ? text : undefined;
}

// A number is taken as it was written: a phone number keeps its zero, a version its decimals.
function readLine(c: Context, node: Node, max: number, where: Where): string | undefined {
  const text =
    node.is === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value) ? node.source : stringOf(node);
  if (text === undefined || !forms.SOMETHING.test(text)) return wrong(c, node, where, 'een tekst', 'a text');
  if ([...text].length > max) return wrong(c, node, where, `hoogstens ${max} tekens`, `at most ${max} characters`);
  return text;
}

function matching(c: Context, node: Node, where: Where, form: RegExp, nl: string, en: string): string | undefined {
  const text = stringOf(node);
  return text !== undefined && form.test(text) ? text : wrong(c, node, where, nl, en);
}

function readCount(c: Context, node: Node, from: number, to: number, where: Where): number | undefined {
  const n = node.is === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
  if (n !== undefined && Number.isInteger(n) && n >= from && n <= to) return n === 0 ? 0 : n; // -0 is 0
  return wrong(c, node, where, `een heel getal van ${from} tot en met ${to}`, `a whole number from ${from} to ${to}`);
}

function readText(c: Context, node: Node, where: Where): Value | undefined {
  if (node.is !== 'map') return wrong(c, node, where, "{ nl: '...', en: '...' }", "{ nl: '...', en: '...' }");
  const language: Spec = { is: 'line', max: forms.TEXT_LENGTH, about: '' };
  return readObject(c, { nl: { ...language, required: true }, en: language }, node, where);
}

function readDay(c: Context, node: Node, where: Where): string | undefined {
  const text = matching(c, node, where, forms.DAY, 'een dag als 2026-11-01', 'a day such as 2026-11-01');
  if (text === undefined || isDay(text)) return text;
  complain(c, 'sense', node, where, `'${text}' staat niet op de kalender`, `'${text}' is not in the calendar`);
  return undefined;
}

function readMoment(c: Context, node: Node, where: Where): string | undefined {
  const example = "'2026-10-23T18:00:00+02:00'";
  const text = matching(c, node, where, forms.MOMENT, `een moment als ${example}`, `a moment such as ${example}`);
  if (text === undefined || toEpochSecond(text) !== undefined) return text;
  complain(c, 'sense', node, where, `'${text}' is geen bestaand moment`, `'${text}' is no existing moment`);
  return undefined;
}

function readSpan(c: Context, node: Node, or: readonly string[], where: Where): string | undefined {
  const text = stringOf(node);
  const span = text !== undefined && forms.SPAN.test(text) ? parseSpan(text) : undefined;
  if (span) return `${span.n} ${span.unit}${span.n === 1 ? '' : 's'}`;
  const here = seen(node);
  const also = or.map((w) => `'${w}'`).join(', ');
  complain(
    c,
    'shape',
    node,
    where,
    `${here.nl} is geen tijdsduur; schrijf bijvoorbeeld '7 years'${also ? ` of ${also}` : ''}`,
    `${here.en} is no length of time; write for instance '7 years'${also ? ` or ${also}` : ''}`,
  );
  return undefined;
}

function readListed(c: Context, spec: Extract<Kind, { is: 'one' | 'some' }>, node: Node, where: Where): string | undefined {
  const text = stringOf(node);
  const known = Object.keys(vocabulary[spec.of]);
  if (text !== undefined && Object.hasOwn(vocabulary[spec.of], text)) return text;
  if (text !== undefined && spec.form === 'statute' && forms.STATUTE.test(text) && [...text].length <= forms.STATUTE_LENGTH)
    return text;
  if (text !== undefined && spec.form === 'consent' && forms.CONSENT_ID.test(text)) {
    c.ids.push({ id: text, to: ['consent'], at: node, ...where });
    return text;
  }
  const here = seen(node);
  const near = text === undefined ? undefined : nearest(text, known);
  const choice = known.length <= 12 ? known.join(', ') : undefined;
  const nl = near ? `bedoelt u '${near}'?` : choice ? `kies uit: ${choice}` : listName(spec.of).nl;
  const en = near ? `did you mean '${near}'?` : choice ? `choose from: ${choice}` : (listName(spec.of).en ?? '');
  complain(c, 'shape', node, where, `${here.nl} kan hier niet staan; ${nl}`, `${here.en} cannot stand here; ${en}`, near);
  return undefined;
}

function listName(list: WordList): Text {
  return list === 'place'
    ? {
        nl: "schrijf een land met twee letters (NL), of 'EU', 'EEA' of 'adequate'",
        en: "write a country in two letters (NL), or 'EU', 'EEA' or 'adequate'",
      }
    : {
        nl: `de woorden staan in docs/policy-language.md onder '${list}'`,
        en: `the words are in docs/policy-language.md under '${list}'`,
      };
}

function readWord(c: Context, spec: Extract<Kind, { is: 'word' | 'words' }>, node: Node, where: Where): string | undefined {
  const text = stringOf(node);
  // A recipient is named by its key, and keys may hold dots.
  const form = spec.own.includes('recipient') ? forms.KEY : forms.WORD;
  if (text === undefined || !form.test(text) || text.length > forms.KEY_LENGTH) {
    return wrong(
      c,
      node,
      where,
      'een woord in kleine letters, met - of _ ertussen',
      'a word in small letters, with - or _ between',
    );
  }
  c.words.push({ word: text, of: spec.of, own: spec.own, at: node, ...where });
  return text;
}

function readId(c: Context, spec: Extract<Kind, { is: 'id' | 'ids' }>, node: Node, where: Where): string | undefined {
  const example = `${spec.to[0] ?? 'access'}.${spec.to[0] === 'contact' ? 'general' : 'naam'}`;
  const text = matching(
    c,
    node,
    where,
    forms.ID,
    `de naam van een bepaling, zoals ${example}`,
    `the id of a clause, such as ${example}`,
  );
  if (text !== undefined && where.member !== 'was') c.ids.push({ id: text, to: spec.to, at: node, ...where });
  return text;
}

/** A set: one value stands for a set of one; the order has no meaning, so it is sorted, without doubles. */
function readSet(c: Context, node: Node, where: Where, read: (item: Node) => string | undefined): readonly string[] | undefined {
  if (node.is !== 'list') {
    const single = read(node);
    return single === undefined ? undefined : [single];
  }
  if (node.items.length === 0) {
    complain(
      c,
      'shape',
      node,
      where,
      'een lege lijst zegt niets; laat dit lid weg',
      'an empty list says nothing; leave this member out',
    );
    return undefined;
  }
  const values = node.items.map(read).filter((v) => v !== undefined);
  return values.length === node.items.length ? [...new Set(values)].sort() : undefined;
}

function readObject(c: Context, fields: Readonly<Record<string, Spec>>, node: Node, where: Where): Value | undefined {
  if (node.is !== 'map') {
    const names = Object.keys(fields).join(', ');
    return wrong(c, node, where, `een blok met ${names}`, `a map of ${names}`);
  }
  const before = c.complaints.length;
  const value: Record<string, Value> = {};
  for (const entry of node.entries) {
    const spec = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
    if (!spec) {
      unknownName(c, entry.key, Object.keys(fields), entry.at, where);
      continue;
    }
    const read = readValue(c, spec, entry.value, where);
    if (read !== undefined) value[entry.key] = read;
  }
  missingNames(c, fields, node, where);
  return c.complaints.length === before ? value : undefined;
}

function readMap(c: Context, keys: Keys, spec: Spec, node: Node, where: Where): Value | undefined {
  if (node.is !== 'map') return wrong(c, node, where, 'een blok met namen en waarden', 'a map of names and values');
  if (node.entries.length === 0) {
    complain(
      c,
      'shape',
      node,
      where,
      'een leeg blok zegt niets; laat dit lid weg',
      'an empty map says nothing; leave this member out',
    );
    return undefined;
  }
  const value: Record<string, Value> = {};
  for (const entry of node.entries) {
    const form = keys.is === 'word' && keys.own.includes('consent') ? CONSENT_KEY : forms.WORD;
    if (!form.test(entry.key) || entry.key.length > forms.KEY_LENGTH) {
      complain(
        c,
        'shape',
        entry.at,
        where,
        `'${short(entry.key)}' is geen woord van deze taal`,
        `'${short(entry.key)}' is no word of this language`,
      );
      continue;
    }
    if (keys.is === 'word') c.words.push({ word: entry.key, of: keys.of, own: keys.own, at: entry.at, ...where });
    const read = readValue(c, spec, entry.value, where);
    if (read === undefined) continue;
    value[entry.key] = read;
    if (keys.is === 'new') invent(c, entry.key, read, entry.at, where);
  }
  return value;
}

/** Consents in an example are named as in a request (`parentAccess`) or by the key of their clause. */
export const CONSENT_KEY = /^[a-z0-9][A-Za-z0-9]*([._-][a-z0-9]+)*$/;

function invent(c: Context, word: string, label: Value, at: { start: number; end: number }, where: Where): void {
  if (typeof label !== 'object' || !('nl' in label)) return;
  const text = label as unknown as Text; // readText made it: { nl, en? }
  const other = c.invented.get(word);
  if (!other) c.invented.set(word, { label: text, at, ...where });
  else if (other.label.nl !== text.nl || other.label.en !== text.en) {
    const nl = `'${word}' krijgt bij ${other.clause} een andere uitleg; een woord betekent overal hetzelfde`;
    complain(
      c,
      'sense',
      at,
      where,
      nl,
      `'${word}' is explained differently at ${other.clause}; a word means the same everywhere`,
    );
  }
}

/** Complains about a name that does not exist here. */
export function unknownName(
  c: Context,
  name: string,
  known: readonly string[],
  at: { start: number; end: number },
  where: Where,
): void {
  const near = nearest(name, known);
  const nl = near ? `bedoelt u '${near}'?` : `hier kan: ${known.join(', ')}`;
  const en = near ? `did you mean '${near}'?` : `here can stand: ${known.join(', ')}`;
  complain(
    c,
    'shape',
    at,
    where,
    `'${short(name)}' bestaat hier niet; ${nl}`,
    `'${short(name)}' does not exist here; ${en}`,
    near,
  );
}

/** Complains about names that must be there and are not. */
export function missingNames(c: Context, fields: Readonly<Record<string, Spec>>, node: MapNode, where: Where): void {
  const there = new Set(node.entries.map((entry) => entry.key));
  for (const [name, spec] of Object.entries(fields)) {
    if (spec.required && !there.has(name)) {
      complain(
        c,
        'shape',
        { start: node.start, end: node.start },
        where,
        `'${name}' ontbreekt`,
        `'${name}' is missing: ${spec.about}`,
      );
    }
  }
}
