// Random policies that are policies: every section, member and kind of value of the language, built from the same table
// as the parser. For property tests in any room: `fc.assert(fc.property(anyPolicy(), (policy) => ...))`.

import * as fc from 'fast-check';
import {
  addDays,
  type Clause,
  CLAUSES,
  type ClauseSection,
  COMMON,
  type Kind,
  ORGANISATION,
  type Policy,
  SECTIONS,
  type Spec,
  STATEMENT,
  vocabulary,
} from '../src/policy/index.ts';

type Value = fc.Arbitrary<unknown>;
/** The keys each section will have, drawn first, because clauses name each other. */
type Keys = Readonly<Partial<Record<ClauseSection, readonly string[]>>>;

const KEYWORDS = ['alpha', 'beta-2', 'gamma_x', 'delta', 'file.team', 'file.client.12-15', '12-15', 'null'];
const WORDS = ['alpha', 'beta-2', 'gamma_x', 'true', 'delta'];

/** A policy that parses, in the normal form. */
export function anyPolicy(): fc.Arbitrary<Policy> {
  return keysOfSections().chain((keys) =>
    fc
      .record({
        zorgvuldig: fc.constant(1),
        organisation: fields(ORGANISATION, keys),
        statement: fields(STATEMENT, keys),
        ...Object.fromEntries(
          Object.entries(keys).map(([section, names]) => [section, clauses(section as ClauseSection, names, keys)]),
        ),
      })
      .map(sensible),
  );
}

function keysOfSections(): fc.Arbitrary<Keys> {
  const names = (section: ClauseSection): fc.Arbitrary<readonly string[]> => {
    const { keys, names: list } = CLAUSES[section];
    const fixed = keys === 'key' || keys === 'word' ? [] : Object.keys(vocabulary[keys]);
    const known = list ? Object.keys(vocabulary[list]).slice(0, 6) : [];
    const pool = fixed.length > 0 ? fixed : [...known, ...(keys === 'word' ? WORDS : KEYWORDS)];
    return fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1, maxLength: 3 });
  };
  const sections = SECTIONS.filter((s) => s !== 'organisation' && s !== 'statement');
  return fc.record(Object.fromEntries(sections.map((s) => [s, names(s)])), { requiredKeys: [] }) as fc.Arbitrary<Keys>;
}

function clauses(section: ClauseSection, names: readonly string[], keys: Keys): Value {
  return fc.record(Object.fromEntries(names.map((key) => [key, clause(section, key, keys)])));
}

function clause(section: ClauseSection, key: string, keys: Keys): Value {
  const { names, exactlyOne, members } = CLAUSES[section];
  const { was: _was, words: _words, ...common } = COMMON;
  const invents = names !== undefined && !Object.hasOwn(vocabulary[names], key);
  const label: Spec = { ...common.label, ...(invents ? { required: true } : {}) };
  const specs: Record<string, Spec> = { ...members, ...common, label };
  if (section === 'data') specs['group'] = { is: 'some', of: 'category', about: '' };
  const whole = fields(specs, keys);
  if (!exactlyOne) return whole;
  return fc
    .tuple(
      whole,
      fc.constantFrom(...exactlyOne),
      fc.record(
        Object.fromEntries(
          Object.entries(specs).flatMap(([m, spec]) => (exactlyOne.includes(m) ? [[m, value(spec, keys)]] : [])),
        ),
      ),
    )
    .map(([made, one, both]) => {
      const rest = Object.fromEntries(Object.entries(made as object).filter(([m]) => !exactlyOne.includes(m)));
      return { ...rest, [one]: both[one] };
    });
}

function fields(specs: Readonly<Record<string, Spec>>, keys: Keys): Value {
  const possible = Object.entries(specs).filter(([, spec]) => spec.required || canBe(spec, keys));
  const model = Object.fromEntries(possible.map(([name, spec]) => [name, value(spec, keys)]));
  const requiredKeys = possible.filter(([, spec]) => spec.required).map(([name]) => name);
  return fc.record(model, { requiredKeys });
}

// A member that names clauses needs clauses to name.
function canBe(spec: Spec, keys: Keys): boolean {
  return (spec.is !== 'id' && spec.is !== 'ids' && spec.is !== 'word') || idsIn(spec, keys).length > 0;
}

