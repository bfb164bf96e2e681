// Where data go: TR. The places of processors and tags against the law and against the promise.

import type { Place } from '../../policy/index.ts';
import { inEea, isAdequate, isWithin } from '../facts/countries.ts';
import { advice, type CheckTable, error, type Found, warning } from './found.ts';
import { toolsOf } from './tools.ts';
import type { Entry, View } from './view.ts';

type Recipient = Entry<'recipient'>;

const placesOf = (r: Recipient): readonly Place[] => [
  ...(r.clause.seat ? [r.clause.seat] : []),
  ...(r.clause.stores ?? []),
  ...(r.clause.support ?? []),
];
const outside = (p: Place, v: View): boolean => p !== 'adequate' && !inEea(p) && !isAdequate(p, v.on);

/** Recipients with a place outside the EEA that no general decision covers, and no safeguard. */
function unguarded(v: View): readonly Recipient[] {
  return v.clauses('recipient').filter((r) => !r.clause.safeguard && placesOf(r).some((p) => outside(p, v)));
}
const onlySupport = (r: Recipient, v: View): boolean =>
  ![...(r.clause.seat ? [r.clause.seat] : []), ...(r.clause.stores ?? [])].some((p) => outside(p, v));

function noSafeguard(v: View): readonly Found[] {
  return unguarded(v)
    .filter((r) => !placesOf(r).includes('US') && !onlySupport(r, v))
    .map((r) =>
      error(
        r.id,
        [
          'Hier gaan gegevens buiten de EER, zonder dat er een waarborg staat.',
          'Data leave the EEA here, and no safeguard is named.',
        ],
        ['Noem de waarborg, of kies een leverancier binnen de EER.', 'Name the safeguard, or choose a supplier inside the EEA.'],
      ),
    );
}

function unitedStates(v: View): readonly Found[] {
  const without = unguarded(v)
    .filter((r) => placesOf(r).includes('US') && !onlySupport(r, v))
    .map((r) =>
      error(
        r.id,
        [
          'Hier gaan gegevens naar de Verenigde Staten. Dat mag alleen naar een bedrijf met certificaat, of met modelcontracten.',
          'Data go to the United States here. That is allowed only to a certified firm, or with standard clauses.',
        ],
        [
          'Ga na of het bedrijf een certificaat heeft en leg modelcontracten vast.',
          'Check whether the firm is certified and record standard clauses.',
        ],
      ),
    );
  const leaning = v
    .clauses('recipient')
    .filter((r) => r.clause.safeguard === 'dpf')
    .map((r) =>
      warning(
        r.id,
        [
          'U leunt op het besluit over de Verenigde Staten. Daartegen loopt hoger beroep.',
          'You lean on the decision about the United States. An appeal against it is pending.',
        ],
        ['Leg ook modelcontracten vast.', 'Record standard clauses as well.'],
      ),
    );
  return [...without, ...leaning];
}

function remoteSupport(v: View): readonly Found[] {
  return unguarded(v)
    .filter((r) => onlySupport(r, v))
    .map((r) =>
      error(
        r.id,
        [
          'Iemand buiten de EER kan meekijken. Dat is ook doorgifte, en er staat geen waarborg.',
          'Somebody outside the EEA can look in. That is a transfer too, and no safeguard is named.',
        ],
        [
          'Noem de waarborg, of sluit hulp van buiten de EER uit.',
          'Name the safeguard, or exclude support from outside the EEA.',
        ],
      ),
    );
}

