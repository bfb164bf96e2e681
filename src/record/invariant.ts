// What must hold of people and dates, whatever the policy says. Each check gives the problems it found; none is thrown.

import { addMonths, ageOn, type Day, isDay } from '../policy/index.ts';
import type { RestrictionTarget } from './judgement.ts';
import { type Problem, problem } from './problem.ts';

const OLDEST = 130;
/** Under this many years between parent and child somebody typed a wrong date. */
const YOUNGEST_PARENT = 10;
/** Months ahead that a waiting list can know. */
const FURTHEST_START = 24;
const LONGEST_NAME = 200;
const LONGEST_TEXT = 200_000;

/** A day that exists. */
export function checkDay(field: string, day: string): readonly Problem[] {
  return isDay(day)
    ? []
    : [
        problem(
          field,
          'day-impossible',
          'Deze datum bestaat niet. Schrijf dag, maand en jaar.',
          'This date does not exist. Write day, month and year.',
        ),
      ];
}

/** `until` is not before `from`; both exist. */
export function checkPeriod(from: string, until: string | undefined, field = 'until'): readonly Problem[] {
  const wrong = [...checkDay(`from`, from), ...(until === undefined ? [] : checkDay(field, until))];
  if (wrong.length > 0 || until === undefined || until >= from) return wrong;
  return [
    problem(field, 'period-backwards', 'De einddatum ligt voor de begindatum.', 'The end date lies before the start date.'),
  ];
}

/** A birth date in the past, of somebody who can be alive. */
export function checkBirthDate(birthDate: string, today: Day, field = 'birthDate'): readonly Problem[] {
  const wrong = checkDay(field, birthDate);
  if (wrong.length > 0) return wrong;
  if (birthDate > today)
    return [problem(field, 'birth-in-future', 'De geboortedatum ligt in de toekomst.', 'The date of birth lies in the future.')];
  if (ageOn(birthDate, today) > OLDEST)
    return [
      problem(
        field,
        'birth-too-long-ago',
        `De geboortedatum is meer dan ${OLDEST} jaar geleden.`,
        `The date of birth is more than ${OLDEST} years ago.`,
      ),
    ];
  return [];
}

/** The first day of the help: not before the client was born, and not further ahead than anybody plans. */
export function checkCareFrom(careFrom: string, birthDate: string, today: Day, field = 'careFrom'): readonly Problem[] {
  const wrong = checkDay(field, careFrom);
  if (wrong.length > 0) return wrong;
  // A birth date that lies ahead is a mistake of its own.
  if (isDay(birthDate) && birthDate <= today && careFrom < birthDate)
    return [
      problem(
        field,
        'care-before-birth',
        'Op deze dag was de cliënt nog niet geboren. Kijk naar de twee datums.',
        'The client was not born on this day yet. Check the two dates.',
      ),
    ];
  if (careFrom > addMonths(today, FURTHEST_START))
    return [
      problem(
        field,
        'care-too-far',
        'Deze dag is meer dan twee jaar vooruit. Kijk naar het jaartal.',
        'This day is more than two years ahead. Check the year.',
      ),
    ];
  return [];
}

/** A parent is born before the child, with some years between. Unknown birth dates say nothing. */
export function checkParent(parent: Day | undefined, child: Day): readonly Problem[] {
  if (parent === undefined || (isDay(parent) && isDay(child) && ageOn(parent, child) >= YOUNGEST_PARENT)) return [];
  return [
    problem(
      'person',
      'parent-younger',
      'De ouder is jonger dan het kind, of te jong om ouder te zijn. Kijk naar de geboortedata.',
      'The parent is younger than the child, or too young to be a parent. Check the dates of birth.',
    ),
  ];
}

/** First and last name are there. Any script, any sign; only control characters are refused. */
export function checkName(name: { readonly first: string; readonly prefix?: string; readonly last: string }): readonly Problem[] {
  const out: Problem[] = [];
  if (name.first.trim() === '') out.push(problem('name.first', 'name-missing', 'Vul een voornaam in.', 'Fill in a first name.'));
  if (name.last.trim() === '') out.push(problem('name.last', 'name-missing', 'Vul een achternaam in.', 'Fill in a last name.'));
  for (const [field, value] of [
    ['name.first', name.first],
    ['name.prefix', name.prefix ?? ''],
    ['name.last', name.last],
  ] as const) {
    if (value.length > LONGEST_NAME) out.push(problem(field, 'name-too-long', 'Deze naam is te lang.', 'This name is too long.'));
    if (/[\u0000-\u001f\u007f]/.test(value))
      out.push(
        problem(
          field,
          'name-control',
          'In deze naam staan tekens die niet kunnen.',
          'This name holds characters that cannot be there.',
        ),
      );
  }
  return out;
}

/** Something was written, and not more than a file can show. */
export function checkText(text: string, field = 'text'): readonly Problem[] {
  if (text.trim() === '') return [problem(field, 'text-missing', 'Schrijf eerst iets.', 'Write something first.')];
  if (text.length > LONGEST_TEXT)
    return [
      problem(
        field,
        'text-too-long',
        'Deze tekst is te lang. Maak er twee van, of voeg een document toe.',
        'This text is too long. Make two of it, or add a document.',
      ),
    ];
  if (text.includes('\u0000'))
    return [
      problem(
        field,
        'text-control',
        'In deze tekst staat een teken dat niet kan.',
        'This text holds a character that cannot be there.',
      ),
    ];
  return [];
}

/** Passages lie inside the text and in order. */
export function checkPassages(
  text: string,
  passages: readonly { readonly start: number; readonly end: number }[],
): readonly Problem[] {
  const fits = passages.every(
    (p) => Number.isInteger(p.start) && Number.isInteger(p.end) && 0 <= p.start && p.start < p.end && p.end <= text.length,
  );
  return fits
    ? []
    : [
        problem(
          'concerns',
          'passage-outside',
          'Een gemarkeerd stuk valt buiten de tekst.',
          'A marked passage lies outside the text.',
        ),
      ];
}

/** A judgement, objection or restriction has a reason in words. */
export function checkReason(reason: string): readonly Problem[] {
  return reason.trim() === ''
    ? [problem('reason', 'reason-missing', 'Schrijf op waarom.', 'Write down why.')]
    : checkText(reason, 'reason');
}

/** AVG 18(3): the person hears it before a restriction is lifted. */
export function checkLifting(announcedOn: Day, on: Day): readonly Problem[] {
  const wrong = [...checkDay('announcedOn', announcedOn), ...checkDay('on', on)];
  if (wrong.length > 0 || announcedOn <= on) return wrong;
  return [
    problem(
      'announcedOn',
      'not-announced',
      'Zeg het eerst aan de cliënt; pas daarna mag de beperking eraf.',
      'Tell the client first; only then may the restriction be lifted.',
    ),
  ];
}

/** The item of an item restriction, the part of a part restriction. */
export function targetId(target: RestrictionTarget): string | undefined {
  return target.kind === 'file' ? undefined : target.kind === 'part' ? target.part : target.item;
}
