// Legal bases and consent: LB.

import { lawfulPurpose } from '../facts/lawful-purposes.ts';
import { forEverything } from './consents.ts';
import { type CheckTable, error, type Found } from './found.ts';
import type { View } from './view.ts';

const AUTHORITY_SECTORS = ['public', 'government', 'municipality'];

/** A purpose that follows the law of the day, or names a ground of its own. */
const hasGround = (v: View, key: string): boolean => {
  const p = v.policy.purpose?.[key];
  return p !== undefined && (p.as === 'law' || (p.basis !== undefined && p.basis !== 'unstated'));
};

function groundsForAll(v: View): readonly Found[] {
  const bases = v.policy.statement.bases ?? [];
  const without = v.clauses('purpose').filter((p) => !hasGround(v, p.key));
  // one ground alone is no list
  if (bases.length < 2 || without.length === 0) return [];
  return [
    error(
      'statement.bases',
      [
        'De gronden staan in één lijst voor alle doelen samen. Zo weet niemand welke grond bij welk doel hoort.',
        'The grounds stand in one list for all purposes together. So nobody knows which ground belongs to which purpose.',
      ],
      ['Zet bij elk doel de ene grond waarop het rust.', 'Put beside each purpose the one ground on which it rests.'],
      without.map((p) => p.id),
    ),
  ];
}

function consentBesideGround(v: View): readonly Found[] {
  const others = v
    .clauses('purpose')
    .filter((p) => p.clause.basis !== undefined && p.clause.basis !== 'consent' && p.clause.basis !== 'unstated')
    .map((p) => p.id);
  if (others.length === 0) return [];
  return v
    .clauses('consent')
    .filter((c) => c.clause.kind === 'avg' && forEverything(c.clause))
    .map((c) =>
      error(
        c.id,
        [
          'Hier is toestemming de grond voor alles, terwijl de doelen een andere grond noemen. Een doel heeft één grond.',
          'Here consent is the ground for everything, while the purposes name another ground. A purpose has one ground.',
        ],
        [
          'Kies per doel één grond. Schrap de toestemming voor alles.',
          'Choose one ground per purpose. Drop the consent for everything.',
        ],
        others,
      ),
    );
}

/** A promise to use data only for one thing, beside a purpose that uses them for another. */
function onlyForOneThing(v: View): readonly Found[] {
  return v.clauses('never').flatMap((n) => {
    const { act, what, unless } = n.clause;
    if (act !== 'use-otherwise' || !what || what.includes('all') || !unless) return [];
    const data = v.categories(what);
    const breaking = v
      .clauses('purpose')
      .filter((p) => !unless.includes(p.key) && v.namedIn(p.clause).some((c) => data.includes(c)))
      .map((p) => p.id);
    if (breaking.length === 0) return [];
    return [
      error(
        n.id,
        [
          'Deze gegevens worden volgens deze zin maar voor één ding gebruikt. Een doel verderop gebruikt ze voor iets anders.',
          'This sentence says that these data are used for one thing only. A purpose elsewhere uses them for another.',
        ],
        [
          'Noem hier alle doelen, of haal de gegevens uit het andere doel.',
          'Name all purposes here, or take the data out of the other purpose.',
        ],
        breaking,
      ),
    ];
  });
}

function otherUse(v: View): readonly Found[] {
  return v.clauses('never').flatMap((n) => {
    const { act, what, unless } = n.clause;
    if (act !== 'use-otherwise' || !unless || (what && !what.includes('all'))) return [];
    const lawAsks = (key: string) => [...v.regimes, 'avg' as const].some((r) => lawfulPurpose(key, r) !== undefined);
    const breaking = v
      .clauses('purpose')
      .filter((p) => !unless.includes(p.key) && p.clause.law === undefined && !lawAsks(p.key))
      .map((p) => p.id);
    if (breaking.length === 0) return [];
    return [
      error(
        n.id,
        [
          'Hier staat dat u gegevens voor niets anders gebruikt. Bij de doelen staat wel ander gebruik.',
          'This says that you use data for nothing else. The purposes do name other use.',
        ],
        [
          'Schrap het andere gebruik, of noem het hier en vertel het vooraf.',
          'Drop the other use, or name it here and tell people first.',
        ],
        breaking,
      ),
    ];
  });
}

function noStatute(v: View): readonly Found[] {
  return v.clauses('purpose').flatMap((p) => {
    const { basis, law } = p.clause;
    if (basis === 'indication') {
      return [
        error(
          p.id,
          [
            'Een indicatie of verwijzing is geen grond in de AVG. Zij laat alleen zien dat er een taak of overeenkomst is.',
            'An indication or referral is no ground in the AVG. It only shows that there is a task or an agreement.',
          ],
          [
            'Noem de wet die u verplicht, of de overeenkomst met de cliënt. U kunt ook de wet van de dag volgen.',
            'Name the statute that obliges you, or the agreement with the client. You can also follow the law of the day.',
          ],
        ),
      ];
    }
    const named = law?.some((a) => a !== 'unnamed') ?? false;
    if ((basis === 'legal-obligation' || basis === 'public-task') && !named) {
      return [
        error(
          p.id,
          ['Dit doel steunt op een wet, maar noemt haar niet.', 'This purpose rests on a statute but does not name it.'],
          ['Noem de wet en het artikel.', 'Name the statute and the article.'],
        ),
      ];
    }
    return [];
  });
}

function publicInterest(v: View): readonly Found[] {
  if (!(v.policy.organisation.sector ?? []).some((s) => AUTHORITY_SECTORS.includes(s))) return [];
  return v
    .clauses('purpose')
    .filter((p) => p.clause.basis === 'legitimate-interest')
    .map((p) =>
      error(
        p.id,
        [
          'Een overheid kan voor haar taken niet steunen op een gerechtvaardigd belang.',
          'A public authority cannot rest its tasks on a legitimate interest.',
        ],
        ['Noem de wet die u de taak geeft.', 'Name the statute that gives you the task.'],
      ),
    );
}

export const BASES_CHECKS: CheckTable = {
  'LB-01': (v) => [...groundsForAll(v), ...consentBesideGround(v), ...onlyForOneThing(v)],
  'LB-02': noStatute,
  'LB-03': publicInterest,
  'LB-06': otherUse,
};
