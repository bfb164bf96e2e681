import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { anyPolicy } from '../../tests/policies.arbitrary.ts';
import {
  CLAUSES,
  type ClauseSection,
  COMMON,
  ORGANISATION,
  parsePolicy,
  policySchema,
  printError,
  SECTIONS,
  type Section,
  type Spec,
  STATEMENT,
  vocabulary,
} from './index.ts';

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(policySchema() as object);

/** What the parser calls a mistake of shape is what the schema refuses: words and sense are beyond a schema. */
function agree(document: Json): void {
  const parsed = parsePolicy(JSON.stringify(document), 'x.yaml');
  const shape = parsed.ok ? [] : parsed.errors.filter((e) => e.kind === 'shape' || e.kind === 'text');
  const valid = validate(document);
  if (valid !== (shape.length === 0)) {
    const said = valid ? shape.map((e) => printError(e)) : validate.errors?.map((e) => `${e.instancePath} ${e.message}`);
    throw new Error(`the schema says ${valid}; ${said?.slice(0, 5).join(' | ')}`);
  }
}

const JUNK: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  131,
  '',
  ' ',
  'x',
  'X',
  'alpha',
  'all',
  'law',
  'unstated',
  'at once',
  'needed',
  'session',
  '7 jaar',
  '7 years',
  '01 years',
  '2026-11-01',
  '2026-13-01',
  '20261101',
  'consent.x',
  'contact.general',
  'statute:Wmo 5.2.2',
  'statute:Wmo',
  'NL',
  'nl',
  'EEA',
  'notes',
  'care_plan',
  'read',
  'x'.repeat(300),
  'é'.repeat(201),
  '\u0007',
  'a\nb',
  'info@x.example',
  '2026-10-23T18:00:00Z',
  [],
  ['x'],
  ['read', 'read'],
  [null],
  [['read']],
  {},
  { nl: 'a' },
  { en: 'a' },
  { nl: 'a', de: 'b' },
  { from: 1, under: 2 },
  { alpha: { nl: 'a' } },
  { alpha: 'UAVG 30' },
];

/** Every place in a document, as a path. */
function places(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function change(document: Json, path: readonly string[], edit: (parent: { [key: string]: Json }, key: string) => void): Json {
  const copy = structuredClone(document);
  let parent: Json | undefined = copy;
  for (const key of path.slice(0, -1)) parent = (parent as { [key: string]: Json })[key];
  const last = path.at(-1);
  if (last !== undefined && typeof parent === 'object' && parent !== null) edit(parent as { [key: string]: Json }, last);
  return copy;
}

describe('the JSON Schema of a policy', () => {
  it('that ships is the one of this language', async () => {
    await expect(`${JSON.stringify(policySchema(), null, 1)}\n`).toMatchFileSnapshot('../../policies/policy.schema.json');
  });

  for (const file of readdirSync('policies').filter((f) => f.endsWith('.yaml'))) {
    it(`accepts ${file}`, () => {
      const valid = validate(parse(readFileSync(`policies/${file}`, 'utf8')));
      expect(validate.errors).toBeNull();
      expect(valid).toBe(true);
    });
  }

  it('accepts every policy', () => {
    fc.assert(
      fc.property(anyPolicy(), (policy) => agree(policy as unknown as Json)),
      { numRuns: 50 },
    );
  });

  it('refuses what the parser refuses, and nothing else, when one value is replaced, removed or added', () => {
    const documents = readdirSync('policies')
      .filter((f) => f.endsWith('.yaml'))
      .map((f) => parse(readFileSync(`policies/${f}`, 'utf8')) as Json);
    const all = documents.flatMap((document) => places(document).map((path) => ({ document, path })));
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom(...JUNK),
        fc.constantFrom('replace', 'remove', 'add'),
        ({ document, path }, junk, how) => {
          agree(
            change(document, path, (parent, key) => {
              if (how === 'replace') parent[key] = structuredClone(junk);
              else if (how === 'add') parent[`${key}x`] = structuredClone(junk);
              else if (Array.isArray(parent)) parent.splice(Number(key), 1);
              else delete parent[key];
            }),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  // Every member of every section, with every piece of junk: about 17,000 small documents.
  for (const section of SECTIONS) {
    it(`agrees with the parser on every value of every member of ${section}`, () => {
      const plain = section === 'organisation' ? ORGANISATION : section === 'statement' ? STATEMENT : undefined;
      const members: Readonly<Record<string, Spec>> = plain ?? { ...CLAUSES[section as ClauseSection].members, ...COMMON };
      for (const [member, spec] of Object.entries(members)) {
        for (const junk of [...JUNK, least(spec)]) agree(withMember(section, member, junk));
        for (const [inner, field] of spec.is === 'object' ? Object.entries(spec.fields) : []) {
          const other = least(spec) as { [key: string]: Json };
          for (const junk of [...JUNK, least(field)]) agree(withMember(section, member, { ...other, [inner]: junk }));
        }
      }
    });
  }
});

function least(spec: Spec): Json {
  switch (spec.is) {
    case 'flag':
      return true;
    case 'count':
      return spec.to;
    case 'text':
      return { nl: 'tekst' };
    case 'day':
      return '2026-11-01';
    case 'span':
      return '1 year';
    case 'moment':
      return '2026-10-23T18:00:00Z';
    case 'email':
      return 'info@praktijk.example';
    case 'one':
    case 'some':
      return Object.keys(vocabulary[spec.of])[0] ?? '';
    case 'id':
    case 'ids':
      return `${spec.to[0] ?? 'statement'}.x`;
    case 'object':
      return leastOf(spec.fields);
    case 'map':
      return { alpha: least(spec.value) };
    default:
      return 'x';
  }
}

function leastOf(fields: Readonly<Record<string, Spec>>): { [key: string]: Json } {
  const required = Object.entries(fields).filter(([, spec]) => spec.required);
  return Object.fromEntries(required.map(([name, spec]) => [name, least(spec)]));
}

function withMember(section: Section, member: string, value: Json): Json {
  const document: { [key: string]: Json } = { zorgvuldig: 1, organisation: leastOf(ORGANISATION), statement: leastOf(STATEMENT) };
  if (section === 'organisation' || section === 'statement') {
    document[section] = { ...(document[section] as { [key: string]: Json }), [member]: value };
    return document;
  }
  const { keys, members, exactlyOne } = CLAUSES[section];
  const key = keys === 'key' || keys === 'word' ? 'x' : (Object.keys(vocabulary[keys])[0] ?? '');
  const one = exactlyOne && !exactlyOne.includes(member) ? { 'attested-by': 'board' } : {};
  document[section] = { [key]: { ...leastOf(members), ...one, [member]: value } };
  return document;
}
