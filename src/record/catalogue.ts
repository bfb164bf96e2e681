// Which fields may exist at all? Those of a data category that some purpose of the policy uses; each with those purposes as its reason.

import type { ClauseId, Policy } from '../policy/index.ts';
import type { CatalogueField } from './intake.ts';
import { checkBsn, normalBsn } from './bsn.ts';
import { type Problem, problem } from './problem.ts';
import { checkReach } from './reach.ts';

/** Categories that a word stands for: itself, the members of its group, or all. */
function spread(policy: Policy, word: string, seen: ReadonlySet<string> = new Set()): readonly string[] {
  const data = policy.data ?? {};
  if (word === 'all') return Object.keys(data);
  const group = data[word]?.group;
  if (!group || seen.has(word)) return [word];
  return group.flatMap((member) => spread(policy, member, new Set([...seen, word])));
}

/** Culture or religion, criminal past, sexual life, ethnicity: asked only after somebody wrote down why it matters for this client. */
const SENSITIVE: ReadonlySet<string> = new Set(['religion', 'ethnic', 'criminal', 'sex-life']);

/** Every field that the policy gives room, in the order of the policy. A category without a purpose has none; free text has no fields. */
export function fieldCatalogue(policy: Policy): readonly CatalogueField[] {
  const purposes = Object.entries(policy.purpose ?? {});
  return Object.entries(policy.data ?? {}).flatMap(([category, data]) => {
    const users = purposes.filter(([, p]) => p.what.some((word) => spread(policy, word).includes(category)));
    const sensitive = data.special?.some((kind) => SENSITIVE.has(kind)) ?? false;
    // A sensitive category without fields of its own is one field, so that its relevance can be asked too.
    const items = data.items ?? (sensitive ? [category] : undefined);
    if (users.length === 0 || !items) return [];
    return items.map(
      (field): CatalogueField => ({
        field,
        category,
        clause: `data.${category}`,
        purposes: users.map(([key]): ClauseId => `purpose.${key}`),
        required: users.some(([, p]) => p.provide === 'required'),
        needsRelevance: sensitive || (data.needs?.includes('relevant-for-care') ?? false),
        special: (data.special?.length ?? 0) > 0,
      }),
    );
  });
}

/**
 * The person's own places (name, birth date, gender, contact) that are filled in without a field of the policy for them. A policy that has `name`
 * means all of it; where it names the parts, a prefix of its own is asked only when it is one of them.
 */
export function checkPersonFields(
  catalogue: readonly CatalogueField[],
  person: {
    readonly prefix?: string;
    readonly gender?: string;
    readonly contact?: Readonly<Record<string, string | undefined>>;
    readonly bsn?: string;
  },
): readonly Problem[] {
  const has = (category: string, field: string): boolean => catalogue.some((f) => f.category === category && f.field === field);
  const wrong = (field: string): Problem =>
    problem(
      field,
      'field-without-purpose',
      'Dit veld hoort bij geen enkel doel in de privacyverklaring, dus wij vragen het niet.',
      'No purpose in the privacy statement needs this field, so we do not ask it.',
    );
  const anywhere = (field: string): boolean => catalogue.some((f) => f.field === field);
  return [
    ...(has('identity', 'name') || (has('identity', 'first-name') && has('identity', 'last-name')) ? [] : [wrong('name.first')]),
    ...((person.prefix ?? '') === '' || has('identity', 'name') || has('identity', 'prefix') ? [] : [wrong('name.prefix')]),
    ...(has('identity', 'birth-date') ? [] : [wrong('birthDate')]),
    ...((person.gender ?? '') === '' || has('identity', 'gender') ? [] : [wrong('gender')]),
    ...Object.entries(person.contact ?? {}).flatMap(([field, value]) =>
      (value ?? '') === '' || has('contact', field) ? [] : [wrong(`contact.${field}`)],
    ),
    ...((person.bsn ?? '') === '' || anywhere('bsn') ? [] : [wrong('bsn')]),
    ...Object.entries(person.contact ?? {}).flatMap(([field, value]) => checkReach(field, value, `contact.${field}`)),
  ];
}

/** Answers to fields that do not exist, and sensitive ones without a reason why they matter for this client. */
export function checkAnswers(
  catalogue: readonly CatalogueField[],
  answers: readonly { readonly field: string; readonly category: string; readonly value: string; readonly relevance?: string }[],
): readonly Problem[] {
  return answers.flatMap((a) => {
    const known = catalogue.find((f) => f.field === a.field && f.category === a.category);
    if (!known)
      return [
        problem(
          a.field,
          'field-without-purpose',
          'Dit veld hoort bij geen enkel doel in de privacyverklaring, dus wij vragen het niet.',
          'No purpose in the privacy statement needs this field, so we do not ask it.',
        ),
      ];
    if (known.needsRelevance && (a.relevance ?? '').trim() === '')
      return [
        problem(
          a.field,
          'relevance-missing',
          'Schrijf eerst op waarom dit voor deze cliënt van belang is.',
          'First write down why this matters for this client.',
        ),
      ];
    if (a.field === 'bsn') return checkBsn(normalBsn(a.value)).map((p) => ({ ...p, field: `${a.category}.${a.field}` }));
    return checkReach(a.field, a.value, `${a.category}.${a.field}`);
  });
}