function whichBorder(v: View): readonly Found[] {
  const clauses = v.clauses('territory');
  const eu = clauses.filter((t) => t.clause.within.includes('EU') && !t.clause.within.includes('EEA'));
  const principle = clauses.filter((t) => t.clause.strength === 'principle');
  const absolute = clauses.filter((t) => t.clause.strength !== 'principle');
  const first = principle[0];
  if (first && absolute.length > 0) {
    return [
      warning(
        first.id,
        [
          'Hier staat "in principe", en verderop "nooit". De lezer weet niet welke belofte geldt.',
          'Here it says "in principle", and elsewhere "never". The reader cannot tell which promise holds.',
        ],
        [
          'Maak er één belofte van, en zeg of u de EU of de EER bedoelt.',
          'Make one promise of it, and say whether you mean the EU or the EEA.',
        ],
        absolute.map((t) => t.id),
      ),
    ];
  }
  const one = eu[0];
  if (!one) return [];
  return [
    advice(
      one.id,
      [
        'U belooft de EU. Dat is strenger dan de wet: Noorwegen, IJsland en Liechtenstein horen bij de EER.',
        'You promise the EU. That is stricter than the law: Norway, Iceland and Liechtenstein are in the EEA.',
      ],
      ['Bedoelt u de EER, schrijf dat dan.', 'If you mean the EEA, write that.'],
      eu.slice(1).map((t) => t.id),
    ),
  ];
}

/** Which places a promise speaks of. */
function governed(key: string, r: Recipient): readonly (readonly Place[] | undefined)[] {
  const seat = r.clause.seat ? [r.clause.seat] : undefined;
  switch (key) {
    case 'storage':
      return [r.clause.stores];
    case 'suppliers':
      return [seat];
    case 'support':
      return [r.clause.support];
    default:
      return [seat, r.clause.stores, r.clause.support];
  }
}

/** What is not said of a supplier: of one whose seat is known it may still be unsaid where it stores. */
const UNKNOWN: Readonly<Record<string, { readonly nl: string; readonly he: string; readonly en: string }>> = {
  storage: { nl: 'de gegevens bewaren', he: 'ze bewaart', en: 'store the data' },
  suppliers: { nl: 'zitten', he: 'zit', en: 'are' },
  support: { nl: 'meekijken om te helpen', he: 'meekijkt', en: 'look in to help' },
};

/** The promise against every processor and every tag. Known outside: broken. Unknown: not proven. */
function promiseAndPlaces(v: View): readonly Found[] {
  return v.clauses('territory').flatMap((t) => {
    const { within } = t.clause;
    const processors = v.clauses('recipient').filter((r) => r.clause.is === 'processor');
    const broken = processors
      .filter((r) => governed(t.key, r).some((places) => places?.some((p) => !isWithin(p, within, v.on))))
      .map((r) => r.id);
    const tags =
      t.key === 'support'
        ? []
        : v
            .clauses('cookie')
            .filter((c) => {
              const stored = c.clause.stores?.some((p) => !isWithin(p, within, v.on)) ?? false;
              const seats = c.clause.used === false ? [] : toolsOf(c.clause.tool).flatMap((x) => (x.seat ? [x.seat] : []));
              return stored || seats.some((p) => !isWithin(p, within, v.on));
            })
            .map((c) => c.id);
    if (broken.length + tags.length > 0) {
      return [
        error(
          t.id,
          [
            'U belooft dat gegevens binnen een gebied blijven. Deze leverancier of cookie zit erbuiten.',
            'You promise that data stay inside an area. This supplier or cookie is outside it.',
          ],
          ['Stop ermee, of pas de belofte aan.', 'Stop using it, or change the promise.'],
          [...broken, ...tags],
        ),
      ];
    }
    const unknown = processors.filter((r) => governed(t.key, r).some((places) => places === undefined)).map((r) => r.id);
    if (unknown.length === 0) return [];
    const does = UNKNOWN[t.key] ?? { nl: 'zitten of bewaren', he: 'zit en bewaart', en: 'are or store' };
    return [
      warning(
        t.id,
        [
          `U belooft dat gegevens binnen een gebied blijven. Van deze leveranciers staat niet waar zij ${does.nl}.`,
          `You promise that data stay inside an area. Of these suppliers it does not say where they ${does.en}.`,
        ],
        [`Noem per leverancier het land waar hij ${does.he}.`, `Name for each supplier the country where they ${does.en}.`],
        unknown,
      ),
    ];
  });
}

export const TERRITORY_CHECKS: CheckTable = {
  'TR-01': noSafeguard,
  'TR-02': unitedStates,
  'TR-03': whichBorder,
  'TR-04': promiseAndPlaces,
  'TR-05': remoteSupport,
};
