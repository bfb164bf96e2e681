// The consent that must come first, as a line of a list tells of it: under which measure, who consented, in which role and when.

import { type Day, labelOf, type Policy } from '../../policy/index.ts';
import { checkGivenFirst, type ConsentFirst, consentsFirst, type GivenFirst, ORDER, OWN } from '../../record/index.ts';
import type { LineMistake } from './mistakes.ts';

/** What the policy wants first, with the words by which a list says it. */
export interface FirstSetting {
  readonly clauses: readonly ConsentFirst[];
  /** Whoever brought the list says that nobody on it is under a measure. */
  readonly noMeasure: boolean;
  readonly measures: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
}

/** As people write it in lists; the words of the policy come on top. */
const ROLES: readonly (readonly [string, string])[] = [
  ['guardian', 'ouder|moeder|vader|ouders|gezaghebbende ouder|voogd|parent|mother|father|parents|guardian'],
  ['carer', 'verzorger|pleegouder|pleegmoeder|pleegvader|carer|foster parent'],
  ['representative', 'vertegenwoordiger|wettelijk vertegenwoordiger|gemachtigde|representative|legal representative'],
  ['administrator', 'bewindvoerder|administrator'],
  [OWN, 'zelf|client|jongere|kind|self|child'],
  [ORDER, 'maatregel|rechter|kinderrechter|kinderbeschermingsmaatregel|jeugdreclassering|ots|order|court order'],
];
const NO_MEASURE = 'geen|nee|neen|niet|-|none|no';

export function firstSetting(policy: Policy, noMeasure: boolean): FirstSetting {
  const clauses = consentsFirst(policy);
  const known = new Set([...clauses.flatMap((c) => c.by), ...(clauses.some((c) => c.under !== undefined) ? [OWN, ORDER] : [])]);
  const own = (word: string, kind: 'person' | 'measure'): readonly (readonly [string, string])[] => {
    const label = labelOf(policy, word, kind);
    return [word, label?.nl ?? '', label?.en ?? ''].filter((text) => text !== '').map((text) => [plain(text), word] as const);
  };
  return {
    clauses,
    noMeasure,
    measures: new Map([
      ...NO_MEASURE.split('|').map((word) => [word, 'none'] as const),
      ...clauses.flatMap((c) => c.measures).flatMap((word) => own(word, 'measure')),
    ]),
    roles: new Map([
      ...ROLES.filter(([role]) => known.has(role)).flatMap(([role, words]) =>
        words.split('|').map((word) => [word, role] as const),
      ),
      ...[...known].flatMap((word) => own(word, 'person')),
    ]),
  };
}

/** What the cells tell; undefined where the policy wants nothing first. `signed`: the day of its cell, if it holds one. */
export function givenFirst(
  first: FirstSetting,
  cell: (place: string) => string,
  signed: Day | undefined,
  birthDate: Day | undefined,
  today: Day,
  wrong: (place: string, code: LineMistake) => void,
): GivenFirst | undefined {
  if (first.clauses.length === 0) return undefined;
  const told = cell('measure');
  const given: GivenFirst = {
    measure: told === '' ? (first.noMeasure ? 'none' : '') : (first.measures.get(plain(told)) ?? ''),
    name: cell('consent.name'),
    role: first.roles.get(plain(cell('consent.role'))) ?? '',
    on: signed,
  };
  if (birthDate === undefined) return given;
  // Nothing at all is one mistake, not three.
  const nothing = ['name', 'role', 'on'].every((part) => cell(`consent.${part}`) === '');
  for (const { field, code } of checkGivenFirst(first.clauses, birthDate, given, today)) {
    if (field === 'measure') wrong('measure', 'measure-missing');
    else if (nothing && field !== 'consent.name') continue;
    else if (field === 'consent.role') wrong(field, code === 'consent-too-young' ? 'consent-too-young' : 'consent-role');
    else if (field === 'consent.on') wrong(field, code === 'in-future' ? 'consent-in-future' : 'consent-day');
    else wrong('consent.name', 'consent-missing');
  }
  return given;
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
