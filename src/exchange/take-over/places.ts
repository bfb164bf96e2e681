// Where can a column go? The places of a client that this policy has room for; a field without a purpose has none.

import type { Text } from '../../policy/index.ts';
import type { CatalogueField, ConsentFirst } from '../../record/index.ts';

/** A place that a column can be given: a key of the program or `category.field` of the policy. */
export interface Place {
  readonly key: string;
  readonly label: Text;
  /** Read to check or to choose with, and not kept. */
  readonly onlyChecked?: boolean;
}

/** A field of the policy with the words that people read. */
export type LabelledField = CatalogueField & { readonly label: Text };

/** What every list may have: without these there is no file. */
const ALWAYS: readonly Place[] = [
  { key: 'name', label: { nl: 'Volledige naam', en: 'Full name' } },
  { key: 'name.first', label: { nl: 'Voornaam', en: 'First name' } },
  { key: 'name.prefix', label: { nl: 'Tussenvoegsel', en: 'Name prefix' } },
  { key: 'name.last', label: { nl: 'Achternaam', en: 'Last name' } },
  { key: 'birthDate', label: { nl: 'Geboortedatum', en: 'Date of birth' } },
];
const AFTER: readonly Place[] = [
  { key: 'number', label: { nl: 'Dossiernummer', en: 'File number' } },
  { key: 'careFrom', label: { nl: 'Eerste dag van de hulp', en: 'First day of the help' } },
  { key: 'service', label: { nl: 'Welke hulp', en: 'Which help' } },
  { key: 'staff', label: { nl: 'Begeleider (naam of e-mailadres)', en: 'Care worker (name or e-mail)' } },
  {
    key: 'parentBirth',
    label: { nl: 'Geboortedatum van een ouder (alleen ter controle)', en: 'Date of birth of a parent (only to check)' },
    onlyChecked: true,
  },
];
/** Parts of one address. */
const ADDRESS: readonly Place[] = [
  { key: 'contact.address', label: { nl: 'Adres', en: 'Address' } },
  { key: 'street', label: { nl: 'Straat', en: 'Street' } },
  { key: 'houseNumber', label: { nl: 'Huisnummer', en: 'House number' } },
  { key: 'houseExtra', label: { nl: 'Toevoeging bij het huisnummer', en: 'Addition to the house number' } },
  { key: 'postcode', label: { nl: 'Postcode', en: 'Postcode' } },
  { key: 'town', label: { nl: 'Woonplaats', en: 'Town' } },
];

const OF_THE_NAME = ['name', 'first-name', 'prefix', 'last-name', 'birth-date'];

/** The places of a policy. What is sensitive has none: whether it matters is written down for each client by itself (UAVG 30). */
export function placesOf(fields: readonly LabelledField[], first: readonly ConsentFirst[] = []): readonly Place[] {
  const own = fields.flatMap((f): readonly Place[] => {
    if (f.category === 'identity' && OF_THE_NAME.includes(f.field)) return [];
    if (f.category === 'identity' && f.field === 'gender') return [{ key: 'gender', label: capital(f.label) }];
    if (f.category === 'contact' && f.field === 'address') return ADDRESS;
    if (f.field === 'bsn') return f.category === 'bsn' ? [{ key: 'bsn', label: capital(f.label) }] : [];
    return f.needsRelevance || f.special ? [] : [{ key: `${f.category}.${f.field}`, label: capital(f.label) }];
  });
  const all = [...ALWAYS, ...own, ...placesFirst(first), ...AFTER];
  return all.filter((place, i) => all.findIndex((other) => other.key === place.key) === i);
}

/** The places of columns about the consent that comes first; none where the policy wants no such consent. */
function placesFirst(clauses: readonly ConsentFirst[]): readonly Place[] {
  if (clauses.length === 0) return [];
  return [
    ...(clauses.some((c) => c.measures.length > 0)
      ? [{ key: 'measure', label: { nl: 'Curatele, bewind of mentorschap', en: 'Curatele, bewind or mentorschap' } }]
      : []),
    { key: 'consent.name', label: { nl: 'Toestemming gegeven door (naam)', en: 'Consent given by (name)' } },
    { key: 'consent.role', label: { nl: 'Toestemming: wie is dat', en: 'Consent: who is that' } },
    { key: 'consent.on', label: { nl: 'Toestemming getekend op', en: 'Consent signed on' } },
  ];
}

function capital(text: Text): Text {
  const up = (t: string): string => t.charAt(0).toUpperCase() + t.slice(1);
  return { nl: up(text.nl), ...(text.en === undefined ? {} : { en: up(text.en) }) };
}
