// What does the whole file say? Nodes become sections, clauses and members in the normal form.

import { type Context, complain, type Where } from './context.ts';
import * as forms from './forms.ts';
import { CLAUSES, COMMON, ORGANISATION, STATEMENT } from './members.ts';
import { type At, type MapNode, type Node, short } from './nodes.ts';
import { type ClauseSection, SECTIONS } from './shape.ts';
import type { SectionSpec, Spec } from './spec.ts';
import { readValue, unknownName, missingNames, type Value } from './values.ts';
import { vocabulary } from './vocabulary.ts';

/** Sections, clauses, members: plain records in the normal form. Complete only when nothing complained. */
export type Draft = Readonly<Record<string, Value>>;

type Fields = Readonly<Record<string, Spec>>;
/** Remembers where a clause (`member` absent) or a member of it stands. */
export type Remember = (at: At, clause: string, member?: string) => void;

/** Reads the root of a file. */
export function assemble(c: Context, root: Node, remember: Remember): Draft {
  const draft: Record<string, Value> = {};
  if (root.is !== 'map') {
    complain(c, 'shape', root, {}, "een beleid begint met 'zorgvuldig: 1'", "a policy begins with 'zorgvuldig: 1'");
    return draft;
  }
  for (const { key, at, value } of root.entries) {
    if (key === 'zorgvuldig') readVersion(c, value, draft);
    else if (key === 'organisation') draft[key] = readSelf(c, key, ORGANISATION, value, remember);
    else if (key === 'statement') draft[key] = readSelf(c, key, STATEMENT, value, remember);
    else if (isClauseSection(key)) draft[key] = readSection(c, key, value, remember);
    else unknownName(c, key, ['zorgvuldig', ...SECTIONS], at, {});
  }
  for (const name of ['zorgvuldig', 'organisation', 'statement']) {
    if (!root.entries.some((entry) => entry.key === name)) {
      const [nl, en] =
        name === 'zorgvuldig'
          ? [`'zorgvuldig: 1' ontbreekt`, `'zorgvuldig: 1' is missing`]
          : [`het deel '${name}' ontbreekt`, `the section '${name}' is missing`];
      complain(c, 'shape', { start: root.start, end: root.start }, {}, nl, en);
    }
  }
  return draft;
}

function isClauseSection(name: string): name is ClauseSection {
  return Object.hasOwn(CLAUSES, name);
}

function readVersion(c: Context, node: Node, draft: Record<string, Value>): void {
  if (node.is === 'scalar' && node.value === 1) draft['zorgvuldig'] = 1;
  else
    complain(
      c,
      'shape',
      node,
      {},
      'deze taal heeft versie 1: schrijf zorgvuldig: 1',
      'this language has version 1: write zorgvuldig: 1',
    );
}

// organisation and statement: their members are the clauses.
function readSelf(c: Context, section: string, fields: Fields, node: Node, remember: Remember): Value {
  const value: Record<string, Value> = {};
  if (node.is !== 'map') {
    notAMap(c, node, { clause: section });
    return value;
  }
  remember(node, section);
  for (const entry of node.entries) {
    const spec = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
    const clause = `${section}.${entry.key}`;
    if (!spec) {
      unknownName(c, entry.key, Object.keys(fields), entry.at, { clause: section });
      continue;
    }
    remember({ start: entry.at.start, end: entry.value.end }, clause);
    const read = readValue(c, spec, entry.value, { clause });
    if (read !== undefined) value[entry.key] = read;
  }
  missingNames(c, fields, node, { clause: section });
  return value;
}

function readSection(c: Context, section: ClauseSection, node: Node, remember: Remember): Value {
  const clauses: Record<string, Value> = {};
  const spec: SectionSpec<unknown> = CLAUSES[section];
  if (node.is !== 'map' || node.entries.length === 0) {
    notAMap(c, node, { clause: section });
    return clauses;
  }
  for (const entry of node.entries) {
    if (!keyFits(c, spec, section, entry.key, entry.at)) continue;
    const clause = `${section}.${entry.key}`;
    remember({ start: entry.at.start, end: entry.value.end }, clause);
    const read = readClause(c, section, clause, entry.value, remember);
    if (read) {
      clauses[entry.key] = read;
      explained(c, spec, section, entry.key, read, entry.at);
    }
  }
  return clauses;
}

