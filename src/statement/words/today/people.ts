// Whose yes the law asks, and who may inspect, per age: the tables of the law in words.

import {
  type AgeBand,
  consentGivers,
  type ConsentKind,
  importantFactsRight,
  type Inspector,
  inspectionRight,
} from '../../../law/index.ts';
import type { Access, Consent, Regime, Text } from '../../../policy/index.ts';
import { p } from '../dictionary.ts';
import type { Today } from '../form.ts';
import { join } from '../list.ts';
import { MANY, ONE } from '../people.ts';
import { alike, both, under } from './regimes.ts';

const BANDS: readonly AgeBand[] = ['under-12', '12-15', '16-17', 'adult'];
const EDGES: Readonly<Record<AgeBand, readonly [from: number, to: number]>> = {
  'under-12': [0, 11],
  '12-15': [12, 15],
  '16-17': [16, 17],
  adult: [18, Number.POSITIVE_INFINITY],
};

/** 'tot en met 15 jaar', 'van 16 en 17 jaar', 'vanaf 18 jaar'. */
function ages(bands: readonly AgeBand[]): Text {
  const from = EDGES[bands[0] as AgeBand][0];
  const to = EDGES[bands[bands.length - 1] as AgeBand][1];
  if (from === 0 && to === Number.POSITIVE_INFINITY) return p('', '');
  if (from === 0) return p(`tot en met ${to} jaar`, `up to and including ${to}`);
  if (to === Number.POSITIVE_INFINITY) return p(`vanaf ${from} jaar`, `from ${from}`);
  if (to === from + 1) return p(`bij ${from} en ${to} jaar`, `at ${from} and ${to}`);
  return p(`van ${from} tot en met ${to} jaar`, `from ${from} up to and including ${to}`);
}

/** The bands with what each answers, neighbours with the same answer taken together; one answer may be left out. */
function perAge(answer: (band: AgeBand) => Text, bands: readonly AgeBand[] = BANDS, leaveOut?: Text): Text {
  const runs: { bands: AgeBand[]; answer: Text }[] = [];
  for (const band of bands) {
    const now = answer(band);
    const last = runs[runs.length - 1];
    if (last?.answer.nl === now.nl) last.bands.push(band);
    else runs.push({ bands: [band], answer: now });
  }
  return both(
    runs
      .filter((run) => run.answer.nl !== leaveOut?.nl)
      .map((run) => both([ages(run.bands), run.answer], (parts) => parts.join(' ').trim())),
    (parts) => parts.join(', '),
  );
}

/** One part per group of regimes; a single group needs no name. */
function perRegime(regimes: readonly Regime[], text: (regime: Regime) => Text): Today {
  const groups = alike(regimes, text);
  if (groups.length === 1 && groups[0]) return groups.flatMap((g) => (g.answer.nl === '' ? [] : [g.answer]));
  return groups.filter((g) => g.answer.nl !== '').map((g) => both([under(g.regimes), g.answer], (parts) => parts.join(': ')));
}

const GIVER: Readonly<Record<'client' | 'guardian' | 'representative', Text>> = {
  client: ONE.client as Text,
  guardian: ONE.guardian as Text,
  representative: ONE.representative as Text,
};

/** Who gives this kind of consent, of clients who can decide. */
export function consentToday(clause: object, regimes: readonly Regime[]): Today {
  const kind = (clause as Consent).kind as ConsentKind;
  const giver = (regime: Regime, band: AgeBand): Text =>
    both(
      consentGivers(kind, regime, band, true).needs.map((who) => GIVER[who]),
      (parts, lang) => join(parts, lang),
    );
  return perRegime(regimes, (regime) => perAge((band) => giver(regime, band)));
}

const ANSWER: Readonly<Record<'allow' | 'deny' | 'consent' | 'human', Text>> = {
  allow: p('ja', 'yes'),
  deny: p('nee', 'no'),
  consent: p('alleen met toestemming', 'only with consent'),
  human: p('een mens beslist', 'a person decides'),
};
const OTHERWISE = p('in andere gevallen: nee', 'in other cases: no');
const CANNOT = p('als de cliënt niet zelf kan beslissen', 'if the client cannot decide');

/** The bands that a clause is about: all of them without ages. */
function bandsOf(of: Access['of']): readonly AgeBand[] {
  const bands = BANDS.filter((b) => EDGES[b][1] >= (of?.from ?? 0) && EDGES[b][0] < (of?.under ?? Number.POSITIVE_INFINITY));
  return bands.length > 0 ? bands : BANDS;
}

/**
 * What the law lets these people see, per age; of clients who cannot decide too, where that differs. Undefined for staff and
 * others, whom no such law names.
 */
export function accessToday(clause: object, regimes: readonly Regime[]): Today | undefined {
  const { who, of, for: purposes, what } = clause as Access;
  const inspectors = who.filter((w) => INSPECTORS.has(w)) as Inspector[];
  if (inspectors.length === 0) return undefined;
  const right = (inspector: Inspector, regime: Regime, band: AgeBand, capable: boolean): Text => {
    if (inspector === 'parent-without-authority' && purposes.includes('important_facts'))
      return ANSWER[importantFactsRight(regime, band, capable).answer];
    // The nearest relation in the chain stands for 'relative': the clause does not say which one.
    const finance = what.every((w) => w === 'finance') ? ({ what: 'finance' } as const) : {};
    return ANSWER[inspectionRight(regime, band, capable, inspector, { relation: 'partner', ...finance }).answer];
  };
  const parts = (inspector: Inspector, leaveOut?: Text): Today => {
    const told = (capable: boolean): Today =>
      perRegime(regimes, (regime) => perAge((band) => right(inspector, regime, band, capable), bandsOf(of), leaveOut));
    const cannot = told(false).map((part) => both([CANNOT, part], (x) => x.join(': ')));
    return JSON.stringify(told(true)) === JSON.stringify(told(false)) ? told(true) : [...told(true), ...cannot];
  };
  if (inspectors.length === 1 && inspectors[0]) return parts(inspectors[0]);
  // Of several kinds of people only the yes is told, and once that it is no for the rest.
  const told = alikeParts(inspectors, (inspector) => parts(inspector, ANSWER.deny)).flatMap((g) => {
    const names = both(
      g.who.map((w) => MANY[w] as Text),
      (x, lang) => join(x, lang),
    );
    return g.parts.map((part) => both([names, part], (x) => x.join(', ')));
  });
  return [...told, OTHERWISE];
}

/** People for whom the law says the same. */
function alikeParts(
  who: readonly Inspector[],
  parts: (who: Inspector) => Today,
): readonly { readonly who: readonly Inspector[]; readonly parts: Today }[] {
  const groups = new Map<string, { who: Inspector[]; parts: Today }>();
  for (const one of who) {
    const told = parts(one);
    const key = JSON.stringify(told);
    const group = groups.get(key);
    if (group) group.who.push(one);
    else groups.set(key, { who: [one], parts: told });
  }
  return [...groups.values()];
}

const INSPECTORS: ReadonlySet<string> = new Set<Inspector>([
  'client',
  'guardian',
  'parent-without-authority',
  'parent',
  'curator',
  'mentor',
  'administrator',
  'authorised',
  'relative',
]);