function idsIn(spec: Spec, keys: Keys): string[] {
  if (spec.is === 'word')
    return [...spec.of.flatMap((list) => Object.keys(vocabulary[list])), ...spec.own.flatMap((s) => keys[s] ?? [])];
  if (spec.is !== 'id' && spec.is !== 'ids') return [];
  const sections = spec.to.length > 0 ? spec.to : (Object.keys(keys) as ClauseSection[]);
  return [
    ...sections.flatMap((s) => (keys[s] ?? []).map((key) => `${s}.${key}`)),
    ...(spec.to.length > 0 ? [] : ['statement.version']),
  ];
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((s) => /\S/.test(s) && !/\p{Cc}|\p{Cs}/u.test(s));
const anyDay = fc.integer({ min: -5000, max: 30000 }).map((n) => addDays('2000-01-01', n));
const anySpan = fc
  .tuple(fc.integer({ min: 1, max: 99999 }), fc.constantFrom('hour', 'day', 'week', 'month', 'year'))
  .map(([n, unit]) => `${n} ${unit}${n === 1 ? '' : 's'}`);

function set(item: fc.Arbitrary<string>): Value {
  return fc.uniqueArray(item, { minLength: 1, maxLength: 4 }).map((items) => items.sort());
}

function or(spec: { readonly or?: readonly string[] }, other: Value): Value {
  return spec.or && spec.or.length > 0 ? fc.oneof(other, fc.constantFrom(...spec.or)) : other;
}

function value(spec: Spec, keys: Keys): Value {
  switch (spec.is) {
    case 'line':
      return anyText;
    case 'lines':
      return set(anyText);
    case 'email':
      return fc.constantFrom('info@praktijk.example', 'a+b#c@voorbeeld.example');
    case 'flag':
      return fc.boolean();
    case 'count':
      return fc.integer({ min: spec.from, max: spec.to });
    case 'text':
      return or(spec, fc.record({ nl: anyText, en: anyText }, { requiredKeys: ['nl'] }));
    case 'day':
      return or(spec, anyDay);
    case 'span':
      return or(spec, anySpan);
    case 'moment':
      return anyDay.map((day) => `${day}T18:00:00+02:00`);
    case 'one':
      return listed(spec, keys);
    case 'some':
      return set(listed(spec, keys));
    case 'word':
      return fc.constantFrom(...idsIn(spec, keys));
    case 'words':
      return set(
        fc.constantFrom(...spec.of.flatMap((list) => Object.keys(vocabulary[list])), ...spec.own.flatMap((s) => keys[s] ?? [])),
      );
    case 'id':
      return fc.constantFrom(...idsIn(spec, keys), ...(idsIn(spec, keys).length === 0 ? ['statement.version'] : []));
    case 'ids':
      return set(fc.constantFrom(...idsIn(spec, keys)));
    case 'object':
      return fields(spec.fields, keys);
    case 'map': {
      const names =
        spec.keys.is === 'word'
          ? [...spec.keys.of.flatMap((list) => Object.keys(vocabulary[list])), ...spec.keys.own.flatMap((s) => keys[s] ?? [])]
          : WORDS;
      return fc.dictionary(fc.constantFrom(...names), value(spec.value, keys), { minKeys: 1, maxKeys: 3, noNullPrototype: true });
    }
  }
}

function listed(spec: Extract<Kind, { is: 'one' | 'some' }>, keys: Keys): fc.Arbitrary<string> {
  const words = Object.keys(vocabulary[spec.of]);
  const consents = spec.form === 'consent' ? (keys.consent ?? []).map((key) => `consent.${key}`) : [];
  const statutes = spec.form === 'statute' ? ['statute:Wmo 5.2.2', 'statute:Jeugdwet 7.3.11 lid 4'] : [];
  return fc.constantFrom(...words, ...consents, ...statutes);
}

// What no single value can see: bands that hold nobody, bands that overlap, bounds that cross, examples with two questions.
function sensible(drawn: object): Policy {
  const policy = drawn as Policy;
  const each = <T extends Clause>(section: Readonly<Record<string, T>> | undefined, change: (clause: T, index: number) => T) =>
    section && Object.fromEntries(Object.entries(section).map(([key, one], i) => [key, change(one, i)]));
  const band = <T extends { readonly of?: object }>(one: T): T =>
    one.of && 'from' in one.of && 'under' in one.of && Number(one.of.under) <= Number(one.of.from)
      ? { ...one, of: { ...one.of, from: 0 } }
      : one;
  // A group holds no clause of this policy, so that groups cannot go round in a circle.
  const group = <T extends { readonly group?: readonly string[] }>({ group: words = [], ...one }: T) => {
    const outside = words.filter((word) => !Object.hasOwn(policy.data ?? {}, word));
    return { ...one, ...(outside.length > 0 ? { group: outside } : {}) };
  };
  const made = {
    ...policy,
    data: each(policy.data, group),
    access: each(policy.access, (row, i) => band(row.of ? { ...row, of: { ...row.of, from: i * 10, under: i * 10 + 9 } } : row)),
    consent: each(policy.consent, band),
    retention: each(policy.retention, ({ 'at-least': least, ...rule }) =>
      least === undefined || rule['at-most'] !== undefined ? rule : { ...rule, 'at-least': least },
    ),
    example: each(policy.example, ({ who, records: _records, clock: _clock, ...one }) =>
      band({ ...one, who: who ?? ['client'], expect: 'deny' as const }),
    ),
  };
  return Object.fromEntries(Object.entries(made).filter(([, section]) => section !== undefined)) as unknown as Policy;
}
