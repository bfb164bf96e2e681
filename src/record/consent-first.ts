// Where the policy wants the consent of somebody else before anything is kept, no file begins without it: of who represents under curatele, bewind or
// mentorschap, of a parent for a minor.

import { ageOn, type Day, type Policy } from '../policy/index.ts';
import { checkDay } from './invariant.ts';
import { type Problem, problem } from './problem.ts';

/** A clause that says so: about whom, and who must have consented. */
export interface ConsentFirst {
  readonly key: string;
  /** Under one of these measures ... */
  readonly measures: readonly string[];
  /** ... or younger than this. */
  readonly under: number | undefined;
  readonly by: readonly string[];
}

/** Empty: the policy wants no such consent. */
export function consentsFirst(policy: Policy): readonly ConsentFirst[] {
  return Object.entries(policy.consent ?? {}).flatMap(([key, { of, by, for: what }]) =>
    of && (of.measure !== undefined || of.under !== undefined) && (what ?? []).includes('all')
      ? [{ key, measures: of.measure ?? [], under: of.under, by: by ?? [] }]
      : [],
  );
}

/** What was told at the door about it. */
export interface GivenFirst {
  /** A measure, `none`, or empty: not told. */
  readonly measure: string;
  /** Who consented, in which role, and the day on the paper. */
  readonly name: string;
  /** One of {@link ConsentFirst.by}, {@link OWN} or {@link ORDER}. */
  readonly role: string;
  readonly on: Day | undefined;
}

/** The minor consented alone: from 16 nobody else decides (BW 7:447, UAVG 5). */
export const OWN = 'client';
/** Nobody needs to: a court ordered child protection or youth probation, and the law does not wait (Jeugdwet 7.3.4). */
export const ORDER = 'order';
const OWN_FROM = 16;

/** The clauses about this client, with the consent of whom they want. */
export function wantedFirst(
  clauses: readonly ConsentFirst[],
  client: { readonly birthDate: Day; readonly measure: string },
  on: Day,
): readonly ConsentFirst[] {
  return clauses.filter((c) =>
    c.under === undefined ? c.measures.includes(client.measure) : ageOn(client.birthDate, on) < c.under,
  );
}

/** What is missing; nothing when no clause is about this client. Places: `measure`, `consent.name`, `consent.role`, `consent.on`. */
export function checkGivenFirst(
  clauses: readonly ConsentFirst[],
  birthDate: Day,
  given: GivenFirst | undefined,
  on: Day,
): readonly Problem[] {
  const { measure = '', name = '', role = '', on: signed } = given ?? {};
  const measures = clauses.flatMap((c) => c.measures);
  const problems: Problem[] = [];
  if (measures.length > 0 && measure !== 'none' && !measures.includes(measure))
    problems.push(
      problem(
        'measure',
        'measure-missing',
        'Kies of de cliënt onder curatele, bewind of mentorschap staat. Zonder dat begint er geen dossier.',
        'Choose whether the client is under curatele, bewind or mentorschap. No file begins without it.',
      ),
    );
  const wanted = wantedFirst(clauses, { birthDate, measure }, on);
  if (wanted.length === 0) return problems;
  const minor = wanted.every((c) => c.under !== undefined);
  const alone = minor && (role === OWN || role === ORDER);
  if (!alone && !/^\S+\s+\S/.test(name.trim()))
    problems.push(
      problem(
        'consent.name',
        'consent-missing',
        'Vul voor- en achternaam in van wie toestemming gaf. Zonder die toestemming begint er geen dossier.',
        'Fill in first and last name of who consented. No file begins without that consent.',
      ),
    );
  if (minor && role === OWN && ageOn(birthDate, on) < OWN_FROM)
    problems.push(
      problem(
        'consent.role',
        'consent-too-young',
        'Deze cliënt is nog geen 16 en kan niet alleen toestemming geven. Kies wie dat deed.',
        'This client is not 16 yet and cannot consent alone. Choose who did.',
      ),
    );
  else if (!alone && !wanted.every((c) => c.by.includes(role)))
    problems.push(problem('consent.role', 'choose-one', 'Kies wie toestemming gaf.', 'Choose who consented.'));
  if (signed === undefined)
    problems.push(
      problem(
        'consent.on',
        'no-day',
        'Vul de dag in waarop de toestemming is getekend.',
        'Fill in the day on which the consent was signed.',
      ),
    );
  else if (signed > on)
    problems.push(problem('consent.on', 'in-future', 'Deze dag is nog niet geweest.', 'This day has not come yet.'));
  else problems.push(...checkDay('consent.on', signed));
  return problems;
}
