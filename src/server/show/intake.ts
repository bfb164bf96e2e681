// The fields of the registration form as the page shows them, each with its reason.

import { capital, type IntakeField, placeOf } from '../../desk/index.ts';
import type { IntakeGroup, Said } from '../../web/index.ts';

export const nameOf = (f: { readonly category: string; readonly field: string }): string => `${f.category}.${f.field}`;

/** The fields beside name and birth date, by category; `valueOf` gives what is recorded already. */
export function groupsOf(
  fields: readonly IntakeField[],
  valueOf: (f: IntakeField) => string | undefined = () => undefined,
): readonly IntakeGroup[] {
  const groups = new Map<string, { title: Said; later: boolean; fields: IntakeGroup['fields'][number][] }>();
  for (const f of fields) {
    if (placeOf(f.category, f.field) === 'person' && f.field !== 'gender') continue;
    const later = isLater(f);
    const key = later ? `${f.category} later` : f.category;
    const group = groups.get(key) ?? { title: capital(f.categoryLabel), later, fields: [] };
    groups.set(key, group);
    const value = valueOf(f);
    group.fields.push({
      name: nameOf(f),
      label: capital(f.label),
      kind: f.field === 'email' ? 'email' : f.field === 'phone' ? 'phone' : f.field === 'bsn' ? 'number' : 'line',
      why: whyOf(f),
      required: false,
      relevance: f.needsRelevance,
      ...(value === undefined ? {} : { value }),
    });
  }
  return [...groups.values()];
}

/** What grows while the help goes on and has forms of its own: nobody knows it on the first day. */
function isLater(f: IntakeField): boolean {
  return LATER_CATEGORIES.has(f.category) || LATER_FIELDS.has(f.field);
}
const LATER_CATEGORIES = new Set(['care_plan', 'evaluation', 'notes']);
const LATER_FIELDS = new Set(['invoice', 'payment', 'payments', 'amounts-owed', 'financial-records']);

/** The purposes that need a field, as one line. */
function whyOf(f: IntakeField): Said {
  const some = f.reasons.slice(0, 3);
  return {
    nl: some.map((reason) => reason.nl).join(', '),
    en: some.map((reason) => reason.en ?? reason.nl).join(', '),
  };
}

/** Which control stands for a field of the record; what is wrong with a sensitive one is first that its relevance is not there. */
export function relevanceNames(fields: readonly IntakeField[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map((f) => [f.field, f.needsRelevance ? `${nameOf(f)}.relevantie` : nameOf(f)]));
}
