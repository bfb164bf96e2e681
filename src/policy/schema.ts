// The JSON Schema of the language, for editors: the same table that the parser works from, written in another language.
// What a schema cannot know (words of the policy itself, ids that exist, circles) the parser adds as kinds word and sense.

import * as forms from './forms.ts';
import { CLAUSES, COMMON, ORGANISATION, STATEMENT } from './members.ts';
import { SECTIONS } from './shape.ts';
import type { SectionSpec, Spec } from './spec.ts';
import { CONSENT_KEY } from './values.ts';
import { vocabulary, type WordList } from './vocabulary.ts';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Fields = Readonly<Record<string, Spec>>;

/** The schema (draft-07, which editors know best). Lists of words stand under `definitions`. */
export function policySchema(): Json {
  const lists = new Set<WordList>();
  const properties: Record<string, Json> = { zorgvuldig: { const: 1, description: 'The version of this language.' } };
  for (const section of SECTIONS) {
    if (section === 'organisation')
      properties[section] = { ...object(ORGANISATION, lists), description: 'Who speaks. Each member is a clause.' };
    else if (section === 'statement')
      properties[section] = { ...object(STATEMENT, lists), description: 'The statement about itself. Each member is a clause.' };
    else properties[section] = sectionSchema(CLAUSES[section], lists);
  }
  const common = Object.entries(COMMON).map(([name, spec]) => [name, member(spec, lists)] as const);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://zorgvuldig.example/policy/1',
    title: 'Zorgvuldig policy, version 1',
    description: 'What one organisation promises about personal data. Order has no meaning.',
    type: 'object',
    required: ['zorgvuldig', 'organisation', 'statement'],
    additionalProperties: false,
    properties,
    definitions: {
      ...Object.fromEntries(common.map(([name, schema]) => [`member.${name}`, schema])),
      ...Object.fromEntries([...lists].sort().map((list) => [`list.${list}`, { enum: Object.keys(vocabulary[list]) }])),
    },
  };
}

function sectionSchema(spec: SectionSpec<Fields>, lists: Set<WordList>): Json {
  const common = Object.fromEntries(Object.keys(COMMON).map((name) => [name, { $ref: `#/definitions/member.${name}` }]));
  const own = object(spec.members, lists);
  const one = spec.exactlyOne ? { oneOf: spec.exactlyOne.map((name) => ({ required: [name] })) } : {};
  return {
    description: spec.about,
    type: 'object',
    minProperties: 1,
    propertyNames: keyNames(spec, lists),
    additionalProperties: { ...own, description: spec.each, properties: { ...own.properties, ...common }, ...one },
  };
}

function keyNames(spec: SectionSpec<Fields>, lists: Set<WordList>): Json {
  if (spec.keys === 'key') return pattern(forms.KEY, forms.KEY_LENGTH);
  if (spec.keys === 'word') return pattern(forms.WORD, forms.KEY_LENGTH);
  return list(spec.keys, lists);
}

function object(
  fields: Fields,
  lists: Set<WordList>,
): { readonly properties: Record<string, Json>; readonly [key: string]: Json } {
  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, member(spec, lists)])),
    ...(required.length > 0 ? { required } : {}),
  };
}

function member(spec: Spec, lists: Set<WordList>): Json {
  return { description: spec.about, ...(value(spec, lists) as object) };
}

function value(spec: Spec, lists: Set<WordList>): Json {
  switch (spec.is) {
    case 'line':
      return line(spec.max);
    case 'lines':
      return set(line(spec.max));
    case 'email':
      return { type: 'string', ...pattern(forms.EMAIL) };
    case 'flag':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer', minimum: spec.from, maximum: spec.to };
    case 'text':
      return fixed(spec.or, text());
    case 'day':
      return fixed(spec.or, { type: 'string', ...pattern(forms.DAY) });
    case 'span':
      return fixed(spec.or, { type: 'string', ...pattern(forms.SPAN) });
    case 'moment':
      return { type: 'string', ...pattern(forms.MOMENT) };
    case 'one':
      return listed(spec, lists);
    case 'some':
      return set(listed(spec, lists));
    case 'word':
      return { type: 'string', ...pattern(spec.own.includes('recipient') ? forms.KEY : forms.WORD, forms.KEY_LENGTH) };
    case 'words':
      return set({ type: 'string', ...pattern(spec.own.includes('recipient') ? forms.KEY : forms.WORD, forms.KEY_LENGTH) });
    case 'id':
      return { type: 'string', ...pattern(forms.ID) };
    case 'ids':
      return set({ type: 'string', ...pattern(forms.ID) });
    case 'object':
      return object(spec.fields, lists);
    case 'map': {
      const consents = spec.keys.is === 'word' && spec.keys.own.includes('consent');
      return {
        type: 'object',
        minProperties: 1,
        propertyNames: pattern(consents ? CONSENT_KEY : forms.WORD, forms.KEY_LENGTH),
        additionalProperties: value(spec.value, lists),
      };
    }
  }
}

function pattern(form: RegExp, maxLength?: number): { readonly [key: string]: Json } {
  return { pattern: form.source, ...(maxLength === undefined ? {} : { maxLength }) };
}

// A number is accepted where a text is asked: phone numbers and versions are often written without quotes.
function line(max: number): Json {
  return { type: ['string', 'number'], ...pattern(forms.SOMETHING, max) };
}

function text(): Json {
  return {
    type: 'object',
    required: ['nl'],
    additionalProperties: false,
    properties: { nl: line(forms.TEXT_LENGTH), en: line(forms.TEXT_LENGTH) },
  };
}

function list(name: WordList, lists: Set<WordList>): Json {
  lists.add(name);
  return { $ref: `#/definitions/list.${name}` };
}

function listed(spec: Extract<Spec, { is: 'one' | 'some' }>, lists: Set<WordList>): Json {
  const words = list(spec.of, lists);
  if (!spec.form) return words;
  const form = spec.form === 'consent' ? pattern(forms.CONSENT_ID) : pattern(forms.STATUTE, forms.STATUTE_LENGTH);
  return { anyOf: [words, { type: 'string', ...form }] };
}

/** One value stands for a set of one. */
function set(item: Json): Json {
  return { anyOf: [item, { type: 'array', minItems: 1, items: item }] };
}

function fixed(or: readonly string[] | undefined, other: Json): Json {
  return or && or.length > 0 ? { anyOf: [{ enum: or }, other] } : other;
}
