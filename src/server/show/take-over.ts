// A list of clients as its pages show it: the lines as they will become, and what is wrong with them in words.

import { type CheckedList, LINE_MISTAKES, mistakeOf, type OpenedList, type ReadLine, wordOf } from '../../desk/index.ts';
import { fullName } from '../../record/index.ts';
import type { Said, ShownClient, ShownColumn, ShownWrong } from '../../web/index.ts';

/** What a place is called: the heading of its column where the list has one, else the place itself. */
export function placeShown(list: OpenedList | undefined, place: string): Said {
  const heading = list?.columns.find((column) => column.place === place)?.heading;
  if (heading) return heading;
  const known = list?.places.find((p) => p.key === place)?.label;
  return known ?? PLACES[place] ?? place.replaceAll(/[.-]/g, ' ');
}

/** For a report: the list and its headings are gone by then. */
const PLACES: Readonly<Record<string, Said>> = {
  name: { nl: 'Naam', en: 'Name' },
  'name.first': { nl: 'Voornaam', en: 'First name' },
  'name.prefix': { nl: 'Tussenvoegsel', en: 'Name prefix' },
  'name.last': { nl: 'Achternaam', en: 'Last name' },
  birthDate: { nl: 'Geboortedatum', en: 'Date of birth' },
  gender: { nl: 'Geslacht', en: 'Gender' },
  bsn: { nl: 'BSN', en: 'BSN' },
  number: { nl: 'Dossiernummer', en: 'File number' },
  careFrom: { nl: 'Eerste dag van de hulp', en: 'First day of the help' },
  service: { nl: 'Welke hulp', en: 'Which help' },
  staff: { nl: 'Begeleider', en: 'Care worker' },
  parentBirth: { nl: 'Geboortedatum van een ouder', en: 'Date of birth of a parent' },
  street: { nl: 'Straat', en: 'Street' },
  contact: { nl: 'Contactgegevens', en: 'Contact details' },
  identity: { nl: 'Naam en geboortedatum', en: 'Name and date of birth' },
  'contact.address': { nl: 'Adres', en: 'Address' },
  'contact.phone': { nl: 'Telefoonnummer', en: 'Phone number' },
  'contact.email': { nl: 'E-mailadres', en: 'E-mail address' },
};

/** `place:code` of a report, in words. */
export function problemShown(text: string): { readonly place: Said; readonly what: Said } {
  const at = text.lastIndexOf(':');
  return { place: placeShown(undefined, text.slice(0, at)), what: LINE_MISTAKES[mistakeOf(text.slice(at + 1))] };
}

export function columnShown(column: OpenedList['columns'][number]): ShownColumn {
  const { heading, place, why, examples } = column;
  return { heading, place, examples, ...(place !== '' || why === 'taken' ? {} : { why }) };
}

export function checkShown(list: OpenedList, checked: CheckedList, me: string) {
  return {
    good: checked.good,
    bad: checked.bad,
    first: checked.first.map((read) => clientShown(list, read, me)),
    wrong: checked.wrong.flatMap((read) =>
      read.problems.map((p): ShownWrong => ({ line: read.line, place: placeShown(list, p.place), what: LINE_MISTAKES[p.code] })),
    ),
    moreWrong: checked.bad - checked.wrong.length,
    leftOut: list.columns.map(columnShown).filter((column) => column.place === ''),
  };
}

function clientShown(list: OpenedList, { line, client }: ReadLine, me: string): ShownClient {
  const service = list.services.find((s) => s.value === client.service);
  const carer = client.staff ?? list.staff;
  const { policy } = list.form.ruling;
  return {
    line,
    name: fullName(client.name),
    born: client.birthDate,
    service: service?.label ?? '',
    law: service?.law ?? '',
    careFrom: client.careFrom,
    carer: list.colleagues.find((c) => c.account === carer)?.name ?? me,
    ...(client.number === undefined ? {} : { number: client.number }),
    bsn: client.bsn !== undefined,
    more: [
      ...(client.gender === undefined ? [] : [{ label: wordOf(policy, 'gender', 'item'), value: client.gender }]),
      ...Object.entries(client.contact ?? {}).map(([field, value]) => ({
        label: wordOf(policy, field, 'item'),
        value: value ?? '',
      })),
      ...client.answers.map((a) => ({ label: wordOf(policy, a.field, 'item', 'category'), value: a.value })),
    ],
  };
}
