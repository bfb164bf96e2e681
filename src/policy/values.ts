// What does one member say? A node and its spec give a value in the normal form (sets sorted, `1 years` as `1 year`),
// or a complaint of shape.

import { type Context, complain, type Where } from './context.ts';
import * as forms from './forms.ts';
import { nearest } from './near.ts';
import { type MapNode, type Node, short } from './nodes.ts';
import {
  isFixed,
  matching,
  readCount,
  readDay,
  readId,
  readLine,
  readListed,
  readMoment,
  readSpan,
  readWord,
  wrong,
} from './scalars.ts';
import type { Text } from './shape.ts';
import type { Keys, Spec } from './spec.ts';

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

function readText(c: Context, node: Node, where: Where): Value | undefined {
  if (node.is !== 'map') return wrong(c, node, where, "{ nl: '...', en: '...' }", "{ nl: '...', en: '...' }");
  const language: Spec = { is: 'line', max: forms.TEXT_LENGTH, about: '' };
  return readObject(c, { nl: { ...language, required: true }, en: language }, node, where);
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
