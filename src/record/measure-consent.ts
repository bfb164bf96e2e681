// Curatele, bewind, mentorschap: where the policy wants the consent of who represents before anything is kept, no file begins without it.

import type { Day, Policy } from '../policy/index.ts';
import { checkDay } from './invariant.ts';
import { type Problem, problem } from './problem.ts';

/** The clause that says so: for which measures, and by whom. */
export interface MeasureConsent {
  readonly key: string;
  readonly measures: readonly string[];
  readonly by: readonly string[];
}

/** undefined: the policy wants no such consent. */
export function measureConsent(policy: Policy): MeasureConsent | undefined {
  const found = Object.entries(policy.consent ?? {}).find(
    ([, c]) => c.of?.measure !== undefined && (c.for ?? []).includes('all'),
  );
  return found && { key: found[0], measures: found[1].of?.measure ?? [], by: found[1].by ?? [] };
}

/** What was asked at the door about it. */
export interface UnderMeasure {
  /** A measure, `none`, or empty: not asked. */
  readonly measure: string;
  /** Who consented, in which role, and the day on the paper. */
  readonly name: string;
  readonly role: string;
  readonly on: Day | undefined;
}

/** What is missing; nothing when there is no measure, or the policy wants no consent. */
export function checkUnderMeasure(clause: MeasureConsent | undefined, given: UnderMeasure | undefined): readonly Problem[] {
  if (!clause) return [];
  const measure = given?.measure ?? '';
  if (measure === 'none') return [];
  if (!clause.measures.includes(measure))
    return [
      problem(
        'measure',
        'measure-missing',
        'Kies of de cliënt onder curatele, bewind of mentorschap staat. Zonder dat begint er geen dossier.',
        'Choose whether the client is under curatele, bewind or mentorschap. No file begins without it.',
      ),
    ];
  const { name = '', role = '', on } = given ?? {};
  return [
    ...(/^\S+\s+\S/.test(name.trim())
      ? []
      : [
          problem(
            'measure.name',
            'consent-missing',
            'Vul voor- en achternaam in van wie toestemming gaf. Zonder die toestemming begint er geen dossier.',
            'Fill in first and last name of who consented. No file begins without that consent.',
          ),
        ]),
    ...(clause.by.includes(role)
      ? []
      : [problem('measure.role', 'choose-one', 'Kies wie toestemming gaf.', 'Choose who consented.')]),
    ...(on === undefined
      ? [
          problem(
            'measure.on',
            'no-day',
            'Vul de dag in waarop de toestemming is getekend.',
            'Fill in the day on which the consent was signed.',
          ),
        ]
      : checkDay('measure.on', on)),
  ];
}
