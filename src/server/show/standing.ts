// What stands around a file, as rows and as choices of the forms.

import { capital, type CircleView, type Ruling, type StandingView, wordOf } from '../../desk/index.ts';
import { fullName, type Id } from '../../record/index.ts';
import type { Option, Said, StandingForm, StandingOptions, StandingRow } from '../../web/index.ts';
import { PROOFS, ROLES } from './circle.ts';

const KINDS: Readonly<Record<'client-objects' | 'contrary-interest' | 'good-care', Said>> = {
  'client-objects': { nl: 'De cliënt wil het niet', en: 'The client does not want it' },
  'contrary-interest': { nl: 'Het belang van de cliënt verzet zich', en: 'The interest of the client opposes' },
  'good-care': { nl: 'Goed hulpverlenerschap: dit delen is niet verantwoord', en: 'Good care: sharing this is not responsible' },
};

const both = (a: Said, b: Said): Said => {
  const [x, y] = [a, b].map((t) => (typeof t === 'string' ? { nl: t, en: t } : { nl: t.nl, en: t.en ?? t.nl }));
  return { nl: `${x?.nl}: ${y?.nl}`, en: `${x?.en}: ${y?.en}` };
};

/** Names of everybody around the client, by person. */
export function namesAround(circle: CircleView['circle']): ReadonlyMap<Id, string> {
  const names = new Map<Id, string>();
  for (const row of [...circle.authority, ...circle.representation]) if (row.name) names.set(row.person, fullName(row.name));
  return names;
}

function word(ruling: Ruling, category: string | undefined): Said {
  return category === undefined ? { nl: 'alles', en: 'everything' } : wordOf(ruling.policy, category, 'category');
}

/** The five lists of the page. */
export function sectionsOf(
  view: StandingView,
  circle: CircleView['circle'],
  on: string,
): Readonly<Record<StandingForm, readonly StandingRow[]>> {
  const { standing, ruling } = view;
  const names = namesAround(circle);
  const period = (row: { readonly from: string; readonly until?: string }) => ({
    from: row.from,
    ...(row.until === undefined ? {} : { until: row.until }),
    now: row.from <= on && (row.until === undefined || row.until >= on),
  });
  const proof = (row: { readonly proof: { readonly kind: string; readonly seenOn?: string } }) => {
    const what = PROOFS[row.proof.kind];
    return what && row.proof.seenOn !== undefined ? { proof: { what, seen: row.proof.seenOn } } : { unproven: true };
  };
  const by = (row: { readonly byName?: Parameters<typeof fullName>[0]; readonly reason: string }) => ({
    ...(row.byName ? { by: fullName(row.byName) } : {}),
    reason: row.reason,
  });
  return {
    authority: circle.authority.map((a) => ({
      id: a.id,
      what: both(a.name ? fullName(a.name) : '?', ROLES[`${a.kind} ${a.held ? 'authority' : 'no-authority'}`] ?? a.kind),
      ...period(a),
      ...proof(a),
      ends: true,
    })),
    representation: circle.representation.map((r) => ({
      id: r.id,
      what: both(r.name ? fullName(r.name) : '?', ROLES[r.kind] ?? r.kind),
      ...period(r),
      ...proof(r),
      ...(r.order === undefined ? {} : { order: r.order }),
      ends: true,
    })),
    capacity: standing.capacity.map((c) => ({
      id: c.id,
      what: both(
        matterOf(c.matter, ruling),
        c.capable
          ? { nl: 'kan hierover zelf beslissen', en: 'can decide about this alone' }
          : { nl: 'kan hierover niet zelf beslissen', en: 'cannot decide about this alone' },
      ),
      ...period({ ...c, from: c.on }),
      ...by(c),
      ends: false,
    })),
    objection: standing.objections.map((o) => ({
      id: o.id,
      what: both(
        KINDS[o.kind],
        o.against === undefined ? word(ruling, o.category) : both(names.get(o.against) ?? '?', word(ruling, o.category)),
      ),
      // Taken back on the day it was made: it counted that day, until then.
      ...period({ ...o, from: o.on }),
      ...(o.until !== undefined && o.until < o.on ? { until: o.on } : {}),
      ...by(o),
      ends: true,
    })),
    judgement: standing.judged.map((j) => ({
      id: j.id,
      what: both(
        j.answer === 'allow'
          ? { nl: `${names.get(j.person) ?? '?'} mag kijken`, en: `${names.get(j.person) ?? '?'} may look` }
          : { nl: `${names.get(j.person) ?? '?'} mag niet kijken`, en: `${names.get(j.person) ?? '?'} may not look` },
        word(ruling, j.category),
      ),
      ...period(j),
      ...by(j),
      ends: false,
    })),
  };
}

function matterOf(matter: string, ruling: Ruling): Said {
  return matter === 'all' ? { nl: 'Alles', en: 'Everything' } : capital(wordOf(ruling.policy, matter, 'purpose'));
}

const RELATIONS = [
  'spouse',
  'partner',
  'child',
  'sibling',
  'grandparent',
  'grandchild',
  'aunt',
  'step-parent',
  'foster-parent',
  'carer',
  'neighbour',
];
const MATTERS = ['all', 'inspection', 'care', 'exchange', 'research'];

/** What can be chosen in one form. */
export function optionsOf(view: CircleView, form: StandingForm): StandingOptions {
  const { policy } = view.ruling;
  const people = [...namesAround(view.circle)].map(([value, label]): Option => ({ value, label }));
  const kinds: Readonly<Record<StandingForm, readonly Option[]>> = {
    authority: [
      { value: 'parent', label: { nl: 'Ouder', en: 'Parent' } },
      { value: 'guardian', label: { nl: 'Voogd', en: 'Guardian' } },
    ],
    representation: ['curator', 'mentor', 'administrator', 'authorised', 'relative'].map((kind) => ({
      value: kind,
      label: upper(ROLES[kind] ?? kind),
    })),
    capacity: [],
    objection: Object.entries(KINDS).map(([value, label]) => ({ value, label })),
    judgement: [],
  };
  return {
    people,
    kinds: kinds[form],
    proofs: [
      ...Object.entries(PROOFS).map(([value, label]) => ({ value, label: upper(label) })),
      { value: 'none', label: { nl: 'Geen', en: 'None' } },
    ],
    relations: RELATIONS.map((value) => ({ value, label: wordOf(policy, value, 'relation') })),
    matters: MATTERS.map((value) => ({ value, label: matterOf(value, view.ruling) })),
    categories: Object.entries(policy.data ?? {})
      .filter(([, data]) => data.group === undefined)
      .map(([value]) => ({ value, label: capital(wordOf(policy, value, 'category')) })),
  };
}

function upper(words: Said): Said {
  return capital(typeof words === 'string' ? { nl: words } : words);
}
