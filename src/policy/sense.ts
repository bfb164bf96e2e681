// Each part is right: can they be true together? Circles, empty and overlapping bands, bounds that cross, renames that
// clash. What the law thinks of a policy is not asked here (src/law), nor whether a prohibition and a permission clash:
// statements do that, and they must be readable before they can be corrected.

import { complain, type Context } from './context.ts';
import { parseSpan, type Span } from './day.ts';
import type { At } from './nodes.ts';
import type { Access, ClauseSections, PersonOf } from './shape.ts';

/** Sections as far as they could be read: clauses may lack members that complained. */
export type Partial_ = { readonly [S in keyof ClauseSections]?: Readonly<Record<string, Partial<ClauseSections[S]>>> };
/** Where a clause or a member stands. */
export type Place = (clause: string, member?: string) => At;

/** Complains about what cannot be. */
export function checkSense(c: Context, policy: Partial_, place: Place): void {
  groupsInCircles(c, policy, place);
  bands(c, policy, place);
  overlaps(c, policy, place);
  bounds(c, policy, place);
  renames(c, policy, place);
  examples(c, policy, place);
}

function groupsInCircles(c: Context, policy: Partial_, place: Place): void {
  const data = policy.data ?? {};
  // Depth first; white (unseen), grey (on the path), black (done).
  const done = new Set<string>();
  const visit = (word: string, path: readonly string[]): void => {
    if (done.has(word)) return;
    for (const inner of data[word]?.group ?? []) {
      const at = [...path, word].indexOf(inner);
      if (at === -1) {
        if (Object.hasOwn(data, inner)) visit(inner, [...path, word]);
        continue;
      }
      const circle = [...[...path, word].slice(at), inner].join(' > ');
      complain(
        c,
        'sense',
        place(`data.${word}`, 'group'),
        { clause: `data.${word}`, member: 'group' },
        `deze groepen draaien in een kring: ${circle}`,
        `these groups go round in a circle: ${circle}`,
      );
    }
    done.add(word);
  };
  for (const word of Object.keys(data)) visit(word, []);
}

function* persons(policy: Partial_): Generator<readonly [string, PersonOf]> {
  for (const section of ['access', 'consent', 'example'] as const) {
    for (const [key, clause] of Object.entries(policy[section] ?? {})) if (clause.of) yield [`${section}.${key}`, clause.of];
  }
}

function bands(c: Context, policy: Partial_, place: Place): void {
  for (const [clause, of] of persons(policy)) {
    if (of.from !== undefined && of.under !== undefined && of.under <= of.from) {
      const [nl, en] = [
        `van ${of.from} en onder ${of.under}: daar past niemand in`,
        `from ${of.from} and under ${of.under}: nobody fits in`,
      ];
      complain(c, 'sense', place(clause, 'of'), { clause, member: 'of' }, nl, en);
    }
  }
}

// Two rows of one family may not both decide about one client: the answer names one row. One complaint a row will do.
function overlaps(c: Context, policy: Partial_, place: Place): void {
  const families = new Map<string, (readonly [string, Partial<Access>])[]>();
  for (const [key, row] of Object.entries(policy.access ?? {})) {
    if (!key.includes('.') || (row.of?.from === undefined && row.of?.under === undefined)) continue;
    const family = key.slice(0, key.lastIndexOf('.'));
    const earlier = families.get(family) ?? [];
    const other = earlier.find(([, one]) => agesMeet(row.of, one.of) && sameQuestion(row, one));
    if (other) {
      const clause = `access.${key}`;
      const [nl, en] = [
        `deze leeftijden vallen samen met die van access.${other[0]}`,
        `these ages overlap with those of access.${other[0]}`,
      ];
      complain(c, 'sense', place(clause, 'of'), { clause, member: 'of' }, nl, en);
    }
    earlier.push([key, row]);
    families.set(family, earlier);
  }
}

function meet(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((word) => b.includes(word));
}

function sameQuestion(a: Partial<Access>, b: Partial<Access>): boolean {
  return (
    meet(a.who, b.who) &&
    meet(a.may, b.may) &&
    meet(a.what, b.what) &&
    meet(a.for, b.for) &&
    meet(a.regime, b.regime) &&
    meet(a.of?.measure, b.of?.measure) &&
    (a.of?.capable === undefined || b.of?.capable === undefined || a.of.capable === b.of.capable)
  );
}