function keyFits(c: Context, spec: SectionSpec<unknown>, section: string, key: string, at: At): boolean {
  if (spec.keys !== 'key' && spec.keys !== 'word') {
    const known = Object.keys(vocabulary[spec.keys]);
    if (known.includes(key)) return true;
    unknownName(c, key, known, at, { clause: section });
    return false;
  }
  const form = spec.keys === 'word' ? forms.WORD : forms.KEY;
  if (form.test(key) && key.length <= forms.KEY_LENGTH) return true;
  const [nl, en] = spec.keys === 'word' ? ['- of _', '- or _'] : ['-, _ of .', '-, _ or .'];
  complain(
    c,
    'shape',
    at,
    { clause: section },
    `'${short(key)}' kan geen naam zijn; schrijf kleine letters en cijfers, met ${nl} ertussen, hoogstens ${forms.KEY_LENGTH} tekens`,
    `'${short(key)}' cannot be a name; write small letters and digits, with ${en} between, at most ${forms.KEY_LENGTH} characters`,
  );
  return false;
}

function readClause(
  c: Context,
  section: ClauseSection,
  clause: string,
  node: Node,
  remember: Remember,
): Record<string, Value> | undefined {
  if (node.is !== 'map') {
    notAMap(c, node, { clause });
    return undefined;
  }
  const members: Fields = CLAUSES[section].members;
  const value: Record<string, Value> = {};
  for (const entry of node.entries) {
    const spec = Object.hasOwn(members, entry.key)
      ? members[entry.key]
      : Object.hasOwn(COMMON, entry.key)
        ? COMMON[entry.key as keyof typeof COMMON]
        : undefined;
    if (!spec) {
      unknownName(c, entry.key, [...Object.keys(members), ...Object.keys(COMMON)], entry.at, { clause });
      continue;
    }
    remember(entry.value, clause, entry.key);
    const read = readValue(c, spec, entry.value, { clause, member: entry.key });
    if (read !== undefined) value[entry.key] = read;
  }
  missingNames(c, members, node, { clause });
  exactlyOne(c, CLAUSES[section].exactlyOne, node, { clause });
  return value;
}

function exactlyOne(c: Context, names: readonly string[] | undefined, node: MapNode, where: Where): void {
  if (!names) return;
  const there = node.entries.filter((entry) => names.includes(entry.key));
  if (there.length === 1) return;
  const list = names.join(' / ');
  complain(
    c,
    'shape',
    there[1]?.at ?? node,
    where,
    `precies een van deze leden hoort hier: ${list}`,
    `exactly one of these members belongs here: ${list}`,
  );
}

// A word that the policy invents must say how people read it.
function explained(
  c: Context,
  spec: SectionSpec<unknown>,
  section: string,
  key: string,
  clause: Record<string, Value>,
  at: At,
): void {
  if (!spec.names || Object.hasOwn(vocabulary[spec.names], key) || clause['label'] !== undefined) return;
  complain(
    c,
    'word',
    at,
    { clause: `${section}.${key}` },
    `'${key}' is een eigen woord; zet erbij hoe mensen het lezen: label: { nl: ..., en: ... }`,
    `'${key}' is a word of your own; say how people read it: label: { nl: ..., en: ... }`,
  );
}

function notAMap(c: Context, node: Node, where: Where): void {
  if (node.is === 'map' || (node.is === 'scalar' && node.value === null)) {
    complain(
      c,
      'shape',
      node,
      where,
      'hier staat niets; laat dit weg of vul het in',
      'nothing stands here; leave it out or fill it in',
    );
  } else complain(c, 'shape', node, where, 'hier horen namen met waarden', 'names with values belong here');
}
