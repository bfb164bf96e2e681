// The citizen service number: BSN, INF-27.

import { lawfulPurpose } from '../facts/lawful-purposes.ts';
import { advice, type CheckTable, error, type Found, warning } from './found.ts';
import { type Entry, meet, type View } from './view.ts';

/** Purposes without a task that any statute ties to the number. */
const NO_TASK = ['newsletter', 'survey', 'marketing', 'publication', 'product_improvement', 'training', 'research', 'quality'];
const NO_TASK_SERVICES = ['newsletter', 'survey', 'analytics'];
const NO_TASK_CLASSES = ['company', 'employer', 'university'] as const;

const names = (v: View, p: Entry<'purpose'>): boolean => meet(v.namedIn(p.clause), v.bsn);
const hasStatute = (p: Entry<'purpose'>): boolean => (p.clause.bsn ?? []).some((a) => a !== 'unnamed');
const lawHasStatute = (v: View, key: string): boolean => v.regimes.some((r) => lawfulPurpose(key, r)?.bsn !== undefined);

/** Purposes that name the number, have no statute for it, and for which the law has none either. */
function unlawful(v: View): readonly Entry<'purpose'>[] {
  return v
    .clauses('purpose')
    .filter(
      (p) => p.clause.as !== 'law' && names(v, p) && !hasStatute(p) && !NO_TASK.includes(p.key) && !lawHasStatute(v, p.key),
    );
}

const inChildcare = (v: View): boolean => v.regimes.includes('childcare');

function noStatute(v: View): readonly Found[] {
  if (inChildcare(v)) return [];
  return unlawful(v).map((p) =>
    error(
      p.id,
      [
        'Dit doel gebruikt het BSN, maar geen wet laat dat hiervoor toe.',
        'This purpose uses the BSN, but no statute allows that for it.',
      ],
      ['Haal het BSN uit dit doel, of noem de wet.', 'Take the BSN out of this purpose, or name the statute.'],
    ),
  );
}

function childcareStatute(v: View): readonly Found[] {
  if (!inChildcare(v)) return [];
  return unlawful(v).map((p) =>
    error(
      p.id,
      [
        'In de kinderopvang is het BSN er voor de kinderopvangtoeslag. Dit doel is een ander doel.',
        'In childcare the BSN is there for the childcare benefit. This purpose is another one.',
      ],
      [
        'Gebruik het BSN alleen voor de kinderopvangtoeslag en noem Regeling Wko 11.',
        'Use the BSN only for the childcare benefit and name Regeling Wko 11.',
      ],
    ),
  );
}

function statuteNotNamed(v: View): readonly Found[] {
  return v
    .clauses('purpose')
    .filter((p) => p.clause.as !== 'law' && names(v, p) && !hasStatute(p) && !NO_TASK.includes(p.key) && lawHasStatute(v, p.key))
    .map((p) => {
      const articles = [...new Set(v.regimes.flatMap((r) => lawfulPurpose(p.key, r)?.bsn ?? []))].join(', ');
      return advice(
        p.id,
        ['Er staat niet welke wet u hier het BSN laat gebruiken.', 'It does not say which statute lets you use the BSN here.'],
        [`Noem die wet: ${articles}.`, `Name it: ${articles}.`],
      );
    });
}

function providerWithoutBsn(v: View): readonly Found[] {
  const anywhere =
    v.clauses('data').some((d) => v.bsn.includes(d.key)) || v.clauses('purpose').some((p) => meet(v.namedIn(p.clause), v.bsn));
  if (anywhere || !v.care.some((r) => r === 'wgbo' || r === 'wvggz' || r === 'wzd')) return [];
  return [
    warning(
      'data',
      [
        'Een zorgaanbieder moet het BSN vastleggen en gebruiken. In dit beleid komt het niet voor.',
        'A health-care provider must record and use the BSN. This policy does not have it.',
      ],
      ['Voeg het BSN toe, met Wabvpz 8 als wet.', 'Add the BSN, with Wabvpz 8 as its statute.'],
    ),
  ];
}

function bsnOfParents(v: View): readonly Found[] {
  if (!v.regimes.includes('jeugdwet') || inChildcare(v)) return [];
  return v
    .clauses('data')
    .filter((d) => v.bsn.includes(d.key) && meet(d.clause.about, ['guardian', 'parent', 'representative']))
    .map((d) =>
      error(
        d.id,
        [
          'De Jeugdwet laat het BSN van de jeugdige toe, niet dat van de ouders.',
          'The Youth Act allows the BSN of the youth, not that of the parents.',
        ],
        ['Beperk het BSN tot de cliënt.', 'Limit the BSN to the client.'],
      ),
    );
}

function amongContactDetails(v: View): readonly Found[] {
  return v
    .clauses('data')
    .filter((d) => d.clause.items?.includes('bsn') && d.clause.items.length > 1)
    .map((d) =>
      error(
        d.id,
        [
          'Het BSN staat hier tussen andere gegevens. Zo komt het overal mee waar die gegevens gaan.',
          'The BSN stands here among other data. So it travels wherever those go.',
        ],
        ['Maak van het BSN een eigen soort gegevens.', 'Make the BSN a category of its own.'],
      ),
    );
}

function flowsElsewhere(v: View): readonly Found[] {
  const purposes = v.clauses('purpose').filter((p) => NO_TASK.includes(p.key) && names(v, p));
  const recipients = v.clauses('recipient').filter((r) => {
    if (!meet(v.categories(r.clause.gets), v.bsn) || !v.clauses('data').some((d) => v.bsn.includes(d.key))) return false;
    return (
      (r.clause.service !== undefined && NO_TASK_SERVICES.includes(r.clause.service)) ||
      (r.clause.class ?? []).some((c) => NO_TASK_CLASSES.some((n) => n === c))
    );
  });
  const forms = v.clauses('form').filter((f) => f.clause.asks?.includes('bsn'));
  return [...purposes, ...recipients, ...forms].map((e) =>
    error(
      e.id,
      ['Hier gaat het BSN mee, terwijl er geen taak is die het nodig heeft.', 'The BSN goes along here, while no task needs it.'],
      ['Haal het BSN hier weg.', 'Take the BSN out here.'],
    ),
  );
}

export const BSN_CHECKS: CheckTable = {
  'BSN-01': noStatute,
  'BSN-02': providerWithoutBsn,
  'BSN-05': bsnOfParents,
  'BSN-07': childcareStatute,
  'BSN-09': amongContactDetails,
  'BSN-10': flowsElsewhere,
  'INF-27': statuteNotNamed,
};