function agesMeet(a: PersonOf | undefined, b: PersonOf | undefined): boolean {
  return (a?.from ?? 0) < (b?.under ?? Infinity) && (b?.from ?? 0) < (a?.under ?? Infinity);
}

function bounds(c: Context, policy: Partial_, place: Place): void {
  for (const [key, rule] of Object.entries(policy.retention ?? {})) {
    const least = lengthOf(rule['at-least']);
    const most = lengthOf(rule['at-most']);
    if (!least || !most || least.shortest <= most.longest) continue;
    const clause = `retention.${key}`;
    const [nl, en] = [
      `ten minste ${rule['at-least']} en hoogstens ${rule['at-most']}: dat kan niet allebei`,
      `at least ${rule['at-least']} and at most ${rule['at-most']} cannot both be`,
    ];
    complain(c, 'sense', place(clause, 'at-most'), { clause, member: 'at-most' }, nl, en);
  }
}

// Months and years differ in days, so a length is a range: 12 months may be a year, 400 days may not.
const DAYS: Readonly<Record<Span['unit'], readonly [number, number]>> = {
  hour: [1 / 24, 1 / 24],
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
};

function lengthOf(term: string | undefined): { readonly shortest: number; readonly longest: number } | undefined {
  if (term === 'at once') return { shortest: 0, longest: 0 };
  const span = term === undefined ? undefined : parseSpan(term);
  if (!span) return undefined;
  if (span.unit === 'month' && span.n % 12 === 0) return lengthOf(`${span.n / 12} years`);
  const [shortest, longest] = DAYS[span.unit];
  return { shortest: span.n * shortest, longest: span.n * longest };
}

function renames(c: Context, policy: Partial_, place: Place): void {
  const ids = new Set<string>();
  const renamed: (readonly [string, string])[] = [];
  for (const [section, clauses] of Object.entries(policy)) {
    for (const [key, clause] of Object.entries(clauses ?? {})) {
      ids.add(`${section}.${key}`);
      if (clause.was !== undefined) renamed.push([`${section}.${key}`, clause.was]);
    }
  }
  const taken = new Map<string, string>();
  for (const [clause, was] of renamed) {
    const where = { clause, member: 'was' };
    if (ids.has(was)) {
      complain(
        c,
        'sense',
        place(clause, 'was'),
        where,
        `'${was}' bestaat nog; een bepaling die er nog is, kan niet hernoemd zijn`,
        `'${was}' is still there; a clause that is there cannot have been renamed`,
      );
    } else if (taken.has(was)) {
      complain(
        c,
        'sense',
        place(clause, 'was'),
        where,
        `'${was}' is al de oude naam van ${taken.get(was)}`,
        `'${was}' is the old name of ${taken.get(was)} already`,
      );
    } else taken.set(was, clause);
  }
}

// An example asks one question: about access, about keeping, or about a clock.
function examples(c: Context, policy: Partial_, place: Place): void {
  for (const [key, example] of Object.entries(policy.example ?? {})) {
    const clause = `example.${key}`;
    const questions = [example.who, example.records, example.clock].filter((q) => q !== undefined).length;
    if (questions !== 1) {
      const [nl, en] = [
        'een voorbeeld stelt één vraag: wie (who), welk stuk (records) of welke klok (clock)',
        'an example asks one question: who, records or clock',
      ];
      complain(c, 'sense', place(clause), { clause }, nl, en);
      continue;
    }
    const fits = example.who
      ? ['allow', 'deny', 'human']
      : example.records
        ? ['keep', 'due', 'erase-on', 'blocked', 'human']
        : ['due'];
    if (example.expect !== undefined && !fits.includes(example.expect)) {
      const [nl, en] = [
        `op deze vraag is '${example.expect}' geen antwoord; kies uit ${fits.join(', ')}`,
        `'${example.expect}' does not answer this question; choose from ${fits.join(', ')}`,
      ];
      complain(c, 'sense', place(clause, 'expect'), { clause, member: 'expect' }, nl, en);
    }
  }
}
